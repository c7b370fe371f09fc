//! The proxy in macOS's network settings, as `scutil --proxy` prints it.

use url::Url;

use super::address;
use super::exceptions::{self, Names};
use crate::domain::route::Route;

/// Asks for them; nothing where the system does not answer.
#[cfg(target_os = "macos")]
pub(super) fn read() -> Option<String> {
    let printed = std::process::Command::new("/usr/sbin/scutil").arg("--proxy").output().ok()?;
    String::from_utf8(printed.stdout).ok()
}

/// How what `scutil` has printed has `server` reached.
pub(super) fn route(printed: &str, server: &Url) -> Route {
    let lines = || printed.lines().filter_map(|line| line.trim().split_once(" : "));
    let value = |name: &str| lines().find_map(|(key, value)| (key == name).then_some(value));
    let is_on = |name: &str| value(name) == Some("1");
    let has_script = is_on("ProxyAutoConfigEnable") || is_on("ProxyAutoDiscoveryEnable");
    // Entries of a list are numbered.
    let exceptions = lines().filter(|(key, _)| key.parse::<u32>().is_ok()).map(|(_, value)| value);
    let simple = is_on("ExcludeSimpleHostnames").then_some("<local>");
    if exceptions::match_any(exceptions.chain(simple), Names::WithThoseBelow, server) {
        return Route { has_script, ..Route::default() };
    }
    let proxy = |kind: &str, scheme| {
        if !is_on(&format!("{kind}Enable")) {
            return None;
        }
        let host = value(&format!("{kind}Proxy"))?;
        address::from_parts(host, value(&format!("{kind}Port")).unwrap_or_default(), scheme)
    };
    let proxy = proxy("HTTPS", "http").or_else(|| proxy("SOCKS", "socks5h"));
    let is_named = ["HTTPS", "SOCKS"].into_iter().any(|kind| {
        let host = value(&format!("{kind}Proxy")).unwrap_or_default();
        is_on(&format!("{kind}Enable")) && !host.trim().is_empty()
    });
    let has_unknown = proxy.is_none() && is_named;
    Route { proxy, has_script, has_unknown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::ProxyAddress;

    const PRINTED: &str = "<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : 169.254/16
    2 : company.example
  }
  ExcludeSimpleHostnames : 1
  FTPPassive : 1
  HTTPEnable : 1
  HTTPPort : 80
  HTTPProxy : web.example
  HTTPSEnable : 1
  HTTPSPort : 8443
  HTTPSProxy : secure.example
  ProxyAutoConfigEnable : 0
  SOCKSEnable : 1
  SOCKSPort : 1081
  SOCKSProxy : socks.example
}
";

    fn asked(printed: &str, to: &str) -> (Option<String>, bool) {
        let route = route(printed, &Url::parse(&format!("https://{to}/")).unwrap());
        (route.proxy.as_ref().map(ProxyAddress::expose).map(str::to_owned), route.has_script)
    }

    #[test]
    fn the_settings_of_macos_are_understood() {
        let secure = Some("http://secure.example:8443/".to_owned());
        for (to, expected) in [
            ("api.withleaf.io", secure),
            ("leaf.company.example", None),
            ("mac.local", None),
            ("169.254.3.4", None),
            ("intranet", None),
        ] {
            assert_eq!(asked(PRINTED, to), (expected, false), "{to}");
        }
        let socks = PRINTED.replace("HTTPSEnable : 1", "HTTPSEnable : 0");
        let expected = Some("socks5h://socks.example:1081".to_owned());
        assert_eq!(asked(&socks, "api.withleaf.io"), (expected, false));
        let six = PRINTED.replace("secure.example", "2001:db8::1");
        let expected = Some("http://[2001:db8::1]:8443/".to_owned());
        assert_eq!(asked(&six, "api.withleaf.io"), (expected, false));
        let none = socks.replace("SOCKSEnable : 1", "SOCKSEnable : 0");
        assert_eq!(asked(&none, "api.withleaf.io"), (None, false));
        let script = none.replace("ProxyAutoConfigEnable : 0", "ProxyAutoConfigEnable : 1");
        assert_eq!(asked(&script, "api.withleaf.io"), (None, true));
        assert_eq!(asked("", "api.withleaf.io"), (None, false));
    }

    #[test]
    fn a_proxy_that_is_not_understood_is_noticed() {
        let host = "HTTPSProxy : secure.example";
        for (other, port, has_unknown) in [
            (host, "99999", true),
            ("HTTPSProxy : secure example", "8443", true),
            // Switched on, with nothing typed in.
            ("HTTPSProxy : ", "8443", false),
            ("HTTPSProxy :", "8443", false),
            (host, "8443", false),
        ] {
            let printed = PRINTED
                .replace("SOCKSEnable : 1", "SOCKSEnable : 0")
                .replace(host, other)
                .replace("8443", port);
            let found = route(&printed, &Url::parse("https://api.withleaf.io/").unwrap());
            assert_eq!(found.has_unknown, has_unknown, "{other} {port}");
        }
    }
}
