//! A table of growers, held against the list.

use std::path::PathBuf;

use super::lifted;
use crate::flow::{Effect, Growers, Import, ImportStep, Loading, Screen, State, import, next};

impl State {
    pub(super) fn update_import(&mut self, message: import::Message) -> Vec<Effect> {
        match (&self.screen, message) {
            (Screen::Growers | Screen::Import(_), import::Message::Choose) => {
                vec![import::Effect::Choose.into()]
            }
            (_, import::Message::Chosen(Some(path))) => self.begin_import(path),
            (_, import::Message::ReadAs(reading)) => {
                let Screen::Import(import) = &mut self.screen else { return vec![] };
                lifted(import.read_as(next(&mut self.numbers.imports), reading))
            }
            (_, message) => self.go_on_importing(message),
        }
    }

    fn begin_import(&mut self, path: PathBuf) -> Vec<Effect> {
        let has_sent = match &self.screen {
            // A table that is being sent is not replaced by another.
            Screen::Import(import) if import.step == ImportStep::Running => return vec![],
            Screen::Import(import) => import.has_sent(),
            Screen::Growers => false,
            _ => return vec![],
        };
        let (import, effects) = Import::begin(next(&mut self.numbers.imports), path);
        self.screen = Screen::Import(Box::new(import));
        let mut effects = lifted(effects);
        // The rows are compared with the list, which is read again where it is not whole or out of
        // date.
        let is_stopped = matches!(self.growers.loading, Loading::Stopped | Loading::Failed(_));
        if is_stopped || has_sent {
            effects.extend(lifted(self.growers.load()));
        }
        effects
    }

    fn go_on_importing(&mut self, message: import::Message) -> Vec<Effect> {
        // The grower is on the list even when the import has left the screen.
        if let import::Message::Added { result: Ok(grower), .. } = &message {
            self.growers.take_new(grower.clone());
        }
        let Screen::Import(import) = &mut self.screen else { return vec![] };
        if import.turns_out_to_be_a_set_up(&message) {
            let path = import.path.clone();
            self.screen = Screen::Growers;
            return self.open_setup_file(path);
        }
        let outcome = import.update(message, known(&self.growers));
        let mut effects = lifted(outcome.effects);
        for import::Ask::Leave { has_sent } in outcome.asks {
            self.screen = Screen::Growers;
            // After a lost answer only Leaf's list says whether the row was taken.
            let list = if has_sent { self.growers.load() } else { self.growers.load_if_stale() };
            effects.extend(lifted(list));
        }
        effects
    }

    /// Compares the table with the list again after the list has changed.
    pub(super) fn follow_list(&mut self) {
        if let Screen::Import(import) = &mut self.screen {
            import.follow_list(known(&self.growers));
        }
    }
}

fn known(growers: &Growers) -> import::Known<'_> {
    import::Known {
        growers: &growers.list,
        version: growers.version,
        is_whole: growers.loading == Loading::Done,
    }
}
