//! What a state of the wizard waits for, and what brings it.

use std::path::PathBuf;

use stile::domain::setup_file::SetupFileError;
use stile::domain::table::TableError;
use stile::domain::{ConsentId, ExchangeError, FileError, LeafUserId, Settings};
use stile::flow::connect::{self, Effect as StepEffect};
use stile::flow::growers::Adding;
use stile::flow::setup_check::{Part, PartError};
use stile::flow::{
    Attach, AttachError, AttemptId, Browser, Change, Confirm, ConfirmError, Consent, DeleteError,
    EditId, EditStep, Effect, Ending, Giving, GrowerPageId, ImportStep, Loading, Look, Message,
    OpeningStep, Prepare, PrepareError, RedirectError, Screen, SignInError, SignInState, Stage,
    State, Sync, data, edit_grower, grower_page, growers, import, setup, setup_check, setup_file,
    switch_on,
};

use crate::fixtures::{KEYRING, account, id, refused, stored};

/// Work outside, whose end somebody waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    Start,
    SetUp,
    SignIn,
    Listing,
    Adding,
    Checking,
    Look(GrowerPageId),
    Disconnecting(LeafUserId),
    Links(GrowerPageId),
    ReadingGrower(EditId),
    SavingGrower(EditId),
    DeletingGrower(EditId),
    Rules,
    Sync,
    SwitchingOn(u64),
    ReadingTable,
    AddingRows,
    LookingAtFile,
    OpeningFile,
    Moving,
    MakingFile,
    GivingKeys,
    DroppingToken(ConsentId),
    CheckingSetUp,
    Step(AttemptId, Step),
}

/// Work of one of the four steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Preflight,
    Link,
    /// From the listener's start to the end of the time for the consent.
    Consent,
    Browser,
    Paste,
    /// The exchange, and storing what it brought.
    Exchange,
    Attach,
    Confirm,
}

