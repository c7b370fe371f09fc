//! The other way in: the person pastes the address that the browser ended on.

use std::borrow::Cow;

use url::Url;

use super::pasted_parts;
use super::query::{self, Awaited, QueryError};
use crate::domain::consent_answer::{Answer, PasteError};
use crate::domain::redirect_uri::RedirectUri;
use crate::domain::text::is_invisible;

/// No address bar holds more, and a whole web page pasted by mistake need not be read.
const LONGEST_PASTE: usize = 64 * 1024;
/// How the names of pictures end that people make of their screens.
const PICTURES: [&str; 8] = ["png", "jpg", "jpeg", "heic", "webp", "gif", "bmp", "pdf"];

/// Reads the answer out of what was pasted: an address, alone or in a mail, or what stands behind its
/// question mark.
///
/// Blanks, line breaks, quotation marks and angle brackets around or inside an address are dropped; a
/// scheme that the browser hid is filled in. Browsers that insist on https, and servers that end each
/// address with a slash, change no more than that. Nothing but the right `state` makes an answer of
/// a part of a text.
///
/// # Errors
/// A [`PasteError`] for what the person should do instead; the attempt goes on.
pub fn classify_pasted(
    text: &str,
    redirect_uri: &RedirectUri,
    awaited: &Awaited,
) -> Result<Answer, PasteError> {
    use PasteError as E;
    let registered = Url::parse(redirect_uri.as_str()).map_err(|_| E::OtherAddress)?;
    if text.len() > LONGEST_PASTE {
        return Err(E::NotAnAddress);
    }
    let is_broken = pasted_parts::has_broken_code(text);
    let error = match read(text, &registered, awaited) {
        Err(error @ (E::NotAnAddress | E::OtherAddress | E::NoAnswer | E::OtherAttempt)) => error,
        _ if is_broken => E::Damaged,
        whole => return whole,
    };
    let mut better = None;
    for part in pasted_parts::addresses(text, &registered) {
        match read(&part, &registered, awaited) {
            Err(E::Empty | E::NotAnAddress | E::OtherAddress) => {}
            Err(inner) => {
                better.get_or_insert(inner);
            }
            answer => return answer,
        }
    }
    if let Some(query) = pasted_parts::bare_query(text) {
        if is_broken {
            return Err(E::Damaged);
        }
        let own = registered.query().unwrap_or_default();
        return answer(&query, own, awaited).or_else(|_| answer(&query, "", awaited));
    }
    match error {
        // An address that the text is about says more than the text itself.
        E::NotAnAddress | E::OtherAddress => Err(better.unwrap_or(error)),
        error => Err(error),
    }
}

/// Reads a text that is an address and nothing else.
fn read(text: &str, registered: &Url, awaited: &Awaited) -> Result<Answer, PasteError> {
    let pasted = pasted_address(text, registered)?;
    if !is_same_place(&pasted, registered) {
        return Err(if awaited.is_fieldviews(&pasted) {
            PasteError::StillFieldView
        } else {
            PasteError::OtherAddress
        });
    }
    let own = registered.query().unwrap_or_default();
    let query = pasted.query().filter(|query| !query.is_empty() && *query != own);
    // Pages that tell their parts apart by the fragment move the answer there.
    let moved = pasted.fragment().filter(|fragment| fragment.contains("state="));
    let query = match (query, moved) {
        (Some(query), _) => Cow::Borrowed(query),
        (None, Some(moved)) => {
            Cow::Owned(format!("{own}&{}", moved.trim_start_matches(['/', '?'])))
        }
        (None, None) => return Err(PasteError::NoAnswer),
    };
    answer(&query, own, awaited)
}

fn answer(query: &str, own: &str, awaited: &Awaited) -> Result<Answer, PasteError> {
    let answer = query::answer(query, own, awaited).map_err(|error| match error {
        QueryError::Address => PasteError::OtherAddress,
        QueryError::State => PasteError::OtherAttempt,
        QueryError::Repeated | QueryError::Malformed => PasteError::Damaged,
    })?;
    // A wrong code costs the grower another log-in, another paste costs nothing.
    if pasted_parts::ends_with_unclear_code(query) { Err(PasteError::Damaged) } else { Ok(answer) }
}

