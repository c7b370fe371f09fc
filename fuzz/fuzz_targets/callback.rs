//! Whatever bytes come to the redirect address, only the right `state` makes them a callback.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stile::domain::consent_answer::Answer;
use stile::domain::secret::StateToken;
use stile::redirect::Awaited;
use stile::redirect::classify::{Expected, Head, Verdict, classify};
use url::Url;

const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";

fuzz_target!(|bytes: &[u8]| {
    let mut headers = [httparse::EMPTY_HEADER; 256];
    let mut request = httparse::Request::new(&mut headers);
    if !matches!(request.parse(bytes), Ok(httparse::Status::Complete(_))) {
        return;
    }
    let head = Head {
        method: request.method.unwrap_or_default(),
        target: request.path.unwrap_or_default(),
        headers: request.headers,
    };
    let Ok(fieldview) = Url::parse("https://api.climate.com") else { return };
    let awaited = Awaited { state: StateToken::new(STATE), fieldview };
    let expected = Expected {
        authority: "localhost:8765",
        path: "/callback",
        query: "",
        awaited: Some(&awaited),
        left: &[],
        ping: "ping-nonce",
        done: "done-nonce",
    };
    let Verdict::Callback(answer) = classify(&head, &expected) else { return };
    assert!(head.method == "GET" && head.target.starts_with("/callback?"));
    // Percent-encoding can spell the state in many ways, all of them longer.
    assert!(head.target.len() >= "/callback?state=".len() + STATE.len());
    match answer {
        Answer::Code(code) => assert!((1..=2048).contains(&code.expose().len())),
        Answer::Denied => {}
        Answer::Refused { error, description } => {
            assert!(error.len() <= 64);
            let shown = description.unwrap_or_default();
            assert!(shown.chars().count() <= 301 && !shown.chars().any(char::is_control));
        }
    }
    let unarmed = Expected { awaited: None, ..expected };
    assert!(!matches!(classify(&head, &unarmed), Verdict::Callback(_)));
    let left = Expected { left: std::slice::from_ref(&awaited), ..expected };
    assert!(!matches!(classify(&head, &left), Verdict::Callback(_)));
});
