//! One row of the list: what it says of a grower and does; in columns where there is room for them.

use eframe::egui::{self, Rect, RichText};
use jiff::Timestamp;

use crate::domain::{
    EventKind, FieldCounts, Grower, Health, LeafCredentials, LeafUserId, StatusWord,
};
use crate::flow::day::Message as DayMessage;
use crate::flow::{Chosen, Mark, Message, State};
use crate::ui::forms::rows::{Order, Rows, Shown};
use crate::ui::widgets::{choose_one, measured, named, named_button, same_everywhere};
use crate::ui::{Pressed, error_messages, icons, theme};
use crate::{i18n, t};

/// A column, and its share of the width.
#[derive(Clone, Copy)]
struct Column {
    head: fn() -> String,
    order: Option<Order>,
    share: f32,
}

const COLUMNS: [Column; 6] = [
    Column { head: || t!("new-grower-name"), order: Some(Order::Name), share: 0.22 },
    Column { head: || t!("table-reference"), order: Some(Order::Reference), share: 0.12 },
    Column { head: || t!("table-state"), order: Some(Order::State), share: 0.3 },
    Column { head: || t!("connected-account"), order: Some(Order::Account), share: 0.16 },
    Column { head: || t!("connected-since"), order: Some(Order::Newest), share: 0.13 },
    Column { head: || t!("table-fields"), order: None, share: 0.07 },
];

/// The end of a row: its menu, and the sign that it opens.
const TAIL: f32 = theme::CONTROL + theme::SPACE + theme::SMALL_ICON;

/// What there is to say of a grower; empty where there is nothing.
struct Facts {
    state: String,
    link: String,
    event: String,
    since: String,
    fields: Option<FieldCounts>,
    email: String,
    reference: String,
    account: String,
}

impl Facts {
    fn of(seen: Seen<'_>) -> Self {
        let Seen { state, grower, account, now } = seen;
        let credentials = grower.field_view.as_ref();
        let growers = &state.growers;
        Self {
            state: if growers.is_unknown(grower) {
                t!("state-unknown")
            } else {
                error_messages::connection_state(credentials)
            },
            link: growers.link_of(grower, now).map(error_messages::link_state).unwrap_or_default(),
            event: if repeats_the_status(state, grower) {
                error_messages::last_words(state, grower)
            } else {
                error_messages::last_event(state, grower)
            },
            since: credentials.and_then(|it| it.created).map(i18n::day).unwrap_or_default(),
            fields: growers.fields_of(grower),
            email: grower.email.clone(),
            reference: grower.reference.clone().unwrap_or_default(),
            account: account.filter(|_| credentials.is_some()).unwrap_or_default().to_owned(),
        }
    }

    /// All facts in one line. The account is left out where it repeats the e-mail.
    fn in_a_line(self) -> String {
        let account = if self.account.contains(&self.email) { String::new() } else { self.account };
        let fields = self.fields.map(error_messages::field_counts);
        [
            self.state,
            self.link,
            self.since,
            self.event,
            fields.unwrap_or_default(),
            self.email,
            self.reference,
            account,
        ]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
    }
}

/// Whether the meaning of the last event is that of the status at Leaf. The grower's page has both.
fn repeats_the_status(state: &State, grower: &Grower) -> bool {
    let status = grower.field_view.as_ref().and_then(LeafCredentials::status_word);
    let event = state.growers.events.get(&grower.id).map(|event| event.kind);
    status == Some(StatusWord::Unauthenticated) && event == Some(EventKind::Unauthenticated)
}

/// How a grower stands.
pub(in crate::ui) fn standing(grower: &Grower) -> Shown {
    match &grower.field_view {
        None => Shown::NotConnected,
        Some(it) if it.health() == Health::Away => Shown::Away,
        Some(it) if it.needs_attention() => Shown::Attention,
        Some(_) => Shown::Connected,
    }
}

/// How high a row is.
pub(in crate::ui) fn height(ui: &egui::Ui) -> f32 {
    if theme::is_low(ui) { theme::LOW_ROW } else { theme::ROW }
}

/// Whether there is room for columns.
pub(in crate::ui) fn has_columns(ui: &egui::Ui) -> bool {
    ui.available_width() >= theme::COLUMNS_FROM
}

