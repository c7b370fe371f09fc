//! Set-up files as mail programs hand them on: as they are, or as text that only letters survive.

use std::borrow::Cow;
use std::io::{Cursor, Read as _};
use std::panic::catch_unwind;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::domain::setup_file::SetupFileError;

/// How a file in age's format begins; the number of the version and a line break follow.
const BEGIN: &[u8] = b"age-encryption.org/v";
/// How the version that the library reads begins.
const BEGIN_1: &[u8] = b"age-encryption.org/v1\n";
/// What the second line says where a passphrase opens the file.
const RECIPIENT: &[u8] = b"-> scrypt ";
/// Where both are looked for in a damaged file, and how little of the first is known.
const BEGINNING: usize = 200;
const LEAST_BEGUN: usize = 6;
/// The lines around such a file as text. Mail programs make other dashes of those beside them.
const TEXT_BEGIN: &str = "BEGIN AGE ENCRYPTED FILE";
const TEXT_END: &str = "END AGE ENCRYPTED FILE";

/// How both forms begin in base64, the letters that depend on what follows left out.
const AS_LETTERS: [&str; 2] =
    ["YWdlLWVuY3J5cHRpb24ub3JnL3", "LS0tLS1CRUdJTiBBR0UgRU5DUllQVEVEIEZJTEUt"];

/// How what Outlook wraps files in begins (`winmail.dat`), and the mark of a part that is a file.
const WRAPPED: &[u8] = b"\x78\x9f\x3e\x22";
const WRAPPED_FILE: u32 = 0x0006_800f;

/// How mails begin that Outlook has saved, and the parts of one that are looked at (MS-OXMSG): what
/// is attached, then its words as text and as a page. Each recipient has some twenty parts beside.
const SAVED_MAIL: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const ATTACHED: &str = "__substg1.0_37010102";
const WORDS: [&str; 3] = ["__substg1.0_1000001F", "__substg1.0_1000001E", "__substg1.0_10130102"];
const MOST_STREAMS: usize = 500;

/// More files than people pack into an archive, and how each is marked in its list. Opening one
/// reads the whole list first.
const MOST_PACKED: usize = 4000;
const PACKED: &[u8] = b"PK\x01\x02";
/// The files in an archive that are looked at, and how much of each.
const MOST_FILES: usize = 40;
const MOST_BYTES: u64 = 2 << 20;

/// The bits that a cut file lacks are for the library to notice.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The file in age's binary form, whichever of the two it came in, in an archive or by itself.
///
/// # Errors
/// [`SetupFileError::Foreign`], [`SetupFileError::OtherAge`] or [`SetupFileError::Damaged`].
pub(super) fn sealed(bytes: Vec<u8>) -> Result<Vec<u8>, SetupFileError> {
    let bytes = unpacked(&bytes).unwrap_or(bytes);
    let sealed = if bytes.starts_with(BEGIN) {
        bytes
    } else {
        let text = text(&bytes);
        let sealed = from_text(&text).or_else(|| from_letters(&text));
        // A mail may name the format above such a text.
        sealed.ok_or_else(|| match is_remnant(&bytes) {
            true => SetupFileError::Damaged,
            false => SetupFileError::Foreign,
        })?
    };
    if sealed.starts_with(BEGIN_1) {
        return Ok(sealed);
    }
    let version = sealed.strip_prefix(BEGIN).ok_or(SetupFileError::Foreign)?;
    let digits = version.iter().take_while(|byte| byte.is_ascii_digit()).count();
    Err(match (&version[..digits], &version[digits..]) {
        // Cut short, or its line breaks were changed: whatever does that changes the rest as well.
        (b"1", _) | (_, []) => SetupFileError::Damaged,
        _ => SetupFileError::OtherAge,
    })
}

/// Whether it is one of the two, whole or not.
pub(super) fn is_sealed(bytes: &[u8]) -> bool {
    unpacked(bytes).is_some() || is_one(bytes)
}

/// The file in what it came packed in.
fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    // What the library does not expect in a file makes it panic.
    let attached = || catch_unwind(|| attached(bytes)).ok().flatten();
    unzipped(bytes).or_else(|| unwrapped(bytes)).or_else(attached)
}

