//! The other way in: the person pastes the address that the browser ended on.

use url::Url;

use super::query::{self, Awaited, QueryError};
use crate::domain::consent_answer::{Answer, PasteError};
use crate::domain::redirect_uri::RedirectUri;
use crate::domain::text::is_invisible;

/// No address bar holds more, and a whole web page pasted by mistake need not be read.
const LONGEST_PASTE: usize = 64 * 1024;

/// Reads the answer out of a pasted address.
///
/// Blanks, line breaks, quotation marks and angle brackets around or inside it are dropped, as
/// is a fragment; a scheme that the browser hid is filled in.
///
/// # Errors
/// A [`PasteError`] for what the person should do instead; the attempt goes on.
pub fn classify_pasted(
    text: &str,
    redirect_uri: &RedirectUri,
    awaited: &Awaited,
) -> Result<Answer, PasteError> {
    let registered = Url::parse(redirect_uri.as_str()).map_err(|_| PasteError::OtherAddress)?;
    let pasted = pasted_address(text, registered.scheme())?;
    if !is_same_place(&pasted, &registered) {
        return Err(if awaited.is_fieldviews(&pasted) {
            PasteError::StillFieldView
        } else {
            PasteError::OtherAddress
        });
    }
    let answer = pasted.query().filter(|query| !query.is_empty()).ok_or(PasteError::NoAnswer)?;
    query::answer(answer, awaited).map_err(|error| match error {
        QueryError::State => PasteError::OtherAttempt,
        QueryError::Repeated | QueryError::Malformed => PasteError::Damaged,
    })
}

fn pasted_address(text: &str, scheme: &str) -> Result<Url, PasteError> {
    if text.len() > LONGEST_PASTE {
        return Err(PasteError::NotAnAddress);
    }
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(*c))
        .collect();
    let text = text.trim_matches(['"', '\'', '`', '<', '>', '«', '»', '“', '”', '„', '‘', '’']);
    if text.is_empty() {
        return Err(PasteError::Empty);
    }
    // A single word would parse as a host name, but is no address to a person.
    if !text.contains(['.', ':', '/']) {
        return Err(PasteError::NotAnAddress);
    }
    let complete = if has_scheme(text) { text.to_owned() } else { format!("{scheme}://{text}") };
    Url::parse(&complete).map_err(|_| PasteError::NotAnAddress)
}

fn has_scheme(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, _)| {
        scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

fn is_same_place(pasted: &Url, registered: &Url) -> bool {
    pasted.scheme() == registered.scheme()
        && pasted.host() == registered.host()
        && pasted.port_or_known_default() == registered.port_or_known_default()
        && pasted.path() == registered.path()
        && pasted.username().is_empty()
        && pasted.password().is_none()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::*;
    use crate::domain::secret::StateToken;

    const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

    fn awaited() -> Awaited {
        Awaited {
            state: StateToken::new(STATE),
            fieldview: Url::parse("http://127.0.0.1:4002").unwrap(),
        }
    }

    fn paste(text: &str) -> Result<Answer, PasteError> {
        let uri = RedirectUri::parse("https://your-app.com/callback").unwrap();
        classify_pasted(text, &uri, &awaited())
    }

    #[test]
    fn an_address_copied_untidily_is_understood() {
        for text in [
            format!("https://your-app.com/callback?code=abc&state={STATE}"),
            format!("  \"https://your-app.com/callback?code=abc&state={STATE}\"\r\n"),
            format!("<https://your-app.com/callback?code=abc&state={STATE}>"),
            format!("“https://your-app.com/callback?code=\nabc&state={STATE}”"),
            format!("your-app.com/callback?code=abc&state={STATE}"),
            format!("your-app.com/callback?code=abc&state={STATE}&iss=https://climate.com"),
            format!("your-app.com/callback?iss=https://elsewhere.example&state={STATE}&code=abc"),
            format!("your-app.com/callback?session_state=1&code=%61bc&state={STATE}&iss=&x[]=1"),
            format!("https://YOUR-APP.com:443/callback?code=abc&state={STATE}#_=_"),
            format!("\u{FEFF}https://your-app.com/callback?state={STATE}&code=abc\u{200B}"),
        ] {
            let answer = paste(&text).unwrap();
            assert!(matches!(answer, Answer::Code(code) if code.expose() == "abc"), "{text}");
        }
    }

    #[test]
    fn a_loopback_address_can_be_pasted_too() {
        let text = format!("localhost:8765/callback?error=access_denied&state={STATE}");
        let answer = classify_pasted(&text, &RedirectUri::default(), &awaited());
        assert!(matches!(answer, Ok(Answer::Denied)));
    }

    #[test]
    fn each_wrong_paste_has_its_reason() {
        use PasteError as E;
        let long = "x".repeat(LONGEST_PASTE + 1);
        let right = format!("code=abc&state={STATE}");
        for (text, error) in [
            ("", E::Empty),
            (" \n\"\" ", E::Empty),
            ("abc", E::NotAnAddress),
            ("https://", E::NotAnAddress),
            (&long, E::NotAnAddress),
            ("https://climate.com/static/app-login/index.html?page=oidcauthn", E::StillFieldView),
            ("https://login.fieldview.com/", E::StillFieldView),
            ("http://127.0.0.1:4002/log-in", E::StillFieldView),
            ("http://127.0.0.1:4003/log-in", E::OtherAddress),
            ("https://evil-climate.com/", E::OtherAddress),
            (&format!("http://your-app.com/callback?{right}"), E::OtherAddress),
            (&format!("https://your-app.com:444/callback?{right}"), E::OtherAddress),
            (&format!("https://your-app.com/callback/?{right}"), E::OtherAddress),
            (&format!("https://your-app.com/CALLBACK?{right}"), E::OtherAddress),
            (&format!("https://me@your-app.com/callback?{right}"), E::OtherAddress),
            (&format!("https://your-app.com.evil.example/callback?{right}"), E::OtherAddress),
            ("chrome-error://chromewebdata/", E::OtherAddress),
            ("https://your-app.com/callback", E::NoAnswer),
            ("https://your-app.com/callback?", E::NoAnswer),
            ("https://your-app.com/callback?code=abc", E::OtherAttempt),
            ("https://your-app.com/callback?code=abc&state=old", E::OtherAttempt),
            (&format!("https://your-app.com/callback?{right}&code=x"), E::Damaged),
            (&format!("https://your-app.com/callback?{right}&error=x"), E::Damaged),
            (&format!("https://your-app.com/callback?state={STATE}"), E::Damaged),
        ] {
            assert_eq!(paste(text).unwrap_err(), error, "{text:.80}");
        }
    }

    proptest! {
        #[test]
        fn no_text_without_the_state_is_an_answer(text in any::<String>()) {
            prop_assert!(paste(&text).is_err());
        }
    }
}