fn pasted_address(text: &str, registered: &Url) -> Result<Url, PasteError> {
    if is_file(text) {
        return Err(PasteError::NotAnAddress);
    }
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(*c))
        .collect();
    let mut text = text.trim_matches(pasted_parts::AROUND);
    if text.is_empty() {
        return Err(PasteError::Empty);
    }
    let scheme = registered.scheme();
    if !matches!(scheme, "http" | "https") {
        // Browsers show it only among other words, as in “Location: done:…”.
        let start = text.to_ascii_lowercase().find(&format!("{scheme}:"));
        text = &text[start.unwrap_or_default()..];
        text = text.split(pasted_parts::AROUND).next().unwrap_or_default();
        return Url::parse(text).map_err(|_| PasteError::NotAnAddress);
    }
    // A single word would parse as a host name, but is no address to a person.
    if !text.contains(['.', ':', '/']) {
        return Err(PasteError::NotAnAddress);
    }
    let complete = if has_scheme(text) { text.to_owned() } else { format!("{scheme}://{text}") };
    Url::parse(&complete).map_err(|_| PasteError::NotAnAddress)
}

/// Whether it is the name of a file, which would parse as a host's.
fn is_file(text: &str) -> bool {
    let name = text.trim().trim_matches(pasted_parts::AROUND);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_picture = ending.is_some_and(|ending| PICTURES.contains(&ending.as_str()));
    name.starts_with(['/', '\\']) || is_picture && !name.contains(['?', '#']) && !has_scheme(name)
}