/// The first such file in a mail that Outlook has saved (`.msg`), or its words where they are one.
fn attached(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.starts_with(SAVED_MAIL) {
        return None;
    }
    let mut mail = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let streams = |names: &[&str]| {
        let streams = mail.walk().filter(|it| it.is_stream() && it.len() <= MOST_BYTES);
        let named = streams.filter(|it| names.contains(&it.name()));
        named.map(|it| it.path().to_owned()).collect::<Vec<_>>()
    };
    let paths = [streams(&[ATTACHED]), streams(&WORDS)].concat();
    paths.iter().take(MOST_STREAMS).find_map(|path| {
        let mut content = Vec::new();
        mail.open_stream(path).ok()?.take(MOST_BYTES).read_to_end(&mut content).ok()?;
        is_one(&content).then_some(content)
    })
}

/// The first such file among those that Outlook has wrapped (MS-OXTNEF): each part has a mark, its
/// length, and a checksum of two bytes behind it.
fn unwrapped(bytes: &[u8]) -> Option<Vec<u8>> {
    // A key of two bytes follows.
    let mut rest = bytes.strip_prefix(WRAPPED)?.get(2..)?;
    loop {
        // Before the mark, whether it belongs to the message or to a file.
        let (_, part) = rest.split_first()?;
        let (mark, part) = part.split_first_chunk()?;
        let (length, part) = part.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (content, after) = part.split_at_checked(length)?;
        if u32::from_le_bytes(*mark) == WRAPPED_FILE && is_one(content) {
            return Some(content.to_vec());
        }
        rest = after.get(2..)?;
    }
}

/// The first such file in an archive, as people make one for mail that lets no other through.
fn unzipped(bytes: &[u8]) -> Option<Vec<u8>> {
    let is_archive = bytes.starts_with(b"PK");
    if !is_archive || memchr::memmem::find_iter(bytes, PACKED).nth(MOST_PACKED).is_some() {
        return None;
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    (0..archive.len().min(MOST_FILES)).find_map(|place| {
        let mut content = Vec::new();
        archive.by_index(place).ok()?.take(MOST_BYTES).read_to_end(&mut content).ok()?;
        is_one(&content).then_some(content)
    })
}

fn is_one(bytes: &[u8]) -> bool {
    if bytes.starts_with(BEGIN) || is_remnant(bytes) {
        return true;
    }
    let text = text(bytes);
    text.contains(TEXT_BEGIN) || AS_LETTERS.iter().any(|start| text.contains(start))
}

/// Whether it is what is left of the binary form without its very beginning, or that and no more.
fn is_remnant(bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let has = |part: &[u8]| memchr::memmem::find(beginning, part).is_some();
    has(BEGIN) || has(RECIPIENT) || bytes.len() >= LEAST_BEGUN && BEGIN.starts_with(bytes)
}

/// The letters between the two lines. Quoting, blanks and line breaks are none of them.
fn from_text(text: &str) -> Option<Vec<u8>> {
    let (_, after) = text.split_once(TEXT_BEGIN)?;
    let inside = after.split(TEXT_END).next().unwrap_or(after);
    // Whoever is quoted may stand before the mark: `Jane> `.
    let inside = without_markup(inside);
    let lines = inside.lines().filter_map(|line| line.rsplit('>').next());
    let letters = lines.flat_map(|line| [line, "\n"]).collect::<String>();
    // A mail program ends lines so that it has broken itself.
    decoded(&letters.replace("=\n", ""))
}

/// The text of a mail's part in HTML. Of the rest, no sign of markup is a letter of the file.
fn without_markup(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['<', '&']) {
        plain.push_str(before);
        let end = if rest[before.len()..].starts_with('<') { '>' } else { ';' };
        let (markup, after) = after.split_once(end).unwrap_or((after, ""));
        // Quoting is marked so.
        plain.push_str(if markup == "gt" { ">" } else { "" });
        if markup.starts_with("br") || markup.starts_with("/p") || markup.starts_with("/div") {
            plain.push('\n');
        }
        rest = after;
    }
    plain + rest
}

/// A file that a mail program has made letters of, with its headers around them or without.
fn from_letters(text: &str) -> Option<Vec<u8>> {
    let start = AS_LETTERS.iter().find_map(|start| text.find(start))?;
    let is_part = |c: &char| !c.is_whitespace();
    let lines = text[start..].lines().take_while(|line| !line.starts_with("--"));
    let letters: String = lines.flat_map(str::chars).filter(is_part).collect();
    let decoded = decoded(&letters)?;
    if decoded.starts_with(BEGIN) { Some(decoded) } else { from_text(&self::text(&decoded)) }
}

