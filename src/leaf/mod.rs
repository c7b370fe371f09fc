//! Leaf's API, a file a resource.
//!
//! A client knows requests and answers and nothing of the wizard: no retries, no waiting.
//! What it gives back holds no secrets except those that were asked for, and texts that are
//! safe to show. docs/contract.md describes every call, and says what the marks \[T\], \[L\], \[F\]
//! and \[I\] stand for.
//!
//! An [`ApiError`](crate::domain::ApiError) of any call says how far the request came:
//! `NotAsked` and `NotReached` when it never left, `Lost` when it may have been seen, `Refused` with
//! Leaf's own status and words (`401` for a token that it does not accept), and `Unreadable` for an
//! answer of another shape.

mod authenticate;
mod configs;
mod credentials;
mod data;
mod magic_link;
mod token;
mod users;

use reqwest::{Method, RequestBuilder, header};
use serde::Serialize;
use url::Url;

use crate::domain::Page;
use crate::domain::secret::LeafToken;
use crate::http::{Answer, Entry, Http};

pub use credentials::{AttachKeys, Attached};
pub use magic_link::LinkKeys;
pub use token::{account, expires};

/// The characters that are read of an identifier: more than any has, so that no two become one.
const ID_CHARS: usize = 100;
const USERS: &str = "services/usermanagement/api/users";
/// The most entries that Leaf gives at once. [L]
const PAGE_SIZE: usize = 100;

impl<T> Page<T> {
    /// A list, or a page of one, with what `usable` makes of each entry that can be read.
    fn of<B>(answer: &Answer, listed: Vec<Entry<B>>, usable: impl Fn(B) -> Option<T>) -> Self {
        Self {
            marks: listed.iter().map(|entry| entry.mark).collect(),
            total: answer.total,
            more: answer.next_page.unwrap_or(listed.len() >= PAGE_SIZE),
            entries: listed.into_iter().filter_map(|entry| usable(entry.body?)).collect(),
        }
    }

    /// A list without any entry.
    fn none() -> Self {
        Self { entries: Vec::new(), marks: Vec::new(), total: None, more: false }
    }
}

/// Speaks to one Leaf server.
#[derive(Clone, Debug)]
pub struct Leaf {
    http: Http,
    base: Url,
}

impl Leaf {
    /// A client for the server at `base`, which must have passed
    /// [`crate::domain::servers::check`].
    pub fn new(http: Http, base: Url) -> Self {
        Self { http, base }
    }

    fn url(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path()));
        url
    }

    /// One page of the list at `path`, counted from 0, with these parameters before it.
    fn list(&self, path: &str, parameters: &str, page: usize, token: &LeafToken) -> RequestBuilder {
        let mut url = self.url(path);
        url.set_query(Some(&format!("{parameters}page={page}&size={PAGE_SIZE}")));
        self.request(Method::GET, url, token)
    }

    fn request(&self, method: Method, url: Url, token: &LeafToken) -> RequestBuilder {
        // `bearer_auth` marks the header as sensitive.
        self.http.client().request(method, url).bearer_auth(token.expose())
    }
}

/// A JSON body; ours are structs of text, which always serialize.
fn json(request: RequestBuilder, body: &impl Serialize) -> RequestBuilder {
    request
        .header(header::CONTENT_TYPE, "application/json")
        .body(serde_json::to_vec(body).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_marked_as_a_secret() {
        let leaf = Leaf::new(Http::new().unwrap(), "https://leaf.example/".parse().unwrap());
        let request = leaf.request(Method::GET, leaf.url("api"), &LeafToken::new("hush"));
        let request = request.build().unwrap();
        assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains("hush"));
    }
}
