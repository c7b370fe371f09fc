//! The rows of the list: which growers, and in which order.

use std::cmp::Ordering;
use std::sync::Arc;

use eframe::egui;
use jiff::Timestamp;

use crate::domain::{Grower, KnownAccount, text as plain_text};
use crate::flow::day::Message as DayMessage;
use crate::flow::growers::Message as GrowersMessage;
use crate::flow::{Loading, Message, State};
use crate::ui::forms::rows::{Order, Rows, Shown, Wanted};
use crate::ui::screens::grower_row::{self, standing};
use crate::ui::widgets::{choose_shown, muted_in_one_piece, rows_in_view};
use crate::ui::{Pressed, error_messages, theme};
use crate::{i18n, t};

impl Rows {
    /// Clears the search and the filter, so that every grower is shown.
    pub(in crate::ui) fn show_all(&mut self) {
        self.search.clear();
        self.shown = Shown::All;
    }

    /// Finds the places of the growers in the list, in the order of the rows.
    fn find(&mut self, state: &State, now: Timestamp) {
        if !Arc::ptr_eq(&self.accounts_of, &state.accounts) {
            self.accounts_of = state.accounts.clone();
            let shown = |one: &KnownAccount| (one.leaf_user_id.clone(), one.account.display());
            self.accounts = state.accounts.iter().map(shown).collect();
            self.found_for = None;
        }
        let wanted = Wanted {
            version: state.growers.version,
            needle: plain_text::folded(self.search.trim()),
            shown: self.shown,
            order: self.order,
            backwards: self.backwards,
            language: i18n::spoken(),
        };
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        let list = &state.growers.list;
        let has_link = |grower: &Grower| state.growers.link_of(grower, now).is_some();
        let is_wanted = |grower: &Grower| {
            (self.shown == Shown::All
                || self.shown == standing(grower)
                || self.shown == Shown::LinkSent && has_link(grower))
                && (wanted.needle.is_empty() || grower.matches(&wanted.needle))
        };
        self.found = (0..list.len()).filter(|place| is_wanted(&list[*place])).collect();
        self.anybody_linked = list.iter().any(|grower| has_link(grower));
        self.anybody_away = list.iter().any(|grower| standing(grower) == Shown::Away);
        let mut found = std::mem::take(&mut self.found);
        if self.order != Order::AtLeaf {
            found.sort_by(|one, other| self.compare(&list[*one], &list[*other]));
        }
        self.found = found;
        self.found_for = Some(wanted);
    }

    /// Which of two growers stands first.
    fn compare(&self, one: &Grower, other: &Grower) -> Ordering {
        let account = |grower: &Grower| self.accounts.get(&grower.id).map(String::as_str);
        let since = |grower: &Grower| grower.field_view.as_ref()?.created;
        let rank = |grower: &Grower| match standing(grower) {
            Shown::Attention => 0,
            Shown::NotConnected | Shown::LinkSent => 1,
            Shown::Away => 2,
            Shown::All | Shown::Connected => 3,
        };
        let words =
            |one: Option<&str>, other: Option<&str>| self.in_turn(one, other, i18n::in_order);
        match self.order {
            Order::AtLeaf => Ordering::Equal,
            Order::Name => words(Some(one.display_name()), Some(other.display_name())),
            Order::Reference => words(one.reference.as_deref(), other.reference.as_deref()),
            Order::State => self.in_turn(Some(rank(one)), Some(rank(other)), |a, b| a.cmp(&b)),
            Order::Account => words(account(one), account(other)),
            Order::Newest => self.in_turn(since(one), since(other), |a, b| b.cmp(&a)),
        }
    }

    /// Compares two values; a row without one comes last in either direction.
    fn in_turn<T>(
        &self,
        one: Option<T>,
        other: Option<T>,
        compare: impl FnOnce(T, T) -> Ordering,
    ) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) if self.backwards => compare(one, other).reverse(),
            (Some(one), Some(other)) => compare(one, other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    }
}

/// Which growers are to be seen, and in which order, behind one button, which says who is to be
/// seen.
pub(in crate::ui) fn filter_menu(ui: &mut egui::Ui, rows: &mut Rows) {
    ui.menu_button(t!("filter", shown = filter_name(rows.shown)), |ui| {
        filters(ui, rows);
        order(ui, rows);
    });
}

/// Which growers are to be seen.
fn filters(ui: &mut egui::Ui, rows: &mut Rows) {
    for shown in [
        Shown::All,
        Shown::NotConnected,
        Shown::LinkSent,
        Shown::Attention,
        Shown::Away,
        Shown::Connected,
    ] {
        // These filters are shown only where they find anybody.
        let is_of_use = match shown {
            Shown::Away => rows.anybody_away,
            Shown::LinkSent => rows.anybody_linked,
            _ => true,
        };
        if is_of_use || rows.shown == shown {
            ui.radio_value(&mut rows.shown, shown, filter_name(shown));
        }
    }
}

fn filter_name(shown: Shown) -> String {
    match shown {
        Shown::All => t!("filter-all"),
        Shown::NotConnected => t!("filter-not-connected"),
        Shown::LinkSent => t!("filter-link"),
        Shown::Attention => t!("filter-attention"),
        Shown::Away => t!("filter-away"),
        Shown::Connected => t!("filter-connected"),
    }
}

