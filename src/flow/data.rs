//! The data of the grower on the screen, as Leaf comes to have it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::choosing::{Chosen, Mark};
use crate::domain::boundary_geometry::BoundaryGeometry;
use crate::domain::{
    ApiError, Arrived, FieldCounts, FieldId, FieldState, LeafField, LeafUserId, SyncChange,
    SyncRules,
};

/// What is known of a grower's data.
#[derive(Clone, Debug)]
pub struct Data {
    /// Whose.
    pub grower: LeafUserId,
    /// How much there is; unknown until Leaf has been asked, and nothing yet for `Some(None)`.
    pub arrived: Option<Option<Arrived>>,
    /// The fields that Leaf lists; shared, as a list and one by one, so that neither a copy of the
    /// state nor news of one field costs much.
    pub fields: Arc<Vec<Arc<LeafField>>>,
    /// The farms that they are on, in the order of their numbers.
    pub farms: Arc<Vec<u64>>,
    /// How many of them have come how far.
    pub counts: FieldCounts,
    /// How Leaf fetches them; unknown until it has said so.
    pub rules: Option<SyncRules>,
    /// Changing that, on the person's word.
    pub change: Change,
    /// Their shapes, as far as they are here.
    pub shapes: Arc<HashMap<FieldId, Arc<BoundaryGeometry>>>,
    /// Those whose outlines came and cannot be drawn.
    pub undrawable: Arc<HashSet<FieldId>>,
    /// What a map shows: the places of fields in their list, with their shapes.
    pub land: Arc<Vec<(usize, Arc<BoundaryGeometry>)>>,
    /// Hectares of all fields: as Leaf says, and by their shapes where it does not.
    pub hectares: f64,
    /// Hectares of what a map shows.
    pub land_hectares: f64,
    /// Why Leaf did not answer the last time. It is asked again by itself, unless Stile itself
    /// failed: then on [`Message::WatchAgain`].
    pub error: Option<ApiError>,
    /// Asking Leaf to look at FieldView now.
    pub sync: Sync,
    /// The fields chosen to be switched on, while they are being chosen.
    pub choosing: Option<Chosen<FieldId>>,
    watch: u64,
}

/// Where asking for a look at FieldView stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sync {
    /// Nobody asked.
    #[default]
    Idle,
    /// Leaf is being asked.
    Running,
    /// It said yes.
    Asked,
    /// It did not work.
    Failed(ApiError),
}

/// Where changing Leaf's configuration stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Change {
    /// Nobody asked for it, or it is done.
    #[default]
    Idle,
    /// Leaf is being asked.
    Running,
    /// It did not work.
    Failed(ApiError),
}

/// What there is to say of data that has not come: each is true by what Leaf has said so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Leaf has not said how it fetches this grower's fields.
    RulesUnknown,
    /// No field is listed yet; what will be comes as a preview.
    PreviewsFirst,
    /// No field is listed yet; what will be comes by itself.
    ComesByItself,
    /// So many fields are only previewed: nothing of them comes until they are switched on.
    Previewed(u64),
    /// So many are switched on and come with Leaf's next look at FieldView.
    Waiting(u64),
    /// Leaf looks at least once a day.
    Daily,
    /// Nothing new comes before the connection is well again.
    NotWell,
    /// All fields are on: what is new to them comes by itself.
    AllOn,
    /// Leaf looks at FieldView only when it is asked to.
    OnlyWhenAsked,
}

/// What is told of data; each with the watch that it belongs to.
#[derive(Debug)]
pub enum Message {
    /// How much there is.
    Arrived(Option<Arrived>),
    /// All fields.
    Fields(Vec<LeafField>),
    /// More shapes.
    Shapes(Vec<(FieldId, BoundaryGeometry)>),
    /// Fields whose outlines cannot be drawn.
    Undrawable(Vec<FieldId>),
    /// How Leaf fetches them.
    Rules(SyncRules),
    /// Leaf did not answer.
    Failed(ApiError),
    /// Look again, after Stile itself failed.
    WatchAgain,
    /// Change how it fetches them; the person has said yes to it.
    ChangeRules(SyncChange),
    /// What Leaf said to that.
    RulesChanged(Result<(), ApiError>),
    /// Begin to choose fields that are to be switched on.
    Choose,
    /// Choose these fields, or no longer.
    Mark(Mark<FieldId>),
    /// Choose none after all.
    StopChoosing,
    /// Ask Leaf to look at FieldView now.
    Sync,
    /// What it said.
    Synced(Result<(), ApiError>),
}

