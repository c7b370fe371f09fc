//! The rows of the list: which growers, in which order, and what each row says and does.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{self, RichText};

use super::forms::Forms;
use super::widgets::{measured, muted, named, named_button};
use super::{Pressed, icons, text, theme};
use crate::accounts::KnownAccount;
use crate::domain::{Grower, LeafUserId};
use crate::flow::growers::Message as GrowersMessage;
use crate::flow::{Loading, Message, State};
use crate::{say, words};

/// Which growers the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// All of them.
    #[default]
    All,
    /// Those without FieldView at Leaf.
    NotConnected,
    /// Those whose connection is in trouble, or lacks permissions.
    Attention,
    /// Those whose connection is well.
    Connected,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// As Leaf lists them.
    #[default]
    AtLeaf,
    /// By name.
    Name,
    /// What needs attention first, then what is not connected.
    State,
    /// The latest connection first.
    Newest,
}

/// What the list is to show, and what that is: found anew only when one of these has changed.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) search: String,
    pub(super) shown: Shown,
    pub(super) order: Order,
    /// Whose account is whose, by grower.
    accounts: HashMap<LeafUserId, String>,
    accounts_of: Arc<Vec<KnownAccount>>,
    found: Vec<usize>,
    found_for: Option<(u64, String, Shown, Order)>,
}

impl Rows {
    fn know_accounts(&mut self, state: &State) {
        if !Arc::ptr_eq(&self.accounts_of, &state.accounts) {
            self.accounts_of = state.accounts.clone();
            let shown = |one: &KnownAccount| (one.leaf_user_id.clone(), one.account.display());
            self.accounts = state.accounts.iter().map(shown).collect();
        }
    }

    /// The places of the growers in the list, in the order of the rows.
    fn find(&mut self, state: &State) -> &[usize] {
        let needle = self.search.trim().to_lowercase();
        let wanted = (state.growers.version, needle, self.shown, self.order);
        if self.found_for.as_ref() != Some(&wanted) {
            self.found = find(&state.growers.list, &wanted.1, self.shown, self.order);
            self.found_for = Some(wanted);
        }
        &self.found
    }
}

fn find(list: &[Grower], needle: &str, shown: Shown, order: Order) -> Vec<usize> {
    let is_wanted = |grower: &Grower| {
        (shown == Shown::All || shown == state_of(grower))
            && (needle.is_empty() || grower.matches(needle))
    };
    let mut found: Vec<usize> = (0..list.len()).filter(|place| is_wanted(&list[*place])).collect();
    match order {
        Order::AtLeaf => {}
        Order::Name => found.sort_by_cached_key(|place| list[*place].display_name().to_lowercase()),
        Order::State => found.sort_by_key(|place| match state_of(&list[*place]) {
            Shown::Attention => 0,
            Shown::NotConnected => 1,
            Shown::All | Shown::Connected => 2,
        }),
        Order::Newest => found.sort_by_key(|place| {
            let credentials = list[*place].field_view.as_ref();
            std::cmp::Reverse(credentials.and_then(|credentials| credentials.created))
        }),
    }
    found
}

/// How a grower stands.
fn state_of(grower: &Grower) -> Shown {
    match &grower.field_view {
        None => Shown::NotConnected,
        Some(it) if it.needs_attention() => Shown::Attention,
        Some(_) => Shown::Connected,
    }
}

/// Which growers are to be seen, and in which order.
pub(super) fn filter(ui: &mut egui::Ui, rows: &mut Rows) {
    ui.horizontal_wrapped(|ui| {
        for (shown, words) in [
            (Shown::All, say!("filter-all")),
            (Shown::NotConnected, say!("filter-not-connected")),
            (Shown::Attention, say!("filter-attention")),
            (Shown::Connected, say!("filter-connected")),
        ] {
            ui.radio_value(&mut rows.shown, shown, words);
        }
        let orders = [
            (Order::AtLeaf, say!("order-leaf")),
            (Order::Name, say!("order-name")),
            (Order::State, say!("order-state")),
            (Order::Newest, say!("order-newest")),
        ];
        let chosen = orders.iter().find(|(order, _)| *order == rows.order);
        let words =
            say!("order", order = chosen.map(|(_, words)| words.as_str()).unwrap_or_default());
        ui.menu_button(words, |ui| {
            for (order, words) in orders {
                ui.radio_value(&mut rows.order, order, words);
            }
        });
    });
}

