//! Watches a grower's data come to Leaf, politely: less and less often while nothing is new.
//! Changes how it comes, where that is asked for.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::executor::Executor;
use super::pages;
use super::retry::repeat;
use super::session::Session;
use super::tasks::Kind;
use crate::domain::axis_order::{self, Order, Place};
use crate::domain::boundary_geometry::{BoundaryGeometry, Origin};
use crate::domain::secret::LeafToken;
use crate::domain::{
    ApiError, Arrived, FieldId, LeafField, LeafUserId, Outline, Page, SyncChange, SyncRules,
    Undrawable,
};
use crate::flow::Message;
use crate::flow::data::{self, Effect};

/// After something new; doubled while there is nothing.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// How many outlines are asked for at once.
const AT_ONCE: usize = 4;
/// How many new shapes the window is woken for.
const BATCH: usize = 40;

impl Executor {
    pub(super) fn run_data(&mut self, effect: Effect) {
        let session = self.session.clone();
        match effect {
            Effect::Watch { watch, grower } => {
                self.data.replace();
                self.look_at_data = Arc::default();
                let again = self.look_at_data.clone();
                let watching = follow(session, watch, grower, again);
                let broke = Message::Data(watch, data::Message::Failed(ApiError::Broke));
                self.tasks.run(Kind::Data, &self.data, broke, watching);
            }
            Effect::StopWatching => self.data.end(),
            Effect::LookNow => self.look_at_data.notify_one(),
            // What is being changed at Leaf is not cut off.
            Effect::ChangeRules { watch, grower, change } => {
                let told =
                    move |changed| Message::Data(watch, data::Message::RulesChanged(changed));
                self.tasks.finish(Kind::Data, told(Err(ApiError::Broke)), async move {
                    told(change_rules(&session, &grower, change).await)
                });
            }
            Effect::Sync { watch, grower } => {
                let told = move |synced| Message::Data(watch, data::Message::Synced(synced));
                self.tasks.finish(Kind::Data, told(Err(ApiError::Broke)), async move {
                    told(sync(&session, &grower).await)
                });
            }
        }
    }
}

