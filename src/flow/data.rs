//! The data of the grower on the screen, as Leaf comes to have it.

use std::collections::HashMap;
use std::sync::Arc;

use super::message::Effect;
use super::{Screen, Stage, State};
use crate::domain::{Arrived, FieldId, LeafField, LeafUserId};
use crate::http::ApiError;
use crate::shape::Shape;

/// What is known of a grower's data.
#[derive(Clone, Debug)]
pub struct Data {
    /// Whose.
    pub grower: LeafUserId,
    /// How much there is; unknown until Leaf has been asked, and nothing yet for `Some(None)`.
    pub arrived: Option<Option<Arrived>>,
    /// The fields that Leaf lists; shared, so that a copy of the state costs nothing.
    pub fields: Arc<Vec<LeafField>>,
    /// Their shapes, as far as they are here.
    pub shapes: Arc<HashMap<FieldId, Arc<Shape>>>,
    /// What a map shows: the places of fields in their list, with their shapes.
    pub land: Arc<Vec<(usize, Arc<Shape>)>>,
    /// Hectares of all fields: as Leaf says, and by their shapes where it does not.
    pub hectares: f64,
    /// Hectares of what a map shows.
    pub land_hectares: f64,
    /// Why Leaf did not answer the last time; it is asked again by itself.
    pub error: Option<ApiError>,
    /// Asking Leaf to look at FieldView now.
    pub sync: Sync,
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

/// What is told of data; each with the watch that it belongs to.
#[derive(Debug)]
pub enum Message {
    /// How much there is.
    Arrived(Option<Arrived>),
    /// All fields.
    Fields(Vec<LeafField>),
    /// More shapes.
    Shapes(Vec<(FieldId, Shape)>),
    /// Leaf did not answer.
    Failed(ApiError),
    /// Ask Leaf to look at FieldView now.
    Sync,
    /// What it said.
    Synced(Result<(), ApiError>),
}

impl Data {
    /// Names this watch in messages.
    pub fn watch(&self) -> u64 {
        self.watch
    }

    /// Hectares of a field, as far as they are known.
    pub fn hectares_of(&self, field: &LeafField) -> Option<f64> {
        field.hectares.or_else(|| Some(self.shapes.get(&field.id)?.hectares))
    }

    /// What every frame needs is worked out when it changes.
    fn add_up(&mut self) {
        self.hectares = self.fields.iter().filter_map(|field| self.hectares_of(field)).sum();
        let land = self.fields.iter().enumerate();
        let land = land.filter_map(|(place, it)| Some((place, self.shapes.get(&it.id)?.clone())));
        self.land = Arc::new(land.collect());
        let drawn =
            self.land.iter().filter_map(|(place, _)| self.hectares_of(&self.fields[*place]));
        self.land_hectares = drawn.sum();
    }

    fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Arrived(arrived) => {
                self.arrived = Some(arrived);
                self.error = None;
            }
            Message::Fields(fields) if *self.fields != fields => {
                self.fields = Arc::new(fields);
                self.add_up();
            }
            Message::Shapes(shapes) => {
                let new = shapes.into_iter().map(|(field, shape)| (field, Arc::new(shape)));
                Arc::make_mut(&mut self.shapes).extend(new);
                self.add_up();
            }
            Message::Failed(error) => self.error = Some(error),
            Message::Sync if self.sync != Sync::Running => {
                self.sync = Sync::Running;
                let (watch, grower) = (self.watch, self.grower.clone());
                return vec![Effect::SyncData { watch, grower }];
            }
            Message::Synced(result) if self.sync == Sync::Running => {
                self.sync = match result {
                    Ok(()) => Sync::Asked,
                    Err(error) => Sync::Failed(error),
                };
            }
            _ => {}
        }
        vec![]
    }
}

impl State {
    pub(super) fn update_data(&mut self, watch: u64, message: Message) -> Vec<Effect> {
        let Some(data) = self.data.as_mut().filter(|data| data.watch == watch) else {
            return vec![];
        };
        if let Message::Arrived(arrived) = &message {
            self.growers.counted(&data.grower, arrived.map_or(0, |arrived| arrived.fields));
        }
        data.update(message)
    }

    /// Watches the data of whoever is on the screen and connected, and of nobody else.
    pub(super) fn follow_data(&mut self) -> Vec<Effect> {
        let wanted = match &self.screen {
            Screen::Visit(visit) => visit.grower.field_view.is_some().then_some(&visit.grower.id),
            Screen::Connect(connect) => {
                matches!(connect.stage, Stage::Connected(_)).then_some(&connect.grower.id)
            }
            _ => None,
        };
        if self.data.as_ref().map(|data| &data.grower) == wanted {
            return vec![];
        }
        let mut effects = Vec::new();
        if self.data.is_some() {
            effects.push(Effect::StopWatchingData);
        }
        self.data = wanted.cloned().map(|grower| {
            self.watches += 1;
            let watch = self.watches;
            effects.push(Effect::WatchData { watch, grower: grower.clone() });
            Data {
                grower,
                arrived: None,
                fields: Arc::default(),
                shapes: Arc::default(),
                land: Arc::default(),
                hectares: 0.0,
                land_hectares: 0.0,
                error: None,
                sync: Sync::Idle,
                watch,
            }
        });
        effects
    }
}
