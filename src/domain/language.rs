//! The languages that Stile speaks.

use serde::{Deserialize, Serialize};

/// A language that Stile speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Brazilian Portuguese.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// German.
    #[serde(rename = "de")]
    German,
    /// English with accents and half as long again: shows what is clipped or was never
    /// translated. For tests.
    #[doc(hidden)]
    #[serde(skip)]
    Pseudo,
}

use Language::{English, French, German, Portuguese, Pseudo, Spanish};

impl Language {
    /// Those that people choose from.
    pub const ALL: [Self; 5] = [English, Portuguese, Spanish, French, German];

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            English => "en",
            Portuguese => "pt-BR",
            Spanish => "es",
            French => "fr",
            German => "de",
            Pseudo => "en-XA",
        }
    }
}
