//! A grower's data at Leaf: how much came, the fields, their outlines.
//!
//! After an attach a quarter of the fields comes with each quarter of the data delay, an outline
//! one quarter after its field, the last ones at the end. By Leaf's default a field is only listed
//! then, and comes one quarter after it was switched on, or when Leaf is asked to look.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::credentials::leaf_time;
use super::{Answer, Leaf, Parameters, Problem, paged};
use crate::practice::boundaries::Boundary;
use crate::practice::records::{Credential, FieldViewAccount, State};
use crate::practice::request::{Request, Response};

const PROVIDER: &str = "ClimateFieldView";
const STAGES: u32 = 4;
const PROCESSED: &str = "PROCESSED";

/// How much of an account's data Leaf has.
struct Arrived {
    fields: usize,
    outlines: usize,
}

impl Arrived {
    /// Of `all` fields, `elapsed` after the attach.
    fn after(elapsed: Duration, delay: Duration, all: usize) -> Self {
        let stage =
            (1..=STAGES).take_while(|stage| elapsed >= delay * *stage / STAGES).last().unwrap_or(0);
        let share = |stage: u32| (all * stage as usize).div_ceil(STAGES as usize);
        let outlines = if stage == STAGES { all } else { share(stage.saturating_sub(1)) };
        Self { fields: share(stage), outlines }
    }
}

impl Leaf {
    pub(super) fn summarize(&self, request: &Request) -> Answer {
        let parameters = Parameters::of(request, &["provider", "leafUserId"])?;
        let state = self.world.state();
        let user = asked_user(&parameters, &state)?;
        let summary = self.arrived(&state, user).filter(|(_, _, arrived)| arrived.fields > 0);
        let summaries: Vec<_> = summary
            .map(|(credential, account, arrived)| {
                json!({
                    "provider": PROVIDER,
                    "leafUserId": user,
                    "farms": account.land.farms.len().min(arrived.fields),
                    "fields": arrived.fields,
                    "syncReferenceTime": leaf_time(
                        credential.asked_to_look.map_or(credential.created, |(_, time)| time)
                    ),
                })
            })
            .into_iter()
            .collect();
        Ok(Response::json(200, &json!({ "message": "SUCCESS", "summaries": summaries })))
    }

    pub(super) fn list_fields(&self, request: &Request) -> Answer {
        let parameters = Parameters::of(request, &["leafUserId", "provider", "page", "size"])?;
        let fields = {
            let state = self.world.state();
            let user = asked_user(&parameters, &state)?;
            match self.arrived(&state, user) {
                Some((credential, account, arrived)) => (0..arrived.fields)
                    .map(|number| {
                        let status = self.status(&state, user, credential, number);
                        let is_outlined = number < arrived.outlines && status == PROCESSED;
                        field_json(user, account, number, status, is_outlined)
                    })
                    .collect(),
                None => Vec::new(),
            }
        };
        paged(&format!("{}services/fields/api/fields", self.world.leaf_url), &parameters, &fields)
    }

    pub(super) fn get_boundary(&self, user: &str, field: &str) -> Answer {
        let state = self.world.state();
        state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        let no_boundary = || Problem::no_such("boundary");
        let (credential, account, arrived) = self.arrived(&state, user).ok_or_else(no_boundary)?;
        let (number, field) = account
            .fields
            .iter()
            .enumerate()
            .take(arrived.outlines)
            .find(|(_, known)| known.leaf_id == field)
            .filter(|(number, _)| self.status(&state, user, credential, *number) == PROCESSED)
            .ok_or_else(no_boundary)?;
        let outline = outline(account, number);
        Ok(Response::json(
            200,
            &json!({
                "id": field.boundary_id,
                "provider": PROVIDER,
                "status": "ACTIVE",
                "area": { "value": outline.hectares(), "unit": "ha" },
                "geometry": outline.geometry(),
            }),
        ))
    }

