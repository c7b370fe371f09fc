//! The environment variables that most programs know, in either spelling.

use url::Url;

use super::address;
use super::exceptions::{self, Names};
use crate::domain::route::Route;

/// How the environment has `server` reached; nothing where it names no proxy and no exception.
pub(super) fn route(variable: impl Fn(&str) -> Option<String>, server: &Url) -> Option<Route> {
    // An empty one is as good as none.
    let either = |names: [&str; 2]| {
        let found = names.into_iter().filter_map(&variable);
        found.into_iter().find(|value| !address::unquoted(value).is_empty())
    };
    let exceptions = either(["NO_PROXY", "no_proxy"]).unwrap_or_default();
    let exceptions = address::unquoted(&exceptions).split([',', ';']);
    let exceptions = exceptions.flat_map(str::split_whitespace);
    if exceptions::match_any(exceptions, Names::WithThoseBelow, server) {
        return Some(Route::default());
    }
    let named =
        either(["HTTPS_PROXY", "https_proxy"]).or_else(|| either(["ALL_PROXY", "all_proxy"]))?;
    Some(Route::through(address::proxy(&named, "http")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::secret::ProxyAddress;

    fn asked(variables: &[(&str, &str)], server: &str) -> Option<Option<String>> {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let route = route(variable, &Url::parse(server).unwrap())?;
        Some(route.proxy.as_ref().map(ProxyAddress::expose).map(str::to_owned))
    }

    #[test]
    fn a_proxy_that_is_not_understood_is_noticed() {
        let server = Url::parse("https://api.withleaf.io/").unwrap();
        for named in ["gopher://proxy.example", "proxy.example:99999", "http://proxy .example"] {
            let variable = |name: &str| (name == "HTTPS_PROXY").then(|| named.to_owned());
            assert!(route(variable, &server).unwrap().has_unknown, "{named}");
        }
    }

    #[test]
    fn either_spelling_names_the_proxy_and_who_is_reached_without() {
        let leaf = "https://api.withleaf.io/";
        let http = Some(Some("http://proxy.example:8080/".to_owned()));
        let socks = Some(Some("socks5h://proxy.example:1080".to_owned()));
        for (variables, expected) in [
            (&[][..], None),
            (&[("HTTPS_PROXY", "proxy.example:8080")], http.clone()),
            (&[("https_proxy", "http://proxy.example:8080")], http.clone()),
            (&[("ALL_PROXY", "socks5h://proxy.example")], socks.clone()),
            (&[("all_proxy", "socks://proxy.example:1080/")], socks.clone()),
            (&[("all_proxy", "socks5h://x"), ("https_proxy", "proxy.example:8080")], http.clone()),
            (&[("HTTPS_PROXY", ""), ("https_proxy", "proxy.example:8080")], http.clone()),
            (&[("HTTPS_PROXY", " "), ("ALL_PROXY", "socks5h://proxy.example")], socks),
            // Only for servers over http.
            (&[("HTTP_PROXY", "proxy.example:8080")], None),
            (&[("HTTPS_PROXY", "gopher://proxy.example")], Some(None)),
            (&[("HTTPS_PROXY", "\"http://proxy.example:8080\"")], http.clone()),
            (&[("HTTPS_PROXY", "\"\""), ("https_proxy", "proxy.example:8080")], http.clone()),
            (
                &[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "\"a.example,withleaf.io\"")],
                Some(None),
            ),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "withleaf.io")], Some(None)),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("no_proxy", "a, .withleaf.io")], Some(None)),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("no_proxy", "*")], Some(None)),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "leaf.io")], http.clone()),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "")], http.clone()),
            (
                &[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "*.local;<local>;10/8;;")],
                http.clone(),
            ),
            (
                &[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "a\t;\n*.withleaf.io")],
                Some(None),
            ),
            (
                &[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "https://api.withleaf.io/")],
                Some(None),
            ),
            (&[("HTTPS_PROXY", "proxy.example:8080"), ("NO_PROXY", "[::1], ::1, /8, :443")], http),
            // The desktop's proxy is not asked either.
            (&[("no_proxy", "api.withleaf.io")], Some(None)),
        ] {
            assert_eq!(asked(variables, leaf), expected, "{variables:?}");
        }
    }
}
