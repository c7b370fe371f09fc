//! A grower's data at Leaf: how much has come, how it comes, the fields, their outlines.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// More corners than any field's outline has; making a shape of them takes a second at worst.
const MOST_POINTS: usize = 20_000;

/// Longer than any identifier of a field, free text among them.
const ID_CHARS: usize = 500;

/// Leaf's identifier of a field; free text, too. [L] It stands for itself, letter for letter, and can
/// be one segment of a path once it is percent-encoded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId(String);

/// Why a text is no identifier of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a field's identifier")]
pub struct BadFieldId;

impl FieldId {
    /// Takes an identifier as Leaf writes it.
    ///
    /// # Errors
    /// [`BadFieldId`] for one that is empty or has more than 500 characters, for one with control
    /// characters, and for `.` and `..`, which lead elsewhere in a path however they are encoded.
    pub fn parse(id: &str) -> Result<Self, BadFieldId> {
        let is_odd = id.is_empty()
            || matches!(id, "." | "..")
            || id.chars().any(char::is_control)
            || id.chars().count() > ID_CHARS;
        if is_odd { Err(BadFieldId) } else { Ok(Self(id.to_owned())) }
    }

    /// The identifier as Leaf writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How much of a grower's data Leaf has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// Farms.
    pub farms: u64,
    /// Fields.
    pub fields: u64,
    /// When Leaf looked at FieldView last.
    pub synced: Option<Timestamp>,
}

/// How far a field has come at Leaf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldState {
    /// Listed only: neither its boundary nor its machine files are fetched until somebody asks.
    /// `PREVIEW` at Leaf. [L]
    Preview,
    /// Asked for: it comes with Leaf's next look at FieldView. `WAITING` at Leaf. [L]
    Waiting,
    /// Fetched. `PROCESSED` at Leaf. [L]
    On,
    /// Leaf has not said, or has a word for it that it has not named.
    #[default]
    Other,
}

impl FieldState {
    /// What Leaf's word for it means, in any case of letters.
    pub fn of_word(word: &str) -> Self {
        match word.trim().to_ascii_uppercase().as_str() {
            "PREVIEW" => Self::Preview,
            "WAITING" => Self::Waiting,
            "PROCESSED" => Self::On,
            _ => Self::Other,
        }
    }
}

/// A field as Leaf lists it; every text is safe to show.
#[derive(Clone, Debug, PartialEq)]
pub struct LeafField {
    /// Leaf's identifier.
    pub id: FieldId,
    /// What the grower calls it; may be empty.
    pub name: String,
    /// Leaf's number of its farm.
    pub farm: Option<u64>,
    /// How far it has come.
    pub state: FieldState,
    /// Hectares, as far as Leaf says.
    pub hectares: Option<f64>,
    /// Whether Leaf has its outline.
    pub has_outline: bool,
}

/// How many of a grower's fields have come how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldCounts {
    /// Listed only.
    pub preview: u64,
    /// Switched on, and not fetched yet.
    pub waiting: u64,
    /// Fetched.
    pub on: u64,
    /// Leaf has not said how far they are.
    pub other: u64,
}

impl FieldCounts {
    /// Counts these.
    pub fn of<'a>(fields: impl IntoIterator<Item = &'a LeafField>) -> Self {
        let mut counts = Self::default();
        for field in fields {
            match field.state {
                FieldState::Preview => counts.preview += 1,
                FieldState::Waiting => counts.waiting += 1,
                FieldState::On => counts.on += 1,
                FieldState::Other => counts.other += 1,
            }
        }
        counts
    }

    /// All fields.
    pub fn all(self) -> u64 {
        self.preview + self.waiting + self.on + self.other
    }

    /// Those that are switched on, whether fetched yet or not.
    pub fn switched_on(self) -> u64 {
        self.waiting + self.on
    }

    /// The sum of both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            preview: self.preview + other.preview,
            waiting: self.waiting + other.waiting,
            on: self.on + other.on,
            other: self.other + other.other,
        }
    }
}

/// How Leaf fetches a grower's fields, by its configuration. [L]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncRules {
    /// Whether fields are only listed until somebody switches them on: `customDataSync`.
    pub previews: SyncRule,
    /// Whether Leaf looks at FieldView by itself: `fieldsAutoSync`.
    pub automatic: SyncRule,
}

/// One setting of Leaf's configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncRule {
    /// What holds for the grower.
    pub is_on: bool,
    /// Whose setting says so.
    pub set_by: SetBy,
}

/// Whose setting holds for a grower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The grower's own.
    Grower,
    /// The account's, for every grower without one of their own.
    Account,
    /// Nobody's: Leaf's default.
    Leaf,
}

impl SyncRules {
    /// What holds, given what the grower's configuration and the account's say. Leaf's default is on
    /// for both. [L]
    pub fn of(grower: SyncConfig, account: SyncConfig) -> Self {
        let rule = |own: Option<bool>, inherited: Option<bool>| match (own, inherited) {
            (Some(is_on), _) => SyncRule { is_on, set_by: SetBy::Grower },
            (None, Some(is_on)) => SyncRule { is_on, set_by: SetBy::Account },
            (None, None) => SyncRule { is_on: true, set_by: SetBy::Leaf },
        };
        Self {
            previews: rule(grower.custom_data_sync, account.custom_data_sync),
            automatic: rule(grower.fields_auto_sync, account.fields_auto_sync),
        }
    }
}

