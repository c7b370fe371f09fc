//! The authorization URL: FieldView's log-in page, checked before any browser sees it.
//!
//! Leaf hands it out as text. A wrong or forged one would show the grower somebody else's
//! page, or send the grower's consent elsewhere; so every part that matters is compared with
//! what was asked for, and what the browser is given is only what passed.

use url::Url;

use crate::domain::consent_link::{AuthorizationUrl, AuthorizationUrlError};
use crate::domain::{FIELDVIEW, RedirectUri, Scope, servers};

const LENGTH_LIMIT: usize = 8 * 1024;
const LONGEST_SCOPE: usize = 64;

/// What step 1 asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The client ID that was sent.
    pub client_id: &'a str,
    /// The redirect URI that was sent.
    pub redirect_uri: &'a RedirectUri,
    /// The write scopes that were sent.
    pub write_scopes: &'a [Scope],
    /// The FieldView address that is set.
    pub fieldview: &'a Url,
}

/// Checks what Leaf answered in step 1.
///
/// # Errors
/// The first [`AuthorizationUrlError`] found.
pub fn check(text: &str, asked: &Asked<'_>) -> Result<AuthorizationUrl, AuthorizationUrlError> {
    use AuthorizationUrlError as E;
    if text.len() > LENGTH_LIMIT || text.chars().any(char::is_control) {
        return Err(E::NotAUrl);
    }
    let url = Url::parse(text).map_err(|_| E::NotAUrl)?;
    let host = url.host().ok_or(E::NotAUrl)?;
    let ours = asked.fieldview.host() == Some(host.clone());
    match url.scheme() {
        "https" => {}
        "http" if servers::is_loopback(&host) => {}
        _ => return Err(E::Scheme),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(E::UserInfo);
    }
    match (ours, FIELDVIEW.owns(&url)) {
        (true, _) if url.port_or_known_default() == asked.fieldview.port_or_known_default() => {}
        (_, true) if url.port().is_none() => {}
        (true, _) | (_, true) => return Err(E::Port),
        _ => return Err(E::Host(crate::domain::text::plain(&host.to_string(), 100))),
    }
    let only = |name: &'static str, wanted: &str| {
        let mut values = url.query_pairs().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) if value == wanted => Ok(()),
            _ => Err(E::Parameter(name)),
        }
    };
    only("client_id", asked.client_id)?;
    only("redirect_uri", asked.redirect_uri.as_str())?;
    only("response_type", "code")?;
    let other_scopes = other_scopes(&url, asked.write_scopes)?;
    Ok(AuthorizationUrl::checked(url, other_scopes))
}

/// The scopes that Stile does not know, when they do no more than read: Leaf's minimum may grow,
/// and then nobody may be locked out. Climate has some twenty. [F]
fn other_scopes(url: &Url, write_scopes: &[Scope]) -> Result<Vec<String>, AuthorizationUrlError> {
    let mut others = Vec::new();
    for (_, scopes) in url.query_pairs().filter(|(key, _)| key == "scope") {
        for name in scopes.split_whitespace() {
            let asked = FIELDVIEW.minimum_scopes.iter().chain(write_scopes);
            let is_known = asked.clone().any(|scope| scope.as_str() == name)
                // Asks for a refresh token and names the person: no access to data.
                || matches!(name, "openid" | "offline_access" | "profile" | "email");
            if is_known || others.iter().any(|other| other == name) {
                continue;
            }
            if !only_reads(name) {
                return Err(AuthorizationUrlError::Scopes);
            }
            others.push(name.to_owned());
        }
    }
    Ok(others)
}

fn only_reads(name: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
    };
    let reads = name.strip_suffix(":read").is_some_and(is_plain);
    name.len() <= LONGEST_SCOPE && (reads || matches!(name, "user" | "platform"))
}

