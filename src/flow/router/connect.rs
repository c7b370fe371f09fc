//! A grower's turn: from the list, or the grower's page, through the four steps and back.

use std::sync::Arc;

use super::lifted;
use crate::domain::{
    Account, ConsentId, Grower, KnownAccount, LeafUserId, Settings, Unfinished, account,
};
use crate::flow::{
    Attach, AttemptId, Connect, Consent, ConsentError, Copied, Effect, KeyringError, Notice, Part,
    Prepare, Question, Screen, Stage, State, Waiting, connect, next,
};

/// Remembers whose account a grower was connected with, once.
fn remember_account(known: &mut Arc<Vec<KnownAccount>>, connect: &Connect) -> Option<Effect> {
    let new = KnownAccount {
        leaf_user_id: connect.grower.id.clone(),
        grower_name: connect.grower.display_name().to_owned(),
        account: connect.account.clone().filter(Account::is_known)?,
    };
    if known.contains(&new) {
        return None;
    }
    account::remember(Arc::make_mut(known), new.clone());
    Some(Effect::RememberAccount(new))
}

impl State {
    fn is_done(&self) -> bool {
        matches!(
            &self.screen, Screen::Connect(connect) if matches!(connect.stage, Stage::Connected(_))
        )
    }

    /// Opens a part of the grower's page, from the list or after a grower was connected.
    pub(super) fn open_grower_part(&mut self, grower: &LeafUserId, part: Part) -> Vec<Effect> {
        let mut effects = if self.is_done() { self.leave() } else { vec![] };
        effects.extend(self.open_grower_page(grower, Some(part)));
        effects
    }

    pub(super) fn connect_next(&mut self) -> Vec<Effect> {
        let next =
            self.next_of_day().filter(|_| self.is_done()).map(|entry| entry.leaf_user_id.clone());
        let Some(next) = next else { return vec![] };
        let mut effects = self.leave();
        effects.extend(self.connect(&next));
        effects
    }

    pub(super) fn connect(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if self.is_being_changed(grower) {
            return vec![];
        }
        // A consent in hand is not asked for again.
        if let Some(unfinished) = self.unfinished_of(grower) {
            return self.finish(&unfinished.consent());
        }
        let Some(settings) = self.settings_to_connect_with() else { return vec![] };
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        // Nor one that is on its way.
        if self.closing.is_exchanging(&grower.id) {
            let name = grower.display_name().to_owned();
            self.notice = Some(Notice::StillExchanging(name));
            return vec![];
        }
        let attempt = self.new_attempt();
        let (connect, begun) = Connect::start(attempt, grower, settings);
        let mut effects = self.end_screen();
        effects.extend(lifted(begun));
        self.screen = Screen::Connect(Box::new(connect));
        effects
    }

    /// Whether nothing may be begun for the grower now, and says why.
    fn is_being_changed(&mut self, grower: &LeafUserId) -> bool {
        let notice = if self.disconnecting.contains(grower) {
            Notice::StillDisconnecting
        } else if self.deleting.contains(grower) {
            Notice::StillDeleting
        } else {
            return false;
        };
        self.notice = Some(notice);
        true
    }

    /// Where a connection can begin: on the list, or on the grower's own page.
    fn settings_to_connect_with(&self) -> Option<Settings> {
        matches!(self.screen, Screen::Growers | Screen::GrowerPage(_))
            .then(|| self.settings.clone())?
    }

    pub(super) fn finish(&mut self, consent: &ConsentId) -> Vec<Effect> {
        let Some(unfinished) = self.unfinished.iter().find(|one| one.consent() == *consent) else {
            return vec![];
        };
        let unfinished = unfinished.clone();
        if self.is_being_changed(&unfinished.leaf_user_id) {
            return vec![];
        }
        let Some(settings) = self.settings_to_connect_with() else { return vec![] };
        let known = self.growers.find(&unfinished.leaf_user_id).cloned();
        let grower = known.unwrap_or_else(|| Grower {
            id: unfinished.leaf_user_id.clone(),
            name: unfinished.grower_name.clone(),
            email: unfinished.grower_email.clone(),
            reference: None,
            field_view: None,
        });
        let attempt = self.new_attempt();
        let unique = self.growers.email_is_unique(&grower);
        let known = self.accounts.clone();
        let (connect, begun) =
            Connect::finish(attempt, grower, settings, &unfinished, unique, known);
        let mut effects = self.end_screen();
        effects.extend(lifted(begun));
        self.screen = Screen::Connect(Box::new(connect));
        effects
    }

    fn new_attempt(&mut self) -> AttemptId {
        AttemptId(next(&mut self.numbers.attempts))
    }