/// What a configuration at Leaf says of fetching fields; what it does not say is inherited. [L]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SyncConfig {
    /// `customDataSync`.
    pub custom_data_sync: Option<bool>,
    /// `fieldsAutoSync`.
    pub fields_auto_sync: Option<bool>,
}

/// A change of Leaf's configuration, so that more comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncChange {
    /// What is changed.
    pub what: SyncSetting,
    /// Whether for every grower of the account, or for one.
    pub for_all: bool,
}

/// A setting of Leaf's configuration that can be changed from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncSetting {
    /// Fields come without being switched on: `customDataSync` off.
    FetchAllFields,
    /// Leaf looks at FieldView by itself: `fieldsAutoSync` on.
    LookByItself,
}

/// A field's outline: polygons, each a ring around it and rings around its holes, of longitude and
/// latitude in degrees (RFC 7946).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The polygons.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

impl Outline {
    /// The polygons of a GeoJSON geometry; points that are on no map are left out, and so are rings
    /// that enclose nothing.
    pub fn from_geometry(geometry: &Value) -> Self {
        let coordinates = geometry.get("coordinates").and_then(Value::as_array);
        let mut room = MOST_POINTS;
        let mut polygon = |rings: &Value| -> Option<Vec<Vec<[f64; 2]>>> {
            let rings: Vec<_> = rings
                .as_array()?
                .iter()
                .filter_map(|ring_body| ring(ring_body, &mut room))
                .collect();
            (!rings.is_empty()).then_some(rings)
        };
        let polygons = match (geometry.get("type").and_then(Value::as_str), coordinates) {
            (Some("Polygon"), Some(_)) => polygon(&geometry["coordinates"]).into_iter().collect(),
            (Some("MultiPolygon"), Some(all)) => all.iter().filter_map(polygon).collect(),
            _ => Vec::new(),
        };
        Self { polygons }
    }
}

fn ring(body: &Value, room: &mut usize) -> Option<Vec<[f64; 2]>> {
    let points: Vec<[f64; 2]> = body
        .as_array()?
        .iter()
        .filter_map(|point| {
            let (longitude, latitude) = (point.get(0)?.as_f64()?, point.get(1)?.as_f64()?);
            let on_the_map = longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
            on_the_map.then_some([longitude, latitude])
        })
        .take(*room)
        .collect();
    *room -= points.len();
    // A closed ring of three corners.
    (points.len() >= 4).then_some(points)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn any_text_is_an_identifier_but_what_leads_elsewhere() {
        for id in ["5e2c", "North 40 / \u{e9}?#%2F", "a..b", &"x".repeat(500)] {
            assert_eq!(FieldId::parse(id).unwrap().as_str(), id);
        }
        for id in ["", ".", "..", "a\nb", &"x".repeat(501)] {
            assert_eq!(FieldId::parse(id), Err(BadFieldId), "{id:?}");
        }
    }

    #[test]
    fn a_rule_is_the_growers_then_the_accounts_then_leafs() {
        let own = SyncConfig { custom_data_sync: Some(false), fields_auto_sync: None };
        let account = SyncConfig { custom_data_sync: Some(true), fields_auto_sync: Some(false) };
        let rule = |is_on, set_by| SyncRule { is_on, set_by };
        let (off, on) = (rule(false, SetBy::Grower), rule(true, SetBy::Leaf));
        let automatic = rule(false, SetBy::Account);
        assert_eq!(SyncRules::of(own, account), SyncRules { previews: off, automatic });
        let nothing = SyncConfig::default();
        assert_eq!(SyncRules::of(nothing, nothing), SyncRules { previews: on, automatic: on });
    }

    #[test]
    fn outlines_are_read_whatever_is_wrong_with_them() {
        let square = json!([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]);
        let corners = vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]];
        let one = json!({ "type": "Polygon", "coordinates": [square] });
        assert_eq!(Outline::from_geometry(&one).polygons, [vec![corners.clone()]]);
        let two = json!({ "type": "MultiPolygon", "coordinates": [[square, square], [square]] });
        let expected = [vec![corners.clone(), corners.clone()], vec![corners.clone()]];
        assert_eq!(Outline::from_geometry(&two).polygons, expected);
        let odd = json!({ "type": "MultiPolygon", "coordinates": [
            [[[0, 0], ["x", 1], [1, 0, 250.5], [1, 1], [999, 0], null, [0, 0]]], "x", [[[0, 0]]],
        ] });
        let left = vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]];
        assert_eq!(Outline::from_geometry(&odd).polygons, [vec![left]]);
        for nothing in [json!(null), json!({}), json!({ "type": "Point", "coordinates": [1, 2] })] {
            assert_eq!(Outline::from_geometry(&nothing), Outline::default());
        }
    }
}