fn has_scheme(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, _)| {
        scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

fn is_same_place(pasted: &Url, registered: &Url) -> bool {
    let upgraded = (registered.scheme(), pasted.scheme()) == ("http", "https");
    let who = |url: &Url| (url.username().to_owned(), url.password().map(str::to_owned));
    (pasted.scheme() == registered.scheme() || upgraded)
        && pasted.host() == registered.host()
        && pasted.port() == registered.port()
        && without_slash(pasted.path()) == without_slash(registered.path())
        // Browsers do not show it.
        && (who(pasted) == who(registered) || who(pasted) == Default::default())
}

fn without_slash(path: &str) -> &str {
    path.strip_suffix('/').unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use percent_encoding::NON_ALPHANUMERIC;
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
    fn an_answer_to_each_kind_of_registered_address_is_understood() {
        let right = format!("code=abc&state={STATE}");
        for (registered, pasted) in [
            ("http://localhost/callback", format!("localhost/callback?{right}")),
            ("http://localhost/callback", format!("http://localhost:80/callback?{right}")),
            // The browser insisted on https.
            ("http://localhost/callback", format!("https://localhost/callback?{right}")),
            ("http://localhost:8765/callback", format!("https://localhost:8765/callback?{right}")),
            ("https://localhost:8443/cb", format!("https://localhost:8443/cb?{right}")),
            ("https://LOCALHOST:8443/cb", format!("localhost:8443/cb?{right}")),
            ("http://127.0.0.2:9000", format!("127.0.0.2:9000/?{right}")),
            ("http://[::1]:9000/", format!("[::1]:9000/?{right}")),
            ("http://me:pw@localhost:9000/cb", format!("http://localhost:9000/cb?{right}")),
            ("http://me:pw@localhost:9000/cb", format!("http://me:pw@localhost:9000/cb?{right}")),
            (
                "https://your-app.com/cb?tenant=7",
                format!("https://your-app.com/cb?tenant=7&{right}"),
            ),
            ("https://your-app.com/cb?tenant=7", format!("your-app.com/cb?{right}&tenant=7")),
            ("https://your-app.com/cb", format!("https://your-app.com/cb/?{right}")),
            ("https://your-app.com", format!("your-app.com?{right}")),
            (
                "https://bücher.example/rück",
                format!("https://xn--bcher-kva.example/r%C3%BCck?{right}"),
            ),
            ("https://xn--bcher-kva.example/", format!("bücher.example/?{right}")),
            ("done:", format!("done:?{right}")),
            ("done:callback", format!("DONE:callback?{right}")),
            ("done:callback", format!("Location: done:callback?{right}")),
            ("done:callback", format!("Failed to launch 'done:callback?{right}' because")),
            ("com.company.app://cb", format!("com.company.app://cb?{right}")),
            ("com.company.app://cb", format!("com.company.app://cb/?{right}")),
            ("com.company.app:/cb?tenant=7", format!("com.company.app:/cb?tenant=7&{right}")),
            ("urn:ietf:wg:oauth:2.0:oob", format!("urn:ietf:wg:oauth:2.0:oob?{right}")),
        ] {
            let uri = RedirectUri::parse(registered).unwrap();
            let answer = classify_pasted(&pasted, &uri, &awaited());
            let is_right = matches!(&answer, Ok(Answer::Code(code)) if code.expose() == "abc");
            assert!(is_right, "{registered} {pasted} {answer:?}");
        }
        for (registered, pasted, error) in [
            (
                "https://a.example/cb?tenant=7",
                format!("https://a.example/cb?{right}"),
                PasteError::OtherAddress,
            ),
            (
                "https://a.example/cb?tenant=7",
                format!("https://a.example/cb?tenant=8&{right}"),
                PasteError::OtherAddress,
            ),
            (
                "https://a.example/cb?tenant=7",
                "https://a.example/cb?tenant=7".to_owned(),
                PasteError::NoAnswer,
            ),
            (
                "http://localhost:8765/cb",
                format!("https://localhost:8766/cb?{right}"),
                PasteError::OtherAddress,
            ),
            (
                "https://localhost:8443/cb",
                format!("http://localhost:8443/cb?{right}"),
                PasteError::OtherAddress,
            ),
            (
                "http://me:pw@localhost:9000/cb",
                format!("http://you@localhost:9000/cb?{right}"),
                PasteError::OtherAddress,
            ),
            ("done:callback", format!("done:other?{right}"), PasteError::OtherAddress),
            ("done:callback", format!("gone:callback?{right}"), PasteError::OtherAddress),
            (
                "done:callback",
                "https://climate.com/static/app-login/".to_owned(),
                PasteError::StillFieldView,
            ),
            (
                "done:callback",
                "done:callback?code=abc&state=old".to_owned(),
                PasteError::OtherAttempt,
            ),
            ("done:callback", "abc".to_owned(), PasteError::NotAnAddress),
        ] {
            let uri = RedirectUri::parse(registered).unwrap();
            let answer = classify_pasted(&pasted, &uri, &awaited());
            assert_eq!(answer.unwrap_err(), error, "{registered} {pasted}");
        }
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
            (&format!("https://your-app.com/callback//?{right}"), E::OtherAddress),
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

    /// What people copy when they do not copy the address bar alone.
    fn untidy(address: &str) -> Vec<String> {
        let encoded =
            |text: &str| percent_encoding::utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let (start, end) = address.split_at(address.find("state=").unwrap() + 9);
        let query = address.split_once('?').unwrap().1;
        vec![
            format!("Hi Jane,\n\nhere it is:\n{address}\n\nRegards, Bob\nhttps://farm.example"),
            format!("Here {address} and thanks."),
            format!("Hi,\r\n\r\n> {start}\r\n> {end}\r\n>\r\n> Bob Tarn\r\n"),
            format!("Link: <{address}> (see https://elsewhere.example/?state=1)"),
            format!("[{address}]({address})"),
            address.replace('&', "&amp;"),
            format!("<p>Here: <a href=\"{}\">link</a></p>", address.replace('&', "&amp;")),
            encoded(address),
            encoded(&encoded(address)),
            format!(
                "https://nam02.safelinks.protection.outlook.com/?url={}&data=05%7C02&sdata=a%3D&reserved=0",
                encoded(address)
            ),
            format!("https://www.google.com/url?q={}&sa=D&ust=1", encoded(address)),
            format!("https://linkprotect.cudasvc.com/url?a={}&c=E,1,x&typo=1", encoded(address)),
            format!("https://urldefense.com/v3/__{address}__;!!Foo!bar-baz$"),
            format!("The address is {address}."),
            format!("{address},\nBob"),
            format!("view-source:{address}"),
            format!("HTTP/1.1 302 Found\r\nlocation: {address}\r\ncontent-length: 0\r\n"),
            format!("{address}\n\nSent from my iPhone"),
            format!("\u{200e}{address}\u{200e}"),
            format!("{address} — localhost refused to connect."),
            query.to_owned(),
            format!("?{query}\n"),
            query.replace('&', "&amp;"),
            address.replace('?', "#"),
            address.replace('?', "#/?"),
        ]
    }

    #[test]
    fn an_answer_is_found_in_whatever_it_was_copied_with() {
        for registered in [
            "https://your-app.com/callback",
            "https://your-app.com/callback?tenant=7",
            "http://localhost:8765/callback",
            "http://127.0.0.1",
            "http://[::1]:3000/",
            "https://LOCALHOST:8443/cb",
            "https://bücher.example/rück",
            "done:ready",
            "com.acme.app:/oauth",
            "urn:ietf:wg:oauth:2.0:oob",
        ] {
            let uri = RedirectUri::parse(registered).unwrap();
            let join = if registered.contains('?') { '&' } else { '?' };
            let address = |state: &str| format!("{registered}{join}code=a%2Fb.c&state={state}");
            for text in untidy(&address(STATE)) {
                let answer = classify_pasted(&text, &uri, &awaited());
                let is_right = matches!(&answer, Ok(Answer::Code(it)) if it.expose() == "a/b.c");
                assert!(is_right, "{registered}: {text}: {answer:?}");
            }
            for text in untidy(&address("of-another-link")) {
                let answer = classify_pasted(&text, &uri, &awaited()).unwrap_err();
                assert_eq!(answer, PasteError::OtherAttempt, "{registered}: {text}");
            }
        }
    }

    #[test]
    fn no_sign_from_around_the_address_becomes_part_of_the_code() {
        let address = format!("https://your-app.com/callback?state={STATE}&code=abc");
        for text in [
            format!("https://urldefense.com/v3/__{address}__;!!Foo!bar$"),
            format!("Hi,\nhttps://urldefense.com/v3/__{address}__;!!Foo!bar$\nRegards"),
            format!("{address}#_=_"),
            format!("Hi,\n{address}\n\nRegards"),
            format!("{address}\r\n\r\nWhat now?\r\nBob & Jane"),
            format!("<{address}> is it"),
            format!("Hi,\n{}\n{}\n\nBob", &address[..40], &address[40..]),
            format!("<{address}>."),
            format!("https://your-app.com/callback?code=abc&state={STATE}."),
        ] {
            let answer = paste(&text);
            assert!(matches!(&answer, Ok(Answer::Code(it)) if it.expose() == "abc"), "{text}");
        }
        for end in [".", ",", ";", "!", "?", ")", ").", "..."] {
            for before in ["", "It is "] {
                let text = format!("{before}{address}{end}");
                let answer = paste(&text);
                let is_right = match &answer {
                    // Brackets around an address are none of it.
                    Ok(Answer::Code(code)) => {
                        !before.is_empty() && code.expose() == "abc" && end.starts_with(')')
                    }
                    Ok(_) => false,
                    Err(error) => *error == PasteError::Damaged,
                };
                assert!(is_right, "{text}: {answer:?}");
            }
            let query = format!("state={STATE}&code=abc{end}");
            assert_eq!(paste(&query).unwrap_err(), PasteError::Damaged, "{query}");
        }
        // What follows may be more of the code.
        for text in [
            format!("{address}\nThanks"),
            format!("{address} Thanks"),
            format!("Hi,\n{address}\nThanks"),
            format!("Hi, {address} and thanks"),
            format!("Hi,\n> {address}\n> def\n\nThanks"),
            format!("state={STATE}&code=abc\ndef"),
            format!("state={STATE}&code=abc\n\nA & B"),
        ] {
            assert!(paste(&text).is_err(), "{text}: {:?}", paste(&text));
        }
        // A code that the filter has changed signs of, and one that has lost its end.
        let changed = address.replace("abc", "a*2Fb");
        for end in ["__;JQ!!Foo!bar$", "__", "__;", ""] {
            let text = format!("https://urldefense.com/v3/__{changed}{end}");
            assert!(paste(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_name_of_a_file_is_no_address() {
        for text in [
            "Screenshot 2026-11-27 at 05.13.22.png",
            "Bildschirmfoto_2026-11-27.PNG",
            "“IMG_4711.HEIC”",
            "/home/jane/Pictures/Screenshot.png",
            "C:\\Users\\Jane\\Pictures\\Screenshot (3).png",
            "\\\\server\\share\\answer.txt",
        ] {
            assert_eq!(paste(text).unwrap_err(), PasteError::NotAnAddress, "{text}");
        }
    }

    #[test]
    fn no_text_takes_long() {
        let begun = std::time::Instant::now();
        for piece in [
            "https://your-app.com/callback?code=a&state=b ",
            "http",
            "your-app.com\n",
            "%25",
            "&amp;\n",
        ] {
            assert!(paste(&piece.repeat(LONGEST_PASTE / piece.len())).is_err());
        }
        assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    }

    proptest! {
        #[test]
        fn no_text_without_the_state_is_an_answer(text in any::<String>()) {
            prop_assert!(paste(&text).is_err());
        }
    }
}
