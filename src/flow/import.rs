//! Growers from a table: looked at first, added only on the person's word, safe to do again.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::outcome;
use crate::domain::table::{self, Columns, Fate, Meaning, Reading, Spoiled, Table, TableError};
use crate::domain::{ApiError, Grower, NewGrower};

/// A table of growers on its way to Leaf.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file.
    pub path: PathBuf,
    /// How far it has come.
    pub step: ImportStep,
    /// What the person has said about how to read it.
    pub reading: Reading,
    /// The table, once it is read; shared, so that a copy of the state costs nothing.
    pub table: Arc<Table>,
    /// Which column means what.
    pub columns: Columns,
    /// The columns in which a spreadsheet has put something else in the place of what was typed.
    pub spoiled: Arc<Vec<Spoiled>>,
    /// What becomes of each row.
    pub fates: Arc<Vec<Fate>>,
    /// Whether growers who share an e-mail with another are added; not answered yet, or not asked.
    pub share: Option<bool>,
    /// The rows as they are shown: what is to be corrected, or was not taken, comes first.
    pub order: Arc<Vec<usize>>,
    /// What Leaf said to each row that was sent, by its number.
    pub results: Arc<Vec<(usize, Result<(), ApiError>)>>,
    /// Whether Stile itself failed before all rows were sent.
    pub broke: bool,
    pub(super) number: u64,
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
    /// It is no table but a company's set-up file, whatever its name says.
    IsSetUpFile(u64),
    /// Read the file in this way.
    ReadAs(Reading),
    /// This column means that; or none does.
    Match(Meaning, Option<usize>),
    /// Whether to add growers who share an e-mail with another.
    Share(bool),
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
    /// The rest was not sent: Stile itself failed.
    Broke(u64),
    /// Send no more.
    Stop,
    /// Leave the screen.
    Leave,
}

/// What an import has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Ask for a table: [`Message::Chosen`].
    Choose,
    /// Read it: [`Message::Read`].
    Read {
        /// For which import.
        import: u64,
        /// Where it is.
        path: PathBuf,
        /// How.
        reading: Reading,
    },
    /// Add these growers, one after the other: [`Message::Added`] for each, then
    /// [`Message::Finished`].
    Add {
        /// Tells this import from the ones before.
        import: u64,
        /// The growers, with the numbers of their rows.
        new: Vec<(usize, NewGrower)>,
    },
    /// Add no more.
    Stop,
}

/// The growers that a table is held against, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    pub(super) growers: &'a [Arc<Grower>],
    /// Another number with every change of the list.
    pub(super) version: u64,
    /// Whether all are known.
    pub(super) is_whole: bool,
}

/// What an import asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// The screen is left; whether rows were sent, so that Leaf's own list says what became of them.
    Leave {
        /// Whether rows were sent.
        has_sent: bool,
    },
}

type Outcome = outcome::Outcome<Effect, Ask>;

impl Import {
    /// Begins with a file.
    pub(super) fn begin(number: u64, path: PathBuf) -> (Self, Vec<Effect>) {
        let reading = Reading::default();
        let import = Self {
            path,
            step: ImportStep::Reading,
            reading,
            table: Arc::default(),
            columns: Columns::new(),
            spoiled: Arc::default(),
            fates: Arc::default(),
            share: None,
            order: Arc::default(),
            results: Arc::default(),
            broke: false,
            number,
            of_list: 0,
        };
        let effects = vec![Effect::Stop, import.read()];
        (import, effects)
    }

    /// Reads the file again, in another way.
    pub(super) fn read_as(&mut self, number: u64, reading: Reading) -> Vec<Effect> {
        if !matches!(self.step, ImportStep::Preview | ImportStep::Reading) {
            return vec![];
        }
        // Another code page leaves the columns where they are.
        if (reading.sheet, reading.heads) != (self.reading.sheet, self.reading.heads) {
            self.columns.clear();
        }
        (self.number, self.reading, self.step) = (number, reading, ImportStep::Reading);
        vec![self.read()]
    }

    fn read(&self) -> Effect {
        let (path, reading) = (self.path.clone(), self.reading.clone());
        Effect::Read { import: self.number, path, reading }
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) -> Vec<Effect> {
        match self.step {
            ImportStep::Reading => self.step = ImportStep::Failed(TableError::Broke),
            ImportStep::Running => {
                self.step = ImportStep::Over;
                self.broke = true;
                self.put_in_order();
                return vec![Effect::Stop];
            }
            ImportStep::Failed(_) | ImportStep::Preview | ImportStep::Over => {}
        }
        vec![]
    }

