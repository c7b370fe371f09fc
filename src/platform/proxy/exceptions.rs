//! Which servers are reached without the proxy, as the lists of all systems write it.

use std::net::IpAddr;

use url::{Host, Url};

/// What a bare name in a list means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// That server alone, as on Windows.
    #[cfg_attr(not(any(test, windows)), expect(dead_code, reason = "Windows reads names so"))]
    Alone,
    /// That server and every name below it.
    WithThoseBelow,
}

/// Whether one of `patterns` stands for `server`.
pub(super) fn match_any<'a>(
    patterns: impl IntoIterator<Item = &'a str>,
    names: Names,
    server: &Url,
) -> bool {
    patterns.into_iter().any(|pattern| matches(pattern.trim(), names, server))
}

fn matches(pattern: &str, names: Names, server: &Url) -> bool {
    let Some(host) = server.host() else { return false };
    let pattern = pattern.to_ascii_lowercase();
    let ip = match host {
        Host::Domain(_) => None,
        Host::Ipv4(ip) => Some(IpAddr::from(ip)),
        Host::Ipv6(ip) => Some(IpAddr::from(ip)),
    };
    let host = host.to_string();
    if pattern == "<local>" {
        return ip.is_none() && !host.contains('.');
    }
    let pattern = match pattern.split_once("://") {
        Some((scheme, rest)) if scheme == server.scheme() => rest,
        Some(_) => return false,
        None => &pattern,
    };
    let pattern = pattern.trim_end_matches('/');
    if let Some(ip) = ip
        && is_within(ip, pattern)
    {
        return true;
    }
    let pattern = match pattern.rsplit_once(':') {
        // The rest of an IPv6 address is no port.
        Some((name, port)) if !name.contains(':') || name.ends_with(']') => {
            if port.parse().ok() != server.port_or_known_default() {
                return false;
            }
            name
        }
        _ => pattern,
    };
    match pattern {
        "" => false,
        pattern if pattern.contains('*') => is_like(&host, pattern),
        pattern => {
            let below = pattern.strip_prefix('.');
            let name = below.unwrap_or(pattern);
            let is_below = || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
            host == name || (below.is_some() || names == Names::WithThoseBelow) && is_below()
        }
    }
}

/// `*` stands for any characters.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    // Each part where it is found first leaves the most to the others.
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

