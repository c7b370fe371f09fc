//! Which rows of an `.xlsx` a person does not see: the library for workbooks does not say it.

use std::collections::HashSet;
use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::xml::attribute;

/// The places of the hidden rows of a sheet; none where the workbook is not as expected. Parts of it
/// are read up to so many bytes.
pub(super) fn of_sheet(bytes: &[u8], name: &str, most: u64) -> HashSet<u32> {
    rows(bytes, name, most).unwrap_or_default()
}

fn rows(bytes: &[u8], name: &str, most: u64) -> Option<HashSet<u32>> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut part = |path: &str| {
        let mut content = Vec::new();
        parts.by_name(path).ok()?.take(most).read_to_end(&mut content).ok()?;
        Some(content)
    };
    let (mut id, mut target) = (None, None);
    tags(&part("xl/workbook.xml")?, |tag| {
        if tag.local_name().as_ref() == "sheet" && attribute(tag, "name").as_deref() == Some(name) {
            id = attribute(tag, "id");
        }
    })?;
    tags(&part("xl/_rels/workbook.xml.rels")?, |tag| {
        if id.is_some() && attribute(tag, "Id") == id {
            target = attribute(tag, "Target");
        }
    })?;
    let target = target?;
    let path = match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("xl/{target}"),
    };
    let (mut hidden, mut next) = (HashSet::new(), 0_u32);
    tags(&part(&path)?, |tag| {
        if tag.local_name().as_ref() == "row" {
            // Rows are numbered from 1 on.
            let number = attribute(tag, "r").and_then(|it| it.parse::<u32>().ok());
            let row = number.map_or(next, |number| number.saturating_sub(1));
            next = row.saturating_add(1);
            if attribute(tag, "hidden").is_some_and(|it| ["1", "true"].contains(&it.as_str())) {
                hidden.insert(row);
            }
        }
    })?;
    Some(hidden)
}

/// Shows all tags that begin something.
fn tags(content: &[u8], mut look: impl FnMut(&BytesStart<'_>)) -> Option<()> {
    let mut reader = quick_xml::Reader::from_reader(content);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) | Event::Empty(tag) => look(&tag),
            Event::Eof => return Some(()),
            _ => {}
        }
    }
}
