//! `POST /api/oauth/token`: the one-time code becomes the grower's refresh token. [T, F]
//!
//! Sends exactly once. Whether it may be sent again is told by the error alone: only one that
//! [never left](ApiError::never_left) proves that FieldView has not seen the code. The request has
//! a connection of its own: one that was kept may be dead, or hold the rest of an earlier answer,
//! and the code would be lost with it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{self, HeaderValue};
use serde_json::Value;
use serde_json::value::RawValue;
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

use crate::domain::secret::{
    AccessToken, AuthorizationCode, ClientSecret, CodeVerifier, RefreshToken,
};
use crate::domain::{Account, ApiError, ExchangeError, FIELDVIEW, RedirectUri};
use crate::http::{Http, OBJECT_LIMIT, last_on_its_connection, read, secret_header};

const NAME_CHARS: usize = 200;

/// The consent in hand.
#[derive(Clone, Debug)]
pub struct Exchanged {
    /// The grower's consent itself.
    pub refresh_token: RefreshToken,
    /// For a look at the account's data before the attach; kept in memory only.
    pub access_token: Option<AccessToken>,
    /// Whose account it is, as far as FieldView says.
    pub account: Account,
}

/// Exchanges the code. `redirect_uri` is the one that step 1 was given, `verifier` the one whose
/// challenge the log-in was given, if it was.
///
/// # Errors
/// [`ExchangeError`]: by what FieldView means where it says so, and by how far the request came
/// otherwise. A status of 2xx without a refresh token is an error, too.
pub async fn exchange(
    http: &Http,
    base: &Url,
    client_id: &str,
    client_secret: &ClientSecret,
    code: &AuthorizationCode,
    redirect_uri: &RedirectUri,
    verifier: Option<&CodeVerifier>,
) -> Result<Exchanged, ExchangeError> {
    let mut url = base.clone();
    url.set_path(&format!("{}{}", base.path(), FIELDVIEW.token_path));
    let body = form_urlencoded::Serializer::new(String::new())
        .append_pair("code", code.expose())
        .append_pair("redirect_uri", redirect_uri.as_str())
        .append_pair("grant_type", "authorization_code")
        .extend_pairs(verifier.map(|verifier| ("code_verifier", verifier.expose())))
        .finish();
    let pair = pair(client_id, client_secret);
    let request = http
        .unshared_client()
        .post(url)
        .header(header::AUTHORIZATION, basic(&pair)?)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body);
    let request = last_on_its_connection(request);
    let answer = http.send(request, OBJECT_LIMIT).await.map_err(ExchangeError::Api)?;
    let answer =
        answer.success(&[client_secret.expose(), code.expose(), &pair]).map_err(refused)?;
    // Each field is read apart: whatever is odd in another must not cost the consent. [F]
    let fields = answer.fields().map_err(ExchangeError::Api)?;
    let token = |name: &str| fields.get(name).copied().and_then(read::secret);
    let refresh_token = token("refresh_token")
        .ok_or_else(|| ExchangeError::NoRefreshToken(answer.missing("refresh_token")))?;
    Ok(Exchanged {
        refresh_token: RefreshToken::new(refresh_token.as_str()),
        access_token: token("access_token").map(|token| AccessToken::new(token.as_str())),
        account: account(fields.get("user").copied()),
    })
}

/// Whether FieldView knows this client by this secret, asked with a code that never was. A server
/// looks at the client before the code (RFC 6749 §3.2.1): `invalid_client` is a wrong pair,
/// `invalid_grant` a right one. [F] No grower is concerned.
///
/// # Errors
/// [`ExchangeError::ClientRefused`] for a wrong pair; another one when FieldView does not say.
pub async fn try_client(
    http: &Http,
    base: &Url,
    client_id: &str,
    client_secret: &ClientSecret,
    redirect_uri: &RedirectUri,
) -> Result<(), ExchangeError> {
    let code = AuthorizationCode::new("code-of-a-check");
    match exchange(http, base, client_id, client_secret, &code, redirect_uri, None).await {
        Ok(_) | Err(ExchangeError::CodeRefused(_) | ExchangeError::AddressRefused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The raw pair in base64, not form-encoded first as RFC 6749 §2.3.1 would have it. [T, F]
fn pair(client_id: &str, client_secret: &ClientSecret) -> Zeroizing<String> {
    let pair = Zeroizing::new(format!("{client_id}:{}", client_secret.expose()));
    Zeroizing::new(STANDARD.encode(pair.as_bytes()))
}

fn basic(pair: &str) -> Result<HeaderValue, ExchangeError> {
    let value = Zeroizing::new(format!("Basic {pair}"));
    secret_header(&value).map_err(ExchangeError::Api)
}

fn refused(error: ApiError) -> ExchangeError {
    let ApiError::Refused(refusal) = &error else { return ExchangeError::Api(error) };
    let words = [&refusal.code, &refusal.message].map(|it| it.as_deref().unwrap_or_default());
    let words = words.join(" ").to_lowercase();
    let is_about_the_address = ["callback", "redirect"].iter().any(|it| words.contains(it));
    match (refusal.status, refusal.code.as_deref()) {
        (429, _) if words.contains("limit exceeded") => ExchangeError::QuotaUsedUp(error),
        (400 | 401, code) if is_about_the_address && code != Some("invalid_client") => {
            ExchangeError::AddressRefused(error)
        }
        (400 | 401, Some("invalid_grant")) => ExchangeError::CodeRefused(error),
        (400 | 401 | 403, Some("invalid_scope")) => ExchangeError::ScopeRefused(error),
        (400 | 401, Some("invalid_client" | "unauthorized_client")) | (401, _) => {
            ExchangeError::ClientRefused(error)
        }
        _ => ExchangeError::Api(error),
    }
}

fn account(user: Option<&RawValue>) -> Account {
    let user: Value =
        user.and_then(|user| serde_json::from_str(user.get()).ok()).unwrap_or_default();
    let part = |name: &str| {
        user.get(name).and_then(|part| read::text(part, NAME_CHARS)).unwrap_or_default()
    };
    // `id` is an integer. [F]
    let id = ["uuid", "id"].map(part).into_iter().find(|id| !id.is_empty());
    Account {
        id: id.unwrap_or_default(),
        name: format!("{} {}", part("firstname"), part("lastname")).trim().to_owned(),
        email: part("email"),
    }
}
