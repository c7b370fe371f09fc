//! Where the wizard can stand: each screen, stage and step by a name of its own.
//!
//! A new one does not compile before it has a name here; then the tests that go through all of them
//! want a state of it.

use stile::flow::growers::Adding;
use stile::flow::setup_check::Progress;
use stile::flow::{
    Attach, Confirm, Consent, EditStep, Ending, ImportStep, Look, Making, OpenedFrom, OpeningStep,
    Prepare, Screen, SetupPage, Stage, State,
};

/// A function that names each variant, and the list of these names.
macro_rules! places {
    ($function:ident($kind:ty), $all:ident: $($pattern:pat => $name:literal,)+) => {
        const $all: &[&str] = &[$($name),+];

        fn $function(it: &$kind) -> &'static str {
            match it {
                $($pattern => $name,)+
            }
        }
    };
}

places! { screen(Screen), SCREENS:
    Screen::Starting => "starting",
    Screen::KeyringTrouble(_) => "keyring trouble",
    Screen::Welcome => "welcome",
    Screen::Setup(_) => "set-up",
    Screen::Settings => "settings",
    Screen::SetupCheck(_) => "check of the set-up",
    Screen::OpenFile(_) => "opening a set-up file",
    Screen::MakeFile(_) => "making a set-up file",
    Screen::Growers => "growers",
    Screen::Import(_) => "import",
    Screen::GrowerPage(_) => "page of a grower",
    Screen::EditGrower(_) => "editing a grower",
    Screen::Connect(_) => "connecting",
}

places! { setup_page(SetupPage), SETUP_PAGES:
    SetupPage::Leaf => "set-up: Leaf",
    SetupPage::AppKeys => "set-up: app keys",
    SetupPage::Redirect => "set-up: redirect",
}

places! { opened_from(OpenedFrom), OPENED_FROM:
    OpenedFrom::Start => "set-up: from page to page",
    OpenedFrom::Growers => "set-up: from the list",
    OpenedFrom::Settings => "set-up: from the settings",
    OpenedFrom::Check { .. } => "set-up: from its check",
    OpenedFrom::GrowerPage(_) => "set-up: from the page of a grower",
    OpenedFrom::Connection(_) => "set-up: from a step",
}

places! { part(Progress), PARTS:
    Progress::Waiting => "check: waiting",
    Progress::Running => "check: running",
    Progress::Done(_) => "check: done",
    Progress::Failed(_) => "check: failed",
}

places! { opening(OpeningStep), OPENING:
    OpeningStep::Looking => "opening: looking",
    OpeningStep::Passphrase(_) => "opening: passphrase",
    OpeningStep::Running => "opening: running",
    OpeningStep::OtherServers(_) => "opening: other servers",
    OpeningStep::Moving => "opening: moving",
    OpeningStep::Failed(_) => "opening: failed",
}

places! { making(Making), MAKING:
    Making { made: Some(_), .. } => "making: made",
    Making { running: false, .. } => "making: asking",
    Making { running: true, .. } => "making: running",
}

places! { adding(Adding), ADDING:
    Adding::Closed => "growers: the list",
    Adding::Open => "growers: adding",
    Adding::Running => "growers: adding, running",
    Adding::Failed(_) => "growers: adding, failed",
}

places! { import(ImportStep), IMPORT:
    ImportStep::Reading => "import: reading",
    ImportStep::Failed(_) => "import: failed",
    ImportStep::Preview => "import: preview",
    ImportStep::Running => "import: running",
    ImportStep::Over => "import: over",
}

places! { look(Look), LOOK:
    Look::Running => "page: looking",
    Look::Done(_) => "page: found",
    Look::Failed(_) => "page: failed",
}

places! { ending(Ending), ENDING:
    Ending::Idle => "page: connected or not",
    Ending::Running => "page: disconnecting",
    Ending::Failed(_) => "page: not disconnected",
    Ending::Done => "page: disconnected",
}

