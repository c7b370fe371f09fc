//! Whatever is pasted, only an address with the right `state` is an answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stile::domain::RedirectUri;
use stile::domain::secret::StateToken;
use stile::redirect::{Awaited, classify_pasted};
use url::Url;

const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

fuzz_target!(|text: &str| {
    let Ok(fieldview) = Url::parse("https://api.climate.com") else { return };
    let awaited = Awaited { state: StateToken::new(STATE), fieldview };
    let other = Awaited { state: StateToken::new("bm90LXRoaXMtYXR0ZW1wdA"), ..awaited.clone() };
    for address in [
        "http://localhost:8765/callback",
        "https://your-app.com/callback?state=7&tenant=8",
        "done:ready",
    ] {
        let Ok(redirect_uri) = RedirectUri::parse(address) else { return };
        if classify_pasted(text, &redirect_uri, &awaited).is_ok() {
            assert!(text.len() > STATE.len());
            assert!(classify_pasted(text, &redirect_uri, &other).is_err(), "two states fit");
        }
    }
});
