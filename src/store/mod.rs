//! What Stile keeps on disk: everything but secrets, all of it in one folder.

pub mod accounts;
pub mod day;
pub mod json;
pub mod new_file;
pub mod settings;
pub mod unfinished;