/// The heads of the columns, which order the list. They stay in sight while it is scrolled.
pub(in crate::ui) fn heads(ui: &mut egui::Ui, rows: &mut Rows, has_buttons: bool) {
    let tokens = theme::Tokens::of(ui);
    let size = egui::vec2(ui.available_width(), theme::CONTROL);
    let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let pinned = place.translate(egui::vec2(0.0, (ui.clip_rect().top() - place.top()).max(0.0)));
    ui.painter().rect_filled(pinned, 0.0, tokens.background);
    ui.painter().hline(pinned.x_range(), pinned.bottom(), egui::Stroke::new(1.0, tokens.edge));
    let room = if has_buttons { room_for_buttons(ui) } else { 0.0 };
    for (column, cell) in COLUMNS.iter().zip(cells(pinned, room)) {
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(cell).layout(layout));
        ui.spacing_mut().button_padding = egui::Vec2::ZERO;
        let head = (column.head)();
        let Some(order) = column.order else {
            ui.add(egui::Label::new(RichText::new(head).small().color(tokens.muted)).truncate());
            continue;
        };
        let is_chosen = rows.order == order;
        let color = if is_chosen { tokens.text } else { tokens.muted };
        let words = RichText::new(head.as_str()).small().color(color);
        // By date, the latest comes first: that is the descending order.
        let is_descending = rows.backwards != (order == Order::Newest);
        let sign = if is_descending { icons::DOWN } else { icons::UP };
        let button = if is_chosen {
            egui::Button::new((egui::AtomExt::atom_shrink(words, true), icons::glyph(sign)))
        } else {
            egui::Button::new(words)
        };
        let button = ui.add(button.frame(false).truncate());
        ui.ctx().accesskit_node_builder(button.id, |node| {
            if is_chosen {
                node.set_sort_direction(if is_descending {
                    egui::accesskit::SortDirection::Descending
                } else {
                    egui::accesskit::SortDirection::Ascending
                });
            }
        });
        if named(button, &t!("order-by", column = head)).clicked() {
            rows.backwards = is_chosen && !rows.backwards;
            rows.order = order;
        }
    }
    // Rows that are scrolled up disappear under the heads.
    let mut below = ui.clip_rect();
    below.min.y = below.min.y.max(pinned.bottom());
    ui.set_clip_rect(below);
}

/// Who a row is about.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Seen<'a> {
    pub(in crate::ui) state: &'a State,
    pub(in crate::ui) grower: &'a Grower,
    pub(in crate::ui) account: Option<&'a str>,
    pub(in crate::ui) now: Timestamp,
}

pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    seen: Seen<'_>,
    choosing: Option<&Chosen<LeafUserId>>,
    pressed: &mut Pressed,
) -> Option<egui::Response> {
    let Seen { state, grower, .. } = seen;
    let tokens = theme::Tokens::of(ui);
    same_everywhere(ui, ("grower", grower.id.as_str()), |ui| {
        let has_columns = has_columns(ui);
        let size = egui::vec2(ui.available_width(), height(ui));
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        // It is drawn first, so that the buttons on it are pressed by themselves.
        let opener = choosing.is_none().then(|| opener(ui, rect));
        if let Some(chosen) = choosing {
            choose_by_row(ui, rect, chosen, grower, pressed);
        }
        ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, tokens.line));
        let button = if choosing.is_none() { button_of(state, grower) } else { None };
        let words = button.as_ref().map(|(words, _)| words);
        let room = match (has_columns, &choosing) {
            (true, None) => room_for_buttons(ui),
            (true, Some(_)) => 0.0,
            (false, None) => measured::size(ui, words).x + 2.0 * theme::SPACE + TAIL,
            (false, Some(_)) => theme::SPACE,
        };
        let words_of_row = Rect::from_min_max(rect.min, rect.max - egui::vec2(room, 0.0));
        if let Some(opener) = &opener {
            // Where the buttons are, a screen reader finds those.
            name_opener(ui, opener, grower, words_of_row);
        }
        let facts = Facts::of(seen);
        let mark = if has_columns {
            in_columns(ui, cells(rect, room), grower, facts, choosing, pressed)
        } else {
            let mut lines = lines_in(ui, words_of_row);
            let mark = title(&mut lines, grower, choosing, pressed);
            signed(&mut lines, grower, facts.in_a_line());
            mark
        };
        let Some(opener) = opener else { return mark };
        let gap = if button.is_some() { theme::SPACE } else { 0.0 };
        let left = rect.right() - measured::size(ui, words).x - gap - TAIL;
        let place = Rect::from_min_max(egui::pos2(left, rect.top()), rect.max);
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let mut place = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(layout));
        place.spacing_mut().item_spacing.x = theme::SPACE;
        if let Some((words, full)) = &button {
            let button = named_button(&mut place, words, full);
            measured::note(ui, Some(words), button.rect.size());
            if button.clicked() {
                pressed.send(Message::Connect(grower.id.clone()));
            }
        }
        super::grower_menu::show(&mut place, state, grower, &opener, pressed);
        let muted = theme::Tokens::of(ui).muted;
        icons::sized(&mut place, icons::CLOSED, theme::SMALL_ICON, muted);
        if opener.clicked() {
            pressed.send(Message::OpenGrowerPage(grower.id.clone()));
        }
        Some(opener)
    })
}

