//! Leaf users: the growers.

use serde_json::{Map, Value, json};

use super::credentials::credential_json;
use super::{Answer, Leaf, Parameters, Problem, json_object, only_keys, paged, text};
use crate::practice::options::MOST_GROWERS;
use crate::practice::records::{Config, LeafUser};
use crate::practice::request::{Request, Response};

/// What a request says of a user.
const KEYS: [&str; 5] = ["name", "email", "phone", "address", "externalId"];

fn email(body: &Map<String, Value>) -> Result<String, Problem> {
    let email = text(body, "email")?;
    if email.contains('@') {
        Ok(email.to_owned())
    } else {
        Err(Problem::bad("email must be a mail address."))
    }
}

fn optional(body: &Map<String, Value>, key: &str) -> Result<Option<String>, Problem> {
    match body.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Problem::bad(format!("{key} must be a text."))),
    }
}

impl Leaf {
    pub(super) fn list_users(&self, request: &Request) -> Answer {
        let known = ["page", "size", "sort", "email", "name", "externalId"];
        let parameters = Parameters::of(request, &known)?;
        let by_name = match parameters.get("sort") {
            None => false,
            Some("name" | "name,asc") => true,
            Some(_) => return Err(Problem::bad("sort must be name,asc.")),
        };
        let wanted = |user: &&LeafUser| {
            parameters.get("email").is_none_or(|email| user.email.eq_ignore_ascii_case(email))
                && parameters
                    .get("name")
                    .is_none_or(|name| user.name.to_lowercase().contains(&name.to_lowercase()))
                && parameters
                    .get("externalId")
                    .is_none_or(|id| user.external_id.as_deref() == Some(id))
        };
        let users: Vec<_> = {
            let state = self.world.state();
            let mut users: Vec<_> = state.users.iter().filter(wanted).collect();
            if by_name {
                users.sort_by_cached_key(|user| user.name.to_lowercase());
            } else {
                // Nothing promises an order: the latest first shifts the pages when one is added.
                users.reverse();
            }
            users.into_iter().map(|user| self.user_json(user)).collect()
        };
        let base = format!("{}services/usermanagement/api/users", self.world.leaf_url);
        paged(&base, &parameters, &users)
    }

    pub(super) fn get_user(&self, id: &str) -> Answer {
        let state = self.world.state();
        let user = state.user(id).ok_or_else(|| Problem::no_such("Leaf user"))?;
        Ok(Response::json(200, &self.user_json(user)))
    }

    pub(super) fn create_user(&self, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &KEYS)?;
        let user = LeafUser {
            id: self.world.random.uuid(),
            name: text(&body, "name")?.to_owned(),
            email: email(&body)?,
            phone: optional(&body, "phone")?,
            address: optional(&body, "address")?,
            external_id: optional(&body, "externalId")?,
            credential: None,
            times_attached: 0,
            config: Config::default(),
        };
        let answer = Response::json(201, &self.user_json(&user));
        let mut state = self.world.state();
        if state.users.len() >= MOST_GROWERS {
            return Err(Problem::bad("Practice holds no more growers."));
        }
        state.users.push(user);
        Ok(answer)
    }

    pub(super) fn change_user(&self, id: &str, request: &Request) -> Answer {
        let body = json_object(request)?;
        only_keys(&body, &KEYS)?;
        if body.is_empty() {
            return Err(Problem::bad("There is nothing to change."));
        }
        let mut state = self.world.state();
        let user = state.user_mut(id).ok_or_else(|| Problem::no_such("Leaf user"))?;
        let has = |key| body.contains_key(key);
        // All of it is checked before any of it is changed.
        let name = if has("name") { text(&body, "name")?.to_owned() } else { user.name.clone() };
        let email = if has("email") { email(&body)? } else { user.email.clone() };
        let or_before = |key, before: &Option<String>| {
            if has(key) { optional(&body, key) } else { Ok(before.clone()) }
        };
        let phone = or_before("phone", &user.phone)?;
        let address = or_before("address", &user.address)?;
        let external_id = or_before("externalId", &user.external_id)?;
        (user.name, user.email) = (name, email);
        (user.phone, user.address, user.external_id) = (phone, address, external_id);
        let user = state.user(id).ok_or_else(|| Problem::no_such("Leaf user"))?;
        Ok(Response::json(200, &self.user_json(user)))
    }

    /// Refuses what Stile must never do: whoever is connected is not deleted.
    pub(super) fn delete_user(&self, id: &str) -> Answer {
        let mut state = self.world.state();
        let user = state.user(id).ok_or_else(|| Problem::no_such("Leaf user"))?;
        if user.credential.is_some() {
            return Err(Problem::bad("The Leaf user has credentials."));
        }
        state.users.retain(|user| user.id != id);
        Ok(Response::empty(204))
    }

    /// A user as Leaf shows it; keys without a value are left out.
    fn user_json(&self, user: &LeafUser) -> Value {
        let mut shown = json!({ "id": user.id, "name": user.name, "email": user.email });
        let texts =
            [("phone", &user.phone), ("address", &user.address), ("externalId", &user.external_id)];
        for (key, value) in texts {
            if let Some(value) = value {
                shown[key] = json!(value);
            }
        }
        if let Some(credential) = &user.credential {
            shown["climateFieldViewCredentials"] = credential_json(&self.world.account, credential);
        }
        shown
    }
}
