//! Where pictures and trees of the screens are kept, and whether they are being made anew.

use std::path::{Path, PathBuf};

pub fn is_making_anew() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|wish| wish != "0" && wish != "false")
}

pub fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}
