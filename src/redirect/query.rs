//! What FieldView's answer says: the query of the redirect (RFC 6749 §4.1.2), read strictly.
//!
//! `state` is looked at before anything else, so that nobody without it can end or change an
//! attempt; parameters nobody knows are passed over, as the RFC asks. So is `iss` (RFC 9207):
//! only one authorization server is asked, the right `state` proves that this is its answer, and
//! nobody has documented how Climate spells its issuer. A surprising one is noted in the log.

use std::borrow::Cow;

use url::{Url, form_urlencoded};

use crate::domain::consent_answer::Answer;
use crate::domain::secret::{AuthorizationCode, StateToken};
use crate::domain::{FIELDVIEW, text};

/// Room for a code that is a signed token, and still small.
const LONGEST_CODE: usize = 8 * 1024;
/// The error codes of RFC 6749 and its extensions all stay far below this.
const LONGEST_ERROR: usize = 64;
/// Enough for a sentence to show, in characters.
const LONGEST_DESCRIPTION: usize = 300;
/// Enough of an issuer to know it by, in characters.
const LONGEST_ISSUER: usize = 100;

/// What makes an answer the one that an attempt waits for.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// Given along with the request, and to come back with the answer.
    pub state: StateToken,
    /// The address of the FieldView that was asked.
    pub fieldview: Url,
}

impl Awaited {
    /// Whether the address is one of the FieldView that was asked.
    pub(super) fn is_fieldviews(&self, url: &Url) -> bool {
        FIELDVIEW.owns(url) || url.origin() == self.fieldview.origin()
    }
}

/// Why a query is not an answer to this attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueryError {
    /// It lacks something of the registered address.
    Address,
    /// `state` is missing, repeated or of another attempt.
    State,
    /// A parameter came twice.
    Repeated,
    /// Neither `code` nor `error`, both, or one that is not well-formed.
    Malformed,
}

