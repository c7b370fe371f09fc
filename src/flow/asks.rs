//! What the features are told of each other, and what becomes of what they ask.

use std::path::PathBuf;
use std::sync::Arc;

use super::grower_page::{self, GrowerPage, GrowerPageId, KeysNow};
use super::{
    Data, Effect, Import, ImportStep, Loading, Making, Notice, Opening, Screen, Setup, SetupPage,
    SignInState, Stage, State, data, growers, import, lifted, next, setup, setup_file, switch_on,
};
use crate::domain::setup_file::SetupFile;
use crate::domain::{ConnectionStatus, FieldCounts, FieldState, LeafUserId, Settings};

/// The list of growers, and their fields wherever they are shown.
impl State {
    pub(super) fn update_growers(&mut self, message: growers::Message) -> Vec<Effect> {
        let is_listed = matches!(self.screen, Screen::Growers | Screen::Import(_));
        if matches!(message, growers::Message::Reload) && !is_listed {
            return vec![];
        }
        let sender = self.settings.as_ref().and_then(Settings::link_sender);
        let outcome = self.growers.update(message, sender);
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            match ask {
                growers::Ask::FormOpened => {
                    self.notice =
                        self.notice.take().filter(|it| !matches!(it, Notice::GrowerAdded(_)));
                }
                growers::Ask::Added(name) => self.notice = Some(Notice::GrowerAdded(name)),
                growers::Ask::LinkMade(grower) => effects.extend(self.await_fields(grower)),
                growers::Ask::ShowLink(grower) => effects.extend(self.open_grower_page(&grower)),
                growers::Ask::Counted(grower, counts) => {
                    effects.extend(self.counted(&grower, counts));
                }
            }
        }
        effects
    }

    /// Leaf has said how many of the grower's fields have come how far: the list and the day's list
    /// show it.
    fn counted(&mut self, grower: &LeafUserId, counts: FieldCounts) -> Vec<Effect> {
        self.growers.counted(grower, counts);
        lifted(self.day.counted(grower, counts))
    }

    pub(super) fn update_data(&mut self, watch: u64, message: data::Message) -> Vec<Effect> {
        let Some(data) = self.data.as_mut().filter(|data| data.watch() == watch) else {
            return vec![];
        };
        let is_list = matches!(message, data::Message::Fields(_));
        let mut effects = lifted(data.update(message));
        if is_list {
            let (grower, counts) = (data.grower.clone(), data.counts);
            effects.extend(self.counted(&grower, counts));
        }
        effects
    }

    /// Watches the data of whoever is on the screen and connected, and of nobody else.
    pub(super) fn follow_data(&mut self) -> Vec<Effect> {
        let wanted = match &self.screen {
            Screen::GrowerPage(page) => page.grower.field_view.is_some().then_some(&page.grower.id),
            Screen::Connect(connect) => {
                matches!(connect.stage, Stage::Connected(_)).then_some(&connect.grower.id)
            }
            _ => None,
        };
        if self.data.as_ref().map(|data| &data.grower) == wanted {
            return vec![];
        }
        let wanted = wanted.cloned();
        let mut effects = Vec::new();
        if let Some(left) = self.data.take() {
            effects.push(data::Effect::StopWatching);
            // What was not listed yet may be by now: it is counted when it is in view.
            if left.counts.all() == 0 {
                self.growers.recount(&left.grower);
            }
        }
        if let Some(grower) = wanted {
            let (data, watch) = Data::watching(next(&mut self.numbers.watches), grower);
            self.data = Some(data);
            effects.push(watch);
        }
        lifted(effects)
    }

    pub(super) fn switch_on_asks(&mut self, outcome: switch_on::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            match ask {
                switch_on::Ask::Switched(grower, field) => {
                    if let Some(data) = self.data.as_mut().filter(|data| data.grower == grower) {
                        data.put_state(&field, FieldState::Waiting);
                        self.growers.counted(&grower, data.counts);
                    }
                }
                switch_on::Ask::LookAgain(grower) => {
                    if self.data.as_ref().is_some_and(|data| data.grower == grower) {
                        effects.push(data::Effect::LookNow.into());
                    } else {
                        effects.extend(lifted(self.growers.count_again(&grower)));
                    }
                }
            }
        }
        effects
    }
}

