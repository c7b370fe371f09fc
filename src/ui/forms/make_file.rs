//! What is typed for a set-up file for staff.

use std::fmt;

use zeroize::Zeroizing;

use super::left::Left;
use crate::domain::Language;

/// A set-up file for staff.
#[derive(Default)]
pub(in crate::ui) struct MakeFileForm {
    pub(in crate::ui) company: String,
    pub(in crate::ui) contact: String,
    /// In the open: it is to be read and told to somebody.
    pub(in crate::ui) passphrase: Zeroizing<String>,
    pub(in crate::ui) language: Option<Language>,
    pub(in crate::ui) logo_address: String,
    pub(in crate::ui) left: Left<MakeFileField>,
}

/// The fields of [`MakeFileForm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum MakeFileField {
    Company,
    Contact,
    Passphrase,
    LogoAddress,
}

impl fmt::Debug for MakeFileForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MakeFileForm(…)")
    }
}
