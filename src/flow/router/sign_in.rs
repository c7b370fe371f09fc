//! Signing in to Leaf, wherever it is asked for.

use super::lifted;
use crate::domain::{ApiError, LeafAccount, LeafUserId};
use crate::flow::growers::Adding;
use crate::flow::message::SignedIn;
use crate::flow::{
    Attach, Confirm, EditId, Effect, Ending, GrowerPageId, KeyringError, Loading, Look, Notice,
    Prepare, Screen, SetupPage, SignInError, SignInState, Stage, State, SwitchingOn, connect, next,
};

/// A place where the person can sign in to Leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Nowhere,
    Setup(SetupPage),
    Growers,
    Import(u64),
    GrowerPage(GrowerPageId),
    EditGrower(EditId),
    Connect(LeafUserId),
}

/// Whose a token is, as far as it concerns what is here.
enum Whose {
    /// The account in use, or the first one.
    Same,
    /// Another account.
    Others,
    /// Another account, which would lose something or get what is not its own.
    Refused(SignInError),
}

impl State {
    /// Whether a screen other than the set-up has a place to sign in to Leaf.
    pub fn asks_to_sign_in(&self) -> bool {
        match &self.screen {
            Screen::Growers | Screen::Import(_) => matches!(
                &self.growers.loading, Loading::Failed(error) if error.wants_sign_in()
            ),
            Screen::Connect(connect) => match &connect.stage {
                Stage::Prepare(Prepare::SignIn(_))
                | Stage::Attach(Attach::SignIn(_))
                | Stage::Confirm(Confirm::SignIn(_)) => true,
                Stage::Connected(_) => self.data_wants_sign_in(&connect.grower.id),
                _ => false,
            },
            Screen::GrowerPage(page) => {
                self.data_wants_sign_in(&page.grower.id)
                    || matches!(&page.look, Look::Failed(error) if error.wants_sign_in())
                    || matches!(&page.ending, Ending::Failed(error) if error.wants_sign_in())
                    || page.links.error.as_ref().is_some_and(ApiError::wants_sign_in)
            }
            Screen::EditGrower(edit) => edit.wants_sign_in(),
            Screen::Starting
            | Screen::KeyringTrouble(_)
            | Screen::Welcome
            | Screen::Setup(_)
            | Screen::Settings
            | Screen::SetupCheck(_)
            | Screen::OpenFile(_)
            | Screen::MakeFile(_) => false,
        }
    }

    /// The number of the last sign-in, where it has failed.
    pub fn failed_sign_in(&self) -> Option<u64> {
        matches!(self.sign_in, SignInState::Failed(_)).then_some(self.numbers.sign_ins)
    }

    /// Whether signing in is the cure for what concerns the grower's data.
    fn data_wants_sign_in(&self, grower: &LeafUserId) -> bool {
        let error = self.data.as_ref().and_then(|data| data.error.as_ref());
        self.switching_on(grower).is_some_and(SwitchingOn::wants_sign_in)
            || error.is_some_and(ApiError::wants_sign_in)
    }

    /// Where a sign-in is asked for, and belongs to.
    pub(super) fn place_to_sign_in(&self) -> Place {
        match &self.screen {
            Screen::Setup(setup) => Place::Setup(setup.page),
            Screen::Growers if self.growers.adding == Adding::Closed => Place::Growers,
            Screen::Import(import) => Place::Import(import.number),
            Screen::GrowerPage(page) => Place::GrowerPage(page.id),
            Screen::EditGrower(edit) => Place::EditGrower(edit.id),
            Screen::Connect(connect) => Place::Connect(connect.grower.id.clone()),
            Screen::Growers
            | Screen::Starting
            | Screen::KeyringTrouble(_)
            | Screen::Welcome
            | Screen::Settings
            | Screen::SetupCheck(_)
            | Screen::OpenFile(_)
            | Screen::MakeFile(_) => Place::Nowhere,
        }
    }

    /// A sign-in ends with the place where it was asked for: whoever has left it wants it no more.
    pub(super) fn follow_place_to_sign_in(&mut self, before: &Place) -> Option<Effect> {
        if self.place_to_sign_in() == *before {
            return None;
        }
        self.stop_signing_in()
    }

    /// Ends the sign-in that runs, and forgets why the last one failed.
    pub(super) fn stop_signing_in(&mut self) -> Option<Effect> {
        let was_running = std::mem::take(&mut self.sign_in) == SignInState::Running;
        was_running.then_some(Effect::StopSigningIn)
    }

    /// Begins a sign-in in place of one that runs: the last one asked for counts.
    pub(super) fn sign_in_with(&mut self, effect: impl FnOnce(u64) -> Effect) -> Vec<Effect> {
        if self.place_to_sign_in() == Place::Nowhere {
            return vec![];
        }
        self.sign_in = SignInState::Running;
        self.sign_in_takes_longer = false;
        vec![effect(next(&mut self.numbers.sign_ins))]
    }

    pub(super) fn sign_in_takes_longer(&mut self, try_number: u64, takes_longer: bool) {
        if try_number == self.numbers.sign_ins {
            self.sign_in_takes_longer = takes_longer;
        }
    }

