//! `POST /api/authenticate`: signing in to Leaf. [L]

use serde::Serialize;

use super::{Leaf, json};
use crate::domain::secret::LeafToken;
use crate::domain::{ApiError, SignIn};
use crate::http::{OBJECT_LIMIT, last_on_its_connection, read};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    username: &'a str,
    password: &'a str,
    /// Text, not a boolean, in Leaf's documentation; makes the token last 30 days.
    remember_me: &'static str,
}

impl Leaf {
    /// `POST /api/authenticate`: exchanges e-mail and password for a token that lasts 30 days. [L]
    ///
    /// # Errors
    /// [`ApiError`]; a wrong e-mail or password is a refusal with status 401.
    pub async fn sign_in(&self, who: &SignIn) -> Result<LeafToken, ApiError> {
        let body =
            Request { username: &who.email, password: who.password.expose(), remember_me: "true" };
        let url = self.url("api/authenticate");
        let request = json(self.http.client().post(url), &body);
        let request = last_on_its_connection(request);
        let answer =
            self.http.send(request, OBJECT_LIMIT).await?.success(&[who.password.expose()])?;
        let token = answer.fields()?.get("id_token").copied().and_then(read::secret);
        let token = token.ok_or_else(|| answer.missing("id_token"))?;
        Ok(LeafToken::new(token.as_str()))
    }
}