fn decoded(inside: &str) -> Option<Vec<u8>> {
    // What follows the first sign of padding is padding, however a mail program writes it.
    let inside = inside.split('=').next().unwrap_or(inside);
    let is_letter = |c: &char| c.is_ascii_alphanumeric() || *c == '+' || *c == '/';
    let mut letters: String = inside.chars().filter(is_letter).collect();
    // One letter alone is no byte.
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    LENIENT.decode(letters).ok()
}

/// The bytes as text: UTF-16 with or without its mark, or what has the same letters as ASCII.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    let (is_big, rest) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (false, rest),
        [0xFE, 0xFF, rest @ ..] => (true, rest),
        [0, first, ..] if *first != 0 => (true, bytes),
        [first, 0, ..] if *first != 0 => (false, bytes),
        _ => return String::from_utf8_lossy(bytes),
    };
    let pairs = rest.as_chunks().0.iter();
    let units = pairs
        .map(|pair| if is_big { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) });
    Cow::Owned(
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(),
    )
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use base64::engine::general_purpose::STANDARD as BASE64;

    use super::*;

    const FILE: &[u8] = b"age-encryption.org/v1\n-> scrypt and the rest, with \0\xff\r\n in it";

    /// As the age program writes it.
    fn armoured() -> String {
        let letters = BASE64.encode(FILE);
        let lines: Vec<&str> =
            letters.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
        format!(
            "-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n",
            lines.join("\n")
        )
    }

    #[test]
    fn what_is_left_of_a_file_is_known_as_a_damaged_one() {
        let salt = b"-> scrypt c2FsdA 18\nbody\n--- mac\n\0\xff".to_vec();
        let whole = [BEGIN_1, &salt].concat();
        for (how, bytes) in [
            ("its first bytes lost", whole[4..].to_vec()),
            ("its first line lost", salt.clone()),
            ("little more than its name", whole[..9].to_vec()),
            ("a mark of UTF-8 before it", [b"\xEF\xBB\xBF", &whole[..]].concat()),
        ] {
            assert!(is_sealed(&bytes), "{how}");
            assert!(matches!(sealed(bytes), Err(SetupFileError::Damaged)), "{how}");
        }
        for other in [&b"age"[..], b"", b"Name,Email\nage-encryption,a@x.example\n"] {
            assert!(!is_sealed(other));
        }
    }

    #[test]
    fn a_file_as_text_comes_through_whatever_mail_does_to_it() {
        let plain = armoured();
        let quoted =
            |mark: &str| plain.lines().map(|line| format!("{mark}{line}\r\n")).collect::<String>();
        let utf16 = |big: bool, mark: &[u8]| {
            let units = plain.encode_utf16();
            let bytes =
                units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            [mark, &bytes.collect::<Vec<u8>>()].concat()
        };
        for (how, text) in [
            ("as it was", plain.clone().into_bytes()),
            ("line breaks of Windows", plain.replace('\n', "\r\n").into()),
            ("line breaks of old", plain.replace('\n', "\r").into()),
            ("a mark of UTF-8", format!("\u{feff}{plain}").into()),
            ("quoted", quoted("> ").into()),
            ("quoted twice", quoted(">> \t").into()),
            ("blanks at the ends", plain.replace('\n', " \u{a0}\n").into()),
            ("in one line", plain.replace('\n', " ").into()),
            (
                "in short lines",
                BASE64
                    .encode(FILE)
                    .chars()
                    .fold("-----BEGIN AGE ENCRYPTED FILE-----".to_owned(), |text, c| {
                        format!("{text}\n{c}")
                    })
                    .into(),
            ),
            ("empty lines between", plain.replace('\n', "\n\n").into()),
            ("words around it", format!("Hi Jane,\n\n{plain}\nRegards = me").into()),
            (
                "a mail that names the format",
                format!("It says age-encryption.org/v1 and -> scrypt inside.\n\n{plain}").into(),
            ),
            ("other dashes", plain.replace("-----", "—–-").into()),
            ("quoted-printable", plain.replace('=', "=3D").into()),
            ("quoted-printable, in lines of its own", {
                let letters = BASE64.encode(FILE).replace('=', "=3D");
                let (start, end) = letters.split_at(30);
                format!("-----BEGIN AGE ENCRYPTED FILE-----\n{start}=\r\n{end}").into()
            }),
            ("pasted twice", format!("{plain}\n{plain}").into()),
            ("as letters", BASE64.encode(FILE).into()),
            ("as letters, of a file as text", BASE64.encode(&plain).into()),
            (
                "a whole mail",
                format!(
                    "From: Jane <jane@farm.example>\r\nContent-Type: application/octet-stream; \
                     name=\"x.stile\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n\
                     --0000000000005f3a--\r\n",
                    BASE64.encode(FILE)
                )
                .into(),
            ),
            ("quoted with the name", quoted("Jane> ").into()),
            ("quoted with bars", quoted("| ").into()),
            ("forwarded with blank lines and quotes", quoted(">\r\n> > ").into()),
            ("indented", quoted("\u{a0}\u{a0}\t").into()),
            (
                "a page of a mail",
                format!(
                    "<html><body><p>Hi Jane,</p><pre style=\"x\">{}</pre></body></html>",
                    plain.replace('\n', "<br/>\r\n")
                )
                .into(),
            ),
            (
                "a page of a mail that is quoted",
                plain
                    .lines()
                    .map(|line| format!("<div dir=ltr>&gt;&nbsp;{line}</div>"))
                    .collect::<String>()
                    .into(),
            ),
            ("lines of its own between", plain.replace("\n", "\u{200b}\r\n \r\n").into()),
            (
                "letters in short lines",
                BASE64
                    .encode(FILE)
                    .as_bytes()
                    .chunks(40)
                    .map(|line| format!(" {}\r\n", str::from_utf8(line).unwrap()))
                    .collect::<String>()
                    .into(),
            ),
            ("UTF-16", utf16(false, &[0xFF, 0xFE])),
            ("UTF-16, the other way round", utf16(true, &[0xFE, 0xFF])),
            ("UTF-16 without a mark", utf16(false, &[])),
            ("the same, the other way round", utf16(true, &[])),
        ] {
            assert!(is_sealed(&text), "{how}");
            assert_eq!(sealed(text).as_deref(), Ok(FILE), "{how}");
        }
    }

    #[test]
    fn a_file_that_outlook_has_wrapped_is_found() {
        let part = |level: u8, mark: u32, content: &[u8]| {
            let length = u32::try_from(content.len()).unwrap().to_le_bytes();
            [&[level][..], &mark.to_le_bytes(), &length, content, &[0, 0]].concat()
        };
        let message = part(1, 0x0008_9006, &[0, 0, 1, 0]);
        let picture = part(2, WRAPPED_FILE, b"\x89PNG");
        let wrapped = |file: &[u8]| {
            let start = [WRAPPED, &[1, 0]].concat();
            [start, message.clone(), picture.clone(), part(2, WRAPPED_FILE, file)].concat()
        };
        for file in [FILE, armoured().as_bytes()] {
            let after = part(2, 0x0006_9005, b"more");
            let whole = [wrapped(file), after].concat();
            assert!(is_sealed(&whole));
            assert_eq!(sealed(whole).as_deref(), Ok(FILE));
        }
        for other in [wrapped(b"Name,Email"), wrapped(FILE)[..60].to_vec(), WRAPPED.to_vec()] {
            assert!(!is_sealed(&other));
            assert_eq!(sealed(other), Err(SetupFileError::Foreign));
        }
    }

    #[test]
    fn a_file_in_a_mail_that_outlook_has_saved_is_found() {
        let words = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let mail = |attached: &[u8], body: &str| {
            let mut mail = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
            let storage = "/__attach_version1.0_#00000000";
            mail.create_storage(storage).unwrap();
            for (path, content) in [
                ("/__substg1.0_1000001F".to_owned(), words(body)),
                (format!("{storage}/__substg1.0_3707001F"), words("Prairie.stile")),
                (format!("{storage}/__substg1.0_37010102"), attached.to_vec()),
            ] {
                mail.create_stream(path).unwrap().write_all(&content).unwrap();
            }
            mail.flush().unwrap();
            mail.into_inner().into_inner()
        };
        for whole in [mail(FILE, "Hi Jane"), mail(b"\x89PNG", &format!("Hi\r\n{}", armoured()))] {
            assert!(is_sealed(&whole));
            assert_eq!(sealed(whole).as_deref(), Ok(FILE));
        }
        // One to everybody in the company.
        let mut round = cfb::CompoundFile::open(Cursor::new(mail(FILE, "Hi all"))).unwrap();
        for recipient in 0..40 {
            let storage = format!("/__recip_version1.0_#{recipient:08X}");
            round.create_storage(&storage).unwrap();
            for property in 0x3001..0x3015 {
                let path = format!("{storage}/__substg1.0_{property:04X}001F");
                round.create_stream(path).unwrap().write_all(&words("Jane")).unwrap();
            }
        }
        assert_eq!(sealed(round.into_inner().into_inner()).as_deref(), Ok(FILE));
        let other = mail(b"\x89PNG", "Hi Jane");
        for other in [other.clone(), other[..600].to_vec(), SAVED_MAIL.to_vec()] {
            assert!(!is_sealed(&other));
            assert_eq!(sealed(other), Err(SetupFileError::Foreign));
        }
    }

    #[test]
    fn a_file_in_an_archive_is_found() {
        let archive = |files: &[(&str, &[u8])]| {
            let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
            for (name, content) in files {
                zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
                zip.write_all(content).unwrap();
            }
            zip.finish().unwrap().into_inner()
        };
        let files = [("Read me.txt", &b"Hi"[..]), ("Prairie.stile", FILE), ("__MACOSX/._x", b"")];
        let whole = archive(&files);
        assert!(is_sealed(&whole));
        assert_eq!(sealed(whole.clone()).as_deref(), Ok(FILE));
        let pictures: Vec<String> = (0..20).map(|number| format!("{number}.png")).collect();
        let mut many: Vec<(&str, &[u8])> =
            pictures.iter().map(|name| (name.as_str(), &b"\x89PNG"[..])).collect();
        many.push(("Set-up/Prairie.stile", FILE));
        assert_eq!(sealed(archive(&many)).as_deref(), Ok(FILE));
        let numbers: Vec<String> = (0..=MOST_PACKED).map(|number| number.to_string()).collect();
        let mut countless: Vec<(&str, &[u8])> = vec![("Prairie.stile", FILE)];
        countless.extend(numbers.iter().map(|name| (name.as_str(), &b""[..])));
        assert_eq!(sealed(archive(&countless)), Err(SetupFileError::Foreign));
        countless.truncate(MOST_PACKED);
        assert_eq!(sealed(archive(&countless)).as_deref(), Ok(FILE));
        let as_text = archive(&[("x.stile.txt", armoured().as_bytes())]);
        assert_eq!(sealed(as_text).as_deref(), Ok(FILE));
        let table = archive(&[("xl/workbook.xml", b"<workbook/>")]);
        for other in [table, whole[..whole.len() / 2].to_vec(), b"PK".to_vec()] {
            assert!(!is_sealed(&other));
            assert_eq!(sealed(other), Err(SetupFileError::Foreign));
        }
    }

    #[test]
    fn what_is_no_such_file_or_not_whole_is_said() {
        let error = |bytes: &[u8]| sealed(bytes.to_vec()).unwrap_err();
        for foreign in [
            &b""[..],
            b"\0",
            b"%PDF",
            b"\xff\xfe",
            b"-----BEGIN AGE ENCRYPTED FILE-----",
            b"BEGIN AGE ENCRYPTED FILE aGVsbG8=",
            b"<!DOCTYPE html><html><body>Sign in to see this file</body></html>",
            b"\xef\xbb\xbf<html>x.stile</html>",
        ] {
            assert_eq!(error(foreign), SetupFileError::Foreign, "{foreign:?}");
        }
        assert_eq!(error(b"age-encryption.org/v2\nx"), SetupFileError::OtherAge);
        assert_eq!(error(b"age-encryption.org/v10\n"), SetupFileError::OtherAge);
        for damaged in
            [&b"age-encryption.org/v"[..], b"age-encryption.org/v1", b"age-encryption.org/v1\r\nx"]
        {
            assert_eq!(error(damaged), SetupFileError::Damaged, "{damaged:?}");
        }
    }
}
