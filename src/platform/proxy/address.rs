//! A proxy's address, as the many sources write it.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use url::Url;

use crate::domain::secret::ProxyAddress;

/// Where SOCKS servers listen unless they say otherwise.
const SOCKS_PORT: u16 = 1080;

/// What ends a log-in, or is a blank in it. `%` is left: it may escape another already.
const ENDS_A_LOG_IN: &AsciiSet =
    &CONTROLS.add(b'/').add(b'\\').add(b'?').add(b'#').add(b'@').add(b' ');

/// Reads `socks5://me:word@host:1080` and the like; `scheme` is what an address without one means.
/// Nothing where it is no address of a proxy that can be asked.
pub(super) fn proxy(text: &str, scheme: &str) -> Option<ProxyAddress> {
    let text = unquoted(text);
    let complete =
        if text.contains("://") { text.to_owned() } else { format!("{scheme}://{text}") };
    // GNOME and others write so for the version that looks names up by itself.
    let complete = match complete.split_at_checked("socks:".len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case("socks:") => format!("socks5h:{rest}"),
        _ => complete,
    };
    let mut url = Url::parse(&with_plain_log_in(&complete)).ok()?;
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

/// Without the quotes that Windows' prompt and lists of variables keep as a part of the value.
pub(super) fn unquoted(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'')
}

/// A proxy from its host and its port, as desktops keep them apart: the host as people type it into
/// such a field. Nothing where there is none.
#[cfg(any(test, unix))]
pub(super) fn from_parts(host: &str, port: &str, scheme: &str) -> Option<ProxyAddress> {
    let (host, port) = (host.trim(), port.trim());
    let (start, name) = host.split_at(host.find("://").map_or(0, |end| end + 3));
    let name = name.trim_end_matches('/');
    if name.is_empty() {
        return None;
    }
    let name = if name.parse::<std::net::Ipv6Addr>().is_ok() {
        format!("[{name}]")
    } else {
        name.to_owned()
    };
    // Without one, the kind's usual port.
    let is_without = !name.rsplit(['@', ']']).next()?.contains(':');
    let port = Some(port).filter(|port| is_without && port.bytes().any(|digit| digit != b'0'));
    let end = port.map_or(String::new(), |port| format!(":{port}"));
    proxy(&format!("{start}{name}{end}"), scheme)
}

/// The address with those characters of the log-in escaped that would end it: `DOMAIN\me:a#b/c@host`.
fn with_plain_log_in(address: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = address.split_once("://") else { return address.into() };
    let Some((log_in, host)) = rest.rsplit_once('@') else { return address.into() };
    let escaped = utf8_percent_encode(log_in, ENDS_A_LOG_IN);
    format!("{scheme}://{escaped}@{host}").into()
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
            (
                "http://DOMAIN\\me:word@proxy.example:8080",
                Some("http://DOMAIN%5Cme:word@proxy.example:8080/"),
            ),
            (
                "me:p#s/s?@w@proxy.example:8080",
                Some("http://me:p%23s%2Fs%3F%40w@proxy.example:8080/"),
            ),
            (
                "http://me:pass word@proxy.example:8080",
                Some("http://me:pass%20word@proxy.example:8080/"),
            ),
            ("http://me:%40%zz@proxy.example", Some("http://me:%40%zz@proxy.example/")),
            ("http://mé:ß@proxy.example", Some("http://m%C3%A9:%C3%9F@proxy.example/")),
            ("HTTP://PROXY.EXAMPLE:8080", Some("http://proxy.example:8080/")),
            ("\"http://proxy.example:8080\"", Some("http://proxy.example:8080/")),
            ("'proxy.example:8080' ", Some("http://proxy.example:8080/")),
            (
                "socks5h://user:p%40ss@host.example:1080",
                Some("socks5h://user:p%40ss@host.example:1080"),
            ),
            ("http://proxy.example:8080/proxy.pac?x#y", Some("http://proxy.example:8080/")),
            ("\"\"", None),
            ("http://bücher.example:8080", Some("http://xn--bcher-kva.example:8080/")),
            ("proxy.example:99999", None),
            ("http://proxy .example", None),
            ("  ", None),
            (":8080", None),
            ("ftp://proxy.example", None),
            ("direct://", None),
            ("http://", None),
            ("", None),
        ] {
            let found = proxy(text, "http");
            assert_eq!(found.as_ref().map(ProxyAddress::expose), expected, "{text}");
        }
    }

    #[test]
    fn a_host_and_a_port_are_a_proxy_however_they_were_typed() {
        for (host, port, expected) in [
            ("proxy.example", "8080", Some("http://proxy.example:8080/")),
            (" proxy.example/ ", " 8080", Some("http://proxy.example:8080/")),
            ("http://proxy.example/", "8080", Some("http://proxy.example:8080/")),
            ("proxy.example:3128", "8080", Some("http://proxy.example:3128/")),
            ("2001:db8::1", "3128", Some("http://[2001:db8::1]:3128/")),
            ("http://2001:db8::1", "3128", Some("http://[2001:db8::1]:3128/")),
            ("[2001:db8::1]", "3128", Some("http://[2001:db8::1]:3128/")),
            ("[2001:db8::1]:9", "3128", Some("http://[2001:db8::1]:9/")),
            ("proxy.example", "0", Some("http://proxy.example/")),
            ("proxy.example", "", Some("http://proxy.example/")),
            ("me:word@proxy.example", "8080", Some("http://me:word@proxy.example:8080/")),
            ("", "8080", None),
            (" ", "8080", None),
            ("http://", "8080", None),
            ("proxy.example", "x", None),
        ] {
            let found = from_parts(host, port, "http");
            assert_eq!(found.as_ref().map(ProxyAddress::expose), expected, "{host} {port}");
        }
    }
}
