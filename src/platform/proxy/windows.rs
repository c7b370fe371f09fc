//! The proxy in Windows' *Internet Options*, as the registry keeps it.

use url::Url;

use super::address;
use super::exceptions::{self, Names};
use crate::domain::route::Route;

/// What the registry says.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    /// `ProxyEnable`.
    pub(super) is_on: bool,
    /// `ProxyServer`: one for all, or `http=…;https=…;socks=…`.
    pub(super) server: String,
    /// `ProxyOverride`, separated by semicolons.
    pub(super) exceptions: String,
    /// `AutoConfigURL`.
    pub(super) script: String,
}

/// Reads them; what is not there is empty.
#[cfg(windows)]
pub(super) fn read() -> Settings {
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

    const SETTINGS: &str = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings";
    const POLICY: &str = r"Software\Policies\Microsoft\Windows\CurrentVersion\Internet Settings";
    let per_user = LOCAL_MACHINE.open(POLICY).and_then(|it| it.get_u32("ProxySettingsPerUser"));
    // A company may have made them the computer's instead of the person's.
    let root =
        if per_user.is_ok_and(|per_user| per_user == 0) { LOCAL_MACHINE } else { CURRENT_USER };
    let Ok(settings) = root.open(SETTINGS) else { return Settings::default() };
    let text = |name| settings.get_string(name).unwrap_or_default();
    Settings {
        is_on: settings.get_u32("ProxyEnable").is_ok_and(|it| it != 0),
        server: text("ProxyServer"),
        exceptions: text("ProxyOverride"),
        script: text("AutoConfigURL"),
    }
}

/// How these settings have `server` reached.
pub(super) fn route(settings: &Settings, server: &Url) -> Route {
    let has_script = !settings.script.trim().is_empty();
    let exceptions = settings.exceptions.split([';', ',']).flat_map(str::split_whitespace);
    let is_exception = exceptions::match_any(exceptions, Names::Alone, server);
    if !settings.is_on || is_exception {
        return Route { has_script, ..Route::default() };
    }
    let entries = || settings.server.split([';', ' ']).map(str::trim).filter(|it| !it.is_empty());
    let of = |kind: &str| {
        let mut named = entries().filter_map(|entry| entry.split_once('='));
        named.find_map(|(name, value)| name.eq_ignore_ascii_case(kind).then_some(value))
    };
    let for_all = entries().find(|entry| !entry.contains('='));
    // What Windows calls a SOCKS server is one of version 4.
    let named = of("https").or(for_all).map(|named| (named, "http"));
    let named = named.or_else(|| of("socks").map(|named| (named, "socks4")));
    let route = named.filter(|(named, _)| !address::unquoted(named).is_empty());
    let route = route.map(|(named, scheme)| Route::through(address::proxy(named, scheme)));
    Route { has_script, ..route.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::ProxyAddress;

    #[test]
    fn each_protocol_has_its_own_proxy_and_exceptions_go_without() {
        let every = "http=web.example:80;https=secure.example:8443;ftp=f.example;socks=s.example:9";
        let local = "<local>;*.company.example;10.*;api.climate.com";
        for (is_on, server, exceptions, to, expected) in [
            (true, "p.example:8080", "", "api.withleaf.io", Some("http://p.example:8080/")),
            (true, "http://p.example:8080", "", "api.withleaf.io", Some("http://p.example:8080/")),
            (true, "socks5://p.example:9", "", "api.withleaf.io", Some("socks5://p.example:9")),
            (true, every, local, "api.withleaf.io", Some("http://secure.example:8443/")),
            (true, every, local, "intranet", None),
            (true, every, local, "leaf.company.example", None),
            (true, every, local, "10.1.2.3", None),
            (true, every, local, "api.climate.com", None),
            (true, every, local, "www.api.climate.com", Some("http://secure.example:8443/")),
            (true, "HTTPS=http://p.example", "", "api.withleaf.io", Some("http://p.example/")),
            (
                true,
                "http=web.example:80;socks=s.example",
                "",
                "api.withleaf.io",
                Some("socks4://s.example:1080"),
            ),
            (true, "http=web.example:80", "", "api.withleaf.io", None),
            (true, "", "", "api.withleaf.io", None),
            (false, every, "", "api.withleaf.io", None),
            (true, " ", "", "api.withleaf.io", None),
            (true, "https=;http=web.example:80", "", "api.withleaf.io", None),
            (
                true,
                "https=p.example:8080; ;=;",
                "",
                "api.withleaf.io",
                Some("http://p.example:8080/"),
            ),
            (true, "[2001:db8::1]:3128", "", "api.withleaf.io", Some("http://[2001:db8::1]:3128/")),
            (true, "p.example:8080", " *.local ; api.withleaf.io", "api.withleaf.io", None),
            (true, "p.example:8080", "*.local,*.withleaf.io", "api.withleaf.io", None),
            (true, "p.example:8080", "a *.withleaf.io\r\n", "api.withleaf.io", None),
            (
                true,
                "p.example:8080",
                "<-loopback>;<local>",
                "10.0.0.1",
                Some("http://p.example:8080/"),
            ),
        ] {
            let settings = Settings {
                is_on,
                server: server.to_owned(),
                exceptions: exceptions.to_owned(),
                script: String::new(),
            };
            let found = route(&settings, &Url::parse(&format!("https://{to}/")).unwrap());
            let proxy = found.proxy.as_ref().map(ProxyAddress::expose);
            assert_eq!((proxy, found.has_script), (expected, false), "{server} for {to}");
        }
    }

    #[test]
    fn a_proxy_that_is_not_understood_is_noticed() {
        for (server, has_unknown) in [
            ("proxy.example:99999", true),
            ("https=gopher://proxy.example", true),
            ("socks=proxy example:x", true),
            ("proxy.example:8080", false),
            ("https=", false),
            ("http=web.example:80", false),
            ("", false),
        ] {
            let settings =
                Settings { is_on: true, server: server.to_owned(), ..Settings::default() };
            let found = route(&settings, &Url::parse("https://api.withleaf.io/").unwrap());
            assert_eq!(found.has_unknown, has_unknown, "{server}");
        }
    }

    #[test]
    fn a_script_is_told() {
        let script = "http://wpad.company.example/proxy.pac".to_owned();
        let settings = Settings { script, ..Settings::default() };
        let found = route(&settings, &Url::parse("https://api.withleaf.io/").unwrap());
        assert!(found.has_script && found.proxy.is_none());
    }
}