/// What this state goes on waiting for until a message says that it is over.
pub fn waits(state: &State) -> Vec<Work> {
    let mut waits = Vec::new();
    let mut wait = |is_so: bool, work: Work| waits.extend(is_so.then_some(work));
    wait(state.sign_in == SignInState::Running, Work::SignIn);
    wait(state.growers.adding == Adding::Running, Work::Adding);
    wait(state.growers.checking.as_ref().is_some_and(|round| !round.over), Work::Checking);
    for name in ["jane", "joe"] {
        if let Some(round) = state.switching_on(&id(name)) {
            wait(!round.over, Work::SwitchingOn(round.number));
        }
    }
    if let Some(data) = &state.data {
        wait(data.change == Change::Running, Work::Rules);
        wait(data.sync == Sync::Running, Work::Sync);
    }
    let is_loading = state.growers.loading == Loading::Running;
    match &state.screen {
        Screen::Starting => wait(true, Work::Start),
        Screen::KeyringTrouble(_) | Screen::Welcome | Screen::Settings => {}
        Screen::SetupCheck(check) => wait(check.is_running(), Work::CheckingSetUp),
        // The list is read anew by whatever leads from these to it.
        Screen::Setup(setup) => wait(setup.saving, Work::SetUp),
        Screen::OpenFile(file) => match &file.step {
            OpeningStep::Looking => wait(true, Work::LookingAtFile),
            OpeningStep::Running => wait(true, Work::OpeningFile),
            OpeningStep::Moving => wait(true, Work::Moving),
            OpeningStep::Passphrase(_) | OpeningStep::OtherServers(_) | OpeningStep::Failed(_) => {}
        },
        Screen::MakeFile(file) => {
            wait(file.running, Work::MakingFile);
            wait(file.giving == Giving::Running, Work::GivingKeys);
        }
        Screen::Growers => wait(is_loading, Work::Listing),
        Screen::Import(table) => {
            match table.step {
                ImportStep::Reading => wait(true, Work::ReadingTable),
                ImportStep::Running => wait(true, Work::AddingRows),
                ImportStep::Failed(_) | ImportStep::Preview | ImportStep::Over => {}
            }
            wait(is_loading, Work::Listing);
        }
        Screen::GrowerPage(page) => {
            wait(page.look == Look::Running, Work::Look(page.id));
            wait(page.ending == Ending::Running, Work::Disconnecting(page.grower.id.clone()));
            wait(page.links.running, Work::Links(page.id));
            wait(is_loading, Work::Listing);
        }
        Screen::EditGrower(edit) => {
            wait(edit.step == EditStep::Reading, Work::ReadingGrower(edit.id));
            let is_saving = matches!(edit.step, EditStep::Saving(_));
            wait(is_saving, Work::SavingGrower(edit.id));
            wait(edit.step == EditStep::Deleting, Work::DeletingGrower(edit.id));
            wait(is_loading, Work::Listing);
        }
        Screen::Connect(connect) => {
            let mut step = |is_so, step| wait(is_so, Work::Step(connect.attempt, step));
            match &connect.stage {
                Stage::Prepare(Prepare::Checking) => step(true, Step::Preflight),
                Stage::Prepare(Prepare::Asking) => step(true, Step::Link),
                Stage::Consent(Consent::Opening) => step(true, Step::Consent),
                Stage::Consent(Consent::Waiting(waiting)) => {
                    step(true, Step::Consent);
                    step(waiting.browser == Browser::Asking, Step::Browser);
                    step(waiting.reading_paste, Step::Paste);
                }
                Stage::Consent(Consent::Exchanging | Consent::Storing) => {
                    step(true, Step::Exchange);
                }
                Stage::Attach(Attach::Running) => step(true, Step::Attach),
                Stage::Confirm(Confirm::Running) => step(true, Step::Confirm),
                Stage::Connected(connected) => {
                    let consent = connect.consent.clone().unwrap();
                    wait(connected.token_dropped.is_none(), Work::DroppingToken(consent));
                }
                Stage::Prepare(
                    Prepare::AlreadyConnected(_)
                    | Prepare::AskScopes(_)
                    | Prepare::SignIn(_)
                    | Prepare::Failed(_),
                )
                | Stage::Consent(Consent::Failed(_))
                | Stage::Attach(
                    Attach::AskAccount { .. }
                    | Attach::AlreadyConnected(_)
                    | Attach::SignIn(_)
                    | Attach::Failed(_),
                )
                | Stage::Confirm(Confirm::SignIn(_) | Confirm::Failed(_)) => {}
            }
            wait(is_loading, Work::Listing);
        }
    }
    waits
}

/// Work that was asked for, with what its answer has to name.
#[derive(Clone, Debug)]
pub struct Asked {
    pub work: Work,
    named: Named,
}

#[derive(Clone, Debug)]
enum Named {
    Nothing,
    Number(u64),
    LeafToken(u64),
    Page(GrowerPageId),
    Path(PathBuf),
    Grower(LeafUserId),
    Secrets,
    Settings(Box<Settings>),
}

/// What was asked for and neither cancelled nor replaced.
#[derive(Clone, Debug, Default)]
pub struct Works(Vec<Asked>);

impl Works {
    /// Takes in what the wizard wants done now, in this order.
    pub fn ask(&mut self, effects: &[Effect]) {
        for effect in effects {
            self.cancel(effect);
            if let Some(asked) = asked(effect) {
                self.0.retain(|one| one.work != asked.work);
                self.0.push(asked);
            }
        }
    }

    pub fn of(&self, work: &Work) -> Option<&Asked> {
        self.0.iter().find(|one| one.work == *work)
    }

    fn cancel(&mut self, effect: &Effect) {
        self.0.retain(|one| !is_cancelled(&one.work, effect));
    }
}