/// The page of a grower.
impl State {
    pub(super) fn open_grower_page(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Growers) {
            return vec![];
        }
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        let id = GrowerPageId(next(&mut self.numbers.grower_pages));
        // One who is still being disconnected from an earlier page is not to be so twice.
        let is_ending = self.disconnecting.contains(&grower.id);
        let (page, effects) = GrowerPage::open(id, grower, is_ending);
        self.screen = Screen::GrowerPage(Box::new(page));
        lifted(effects)
    }

    pub(super) fn update_grower_page(
        &mut self,
        id: GrowerPageId,
        message: grower_page::Message,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        // The end of a connection, and what Leaf knows of the keys, matter whoever looks by now.
        if let grower_page::Message::Disconnected { grower, result } = &message {
            self.disconnecting.retain(|one| one != grower);
            if let Ok(status) = result {
                effects.extend(self.disconnected(grower, status));
            }
        }
        if let grower_page::Message::Linked { keys: Some(keys), .. } = &message {
            effects.extend(self.keys_at_leaf(keys));
        }
        let settings = self.settings.get_or_insert_default();
        let Screen::GrowerPage(page) = &mut self.screen else { return effects };
        let ends_here = matches!(
            &message,
            grower_page::Message::Disconnected { grower, .. } if *grower == page.grower.id
        );
        if page.id == id || ends_here {
            let outcome = page.update(message, settings);
            effects.extend(self.grower_page_asks(outcome));
        }
        effects
    }

    /// The list knows how the connection stands; without one the account is free for another
    /// grower.
    fn disconnected(&mut self, grower: &LeafUserId, status: &ConnectionStatus) -> Vec<Effect> {
        self.growers.found(grower, status.clone());
        if status.credentials.is_some() {
            return vec![];
        }
        Arc::make_mut(&mut self.accounts).retain(|one| one.leaf_user_id != *grower);
        let mut effects = vec![Effect::ForgetAccount(grower.clone())];
        let ended = self.switch_on.forget(grower);
        effects.extend(self.switch_on_asks(ended));
        effects.extend(lifted(self.day.counted(grower, FieldCounts::default())));
        effects
    }

    fn keys_at_leaf(&mut self, keys: &KeysNow) -> Option<Effect> {
        let settings = self.settings.get_or_insert_default();
        let before = (settings.registered_client.clone(), settings.registered_are_old);
        match keys {
            KeysNow::Given(client) => {
                settings.registered_client = Some(client.clone());
                settings.registered_are_old = false;
            }
            KeysNow::Removed | KeysNow::Missing => settings.forget_registered_keys(),
            KeysNow::Found(_) => {}
        }
        let now = (settings.registered_client.clone(), settings.registered_are_old);
        (before != now).then(|| self.save_settings())
    }

    pub(super) fn grower_page_asks(&mut self, outcome: grower_page::Outcome) -> Vec<Effect> {
        let mut effects = Vec::new();
        for ask in outcome.asks {
            match ask {
                grower_page::Ask::Disconnecting(grower) => {
                    if !self.disconnecting.contains(&grower) {
                        self.disconnecting.push(grower);
                    }
                }
                grower_page::Ask::LinkMade(grower) => effects.extend(self.await_fields(grower)),
                grower_page::Ask::Found(grower, status) => self.growers.found(&grower, status),
                grower_page::Ask::KeysAreOurs => {
                    let settings = self.settings.get_or_insert_default();
                    let client = Some(settings.client_id.clone());
                    if settings.registered_client != client {
                        settings.registered_client = client;
                        effects.push(self.save_settings());
                    }
                }
            }
        }
        effects.extend(lifted(outcome.effects));
        effects
    }
}

/// A table of growers.
impl State {
    pub(super) fn update_import(&mut self, message: import::Message) -> Vec<Effect> {
        match (&self.screen, message) {
            (Screen::Growers | Screen::Import(_), import::Message::Choose) => {
                vec![import::Effect::Choose.into()]
            }
            (_, import::Message::Chosen(Some(path))) => self.begin_import(path),
            (_, message) => self.go_on_importing(message),
        }
    }

    fn begin_import(&mut self, path: PathBuf) -> Vec<Effect> {
        let has_sent = match &self.screen {
            // What is being sent is not left alone for another table.
            Screen::Import(import) if import.step == ImportStep::Running => return vec![],
            Screen::Import(import) => import.has_sent(),
            Screen::Growers => false,
            _ => return vec![],
        };
        let (import, effects) = Import::begin(next(&mut self.numbers.imports), path);
        self.screen = Screen::Import(Box::new(import));
        let mut effects = lifted(effects);
        // Who is there already must be known.
        let is_stopped = matches!(self.growers.loading, Loading::Stopped | Loading::Failed(_));
        if is_stopped || has_sent {
            effects.extend(lifted(self.growers.load()));
        }
        effects
    }

    fn go_on_importing(&mut self, message: import::Message) -> Vec<Effect> {
        // It is on the list, whatever the window shows by now.
        if let import::Message::Added { result: Ok(grower), .. } = &message {
            self.growers.take_new(grower.clone());
        }
        let Screen::Import(import) = &mut self.screen else { return vec![] };
        let outcome = import.update(message, known(&self.growers));
        let mut effects = lifted(outcome.effects);
        for import::Ask::Leave { has_sent } in outcome.asks {
            self.screen = Screen::Growers;
            // What a lost answer was about stands in Leaf's own list.
            let list = if has_sent { self.growers.load() } else { self.growers.load_if_stale() };
            effects.extend(lifted(list));
        }
        effects
    }

    /// A list that has changed while a table is looked at changes what becomes of its rows.
    pub(super) fn follow_list(&mut self) {
        if let Screen::Import(import) = &mut self.screen {
            import.follow_list(known(&self.growers));
        }
    }
}