/// The list: only the rows in view are drawn.
pub(super) fn show(ui: &mut egui::Ui, state: &State, forms: &mut Forms, pressed: &mut Pressed) {
    let growers = &state.growers;
    let Forms { rows, choosing, .. } = forms;
    rows.find(state);
    rows.know_accounts(state);
    let found = rows.found.as_slice();
    ui.horizontal_wrapped(|ui| {
        muted(ui, count(state, found.len()));
        if growers.loading == Loading::Running && ui.button(say!("growers-stop-reading")).clicked()
        {
            pressed.send(Message::Growers(GrowersMessage::StopReading));
        }
        if let Some(chosen) = choosing
            && ui.button(say!("choose-all-shown")).clicked()
        {
            for place in found {
                let id = &growers.list[*place].id;
                if !chosen.contains(id) {
                    chosen.push(id.clone());
                }
            }
        }
    });
    if found.is_empty() && growers.loading == Loading::Done {
        ui.add_space(theme::GAP);
        let is_filtered = !rows.search.trim().is_empty() || rows.shown != Shown::All;
        ui.label(if !is_filtered { say!("growers-none") } else { say!("growers-no-match") });
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let top = ui.cursor().top();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of the list")]
    let number = |y: f32| (((y - top) / theme::ROW).max(0.0) as usize).min(found.len());
    // One more on either side, for the Tab key to lead to.
    let view = ui.clip_rect();
    let first = number(view.top()).saturating_sub(1);
    let last = (number(view.bottom()) + 2).min(found.len());
    #[expect(clippy::cast_precision_loss, reason = "a list of millions is not scrolled")]
    let height = |rows: usize| rows as f32 * theme::ROW;
    ui.add_space(height(first));
    let ids = found[first..last].iter().map(|place| &growers.list[*place].id);
    let unasked: Vec<_> = ids.filter(|id| growers.is_unasked(id)).cloned().collect();
    if !unasked.is_empty() {
        pressed.send(Message::Growers(GrowersMessage::InView(unasked)));
    }
    for place in &found[first..last] {
        let grower = &growers.list[*place];
        let account = rows.accounts.get(&grower.id).map(String::as_str);
        row(ui, state, grower, account, choosing.as_mut(), pressed);
    }
    ui.add_space(height(found.len() - last));
}

/// What is shown, as a table with heads.
pub(super) fn table(state: &State, rows: &mut Rows) -> Vec<Vec<String>> {
    let heads = vec![
        say!("new-grower-name"),
        say!("new-grower-email"),
        say!("table-reference"),
        say!("table-state"),
        say!("connected-account"),
        say!("connected-since"),
    ];
    let accounts: std::collections::HashMap<_, _> =
        state.accounts.iter().map(|one| (&one.leaf_user_id, &one.account)).collect();
    let row = |place: &usize| {
        let grower = &state.growers.list[*place];
        let credentials = grower.field_view.as_ref();
        let account = accounts.get(&grower.id).filter(|_| credentials.is_some());
        vec![
            grower.name.clone(),
            grower.email.clone(),
            grower.reference.clone().unwrap_or_default(),
            if state.growers.is_unknown(grower) {
                say!("state-not-asked")
            } else {
                text::connection_state(credentials)
            },
            account.map(|account| account.display()).unwrap_or_default(),
            credentials.and_then(|it| it.created).map(words::time).unwrap_or_default(),
        ]
    };
    std::iter::once(heads).chain(rows.find(state).iter().map(row)).collect()
}

fn count(state: &State, shown: usize) -> String {
    let known = state.growers.list.len();
    match (&state.growers.loading, state.growers.total) {
        (Loading::Running, Some(total)) => {
            say!("growers-reading-of", known = known, total = total)
        }
        (Loading::Running, None) => say!("growers-reading", known = known),
        (Loading::Stopped, _) => say!("growers-stopped", shown = shown, known = known),
        _ if shown < known => say!("growers-shown-of", shown = shown, known = known),
        _ => say!("growers-count", known = known),
    }
}

fn row(
    ui: &mut egui::Ui,
    state: &State,
    grower: &Grower,
    account: Option<&str>,
    choosing: Option<&mut Vec<LeafUserId>>,
    pressed: &mut Pressed,
) {
    let tokens = theme::Tokens::of(ui);
    // The same wherever in the window it is: the keyboard stays with the grower.
    let id = egui::Id::unique(("grower", grower.id.as_str()));
    ui.scope_builder(egui::UiBuilder::new().scope_id(id), |ui| {
        let (rect, _) = ui.allocate_exact_size(
            egui::vec2(ui.available_width(), theme::ROW),
            egui::Sense::hover(),
        );
        ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, tokens.line));
        if let Some(chosen) = choosing {
            return choice(ui, state, grower, account, rect, chosen);
        }
        let button = button_of(state, grower);
        let words = button.as_ref().map(|(words, _)| words);
        let split = rect.right() - measured::size(ui, words).x;
        let right = egui::pos2(split - theme::SPACE, rect.bottom());
        let mut lines = lines_in(ui, egui::Rect::from_min_max(rect.min, right));
        let name = grower.display_name();
        let title = egui::Button::new(theme::strong(name)).frame(false).truncate();
        let title = lines.add(title).on_hover_cursor(egui::CursorIcon::PointingHand);
        if named(title, &say!("grower-visit.name", grower = name)).clicked() {
            pressed.send(Message::Visit(grower.id.clone()));
        }
        facts(&mut lines, state, grower, account);
        if let Some((words, full)) = &button {
            let place = egui::Rect::from_min_max(egui::pos2(split, rect.top()), rect.max);
            let layout = egui::Layout::left_to_right(egui::Align::Center);
            let mut place = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout));
            if named_button(&mut place, words, full).clicked() {
                pressed.send(Message::Connect(grower.id.clone()));
            }
            measured::note(ui, Some(words), place.min_rect().size());
        }
    });
}

