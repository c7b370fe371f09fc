//! A proxy's address, as the many sources write it.

use url::Url;

use crate::domain::secret::ProxyAddress;

/// Where SOCKS servers listen unless they say otherwise.
const SOCKS_PORT: u16 = 1080;

/// Reads `socks5://me:word@host:1080` and the like; `scheme` is what an address without one means.
/// Nothing where it is no address of a proxy that can be asked.
pub(super) fn proxy(text: &str, scheme: &str) -> Option<ProxyAddress> {
    let text = text.trim();
    let complete =
        if text.contains("://") { text.to_owned() } else { format!("{scheme}://{text}") };
    // GNOME and others write so for the version that looks names up by itself.
    let complete = match complete.split_at_checked("socks:".len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case("socks:") => format!("socks5h:{rest}"),
        _ => complete,
    };
    let mut url = Url::parse(&complete).ok()?;
    if url.host_str().is_none_or(str::is_empty) {
        return None;
    }
    match url.scheme() {
        "http" | "https" => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" => {
            let port = url.port().unwrap_or(SOCKS_PORT);
            url.set_port(Some(port)).ok()?;
        }
        _ => return None,
    }
    url.set_path("");
    url.set_query(None);
    url.set_fragment(None);
    Some(ProxyAddress::new(url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_proxy_is_understood() {
        for (text, expected) in [
            ("proxy.example:8080", Some("http://proxy.example:8080/")),
            ("10.0.0.1:3128", Some("http://10.0.0.1:3128/")),
            ("[2001:db8::1]:3128", Some("http://[2001:db8::1]:3128/")),
            (" http://proxy.example:8080/ ", Some("http://proxy.example:8080/")),
            ("https://proxy.example", Some("https://proxy.example/")),
            ("http://me:p%40ss@proxy.example:8080", Some("http://me:p%40ss@proxy.example:8080/")),
            ("socks://proxy.example:1081/", Some("socks5h://proxy.example:1081")),
            ("SOCKS://proxy.example", Some("socks5h://proxy.example:1080")),
            ("socks5://me:word@proxy.example:1080", Some("socks5://me:word@proxy.example:1080")),
            ("socks5h://proxy.example", Some("socks5h://proxy.example:1080")),
            ("socks4://10.0.0.1:9", Some("socks4://10.0.0.1:9")),
            ("socks4a://proxy.example", Some("socks4a://proxy.example:1080")),
            ("ftp://proxy.example", None),
            ("direct://", None),
            ("http://", None),
            ("", None),
        ] {
            let found = proxy(text, "http");
            assert_eq!(found.as_ref().map(ProxyAddress::expose), expected, "{text}");
        }
    }
}
