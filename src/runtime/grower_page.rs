//! The page of a grower: how the connection stands, its end, and links for growers who are not
//! here.

use std::collections::HashSet;

use super::executor::Executor;
use super::retry::repeat;
use super::session::Session;
use super::tasks::Kind;
use super::{connection_status, pages};
use crate::domain::api_error::Obstacle;
use crate::domain::secret::LeafToken;
use crate::domain::{ApiError, Grower, LeafUserId, LinkSender, MagicLink, NewGrower, Scope};
use crate::flow::Message;
use crate::flow::grower_page::{self, Effect, KeysNow, KeysWish, LinkWish};
use crate::leaf::LinkKeys;

/// The name that Leaf keeps the company's app keys under.
const APP_NAME: &str = "stile";
/// A week: what the page of a grower offers, too.
const NEWCOMERS_SECONDS: u32 = 7 * 24 * 60 * 60;

impl Executor {
    pub(super) fn run_grower_page(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Look { page, grower } => {
                self.grower_page.replace();
                let told =
                    move |found| Message::GrowerPage(page, grower_page::Message::Looked(found));
                let broke = told(Err(ApiError::Broke));
                self.tasks.answer(Kind::GrowerPage, &self.grower_page, broke, async move {
                    told(connection_status::look(&session, &grower, true).await)
                });
            }
            // What is being changed at Leaf is not cut off.
            Effect::Disconnect { page, grower } => {
                let told = move |grower, result| {
                    Message::GrowerPage(page, grower_page::Message::Disconnected { grower, result })
                };
                let broke = told(grower.clone(), Err(ApiError::Broke));
                self.tasks.finish(Kind::GrowerPage, broke, async move {
                    let result = connection_status::disconnect(&session, &grower).await;
                    told(grower, result)
                });
            }
            Effect::Links { page, grower, wish } => {
                let seconds = match &wish {
                    LinkWish::Make { seconds, .. } => Some(*seconds),
                    _ => None,
                };
                let told = move |grower, (result, keys, made)| {
                    let linked =
                        grower_page::Message::Linked { grower, result, keys, seconds, made };
                    Message::GrowerPage(page, linked)
                };
                let broke = told(grower.clone(), (Err(ApiError::Broke), None, None));
                self.tasks.finish(Kind::GrowerPage, broke, async move {
                    let found = links(&session, &grower, wish).await;
                    told(grower, found)
                });
            }
            Effect::CopyLink(link) => self.clipboard.copy_for_days(link.link.as_str()),
            Effect::CopyLetter(letter) => self.clipboard.copy_for_days(&letter.0),
            Effect::Leave { .. } => self.grower_page.end(),
        }
    }
}

/// Makes a link by which Leaf adds a grower.
pub(super) async fn add(
    session: &Session,
    new: NewGrower,
    sender: Option<LinkSender>,
) -> Result<Grower, ApiError> {
    // The request is not repeated: a first try that took would leave a link that nobody sees.
    let token = session.leaf_token()?;
    session.leaf.make_newcomers_link(&token, &new, NEWCOMERS_SECONDS, sender.as_ref()).await
}

/// Does what is wanted; then what links there are, what is known of the app keys at Leaf since, and
/// the identifier of the link that was made.
async fn links(
    session: &Session,
    grower: &LeafUserId,
    wish: LinkWish,
) -> (Result<Vec<MagicLink>, ApiError>, Option<KeysNow>, Option<String>) {
    let (mut keys, mut made) = (None, None);
    let links = wanted(session, grower, wish, &mut keys, &mut made).await;
    (links, keys, made.map(|link| link.id))
}

