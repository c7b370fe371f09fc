//! Whether the window may close.

use crate::flow::{Effect, Question, State, closing, connect};

impl State {
    /// Whether the window can close without losing anything, or on the person's word.
    pub fn may_close(&self) -> bool {
        let has_nothing_to_lose =
            !self.closing.has_exchange() && self.close_questions().next().is_none();
        self.closing.is_decided() || has_nothing_to_lose
    }

    /// The questions to ask before the window closes: about a browser that nobody would answer any
    /// more, and about consents that would be lost. In practice nothing is.
    fn close_questions(&self) -> impl Iterator<Item = Question> {
        let attempt = self.may_be_answered().filter(|_| !self.practice);
        let growers: Vec<_> = self.consents_at_risk().map(str::to_owned).collect();
        let lost = (!growers.is_empty()).then_some(Question::Close { growers });
        attempt.map(|attempt| Question::CloseWaiting { attempt }).into_iter().chain(lost)
    }

    /// Notes the exchanges that begin.
    pub(super) fn follow_exchanges(&mut self, effects: &[Effect]) {
        for effect in effects {
            if let Effect::Connect(connect::Effect::Exchange { attempt, grower, .. }) = effect {
                self.closing.begin_exchange(*attempt, grower.clone());
            }
        }
    }

    pub(super) fn update_closing(&mut self, message: closing::Message) -> Vec<Effect> {
        // The exchange of a session that is over may have brought a consent all the same.
        let looks = match &message {
            closing::Message::ExchangeOver(attempt) => {
                self.settings.is_some() && self.closing.is_unanswered(*attempt)
            }
            _ => false,
        };
        if self.closing.update(message) {
            let question = self.close_questions().find(|one| !self.closing.is_agreed(one));
            if let Some(question) = self.closing.close(question) {
                self.question = Some(question);
            }
        }
        if looks { vec![Effect::FindUnfinished] } else { vec![] }
    }
}