/// Whether this effect ends the work, so that no answer comes.
pub fn is_cancelled(work: &Work, effect: &Effect) -> bool {
    match effect {
        // Replies from an earlier session are dropped.
        Effect::Load | Effect::Practise(_) | Effect::UseOtherAccount { .. } => true,
        Effect::SetupFile(setup_file::Effect::Stop) => {
            matches!(work, Work::LookingAtFile | Work::OpeningFile | Work::MakingFile)
        }
        Effect::SetupCheck(setup_check::Effect::Stop) => *work == Work::CheckingSetUp,
        Effect::StopSigningIn => *work == Work::SignIn,
        Effect::Growers(growers::Effect::StopLoading) => *work == Work::Listing,
        Effect::Growers(growers::Effect::StopChecking) => *work == Work::Checking,
        Effect::GrowerPage(grower_page::Effect::Leave { page }) => {
            *work == Work::Look(*page) || *work == Work::Links(*page)
        }
        Effect::EditGrower(edit_grower::Effect::Leave { edit }) => {
            *work == Work::ReadingGrower(*edit)
        }
        Effect::Data(data::Effect::StopWatching) => matches!(work, Work::Rules | Work::Sync),
        Effect::SwitchOn(switch_on::Effect::Stop { number }) => *work == Work::SwitchingOn(*number),
        Effect::Import(import::Effect::Stop) => {
            matches!(work, Work::ReadingTable | Work::AddingRows)
        }
        // An exchange goes on: what it brings is kept.
        Effect::Connect(StepEffect::Cancel { attempt }) => {
            matches!(work, Work::Step(of, step) if of == attempt && *step != Step::Exchange)
        }
        _ => false,
    }
}

/// The work that an effect asks for, where anybody waits for its end.
pub fn asked(effect: &Effect) -> Option<Asked> {
    let (work, named) = match effect {
        Effect::Load
        | Effect::Practise(_)
        | Effect::UseOtherAccount { .. }
        | Effect::Forget
        | Effect::StartAfresh => (Work::Start, Named::Nothing),
        Effect::Setup(setup::Effect::StoreAppKeys { .. })
        | Effect::StoreAgain
        | Effect::KeepForThisRun => (Work::SetUp, Named::Secrets),
        Effect::SetupCheck(setup_check::Effect::Run { number, .. }) => {
            (Work::CheckingSetUp, Named::Number(*number))
        }
        Effect::Setup(setup::Effect::Save(settings)) => {
            (Work::SetUp, Named::Settings(settings.clone()))
        }
        Effect::SignIn { try_number, .. } | Effect::CheckToken { try_number, .. } => {
            (Work::SignIn, Named::Number(*try_number))
        }
        Effect::UseLeafToken { try_number, .. } => (Work::SetUp, Named::LeafToken(*try_number)),
        Effect::Growers(effect) => match effect {
            growers::Effect::Load { listing } => (Work::Listing, Named::Number(*listing)),
            growers::Effect::CheckAll { checking, .. } => {
                (Work::Checking, Named::Number(*checking))
            }
            growers::Effect::Add { number, .. } | growers::Effect::AddByLink { number, .. } => {
                (Work::Adding, Named::Number(*number))
            }
            _ => return None,
        },
        Effect::GrowerPage(effect) => match effect {
            grower_page::Effect::Look { page, .. } => (Work::Look(*page), Named::Page(*page)),
            grower_page::Effect::Disconnect { page, grower } => {
                (Work::Disconnecting(grower.clone()), Named::Page(*page))
            }
            grower_page::Effect::Links { page, .. } => (Work::Links(*page), Named::Page(*page)),
            grower_page::Effect::CopyLink(_)
            | grower_page::Effect::CopyLetter(_)
            | grower_page::Effect::Leave { .. } => return None,
        },
        Effect::EditGrower(effect) => match effect {
            edit_grower::Effect::Read { edit, .. } => (Work::ReadingGrower(*edit), Named::Nothing),
            edit_grower::Effect::Save { edit, grower, .. } => {
                (Work::SavingGrower(*edit), Named::Grower(grower.clone()))
            }
            edit_grower::Effect::Delete { edit, grower } => {
                (Work::DeletingGrower(*edit), Named::Grower(grower.clone()))
            }
            edit_grower::Effect::Leave { .. } => return None,
        },
        Effect::Data(effect) => match effect {
            data::Effect::ChangeRules { watch, .. } => (Work::Rules, Named::Number(*watch)),
            data::Effect::Sync { watch, .. } => (Work::Sync, Named::Number(*watch)),
            _ => return None,
        },
        Effect::SwitchOn(effect) => match effect {
            switch_on::Effect::These { number, .. }
            | switch_on::Effect::WhatComes { number, .. } => {
                (Work::SwitchingOn(*number), Named::Number(*number))
            }
            switch_on::Effect::Stop { .. }
            | switch_on::Effect::Await(_)
            | switch_on::Effect::AwaitNoMore(_) => return None,
        },
        Effect::Import(effect) => match effect {
            import::Effect::Read { import, .. } => (Work::ReadingTable, Named::Number(*import)),
            import::Effect::Add { import, .. } => (Work::AddingRows, Named::Number(*import)),
            _ => return None,
        },
        Effect::SetupFile(effect) => match effect {
            setup_file::Effect::LookAt(path) => (Work::LookingAtFile, Named::Path(path.clone())),
            setup_file::Effect::Open { path, .. } | setup_file::Effect::UseKept(path) => {
                (Work::OpeningFile, Named::Path(path.clone()))
            }
            setup_file::Effect::MoveTo { path, .. } => (Work::Moving, Named::Path(path.clone())),
            setup_file::Effect::Make { .. } => (Work::MakingFile, Named::Nothing),
            setup_file::Effect::GiveKeys { .. } => (Work::GivingKeys, Named::Nothing),
            _ => return None,
        },
        Effect::Connect(effect) => match effect {
            StepEffect::DropToken { consent } => {
                (Work::DroppingToken(consent.clone()), Named::Nothing)
            }
            StepEffect::Preflight { attempt, .. } => of_step(*attempt, Step::Preflight),
            StepEffect::RequestLink { attempt, .. } => of_step(*attempt, Step::Link),
            StepEffect::OpenConsent { attempt, .. } => of_step(*attempt, Step::Consent),
            StepEffect::OpenBrowser { attempt, .. } | StepEffect::OpenPrivately { attempt, .. } => {
                of_step(*attempt, Step::Browser)
            }
            StepEffect::CheckPasted { attempt, .. } => of_step(*attempt, Step::Paste),
            StepEffect::Exchange { attempt, grower, .. } => {
                (Work::Step(*attempt, Step::Exchange), Named::Grower(grower.clone()))
            }
            StepEffect::Attach { attempt, .. } => of_step(*attempt, Step::Attach),
            StepEffect::Confirm { attempt, .. } => of_step(*attempt, Step::Confirm),
            _ => return None,
        },
        _ => return None,
    };
    Some(Asked { work, named })
}

