//! The proxy in GNOME's settings, which other desktops share, as `gsettings` prints it.

use url::Url;
use zeroize::Zeroizing;

use super::address;
use super::exceptions::{self, Names};
use crate::domain::route::Route;
use crate::domain::secret::ProxyAddress;

const SCHEMA: &str = "org.gnome.system.proxy";

/// Asks for them; nothing where this computer has no such settings.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn read() -> Option<Zeroizing<String>> {
    let mut gsettings = std::process::Command::new("gsettings");
    gsettings.args(["list-recursively", SCHEMA]).stderr(std::process::Stdio::null());
    let printed = gsettings.output().ok().filter(|printed| printed.status.success())?;
    String::from_utf8(printed.stdout).ok().map(Zeroizing::new)
}

/// How what `gsettings` has printed has `server` reached.
pub(super) fn route(printed: &str, server: &Url) -> Route {
    let value = |schema: &str, key: &str| {
        let start = format!("{SCHEMA}{schema} {key} ");
        printed.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap_or_default()
    };
    let text = |schema: &str, key: &str| texts(value(schema, key)).pop().unwrap_or_default();
    match text("", "mode").as_str() {
        "manual" => {}
        "auto" => return Route::by_script(),
        _ => return Route::default(),
    }
    let exceptions = texts(value("", "ignore-hosts"));
    let exceptions = exceptions.iter().map(|text| text.as_str());
    if exceptions::match_any(exceptions, Names::WithThoseBelow, server) {
        return Route::default();
    }
    let log_in = || {
        (value(".http", "use-authentication") == "true").then(|| {
            (text(".http", "authentication-user"), text(".http", "authentication-password"))
        })
    };
    let at = |schema: &str, scheme: &str| {
        address::from_parts(&text(schema, "host"), value(schema, "port"), scheme)
    };
    let web = || at(".http", "http").filter(|_| value("", "use-same-proxy") == "true");
    let proxy = match at(".https", "http").or_else(web) {
        Some(proxy) => match log_in() {
            Some((user, password)) => with_log_in(&proxy, &user, &password),
            None => Some(proxy),
        },
        None => at(".socks", "socks5h"),
    };
    let is_named =
        [".https", ".socks"].into_iter().any(|kind| !text(kind, "host").trim().is_empty());
    if proxy.is_some() || is_named { Route::through(proxy) } else { Route::default() }
}

fn with_log_in(proxy: &ProxyAddress, user: &str, password: &str) -> Option<ProxyAddress> {
    let mut url = Url::parse(proxy.expose()).ok()?;
    // The setters escape what would end either, and take the rest for escaped already.
    let plain = |text: &str| Zeroizing::new(text.replace('%', "%25"));
    url.set_username(&plain(user)).ok()?;
    url.set_password(Some(plain(password).as_str())).ok()?;
    Some(ProxyAddress::new(url))
}

/// The texts in a value, as GVariant prints them: `'text'` or `"it's"`, alone or in a list.
fn texts(value: &str) -> Vec<Zeroizing<String>> {
    let (mut texts, mut chars) = (Vec::new(), value.chars());
    while let Some(quote) = chars.find(|c| matches!(c, '\'' | '"')) {
        let mut text = Zeroizing::new(String::new());
        while let Some(c) = chars.next().filter(|c| *c != quote) {
            text.extend(if c == '\\' { chars.next() } else { Some(c) });
        }
        texts.push(text);
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(changes: &[(&str, &str)]) -> String {
        let usual = [
            (" autoconfig-url", "''"),
            (" ignore-hosts", "['localhost', '127.0.0.0/8', '::1', \"*.company.example\"]"),
            (" mode", "'manual'"),
            (" use-same-proxy", "true"),
            (".http authentication-password", "'p\\'w'"),
            (".http authentication-user", "\"it's me\""),
            (".http host", "'web.example'"),
            (".http port", "80"),
            (".http use-authentication", "false"),
            (".https host", "'secure.example'"),
            (".https port", "8443"),
            (".socks host", "''"),
            (".socks port", "0"),
        ];
        let changed = |key: &str| changes.iter().find(|(name, _)| *name == key).map(|it| it.1);
        let line = |(key, value)| format!("{SCHEMA}{key} {}\n", changed(key).unwrap_or(value));
        usual.into_iter().map(line).collect()
    }

    #[test]
    fn the_settings_of_gnome_are_understood() {
        let none =
            [(".https host", "''"), (".socks host", "'socks.example'"), (".socks port", "9")];
        for (changes, to, proxy, has_script) in [
            (&[][..], "api.withleaf.io", Some("http://secure.example:8443/"), false),
            (&[], "leaf.company.example", None, false),
            (&[(" mode", "'none'")], "api.withleaf.io", None, false),
            (&[(" mode", "'auto'")], "api.withleaf.io", None, true),
            (&[(".https host", "''")], "api.withleaf.io", Some("http://web.example/"), false),
            (
                &[(".https host", "''"), (" use-same-proxy", "false")],
                "api.withleaf.io",
                None,
                false,
            ),
            (
                &[none[0], none[1], none[2], (".http host", "''")],
                "api.withleaf.io",
                Some("socks5h://socks.example:9"),
                false,
            ),
            (
                &[(".http use-authentication", "true")],
                "api.withleaf.io",
                Some("http://it's%20me:p'w@secure.example:8443/"),
                false,
            ),
            (
                &[
                    (".http use-authentication", "true"),
                    (".http authentication-user", "'DOMAIN\\\\me'"),
                    (".http authentication-password", "'a%40:/#?'"),
                ],
                "api.withleaf.io",
                Some("http://DOMAIN%5Cme:a%2540%3A%2F%23%3F@secure.example:8443/"),
                false,
            ),
            (
                &[(".https host", "'http://secure.example/'")],
                "api.withleaf.io",
                Some("http://secure.example:8443/"),
                false,
            ),
            (
                &[(".https host", "'2001:db8::1'")],
                "api.withleaf.io",
                Some("http://[2001:db8::1]:8443/"),
                false,
            ),
            (
                &[(".https host", "' '"), (".https port", "0")],
                "api.withleaf.io",
                Some("http://web.example/"),
                false,
            ),
            (
                &[(" ignore-hosts", "@as []")],
                "leaf.company.example",
                Some("http://secure.example:8443/"),
                false,
            ),
        ] {
            let route = route(&printed(changes), &Url::parse(&format!("https://{to}/")).unwrap());
            let found = route.proxy.as_ref().map(ProxyAddress::expose);
            assert_eq!((found, route.has_script), (proxy, has_script), "{changes:?} {to}");
        }
    }
}