/// Looks again and again until it is cancelled, each time with the token in use then. `again` makes
/// it look at once, at the rules too.
async fn follow(session: Arc<Session>, watch: u64, grower: LeafUserId, again: Arc<Notify>) {
    let mut watching = Watching {
        session,
        watch,
        grower,
        rules_are_told: false,
        told: None,
        origin: None,
        asked_for: HashSet::new(),
        places: HashMap::new(),
        orders: HashMap::new(),
    };
    let mut pause = FIRST_PAUSE;
    loop {
        match watching.look().await {
            Ok(true) => pause = FIRST_PAUSE,
            Ok(false) => {}
            Err(error) => {
                watching.told = None;
                watching.tell(data::Message::Failed(error));
            }
        }
        if tokio::time::timeout(pause, again.notified()).await.is_ok() {
            watching.rules_are_told = false;
            // The window may show something else by now, so the next look is told even if it finds
            // the same.
            watching.told = None;
            pause = FIRST_PAUSE;
        } else {
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

/// All fields that Leaf lists for the grower, each once.
pub(super) async fn all_fields(
    session: &Session,
    token: &LeafToken,
    grower: &LeafUserId,
) -> Result<Vec<LeafField>, ApiError> {
    fields_by(|page| repeat(session, move || session.leaf.fields(token, grower, page))).await
}

/// The same, where `ask` asks for a page of them.
pub(super) async fn fields_by<Asking>(
    ask: impl Fn(usize) -> Asking,
) -> Result<Vec<LeafField>, ApiError>
where
    Asking: Future<Output = Result<Page<LeafField>, ApiError>>,
{
    let (mut fields, mut ids) = (Vec::new(), HashSet::new());
    let take = |found: Vec<LeafField>| {
        fields.extend(found.into_iter().filter(|field| ids.insert(field.id.clone())));
    };
    pages::each(ask, take).await?;
    Ok(fields)
}

/// Changes how Leaf fetches this grower's fields, or every grower's.
async fn change_rules(
    session: &Session,
    grower: &LeafUserId,
    change: SyncChange,
) -> Result<(), ApiError> {
    let token = session.leaf_token()?;
    let whose = (!change.for_all).then_some(grower);
    // The request is not repeated, since Leaf is asked afterwards how the rules stand.
    session.leaf.change_sync_config(&token, whose, change.what).await
}

/// Asks Leaf to look at FieldView now.
async fn sync(session: &Session, grower: &LeafUserId) -> Result<(), ApiError> {
    let token = session.leaf_token()?;
    session.leaf.sync(&token, grower).await
}

struct Watching {
    session: Arc<Session>,
    watch: u64,
    grower: LeafUserId,
    /// Whether Leaf has said how it fetches since that was last in question.
    rules_are_told: bool,
    /// What the last look has found: the window is not woken for the same again.
    told: Option<(Option<Arrived>, Vec<LeafField>)>,
    /// Of the first outline that could be drawn: all shapes are measured from there.
    origin: Option<Origin>,
    asked_for: HashSet<FieldId>,
    /// Where the outlines lie by themselves.
    places: HashMap<FieldId, Place>,
    /// What they say of one another, as far as that changes anything.
    orders: HashMap<FieldId, Order>,
}

impl Watching {
    fn tell(&self, message: data::Message) {
        self.session.send(Message::Data(self.watch, message));
    }

    /// Whether there was anything new.
    async fn look(&mut self) -> Result<bool, ApiError> {
        let token = self.session.leaf_token()?;
        let (session, grower) = (self.session.clone(), self.grower.clone());
        let arrived = repeat(&session, || session.leaf.arrived(&token, &grower)).await?;
        let fields = all_fields(&session, &token, &grower).await?;
        let found = Some((arrived, fields.clone()));
        let is_news = self.told != found;
        if is_news {
            self.tell(data::Message::Fields(fields.clone()));
            self.tell(data::Message::Arrived(arrived));
            self.told = found;
        }
        if !self.rules_are_told {
            self.look_at_rules(&token).await;
        }
        let has_shapes = self.fetch_shapes(&token, &fields).await?;
        Ok(is_news || has_shapes)
    }

    /// Asks for the rules, which only explain: without them the look goes on.
    async fn look_at_rules(&mut self, token: &LeafToken) {
        let session = &self.session;
        let own = session.leaf.sync_config(token, Some(&self.grower)).await;
        let account = session.leaf.sync_config(token, None).await;
        match (own, account) {
            (Ok(own), Ok(account)) => {
                self.rules_are_told = true;
                self.tell(data::Message::Rules(SyncRules::of(own, account)));
            }
            (Err(error), _) | (_, Err(error)) => {
                tracing::warn!(%error, "Leaf does not say how it fetches fields");
            }
        }
    }

    async fn fetch_shapes(
        &mut self,
        token: &LeafToken,
        fields: &[LeafField],
    ) -> Result<bool, ApiError> {
        let is_new = |field: &&LeafField| field.has_outline && !self.asked_for.contains(&field.id);
        let new: Vec<FieldId> =
            fields.iter().filter(is_new).map(|field| field.id.clone()).collect();
        let any = self.fetch(token, new).await?;
        if any {
            let turned = self.compare_places();
            self.fetch(token, turned).await?;
        }
        Ok(any)
    }

    /// Sees whether outlines have their longitude and latitude in the other order than the grower's
    /// other fields. Those that are to be drawn in another way are asked for again, in this look or
    /// the next.
    fn compare_places(&mut self) -> Vec<FieldId> {
        let (fields, places): (Vec<&FieldId>, Vec<Place>) =
            self.places.iter().map(|(field, place)| (field, *place)).unzip();
        let orders = axis_order::orders(&places);
        let known = |field: &FieldId| self.orders.get(field).copied().unwrap_or_default();
        let changed = fields.into_iter().zip(orders);
        let changed: Vec<(FieldId, Order)> = changed
            .filter(|(field, order)| *order != known(field))
            .map(|(field, order)| (field.clone(), order))
            .collect();
        for (field, order) in &changed {
            self.orders.insert(field.clone(), *order);
            self.asked_for.remove(field);
        }
        changed.into_iter().map(|(field, _)| field).collect()
    }

    /// Asks for these outlines and makes shapes of them; whether there were any.
    async fn fetch(&mut self, token: &LeafToken, fields: Vec<FieldId>) -> Result<bool, ApiError> {
        let (mut waiting, mut running) = (fields.into_iter(), JoinSet::new());
        let (mut shapes, mut undrawable, mut any) = (Vec::new(), Vec::new(), false);
        let mut failed = None;
        while failed.is_none() {
            while running.len() < AT_ONCE
                && let Some(field) = waiting.next()
            {
                let (session, grower, token) =
                    (self.session.clone(), self.grower.clone(), token.clone());
                running.spawn(async move {
                    let outline =
                        repeat(&session, || session.leaf.boundary(&token, &grower, &field)).await;
                    (field, outline)
                });
            }
            let Some(done) = running.join_next().await else { break };
            // Cancelled or broken off: it is asked for again at the next look.
            let Ok((field, outline)) = done else { continue };
            match outline {
                Ok(outline) => {
                    self.asked_for.insert(field.clone());
                    match self.shape(&field, outline).await {
                        Ok(shape) => shapes.push((field, shape)),
                        Err(why) => {
                            tracing::warn!(%why, "an outline cannot be drawn");
                            undrawable.push(field);
                        }
                    }
                    any = true;
                }
                Err(error) if error.wants_sign_in() || error.is_transient() => {
                    failed = Some(error);
                }
                // An outline that cannot be read is left out; the others are still drawn.
                Err(error) => {
                    tracing::warn!(%error, "an outline cannot be read");
                    self.asked_for.insert(field.clone());
                    undrawable.push(field);
                }
            }
            if shapes.len() >= BATCH {
                self.tell(data::Message::Shapes(std::mem::take(&mut shapes)));
            }
        }
        if !shapes.is_empty() {
            self.tell(data::Message::Shapes(shapes));
        }
        if !undrawable.is_empty() {
            self.tell(data::Message::Undrawable(undrawable));
        }
        failed.map_or(Ok(any), Err)
    }

    /// Makes a shape of an outline; the first one is where all others are measured from.
    async fn shape(
        &mut self,
        field: &FieldId,
        outline: Result<Outline, Undrawable>,
    ) -> Result<BoundaryGeometry, Undrawable> {
        let outline = outline?;
        self.places.extend(outline.place().map(|place| (field.clone(), place)));
        let outline = match self.orders.get(field).copied().unwrap_or_default() {
            Order::AsRead => outline,
            Order::Turned => outline.turned(),
            Order::Unclear => return Err(Undrawable::Unclear),
        };
        let origin = self.origin.or_else(|| Origin::of(&outline));
        let origin = origin.ok_or(Undrawable::EnclosesNothing)?;
        let made = tokio::task::spawn_blocking(move || BoundaryGeometry::new(&outline, origin));
        // What a library gives up on has crossed itself in some way.
        let shape = made.await.unwrap_or(Err(Undrawable::Crossed))?;
        self.origin = Some(origin);
        Ok(shape)
    }
}