async fn wanted(
    session: &Session,
    grower: &LeafUserId,
    wish: LinkWish,
    keys_now: &mut Option<KeysNow>,
    made: &mut Option<MagicLink>,
) -> Result<Vec<MagicLink>, ApiError> {
    let token = session.leaf_token()?;
    match wish {
        LinkWish::Read => {}
        LinkWish::Make { seconds, sender, keys } => {
            *keys_now = put_keys_right(session, &token, keys).await?;
            if !matches!(keys_now, Some(KeysNow::Missing | KeysNow::Found(_))) {
                // The request is not repeated: a first try that took would leave a link that nobody
                // sees.
                let make = session.leaf.make_magic_link(&token, grower, seconds, sender.as_ref());
                *made = Some(make.await?);
            }
        }
        LinkWish::End(id) => match session.leaf.end_magic_link(&token, &id).await {
            // A link that is not there counts as ended.
            Err(error) if error.status() != Some(404) => return Err(error),
            _ => {}
        },
        LinkWish::RemoveKeys => {
            repeat(session, || session.leaf.remove_app_keys(&token, APP_NAME)).await?;
            *keys_now = Some(KeysNow::Removed);
        }
    }
    let mut links: Vec<MagicLink> = Vec::new();
    let (leaf, by) = (&session.leaf, &token);
    let ask = |page| repeat(session, move || leaf.magic_links(by, grower, page));
    let take = |found: Vec<MagicLink>| {
        // A link that is made or ended meanwhile shifts the pages, so one may come twice.
        let known: HashSet<_> = links.iter().map(|link| link.id.clone()).collect();
        links.extend(found.into_iter().filter(|link| !known.contains(&link.id)));
    };
    let read = pages::each(ask, take).await;
    let Some(made) = made else { return read.map(|()| links) };
    // One that the list does not show yet, or that came before the list failed, is there all the
    // same.
    if !links.iter().any(|link| link.id == made.id) {
        links.insert(0, made.clone());
    }
    Ok(links)
}

/// Gives Leaf the app keys for links; the client that they are of.
pub(super) async fn give_keys(
    session: &Session,
    client_id: String,
    write_scopes: Vec<Scope>,
) -> Result<String, ApiError> {
    let token = session.leaf_token()?;
    let give =
        || KeysWish::Give { client_id: client_id.clone(), write_scopes: write_scopes.clone() };
    // Another computer may give some at the same moment: they are replaced, which is what was said.
    if let Some(KeysNow::Found(_)) = put_keys_right(session, &token, give()).await? {
        put_keys_right(session, &token, give()).await?;
    }
    Ok(client_id)
}

/// Asks Leaf for the keys first: another of the company's computers may have given them, and
/// those that are there are replaced, not given twice.
async fn put_keys_right(
    session: &Session,
    token: &LeafToken,
    wish: KeysWish,
) -> Result<Option<KeysNow>, ApiError> {
    let look = || session.leaf.app_keys(token, APP_NAME);
    let (client_id, write_scopes) = match wish {
        KeysWish::Trust => return Ok(None),
        KeysWish::Look => {
            let found = repeat(session, look).await?;
            return Ok(Some(found.map_or(KeysNow::Missing, KeysNow::Found)));
        }
        KeysWish::Give { client_id, write_scopes } => (client_id, write_scopes),
    };
    let secrets = session.secrets().clone();
    let (Some(client_secret), Some(api_key)) = (secrets.client_secret, secrets.api_key) else {
        return Err(ApiError::NotAsked(Obstacle::NoAppKeys));
    };
    let in_place = repeat(session, look).await?.is_some();
    let keys = LinkKeys {
        client_id: &client_id,
        client_secret: &client_secret,
        api_key: &api_key,
        write_scopes: &write_scopes,
    };
    let kept = session.leaf.keep_app_keys(token, APP_NAME, &keys, in_place).await;
    match kept {
        // Another computer has given some meanwhile: whether they are right is the person's to say.
        Err(error) if error.status() == Some(409) && !in_place => {
            let found = repeat(session, look).await?;
            found.map(|found| Some(KeysNow::Found(found))).ok_or(error)
        }
        kept => kept.map(|()| Some(KeysNow::Given(client_id))),
    }
}
