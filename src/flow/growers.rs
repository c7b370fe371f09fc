//! The list of growers: read page by page, usable from the first page on.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::outcome;
use crate::domain::{
    ApiError, ConnectionStatus, FieldCounts, Grower, LeafCredentials, LeafEvent, LeafUserId,
    LinkSender, LinkState, NewGrower, Page,
};

/// The growers known so far.
#[derive(Clone, Debug, Default)]
pub struct Growers {
    /// In Leaf's order; shared, so that a copy of the state costs nothing, and a change of the list
    /// no copy of all growers.
    pub list: Arc<Vec<Arc<Grower>>>,
    /// Another number with every change of the list.
    pub version: u64,
    /// How many there are, when Leaf says.
    pub total: Option<u64>,
    /// Whether they are being read.
    pub loading: Loading,
    /// Whether Leaf takes longer than usual with the page that is being read.
    pub leaf_takes_longer: bool,
    /// Adding a grower.
    pub adding: Adding,
    /// Looking at every connection, one after the other.
    pub checking: Option<Checking>,
    /// What happened last to connections that were looked at and are in trouble.
    pub events: Arc<HashMap<LeafUserId, LeafEvent>>,
    /// How many fields of growers who were in view have come how far; `None` while Leaf is being
    /// asked.
    pub fields: Arc<HashMap<LeafUserId, Option<FieldCounts>>>,
    /// How the links of growers stand, as far as Leaf was asked.
    pub links: Arc<HashMap<LeafUserId, LinkState>>,
    /// Growers whose connection was asked about one by one, because the list does not say it.
    looks: Arc<HashMap<LeafUserId, Seen>>,
    /// Whether the list says of anybody that they are connected.
    says_states: bool,
    listing: u64,
    checkings: u64,
    additions: u64,
    /// Whether a listing has come to its end since the list was emptied.
    complete: bool,
}

/// How far asking about one grower has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Leaf is being asked, or did not answer.
    Asked,
    /// It has answered.
    Told,
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
    /// The person wanted no more; what is here can be used.
    Stopped,
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

/// How far a look at every connection has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checking {
    number: u64,
    /// How many are to be looked at.
    pub all: usize,
    /// How many have been.
    pub done: usize,
    /// How many of these need attention.
    pub in_trouble: usize,
    /// How many FieldView is away for at the moment.
    pub away: usize,
    /// How many have fields that are only previewed.
    pub with_previews: usize,
    /// The fields of all whose fields Leaf has counted.
    pub fields: FieldCounts,
    /// How many connected growers' fields it has not counted.
    pub not_counted: usize,
    /// How many Leaf did not tell about.
    pub not_told: usize,
    /// Why it did not, the last time.
    pub error: Option<ApiError>,
    /// Whether it is over, at its end or before.
    pub over: bool,
    /// Whether Stile itself failed before its end.
    pub broke: bool,
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
        result: Result<Page<Grower>, ApiError>,
    },
    /// Leaf takes longer than usual with a page, or no longer does.
    TakesLonger {
        /// Which listing.
        listing: u64,
        /// Whether it does.
        takes_longer: bool,
    },
    /// Read no further.
    StopReading,
    /// Open the form for a new grower.
    OpenForm,
    /// Close it.
    CloseForm,
    /// Add this grower.
    Add(NewGrower),
    /// Make a link by which Leaf adds this grower.
    AddByLink(NewGrower),
    /// Leaf's answer.
    Added {
        /// To which try.
        number: u64,
        /// The grower, or why there is none.
        result: Result<Grower, ApiError>,
    },
    /// Leaf's answer, where a link was made along with the grower.
    AddedByLink {
        /// To which try.
        number: u64,
        /// The grower, or why there is none.
        result: Result<Grower, ApiError>,
    },
    /// Look at every connection.
    CheckAll,
    /// Look no further.
    StopChecking,
    /// What one look has found.
    Checked {
        /// Of which round.
        checking: u64,
        /// Whose connection.
        grower: LeafUserId,
        /// How it stands.
        result: Result<ConnectionStatus, ApiError>,
        /// How many fields have come how far, where Leaf has said so.
        fields: Option<FieldCounts>,
    },
    /// The round has ended, whether or not every look was answered.
    CheckedAll {
        /// Which.
        checking: u64,
    },
    /// The round ended early: Stile itself failed.
    CheckingBroke {
        /// Which.
        checking: u64,
    },
    /// What the round has found was read.
    DismissChecking,
    /// These growers are in view.
    InView(Vec<LeafUserId>),
    /// How the connection of one of them stands.
    Seen {
        /// The listing that it was asked for.
        listing: u64,
        /// Whose connection.
        grower: LeafUserId,
        /// How it stands.
        result: Result<ConnectionStatus, ApiError>,
    },
    /// How the links of growers stand.
    Links {
        /// The listing that they were asked for.
        listing: u64,
        /// How.
        links: HashMap<LeafUserId, LinkState>,
    },
    /// How many fields one of them has.
    Counted {
        /// The listing that it was asked for.
        listing: u64,
        /// Whose fields.
        grower: LeafUserId,
        /// How many have come how far.
        fields: FieldCounts,
    },
}