places! { editing(EditStep), EDITING:
    EditStep::Reading => "editing: reading",
    EditStep::NotRead(_) => "editing: not read",
    EditStep::Open => "editing: the form",
    EditStep::Saving(_) => "editing: saving",
    EditStep::NotSaved(_) => "editing: not saved",
    EditStep::NotTaken => "editing: not taken",
    EditStep::Deleting => "editing: deleting",
    EditStep::NotDeleted(_) => "editing: not deleted",
}

places! { stage(Stage), STAGES:
    Stage::Prepare(_) => "step 1",
    Stage::Consent(_) => "step 2",
    Stage::Attach(_) => "step 3",
    Stage::Confirm(_) => "step 4",
    Stage::Connected(_) => "connected",
}

places! { prepare(Prepare), PREPARE:
    Prepare::Checking => "prepare: checking",
    Prepare::AlreadyConnected(_) => "prepare: already connected",
    Prepare::Asking => "prepare: asking",
    Prepare::AskScopes(_) => "prepare: scopes",
    Prepare::SignIn(_) => "prepare: sign in",
    Prepare::Failed(_) => "prepare: failed",
}

places! { consent(Consent), CONSENT:
    Consent::Opening => "consent: opening",
    Consent::Waiting(_) => "consent: waiting",
    Consent::Exchanging => "consent: exchanging",
    Consent::Storing => "consent: storing",
    Consent::Failed(_) => "consent: failed",
}

places! { attach(Attach), ATTACH:
    Attach::AskAccount { .. } => "attach: whose account",
    Attach::Running => "attach: running",
    Attach::AlreadyConnected(_) => "attach: already connected",
    Attach::SignIn(_) => "attach: sign in",
    Attach::Failed(_) => "attach: failed",
}

places! { confirm(Confirm), CONFIRM:
    Confirm::Running => "confirm: running",
    Confirm::SignIn(_) => "confirm: sign in",
    Confirm::Failed(_) => "confirm: failed",
}

/// All places that none of these states stands in.
pub fn missing<'a>(states: impl IntoIterator<Item = &'a State>) -> Vec<&'static str> {
    let all = [
        SCREENS,
        SETUP_PAGES,
        OPENED_FROM,
        PARTS,
        OPENING,
        MAKING,
        ADDING,
        IMPORT,
        LOOK,
        ENDING,
        EDITING,
        STAGES,
        PREPARE,
        CONSENT,
        ATTACH,
        CONFIRM,
    ];
    let mut missing = all.concat();
    for state in states {
        let here = places_of(state);
        missing.retain(|place| !here.contains(place));
    }
    missing
}

/// The screen, its stage and the step of that.
pub fn places_of(state: &State) -> Vec<&'static str> {
    let mut places = vec![screen(&state.screen)];
    match &state.screen {
        Screen::Starting | Screen::KeyringTrouble(_) | Screen::Welcome | Screen::Settings => {}
        Screen::Setup(setup) => {
            places.extend([setup_page(&setup.page), opened_from(&setup.opened_from)]);
        }
        Screen::SetupCheck(check) => {
            places.extend(check.parts.iter().map(|(_, progress)| part(progress)));
        }
        Screen::OpenFile(file) => places.push(opening(&file.step)),
        Screen::MakeFile(file) => places.push(making(file)),
        Screen::Growers => places.push(adding(&state.growers.adding)),
        Screen::Import(table) => places.push(import(&table.step)),
        Screen::GrowerPage(page) => places.extend([look(&page.look), ending(&page.ending)]),
        Screen::EditGrower(edit) => places.push(editing(&edit.step)),
        Screen::Connect(connect) => {
            places.push(stage(&connect.stage));
            match &connect.stage {
                Stage::Prepare(step) => places.push(prepare(step)),
                Stage::Consent(step) => places.push(consent(step)),
                Stage::Attach(step) => places.push(attach(step)),
                Stage::Confirm(step) => places.push(confirm(step)),
                Stage::Connected(_) => {}
            }
        }
    }
    places
}
