//! What a grower's consent lets Leaf read and write in FieldView.

use serde::{Deserialize, Serialize};

/// Always asked for; the tutorial's minimum.
pub const MINIMUM: [Scope; 6] = [
    Scope::AsHarvestedRead,
    Scope::AsPlantedRead,
    Scope::AsAppliedRead,
    Scope::FieldsRead,
    Scope::ResourceOwnersRead,
    Scope::FarmOrganizationsRead,
];

/// Asked for only on the company's word; Climate must have permitted each.
pub const WRITE: [Scope; 4] =
    [Scope::FieldsWrite, Scope::RxWrite, Scope::SoilWrite, Scope::ImageryWrite];

/// One FieldView scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scope {
    /// Harvest data.
    #[serde(rename = "asHarvested:read")]
    AsHarvestedRead,
    /// Planting data.
    #[serde(rename = "asPlanted:read")]
    AsPlantedRead,
    /// Application data.
    #[serde(rename = "asApplied:read")]
    AsAppliedRead,
    /// Fields and their boundaries.
    #[serde(rename = "fields:read")]
    FieldsRead,
    /// Who owns the data.
    #[serde(rename = "resourceOwners:read")]
    ResourceOwnersRead,
    /// Farms and organizations.
    #[serde(rename = "farmOrganizations:read")]
    FarmOrganizationsRead,
    /// Creating fields.
    #[serde(rename = "fields:write")]
    FieldsWrite,
    /// Sending prescriptions.
    #[serde(rename = "rx:write")]
    RxWrite,
    /// Sending soil samples.
    #[serde(rename = "soil:write")]
    SoilWrite,
    /// Sending imagery.
    #[serde(rename = "imagery:write")]
    ImageryWrite,
}

impl Scope {
    /// The scope as FieldView and Leaf write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AsHarvestedRead => "asHarvested:read",
            Self::AsPlantedRead => "asPlanted:read",
            Self::AsAppliedRead => "asApplied:read",
            Self::FieldsRead => "fields:read",
            Self::ResourceOwnersRead => "resourceOwners:read",
            Self::FarmOrganizationsRead => "farmOrganizations:read",
            Self::FieldsWrite => "fields:write",
            Self::RxWrite => "rx:write",
            Self::SoilWrite => "soil:write",
            Self::ImageryWrite => "imagery:write",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_saved_as_fieldview_writes_it() {
        for scope in MINIMUM.into_iter().chain(WRITE) {
            assert_eq!(serde_json::to_value(scope).unwrap(), scope.as_str());
        }
    }
}