/// Whether the address is this one or in this network: `10.0.0.0/8`, or `169.254/16` as macOS does.
fn is_within(ip: IpAddr, network: &str) -> bool {
    let (address, length) = match network.split_once('/') {
        Some((address, length)) => (address, length.parse().ok()),
        None => (network, Some(u32::MAX)),
    };
    let Some(length) = length else { return false };
    let address = address.trim_start_matches('[').trim_end_matches(']');
    let missing = 3_usize.saturating_sub(address.matches('.').count());
    let whole = if address.contains(':') || !network.contains('/') { 0 } else { missing };
    let Ok(address) = format!("{address}{}", ".0".repeat(whole)).parse::<IpAddr>() else {
        return false;
    };
    let differ = match (ip, address) {
        (IpAddr::V4(ip), IpAddr::V4(other)) => {
            u128::from(ip.to_bits() ^ other.to_bits()) << (u128::BITS - u32::BITS)
        }
        (IpAddr::V6(ip), IpAddr::V6(other)) => ip.to_bits() ^ other.to_bits(),
        _ => return false,
    };
    differ.leading_zeros() >= length.min(u128::BITS) || differ == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_are_found_as_each_system_means_them() {
        use Names::{Alone, WithThoseBelow as Below};
        for (pattern, names, server, expected) in [
            ("api.withleaf.io", Alone, "https://api.withleaf.io/", true),
            ("API.WithLeaf.io", Alone, "https://api.withleaf.io/", true),
            ("withleaf.io", Alone, "https://api.withleaf.io/", false),
            ("withleaf.io", Below, "https://api.withleaf.io/", true),
            ("leaf.io", Below, "https://api.withleaf.io/", false),
            (".withleaf.io", Alone, "https://api.withleaf.io/", true),
            (".withleaf.io", Below, "https://withleaf.io/", true),
            ("*.withleaf.io", Alone, "https://api.withleaf.io/", true),
            ("*.withleaf.io", Alone, "https://withleaf.io/", false),
            ("api.*", Alone, "https://api.withleaf.io/", true),
            ("*leaf*", Alone, "https://api.withleaf.io/", true),
            ("*leaf*leaf*", Alone, "https://api.withleaf.io/", false),
            ("api.*leaf.io", Alone, "https://api.withleaf.io/", true),
            ("api.*api.withleaf.io", Alone, "https://api.withleaf.io/", false),
            ("**.io", Alone, "https://api.withleaf.io/", true),
            ("*:443", Alone, "https://api.withleaf.io/", true),
            ("*:80", Alone, "https://api.withleaf.io/", false),
            ("https://api.withleaf.io/", Alone, "https://api.withleaf.io/", true),
            ("api.withleaf.io/", Alone, "https://api.withleaf.io/", true),
            ("api.withleaf.io:", Alone, "https://api.withleaf.io/", false),
            (":443", Below, "https://api.withleaf.io/", false),
            ("://", Below, "https://api.withleaf.io/", false),
            ("<-loopback>", Alone, "https://api.withleaf.io/", false),
            ("10/8", Below, "https://10.1.2.3/", true),
            ("/8", Below, "https://10.1.2.3/", false),
            ("10.0.0.0/", Below, "https://10.1.2.3/", false),
            ("10.0.0.0/-1", Below, "https://10.1.2.3/", false),
            ("10.0.0.0/8/8", Below, "https://10.1.2.3/", false),
            ("[2001:db8::]/32", Below, "https://[2001:db8:9::1]/", true),
            ("[2001:db8::1", Below, "https://[2001:db8::1]/", true),
            ("2001:db8::1", Below, "https://10.1.2.3/", false),
            ("*", Below, "https://10.0.0.1/", true),
            ("", Below, "https://api.withleaf.io/", false),
            (".", Below, "https://api.withleaf.io/", false),
            ("<local>", Alone, "https://intranet/", true),
            ("<local>", Alone, "https://api.withleaf.io/", false),
            ("<local>", Alone, "https://[2001:db8::1]/", false),
            ("https://api.withleaf.io", Alone, "https://api.withleaf.io/", true),
            ("http://api.withleaf.io", Alone, "https://api.withleaf.io/", false),
            ("api.withleaf.io:443", Alone, "https://api.withleaf.io/", true),
            ("api.withleaf.io:444", Alone, "https://api.withleaf.io/", false),
            ("10.0.0.1", Below, "https://10.0.0.1/", true),
            ("10.0.0.1", Below, "https://10.0.0.10/", false),
            ("10.0.0.1:8443", Below, "https://10.0.0.1:8443/", true),
            ("10.*", Alone, "https://10.1.2.3/", true),
            ("192.168.0.0/16", Below, "https://192.168.7.1/", true),
            ("192.168.0.0/16", Below, "https://192.169.7.1/", false),
            ("169.254/16", Below, "https://169.254.1.1/", true),
            ("0.0.0.0/0", Below, "https://9.9.9.9/", true),
            ("10.0.0.0/99", Below, "https://10.0.0.1/", false),
            ("::1", Below, "https://[::1]/", true),
            ("[2001:db8::1]:443", Below, "https://[2001:db8::1]/", true),
            ("2001:db8::/32", Below, "https://[2001:db8:9::1]/", true),
            ("2001:db8::/32", Below, "https://[2001:db9::1]/", false),
        ] {
            let server = Url::parse(server).unwrap();
            assert_eq!(match_any([pattern], names, &server), expected, "{pattern} {server}");
        }
    }

    #[test]
    fn no_pattern_takes_long() {
        let host = format!("https://{}.example/", vec!["a".repeat(60); 4].join("."));
        let pattern = format!("{}b", "*a".repeat(100));
        let begun = std::time::Instant::now();
        assert!(!match_any([pattern.as_str()], Names::Alone, &Url::parse(&host).unwrap()));
        assert!(begun.elapsed().as_secs() < 5);
    }
}