/// What the list has done outside.
#[derive(Debug)]
pub enum Effect {
    /// List all growers, page by page: [`Message::Page`].
    Load {
        /// Tells this listing from the ones before.
        listing: u64,
    },
    /// End the listing that runs.
    StopLoading,
    /// Look at these connections, a few at a time: [`Message::Checked`] for each.
    CheckAll {
        /// Tells this round from the ones before.
        checking: u64,
        /// Whose.
        growers: Vec<LeafUserId>,
    },
    /// Ask about the connections of these growers, who are in view, a few at a time:
    /// [`Message::Seen`] for each; ended with the listing.
    LookAtRows {
        /// The listing that they come from.
        listing: u64,
        /// The growers.
        growers: Vec<LeafUserId>,
    },
    /// Ask how many fields these growers, who are in view, have, a few at a time:
    /// [`Message::Counted`] for each that Leaf tells; ended with the listing.
    CountFields {
        /// The listing that they come from.
        listing: u64,
        /// The growers.
        growers: Vec<LeafUserId>,
    },
    /// Ask how the links of all growers stand: [`Message::Links`]; ended with the listing.
    ReadLinks {
        /// The listing that they belong to.
        listing: u64,
    },
    /// End the round that runs.
    StopChecking,
    /// Add a grower: [`Message::Added`].
    Add {
        /// Tells this try from the ones before.
        number: u64,
        /// Who it is.
        new: NewGrower,
    },
    /// Make a link by which Leaf adds a grower: [`Message::AddedByLink`].
    AddByLink {
        /// Tells this try from the ones before.
        number: u64,
        /// Who it is for.
        new: NewGrower,
        /// Whose name stands on its page.
        sender: Option<LinkSender>,
    },
}

/// What the list asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// The form for another grower is open: the notice about the one before is out of date.
    FormOpened,
    /// This grower was added: say so.
    Added(String),
    /// There is a link by which this grower can connect by themselves.
    LinkMade(LeafUserId),
    /// This grower was added along with a link, which stands on the grower's page.
    ShowLink(LeafUserId),
    /// So many of the grower's fields have come so far.
    Counted(LeafUserId, FieldCounts),
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

