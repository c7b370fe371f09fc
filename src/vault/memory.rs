//! The vault in memory: gone when the program ends.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::key::Key;
use super::record::Record;

/// Records by key.
#[derive(Default)]
pub(super) struct Memory(Mutex<HashMap<Key, Record>>);

impl Memory {
    pub(super) fn store(&self, key: Key, record: Record) {
        self.records().insert(key, record);
    }

    pub(super) fn load(&self, key: &Key) -> Option<Record> {
        self.records().get(key).cloned()
    }

    pub(super) fn delete(&self, key: &Key) {
        self.records().remove(key);
    }

    /// No panic can leave the map half changed, so a poisoned lock is as good as another.
    fn records(&self) -> MutexGuard<'_, HashMap<Key, Record>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
