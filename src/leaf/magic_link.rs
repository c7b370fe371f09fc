//! `/services/widgets/api/magic-link` and the app keys that it needs: links for growers who are not
//! here. [L]

use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::users::ID_CHARS;
use super::{Leaf, Page, json};
use crate::domain::secret::{ApiKey, ClientSecret, LeafToken};
use crate::domain::{LeafUserId, MagicLink, magic_link};
use crate::http::{ApiError, OBJECT_LIMIT, PAGE_LIMIT, last_on_its_connection, read};

const LINKS: &str = "services/widgets/api/magic-link";
const PROVIDER: &str = "ClimateFieldView";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    provider: &'static str,
    /// Seconds.
    expires_in: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    settings: Option<Settings<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Settings<'a> {
    company_name: &'a str,
    show_leaf_user_name: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AppKeys<'a> {
    api_key: &'a str,
    client_id: &'a str,
    client_secret: &'a str,
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
        })
    }
}

impl Leaf {
    /// Has Leaf keep the company's app keys under this name, which links need.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn register_app_keys(
        &self,
        token: &LeafToken,
        name: &str,
        client_id: &str,
        client_secret: &ClientSecret,
        api_key: &ApiKey,
    ) -> Result<(), ApiError> {
        let url = self.url(&format!("services/usermanagement/api/app-keys/{PROVIDER}/{name}"));
        let (client_secret, api_key) = (client_secret.expose(), api_key.expose());
        let body = AppKeys { api_key, client_id, client_secret };
        let request = json(self.request(Method::POST, url, token), &body);
        let request = last_on_its_connection(request);
        let secrets = [token.expose(), client_secret, api_key];
        self.http.send(request, OBJECT_LIMIT).await?.success(&secrets).map(drop)
    }

    /// Makes a link for this grower that lasts `seconds`, from 900 to a year.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn make_magic_link(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        seconds: u32,
        company: Option<&str>,
    ) -> Result<MagicLink, ApiError> {
        let url = self.url(&format!("{LINKS}/users/{grower}/authentication"));
        let settings =
            company.map(|company_name| Settings { company_name, show_leaf_user_name: true });
        let body = Request { provider: PROVIDER, expires_in: seconds, settings };
        let request = json(self.request(Method::POST, url, token), &body);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        let body: LinkBody = answer.object()?;
        body.into_link(self).ok_or_else(|| answer.missing("link"))
    }

    /// The grower's links on one page, counted from 0, of all that Leaf still has of anybody.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn magic_links(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        page: usize,
    ) -> Result<Page<MagicLink>, ApiError> {
        let request = self.list(&format!("{LINKS}/authentication"), "", page, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        if answer.is_empty() {
            return Ok(Page::none());
        }
        let bodies: Vec<Option<LinkBody>> = answer.list()?;
        let own = |body: LinkBody| body.is_of(grower).then(|| body.into_link(self)).flatten();
        Ok(Page::of(&answer, bodies, own))
    }

    /// Ends a link.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn end_magic_link(&self, token: &LeafToken, id: &str) -> Result<(), ApiError> {
        let url = self.url(&format!("{LINKS}/authentication/{id}"));
        let request = self.request(Method::DELETE, url, token);
        self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()]).map(drop)
    }
}