/// What the watch has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Look at the grower's data again and again, until [`Effect::StopWatching`]: messages of
    /// [`Message`].
    Watch {
        /// Tells this watch from the ones before.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
    },
    /// End the watch that runs.
    StopWatching,
    /// Look at the data that is watched now, not later.
    LookNow,
    /// Change how Leaf fetches the grower's fields: [`Message::RulesChanged`].
    ChangeRules {
        /// For which watch.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
        /// The change.
        change: SyncChange,
    },
    /// Ask Leaf to look at FieldView now: [`Message::Synced`].
    Sync {
        /// For which watch.
        watch: u64,
        /// The grower.
        grower: LeafUserId,
    },
}

impl Data {
    /// Names this watch in messages.
    pub fn watch(&self) -> u64 {
        self.watch
    }

    /// What there is to say of data that has not come, for a connection that is well or not;
    /// nothing before Leaf has answered.
    pub fn outlook(&self, is_well: bool) -> Vec<Outlook> {
        if self.arrived.is_none() {
            return vec![];
        }
        let FieldCounts { preview, waiting, on, other } = self.counts;
        let mut outlook = Vec::new();
        if preview > 0 {
            outlook.push(Outlook::Previewed(preview));
        }
        if !is_well {
            outlook.push(Outlook::NotWell);
            return outlook;
        }
        if self.counts.all() == 0 {
            match self.rules {
                None => outlook.push(Outlook::RulesUnknown),
                Some(rules) if rules.previews.is_on => outlook.push(Outlook::PreviewsFirst),
                Some(rules) if rules.automatic.is_on => outlook.push(Outlook::ComesByItself),
                Some(_) => {}
            }
        }
        if waiting > 0 {
            outlook.push(Outlook::Waiting(waiting));
        }
        match self.rules.map(|rules| rules.automatic.is_on) {
            Some(true) if waiting > 0 => outlook.push(Outlook::Daily),
            // An outline that cannot be drawn does not come right by itself.
            Some(true) if !self.undrawable.is_empty() => {}
            Some(true) if on > 0 && preview + other == 0 => outlook.push(Outlook::AllOn),
            Some(false) => outlook.push(Outlook::OnlyWhenAsked),
            _ => {}
        }
        outlook
    }

    /// The fields that are only previewed.
    pub fn previewed(&self) -> impl Iterator<Item = &LeafField> {
        let previewed = |field: &&LeafField| field.state == FieldState::Preview;
        self.fields.iter().map(AsRef::as_ref).filter(previewed)
    }

    /// Leaf has said this of one field.
    pub(super) fn put_state(&mut self, id: &FieldId, state: FieldState) {
        let Some(place) = self.fields.iter().position(|field| field.id == *id) else { return };
        if self.fields[place].state == FieldState::Preview {
            Arc::make_mut(&mut Arc::make_mut(&mut self.fields)[place]).state = state;
            self.counts = FieldCounts::of(self.fields.iter().map(AsRef::as_ref));
            self.choose_previews_only();
            // The last look at FieldView was asked for before this field was on.
            if self.sync == Sync::Asked {
                self.sync = Sync::Idle;
            }
        }
    }

    /// Lets go of chosen fields that were switched on meanwhile.
    fn choose_previews_only(&mut self) {
        if self.counts.preview == 0 {
            self.choosing = None;
        }
        let Some(chosen) = &mut self.choosing else { return };
        let previews = self.fields.iter().filter(|it| it.state == FieldState::Preview);
        let previews: HashSet<_> = previews.map(|field| &field.id).collect();
        chosen.retain(|id| previews.contains(id));
    }

    /// How many farms there are, by Leaf's summary and by the fields themselves.
    pub fn count_farms(&self) -> u64 {
        let told = self.arrived.flatten().map_or(0, |arrived| arrived.farms);
        told.max(self.farms.len() as u64)
    }

    /// Hectares of a field, as far as they are known.
    pub fn hectares_of(&self, field: &LeafField) -> Option<f64> {
        field.hectares.or_else(|| Some(self.shapes.get(&field.id)?.hectares))
    }