impl Growers {
    /// Takes one message in. `sender` is whose name stands on the page of a link.
    pub(super) fn update(&mut self, message: Message, sender: Option<LinkSender>) -> Outcome {
        match message {
            Message::Reload => return self.reload().into(),
            Message::Page { listing, result } if listing == self.listing => match result {
                Ok(page) => self.take_page(page),
                Err(error) => self.loading = Loading::Failed(error),
            },
            Message::TakesLonger { listing, takes_longer } if listing == self.listing => {
                self.leaf_takes_longer = takes_longer;
            }
            Message::StopReading if self.loading == Loading::Running => {
                return self.stop_reading().into();
            }
            Message::OpenForm => {
                self.adding = Adding::Open;
                return Outcome::ask(Ask::FormOpened);
            }
            Message::CloseForm => self.adding = Adding::Closed,
            Message::Add(new) if self.adding != Adding::Running => {
                let number = self.begin_adding();
                return Outcome::effect(Effect::Add { number, new });
            }
            Message::AddByLink(new) if self.adding != Adding::Running => {
                let number = self.begin_adding();
                return Outcome::effect(Effect::AddByLink { number, new, sender });
            }
            Message::AddedByLink { number, result: Ok(grower) } => {
                let id = grower.id.clone();
                // The page opens only while the form is still on the screen: the person may be
                // elsewhere by now.
                let was_open = self.is_adding(number);
                let added = self.added(number, grower).and_ask(Ask::LinkMade(id.clone()));
                return if was_open { added.and_ask(Ask::ShowLink(id)) } else { added };
            }
            Message::Added { number, result: Ok(grower) } => return self.added(number, grower),
            Message::Added { number, result: Err(error) }
            | Message::AddedByLink { number, result: Err(error) }
                if self.is_adding(number) =>
            {
                self.adding = Adding::Failed(error);
            }
            Message::CheckAll => return self.check_all().into(),
            Message::StopChecking => return self.stop_checking().into(),
            Message::Checked { checking, grower, result, fields }
                if self.is_checking() && checking == self.checkings =>
            {
                let checked = Outcome::from(self.checked(&grower, result, fields));
                return match fields {
                    Some(fields) => checked.and_ask(Ask::Counted(grower, fields)),
                    None => checked,
                };
            }
            Message::CheckedAll { checking } if checking == self.checkings => {
                if let Some(checking) = &mut self.checking {
                    checking.over = true;
                }
            }
            Message::CheckingBroke { checking } if checking == self.checkings => {
                if let Some(checking) = &mut self.checking {
                    checking.over = true;
                    checking.broke = true;
                }
            }
            Message::InView(ids) => return self.look_at(ids).into(),
            Message::Seen { listing, grower, result: Ok(status) } if listing == self.listing => {
                Arc::make_mut(&mut self.looks).insert(grower.clone(), Seen::Told);
                self.found(&grower, status);
            }
            // A count that is not waited for any more is of an earlier connection.
            Message::Counted { listing, grower, fields }
                if listing == self.listing && self.fields.get(&grower) == Some(&None) =>
            {
                return Outcome::ask(Ask::Counted(grower, fields));
            }
            Message::Links { listing, links } if listing == self.listing => {
                self.version += 1;
                self.links = Arc::new(links);
            }
            Message::DismissChecking if !self.is_checking() => self.checking = None,
            _ => {}
        }
        Outcome::default()
    }

    fn reload(&mut self) -> Vec<Effect> {
        self.list_mut().clear();
        self.complete = false;
        let mut effects = self.stop_checking();
        effects.extend(self.load());
        effects
    }

    fn stop_reading(&mut self) -> Vec<Effect> {
        self.loading = Loading::Stopped;
        // A new number, so that a page on its way is not taken in.
        self.listing += 1;
        // Counts that were asked for end with the listing and are asked for again when in view.
        Arc::make_mut(&mut self.fields).retain(|_, count| count.is_some());
        vec![Effect::StopLoading]
    }

    fn begin_adding(&mut self) -> u64 {
        self.adding = Adding::Running;
        self.additions += 1;
        self.additions
    }

    /// Whether the form on the screen waits for the answer to this try, and not to an earlier one
    /// whose form was left.
    fn is_adding(&self, number: u64) -> bool {
        self.adding == Adding::Running && self.additions == number
    }

    fn added(&mut self, number: u64, grower: Grower) -> Outcome {
        if self.is_adding(number) {
            self.adding = Adding::Closed;
        }
        let name = grower.display_name().to_owned();
        self.take_new(grower);
        Outcome::ask(Ask::Added(name))
    }

