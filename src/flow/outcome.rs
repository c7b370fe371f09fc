//! What a feature answers to a message.

/// What is to be done outside, and what only the whole program can do.
#[derive(Debug)]
pub(in crate::flow) struct Outcome<E, A> {
    pub(in crate::flow) effects: Vec<E>,
    pub(in crate::flow) asks: Vec<A>,
}

impl<E, A> Default for Outcome<E, A> {
    fn default() -> Self {
        Self { effects: Vec::new(), asks: Vec::new() }
    }
}

impl<E, A> From<Vec<E>> for Outcome<E, A> {
    fn from(effects: Vec<E>) -> Self {
        Self { effects, asks: Vec::new() }
    }
}

impl<E, A> Outcome<E, A> {
    pub(in crate::flow) fn effect(effect: E) -> Self {
        vec![effect].into()
    }

    pub(in crate::flow) fn ask(ask: A) -> Self {
        Self::default().and_ask(ask)
    }

    pub(in crate::flow) fn and_ask(mut self, ask: A) -> Self {
        self.asks.push(ask);
        self
    }
}
