//! The proxy in KDE's settings: the file `kioslaverc`.

use url::Url;

use super::address;
use super::exceptions::{self, Names};
use crate::domain::route::Route;
#[cfg(all(unix, not(target_os = "macos")))]
use crate::store::bounded;

/// Longer than any such file.
#[cfg(all(unix, not(target_os = "macos")))]
const MOST_BYTES: u64 = 256 << 10;

/// Reads the file; nothing where there is none.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn read() -> Option<String> {
    let folder = directories::BaseDirs::new()?.config_dir().to_owned();
    String::from_utf8(bounded::read(&folder.join("kioslaverc"), MOST_BYTES).ok()??).ok()
}

/// How the file has `server` reached. Its kind 4, the environment, was looked at before.
pub(super) fn route(file: &str, server: &Url) -> Route {
    let mut lines = file.lines().map(str::trim).skip_while(|line| *line != "[Proxy Settings]");
    lines.next();
    let lines: Vec<_> = lines.take_while(|line| !line.starts_with('[')).collect();
    let value = |name: &str| {
        let mut entries = lines.iter().filter_map(|line| line.split_once('='));
        entries.find_map(|(key, value)| (key == name).then_some(value)).unwrap_or_default()
    };
    match value("ProxyType") {
        "1" => {}
        "2" | "3" => return Route::by_script(),
        _ => return Route::default(),
    }
    let exceptions = value("NoProxyFor").split([',', ';', ' ']);
    let is_listed = exceptions::match_any(exceptions, Names::WithThoseBelow, server);
    // The list may name those that the proxy is for instead.
    if is_listed != (value("ReversedException") == "true") {
        return Route::default();
    }
    // A blank stands before the port.
    let proxy = |name, scheme| {
        let (host, port) = value(name).trim().split_once(' ').unwrap_or((value(name), ""));
        address::from_parts(host, port, scheme)
    };
    let proxy = proxy("httpsProxy", "http").or_else(|| proxy("socksProxy", "socks5h"));
    let is_named =
        ["httpsProxy", "socksProxy"].into_iter().any(|name| !value(name).trim().is_empty());
    if proxy.is_some() || is_named { Route::through(proxy) } else { Route::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::ProxyAddress;

    #[test]
    fn the_settings_of_kde_are_understood() {
        let https = "httpsProxy=http://secure.example 8443\nsocksProxy=socks://socks.example 9\n";
        let manual = format!(
            "[$Version]\n\n[Proxy Settings]\nNoProxyFor=a,company.example\n{https}ProxyType=1\n"
        );
        let secure = Some("http://secure.example:8443/");
        for (file, to, proxy, has_script) in [
            (manual.clone(), "api.withleaf.io", secure, false),
            (manual.clone(), "leaf.company.example", None, false),
            (format!("{manual}ReversedException=true\n"), "api.withleaf.io", None, false),
            (format!("{manual}ReversedException=true\n"), "company.example", secure, false),
            (
                manual.replace("httpsProxy", "x"),
                "api.withleaf.io",
                Some("socks5h://socks.example:9"),
                false,
            ),
            (manual.replace("example 8443", "example/ 8443"), "api.withleaf.io", secure, false),
            (manual.replace("example 8443", "example:8443"), "api.withleaf.io", secure, false),
            (manual.replace("example 8443", "example  8443"), "api.withleaf.io", secure, false),
            (
                manual.replace("http://secure.example", "http://2001:db8::1"),
                "api.withleaf.io",
                Some("http://[2001:db8::1]:8443/"),
                false,
            ),
            (
                manual.replace("httpsProxy=http://secure.example 8443", "httpsProxy="),
                "api.withleaf.io",
                Some("socks5h://socks.example:9"),
                false,
            ),
            (manual.replace("=a,", "=*.local; , "), "leaf.company.example", None, false),
            (manual.replace("Type=1", "Type=0"), "api.withleaf.io", None, false),
            (manual.replace("Type=1", "Type=2"), "api.withleaf.io", None, true),
            (manual.replace("[Proxy Settings]", "[Other]"), "api.withleaf.io", None, false),
            (String::new(), "api.withleaf.io", None, false),
        ] {
            let route = route(&file, &Url::parse(&format!("https://{to}/")).unwrap());
            let found = route.proxy.as_ref().map(ProxyAddress::expose);
            assert_eq!((found, route.has_script), (proxy, has_script), "{to}: {file}");
        }
    }
}