/// Reads the answer out of a query (without its `?`). The `registered` query comes back with it and
/// says nothing, whatever its names (RFC 6749 §3.1.2).
pub(super) fn answer(
    query: &str,
    registered: &str,
    awaited: &Awaited,
) -> Result<Answer, QueryError> {
    let parameters = Parameters::collect(query, registered);
    if !parameters.state.once().is_some_and(|given| awaited.state.matches(given)) {
        return Err(QueryError::State);
    }
    if !parameters.has_registered {
        return Err(QueryError::Address);
    }
    if parameters.any_repeated() {
        return Err(QueryError::Repeated);
    }
    if let Some(issuer) = parameters.iss.once().filter(|issuer| !is_right_issuer(issuer, awaited)) {
        let issuer = text::plain(issuer, LONGEST_ISSUER);
        tracing::info!(issuer, "the answer with the right state names an unknown issuer");
    }
    match (parameters.code.given(), parameters.error.given()) {
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
    iss: Parameter<'a>,
    /// Whether all that is registered has come back.
    has_registered: bool,
}

#[derive(Default)]
enum Parameter<'a> {
    #[default]
    Absent,
    Once(Cow<'a, str>),
    Repeated,
}

impl<'a> Parameters<'a> {
    fn collect(query: &'a str, registered: &str) -> Self {
        let mut registered: Vec<_> = form_urlencoded::parse(registered.as_bytes()).collect();
        let mut parameters = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            // Servers may write them in another order, and with other escapes.
            if let Some(at) = registered.iter().position(|pair| pair.0 == name && pair.1 == value) {
                registered.swap_remove(at);
                continue;
            }
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
        parameters.has_registered = registered.is_empty();
        parameters
    }

    fn named(&mut self, name: &str) -> Option<&mut Parameter<'a>> {
        Some(match name {
            "state" => &mut self.state,
            "code" => &mut self.code,
            "error" => &mut self.error,
            "error_description" => &mut self.error_description,
            "iss" => &mut self.iss,
            _ => return None,
        })
    }

    fn any_repeated(&self) -> bool {
        [&self.code, &self.error, &self.error_description]
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

    /// One without a value counts as left out (RFC 6749 §3.1).
    fn given(&self) -> Option<&str> {
        self.once().filter(|value| !value.is_empty())
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

fn is_right_issuer(issuer: &str, awaited: &Awaited) -> bool {
    Url::parse(issuer).is_ok_and(|url| awaited.is_fieldviews(&url))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::*;

    const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

    fn read(query: &str) -> Result<Answer, QueryError> {
        answer(query, "", &awaited("https://api.climate.com"))
    }

    fn awaited(fieldview: &str) -> Awaited {
        Awaited { state: StateToken::new(STATE), fieldview: Url::parse(fieldview).unwrap() }
    }

    #[test]
    fn a_code_with_the_right_state_is_the_answer() {
        let answer = read(&format!("code=a%2Fb&state={STATE}&session=1")).unwrap();
        assert!(matches!(answer, Answer::Code(code) if code.expose() == "a/b"));
    }

    #[test]
    fn the_registered_query_comes_back_whole_and_says_nothing() {
        let read =
            |query: &str, registered| answer(query, registered, &awaited("https://climate.com"));
        let right = format!("code=abc&state={STATE}");
        for (registered, query) in [
            ("tenant=7", format!("tenant=7&{right}")),
            ("tenant=7", format!("{right}&tenant=7")),
            ("a=1&b=x%20y&a=2", format!("b=x+y&a=2&{right}&a=1")),
            ("tenant", format!("tenant=&{right}")),
            ("", right.clone()),
            // Names that mean something in an answer are the address's own here.
            ("state=open&code=de&error=", format!("state=open&code=de&error=&{right}")),
        ] {
            let answer = read(&query, registered);
            let is_right = matches!(&answer, Ok(Answer::Code(code)) if code.expose() == "abc");
            assert!(is_right, "{registered} {query} {answer:?}");
        }
        for (registered, query) in [
            ("tenant=7", right.clone()),
            ("tenant=7", format!("tenant=8&{right}")),
            ("tenant=7", format!("TENANT=7&{right}")),
            ("tenant=7&tenant=7", format!("tenant=7&{right}")),
        ] {
            assert_eq!(read(&query, registered).unwrap_err(), QueryError::Address, "{query}");
        }
        let twice = format!("tenant=7&{right}&state={STATE}");
        assert_eq!(read(&twice, "tenant=7").unwrap_err(), QueryError::State);
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
    fn nothing_that_the_contract_does_not_name_decides_over_a_right_answer() {
        for others in [
            "iss=https://climate.com",
            "iss=https://auth.example/realms/fieldview",
            "iss=http://127.0.0.1:4002",
            "iss=climate",
            "iss=",
            "iss=a&iss=b",
            "iss[]=a",
            "session_state=1f&session_state=2e",
            "scope=fields:read+openid&id_token=x&token_type=bearer&expires_in=3600",
            "error=&error_description=&error_uri=",
            "error_uri=a&error_uri=b",
            "x%5B%5D=%ff&&=&;&%",
            "STATE=other&Code=other&%00",
        ] {
            for query in [
                format!("code=a%2fb&state={STATE}&{others}"),
                format!("{others}&state={STATE}&code=a%2Fb"),
                format!("state={STATE}&{others}&%63%6F%64%65=a/b"),
            ] {
                let answer = read(&query);
                let code = match &answer {
                    Ok(Answer::Code(code)) => code.expose(),
                    other => panic!("{query}: {other:?}"),
                };
                assert_eq!(code, "a/b", "{query}");
            }
        }
        for others in ["iss=https://evil.example", "code=", "error_uri=a&error_uri=b"] {
            let denied = read(&format!("{others}&error=access_denied&state={STATE}"));
            assert!(matches!(denied, Ok(Answer::Denied)), "{others}");
        }
    }

    #[test]
    fn the_issuer_is_the_fieldview_that_was_asked_or_climate() {
        let ours = awaited("http://127.0.0.1:4002/");
        for right in ["https://climate.com", "http://127.0.0.1:4002", "http://127.0.0.1:4002/realm"]
        {
            assert!(is_right_issuer(right, &ours), "{right}");
        }
        for wrong in ["http://127.0.0.1:4003", "https://127.0.0.1:4002", "climate", "", "null"] {
            assert!(!is_right_issuer(wrong, &ours), "{wrong}");
        }
        let climate = awaited("https://api.climate.com");
        assert!(!is_right_issuer("http://127.0.0.1:4002", &climate));
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
