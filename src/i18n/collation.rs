//! The order of names, as each language of Stile has it.
//!
//! Of these languages only Spanish has an order of its own, and there by one letter. The others keep
//! Unicode's, so the tables of the rest of the world, a megabyte, are left out of the program.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorPreferences, provider};
use icu_normalizer::provider::{self as normalizer, NormalizerNfdDataV1, NormalizerNfdTablesV1};
use icu_provider::{DataError, DataErrorKind, DataProvider, DataRequest, DataResponse};

use crate::domain::Language;

/// Compares names in one language.
pub(super) struct Collation {
    collator: Collator,
    is_spanish: bool,
}

impl Collation {
    /// None only where the library lacks its own tables.
    pub(super) fn of(language: Language) -> Option<Self> {
        let mut preferences = CollatorPreferences::default();
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator =
            Collator::try_new_unstable(&UnicodesOwn, preferences, CollatorOptions::default());
        Some(Self { collator: collator.ok()?, is_spanish: language == Language::Spanish })
    }

    /// Which of the two comes first; numbers by their value.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        let collator = self.collator.as_borrowed();
        if self.is_spanish {
            collator.compare(&spanish(one), &spanish(other))
        } else {
            collator.compare(one, other)
        }
    }
}

/// Ñ comes between n and o. Unicode sorts U+FFFF after every other character, so n followed by it
/// stands behind all that begins with n.
fn spanish(name: &str) -> Cow<'_, str> {
    // As one character or as n with a tilde of its own.
    if !name.contains(['ñ', 'Ñ', '\u{303}']) {
        return name.into();
    }
    let mut sorted = name.to_owned();
    for (letter, place) in [
        ("n\u{303}", "n\u{FFFF}"),
        ("N\u{303}", "N\u{FFFF}"),
        ("ñ", "n\u{FFFF}"),
        ("Ñ", "N\u{FFFF}"),
    ] {
        sorted = sorted.replace(letter, place);
    }
    sorted.into()
}

/// The library's tables without those of single languages.
struct UnicodesOwn;

macro_rules! load {
    ($($marker:ty: $load:expr;)*) => {$(
        impl DataProvider<$marker> for UnicodesOwn {
            fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<$marker>, DataError> {
                $load(request)
            }
        }
    )*};
}

load! {
    provider::CollationRootV1: |request| provider::Baked.load(request);
    provider::CollationDiacriticsV1: |request| provider::Baked.load(request);
    provider::CollationJamoV1: |request| provider::Baked.load(request);
    provider::CollationMetadataV1: |request| provider::Baked.load(request);
    provider::CollationSpecialPrimariesV1: |request| provider::Baked.load(request);
    NormalizerNfdDataV1: |request| normalizer::Baked.load(request);
    NormalizerNfdTablesV1: |request| normalizer::Baked.load(request);
    provider::CollationReorderingV1: |_| Err(DataErrorKind::MarkerNotFound.into_error());
    provider::CollationTailoringV1: |_| Err(DataErrorKind::MarkerNotFound.into_error());
}

#[cfg(test)]
mod tests {
    use icu_collator::CollatorBorrowed;
    use icu_locale_core::Locale;
    use proptest::prelude::*;

    use super::*;

    fn whole(language: Language) -> CollatorBorrowed<'static> {
        let mut preferences = CollatorPreferences::from(&language.tag().parse::<Locale>().unwrap());
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        CollatorBorrowed::try_new(preferences, CollatorOptions::default()).unwrap()
    }

    proptest! {
        /// As the library sorts with all its tables.
        #[test]
        fn each_language_has_its_own_order(
            one in "([a-oA-OßÑñäöüéèçãøł n]|n\u{303}|\\d){0,6}",
            other in "([a-oA-OßÑñäöüéèçãøł n]|n\u{303}|\\d){0,6}",
        ) {
            for language in Language::ALL {
                let (ours, theirs) = (Collation::of(language).unwrap(), whole(language));
                prop_assert_eq!(
                    ours.compare(&one, &other), theirs.compare(&one, &other), "{:?}", language
                );
            }
        }
    }
}