fn order(ui: &mut egui::Ui, rows: &mut Rows) {
    let orders = [
        (Order::AtLeaf, t!("order-leaf")),
        (Order::Name, t!("order-name")),
        (Order::Reference, t!("order-reference")),
        (Order::State, t!("order-state")),
        (Order::Account, t!("order-account")),
        (Order::Newest, t!("order-newest")),
    ];
    let chosen = orders.iter().find(|(order, _)| *order == rows.order);
    let words = t!("order", order = chosen.map(|(_, words)| words.as_str()).unwrap_or_default());
    ui.menu_button(words, |ui| {
        for (order, words) in orders {
            if ui.radio_value(&mut rows.order, order, words).clicked() {
                rows.backwards = false;
            }
        }
    });
}

/// Whether there are controls beside the number of growers.
fn count_needs_a_row(state: &State) -> bool {
    state.growers.loading == Loading::Running || state.day.choosing.is_some()
}

/// How many growers there are, and are shown; unless that has a row of its own.
pub(in crate::ui) fn how_many(ui: &mut egui::Ui, state: &State, rows: &mut Rows, now: Timestamp) {
    if !count_needs_a_row(state) {
        rows.find(state, now);
        muted_in_one_piece(ui, count(state, rows.found.len()));
    }
}

/// The list: only the rows in view are drawn.
pub(in crate::ui) fn show(
    ui: &mut egui::Ui,
    state: &State,
    rows: &mut Rows,
    now: Timestamp,
    pressed: &mut Pressed,
) {
    let (growers, choosing) = (&state.growers, state.day.choosing.as_ref());
    rows.find(state, now);
    if !theme::is_low(ui) || count_needs_a_row(state) {
        ui.horizontal_wrapped(|ui| {
            if !theme::is_low(ui) {
                filters(ui, rows);
                // Another filter may have been chosen.
                rows.find(state, now);
            }
            muted_in_one_piece(ui, count(state, rows.found.len()));
            if !theme::is_low(ui) {
                order(ui, rows);
            }
            if growers.loading == Loading::Running
                && ui.button(t!("growers-stop-reading")).clicked()
            {
                pressed.send(Message::Growers(GrowersMessage::StopReading));
            }
            let Some(chosen) = choosing else { return };
            let shown = rows.found.iter().map(|place| &growers.list[*place].id);
            let mark = choose_shown(ui, chosen, shown);
            pressed.send(mark.map(|mark| Message::Day(DayMessage::Mark(mark))));
        });
    }
    if rows.found.is_empty() && growers.loading == Loading::Done {
        ui.add_space(theme::GAP);
        ui.label(nobody(state, rows));
        return;
    }
    if grower_row::has_columns(ui) {
        grower_row::heads(ui, rows, choosing.is_none());
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let found = rows.found.as_slice();
    let in_view = rows_in_view(ui, grower_row::height(ui), found.len(), |ui, row| {
        let grower = &growers.list[found[row]];
        let account = rows.accounts.get(&grower.id).map(String::as_str);
        let seen = grower_row::Seen { state, grower, account, now };
        grower_row::show(ui, seen, choosing, pressed)
    });
    // Leaf is asked about rows once scrolling has come to rest, not about all that pass by.
    if in_view != rows.in_view {
        rows.in_view = in_view;
        ui.ctx().request_repaint();
        return;
    }
    let unasked = found[in_view].iter().map(|place| &growers.list[*place]);
    let unasked = unasked.filter(|grower| growers.is_worth_asking(grower));
    let unasked: Vec<_> = unasked.map(|grower| grower.id.clone()).collect();
    if !unasked.is_empty() {
        pressed.send(Message::Growers(GrowersMessage::InView(unasked)));
    }
}

/// Why no grower is shown.
fn nobody(state: &State, rows: &Rows) -> String {
    if rows.search.trim().is_empty() && rows.shown == Shown::All {
        t!("growers-none")
    } else if rows.shown != Shown::All
        && state.growers.list.iter().any(|it| state.growers.is_unknown(it))
    {
        t!("growers-no-match-yet")
    } else {
        t!("growers-no-match")
    }
}

/// What is shown, as a table with heads.
pub(in crate::ui) fn table(state: &State, rows: &mut Rows, now: Timestamp) -> Vec<Vec<String>> {
    let heads = vec![
        t!("new-grower-name"),
        t!("new-grower-email"),
        t!("table-reference"),
        t!("table-state"),
        t!("table-event"),
        t!("connected-account"),
        t!("connected-since"),
        t!("table-fields"),
        t!("table-previews"),
    ];
    rows.find(state, now);
    let row = |place: &usize| {
        let grower = &state.growers.list[*place];
        let credentials = grower.field_view.as_ref();
        let account = rows.accounts.get(&grower.id).filter(|_| credentials.is_some());
        vec![
            grower.name.clone(),
            grower.email.clone(),
            grower.reference.clone().unwrap_or_default(),
            if state.growers.is_unknown(grower) {
                t!("state-not-asked")
            } else {
                error_messages::connection_state(credentials)
            },
            error_messages::last_event(state, grower),
            account.cloned().unwrap_or_default(),
            credentials.and_then(|it| it.created).map(i18n::time_to_sort).unwrap_or_default(),
        ]
        .into_iter()
        .chain(error_messages::field_cells(state.growers.fields_of(grower)))
        .collect()
    };
    std::iter::once(heads).chain(rows.found.iter().map(row)).collect()
}

fn count(state: &State, shown: usize) -> String {
    let known = state.growers.list.len();
    match (&state.growers.loading, state.growers.total) {
        (Loading::Running, Some(total)) => {
            t!("growers-reading-of", known = known, total = total)
        }
        (Loading::Running, None) => t!("growers-reading", known = known),
        (Loading::Stopped, _) => t!("growers-stopped", shown = shown, known = known),
        _ if shown < known => t!("growers-shown-of", shown = shown, known = known),
        _ => t!("growers-count", known = known),
    }
}
