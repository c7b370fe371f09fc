//! What was tried in practice.

use crate::flow::{Consent, ConsentError, PracticeTask, Screen, Stage, State};

impl State {
    /// Ticks off what the steps on the screen have come to.
    pub(super) fn follow_practice(&mut self) {
        let Screen::Connect(connect) = &self.screen else { return };
        let done = match &connect.stage {
            Stage::Connected(_) => PracticeTask::Connect,
            Stage::Consent(Consent::Failed(ConsentError::Denied)) => PracticeTask::Refusal,
            Stage::Consent(Consent::Failed(ConsentError::WrongAccount(_))) => {
                PracticeTask::WrongAccount
            }
            _ => return,
        };
        self.tried(done);
    }

    /// Ticks this off, in practice alone.
    pub(super) fn tried(&mut self, task: PracticeTask) {
        if self.practice {
            self.practice_tasks.tick(task);
        }
    }
}
