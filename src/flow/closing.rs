//! Closing the window without losing a grower's consent: one that is on its way into the keyring
//! is waited for, and the person is asked about those that are in memory only, and about a browser
//! that may still answer.

use super::connect::AttemptId;
use super::question::Question;
use crate::domain::LeafUserId;

/// Where closing stands.
#[derive(Clone, Debug, Default)]
pub struct Closing {
    step: Step,
    /// Exchanges that have begun and are not over, of earlier sessions too.
    exchanges: Vec<Exchange>,
    /// What the person has agreed to since closing was asked for last.
    agreed: Vec<Question>,
}

#[derive(Clone, Debug)]
struct Exchange {
    attempt: AttemptId,
    grower: LeafUserId,
    /// Whether what came of it was heard. A session that is over is not heard any more.
    is_answered: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    /// Nobody wants to close, or the person is being asked whether to.
    #[default]
    Open,
    /// The window closes as soon as no consent is on its way.
    Waiting,
    /// The window is to close now.
    Decided,
}

/// What closing is told.
#[derive(Clone, Debug)]
pub enum Message {
    /// The person wants to close the window.
    Asked,
    /// The person closes it in spite of what this question said, and of nothing else.
    Agreed(Question),
    /// An exchange is over, and what it brought is in the keyring or in memory.
    ExchangeOver(AttemptId),
}

impl Closing {
    /// Whether the window waits for a consent that is on its way into the keyring.
    pub fn is_waiting(&self) -> bool {
        self.step == Step::Waiting
    }

    /// Whether the window is to close now.
    pub fn is_decided(&self) -> bool {
        self.step == Step::Decided
    }

    /// Whether a consent is on its way into the keyring.
    pub(super) fn has_exchange(&self) -> bool {
        !self.exchanges.is_empty()
    }

    /// The attempts whose consents are on their way.
    pub(super) fn exchanging(&self) -> Vec<AttemptId> {
        self.exchanges.iter().map(|one| one.attempt).collect()
    }

    /// Whether a consent of this grower's is on its way.
    pub(super) fn is_exchanging(&self, grower: &LeafUserId) -> bool {
        self.exchanges.iter().any(|one| one.grower == *grower)
    }

    /// An exchange begins.
    pub(super) fn begin_exchange(&mut self, attempt: AttemptId, grower: LeafUserId) {
        self.exchanges.push(Exchange { attempt, grower, is_answered: false });
    }

    /// What came of an exchange was heard.
    pub(super) fn exchange_answered(&mut self, attempt: AttemptId) {
        let mut exchanges = self.exchanges.iter_mut();
        if let Some(exchange) = exchanges.find(|one| one.attempt == attempt) {
            exchange.is_answered = true;
        }
    }

    /// Whether nothing was heard of what this exchange has brought.
    pub(super) fn is_unanswered(&self, attempt: AttemptId) -> bool {
        self.exchanges.iter().any(|one| one.attempt == attempt && !one.is_answered)
    }

    /// Whether the person closes in spite of what this question says.
    pub(super) fn is_agreed(&self, question: &Question) -> bool {
        self.agreed.contains(question)
    }

    /// Takes one message in; whether the window is to be closed now, where nothing is left to ask.
    pub(super) fn update(&mut self, message: Message) -> bool {
        match message {
            Message::Asked => self.agreed.clear(),
            Message::Agreed(question) => self.agreed.push(question),
            Message::ExchangeOver(attempt) => {
                self.exchanges.retain(|one| one.attempt != attempt);
                return self.is_waiting();
            }
        }
        true
    }

    /// Closes the window, or answers with the question that has to be asked before.
    pub(super) fn close(&mut self, question: Option<Question>) -> Option<Question> {
        if self.has_exchange() && !self.is_decided() {
            self.step = Step::Waiting;
        } else if question.is_none() || self.is_decided() {
            self.step = Step::Decided;
        } else {
            self.step = Step::Open;
            return question;
        }
        None
    }
}