/// The authorization URL that FieldView's own template gives, for when Leaf has none. [F, I]
pub fn by_template(asked: &Asked<'_>) -> AuthorizationUrl {
    let mut url = asked.fieldview.clone();
    let log_in = FIELDVIEW.log_in;
    if FIELDVIEW.owns(&url) {
        let _ = url.set_host(Some(log_in.host));
    }
    url.set_path(&format!("{}{}", url.path(), log_in.path));
    let scopes = FIELDVIEW.minimum_scopes.iter().chain(asked.write_scopes);
    let scopes = scopes.map(|scope| scope.as_str());
    url.query_pairs_mut()
        .clear()
        .append_pair("scope", &scopes.collect::<Vec<_>>().join(" "))
        .append_pair("page", log_in.page)
        .append_pair("response_type", "code")
        .append_pair("redirect_uri", asked.redirect_uri.as_str())
        .append_pair("client_id", asked.client_id);
    AuthorizationUrl::checked(url, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::{CodeVerifier, StateToken};

    const REDIRECT: &str = "redirect_uri=http%3A%2F%2Flocalhost%3A8765%2Fcallback";

    fn check_text(text: &str) -> Result<AuthorizationUrl, AuthorizationUrlError> {
        let redirect_uri = RedirectUri::default();
        check(
            text,
            &Asked {
                client_id: "stile-client",
                redirect_uri: &redirect_uri,
                write_scopes: &[],
                fieldview: &Url::parse("https://api.climate.com/").unwrap(),
            },
        )
    }

    fn at(origin: &str) -> String {
        format!(
            "{origin}/static/app-login/index.html?scope=fields:read+asPlanted:read&page=oidcauthn\
             &response_type=code&{REDIRECT}&client_id=stile-client"
        )
    }

    #[test]
    fn fieldviews_own_page_passes_and_gets_the_state() {
        let url = check_text(&at("https://climate.com")).unwrap();
        let link = url.with_state(&StateToken::new("abc-123"));
        assert!(link.as_str().ends_with("&state=abc-123"), "{}", link.as_str());
        assert!(link.as_str().contains(REDIRECT));
        assert!(check_text(&at("https://login.fieldview.com")).is_ok());
        assert_eq!(format!("{link:?}"), "ConsentLink(climate.com…)");
    }

    #[test]
    fn the_challenge_is_the_one_of_the_standards_own_example() {
        // RFC 7636, appendix B.
        let verifier = CodeVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let url =
            check_text(&format!("{}&code_challenge=theirs", at("https://climate.com"))).unwrap();
        let link = url.with_challenge(&verifier).with_state(&StateToken::new("s"));
        let end = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\
                   &code_challenge_method=S256&state=s";
        assert!(link.as_str().ends_with(end), "{}", link.as_str());
        assert!(!link.as_str().contains("theirs"));
    }

    #[test]
    fn a_state_that_is_there_is_replaced() {
        for theirs in [
            "&state=theirs-of-128-bits-or-more",
            "&state=theirs",
            "&state=theirs&state=theirs",
            "&state",
            "&%73tate=theirs",
            "&s%74%61t%65=theirs&state=theirs",
            "&State=theirs&STATE=theirs",
            "&state[]=theirs&state%5B0%5D=theirs",
            "&state%00=theirs&state%00x=theirs",
            "&+state+=theirs&%E2%80%8Bstate=theirs&%FFstate=theirs",
            "&request=theirs&request_uri=https%3A%2F%2Ftheirs.example",
            "#state=theirs",
            "&state=theirs#?state=theirs&redirect_uri=theirs",
        ] {
            let url = check_text(&(at("https://climate.com") + theirs)).unwrap();
            let link = url.with_state(&StateToken::new("ours"));
            assert!(!link.as_str().contains("theirs"), "{theirs}: {}", link.as_str());
            let link = Url::parse(link.as_str()).unwrap();
            let states: Vec<_> = link.query_pairs().filter(|(key, _)| key == "state").collect();
            assert_eq!(states.len(), 1, "{theirs}");
            assert_eq!(states[0].1, "ours", "{theirs}");
        }
        // What looks like another parameter to some servers is one value.
        let url = check_text(&(at("https://climate.com") + "&x=1;state=theirs")).unwrap();
        assert!(url.with_state(&StateToken::new("ours")).as_str().contains("x=1%3Bstate%3Dtheirs"));
    }

    #[test]
    fn scopes_that_only_read_are_asked_about_and_others_refused() {
        let with = |scopes: &str| {
            let found = check_text(&(at("https://climate.com") + "&scope=" + scopes));
            found.map(|url| url.other_scopes().map(str::to_owned).collect::<Vec<_>>())
        };
        assert_eq!(with("openid+offline_access+fields:read"), Ok(vec![]));
        assert_eq!(
            with("operations:read+platform+user+operations:read"),
            Ok(["operations:read", "platform", "user"].map(str::to_owned).to_vec())
        );
        let long = format!("{}:read", "x".repeat(60));
        for refused in [
            "rx:write",
            "operations:write",
            "everything",
            "a:read:write",
            ":read",
            "%D0%B0:read",
            &long,
        ] {
            assert_eq!(with(refused), Err(AuthorizationUrlError::Scopes), "{refused}");
        }
    }

    #[test]
    fn the_template_gives_an_address_that_passes_the_same_check() {
        let redirect_uri = RedirectUri::default();
        for (fieldview, host) in [
            ("https://api.climate.com/", "https://climate.com/static/app-login/index.html?scope="),
            ("http://127.0.0.1:4002/", "http://127.0.0.1:4002/static/app-login/index.html?scope="),
        ] {
            let fieldview = Url::parse(fieldview).unwrap();
            let asked = Asked {
                client_id: "stile-client",
                redirect_uri: &redirect_uri,
                write_scopes: &[Scope::RxWrite],
                fieldview: &fieldview,
            };
            let url = by_template(&asked);
            let link = url.with_state(&StateToken::new("s"));
            assert!(link.as_str().starts_with(host), "{}", link.as_str());
            let checked = check(link.as_str(), &asked).unwrap();
            assert_eq!(checked.other_scopes().count(), 0);
        }
    }

    #[test]
    fn shell_characters_are_encoded() {
        let url = check_text(&format!("{}&x=a'b(c)|d", at("https://climate.com"))).unwrap();
        let link = url.with_state(&StateToken::new("s"));
        assert!(!link.as_str().contains(['\'', '(', ')', '|', '`', '$', ';', '"']));
    }

    #[test]
    fn every_disguise_is_refused_with_its_reason() {
        use AuthorizationUrlError as E;
        let evil = |host: &str| E::Host(host.to_owned());
        for (text, error) in [
            ("javascript:alert(1)".to_owned(), E::NotAUrl),
            (at("file://climate.com"), E::Scheme),
            (at("http://climate.com"), E::Scheme),
            (at("https://evil.example"), evil("evil.example")),
            (at("https://climate.com.evil.example"), evil("climate.com.evil.example")),
            (at("https://notclimate.com"), evil("notclimate.com")),
            (at("https://climate.com@evil.example"), E::UserInfo),
            (at("https://climаte.com"), evil("xn--climte-4nf.com")),
            (at("https://climate.com:444"), E::Port),
            (at("https://climate.com\r\nx"), E::NotAUrl),
            (at(&format!("https://climate.com/{}", "x".repeat(100_000))), E::NotAUrl),
            (at("https://climate.com").replace("stile-client", "other"), E::Parameter("client_id")),
            (at("https://climate.com") + "&client_id=stile-client", E::Parameter("client_id")),
            (at("https://climate.com").replace("8765", "9999"), E::Parameter("redirect_uri")),
            (
                at("https://climate.com").replace("type=code", "type=token"),
                E::Parameter("response_type"),
            ),
            (at("https://climate.com").replace("fields:read", "fields:write"), E::Scopes),
            (at("https://climate.com") + "&scope=rx:write", E::Scopes),
        ] {
            let found = check_text(&text);
            match (&error, &found) {
                // The exact punycode is the library's affair.
                (E::Host(host), Err(E::Host(_))) if host.starts_with("xn--") => {}
                _ => assert_eq!(found, Err(error), "{text:.120}"),
            }
        }
    }
}