    pub(super) fn sync(&self, user: &str) -> Answer {
        let mut state = self.world.state();
        let user = state.user_mut(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        if let Some(credential) = &mut user.credential {
            credential.asked_to_look = Some((Instant::now(), Timestamp::now()));
        }
        Ok(Response::json(200, &json!({ "message": "SUCCESS" })))
    }

    /// Switches a field on; of one that is on already nothing changes.
    pub(super) fn switch_on(&self, user: &str, field: &str) -> Answer {
        let mut state = self.world.state();
        state.user(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
        let no_field = || Problem::no_such("field");
        let (_, account, arrived) = self.arrived(&state, user).ok_or_else(no_field)?;
        let listed = &account.fields[..arrived.fields];
        let number = listed.iter().position(|known| known.leaf_id == field);
        let number = number.ok_or_else(no_field)?;
        let credential = state.user_mut(user).and_then(|user| user.credential.as_mut());
        let credential = credential.ok_or_else(no_field)?;
        credential.switched_on.entry(number).or_insert_with(Instant::now);
        Ok(Response::json(200, &json!({ "message": "SUCCESS" })))
    }

    /// How far a field has come, in Leaf's word. [L]
    fn status(
        &self,
        state: &State,
        user: &str,
        credential: &Credential,
        number: usize,
    ) -> &'static str {
        if !credential.previews {
            return PROCESSED;
        }
        let Some(switched_on) = credential.switched_on.get(&number) else { return "PREVIEW" };
        let was_asked = credential.asked_to_look.is_some_and(|(asked, _)| asked >= *switched_on);
        let pause = self.world.options.data_delay / STAGES;
        let has_looked = state.looks_by_itself(user) && switched_on.elapsed() >= pause;
        if was_asked || has_looked { PROCESSED } else { "WAITING" }
    }

    /// What came of a grower's data; `None` while nothing is attached.
    fn arrived<'a>(
        &self,
        state: &'a State,
        user: &str,
    ) -> Option<(&'a Credential, &'a FieldViewAccount, Arrived)> {
        let credential = state.user(user)?.credential.as_ref()?;
        let account = state.accounts.get(credential.account)?;
        let delay = self.world.options.data_delay;
        let elapsed = credential.begun.map_or(delay, |begun| begun.elapsed());
        let arrived = Arrived::after(elapsed, delay, account.fields.len());
        Some((credential, account, arrived))
    }
}

/// The grower that a list is about.
fn asked_user<'a>(parameters: &'a Parameters, state: &State) -> Result<&'a str, Problem> {
    if parameters.get("provider") != Some(PROVIDER) {
        return Err(Problem::bad(format!("provider must be {PROVIDER}.")));
    }
    let user =
        parameters.get("leafUserId").ok_or_else(|| Problem::bad("leafUserId is missing."))?;
    match state.user(user) {
        Some(_) => Ok(user),
        None => Err(Problem::no_such("Leaf user")),
    }
}

fn field_json(
    user: &str,
    account: &FieldViewAccount,
    number: usize,
    status: &str,
    outlined: bool,
) -> Value {
    let field = &account.fields[number];
    let mut shown = json!({
        "id": field.leaf_id,
        "leafUserId": user,
        "boundaries": [],
        "providerName": PROVIDER,
        "providerFieldName": account.field_name(number),
        "providerFieldId": field.fieldview_id,
        "farmId": account.farm_of(number) + 1,
        "status": status,
        "type": "ORIGINAL",
    });
    if outlined {
        shown["boundaries"] = json!([field.boundary_id]);
        shown["area"] = json!({ "value": outline(account, number).hectares(), "unit": "ha" });
    }
    shown
}

fn outline(account: &FieldViewAccount, number: usize) -> Boundary {
    Boundary::of_field(account.land.landscape, account.land.home, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_by_quarters_and_outlines_one_quarter_later() {
        let delay = Duration::from_secs(20);
        for (seconds, fields, outlines) in
            [(0, 0, 0), (4, 0, 0), (5, 3, 0), (10, 5, 3), (15, 8, 5), (19, 8, 5), (20, 10, 10)]
        {
            let arrived = Arrived::after(Duration::from_secs(seconds), delay, 10);
            assert_eq!((arrived.fields, arrived.outlines), (fields, outlines), "{seconds} s");
        }
        let at_once = Arrived::after(Duration::ZERO, Duration::ZERO, 10);
        assert_eq!((at_once.fields, at_once.outlines), (10, 10));
    }
}
