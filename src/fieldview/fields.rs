//! `GET /v4/fields`: the fields of the account that consented. [F]

use std::collections::HashSet;

use reqwest::{RequestBuilder, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use crate::domain::api_error::Refusal;
use crate::domain::secret::{AccessToken, ApiKey};
use crate::domain::{ApiError, FIELDVIEW, FieldsSeen};
use crate::http::{Http, OBJECT_LIMIT, PAGE_LIMIT, read, secret_header};

/// The most fields that FieldView gives at once. [F]
const PAGE: &str = "100";
/// How many pages are read: more say no more about whose account it is.
const MOST_PAGES: usize = 5;
/// The most fields that are counted: those of as many full pages.
const MOST_FIELDS: usize = 500;
/// How many names are shown, so that a person can tell whose account it is.
const NAMES: usize = 5;
const NAME_CHARS: usize = 60;

#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    results: Option<&'a RawValue>,
}

/// `GET /v4/fields`: how many fields the account has, up to 500, and what the first five are
/// called. [F]
///
/// # Errors
/// [`ApiError`] when FieldView does not say.
pub async fn first_fields(
    http: &Http,
    base: &Url,
    access_token: &AccessToken,
    api_key: &ApiKey,
) -> Result<FieldsSeen, ApiError> {
    let (mut seen, mut known) = (FieldsSeen::default(), HashSet::new());
    let mut next: Option<String> = None;
    for _ in 0..MOST_PAGES {
        let request = request(http, base, access_token, api_key)?.header("X-Limit", PAGE);
        let request = match &next {
            Some(token) => request.header("X-Next-Token", token),
            None => request,
        };
        let answer = http.send(request, PAGE_LIMIT).await?;
        // An account without fields, or without more of them. [F]
        if answer.status == StatusCode::NOT_MODIFIED {
            return Ok(seen);
        }
        let answer = answer.success(&[access_token.expose(), api_key.expose()])?;
        let page: Page<'_> = answer.object()?;
        let results: Vec<&RawValue> =
            page.results.and_then(|them| serde_json::from_str(them.get()).ok()).unwrap_or_default();
        let mut new: Vec<_> =
            results.into_iter().filter(|field| known.insert(read::mark(field))).collect();
        seen.more = seen.count + new.len() > MOST_FIELDS;
        new.truncate(MOST_FIELDS - seen.count);
        let names = new.iter().filter_map(|field| {
            let field: Value = serde_json::from_str(field.get()).ok()?;
            read::text(field.get("name")?, NAME_CHARS)
        });
        seen.names.extend(names.take(NAMES - seen.names.len()));
        seen.count += new.len();
        // The token is there on the last page, too, where it serves to ask for changes. [F]
        let more = answer.status == StatusCode::PARTIAL_CONTENT;
        next = answer.next_token.clone().filter(|token| more && !token.is_empty());
        if next.is_none() || new.is_empty() || seen.more {
            return Ok(seen);
        }
    }
    seen.more = true;
    Ok(seen)
}

/// Whether FieldView lets Leaf at an account's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataAccess {
    /// It does.
    Given,
    /// It does not take the company's API key.
    KeyRefused,
    /// The consent lacks a scope.
    ScopeMissing,
    /// The consent has ended: its token was used elsewhere, or withdrawn.
    Ended,
}

/// Whether FieldView lets this API key at the account's data, asked with the fresh access token.
/// Leaf finds out only when it is too late to go back. A `403` of FieldView's own, whose error is
/// nested, is about the scopes; one of the gateway before it is about the key. [F]
///
/// # Errors
/// [`ApiError`] when FieldView does not say.
pub async fn data_access(
    http: &Http,
    base: &Url,
    access_token: &AccessToken,
    api_key: &ApiKey,
) -> Result<DataAccess, ApiError> {
    let request = request(http, base, access_token, api_key)?.header("X-Limit", "1");
    let answer = http.send(request, OBJECT_LIMIT).await?;
    // An account without fields. [F]
    if answer.status == StatusCode::NOT_MODIFIED {
        return Ok(DataAccess::Given);
    }
    let Err(error) = answer.success(&[access_token.expose(), api_key.expose()]) else {
        return Ok(DataAccess::Given);
    };
    match &error {
        ApiError::Refused(refusal) if !refusal.html => match refusal.status {
            403 if refusal.nested => Ok(DataAccess::ScopeMissing),
            401 | 403 => Ok(DataAccess::KeyRefused),
            409 => Ok(DataAccess::Ended),
            _ => Err(error),
        },
        _ => Err(error),
    }
}

/// Whether FieldView's gateway lets this API key through, asked with an access token that never was:
/// its `403` with the one word "Forbidden" is a wrong key, and every other answer of the API comes
/// from behind it. [F]
///
/// # Errors
/// [`ApiError`] when the API does not say. The inner one is the gateway's refusal.
pub async fn try_api_key(
    http: &Http,
    base: &Url,
    api_key: &ApiKey,
) -> Result<Result<(), Refusal>, ApiError> {
    let access_token = AccessToken::new("token-of-a-check");
    let request = request(http, base, &access_token, api_key)?.header("X-Limit", "1");
    let answer = http.send(request, OBJECT_LIMIT).await?;
    if answer.status == StatusCode::NOT_MODIFIED {
        return Ok(Ok(()));
    }
    match answer.success(&[access_token.expose(), api_key.expose()]) {
        Ok(_) => Ok(Ok(())),
        Err(ApiError::Refused(refusal)) if !refusal.html => match refusal.status {
            403 if !refusal.nested && is_forbidden(&refusal) => Ok(Err(*refusal)),
            401 | 403 | 404 | 409 => Ok(Ok(())),
            _ => Err(ApiError::Refused(refusal)),
        },
        Err(error) => Err(error),
    }
}

/// The gateway's one word, which it says of keys alone.
fn is_forbidden(refusal: &Refusal) -> bool {
    refusal.message.as_deref().is_some_and(|words| words.eq_ignore_ascii_case("forbidden"))
}

fn request(
    http: &Http,
    base: &Url,
    access_token: &AccessToken,
    api_key: &ApiKey,
) -> Result<RequestBuilder, ApiError> {
    let mut url = base.clone();
    url.set_path(&format!("{}{}", base.path(), FIELDVIEW.fields_path));
    let request = http.client().get(url).bearer_auth(access_token.expose());
    Ok(request.header(FIELDVIEW.api_key_header, secret_header(api_key.expose())?))
}
