//! What there is to try in practice, and what was tried.

/// Something to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeTask {
    /// Connect a grower.
    Connect,
    /// A grower who says no.
    Refusal,
    /// A grower whose browser is logged in as somebody else.
    WrongAccount,
    /// A link for a grower who is not here.
    Link,
}

impl PracticeTask {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Connect, Self::Refusal, Self::WrongAccount, Self::Link];
}

/// Which of them are done. Another practice company leaves them done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PracticeTasks([bool; PracticeTask::ALL.len()]);

impl PracticeTasks {
    /// Whether this one is done.
    pub fn is_done(self, task: PracticeTask) -> bool {
        self.0[task as usize]
    }

    /// How many are done.
    pub fn done(self) -> usize {
        self.0.iter().filter(|done| **done).count()
    }

    /// This one is done.
    pub(super) fn tick(&mut self, task: PracticeTask) {
        self.0[task as usize] = true;
    }
}