    /// The grower with this identifier.
    pub fn find(&self, id: &LeafUserId) -> Option<&Grower> {
        self.list.iter().map(AsRef::as_ref).find(|grower| grower.id == *id)
    }

    /// Whether all growers are known, and no other has this grower's e-mail.
    pub(super) fn email_is_unique(&self, grower: &Grower) -> bool {
        let is_same = |other: &Arc<Grower>| {
            other.id != grower.id && other.email.eq_ignore_ascii_case(&grower.email)
        };
        self.complete && !self.list.iter().any(is_same)
    }

    /// A grower that was just added stands first.
    pub(super) fn take_new(&mut self, grower: Grower) {
        self.total = self.total.map(|total| total + 1);
        let list = self.list_mut();
        // A page that came meanwhile may hold the grower already.
        list.retain(|known| known.id != grower.id);
        list.insert(0, Arc::new(grower));
    }

    /// Leaf has something else of this grower now.
    pub(super) fn changed(&mut self, id: &LeafUserId, now: &NewGrower) {
        let Some(index) = self.list.iter().position(|grower| grower.id == *id) else { return };
        let grower = self.grower_mut(index);
        grower.name.clone_from(&now.name);
        grower.email.clone_from(&now.email);
        grower.reference.clone_from(&now.reference);
    }

    /// Leaf has this grower no more.
    pub(super) fn remove(&mut self, id: &LeafUserId) {
        if self.find(id).is_some() {
            self.total = self.total.map(|total| total.saturating_sub(1));
            self.list_mut().retain(|grower| grower.id != *id);
        }
    }

    /// Whether connections have to be asked about one by one: the whole list is here and says of
    /// nobody that they are connected, so that it may not say such things at all.
    pub fn asks_one_by_one(&self) -> bool {
        self.complete && !self.says_states
    }

    /// Whether it is not known yet how this grower's connection stands.
    pub fn is_unknown(&self, grower: &Grower) -> bool {
        self.asks_one_by_one()
            && grower.field_view.is_none()
            && self.looks.get(&grower.id) != Some(&Seen::Told)
    }

    /// Whether nobody has asked about this grower's connection yet.
    pub fn is_unasked(&self, grower: &LeafUserId) -> bool {
        self.asks_one_by_one() && !self.looks.contains_key(grower)
    }

    /// Whether a row in view has something that Leaf was not asked about yet.
    pub fn is_worth_asking(&self, grower: &Grower) -> bool {
        self.is_unasked(&grower.id) || self.is_uncounted(grower)
    }

    /// Asks how the links of all growers stand.
    pub(super) fn read_links(&self) -> Vec<Effect> {
        vec![Effect::ReadLinks { listing: self.listing }]
    }

    /// How this grower's link stands, where the grower has one.
    pub(super) fn link_is(&mut self, grower: &LeafUserId, link: Option<LinkState>) {
        if self.links.get(grower) == link.as_ref() {
            return;
        }
        self.version += 1;
        let links = Arc::make_mut(&mut self.links);
        match link {
            Some(link) => links.insert(grower.clone(), link),
            None => links.remove(grower),
        };
    }

    /// The link by which a grower who is not connected may consent at this time.
    pub fn link_of(&self, grower: &Grower, now: Timestamp) -> Option<&LinkState> {
        let link = self.links.get(&grower.id).filter(|_| grower.field_view.is_none())?;
        link.works_at(now).then_some(link)
    }

    /// Asks how many fields of this grower have come how far, whoever is in view.
    pub(super) fn count_again(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        Arc::make_mut(&mut self.fields).insert(grower.clone(), None);
        vec![Effect::CountFields { listing: self.listing, growers: vec![grower.clone()] }]
    }

    /// How many fields of a grower who is connected have come how far, as far as Leaf has said.
    pub fn fields_of(&self, grower: &Grower) -> Option<FieldCounts> {
        self.fields.get(&grower.id).copied().flatten().filter(|_| grower.field_view.is_some())
    }