    /// Whether this says that what is being read is a set-up file.
    pub(super) fn turns_out_to_be_a_set_up(&self, message: &Message) -> bool {
        let number = self.number;
        self.step == ImportStep::Reading
            && matches!(message, Message::IsSetUpFile(import) if *import == number)
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message, known: Known<'_>) -> Outcome {
        match message {
            Message::Read { import, table }
                if self.number == import && self.step == ImportStep::Reading =>
            {
                match table {
                    Err(error) => self.step = ImportStep::Failed(error),
                    Ok(table) => {
                        let width = table.heads.len();
                        if self.columns.is_empty() || self.table.heads.len() != width {
                            self.columns.clone_from(&table.guess);
                        }
                        self.share = None;
                        self.table = Arc::new(table);
                        self.step = ImportStep::Preview;
                        self.look(known);
                    }
                }
            }
            Message::Match(meaning, column) if self.step == ImportStep::Preview => {
                match column {
                    Some(column) => _ = self.columns.insert(meaning, column),
                    None => _ = self.columns.remove(&meaning),
                }
                // Without its street an address is none.
                if !self.columns.contains_key(&Meaning::Address) {
                    self.columns.retain(|meaning, _| !meaning.is_of_address());
                }
                self.look(known);
            }
            Message::Share(adds) if self.step == ImportStep::Preview => self.share = Some(adds),
            Message::Start if self.step == ImportStep::Preview && known.is_whole => {
                return self.start();
            }
            Message::Added { import, row, result } if self.number == import => {
                Arc::make_mut(&mut self.results).push((row, result.map(drop)));
            }
            Message::Finished(number)
                if self.number == number && self.step == ImportStep::Running =>
            {
                self.step = ImportStep::Over;
                self.put_in_order();
            }
            Message::Broke(number) if self.number == number && self.step == ImportStep::Running => {
                self.step = ImportStep::Over;
                self.broke = true;
                self.put_in_order();
            }
            Message::Stop if self.step == ImportStep::Running => {
                self.step = ImportStep::Over;
                self.put_in_order();
                return Outcome::effect(Effect::Stop);
            }
            Message::Leave => {
                let has_sent = self.has_sent();
                return Outcome::effect(Effect::Stop).and_ask(Ask::Leave { has_sent });
            }
            _ => {}
        }
        Outcome::default()
    }

    /// A list that has changed while the table is looked at changes what becomes of its rows.
    pub(super) fn follow_list(&mut self, known: Known<'_>) {
        if self.step == ImportStep::Preview && self.of_list != known.version {
            self.look(known);
        }
    }

    /// Whether rows were sent to Leaf.
    pub(super) fn has_sent(&self) -> bool {
        matches!(self.step, ImportStep::Running | ImportStep::Over)
    }

    /// Begins to add the new growers. The fates are up to date: see [`Self::follow_list`].
    fn start(&mut self) -> Outcome {
        let new = self.fates.iter().enumerate();
        let new = new.filter_map(|(row, fate)| Some((row, self.taken(fate)?.clone())));
        let new: Vec<(usize, NewGrower)> = new.collect();
        if new.is_empty() || self.has_question() {
            return Outcome::default();
        }
        self.step = ImportStep::Running;
        Outcome::effect(Effect::Add { import: self.number, new })
    }

    /// How many rows are new growers that are to be added.
    pub fn new_rows(&self) -> usize {
        self.fates.iter().filter(|fate| self.taken(fate).is_some()).count()
    }

    /// How many rows share their e-mail with somebody else.
    pub fn sharing_rows(&self) -> usize {
        self.fates.iter().filter(|fate| matches!(fate, Fate::Shares(..))).count()
    }

    /// Whether the person has to say what becomes of those.
    pub fn has_question(&self) -> bool {
        self.share.is_none() && self.sharing_rows() > 0
    }

    /// The grower that is added for a row of this fate, if one is.
    pub fn taken<'a>(&self, fate: &'a Fate) -> Option<&'a NewGrower> {
        match fate {
            Fate::New(new) | Fate::Namesake(new, _) => Some(new),
            Fate::Shares(new, _) if self.share == Some(true) => Some(new),
            _ => None,
        }
    }

    /// How many rows Leaf has taken.
    pub fn added(&self) -> usize {
        self.results.iter().filter(|(_, result)| result.is_ok()).count()
    }

    fn look(&mut self, known: Known<'_>) {
        self.spoiled = Arc::new(self.table.spoiled(&self.columns));
        self.fates = Arc::new(table::fates(&self.table, &self.columns, known.growers));
        self.of_list = known.version;
        self.put_in_order();
    }

    fn put_in_order(&mut self) {
        let failed = self.results.iter().filter(|(_, result)| result.is_err());
        let failed: HashSet<usize> = failed.map(|(row, _)| *row).collect();
        let rank = |row: &usize| match &self.fates[*row] {
            _ if failed.contains(row) => 0,
            fate if fate.is_wrong() => 1,
            Fate::Shares(..) | Fate::Namesake(..) => 2,
            Fate::New(_) => 4,
            _ => 3,
        };
        let mut order: Vec<usize> = (0..self.fates.len()).collect();
        order.sort_by_key(rank);
        self.order = Arc::new(order);
    }
}
