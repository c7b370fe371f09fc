//! The list of growers: read page by page, usable from the first page on.

use std::sync::Arc;

use super::message::Effect;
use super::{Screen, State};
use crate::domain::{Grower, LeafCredentials, LeafUserId, NewGrower};
use crate::http::{ApiError, Cause};
use crate::leaf::Page;

/// The growers known so far.
#[derive(Clone, Debug, Default)]
pub struct Growers {
    /// In Leaf's order; shared, so that a copy of the state costs nothing.
    pub list: Arc<Vec<Grower>>,
    /// How many there are, when Leaf says.
    pub total: Option<u64>,
    /// Whether they are being read.
    pub loading: Loading,
    /// Adding a grower.
    pub adding: Adding,
    listing: u64,
    /// Whether a listing has come to its end since the list was emptied.
    complete: bool,
}

/// Where the reading stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Loading {
    /// Not begun.
    #[default]
    Never,
    /// Pages are coming in.
    Running,
    /// All are here.
    Done,
    /// It broke off; what is here can be used.
    Failed(ApiError),
}

/// Where adding a grower stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Adding {
    /// No form is open.
    #[default]
    Closed,
    /// The form is open.
    Open,
    /// Leaf is being asked.
    Running,
    /// Leaf refused, or could not be asked.
    Failed(ApiError),
}

/// What the list is told.
#[derive(Debug)]
pub enum Message {
    /// Read the list again.
    Reload,
    /// One page of a listing.
    Page {
        /// Which listing.
        listing: u64,
        /// The page, or why it did not come.
        result: Result<Page, ApiError>,
    },
    /// Open the form for a new grower.
    OpenForm,
    /// Close it.
    CloseForm,
    /// Add this grower.
    Add(NewGrower),
    /// Leaf's answer.
    Added(Result<Grower, ApiError>),
}

impl Growers {
    /// The grower with this identifier.
    pub fn find(&self, id: &LeafUserId) -> Option<&Grower> {
        self.list.iter().find(|grower| grower.id == *id)
    }

    /// Whether all growers are known, and no other has this grower's e-mail.
    pub(super) fn email_is_unique(&self, grower: &Grower) -> bool {
        let is_same = |other: &Grower| {
            other.id != grower.id && other.email.eq_ignore_ascii_case(&grower.email)
        };
        self.complete && !self.list.iter().any(is_same)
    }

    /// An empty list that still tells late pages of earlier listings from its own.
    pub(super) fn emptied(&self) -> Self {
        Self { listing: self.listing, ..Self::default() }
    }

    pub(super) fn load(&mut self) -> Vec<Effect> {
        self.listing += 1;
        self.loading = Loading::Running;
        vec![Effect::StopLoadingGrowers, Effect::LoadGrowers { listing: self.listing }]
    }

    pub(super) fn load_if_stale(&mut self) -> Vec<Effect> {
        match self.loading {
            Loading::Never | Loading::Failed(_) => self.load(),
            Loading::Running | Loading::Done => vec![],
        }
    }

    /// What step 4 found goes into the list at once.
    pub(super) fn connected(&mut self, id: &LeafUserId, credentials: &LeafCredentials) {
        let Some(index) = self.list.iter().position(|grower| grower.id == *id) else { return };
        if self.list[index].field_view.as_ref() != Some(credentials) {
            Arc::make_mut(&mut self.list)[index].field_view = Some(credentials.clone());
        }
    }

    pub(super) fn broke(&mut self) {
        if self.loading == Loading::Running {
            self.loading = Loading::Failed(ApiError::NotReached(Cause::Other));
        }
        if self.adding == Adding::Running {
            self.adding = Adding::Open;
        }
    }

    fn take_page(&mut self, page: Page) {
        let list = Arc::make_mut(&mut self.list);
        for grower in page.growers {
            // A grower added meanwhile shifts the pages, and an earlier listing may be here.
            match list.iter_mut().find(|known| known.id == grower.id) {
                Some(known) => *known = grower,
                None => list.push(grower),
            }
        }
        self.total = page.total.or(self.total);
        if !page.more {
            self.loading = Loading::Done;
            self.complete = true;
        }
    }
}

impl State {
    pub(super) fn update_growers(&mut self, message: Message) -> Vec<Effect> {
        let growers = &mut self.growers;
        match message {
            Message::Reload if matches!(self.screen, Screen::Growers) => {
                growers.list = Arc::default();
                growers.complete = false;
                return growers.load();
            }
            Message::Page { listing, result } if listing == growers.listing => match result {
                Ok(page) => growers.take_page(page),
                Err(error) => growers.loading = Loading::Failed(error),
            },
            Message::OpenForm => growers.adding = Adding::Open,
            Message::CloseForm => growers.adding = Adding::Closed,
            Message::Add(new) if growers.adding != Adding::Running => {
                growers.adding = Adding::Running;
                return vec![Effect::AddGrower(new)];
            }
            Message::Added(Ok(grower)) => {
                if growers.adding == Adding::Running {
                    growers.adding = Adding::Closed;
                }
                growers.total = growers.total.map(|total| total + 1);
                Arc::make_mut(&mut growers.list).insert(0, grower);
            }
            Message::Added(Err(error)) if growers.adding == Adding::Running => {
                growers.adding = Adding::Failed(error);
            }
            _ => {}
        }
        vec![]
    }
}
