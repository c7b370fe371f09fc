//! What the pages of several steps have: their ways on, a failure, a sign-in, credentials at Leaf.

use eframe::egui;
use jiff::Timestamp;

use crate::domain::LeafCredentials;
use crate::flow::connect::Message as StepMessage;
use crate::flow::{Connect, Message, STEPS, State};
use crate::ui::forms::Forms;
use crate::ui::screens::{growers, help};
use crate::ui::widgets::{Explanation, announce, group, muted, slow, step_heading, with_icon};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// What a page is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) state: &'a State,
    pub(super) connect: &'a Connect,
    pub(super) now: Timestamp,
}

impl Shown<'_> {
    /// The grower's name.
    pub(super) fn name(&self) -> &str {
        self.connect.grower.display_name()
    }

    /// The company whose file has set the set-up, if one has.
    pub(super) fn company(&self) -> Option<&str> {
        self.state.company_name()
    }

    /// Tells a step's failure. Support wants to know in which step it was, and when.
    pub(super) fn failed(
        &self,
        ui: &mut egui::Ui,
        mut explanation: Explanation,
        pressed: &mut Pressed,
    ) {
        if !explanation.details.is_empty()
            && let Some((at, _)) = self.connect.stage.step()
        {
            let number = STEPS.iter().take_while(|step| **step <= at).count();
            let step = error_messages::step(at);
            let step = t!("steps-of", number = number, all = STEPS.len(), step = step);
            explanation.details.push(step);
            explanation.details.push(t!("details-time", time = i18n::time(self.now)));
        }
        help::explain(ui, self.state, &explanation, pressed);
    }

    /// Says why a sign-in is needed, and has the place for it.
    pub(super) fn sign_in(
        &self,
        ui: &mut egui::Ui,
        forms: &mut Forms,
        why: &str,
        pressed: &mut Pressed,
    ) {
        let color = theme::Tokens::of(ui).warning;
        let label = with_icon(ui, icons::WARNING, color, why);
        announce(ui, label.id);
        growers::sign_in(ui, self.state, forms, pressed);
    }

    /// Credentials that Leaf has for the grower already.
    pub(super) fn already(&self, ui: &mut egui::Ui, credentials: &LeafCredentials) {
        group(ui, |ui| {
            let label = step_heading(ui, &t!("already-title", grower = self.name()));
            announce(ui, label.id);
            ui.label(error_messages::connection_state(Some(credentials)));
            if let Some(created) = credentials.created {
                ui.label(t!("already-since", time = i18n::time(created)));
            }
            ui.add_space(theme::SPACE);
            muted(ui, t!("already-replace"));
        });
    }

    /// Where the consent is until the connection is finished.
    pub(super) fn where_consent_is(&self) -> String {
        let mut unfinished = self.state.unfinished.iter();
        let own = unfinished.find(|one| Some(one.consent()) == self.connect.consent);
        if own.is_some_and(|one| one.in_memory) { t!("held-in-memory") } else { t!("consent-safe") }
    }

    /// What pressing a button tells the step.
    pub(super) fn tell(&self, message: StepMessage) -> Message {
        Message::Step(self.connect.attempt, message)
    }
}

/// A step that runs by itself says what it does.
pub(super) fn working(ui: &mut egui::Ui, words: &str) {
    let label = ui.label(words);
    announce(ui, label.id);
}

/// The same of a step that asks a server: when that takes long, it says who is slow, and that nothing
/// is lost by it.
pub(super) fn asking(ui: &mut egui::Ui, shown: &Shown<'_>, words: &str, longer: &str) {
    working(ui, words);
    // The keyring, and a server that asks for a pause, have their own words while Stile waits for them.
    let has_own_words =
        shown.state.keyring_waits || shown.state.seconds_to_wait(shown.now).is_some();
    if shown.connect.server_takes_longer && !has_own_words {
        ui.add_space(theme::SPACE);
        slow(ui, longer);
    }
}

/// What pressing a button under a page means.
pub(super) enum Chosen {
    /// The wizard is told.
    Tell(Box<Message>),
    /// The address that was pasted is used.
    UsePasted,
    /// Somebody signs in with what is typed.
    SignIn,
}

/// What a button says, and what pressing it means.
type Choice = (String, Chosen);

/// The buttons under a page.
pub(super) struct Ways {
    /// What leaving is called, where it has a button of its own.
    pub(super) leave: Option<String>,
    /// The way on that Enter takes.
    pub(super) main: Option<Choice>,
    /// Others beside it, which Enter never takes.
    pub(super) others: Vec<Choice>,
}

impl Ways {
    /// The page can be left, and goes on by itself.
    pub(super) fn none() -> Self {
        Self { leave: Some(t!("cancel")), main: None, others: Vec::new() }
    }

    /// This way on, beside leaving.
    pub(super) fn on(words: String, message: Message) -> Self {
        Self { main: Some((words, Chosen::Tell(Box::new(message)))), ..Self::none() }
    }

    /// Using the address that was pasted.
    pub(super) fn using_pasted() -> Self {
        Self { main: Some((t!("waiting-paste-use"), Chosen::UsePasted)), ..Self::none() }
    }

    /// Trying a failed step again, or going back.
    pub(super) fn again(shown: &Shown<'_>, words: String) -> Self {
        Self::on(words, shown.tell(StepMessage::Retry)).left_by(t!("leave-back"))
    }

    /// Going back, where trying again most likely ends in the same way.
    pub(super) fn back(shown: &Shown<'_>, words: String) -> Self {
        let back = Self { leave: None, ..Self::on(t!("leave-back"), Message::Leave) };
        back.or(words, shown.tell(StepMessage::Retry))
    }

    /// Trying again, or going back where staff have to ask their company first.
    pub(super) fn again_or_back(
        shown: &Shown<'_>,
        words: String,
        needs_administrator: bool,
    ) -> Self {
        if needs_administrator && shown.company().is_some() {
            Self::back(shown, words)
        } else {
            Self::again(shown, words)
        }
    }

    /// With another one beside it.
    pub(super) fn or(mut self, words: String, message: Message) -> Self {
        self.others.push((words, Chosen::Tell(Box::new(message))));
        self
    }

    /// Left by a button that says so.
    pub(super) fn left_by(self, words: String) -> Self {
        Self { leave: Some(words), ..self }
    }
}

/// What the keyboard is needed for on a page: where two pages differ in it, it goes to the new one.
/// Steps that run by themselves announce what they do; the keyboard goes where somebody is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Need {
    /// Nothing: the step runs by itself.
    Nothing,
    /// A sign-in.
    SignIn,
    /// A decision.
    Decision,
    /// A word on whose account it is.
    Account,
    /// Whatever the grower needs in the browser.
    Waiting,
    /// A look at what failed.
    Failure,
    /// What comes next.
    Next,
}