    /// Whether nobody has asked yet how many fields this grower has.
    fn is_uncounted(&self, grower: &Grower) -> bool {
        grower.field_view.is_some() && !self.fields.contains_key(&grower.id)
    }

    fn look_at(&mut self, growers: Vec<LeafUserId>) -> Vec<Effect> {
        let mut effects = Vec::new();
        let in_view: Vec<_> = growers.iter().filter_map(|grower| self.find(grower)).collect();
        let uncounted = in_view.into_iter().filter(|grower| self.is_uncounted(grower));
        let uncounted: Vec<_> = uncounted.map(|grower| grower.id.clone()).collect();
        let unasked: Vec<_> =
            growers.into_iter().filter(|grower| self.is_unasked(grower)).collect();
        let listing = self.listing;
        if !unasked.is_empty() {
            let asked = unasked.iter().map(|grower| (grower.clone(), Seen::Asked));
            Arc::make_mut(&mut self.looks).extend(asked);
            effects.push(Effect::LookAtRows { listing, growers: unasked });
        }
        if !uncounted.is_empty() {
            let asked = uncounted.iter().map(|grower| (grower.clone(), None));
            Arc::make_mut(&mut self.fields).extend(asked);
            effects.push(Effect::CountFields { listing, growers: uncounted });
        }
        effects
    }

    /// Another connection may bring other fields: they are asked for again when in view.
    pub(super) fn recount(&mut self, grower: &LeafUserId) {
        if self.fields.contains_key(grower) {
            Arc::make_mut(&mut self.fields).remove(grower);
        }
    }

    /// Leaf has said how many fields of this grower have come how far.
    pub(super) fn counted(&mut self, grower: &LeafUserId, fields: FieldCounts) {
        if self.fields.get(grower) != Some(&Some(fields)) {
            Arc::make_mut(&mut self.fields).insert(grower.clone(), Some(fields));
        }
    }

    fn list_mut(&mut self) -> &mut Vec<Arc<Grower>> {
        self.version += 1;
        Arc::make_mut(&mut self.list)
    }

    fn grower_mut(&mut self, index: usize) -> &mut Grower {
        Arc::make_mut(&mut self.list_mut()[index])
    }

    /// An empty list that still tells late pages of earlier listings from its own.
    pub(super) fn emptied(&self) -> Self {
        Self {
            listing: self.listing,
            version: self.version + 1,
            checkings: self.checkings,
            additions: self.additions,
            ..Self::default()
        }
    }

    pub(super) fn load(&mut self) -> Vec<Effect> {
        self.listing += 1;
        self.looks = Arc::default();
        self.fields = Arc::default();
        self.says_states = false;
        self.loading = Loading::Running;
        self.leaf_takes_longer = false;
        vec![Effect::StopLoading, Effect::Load { listing: self.listing }]
    }

    pub(super) fn load_if_stale(&mut self) -> Vec<Effect> {
        match self.loading {
            Loading::Never | Loading::Failed(_) => self.load(),
            Loading::Running | Loading::Done | Loading::Stopped => vec![],
        }
    }

    /// What a look has found goes into the list at once.
    pub(super) fn found(&mut self, id: &LeafUserId, standing: ConnectionStatus) {
        let Some(index) = self.list.iter().position(|grower| grower.id == *id) else { return };
        let last_trouble = standing.last_trouble().cloned();
        if self.list[index].field_view != standing.credentials {
            self.grower_mut(index).field_view = standing.credentials;
            self.recount(id);
        }
        let is_well = !self.list[index].needs_attention() && !self.list[index].is_away();
        let event = last_trouble.filter(|_| !is_well);
        if self.events.get(id) != event.as_ref() {
            let events = Arc::make_mut(&mut self.events);
            match event {
                Some(event) => events.insert(id.clone(), event),
                None => events.remove(id),
            };
        }
    }