/// The whole row, which opens the grower's page.
fn opener(ui: &mut egui::Ui, rect: Rect) -> egui::Response {
    let tokens = theme::Tokens::of(ui);
    let opener = ui.interact(rect, ui.scope_id().with("open"), egui::Sense::click());
    if opener.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.hover);
    }
    if opener.has_focus() {
        tokens.ring(ui.painter(), rect.shrink(2.0 * theme::FOCUS_RING));
    }
    opener.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Has a click anywhere on the row do what its tick does; keyboard and screen reader use the tick.
fn choose_by_row(
    ui: &egui::Ui,
    rect: Rect,
    chosen: &Chosen<LeafUserId>,
    grower: &Grower,
    pressed: &mut Pressed,
) {
    let row = ui.interact(rect, ui.scope_id().with("choose"), egui::Sense::CLICK);
    if row.hovered() {
        ui.painter().rect_filled(rect, 0.0, theme::Tokens::of(ui).hover);
    }
    if row.clicked() {
        let mark = Mark { ids: vec![grower.id.clone()], is_chosen: !chosen.contains(&grower.id) };
        pressed.send(Message::Day(DayMessage::Mark(mark)));
    }
}

/// Names the row after its grower; `seen` is what of it a screen reader takes for it.
fn name_opener(ui: &egui::Ui, opener: &egui::Response, grower: &Grower, seen: Rect) {
    let name = t!("grower-open.name", grower = grower.display_name());
    opener.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(opener.id, |node| {
        node.set_bounds(egui::accesskit::Rect {
            x0: seen.min.x.into(),
            y0: seen.min.y.into(),
            x1: seen.max.x.into(),
            y1: seen.max.y.into(),
        });
        node.set_has_popup(egui::accesskit::HasPopup::Menu);
    });
}

fn in_columns(
    ui: &mut egui::Ui,
    places: [Rect; COLUMNS.len()],
    grower: &Grower,
    facts: Facts,
    choosing: Option<&Chosen<LeafUserId>>,
    pressed: &mut Pressed,
) -> Option<egui::Response> {
    let [name, reference, standing, account, since, fields] = places;
    let mut lines = lines_in(ui, name);
    let mark = title(&mut lines, grower, choosing, pressed);
    if facts.email != grower.display_name() {
        small(&mut lines, facts.email);
    }
    one_line(ui, reference, facts.reference);
    let mut lines = lines_in(ui, standing);
    signed(&mut lines, grower, facts.state);
    small(&mut lines, if facts.event.is_empty() { facts.link } else { facts.event });
    one_line(ui, account, facts.account);
    one_line(ui, since, facts.since);
    one_line(
        ui,
        fields,
        facts.fields.map(error_messages::field_counts_briefly).unwrap_or_default(),
    );
    mark
}

/// Words beside the first line of the row.
fn one_line(ui: &mut egui::Ui, place: Rect, words: String) {
    lines_in(ui, place).horizontal(|ui| small(ui, words));
}

