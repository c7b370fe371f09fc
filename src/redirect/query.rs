//! What FieldView's answer says: the query of the redirect (RFC 6749 §4.1.2), read strictly.
//!
//! `state` is looked at before anything else, so that nobody without it can end or change an
//! attempt; parameters nobody knows are passed over, as the RFC asks.

use std::borrow::Cow;

use url::{Url, form_urlencoded};

use crate::domain::secret::{AuthorizationCode, StateToken};
use crate::domain::{servers, text};

/// Longer than any authorization code seen, and still small.
const LONGEST_CODE: usize = 2048;
/// The error codes of RFC 6749 and its extensions all stay far below this.
const LONGEST_ERROR: usize = 64;
/// Enough for a sentence to show, in characters.
const LONGEST_DESCRIPTION: usize = 300;

/// FieldView's answer to the request for consent, tied to this attempt by its `state`.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The grower agreed; the code is for the exchange.
    Code(AuthorizationCode),
    /// The grower declined (`access_denied`).
    Denied,
    /// FieldView refused for another reason.
    Refused {
        /// The error code, at most 64 characters of ASCII.
        error: String,
        /// FieldView's own words as plain text: at most 300 characters, no control or
        /// direction-changing ones. To be shown as a quotation.
        description: Option<String>,
    },
}

impl Answer {
    /// Whether `other` says the same, so that a reloaded page is not taken for a second answer.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq as _;
        match (self, other) {
            (Self::Code(mine), Self::Code(theirs)) => {
                mine.expose().as_bytes().ct_eq(theirs.expose().as_bytes()).into()
            }
            (Self::Denied, Self::Denied) => true,
            (Self::Refused { error: mine, .. }, Self::Refused { error: theirs, .. }) => {
                mine == theirs
            }
            _ => false,
        }
    }
}

/// Why a query is not an answer to this attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueryError {
    /// `state` is missing, repeated or of another attempt.
    State,
    /// A parameter came twice.
    Repeated,
    /// Neither `code` nor `error`, both, or one that is not well-formed.
    Malformed,
    /// `iss` names someone other than FieldView.
    Issuer,
}

/// Reads the answer out of a query (without its `?`).
pub(super) fn answer(query: &str, state: &StateToken) -> Result<Answer, QueryError> {
    let parameters = Parameters::collect(query);
    if !parameters.state.once().is_some_and(|given| state.matches(given)) {
        return Err(QueryError::State);
    }
    if parameters.any_repeated() {
        return Err(QueryError::Repeated);
    }
    if parameters.iss.once().is_some_and(|issuer| !is_issuer(issuer)) {
        return Err(QueryError::Issuer);
    }
    match (parameters.code.once(), parameters.error.once()) {
        (Some(code), None) if is_code(code) => {
            Ok(Answer::Code(AuthorizationCode::new(code.to_owned())))
        }
        (None, Some("access_denied")) => Ok(Answer::Denied),
        (None, Some(error)) if is_error(error) => Ok(Answer::Refused {
            error: error.to_owned(),
            description: parameters
                .error_description
                .once()
                .map(|words| text::plain(words, LONGEST_DESCRIPTION))
                .filter(|words| !words.is_empty()),
        }),
        _ => Err(QueryError::Malformed),
    }
}

/// The parameters that mean something here; all others are passed over.
#[derive(Default)]
struct Parameters<'a> {
    state: Parameter<'a>,
    code: Parameter<'a>,
    error: Parameter<'a>,
    error_description: Parameter<'a>,
    error_uri: Parameter<'a>,
    iss: Parameter<'a>,
}

#[derive(Default)]
enum Parameter<'a> {
    #[default]
    Absent,
    Once(Cow<'a, str>),
    Repeated,
}

impl<'a> Parameters<'a> {
    fn collect(query: &'a str) -> Self {
        let mut parameters = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            // `code[]=…` is how some frameworks spell a repeated parameter.
            let (plain, is_list) = match name.split_once('[') {
                Some((plain, _)) => (plain, true),
                None => (&*name, false),
            };
            let Some(parameter) = parameters.named(plain) else { continue };
            *parameter = match parameter {
                Parameter::Absent if !is_list => Parameter::Once(value),
                _ => Parameter::Repeated,
            };
        }
        parameters
    }

    fn named(&mut self, name: &str) -> Option<&mut Parameter<'a>> {
        Some(match name {
            "state" => &mut self.state,
            "code" => &mut self.code,
            "error" => &mut self.error,
            "error_description" => &mut self.error_description,
            "error_uri" => &mut self.error_uri,
            "iss" => &mut self.iss,
            _ => return None,
        })
    }

    fn any_repeated(&self) -> bool {
        [&self.code, &self.error, &self.error_description, &self.error_uri, &self.iss]
            .into_iter()
            .any(|parameter| matches!(parameter, Parameter::Repeated))
    }
}

impl Parameter<'_> {
    fn once(&self) -> Option<&str> {
        match self {
            Self::Once(value) => Some(value),
            Self::Absent | Self::Repeated => None,
        }
    }
}