fn known(growers: &super::Growers) -> import::Known<'_> {
    import::Known {
        growers: &growers.list,
        version: growers.version,
        is_whole: growers.loading == Loading::Done,
    }
}

/// The set-up and set-up files.
impl State {
    pub(super) fn update_setup(&mut self, message: setup::Message) -> Vec<Effect> {
        if let setup::Message::Open(page) = message {
            if !matches!(self.screen, Screen::Welcome | Screen::Growers) {
                return vec![];
            }
            self.sign_in = SignInState::Idle;
            self.screen = Screen::Setup(Setup::at(page));
            return vec![growers::Effect::StopLoading.into()];
        }
        let Screen::Setup(setup) = &mut self.screen else {
            if let setup::Message::Saved(Err(error)) = message {
                self.notice = Some(Notice::Settings(error));
            }
            return vec![];
        };
        let mut company =
            setup::Company { settings: &mut self.settings, present: &mut self.present };
        let outcome = setup.update(message, &mut company);
        self.setup_asks(outcome)
    }

    pub(super) fn setup_secrets_stored(&mut self) -> Vec<Effect> {
        let Screen::Setup(setup) = &mut self.screen else { return vec![] };
        let mut company =
            setup::Company { settings: &mut self.settings, present: &mut self.present };
        let outcome = setup.secrets_stored(&mut company, self.keyring_trouble.is_some());
        self.setup_asks(outcome)
    }

    fn setup_asks(&mut self, outcome: setup::Outcome) -> Vec<Effect> {
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            effects.extend(match ask {
                setup::Ask::GoOn => self.go_on_from_start(),
                setup::Ask::Leave => self.leave_setup(),
            });
        }
        effects
    }

    /// Back to where the set-up was opened from.
    fn leave_setup(&mut self) -> Vec<Effect> {
        self.sign_in = SignInState::Idle;
        match &self.settings {
            Some(settings) if SetupPage::first_missing(self.present, settings).is_none() => {
                self.show_growers()
            }
            _ => {
                self.screen = Screen::Welcome;
                vec![]
            }
        }
    }

    pub(super) fn update_setup_file(&mut self, message: setup_file::Message) -> Vec<Effect> {
        let outcome = match (&mut self.screen, message) {
            (_, setup_file::Message::Choose) => return vec![setup_file::Effect::Choose.into()],
            (_, setup_file::Message::Chosen(Some(path))) => return self.open_setup_file(path),
            // Whatever the window shows by now: the set-up is another.
            (_, setup_file::Message::Moved(path)) => {
                let effects = self.begin_again(Effect::Load);
                self.kept_file = Some(path);
                return effects;
            }
            (Screen::Growers, setup_file::Message::Begin) if !self.practice => {
                self.screen = Screen::MakeFile(Making::default());
                return vec![];
            }
            (Screen::OpenFile(opening), message) => {
                let has_consents_in_memory = self.unfinished.iter().any(|one| one.in_memory);
                opening.update(message, has_consents_in_memory)
            }
            (Screen::MakeFile(making), message) => making.update(message, self.settings.as_ref()),
            _ => return vec![],
        };
        let mut effects = lifted(outcome.effects);
        for ask in outcome.asks {
            effects.extend(match ask {
                setup_file::Ask::Use(file) => self.use_file(*file),
                setup_file::Ask::Leave => self.go_on_from_start(),
                setup_file::Ask::Made(path) => {
                    self.notice = Some(Notice::SetupFileMade(path));
                    self.go_on_from_start()
                }
            });
        }
        effects
    }

    fn open_setup_file(&mut self, path: PathBuf) -> Vec<Effect> {
        match &self.screen {
            // What practice has is nobody's set-up.
            _ if self.practice => self.notice = Some(Notice::LeavePracticeFirst),
            Screen::Welcome | Screen::Setup(_) | Screen::Growers | Screen::OpenFile(_) => {
                let (opening, look) = Opening::begin(path);
                self.screen = Screen::OpenFile(opening);
                return vec![growers::Effect::StopLoading.into(), look.into()];
            }
            // A grower's turn is not broken off for it.
            _ => {}
        }
        vec![]
    }

    /// The set-up takes the place of what was there; the sign-in to Leaf stays.
    fn use_file(&mut self, file: SetupFile) -> Vec<Effect> {
        let settings = self.settings.get_or_insert_default();
        settings.client_id = file.client_id;
        settings.redirect_uri = file.redirect_uri;
        settings.second_redirect_uri = file.second_redirect_uri;
        settings.write_scopes = file.write_scopes;
        settings.pkce = file.pkce;
        settings.switch_on_fields = file.switch_on_fields;
        settings.company = Some(file.company);
        settings.keys_have_changed();
        self.present.client_secret = true;
        self.present.api_key = true;
        // Never a client ID on disk beside another's secrets in the keyring.
        self.saves_when_stored = true;
        let mut effects = vec![Effect::StoreAppKeys {
            client_secret: Some(file.client_secret),
            api_key: Some(file.api_key),
        }];
        effects.extend(self.go_on_from_start());
        effects
    }
}
