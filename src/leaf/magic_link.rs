//! `/services/widgets/api/magic-link` and the app keys that it needs: links for growers who are not
//! here. [L]

use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use super::ID_CHARS;
use super::credentials::is_absence;
use super::{Leaf, json};
use crate::domain::app_keys::KeysAtLeaf;
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken};
use crate::domain::{
    ApiError, FIELDVIEW, Grower, LeafUserId, LinkSender, LinkState, LogoAddress, MagicLink,
    NewGrower, Page, Scope, magic_link,
};
use crate::http::{OBJECT_LIMIT, PAGE_LIMIT, last_on_its_connection, read};

const LINKS: &str = "services/widgets/api/magic-link";
const PROVIDER: &str = FIELDVIEW.at_leaf.name;
/// The characters that are read of a client ID: more than any has, so that no two become one.
const CLIENT_ID_CHARS: usize = 500;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    provider: &'static str,
    /// Seconds.
    expires_in: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    settings: Option<Settings<'a>>,
}

impl<'a> Request<'a> {
    fn new(seconds: u32, sender: Option<&'a LinkSender>) -> Self {
        let settings = sender.map(|sender| Settings {
            company_name: &sender.name,
            company_logo: sender.logo.as_ref().map(LogoAddress::as_str),
            show_leaf_user_name: true,
        });
        Self { provider: PROVIDER, expires_in: seconds, settings }
    }
}

/// A link for somebody who is no grower at Leaf yet: it makes one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewcomersRequest<'a> {
    external_id: &'a str,
    name: &'a str,
    email: &'a str,
    #[serde(flatten)]
    request: Request<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Settings<'a> {
    company_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_logo: Option<&'a str>,
    show_leaf_user_name: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AppKeys<'a> {
    api_key: &'a str,
    client_id: &'a str,
    client_secret: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<&'static str>,
}

/// What links need of the company.
#[derive(Clone, Copy, Debug)]
pub struct LinkKeys<'a> {
    /// The FieldView client.
    pub client_id: &'a str,
    /// Its secret.
    pub client_secret: &'a ClientSecret,
    /// The key for FieldView's data.
    pub api_key: &'a ApiKey,
    /// The write scopes on top of the minimum.
    pub write_scopes: &'a [Scope],
}

/// Write scopes in Leaf's words, with what is read besides; nothing where only the minimum is asked
/// for, which Leaf knows by itself. It has no word for soil and imagery. [L]
fn scopes_at_leaf(write_scopes: &[Scope]) -> Vec<&'static str> {
    if write_scopes.is_empty() {
        return Vec::new();
    }
    let mut scopes = vec!["FIELDS:READ", "OPERATIONS:READ"];
    for scope in write_scopes {
        match scope {
            Scope::FieldsWrite => scopes.push("FIELDS:WRITE"),
            Scope::RxWrite => scopes.extend(["PRESCRIPTION:READ", "PRESCRIPTION:WRITE"]),
            _ => {}
        }
    }
    scopes
}

/// What is read of Leaf's answer about app keys, which has no secrets in it. [L]
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct KeysBody {
    client_id: Value,
}

/// Every field is taken as it comes, so that an odd one does not hide the others.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct LinkBody {
    id: Value,
    leaf_user_id: Value,
    link: Value,
    expires_at: Value,
    last_accessed_at: Value,
    usage_count: Value,
    max_usage: Value,
}

impl LinkBody {
    fn is_of(&self, grower: &LeafUserId) -> bool {
        read::text(&self.leaf_user_id, ID_CHARS).as_deref() == Some(grower.as_str())
    }

    fn into_link(self, leaf: &Leaf) -> Option<MagicLink> {
        // The identifier goes into a path.
        let id = LeafUserId::parse(&read::text(&self.id, ID_CHARS)?).ok()?;
        Some(MagicLink {
            id: id.to_string(),
            link: magic_link::check(self.link.as_str()?, &leaf.base)?,
            expires: read::time(&self.expires_at),
            last_used: read::time(&self.last_accessed_at),
            used: read::number(&self.usage_count).unwrap_or(0),
            most_uses: read::number(&self.max_usage).filter(|most| *most > 0),
        })
    }
}

