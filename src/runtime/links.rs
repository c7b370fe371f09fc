//! Links for growers who are not here.

use std::collections::HashSet;
use std::ops::ControlFlow;

use super::pages;
use super::world::World;
use crate::domain::{LeafUserId, MagicLink};
use crate::flow::visit::LinkWish;
use crate::http::{ApiError, Cause};

/// The name that Leaf keeps the company's app keys under.
const APP_NAME: &str = "stile";
/// More pages than a company has links: a server that never ends a list is not followed.
const MOST_PAGES: usize = 1_000;

/// Does what is wanted; then what links there are, and the client whose keys Leaf was given.
pub(super) async fn links(
    world: &World,
    grower: &LeafUserId,
    wish: LinkWish,
) -> (Result<Vec<MagicLink>, ApiError>, Option<String>) {
    let mut registered = None;
    let links = wanted(world, grower, wish, &mut registered).await;
    (links, registered)
}

async fn wanted(
    world: &World,
    grower: &LeafUserId,
    wish: LinkWish,
    registered: &mut Option<String>,
) -> Result<Vec<MagicLink>, ApiError> {
    let token = world.leaf_token()?;
    let mut new = None;
    match wish {
        LinkWish::Read => {}
        LinkWish::Make { seconds, company, give_keys } => {
            if let Some(client_id) = give_keys {
                give_app_keys(world, &client_id).await?;
                *registered = Some(client_id);
            }
            // Not repeated: a first try that took would leave a link that nobody sees.
            let company = company.as_deref();
            new = Some(world.leaf.make_magic_link(&token, grower, seconds, company).await?);
        }
        LinkWish::End(id) => match world.leaf.end_magic_link(&token, &id).await {
            // None there is as good.
            Err(error) if error.status() != Some(404) => return Err(error),
            _ => {}
        },
    }
    let mut links: Vec<MagicLink> = Vec::new();
    let ask = |page| world.leaf.magic_links(&token, grower, page);
    let take = |found: Vec<MagicLink>| {
        // One that was made or ended meanwhile shifts the pages.
        let known: HashSet<_> = links.iter().map(|link| link.id.clone()).collect();
        links.extend(found.into_iter().filter(|link| !known.contains(&link.id)));
        ControlFlow::Continue(())
    };
    let read = pages::each(world, MOST_PAGES, ask, take).await;
    let Some(new) = new else { return read.map(|()| links) };
    // One that the list does not show yet, or that came before the list failed, is there all the
    // same.
    if !links.iter().any(|link| link.id == new.id) {
        links.insert(0, new);
    }
    Ok(links)
}

async fn give_app_keys(world: &World, client_id: &str) -> Result<(), ApiError> {
    let (token, secrets) = (world.leaf_token()?, world.secrets().clone());
    let (Some(client_secret), Some(api_key)) = (secrets.client_secret, secrets.api_key) else {
        return Err(ApiError::NotReached(Cause::Other));
    };
    let keys = world.leaf.register_app_keys(&token, APP_NAME, client_id, &client_secret, &api_key);
    match keys.await {
        // Another of the company's computers has given them already; whether they do shows when the
        // link is made. [I]
        Err(error) if matches!(error.status(), Some(400 | 409)) => {
            tracing::warn!(%error, "Leaf has app keys of this name already");
            Ok(())
        }
        done => done,
    }
}
