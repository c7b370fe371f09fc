//! A grower at a browser without a window.
#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::net::{IpAddr, SocketAddr};

/// Consents in a browser without a window, and reads the last page.
pub fn consent_at(link: &str, email: &str) -> reqwest::Result<String> {
    browse(link, email, None, follow)
}

/// The same in a browser that takes `localhost` for this address alone.
pub fn consent_by(link: &str, email: &str, address: IpAddr) -> reqwest::Result<String> {
    browse(link, email, Some(address), follow)
}

/// A browser without a window, for as long as it takes to consent; `end` gets the address that
/// FieldView sends it to.
pub fn browse(
    link: &str,
    email: &str,
    localhost: Option<IpAddr>,
    end: impl AsyncFnOnce(reqwest::Client, String) -> reqwest::Result<String>,
) -> reqwest::Result<String> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut client =
            reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        if let Some(address) = localhost {
            // The port is the address's own.
            client = client.resolve("localhost", SocketAddr::new(address, 0));
        }
        let client = client.build().unwrap();
        let form = "application/x-www-form-urlencoded";
        let header = |response: &reqwest::Response, name: &str| {
            response.headers()[name].to_str().unwrap().to_owned()
        };
        let account =
            percent_encoding::percent_encode(email.as_bytes(), percent_encoding::NON_ALPHANUMERIC);
        let logged_in = client
            .post(link.replacen("index.html", "log-in", 1))
            .header("content-type", form)
            .body(format!("account={account}"))
            .send()
            .await?;
        let cookie = header(&logged_in, "set-cookie").split(';').next().unwrap().to_owned();
        let allowed = client
            .post(link.replacen("index.html", "decide", 1))
            .header("content-type", form)
            .header("cookie", cookie)
            .body("decision=allow")
            .send()
            .await?;
        end(client, header(&allowed, "location")).await
    })
}

/// Goes where FieldView sends the browser, and where Stile sends it from there.
async fn follow(client: reqwest::Client, callback: String) -> reqwest::Result<String> {
    let answered = client.get(&callback).send().await?;
    let done = answered.headers()["location"].to_str().unwrap();
    let done = url::Url::parse(&callback).unwrap().join(done).unwrap();
    client.get(done).send().await?.text().await
}
