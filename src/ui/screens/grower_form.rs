//! The fields of a grower: of a new one, and of one being edited.

use eframe::egui;

use crate::domain::email::{self, email_from, looks_like_email};
use crate::domain::{LeafUserId, NewGrower};
use crate::flow::State;
use crate::t;
use crate::ui::forms::new_grower::{NewGrowerField, NewGrowerForm};
use crate::ui::widgets::{Field, announce, with_icon};
use crate::ui::{icons, theme};

/// Draws the fields. What is in them, where they will do; `goes_on` says whether all are told what is
/// wrong.
pub(super) fn fields(
    ui: &mut egui::Ui,
    form: &mut NewGrowerForm,
    goes_on: bool,
) -> Option<NewGrower> {
    if goes_on {
        form.left.all();
    }
    let name = form.name.trim().to_owned();
    let email = email_from(&form.email);
    let name_reason = name.is_empty().then(|| t!("wrong-name-missing"));
    let email_reason = (!looks_like_email(&email)).then(|| t!("wrong-email"));
    let valid = name_reason.is_none() && email_reason.is_none();
    let response = Field::new(&t!("new-grower-name"))
        .submits()
        .error(form.left.error(NewGrowerField::Name, name_reason))
        .show(ui, &mut form.name);
    form.left.note(NewGrowerField::Name, &response);
    let response = Field::new(&t!("new-grower-email"))
        .help(&t!("new-grower-email-help"))
        .email()
        .submits()
        .error(form.left.error(NewGrowerField::Email, email_reason))
        .show(ui, &mut form.email);
    form.left.note(NewGrowerField::Email, &response);
    Field::new(&t!("new-grower-phone")).submits().show(ui, &mut form.phone);
    Field::new(&t!("new-grower-address")).submits().show(ui, &mut form.address);
    Field::new(&t!("new-grower-reference"))
        .help(&t!("new-grower-reference-help"))
        .submits()
        .show(ui, &mut form.reference);
    let reference = form.reference.trim();
    valid.then(|| NewGrower {
        name,
        email,
        phone: form.phone.trim().to_owned(),
        address: form.address.trim().to_owned(),
        reference: (!reference.is_empty()).then(|| reference.to_owned()),
    })
}

/// Who else Leaf has with this e-mail or reference.
pub(super) fn same(
    state: &State,
    form: &NewGrowerForm,
    own: Option<&LeafUserId>,
) -> Option<String> {
    let is_same = |own: &str, other: &str| !own.is_empty() && own.eq_ignore_ascii_case(other);
    let (email, reference) = (email_from(&form.email), form.reference.trim());
    let known = state.growers.list.iter().find(|known| {
        Some(&known.id) != own
            && (is_same(&email, &known.email)
                || !email.is_ascii() && email::key(&email) == email::key(&known.email)
                || known.reference.as_deref().is_some_and(|theirs| is_same(reference, theirs)))
    });
    known.map(|known| known.display_name().to_owned())
}

/// Says who has the same e-mail or reference.
pub(super) fn tell_same(ui: &mut egui::Ui, known: &str) {
    ui.add_space(theme::SPACE);
    let warning = theme::Tokens::of(ui).warning;
    let label = with_icon(ui, icons::WARNING, warning, t!("new-grower-same", grower = known));
    announce(ui, label.id);
}
