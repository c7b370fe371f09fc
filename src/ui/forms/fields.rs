//! What is looked for among a grower's fields.

use std::sync::Arc;

use crate::domain::{FieldState, LeafField, text as plain_text};
use crate::flow::Data;

/// What the list of fields is to show.
#[derive(Debug, Default)]
pub(in crate::ui) struct FieldsForm {
    /// Whose data it is about.
    watch: u64,
    pub(in crate::ui) search: String,
    pub(in crate::ui) farm: Option<u64>,
    pub(in crate::ui) found: Vec<usize>,
    found_for: Option<(Arc<Vec<Arc<LeafField>>>, Wanted)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted {
    needle: String,
    farm: Option<u64>,
    previews_only: bool,
}

impl FieldsForm {
    /// Among another grower's fields nothing is looked for at first.
    pub(in crate::ui) fn follow(&mut self, data: &Data) {
        if self.watch != data.watch() {
            *self = Self { watch: data.watch(), ..Self::default() };
        }
    }

    /// Finds the places of the rows, anew only when what is wanted or what is there has changed.
    pub(in crate::ui) fn find(&mut self, data: &Data) {
        let fields = &data.fields;
        let wanted = Wanted {
            needle: plain_text::folded(self.search.trim()),
            farm: self.farm,
            previews_only: data.choosing.is_some(),
        };
        if let Some((of, for_what)) = &self.found_for
            && Arc::ptr_eq(of, fields)
            && *for_what == wanted
        {
            return;
        }
        let is_wanted = |field: &LeafField| {
            (!wanted.previews_only || field.state == FieldState::Preview)
                && (wanted.farm.is_none() || field.farm == wanted.farm)
                && (wanted.needle.is_empty()
                    || plain_text::folded(&field.name).contains(&wanted.needle))
        };
        self.found = (0..fields.len()).filter(|place| is_wanted(&fields[*place])).collect();
        self.found_for = Some((fields.clone(), wanted));
    }
}