fn small(ui: &mut egui::Ui, words: String) {
    if !words.is_empty() {
        let color = theme::Tokens::of(ui).muted;
        ui.add(egui::Label::new(RichText::new(words).small().color(color)).truncate());
    }
}

/// The grower's name, which the row is already called by; or what chooses the grower.
fn title(
    ui: &mut egui::Ui,
    grower: &Grower,
    choosing: Option<&Chosen<LeafUserId>>,
    pressed: &mut Pressed,
) -> Option<egui::Response> {
    let name = theme::strong(grower.display_name());
    let Some(chosen) = choosing else {
        let truncate = Some(egui::TextWrapMode::Truncate);
        let width = ui.available_width();
        let name = egui::WidgetText::from(name);
        let name = name.into_galley(ui, truncate, width, egui::TextStyle::Body);
        let size = egui::vec2(name.size().x, theme::ROW_TITLE);
        let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let at = egui::pos2(place.left(), place.center().y - name.size().y / 2.0);
        ui.painter().galley(at, name, theme::Tokens::of(ui).text);
        return None;
    };
    let (title, mark) = choose_one(ui, chosen, &grower.id, name);
    pressed.send(mark.map(|mark| Message::Day(DayMessage::Mark(mark))));
    Some(title)
}

/// Words after the sign of how the grower stands.
fn signed(ui: &mut egui::Ui, grower: &Grower, words: String) {
    let tokens = theme::Tokens::of(ui);
    let (sign, color) = match standing(grower) {
        Shown::Attention => (icons::WARNING, tokens.warning),
        Shown::Away => (icons::AWAY, tokens.muted),
        Shown::Connected => (icons::GOOD, tokens.good),
        Shown::NotConnected | Shown::LinkSent | Shown::All => (icons::NONE, tokens.muted),
    };
    let of_words = if grower.needs_attention() { tokens.warning } else { tokens.muted };
    ui.horizontal(|ui| {
        icons::sized(ui, sign, theme::SMALL_ICON, color);
        ui.add(egui::Label::new(RichText::new(words).small().color(of_words)).truncate());
    });
}

/// What the row's button says, and its full name: what the grower needs now. An unfinished connection
/// has its button above the list.
fn button_of(state: &State, grower: &Grower) -> Option<(String, String)> {
    let name = grower.display_name();
    // While FieldView is away, another consent would not help.
    if state.unfinished_of(&grower.id).is_some() || grower.is_away() {
        None
    } else if grower.needs_attention() {
        Some((t!("grower-reconnect"), t!("grower-reconnect.name", grower = name)))
    } else if grower.field_view.is_none() {
        Some((t!("grower-connect"), t!("grower-connect.name", grower = name)))
    } else {
        None
    }
}

/// The widest button that a row may have: columns begin at the same place in all of them.
fn room_for_buttons(ui: &egui::Ui) -> f32 {
    let width = |words: String| measured::size(ui, Some(&words)).x;
    width(t!("grower-connect")).max(width(t!("grower-reconnect"))) + theme::SPACE + TAIL
}

/// The places of the columns, with this much room left at the right.
fn cells(row: Rect, room: f32) -> [Rect; COLUMNS.len()] {
    let width = row.width() - room;
    let mut left = row.left();
    COLUMNS.map(|column| {
        let right = left + width * column.share;
        let cell = Rect::from_x_y_ranges(left..=right - theme::SPACE, row.y_range());
        left = right;
        cell
    })
}

fn lines_in(ui: &mut egui::Ui, place: Rect) -> egui::Ui {
    let margin = if theme::is_low(ui) { theme::NEAR / 2.0 } else { theme::SPACE };
    let lines = egui::UiBuilder::new()
        .max_rect(place.shrink2(egui::vec2(0.0, margin)))
        .layout(egui::Layout::top_down(egui::Align::Min));
    let mut lines = ui.new_child(lines);
    lines.spacing_mut().item_spacing = egui::vec2(theme::NEAR, 0.0);
    lines.spacing_mut().interact_size.y = theme::ROW_TITLE;
    lines.spacing_mut().button_padding = egui::Vec2::ZERO;
    lines
}