    pub(super) fn signed_in(
        &mut self,
        try_number: u64,
        result: Result<SignedIn, SignInError>,
    ) -> Vec<Effect> {
        if try_number != self.numbers.sign_ins || self.sign_in != SignInState::Running {
            return vec![];
        }
        let signed_in = match result {
            Err(error) => {
                self.sign_in = SignInState::Failed(error);
                return vec![];
            }
            Ok(signed_in) => signed_in,
        };
        match self.whose(signed_in.account.as_ref()) {
            Whose::Refused(error) => {
                self.sign_in = SignInState::Failed(error);
                vec![]
            }
            Whose::Others => self.use_other_account(signed_in),
            Whose::Same => self.use_same_account(try_number, signed_in),
        }
    }

    /// Whether the token is of the account in use; what that account has begun is no other's.
    fn whose(&self, account: Option<&LeafAccount>) -> Whose {
        let is_connecting = matches!(self.screen, Screen::Connect(_));
        let Some(current) = &self.leaf_account else {
            // The first account takes over what is nobody's.
            let is_first = !self.knows_accounts || self.practice || is_connecting;
            return if is_first { Whose::Same } else { Whose::Others };
        };
        match account {
            Some(account) if account == current => Whose::Same,
            // A token may not say whose it is, and Leaf knows no grower of another account by it.
            None if is_connecting || self.practice => Whose::Same,
            Some(account) if is_connecting => Whose::Refused(SignInError::OtherAccount {
                signed_in: account.clone(),
                needed: current.clone(),
            }),
            _ if self.closing.has_exchange() || self.unfinished.iter().any(|one| one.in_memory) => {
                Whose::Refused(SignInError::ConsentsAtStake { needed: current.clone() })
            }
            _ => Whose::Others,
        }
    }

    fn use_same_account(&mut self, try_number: u64, signed_in: SignedIn) -> Vec<Effect> {
        self.sign_in = SignInState::Idle;
        self.numbers.signed_in = try_number;
        self.is_storing_token = true;
        self.present.leaf_token = true;
        self.leaf_token_ends = signed_in.ends;
        let is_known_same = self.leaf_account.is_some();
        // Inside a connection the lists stay those of before, whoever that was.
        let keeps_lists = self.knows_accounts && matches!(self.screen, Screen::Connect(_));
        let account = signed_in.account.filter(|_| !keeps_lists);
        self.leaf_account = account.or(self.leaf_account.take());
        let (token, account) = (signed_in.token, self.leaf_account.clone());
        let mut effects = vec![Effect::UseLeafToken { try_number, token, account }];
        let settings = self.settings.get_or_insert_default();
        let has_same_email = signed_in.email.is_some() && settings.leaf_email == signed_in.email;
        let is_same = is_known_same || has_same_email;
        if !is_same && !matches!(self.screen, Screen::Connect(_)) {
            effects.extend(self.forget_unsure_account());
        }
        let settings = self.settings.get_or_insert_default();
        if settings.leaf_email != signed_in.email {
            settings.leaf_email = signed_in.email;
            // During the set-up its last page saves; afterwards the new address is worth keeping.
            if !matches!(self.screen, Screen::Setup(_)) {
                effects.extend(self.save_settings());
            }
        }
        effects.extend(lifted(self.switch_on.go_on_after_sign_in()));
        self.setup_stores_again();
        effects.extend(self.go_on_after_sign_in());
        effects
    }

    /// Begins anew with another account: its lists take the place of those here, which wait on disk.
    fn use_other_account(&mut self, signed_in: SignedIn) -> Vec<Effect> {
        let mut settings = self.settings.clone().unwrap_or_default();
        settings.leaf_email = signed_in.email;
        settings.forget_registered_keys();
        if let Some(before) = self.leaf_account.take() {
            self.notice = Some(Notice::OtherAccount(before, self.unfinished.len()));
        }
        let (token, account) = (signed_in.token, signed_in.account);
        let settings = Box::new(settings);
        let effects = self.begin_again(Effect::UseOtherAccount { token, account, settings });
        self.sign_in = SignInState::Idle;
        // The settings name the account once the keyring has its token.
        self.saves_when_stored = true;
        effects
    }

    /// The keyring has the token, or has refused it. The set-up goes on from here.
    pub(super) fn leaf_token_stored(
        &mut self,
        try_number: u64,
        result: Result<(), KeyringError>,
    ) -> Vec<Effect> {
        if try_number != self.numbers.signed_in {
            return vec![];
        }
        self.is_storing_token = false;
        self.keyring_trouble = result.err();
        match &self.screen {
            Screen::Setup(setup) if setup.page == SetupPage::Leaf => self.setup_secrets_stored(),
            _ => vec![],
        }
    }

    /// Drops a list that may be another account's, and ends what was begun with it.
    fn forget_unsure_account(&mut self) -> Vec<Effect> {
        self.growers = self.growers.emptied();
        self.day.choosing = None;
        self.settings.get_or_insert_default().forget_registered_keys();
        let mut effects = lifted(self.switch_on.end());
        if let Screen::GrowerPage(_) | Screen::EditGrower(_) = &self.screen {
            effects.extend(self.end_screen());
            self.screen = Screen::Growers;
        }
        effects
    }

    /// What Leaf had refused goes on.
    fn go_on_after_sign_in(&mut self) -> Vec<Effect> {
        match &mut self.screen {
            Screen::Growers | Screen::Import(_) => lifted(self.growers.load()),
            Screen::GrowerPage(page) => {
                let outcome = page.go_on_after_sign_in();
                self.grower_page_asks(outcome)
            }
            Screen::EditGrower(edit) => lifted(edit.go_on_after_sign_in()),
            Screen::Connect(connect) => {
                let again = connect.update(connect::Message::SignedIn);
                self.step_effects(again)
            }
            _ => vec![],
        }
    }
}
