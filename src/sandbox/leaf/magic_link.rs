//! Links for growers who are not here: made and counted by the practice Leaf, which shows their
//! page itself.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::credentials::{fresh_credential, leaf_time};
use super::{Answer, Leaf, Parameters, Problem, json_object, only_keys, paged, text};
use crate::sandbox::http::{Request, Response};
use crate::sandbox::world::{MagicLink, remember};

/// A quarter of an hour to a year.
const LIFE: std::ops::RangeInclusive<u64> = 900..=365 * 24 * 60 * 60;

impl Leaf {
    /// Keeps the company's app keys, which links need.
    pub(super) fn register_app_keys(&self, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &["apiKey", "clientId", "clientSecret"])?;
        let account = &self.world.account;
        for (key, right) in [
            ("apiKey", account.api_key.expose()),
            ("clientId", account.client_id.as_str()),
            ("clientSecret", account.client_secret.expose()),
        ] {
            if text(&body, key)? != right {
                return Err(Problem::bad(format!("{key} is not the company's.")));
            }
        }
        self.world.state().has_app_keys = true;
        Ok(Response::json(201, &json!({ "message": "SUCCESS" })))
    }

    pub(super) fn make_link(&self, user: &str, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &["provider", "expiresIn", "settings"])?;
        if text(&body, "provider")? != "ClimateFieldView" {
            return Err(Problem::bad("provider is not known."));
        }
        let seconds = body.get("expiresIn").and_then(Value::as_u64);
        let seconds = seconds.filter(|seconds| LIFE.contains(seconds));
        let seconds = seconds.ok_or_else(|| Problem::bad("expiresIn is from 900 to a year."))?;
        let mut state = self.world.state();
        state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        if !state.has_app_keys {
            return Err(Problem::bad("There are no app keys for ClimateFieldView."));
        }
        let created = Timestamp::now();
        let life = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX));
        let link = MagicLink {
            id: self.world.random.uuid(),
            leaf_user_id: user.to_owned(),
            created,
            expires: created + life,
            last_accessed: None,
            used: 0,
        };
        let answer = Response::json(201, &self.link_json(&link));
        remember(&mut state.links, link);
        Ok(answer)
    }

    pub(super) fn list_links(&self, request: &Request) -> Answer {
        let parameters = Parameters::of(request, &["page", "size"])?;
        let links: Vec<_> = {
            let state = self.world.state();
            state.links.iter().map(|link| self.link_json(link)).collect()
        };
        let base = format!("{}services/widgets/api/magic-link/authentication", self.world.leaf_url);
        paged(&base, &parameters, &links)
    }

    pub(super) fn end_link(&self, id: &str) -> Answer {
        let mut state = self.world.state();
        let before = state.links.len();
        state.links.retain(|link| link.id != id);
        if state.links.len() == before {
            return Err(Problem::no_such("link"));
        }
        Ok(Response::empty(204))
    }

    /// The page that the grower sees, and what happens when they allow it: their own account is
    /// attached, as FieldView's log-in would have it.
    pub(super) fn use_link(&self, id: &str, request: &Request) -> Answer {
        let mut state = self.world.state();
        let now = Timestamp::now();
        let known = state.links.iter_mut().find(|link| link.id == id && link.expires > now);
        let link = known.ok_or_else(|| Problem::no_such("link"))?;
        link.used += 1;
        link.last_accessed = Some(now);
        let user = link.leaf_user_id.clone();
        if request.method != "POST" {
            return Ok(page("Practice Leaf: not the real one", FORM));
        }
        let email = state.user(&user).map(|user| user.email.clone()).unwrap_or_default();
        let account = state.accounts.iter().position(|account| account.email == email);
        let account = account.ok_or_else(|| Problem::no_such("FieldView account"))?;
        let credential = fresh_credential(account, &self.world.random);
        if let Some(user) = state.user_mut(&user) {
            user.credential = Some(credential);
            user.times_attached += 1;
        }
        Ok(page("Allowed", "<p>Practice: your FieldView account is attached.</p>"))
    }

    fn link_json(&self, link: &MagicLink) -> Value {
        json!({
            "id": link.id,
            "leafUserId": link.leaf_user_id,
            "link": format!("{}magic/{}", self.world.leaf_url, link.id),
            "createdAt": leaf_time(link.created),
            "expiresAt": leaf_time(link.expires),
            "lastAccessedAt": link.last_accessed.map(leaf_time),
            "usageCount": link.used,
            "maxUsage": Value::Null,
        })
    }
}

const FORM: &str = "<form method=post><button id=allow>Allow</button></form>";

fn page(title: &str, content: &str) -> Response {
    let html = format!(
        "<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{content}"
    );
    Response::new(200, "text/html; charset=utf-8", html)
        .with("Content-Security-Policy", "default-src 'none'; form-action 'self'")
        .with("Referrer-Policy", "no-referrer")
}
