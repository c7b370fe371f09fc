//! The provider of farm data that growers are connected to: everything that is one provider's own
//! stands in its descriptor, and whoever needs it reads it there.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::Scope;
use super::scope;

/// A provider of farm data, under the name that files and keyring entries call it by. That name
/// never changes: what was written under it has to be found again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provider {
    /// Climate FieldView. What names no provider is its own: version 0.1.0 named none.
    #[default]
    #[serde(rename = "climate-fieldview")]
    ClimateFieldView,
}

impl Provider {
    /// The name in files and keyring entries.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ClimateFieldView => "climate-fieldview",
        }
    }
}

/// What is one provider's own. Paths are joined to a server's base address, without a slash before
/// them. Sources are marked as in docs/contract.md.
#[derive(Clone, Copy, Debug)]
pub struct Descriptor {
    /// The provider, by the name that is kept.
    pub provider: Provider,
    /// What people call it.
    pub shown: &'static str,
    /// The company that runs it, and that registers ours.
    pub company: &'static str,
    /// How Leaf tells it from other providers.
    pub at_leaf: AtLeaf,
    /// Where log-ins are answered, unless other servers are set.
    pub server: &'static str,
    /// Where data is asked for, unless other servers are set.
    pub data_server: &'static str,
    /// Domains that are the company's own, with all below them.
    pub domains: &'static [&'static str],
    /// The log-in page that Stile can make the address of by itself.
    pub log_in: LogIn,
    /// The path of the token endpoint.
    pub token_path: &'static str,
    /// The path of the list of an account's fields.
    pub fields_path: &'static str,
    /// The header that the company's API key goes into.
    pub api_key_header: &'static str,
    /// What the company's mail and forms call the app keys.
    pub key_names: KeyNames,
    /// The scopes that are always asked for: the tutorial's minimum. [T]
    pub minimum_scopes: &'static [Scope],
    /// The scopes that are asked for on our company's word alone.
    pub write_scopes: &'static [Scope],
    /// The redirect address on this computer that companies are proposed to register. How FieldView
    /// compares addresses, [`RedirectUri::parse`](super::RedirectUri::parse) knows.
    pub redirect: Redirect,
    /// Where a company registers for app keys.
    pub registration: &'static str,
    /// Whom to write to about scopes and redirect addresses.
    pub support: &'static str,
}

/// A provider in Leaf's words.
#[derive(Clone, Copy, Debug)]
pub struct AtLeaf {
    /// In bodies, queries and the paths of app keys. [L]
    pub name: &'static str,
    /// The last part of the path of a grower's credentials. [T]
    pub credentials: &'static str,
    /// The field of a grower that holds them. [L]
    pub field: &'static str,
}

/// A log-in page by its documented template. [F]
#[derive(Clone, Copy, Debug)]
pub struct LogIn {
    /// The host, where the server is one of the company's own domains.
    pub host: &'static str,
    /// The path.
    pub path: &'static str,
    /// The value of the parameter `page`.
    pub page: &'static str,
}

/// A redirect address on `localhost`.
#[derive(Clone, Copy, Debug)]
pub struct Redirect {
    /// Below those that systems hand out by themselves.
    pub port: u16,
    /// The path, with its slash.
    pub path: &'static str,
}

/// Names of the app keys, in small letters.
#[derive(Clone, Copy, Debug)]
pub struct KeyNames {
    /// Of the client ID.
    pub client_id: &'static [&'static str],
    /// Of the client secret.
    pub client_secret: &'static [&'static str],
    /// Of the API key.
    pub api_key: &'static [&'static str],
}

/// Climate FieldView.
pub const FIELDVIEW: Descriptor = Descriptor {
    provider: Provider::ClimateFieldView,
    shown: "FieldView",
    company: "Climate",
    at_leaf: AtLeaf {
        name: "ClimateFieldView",
        credentials: "climate-field-view-credentials",
        field: "climateFieldViewCredentials",
    },
    server: "https://api.climate.com",
    data_server: "https://platform.climate.com",
    domains: &["climate.com", "fieldview.com"],
    log_in: LogIn {
        // The page is on the bare domain, the token endpoint below it.
        host: "climate.com",
        path: "static/app-login/index.html",
        page: "oidcauthn",
    },
    token_path: "api/oauth/token",
    fields_path: "v4/fields",
    api_key_header: "x-api-key",
    key_names: KeyNames {
        client_id: &["client id", "clientid", "client_id", "client-id"],
        client_secret: &["client secret", "clientsecret", "client_secret", "client-secret"],
        api_key: &["api key", "apikey", "api_key", "api-key"],
    },
    minimum_scopes: &scope::MINIMUM,
    write_scopes: &scope::WRITE,
    redirect: Redirect { port: 8765, path: "/callback" },
    registration: "https://dev.fieldview.com/join-us/",
    support: "developer@climate.com",
};

impl Descriptor {
    /// Whether the address is on a domain of the company's own.
    pub fn owns(&self, url: &Url) -> bool {
        let Some(Host::Domain(host)) = url.host() else { return false };
        self.domains.iter().any(|domain| {
            host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RedirectUri, servers};

    #[test]
    fn a_provider_is_written_by_its_name() {
        let provider = Provider::ClimateFieldView;
        assert_eq!(serde_json::to_value(provider).unwrap(), provider.name());
    }

    #[test]
    fn its_own_addresses_pass_the_checks_for_addresses() {
        for address in [FIELDVIEW.server, FIELDVIEW.data_server, FIELDVIEW.registration] {
            assert!(FIELDVIEW.owns(&servers::check(address).unwrap()), "{address}");
        }
        let proposed = RedirectUri::default();
        assert_eq!(proposed.as_str(), "http://localhost:8765/callback");
        assert_eq!(RedirectUri::parse(proposed.as_str()), Ok(proposed));
        for (address, is_own) in [
            ("https://climate.com/", true),
            ("https://login.fieldview.com/", true),
            ("https://notclimate.com/", false),
            ("https://climate.com.evil.example/", false),
            ("http://127.0.0.1/", false),
        ] {
            assert_eq!(FIELDVIEW.owns(&Url::parse(address).unwrap()), is_own, "{address}");
        }
    }
}
