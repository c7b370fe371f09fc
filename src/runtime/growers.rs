//! Reads the list of growers, and adds to it.

use std::collections::HashMap;
use std::sync::Arc;

use super::executor::Executor;
use super::long_wait::LongWait;
use super::pages::Reading;
use super::retry::repeat;
use super::session::Session;
use super::tasks::Kind;
use super::{connection_status, grower_page, pages};
use crate::domain::{ApiError, Grower, LeafUserId, LinkState, NewGrower};
use crate::flow::Message;
use crate::flow::growers::{self, Effect};

impl Executor {
    pub(super) fn run_growers(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Load { listing } => {
                self.listing.replace();
                let list = async move { list(&session, listing).await };
                let result = Err(ApiError::Broke);
                let broke = Message::Growers(growers::Message::Page { listing, result });
                self.tasks.run(Kind::Listing, &self.listing, broke, list);
            }
            // Ends the listing. What is asked about its rows from now on runs in a new scope.
            Effect::StopLoading => self.listing.replace(),
            Effect::CheckAll { checking, growers } => {
                self.checking.replace();
                let round = connection_status::check_all(session, checking, growers);
                let broke = Message::Growers(growers::Message::CheckingBroke { checking });
                self.tasks.run(Kind::Checking, &self.checking, broke, round);
            }
            Effect::StopChecking => self.checking.end(),
            Effect::LookAtRows { listing, growers } => {
                let looks = connection_status::look_at_rows(session, listing, growers);
                self.tasks.run(Kind::Rows, &self.listing, Message::Broke, looks);
            }
            Effect::CountFields { listing, growers } => {
                let counts = connection_status::count_fields(session, listing, growers);
                self.tasks.run(Kind::Rows, &self.listing, Message::Broke, counts);
            }
            Effect::ReadLinks { listing } => {
                let links = read_links(session, listing);
                self.tasks.run(Kind::Rows, &self.listing, Message::Broke, links);
            }
            Effect::Add { number, new } => {
                let told =
                    move |result| Message::Growers(growers::Message::Added { number, result });
                self.answer_or(told(Err(ApiError::Broke)), async move {
                    told(add(&session, new).await)
                });
            }
            Effect::AddByLink { number, new, sender } => {
                let told = move |result| {
                    Message::Growers(growers::Message::AddedByLink { number, result })
                };
                self.answer_or(told(Err(ApiError::Broke)), async move {
                    told(grower_page::add(&session, new, sender).await)
                });
            }
        }
    }
}

/// Reads page after page; each is a message of its own, and the first failure the last one.
async fn list(session: &Session, listing: u64) {
    let wait = LongWait::of_listing(session.outbox(), listing);
    let mut reading = Reading::default();
    for page in 0.. {
        let mut result = match session.leaf_token() {
            Ok(token) => repeat(session, || wait.over(session.leaf.growers(&token, page))).await,
            Err(error) => Err(error),
        };
        if let Ok(found) = &mut result {
            match reading.goes_on(found) {
                Ok(more) => found.more = more,
                Err(too_long) => result = Err(too_long),
            }
        }
        let more = result.as_ref().is_ok_and(|page| page.more);
        session.send(Message::Growers(growers::Message::Page { listing, result }));
        if !more {
            return;
        }
    }
}

/// Asks how the links of all growers stand; without an answer the list says nothing of them.
async fn read_links(session: Arc<Session>, listing: u64) {
    let Ok(token) = session.leaf_token() else { return };
    let mut links: HashMap<LeafUserId, LinkState> = HashMap::new();
    let (leaf, by) = (&session.leaf, &token);
    let ask = |page| repeat(&session, move || leaf.link_states(by, page));
    let take = |found: Vec<(LeafUserId, LinkState)>| {
        for (grower, link) in found {
            let longest = links.get(&grower).map_or(link, |known| known.or_longer(link));
            links.insert(grower, longest);
        }
    };
    match pages::each(ask, take).await {
        Ok(()) => session.send(Message::Growers(growers::Message::Links { listing, links })),
        Err(error) => tracing::warn!(%error, "Leaf does not say how links stand"),
    }
}

async fn add(session: &Session, new: NewGrower) -> Result<Grower, ApiError> {
    // The request is not repeated: a first try that took would add the grower twice.
    session.leaf.add_grower(&session.leaf_token()?, &new).await
}
