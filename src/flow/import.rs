//! Growers from a table: looked at first, added only on the person's word, safe to do again.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::message::Effect;
use super::{Loading, Screen, State};
use crate::domain::table::{Columns, Fate, Meaning, Table, TableError};
use crate::domain::{ApiError, Grower, NewGrower};

/// A table of growers on its way to Leaf.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file.
    pub path: PathBuf,
    /// How far it has come.
    pub step: ImportStep,
    /// The table, once it is read; shared, so that a copy of the state costs nothing.
    pub table: Arc<Table>,
    /// Which column means what.
    pub columns: Columns,
    /// What becomes of each row.
    pub fates: Arc<Vec<Fate>>,
    /// The rows as they are shown: what is to be corrected, or was not taken, comes first.
    pub order: Arc<Vec<usize>>,
    /// What Leaf said to each row that was sent, by its number.
    pub results: Arc<Vec<(usize, Result<(), ApiError>)>>,
    number: u64,
    of_list: u64,
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStep {
    /// The file is being read.
    Reading,
    /// It is no table of growers.
    Failed(TableError),
    /// To be looked at; nothing was added.
    Preview,
    /// Rows are being added.
    Running,
    /// Over, at its end or before.
    Over,
}

/// What an import is told.
#[derive(Debug)]
pub enum Message {
    /// Ask for a file.
    Choose,
    /// The file that was chosen, if one was.
    Chosen(Option<PathBuf>),
    /// What is in it.
    Read {
        /// For which import.
        import: u64,
        /// The table.
        table: Result<Table, TableError>,
    },
    /// This column means that; or none does.
    Match(Meaning, Option<usize>),
    /// Add the new ones.
    Start,
    /// What Leaf said to a row.
    Added {
        /// Of which import.
        import: u64,
        /// The row.
        row: usize,
        /// Leaf's answer.
        result: Result<Grower, ApiError>,
    },
    /// All were sent.
    Finished(u64),
    /// Send no more.
    Stop,
    /// Leave the screen.
    Leave,
}

impl Import {
    /// How many rows are new growers.
    pub fn new_rows(&self) -> usize {
        self.fates.iter().filter(|fate| matches!(fate, Fate::New(_))).count()
    }

    /// How many rows Leaf has taken.
    pub fn added(&self) -> usize {
        self.results.iter().filter(|(_, result)| result.is_ok()).count()
    }

    fn look(&mut self, known: &[Arc<Grower>], of_list: u64) {
        self.fates = Arc::new(crate::domain::table::fates(&self.table, &self.columns, known));
        self.of_list = of_list;
        self.put_in_order();
    }

    fn put_in_order(&mut self) {
        let failed = self.results.iter().filter(|(_, result)| result.is_err());
        let failed: HashSet<usize> = failed.map(|(row, _)| *row).collect();
        let rank = |row: &usize| match &self.fates[*row] {
            _ if failed.contains(row) => 0,
            fate if fate.is_wrong() => 1,
            Fate::New(_) => 3,
            _ => 2,
        };
        let mut order: Vec<usize> = (0..self.fates.len()).collect();
        order.sort_by_key(rank);
        self.order = Arc::new(order);
    }
}

impl State {
    pub(super) fn update_import(&mut self, message: Message) -> Vec<Effect> {
        let growers = &mut self.growers;
        match (&mut self.screen, message) {
            (Screen::Growers | Screen::Import(_), Message::Choose) => {
                return vec![Effect::ChooseTable];
            }
            // What is being sent is not left alone for another table.
            (Screen::Import(import), Message::Chosen(_)) if import.step == ImportStep::Running => {}
            (screen @ (Screen::Growers | Screen::Import(_)), Message::Chosen(Some(path))) => {
                let has_sent =
                    matches!(screen, Screen::Import(import) if import.step == ImportStep::Over);
                self.imports += 1;
                self.screen = Screen::Import(Box::new(Import {
                    path: path.clone(),
                    step: ImportStep::Reading,
                    table: Arc::default(),
                    columns: Columns::new(),
                    fates: Arc::default(),
                    order: Arc::default(),
                    results: Arc::default(),
                    number: self.imports,
                    of_list: 0,
                }));
                // Who is there already must be known.
                let is_stopped = matches!(growers.loading, Loading::Stopped | Loading::Failed(_));
                let list = if is_stopped || has_sent { growers.load() } else { vec![] };
                let read = Effect::ReadTable { import: self.imports, path };
                return [Effect::StopImporting, read].into_iter().chain(list).collect();
            }
            (Screen::Import(import), Message::Read { import: number, table })
                if import.number == number && import.step == ImportStep::Reading =>
            {
                match table {
                    Err(error) => import.step = ImportStep::Failed(error),
                    Ok(table) => {
                        import.columns.clone_from(&table.guess);
                        import.table = Arc::new(table);
                        import.step = ImportStep::Preview;
                        import.look(&growers.list, growers.version);
                    }
                }
            }
            (Screen::Import(import), Message::Match(meaning, column))
                if import.step == ImportStep::Preview =>
            {
                match column {
                    Some(column) => import.columns.insert(meaning, column),
                    None => import.columns.remove(&meaning),
                };
                import.look(&growers.list, growers.version);
            }
            (Screen::Import(import), Message::Start)
                if import.step == ImportStep::Preview && growers.loading == Loading::Done =>
            {
                // What becomes of each row is in step with the list: see `follow_list`.
                let new: Vec<(usize, NewGrower)> = import
                    .fates
                    .iter()
                    .enumerate()
                    .filter_map(|(row, fate)| match fate {
                        Fate::New(new) => Some((row, new.clone())),
                        _ => None,
                    })
                    .collect();
                if !new.is_empty() {
                    import.step = ImportStep::Running;
                    return vec![Effect::ImportGrowers { import: import.number, new }];
                }
            }
            (screen, Message::Added { import: number, row, result }) => {
                if let Ok(grower) = &result {
                    growers.take_new(grower.clone());
                }
                if let Screen::Import(import) = screen
                    && import.number == number
                {
                    Arc::make_mut(&mut import.results).push((row, result.map(drop)));
                }
            }
            (Screen::Import(import), Message::Finished(number))
                if import.number == number && import.step == ImportStep::Running =>
            {
                import.step = ImportStep::Over;
                import.put_in_order();
            }
            (Screen::Import(import), Message::Stop) if import.step == ImportStep::Running => {
                import.step = ImportStep::Over;
                import.put_in_order();
                return vec![Effect::StopImporting];
            }
            (Screen::Import(import), Message::Leave) => {
                let has_sent = matches!(import.step, ImportStep::Running | ImportStep::Over);
                self.screen = Screen::Growers;
                // What a lost answer was about stands in Leaf's own list.
                let list = if has_sent { growers.load() } else { growers.load_if_stale() };
                return std::iter::once(Effect::StopImporting).chain(list).collect();
            }
            _ => {}
        }
        vec![]
    }

    /// A list that has changed while the table is looked at changes what becomes of its rows.
    pub(super) fn follow_list(&mut self) {
        if let Screen::Import(import) = &mut self.screen
            && import.step == ImportStep::Preview
            && import.of_list != self.growers.version
        {
            import.look(&self.growers.list, self.growers.version);
        }
    }
}