fn of_step(attempt: AttemptId, step: Step) -> (Work, Named) {
    (Work::Step(attempt, step), Named::Nothing)
}

impl Asked {
    /// The messages that say that nothing came of it.
    pub fn failed(&self) -> Vec<Message> {
        let number = || match self.named {
            Named::Number(number) => number,
            _ => 0,
        };
        let path = || match &self.named {
            Named::Path(path) => path.clone(),
            _ => PathBuf::new(),
        };
        let setup_error = SetupFileError::Damaged;
        let of_page = |page, message| Message::GrowerPage(page, message);
        let file = |message| Message::SetupFile(message);
        let message = match &self.work {
            Work::Start => Message::Broke,
            Work::SetUp if matches!(self.named, Named::Secrets) => {
                Message::SecretsStored { this_run_only: false, result: Err(KEYRING) }
            }
            Work::SetUp if let Named::LeafToken(try_number) = self.named => {
                Message::LeafTokenStored { try_number, result: Err(KEYRING) }
            }
            Work::SetUp => {
                let settings = match &self.named {
                    Named::Settings(settings) => settings.clone(),
                    _ => Box::default(),
                };
                let result = Err(FileError::Damaged);
                Message::Setup(setup::Message::Saved { settings, result })
            }
            Work::SignIn => {
                let (try_number, result) = (number(), Err(SignInError::NotAccepted));
                Message::SignedIn { try_number, result }
            }
            Work::CheckingSetUp => {
                let parts = [
                    Part::SignIn,
                    Part::Client,
                    Part::ApiKey,
                    Part::Redirect,
                    Part::SecondRedirect,
                    Part::Keyring,
                    Part::Clock,
                ];
                let number = number();
                let found = parts.map(|part| {
                    let result = Err(PartError::TimedOut);
                    Message::SetupCheck(setup_check::Message::Found { number, part, result })
                });
                return found.into();
            }
            Work::Listing => {
                let (listing, result) = (number(), Err(refused(500)));
                Message::Growers(growers::Message::Page { listing, result })
            }
            Work::Adding => {
                let (number, result) = (number(), Err(refused(400)));
                Message::Growers(growers::Message::Added { number, result })
            }
            Work::Checking => Message::Growers(growers::Message::CheckedAll { checking: number() }),
            Work::Look(page) => of_page(*page, grower_page::Message::Looked(Err(refused(500)))),
            Work::Disconnecting(grower) => {
                let Named::Page(page) = self.named else { return vec![] };
                let (grower, result) = (grower.clone(), Err(refused(500)));
                of_page(page, grower_page::Message::Disconnected { grower, result })
            }
            Work::Links(page) => {
                let result = Err(refused(500));
                let links = grower_page::Message::Linked {
                    grower: id("jane"),
                    result,
                    keys: None,
                    seconds: None,
                    made: None,
                };
                of_page(*page, links)
            }
            Work::ReadingGrower(edit) => {
                Message::EditGrower(*edit, edit_grower::Message::Read(Err(refused(500))))
            }
            Work::SavingGrower(edit) => {
                let Named::Grower(grower) = &self.named else { return vec![] };
                let (grower, result) = (grower.clone(), Err(refused(500)));
                Message::EditGrower(*edit, edit_grower::Message::Saved { grower, result })
            }
            Work::DeletingGrower(edit) => {
                let Named::Grower(grower) = &self.named else { return vec![] };
                let (grower, result) = (grower.clone(), Err(DeleteError::Connected));
                Message::EditGrower(*edit, edit_grower::Message::Deleted { grower, result })
            }
            Work::Rules => Message::Data(number(), data::Message::RulesChanged(Err(refused(500)))),
            Work::Sync => Message::Data(number(), data::Message::Synced(Err(refused(500)))),
            Work::SwitchingOn(number) => {
                Message::SwitchOn(switch_on::Message::Over { number: *number })
            }
            Work::ReadingTable => {
                let table = Err(TableError::NoRows);
                Message::Import(import::Message::Read { import: number(), table })
            }
            Work::AddingRows => Message::Import(import::Message::Finished(number())),
            Work::LookingAtFile => file(setup_file::Message::Looked(path(), Err(setup_error))),
            Work::OpeningFile | Work::Moving => {
                file(setup_file::Message::Opened(path(), Err(setup_error)))
            }
            Work::GivingKeys => file(setup_file::Message::KeysGiven(Err(refused(500)))),
            Work::MakingFile => file(setup_file::Message::Made(Err(setup_error))),
            Work::DroppingToken(consent) => {
                Message::TokenDropped { consent: consent.clone(), result: Err(KEYRING) }
            }
            Work::Step(attempt, step) => {
                let grower = match &self.named {
                    Named::Grower(grower) => grower.as_str(),
                    _ => "",
                };
                let messages = step.failed(grower).into_iter();
                return messages.map(|message| Message::Step(*attempt, message)).collect();
            }
        };
        vec![message]
    }
}

impl Step {
    fn failed(self, grower: &str) -> Vec<connect::Message> {
        use connect::Message as M;
        vec![match self {
            Self::Preflight => M::Broke,
            Self::Link => M::Link(Err(PrepareError::Leaf(refused(503)))),
            // Before the browser opens, and after.
            Self::Consent => {
                let not_ready = M::Ready(Err(RedirectError::Unreachable));
                return vec![not_ready, M::TimeUp { asleep: false }];
            }
            Self::Browser => M::BrowserAsked(Err(stile::domain::BrowserError::NotStarted)),
            Self::Paste => M::Pasted(Err(stile::domain::consent_answer::PasteError::NoAnswer)),
            // Before the exchange has an answer, and after.
            Self::Exchange => {
                let error = ExchangeError::CodeRefused(refused(400));
                let lost = M::Exchanged { grower: id(grower), result: Err(error) };
                return vec![lost, stored(grower, account(grower), Err(KEYRING))];
            }
            Self::Attach => M::Attached(Err(AttachError::Leaf(refused(500)))),
            Self::Confirm => M::Confirmed(Err(ConfirmError::Absent)),
        }]
    }
}
