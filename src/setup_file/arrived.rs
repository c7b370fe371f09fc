//! Set-up files as mail programs hand them on: as they are, or as text that only letters survive.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::domain::setup_file::SetupFileError;

/// How a file in age's format begins; the number of the version and a line break follow.
const BEGIN: &[u8] = b"age-encryption.org/v";
/// How the version that the library reads begins.
const BEGIN_1: &[u8] = b"age-encryption.org/v1\n";
/// The lines around such a file as text. Mail programs make other dashes of those beside them.
const TEXT_BEGIN: &str = "BEGIN AGE ENCRYPTED FILE";
const TEXT_END: &str = "END AGE ENCRYPTED FILE";

/// The bits that a cut file lacks are for the library to notice.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The file in age's binary form, whichever of the two it came in.
///
/// # Errors
/// [`SetupFileError::Foreign`], [`SetupFileError::OtherAge`] or [`SetupFileError::Damaged`].
pub(super) fn sealed(bytes: Vec<u8>) -> Result<Vec<u8>, SetupFileError> {
    let sealed = if bytes.starts_with(BEGIN) {
        bytes
    } else {
        from_text(&text(&bytes)).ok_or(SetupFileError::Foreign)?
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
    bytes.starts_with(BEGIN) || text(bytes).contains(TEXT_BEGIN)
}

/// The letters between the two lines. Quoting, blanks and line breaks are none of them.
fn from_text(text: &str) -> Option<Vec<u8>> {
    let (_, after) = text.split_once(TEXT_BEGIN)?;
    let inside = after.split(TEXT_END).next().unwrap_or(after);
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
            ("other dashes", plain.replace("-----", "—–-").into()),
            ("quoted-printable", plain.replace('=', "=3D").into()),
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
    fn what_is_no_such_file_or_not_whole_is_said() {
        let error = |bytes: &[u8]| sealed(bytes.to_vec()).unwrap_err();
        for foreign in [
            &b""[..],
            b"\0",
            b"%PDF",
            b"\xff\xfe",
            b"-----BEGIN AGE ENCRYPTED FILE-----",
            b"BEGIN AGE ENCRYPTED FILE aGVsbG8=",
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