    /// The question to ask before this connection is left, where the browser may still answer.
    pub fn leave_question(&self) -> Option<Question> {
        Some(Question::LeaveWaiting { attempt: self.may_be_answered()? })
    }

    /// The same before practice is left.
    pub fn leave_practice_question(&self) -> Option<Question> {
        Some(Question::LeavePracticeWaiting { attempt: self.may_be_answered()? })
    }

    /// The attempt whose browser may still answer.
    pub(super) fn may_be_answered(&self) -> Option<AttemptId> {
        let Screen::Connect(connect) = &self.screen else { return None };
        let may_be_answered = self.waiting().is_some_and(Waiting::may_be_answered);
        may_be_answered.then_some(connect.attempt)
    }

    /// Whether the grower is in the browser.
    pub fn grower_is_away(&self) -> bool {
        self.waiting().is_some()
    }

    /// Whether a link was copied just now, and the window is to say so.
    pub fn says_that_a_link_is_copied(&self) -> bool {
        self.waiting().is_some_and(|waiting| waiting.copied == Copied::JustNow)
    }

    /// Whether a link that is still worth something is in the clipboard.
    pub(super) fn has_copied_link(&self) -> bool {
        self.waiting().is_some_and(|waiting| waiting.copied != Copied::No)
    }

    /// A link that was copied leaves the clipboard once nobody waits for its answer any more.
    pub(super) fn follow_copied_link(&self, had_copied: bool) -> Option<Effect> {
        let is_worthless = had_copied && !self.has_copied_link();
        is_worthless.then(|| connect::Effect::ForgetLink.into())
    }

