//! Which provider of farm data something belongs to.

use serde::{Deserialize, Serialize};

/// A provider of farm data, under the name that files and keyring entries call it by. That name
/// never changes: what was written under it has to be found again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provider {
    /// Climate FieldView. What names no provider is its own: version 0.1.0 named none.
    #[default]
    #[serde(rename = "climate-fieldview")]
    ClimateFieldView,
}

impl Provider {
    /// The name in files and keyring entries.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ClimateFieldView => "climate-fieldview",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_written_by_its_name() {
        let provider = Provider::ClimateFieldView;
        assert_eq!(serde_json::to_value(provider).unwrap(), provider.name());
    }
}