/// What the row's button says, and its full name. What is unfinished stands above the list, with
/// its own button.
fn button_of(state: &State, grower: &Grower) -> Option<(String, String)> {
    let name = grower.display_name();
    if state.unfinished.iter().any(|one| one.leaf_user_id == grower.id) {
        None
    } else if grower.field_view.is_some() {
        Some((say!("grower-reconnect"), say!("grower-reconnect.name", grower = name)))
    } else {
        Some((say!("grower-connect"), say!("grower-connect.name", grower = name)))
    }
}

/// A row to choose the grower with.
fn choice(
    ui: &mut egui::Ui,
    state: &State,
    grower: &Grower,
    account: Option<&str>,
    rect: egui::Rect,
    chosen: &mut Vec<LeafUserId>,
) {
    let mut lines = lines_in(ui, rect);
    let mut is_chosen = chosen.contains(&grower.id);
    let words = theme::strong(grower.display_name());
    if lines.checkbox(&mut is_chosen, words).changed() {
        chosen.retain(|one| *one != grower.id);
        if is_chosen {
            chosen.push(grower.id.clone());
        }
    }
    facts(&mut lines, state, grower, account);
}

fn lines_in(ui: &mut egui::Ui, rect: egui::Rect) -> egui::Ui {
    let lines = egui::UiBuilder::new()
        .max_rect(rect.shrink2(egui::vec2(0.0, theme::SPACE)))
        .layout(egui::Layout::top_down(egui::Align::Min));
    let mut lines = ui.new_child(lines);
    lines.spacing_mut().item_spacing = egui::vec2(theme::NEAR, 0.0);
    lines.spacing_mut().interact_size.y = theme::ROW_TITLE;
    lines.spacing_mut().button_padding = egui::Vec2::ZERO;
    lines
}

/// The second line of a row.
fn facts(ui: &mut egui::Ui, state: &State, grower: &Grower, account: Option<&str>) {
    let tokens = theme::Tokens::of(ui);
    let credentials = grower.field_view.as_ref();
    let (sign, color) = match state_of(grower) {
        Shown::Attention => (icons::WARNING, tokens.warning),
        Shown::Connected => (icons::GOOD, tokens.good),
        Shown::NotConnected | Shown::All => (icons::NONE, tokens.muted),
    };
    ui.horizontal(|ui| {
        icons::sized(ui, sign, theme::SMALL_ICON, color);
        let facts = [
            if state.growers.is_unknown(grower) {
                say!("state-unknown")
            } else {
                text::connection_state(grower.field_view.as_ref())
            },
            state.growers.events.get(&grower.id).map(text::event).unwrap_or_default(),
            credentials.and_then(|it| it.created).map(words::day).unwrap_or_default(),
            grower.email.clone(),
            grower.reference.clone().unwrap_or_default(),
            // The account is worth a word where it does not go without saying.
            account
                .filter(|it| credentials.is_some() && !it.contains(&grower.email))
                .unwrap_or_default()
                .to_owned(),
        ];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let color = if grower.needs_attention() { tokens.warning } else { tokens.muted };
        let facts = RichText::new(facts.join(" · ")).small().color(color);
        ui.add(egui::Label::new(facts).truncate());
    });
}
