//! A grower's data at Leaf: how much has come, the fields, their outlines.

use jiff::Timestamp;

use super::LeafUserId;
use super::grower::BadLeafUserId;

/// Leaf's identifier of a field, safe as one segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId(LeafUserId);

impl FieldId {
    /// Takes an identifier as Leaf writes it.
    ///
    /// # Errors
    /// The same as for a grower's.
    pub fn parse(id: &str) -> Result<Self, BadLeafUserId> {
        LeafUserId::parse(id).map(Self)
    }

    /// The identifier as Leaf writes it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
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

/// A field as Leaf lists it; every text is safe to show.
#[derive(Clone, Debug, PartialEq)]
pub struct LeafField {
    /// Leaf's identifier.
    pub id: FieldId,
    /// What the grower calls it; may be empty.
    pub name: String,
    /// Hectares, as far as Leaf says.
    pub hectares: Option<f64>,
    /// Whether Leaf has its outline.
    pub has_outline: bool,
}

/// A field's outline: polygons, each a ring around it and rings around its holes, of longitude and
/// latitude in degrees (RFC 7946).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The polygons.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}