/// RFC 6749 A.11: visible ASCII and spaces.
fn is_code(code: &str) -> bool {
    (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(|b| (b' '..=b'~').contains(&b))
}

/// RFC 6749 A.7: like a code, without `"` and `\`.
fn is_error(error: &str) -> bool {
    (1..=LONGEST_ERROR).contains(&error.len())
        && error.bytes().all(|b| (b' '..=b'~').contains(&b) && b != b'"' && b != b'\\')
}

fn is_issuer(issuer: &str) -> bool {
    Url::parse(issuer).is_ok_and(|url| {
        url.scheme() == "https"
            && url.username().is_empty()
            && url.password().is_none()
            && url.port().is_none()
            && servers::is_climate(&url)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::*;

    const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

    fn read(query: &str) -> Result<Answer, QueryError> {
        answer(query, &StateToken::new(STATE))
    }

    #[test]
    fn a_code_with_the_right_state_is_the_answer() {
        let answer = read(&format!("code=a%2Fb&state={STATE}&session=1")).unwrap();
        assert!(matches!(answer, Answer::Code(code) if code.expose() == "a/b"));
    }

    #[test]
    fn percent_encoded_names_are_the_names_they_decode_to() {
        let answer = read(&format!("%63ode=x&st%61te={STATE}")).unwrap();
        assert!(matches!(answer, Answer::Code(code) if code.expose() == "x"));
    }

    #[test]
    fn without_the_exact_state_nothing_counts() {
        let long = "a".repeat(1 << 20);
        for state in [
            "",
            "state=",
            "state=wrong",
            "state=zm9yLXRoaXMtYXR0ZW1wdA",
            "state=Zm9yLXRoaXMtYXR0ZW1wdA%20",
            "state=Zm9yLXRoaXMtYXR0ZW1wdA%00",
            "state=Zm9yLXRoaXMtYXR0ZW1wd",
            "State=Zm9yLXRoaXMtYXR0ZW1wdA",
            "state[]=Zm9yLXRoaXMtYXR0ZW1wdA",
            "state%00=Zm9yLXRoaXMtYXR0ZW1wdA",
            "state=Zm9yLXRoaXMtYXR0ZW1wdA&state=Zm9yLXRoaXMtYXR0ZW1wdA",
            &format!("state={long}"),
        ] {
            for rest in
                ["code=attacker", "error=access_denied", "error=server_error", "code=a&code=b"]
            {
                let given = read(&format!("{rest}&{state}"));
                assert_eq!(given.unwrap_err(), QueryError::State, "{rest} {state:.60}");
            }
        }
    }

    #[test]
    fn repeated_parameters_are_refused() {
        for query in [
            "code=a&code=a",
            "code=a&code[]=b",
            "code[]=a",
            "code[0]=a",
            "code=a&%63ode=b",
            "error=access_denied&error=x",
            "error=x&error_description=a&error_description=b",
            "code=a&iss=https://climate.com&iss=https://climate.com",
        ] {
            let given = read(&format!("{query}&state={STATE}"));
            assert_eq!(given.unwrap_err(), QueryError::Repeated, "{query}");
        }
    }

    #[test]
    fn what_is_neither_a_code_nor_an_error_is_malformed() {
        let long_code = format!("code={}", "a".repeat(LONGEST_CODE + 1));
        let long_error = format!("error={}", "a".repeat(LONGEST_ERROR + 1));
        for query in [
            "",
            "code=",
            "error=",
            "code=a&error=access_denied",
            "Code=a",
            "code%00=a",
            "code=a%0d%0ab",
            "code=a%00",
            "code=%FF",
            "code=%C3%B6",
            "error=%22quoted%22",
            "error=a%5Cb",
            &long_code,
            &long_error,
        ] {
            let given = read(&format!("{query}&state={STATE}"));
            assert_eq!(given.unwrap_err(), QueryError::Malformed, "{query:.60}");
        }
    }

    #[test]
    fn a_denial_and_other_errors_are_told_apart() {
        let denied = read(&format!("error=access_denied&error_description=x&state={STATE}"));
        assert!(matches!(denied, Ok(Answer::Denied)));

        let text = "a%0d%0a%E2%80%AE<script>alert(1)</script>";
        let refused = read(&format!("error=invalid_scope&error_description={text}&state={STATE}"));
        let Ok(Answer::Refused { error, description }) = refused else { panic!("{refused:?}") };
        assert_eq!(error, "invalid_scope");
        assert_eq!(description.as_deref(), Some("a  <script>alert(1)</script>"));
    }

    #[test]
    fn a_description_is_cut_or_left_out() {
        let long = "ö".repeat(1000);
        let refused = read(&format!("error=x&error_description={long}&state={STATE}"));
        let Ok(Answer::Refused { description: Some(text), .. }) = refused else { panic!() };
        assert_eq!(text, format!("{}…", "ö".repeat(LONGEST_DESCRIPTION)));

        let refused = read(&format!("error=x&error_description=%01%20&state={STATE}"));
        assert!(matches!(refused, Ok(Answer::Refused { description: None, .. })));
    }

    #[test]
    fn an_issuer_must_be_fieldview() {
        for issuer in ["https://climate.com", "https://api.climate.com/", "https://fieldview.com"] {
            assert!(read(&format!("code=a&iss={issuer}&state={STATE}")).is_ok(), "{issuer}");
        }
        for issuer in [
            "",
            "climate.com",
            "http://climate.com",
            "https://evil.example",
            "https://climate.com.evil.example",
            "https://notclimate.com",
            "https://climate.com@evil.example",
            "https://climate.com:444",
        ] {
            let given = read(&format!("code=a&iss={issuer}&state={STATE}"));
            assert_eq!(given.unwrap_err(), QueryError::Issuer, "{issuer}");
        }
    }

    proptest! {
        #[test]
        fn no_query_without_the_state_is_an_answer(query in any::<String>()) {
            prop_assert!(matches!(read(&query), Err(QueryError::State)));
        }

        #[test]
        fn any_query_behind_the_state_reads_without_panic(query in "[a-z%&=\\[\\]0-9_\\PC]{0,200}") {
            let _ = read(&format!("state={STATE}&{query}"));
        }
    }
}