    /// Adds up what every frame shows, once for each change.
    fn add_up(&mut self) {
        let farms: BTreeSet<_> = self.fields.iter().filter_map(|field| field.farm).collect();
        self.farms = Arc::new(farms.into_iter().collect());
        self.hectares = self.fields.iter().filter_map(|field| self.hectares_of(field)).sum();
        let land = self.fields.iter().enumerate();
        let land = land.filter_map(|(place, it)| Some((place, self.shapes.get(&it.id)?.clone())));
        self.land = Arc::new(land.collect());
        let drawn =
            self.land.iter().filter_map(|(place, _)| self.hectares_of(&self.fields[*place]));
        self.land_hectares = drawn.sum();
    }

    /// Begins to watch a grower's data.
    pub(super) fn watching(watch: u64, grower: LeafUserId) -> (Self, Effect) {
        let effect = Effect::Watch { watch, grower: grower.clone() };
        let data = Self {
            grower,
            arrived: None,
            fields: Arc::default(),
            farms: Arc::default(),
            counts: FieldCounts::default(),
            rules: None,
            change: Change::Idle,
            shapes: Arc::default(),
            undrawable: Arc::default(),
            land: Arc::default(),
            hectares: 0.0,
            land_hectares: 0.0,
            error: None,
            sync: Sync::Idle,
            choosing: None,
            watch,
        };
        (data, effect)
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        if self.change == Change::Running {
            self.change = Change::Failed(ApiError::Broke);
        }
        if self.sync == Sync::Running {
            self.sync = Sync::Failed(ApiError::Broke);
        }
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Arrived(arrived) => {
                self.arrived = Some(arrived);
                self.error = None;
            }
            Message::Fields(fields) if !is_same(&self.fields, &fields) => {
                self.counts = FieldCounts::of(&fields);
                self.fields = Arc::new(fields.into_iter().map(Arc::new).collect());
                self.choose_previews_only();
                self.add_up();
            }
            Message::Rules(rules) => self.rules = Some(rules),
            Message::ChangeRules(change) if self.change != Change::Running => {
                self.change = Change::Running;
                let (watch, grower) = (self.watch, self.grower.clone());
                return vec![Effect::ChangeRules { watch, grower, change }];
            }
            Message::RulesChanged(result) if self.change == Change::Running => {
                self.change = match result {
                    Ok(()) => Change::Idle,
                    Err(error) => Change::Failed(error),
                };
                // Leaf is asked how the rules stand now, whatever it answered to the change.
                self.rules = None;
                return vec![Effect::LookNow];
            }
            Message::Shapes(shapes) => {
                if shapes.iter().any(|(field, _)| self.undrawable.contains(field)) {
                    let undrawable = Arc::make_mut(&mut self.undrawable);
                    shapes.iter().for_each(|(field, _)| _ = undrawable.remove(field));
                }
                let new = shapes.into_iter().map(|(field, shape)| (field, Arc::new(shape)));
                Arc::make_mut(&mut self.shapes).extend(new);
                self.add_up();
            }
            Message::Undrawable(fields) => {
                // What was drawn may turn out to be unclear beside other fields.
                if fields.iter().any(|field| self.shapes.contains_key(field)) {
                    let shapes = Arc::make_mut(&mut self.shapes);
                    fields.iter().for_each(|field| _ = shapes.remove(field));
                    self.add_up();
                }
                Arc::make_mut(&mut self.undrawable).extend(fields);
            }
            Message::Failed(error) => self.error = Some(error),
            Message::WatchAgain if self.error == Some(ApiError::Broke) => {
                self.error = None;
                let (watch, grower) = (self.watch, self.grower.clone());
                return vec![Effect::Watch { watch, grower }];
            }
            Message::Choose if self.counts.preview > 0 => self.choosing = Some(Chosen::default()),
            Message::Mark(mark) => {
                if let Some(chosen) = &mut self.choosing {
                    chosen.mark(mark);
                }
            }
            Message::StopChoosing => self.choosing = None,
            Message::Sync if self.sync != Sync::Running => {
                self.sync = Sync::Running;
                let (watch, grower) = (self.watch, self.grower.clone());
                return vec![Effect::Sync { watch, grower }];
            }
            Message::Synced(result) if self.sync == Sync::Running => {
                self.sync = match result {
                    Ok(()) => Sync::Asked,
                    Err(error) => Sync::Failed(error),
                };
                return vec![Effect::LookNow];
            }
            _ => {}
        }
        vec![]
    }
}

fn is_same(known: &[Arc<LeafField>], listed: &[LeafField]) -> bool {
    known.iter().map(AsRef::as_ref).eq(listed)
}
