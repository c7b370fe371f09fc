//! What comes of an answer, and which question may stand over which screen.

use std::path::PathBuf;

use crate::flow::{
    Effect, FileKind, Message, Question, Screen, State, closing, data, day, edit_grower,
    grower_page, import, setup, setup_file,
};

impl Question {
    /// What is done after a yes.
    fn agreed(self) -> Message {
        match self {
            Self::Forget => Message::Forget,
            Self::DropTyped => Message::Setup(setup::Message::Back),
            Self::StartAfresh { .. } => Message::StartAfresh,
            Self::Discard { consent, .. } => Message::Discard(consent),
            Self::Disconnect { page, .. } => {
                Message::GrowerPage(page, grower_page::Message::Disconnect)
            }
            Self::EndLink { page, link } => {
                Message::GrowerPage(page, grower_page::Message::EndLink(link.id))
            }
            Self::RemoveKeys { page } => {
                Message::GrowerPage(page, grower_page::Message::RemoveKeys)
            }
            Self::DeleteGrower { edit, .. } => {
                Message::EditGrower(edit, edit_grower::Message::Delete)
            }
            Self::EndDay => Message::Day(day::Message::Clear),
            Self::ChangeRules { watch, change, .. } => {
                Message::Data(watch, data::Message::ChangeRules(change))
            }
            Self::LeaveWaiting { .. } => Message::Leave,
            Self::LeavePracticeWaiting { .. } => Message::LeavePractice,
            Self::File(FileKind::SetUp) => Message::SetupFile(setup_file::Message::Choose),
            Self::File(FileKind::Table) => Message::Import(import::Message::Choose),
            Self::File(FileKind::Logo) => Message::SetupFile(setup_file::Message::ChooseLogo),
            Self::Close { .. } | Self::CloseWaiting { .. } => {
                Message::Closing(closing::Message::Agreed(self))
            }
        }
    }

    /// Whether what it is about is on the screen.
    fn belongs_to(&self, state: &State) -> bool {
        let is_listed = matches!(state.screen, Screen::Growers);
        match self {
            Self::Forget => is_listed || matches!(state.screen, Screen::Settings),
            Self::DropTyped => {
                matches!(&state.screen, Screen::Setup(setup) if setup.is_page_alone())
            }
            Self::StartAfresh { .. } => state.afresh_question().is_some(),
            Self::Discard { consent, .. } => {
                is_listed && state.unfinished.iter().any(|one| one.consent() == *consent)
            }
            Self::EndDay => is_listed && !state.day.entries.is_empty(),
            Self::Disconnect { page, .. }
            | Self::EndLink { page, .. }
            | Self::RemoveKeys { page } => {
                matches!(&state.screen, Screen::GrowerPage(shown) if shown.id == *page)
            }
            Self::DeleteGrower { edit, .. } => {
                matches!(&state.screen, Screen::EditGrower(shown) if shown.id == *edit)
            }
            Self::ChangeRules { watch, .. } => {
                state.data.as_ref().is_some_and(|data| data.watch() == *watch)
            }
            Self::LeaveWaiting { attempt }
            | Self::LeavePracticeWaiting { attempt }
            | Self::CloseWaiting { attempt } => state.may_be_answered() == Some(*attempt),
            Self::File(FileKind::SetUp) => state.screen.takes_setup_file(),
            Self::File(FileKind::Table) => {
                matches!(state.screen, Screen::Growers | Screen::Import(_))
            }
            Self::File(FileKind::Logo) => matches!(state.screen, Screen::MakeFile(_)),
            Self::Close { .. } => true,
        }
    }
}

impl State {
    /// Takes an answer. The question may have been replaced by another that the person has not
    /// read yet: an answer to one that is not open changes nothing.
    pub(super) fn answer(&mut self, question: &Question, yes: bool) -> Vec<Effect> {
        match self.question.take_if(|open| open == question) {
            Some(question) if yes => self.route(question.agreed()),
            _ => vec![],
        }
    }

    /// Takes the place of a file of this kind, which was asked for.
    pub(super) fn file_is_at(&mut self, kind: FileKind, path: PathBuf) -> Vec<Effect> {
        self.route(match kind {
            FileKind::SetUp => Message::SetupFile(setup_file::Message::Chosen(Some(path))),
            FileKind::Table => Message::Import(import::Message::Chosen(Some(path))),
            FileKind::Logo => Message::SetupFile(setup_file::Message::LogoAt(path)),
        })
    }

    /// Drops the question once what it is about has left the screen.
    pub(super) fn follow_question(&mut self) {
        self.question = self.question.take().filter(|question| question.belongs_to(self));
    }
}