impl Leaf {
    /// `GET …/app-keys/{provider}/{name}`: the company's app keys that Leaf keeps under this name, if
    /// it does. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn app_keys(
        &self,
        token: &LeafToken,
        name: &str,
    ) -> Result<Option<KeysAtLeaf>, ApiError> {
        let request = self.request(Method::GET, self.app_keys_url(name), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(None);
        }
        let answer = answer.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(None);
        }
        let body: KeysBody = answer.object()?;
        Ok(Some(KeysAtLeaf { client_id: read::text(&body.client_id, CLIENT_ID_CHARS) }))
    }

    /// `POST` or `PUT …/app-keys/{provider}/{name}`: has Leaf keep the company's app keys under this
    /// name, which links need. `in_place` says that they replace keys that are there. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn keep_app_keys(
        &self,
        token: &LeafToken,
        name: &str,
        keys: &LinkKeys<'_>,
        in_place: bool,
    ) -> Result<(), ApiError> {
        let (client_secret, api_key) = (keys.client_secret.expose(), keys.api_key.expose());
        let body = AppKeys {
            api_key,
            client_id: keys.client_id,
            client_secret,
            scopes: scopes_at_leaf(keys.write_scopes),
        };
        let method = if in_place { Method::PUT } else { Method::POST };
        let request = json(self.request(method, self.app_keys_url(name), token), &body);
        let request = last_on_its_connection(request);
        let secrets = [token.expose(), client_secret, api_key];
        self.http.send(request, OBJECT_LIMIT).await?.success(&secrets).map(drop)
    }

    /// `DELETE …/app-keys/{provider}/{name}`: takes the company's app keys of this name away from
    /// Leaf. Succeeds when there are none, too. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn remove_app_keys(&self, token: &LeafToken, name: &str) -> Result<(), ApiError> {
        let request = self.request(Method::DELETE, self.app_keys_url(name), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        if is_absence(&answer) {
            return Ok(());
        }
        answer.success(&[token.expose()]).map(drop)
    }

    fn app_keys_url(&self, name: &str) -> Url {
        self.url(&format!("services/usermanagement/api/app-keys/{PROVIDER}/{name}"))
    }

    /// `POST …/magic-link/users/{id}/authentication`: makes a link for this grower that lasts
    /// `seconds`, from 900 to a year. Not to be repeated: a first try that took would leave a link
    /// that nobody sees. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn make_magic_link(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        seconds: u32,
        sender: Option<&LinkSender>,
    ) -> Result<MagicLink, ApiError> {
        let url = self.url(&format!("{LINKS}/users/{grower}/authentication"));
        let body = Request::new(seconds, sender);
        let request = json(self.request(Method::POST, url, token), &body);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        let body: LinkBody = answer.object()?;
        body.into_link(self).ok_or_else(|| answer.missing("link"))
    }

    /// `POST …/magic-link/authentication`: makes a link that lasts `seconds` for somebody who is no
    /// grower at Leaf yet, and makes them one. Leaf knows newcomers by the company's own reference;
    /// without one, the e-mail serves as such. Not to be repeated. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn make_newcomers_link(
        &self,
        token: &LeafToken,
        new: &NewGrower,
        seconds: u32,
        sender: Option<&LinkSender>,
    ) -> Result<Grower, ApiError> {
        let url = self.url(&format!("{LINKS}/authentication"));
        let external_id = new.reference.as_deref().unwrap_or(&new.email);
        let body = NewcomersRequest {
            external_id,
            name: &new.name,
            email: &new.email,
            request: Request::new(seconds, sender),
        };
        let request = json(self.request(Method::POST, url, token), &body);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        let body: LinkBody = answer.object()?;
        let id =
            read::text(&body.leaf_user_id, ID_CHARS).and_then(|id| LeafUserId::parse(&id).ok());
        Ok(Grower {
            id: id.ok_or_else(|| answer.missing("leafUserId"))?,
            name: new.name.clone(),
            email: new.email.clone(),
            reference: Some(external_id.to_owned()),
            field_view: None,
        })
    }

    /// `GET …/magic-link/authentication`: the grower's links among those of one page, counted from 0.
    /// Leaf lists the links of all growers together. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn magic_links(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        page: usize,
    ) -> Result<Page<MagicLink>, ApiError> {
        let own = |body: LinkBody| body.is_of(grower).then(|| body.into_link(self)).flatten();
        self.links(token, page, own).await
    }

    /// The same, how the links of all growers stand.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn link_states(
        &self,
        token: &LeafToken,
        page: usize,
    ) -> Result<Page<(LeafUserId, LinkState)>, ApiError> {
        let state = |body: LinkBody| {
            let grower = LeafUserId::parse(&read::text(&body.leaf_user_id, ID_CHARS)?).ok()?;
            Some((grower, LinkState::of(&body.into_link(self)?)))
        };
        self.links(token, page, state).await
    }

    async fn links<T>(
        &self,
        token: &LeafToken,
        page: usize,
        wanted: impl Fn(LinkBody) -> Option<T>,
    ) -> Result<Page<T>, ApiError> {
        let request = self.list(&format!("{LINKS}/authentication"), "", page, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(Page::none());
        }
        Ok(Page::of(&answer, answer.list()?, wanted))
    }

    /// `DELETE …/magic-link/authentication/{id}`: ends a link. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn end_magic_link(&self, token: &LeafToken, id: &str) -> Result<(), ApiError> {
        let url = self.url(&format!("{LINKS}/authentication/{id}"));
        let request = self.request(Method::DELETE, url, token);
        self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()]).map(drop)
    }
}