    fn waiting(&self) -> Option<&Waiting> {
        match &self.screen {
            Screen::Connect(connect) => match &connect.stage {
                Stage::Consent(Consent::Waiting(waiting)) => Some(waiting),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn leave(&mut self) -> Vec<Effect> {
        let page = match &self.screen {
            Screen::Connect(_) | Screen::GrowerPage(_) => None,
            Screen::EditGrower(edit) => edit.from_page.then(|| edit.grower.id.clone()),
            Screen::Settings => return self.show_growers(),
            _ => return vec![],
        };
        let mut effects = self.leave_to_list();
        if let Some(grower) = page {
            effects.extend(self.open_grower_page(&grower, None));
        }
        effects
    }

    pub(super) fn leave_to_list(&mut self) -> Vec<Effect> {
        let mut effects = self.end_screen();
        // The list is up to date, unless its reading had failed.
        self.screen = Screen::Growers;
        effects.extend(lifted(self.growers.load_if_stale()));
        effects
    }

    pub(super) fn update_step(
        &mut self,
        attempt: AttemptId,
        message: connect::Message,
    ) -> Vec<Effect> {
        // A stored consent is remembered even when its attempt has left the screen.
        if let connect::Message::TokenStored { unfinished, result } = &message {
            self.remember_unfinished(unfinished);
            self.keyring_trouble = result.err().or(self.keyring_trouble);
        }
        if matches!(
            message,
            connect::Message::TokenStored { .. }
                | connect::Message::Exchanged { result: Err(_), .. }
        ) {
            self.closing.exchange_answered(attempt);
        }
        let connect = match &mut self.screen {
            Screen::Connect(connect) if connect.attempt == attempt => connect,
            _ => {
                self.late(message);
                return vec![];
            }
        };
        connect.email_is_unique = self.growers.email_is_unique(&connect.grower);
        connect.known_accounts = self.accounts.clone();
        let was_connected = matches!(connect.stage, Stage::Connected(_));
        let outcome = connect.update(message);
        let is_new = !was_connected && matches!(connect.stage, Stage::Connected(_));
        let accepted = connect.settings.accepted_scopes.clone();
        let mut effects = Vec::new();
        // They are asked about once.
        if let Some(settings) = &mut self.settings
            && settings.accepted_scopes != accepted
        {
            settings.accepted_scopes = accepted;
            effects.extend(self.save_settings());
        }
        effects.extend(self.step_effects(outcome));
        if is_new {
            effects.extend(self.drop_earlier_consents());
            effects.extend(self.switch_on_what_comes());
        }
        effects
    }

    /// The grower is connected: consents from before this one have nothing to be finished for.
    fn drop_earlier_consents(&self) -> Vec<Effect> {
        let Screen::Connect(connect) = &self.screen else { return vec![] };
        let own = self.unfinished.iter().find(|one| Some(one.consent()) == connect.consent);
        let Some(own) = own else { return vec![] };
        let is_earlier =
            |one: &&Unfinished| one.leaf_user_id == own.leaf_user_id && one.begun < own.begun;
        let earlier = self.unfinished.iter().filter(is_earlier);
        let drop = |one: &Unfinished| connect::Effect::DropToken { consent: one.consent() };
        lifted(earlier.map(drop))
    }

    /// A new connection is there: by the company's wish its fields are switched on as they come.
    fn switch_on_what_comes(&mut self) -> Vec<Effect> {
        let Screen::Connect(connect) = &self.screen else { return vec![] };
        let grower = connect.grower.id.clone();
        // The fields of an earlier connection do not belong to this one.
        let ended = self.switch_on.forget(&grower);
        let mut effects = self.switch_on_asks(ended);
        effects.extend(self.await_fields(grower));
        effects
    }

    /// Has the grower's fields switched on as they come, where the company wants it so.
    pub(super) fn await_fields(&mut self, grower: LeafUserId) -> Vec<Effect> {
        if self.settings.as_ref().is_some_and(|settings| settings.switch_on_fields) {
            lifted(self.switch_on.begin_by_itself(grower))
        } else {
            vec![]
        }
    }

    /// An answer for an attempt that is no longer on the screen: a consent is kept, everything
    /// else is past.
    fn late(&mut self, message: connect::Message) {
        if let connect::Message::TokenStored { unfinished, .. } = message {
            self.notice = Some(Notice::ConsentKept(unfinished.grower_name));
        }
    }

    /// Takes in what a start has found, beside what was found while it looked.
    pub(super) fn unfinished_loaded(&mut self, loaded: Vec<Unfinished>) {
        self.unfinished.retain(|one| loaded.iter().all(|other| other.consent() != one.consent()));
        self.unfinished.splice(0..0, loaded);
    }

    /// Takes in what nobody has heard of yet.
    pub(super) fn unfinished_found(&mut self, found: Vec<Unfinished>) {
        for new in found {
            if self.unfinished.iter().all(|one| one.consent() != new.consent()) {
                self.notice = Some(Notice::ConsentKept(new.grower_name.clone()));
                self.unfinished.push(new);
            }
        }
    }

    fn remember_unfinished(&mut self, unfinished: &Unfinished) {
        self.unfinished.retain(|one| one.consent() != unfinished.consent());
        self.unfinished.push(unfinished.clone());
    }

    pub(super) fn step_effects(&mut self, outcome: connect::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in &outcome.asks {
            if *ask == connect::Ask::NewAttempt {
                effects.extend(self.ask_again());
            }
        }
        let is_left = outcome.asks.contains(&connect::Ask::Leave);
        if let Screen::Connect(connect) = &self.screen {
            let grower = &connect.grower.id;
            match &connect.stage {
                // The person keeps what Leaf has. A connection in trouble leaves the turn open.
                Stage::Prepare(Prepare::AlreadyConnected(kept))
                | Stage::Attach(Attach::AlreadyConnected(kept))
                    if is_left && !kept.needs_attention() =>
                {
                    self.growers.connected(grower, kept);
                    effects.extend(lifted(self.day.connected(grower)));
                }
                Stage::Connected(connected) => {
                    self.growers.connected(grower, &connected.credentials);
                    effects.extend(remember_account(&mut self.accounts, connect));
                    effects.extend(lifted(self.day.connected(grower)));
                }
                Stage::Consent(Consent::Failed(ConsentError::Denied)) => {
                    effects.extend(lifted(self.day.refused(grower)));
                }
                _ => {}
            }
        }
        if is_left {
            effects.extend(self.leave());
        }
        effects
    }

    /// Another attempt for the same grower, in the place of the one before.
    fn ask_again(&mut self) -> Vec<Effect> {
        let attempt = self.new_attempt();
        let Screen::Connect(connect) = &mut self.screen else { return vec![] };
        let mut effects = vec![connect::Effect::Cancel { attempt: connect.attempt }];
        effects.extend(connect.ask_again(attempt));
        lifted(effects)
    }

    pub(super) fn token_dropped(&mut self, consent: &ConsentId, result: Result<(), KeyringError>) {
        // A consent that could not be removed is unwanted all the same and is not offered again.
        self.unfinished.retain(|one| one.consent() != *consent);
        if let Err(error) = result {
            self.notice = Some(Notice::TokenLeftBehind(error));
        }
        if let Screen::Connect(connect) = &mut self.screen
            && connect.consent.as_ref() == Some(consent)
            && let Stage::Connected(connected) = &mut connect.stage
        {
            connected.token_dropped = Some(result.is_ok());
        }
    }
}
