//! `GET /v4/fields`: the fields of the account that consented. [F]

use reqwest::StatusCode;
use url::Url;

use crate::domain::secret::{AccessToken, ApiKey};
use crate::http::{ApiError, Http, OBJECT_LIMIT, secret_header};

/// Whether FieldView lets this API key at the account's data, asked with the fresh access token.
/// Leaf finds out only when it is too late to go back.
///
/// # Errors
/// [`ApiError`] when FieldView does not say.
pub async fn accepts_keys(
    http: &Http,
    base: &Url,
    access_token: &AccessToken,
    api_key: &ApiKey,
) -> Result<bool, ApiError> {
    let mut url = base.clone();
    url.set_path(&format!("{}v4/fields", base.path()));
    let request = http
        .client(&url)
        .get(url)
        .bearer_auth(access_token.expose())
        .header("x-api-key", secret_header(api_key.expose())?)
        .header("X-Limit", "1");
    let answer = http.send(request, OBJECT_LIMIT).await?;
    match answer.status {
        // An account without fields. [F]
        StatusCode::NOT_MODIFIED => Ok(true),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN if !answer.is_html() => Ok(false),
        _ => answer.success(&[access_token.expose(), api_key.expose()]).map(|_| true),
    }
}
