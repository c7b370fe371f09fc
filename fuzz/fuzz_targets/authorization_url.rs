//! Whatever Leaf hands out, what the browser is given leads to FieldView and nowhere else.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stile::domain::RedirectUri;
use stile::domain::secret::StateToken;
use stile::fieldview::authorization::{Asked, check};
use url::Url;

fuzz_target!(|text: &str| {
    let redirect_uri = RedirectUri::default();
    let Ok(fieldview) = Url::parse("https://api.climate.com/") else { return };
    let asked = Asked {
        client_id: "stile-client",
        redirect_uri: &redirect_uri,
        write_scopes: &[],
        fieldview: &fieldview,
    };
    let Ok(url) = check(text, &asked) else { return };
    let link = url.with_state(&StateToken::new("the-state"));
    let opened = Url::parse(link.as_str()).expect("the browser gets an address");
    let host = opened.host_str().expect("it has a host");
    assert!(
        ["climate.com", "fieldview.com"]
            .iter()
            .any(|ours| host == *ours || host.ends_with(&format!(".{ours}"))),
        "{host}"
    );
    assert_eq!((opened.scheme(), opened.port(), opened.username()), ("https", None, ""));
    let only = |name: &str| {
        let mut values = opened.query_pairs().filter(|(key, _)| key == name);
        let value = values.next().map(|(_, value)| value.into_owned());
        assert!(values.next().is_none(), "{name} stands there twice");
        value
    };
    assert_eq!(only("client_id").as_deref(), Some("stile-client"));
    assert_eq!(only("redirect_uri").as_deref(), Some(redirect_uri.as_str()));
    assert!(only("state").is_some_and(|state| !state.is_empty()));
    assert!(!link.as_str().contains(['|', '^', '\'', '(', ')', '`', '$', ';', '"', ' ']));
});
