//! What people open by mistake for a table, known by its bytes.

use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use zip::ZipArchive;

use crate::domain::table::OtherFile;

/// Where marks of a kind are looked for.
const BEGINNING: usize = 4 << 10;
/// The most of a part of an archive that says what it is.
const MOST_TOLD: u64 = 200;

/// What these bytes are, if they are no table and it is known what else.
pub(super) fn known(bytes: &[u8]) -> Option<OtherFile> {
    let is_nothing =
        |byte: &u8| byte.is_ascii_whitespace() || [0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte);
    if bytes.iter().all(is_nothing) {
        return Some(OtherFile::Empty);
    }
    // What the libraries do not expect in a file makes them panic.
    let caught = |look: fn(&[u8]) -> Option<OtherFile>| {
        catch_unwind(AssertUnwindSafe(|| look(bytes))).ok().flatten()
    };
    if bytes.starts_with(b"PK\x03\x04") {
        caught(zipped)
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        caught(compound)
    } else {
        known_by_beginning(bytes)
    }
}

/// The same for a file of which only the beginning is here, and which is not empty.
pub(super) fn known_by_beginning(bytes: &[u8]) -> Option<OtherFile> {
    let starts = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    let is_at = |place: usize, marks: &[&[u8]]| {
        bytes.get(place..).is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)))
    };
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let holds = |mark: &[u8]| memchr::memmem::find(beginning, mark).is_some();
    if holds(b"%PDF-") {
        Some(OtherFile::Pdf)
    } else if starts(&[b"{\\rtf"]) {
        Some(OtherFile::Document)
    } else if starts(&[b"!BDN"]) {
        Some(OtherFile::Mail)
    } else if starts(&[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*", b"8BPS"])
        || starts(&[b"BM"]) && is_at(6, &[&[0; 4]])
        || starts(&[b"RIFF"]) && is_at(8, &[b"WEBP"])
        || is_at(4, &[b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftypavif"])
    {
        Some(OtherFile::Image)
    } else if starts(&[b"\x00\x00\x27\x0A"]) {
        Some(OtherFile::Map)
    } else if starts(&[b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A\x07", b"\x1F\x8B\x08", b"PK\x05\x06"]) {
        Some(OtherFile::Archive)
    } else {
        None
    }
}

/// What this text is, if it is no table and it is known what else.
pub(super) fn known_text(text: &str) -> Option<OtherFile> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}' || c == '\0');
    if text.is_empty() {
        return Some(OtherFile::Empty);
    }
    let small = text.to_ascii_lowercase();
    let end = small.char_indices().nth(BEGINNING).map_or(small.len(), |(place, _)| place);
    let beginning = &small[..end];
    let has_line = |names: &[&str]| {
        let lines = || beginning.lines().take(40);
        names.iter().any(|name| lines().any(|line| line.starts_with(name)))
    };
    if small.starts_with('<') {
        let is_page = beginning.contains("<html") || beginning.starts_with("<!doctype html");
        // A form for a log-in may be laid out as a table.
        let asks = ["type=\"password\"", "type='password'", "type=password"];
        return if ["<kml", "<gpx", "<gml", "<osm"].iter().any(|it| beginning.contains(it)) {
            Some(OtherFile::Map)
        } else if is_page && (!small.contains("<table") || asks.iter().any(|it| small.contains(it)))
        {
            Some(OtherFile::WebPage)
        } else {
            None
        };
    }
    if small.starts_with(['{', '[']) {
        if small.starts_with("[internetshortcut]")
            || beginning.contains("\"doc_id\"")
            || beginning.contains("docs.google.com")
        {
            return Some(OtherFile::Link);
        }
        let is_map = ["\"featurecollection\"", "\"coordinates\"", "\"geometry\""];
        return is_map.iter().any(|it| beginning.contains(it)).then_some(OtherFile::Map);
    }
    if small.starts_with("begin:vcalendar") {
        return Some(OtherFile::Calendar);
    }
    let is_mail = has_line(&["from: ", "return-path: ", "received: "])
        && has_line(&["subject:", "message-id:", "mime-version:"]);
    is_mail.then_some(OtherFile::Mail)
}

fn zipped(bytes: &[u8]) -> Option<OtherFile> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let names: Vec<String> =
        parts.file_names().flatten().map(|name| name.to_ascii_lowercase()).collect();
    let has = |is: &dyn Fn(&str) -> bool| names.iter().any(|name| is(name));
    let ends = |ends: &[&str]| has(&|name| ends.iter().any(|end| name.ends_with(end)));
    if has(&|name| name.rsplit_once('.') == Some(("xl/workbook", "bin"))) {
        return Some(OtherFile::BinaryWorkbook);
    }
    if has(&|name| name.starts_with("xl/")) {
        return None;
    }
    if has(&|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        return Some(OtherFile::Document);
    }
    if ends(&[".iwa"]) || has(&|name| name == "index.zip" || name == "index.apxl") {
        return Some(OtherFile::Numbers);
    }
    if has(&|name| name == "content.xml") {
        let mut told = String::new();
        let part = parts.by_name("mimetype").ok()?;
        part.take(MOST_TOLD).read_to_string(&mut told).ok()?;
        let is_other = told.contains("opendocument") && !told.contains("spreadsheet");
        return is_other.then_some(OtherFile::Document);
    }
    if ends(&[".shp", ".dbf", ".kml", ".geojson", ".gpx"]) {
        return Some(OtherFile::Map);
    }
    if ends(&[".png", ".jpg", ".jpeg", ".heic"])
        && !ends(&[".csv", ".xlsx", ".xls", ".ods", ".vcf"])
    {
        return Some(OtherFile::Archive);
    }
    let is_other = ends(&[".csv", ".xlsx", ".xls", ".ods", ".vcf", ".txt", ".pdf", ".zip", ".html", ".docx"])
            // One with a password: any other would have been opened.
            || ends(&[".stile"]);
    // Any number of files is an archive; what has no name that is known may be a broken workbook.
    (is_other && !has(&|name| name == "[content_types].xml")).then_some(OtherFile::Archive)
}

fn compound(bytes: &[u8]) -> Option<OtherFile> {
    let streams = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let has = |names: &[&str]| names.iter().any(|name| streams.is_stream(name));
    if has(&["/Workbook", "/Book", "/EncryptedPackage"]) {
        None
    } else if has(&["/__properties_version1.0"]) {
        Some(OtherFile::Mail)
    } else if has(&["/WordDocument", "/PowerPoint Document"]) {
        Some(OtherFile::Document)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn compound(stream: &str) -> Vec<u8> {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream(stream).unwrap().write_all(b"x").unwrap();
        file.into_inner().into_inner()
    }

    #[test]
    fn what_people_open_by_mistake_is_known() {
        use OtherFile::{Archive, BinaryWorkbook, Document, Empty, Image, Mail, Map, Numbers, Pdf};
        let odt = "application/vnd.oasis.opendocument.text";
        for (bytes, what) in [
            (vec![], Empty),
            (b"\xEF\xBB\xBF\r\n \r\n".to_vec(), Empty),
            (vec![0; 4096], Empty),
            (b"%PDF-1.7\n%\xE2\xE3".to_vec(), Pdf),
            (b"{\\rtf1\\ansi".to_vec(), Document),
            (zipped(&[("[Content_Types].xml", ""), ("word/document.xml", "")]), Document),
            (zipped(&[("ppt/presentation.xml", "")]), Document),
            (zipped(&[("mimetype", odt), ("content.xml", "")]), Document),
            (compound("/WordDocument"), Document),
            (b"!BDN\x01\x02\x03\x04SM".to_vec(), Mail),
            (compound("/__properties_version1.0"), Mail),
            (zipped(&[("Index/Document.iwa", ""), ("Data/p.jpg", "")]), Numbers),
            (zipped(&[("Index.zip", ""), ("preview.jpg", "")]), Numbers),
            (zipped(&[("[Content_Types].xml", ""), ("xl/workbook.bin", "")]), BinaryWorkbook),
            (zipped(&[("fields/a.shp", ""), ("fields/a.dbf", "")]), Map),
            (zipped(&[("doc.kml", "")]), Map),
            (b"\x00\x00\x27\x0A\0\0\0\0".to_vec(), Map),
            (zipped(&[("Takeout/growers.csv", "")]), Archive),
            (zipped(&[("Prairie.stile", "")]), Archive),
            (b"7z\xBC\xAF\x27\x1C\0\x04".to_vec(), Archive),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Image),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), Image),
            (b"BM\x36\0\0\0\0\0\0\0\x36".to_vec(), Image),
            (b"\0\0\0\x18ftypheic".to_vec(), Image),
        ] {
            assert_eq!(known(&bytes), Some(what), "{:?}", &bytes[..bytes.len().min(60)]);
        }
        for table in [
            b"Name,Email\n".to_vec(),
            b"BM Farms,a@x.example\n".to_vec(),
            zipped(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]),
            zipped(&[("content.xml", "")]),
            b"PK\x03\x04\0\0rest".to_vec(),
            compound("/EncryptedPackage"),
        ] {
            assert_eq!(known(&table), None);
        }
    }

    #[test]
    fn text_that_is_something_else_is_known() {
        use OtherFile::{Calendar, Empty, Link, Mail, Map, WebPage};
        for (text, what) in [
            ("\u{FEFF}\n", Empty),
            ("<!DOCTYPE html>\n<html><body><form>Sign in</form></body></html>", WebPage),
            ("<html><table><tr><td>E-mail<td><input type=\"password\"></table></html>", WebPage),
            ("<?xml version=\"1.0\"?><kml xmlns=\"x\"><Document/></kml>", Map),
            ("{\"type\": \"FeatureCollection\", \"features\": []}", Map),
            ("{\"url\": \"https://docs.google.com/x\", \"doc_id\": \"1\"}", Link),
            ("[InternetShortcut]\nURL=https://x.example/", Link),
            ("BEGIN:VCALENDAR\nVERSION:2.0\n", Calendar),
            ("Return-Path: <a@x.example>\nFrom: Ada <a@x.example>\nSubject: List\n\nHello", Mail),
        ] {
            assert_eq!(known_text(text), Some(what), "{text}");
        }
        for text in [
            "Name,Email\nAda,a@x.example",
            "From,Subject\nAda,b",
            "<table><tr><td>Name</td></tr></table>",
            "<html><table><tr><td>Name</table></html>",
            "<?xml version=\"1.0\"?><Workbook><Table/></Workbook>",
        ] {
            assert_eq!(known_text(text), None, "{text}");
        }
    }
}