    /// Begins a round through all that are connected; where the list says of nobody that they
    /// are, through everybody.
    fn check_all(&mut self) -> Vec<Effect> {
        let connected = |grower: &&Arc<Grower>| grower.field_view.is_some();
        let nobody = !self.list.iter().any(|grower| grower.field_view.is_some());
        let growers: Vec<_> = self
            .list
            .iter()
            .filter(|grower| nobody || connected(grower))
            .map(|grower| grower.id.clone())
            .collect();
        if growers.is_empty() || self.is_checking() {
            return vec![];
        }
        self.checkings += 1;
        let number = self.checkings;
        self.checking = Some(Checking { number, all: growers.len(), ..Checking::default() });
        vec![Effect::CheckAll { checking: number, growers }]
    }

    fn is_checking(&self) -> bool {
        self.checking.as_ref().is_some_and(|checking| !checking.over)
    }

    /// Ends the round that runs, if one does.
    pub(super) fn stop_checking(&mut self) -> Vec<Effect> {
        match &mut self.checking {
            Some(checking) if !checking.over => {
                checking.over = true;
                vec![Effect::StopChecking]
            }
            _ => vec![],
        }
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.loading == Loading::Running {
            effects.extend(self.stop_reading());
            self.loading = Loading::Failed(ApiError::Broke);
        }
        if self.adding == Adding::Running {
            self.adding = Adding::Failed(ApiError::Broke);
        }
        if let Some(checking) = self.checking.as_mut().filter(|checking| !checking.over) {
            checking.broke = true;
            effects.extend(self.stop_checking());
        }
        effects
    }

    fn checked(
        &mut self,
        id: &LeafUserId,
        result: Result<ConnectionStatus, ApiError>,
        fields: Option<FieldCounts>,
    ) -> Vec<Effect> {
        let wants_sign_in = result.as_ref().is_err_and(ApiError::wants_sign_in);
        let error = match result {
            Ok(standing) => {
                self.found(id, standing);
                None
            }
            Err(error) => Some(error),
        };
        let found = self.find(id).filter(|_| error.is_none());
        let in_trouble = found.is_some_and(Grower::needs_attention);
        let away = found.is_some_and(Grower::is_away);
        let not_counted = found.is_some_and(|it| it.field_view.is_some()) && fields.is_none();
        let Some(checking) = &mut self.checking else { return vec![] };
        checking.done += 1;
        checking.in_trouble += usize::from(in_trouble);
        checking.away += usize::from(away);
        checking.with_previews += usize::from(fields.is_some_and(|fields| fields.preview > 0));
        checking.not_counted += usize::from(not_counted);
        checking.fields = checking.fields.plus(fields.unwrap_or_default());
        checking.not_told += usize::from(error.is_some());
        checking.error = error.or(checking.error.take());
        if wants_sign_in {
            // It would be the same with all the others.
            return self.stop_checking();
        }
        vec![]
    }

    /// What step 4 found goes into the list at once.
    pub(super) fn connected(&mut self, id: &LeafUserId, credentials: &LeafCredentials) {
        let Some(index) = self.list.iter().position(|grower| grower.id == *id) else { return };
        if self.list[index].field_view.as_ref() != Some(credentials) {
            self.grower_mut(index).field_view = Some(credentials.clone());
            self.recount(id);
        }
    }

    fn take_page(&mut self, page: Page<Grower>) {
        self.says_states |= page.entries.iter().any(|grower| grower.field_view.is_some());
        let mut order = Vec::with_capacity(page.entries.len());
        let mut new = HashMap::new();
        for grower in page.entries {
            order.push(grower.id.clone());
            new.insert(grower.id.clone(), Arc::new(grower));
        }
        let list = self.list_mut();
        // The same grower may come twice: adding one shifts the pages, and an earlier listing may
        // still be here.
        for known in list.iter_mut() {
            if let Some(again) = new.remove(&known.id) {
                *known = again;
            }
        }
        list.extend(order.iter().filter_map(|id| new.remove(id)));
        self.total = page.total.or(self.total);
        if !page.more {
            self.loading = Loading::Done;
            self.complete = true;
        }
    }
}
