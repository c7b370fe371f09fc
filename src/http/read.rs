//! What a value of an answer says, whatever type of JSON it comes in.
//!
//! The contract names types, and servers keep to them loosely: FieldView's `user.id` is a number
//! where others are text, counts come as text. What can be read is read, and nothing else is lost
//! for the sake of what cannot.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::domain::text::plain;

const CODE_CHARS: usize = 64;
const MESSAGE_CHARS: usize = 300;

/// The first second that a number can mean as a time: 2001. Smaller ones count something else.
const FIRST_SECOND: f64 = 1e9;
/// From here on a number counts milliseconds: as seconds it would lie in the year 33658.
const FIRST_MILLISECOND: f64 = 1e12;

/// A text or a number, safe to show, of at most `max` characters; nothing when that is empty.
pub fn text(value: &Value, max: usize) -> Option<String> {
    let text = match value {
        Value::String(text) => plain(text, max),
        Value::Number(number) => plain(&number.to_string(), max),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A whole number from 0 on, also written as text or with a decimal point.
pub fn number(value: &Value) -> Option<u64> {
    let decimal = |number: f64| {
        // `as` saturates.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (number >= 0.0 && number.fract() == 0.0).then_some(number as u64)
    };
    match value {
        Value::Number(number) => number.as_u64().or_else(|| decimal(number.as_f64()?)),
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| decimal(text.parse().ok()?))
        }
        _ => None,
    }
}

/// A decimal number, also written as text.
pub fn decimal(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// Yes or no, also written as text or as 1 and 0.
pub fn yes_or_no(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(answer) => Some(*answer),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        },
        Value::Number(number) => match number.as_u64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// A time as ISO 8601 has it, or in seconds or milliseconds since 1970.
pub fn time(value: &Value) -> Option<Timestamp> {
    if let Some(time) = value.as_str().and_then(|text| text.trim().parse().ok()) {
        return Some(time);
    }
    let number = decimal(value).filter(|number| *number >= FIRST_SECOND)?;
    // Fractions do not matter, and `as` saturates.
    #[expect(clippy::cast_possible_truncation)]
    let whole = number as i64;
    if number < FIRST_MILLISECOND {
        Timestamp::from_second(whole).ok()
    } else {
        Timestamp::from_millisecond(whole).ok()
    }
}

/// What an error says, safe to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// RFC 6749 `error`, JHipster's `errorKey`, or the nested `code`.
    pub code: Option<String>,
    /// Description, detail, message or title, whichever says most.
    pub message: Option<String>,
    /// Whether the error is an object of its own, as FieldView's API writes it. [F]
    pub nested: bool,
}

/// Reads problem+json, RFC 6749 errors, FieldView's `{"error": {"code", "message"}}` and its
/// gateway's `{"message"}` alike. What the server says goes through `cleaned` before it is cut.
pub fn problem(body: &Value, cleaned: impl Fn(&str) -> String) -> Problem {
    let error = body.get("error").filter(|error| error.is_object());
    let first = |names: &[&str], max| {
        names.iter().find_map(|name| {
            let inner = error.and_then(|error| error.get(*name)).and_then(Value::as_str);
            let words = inner.or_else(|| body.get(*name).and_then(Value::as_str))?;
            Some(plain(&cleaned(words), max)).filter(|words| !words.is_empty())
        })
    };
    let code = |error: &Value| {
        let code = error.get("code")?;
        let words = code.as_str().map(str::to_owned).or_else(|| text(code, CODE_CHARS))?;
        Some(plain(&cleaned(&words), CODE_CHARS)).filter(|words| !words.is_empty())
    };
    Problem {
        code: first(&["error", "errorKey"], CODE_CHARS).or_else(|| error.and_then(code)),
        message: first(&["error_description", "detail", "message", "title"], MESSAGE_CHARS),
        nested: error.is_some(),
    }
}

/// A secret: a text, or a number digit for digit; nothing when it is empty.
pub fn secret(value: &RawValue) -> Option<Zeroizing<String>> {
    let written = value.get();
    let is_number = written.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let secret = if is_number {
        Zeroizing::new(written.to_owned())
    } else {
        Zeroizing::new(serde_json::from_str::<String>(written).ok()?)
    };
    (!secret.is_empty()).then_some(secret)
}

/// A number that tells an entry of a list from others: of its `id`, or of the whole of one without.
pub fn mark(entry: &RawValue) -> u64 {
    #[derive(Deserialize)]
    struct Identified<'a> {
        #[serde(borrow)]
        id: Option<&'a RawValue>,
    }
    let id = object::<Identified<'_>>(entry).and_then(|entry| entry.id);
    let mut hasher = DefaultHasher::new();
    id.unwrap_or(entry).get().hash(&mut hasher);
    hasher.finish()
}

/// An object by the names of its fields. Serde would also fill a struct from an array, by
/// position.
pub fn object<'a, T: Deserialize<'a>>(value: &'a RawValue) -> Option<T> {
    value.get().starts_with('{').then(|| serde_json::from_str(value.get()).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_and_numbers_are_read_as_either() {
        for (value, as_text, as_number) in [
            (json!("a"), Some("a"), None),
            (json!(" 7 "), Some("7"), Some(7)),
            (json!(7), Some("7"), Some(7)),
            (json!(7.0), Some("7.0"), Some(7)),
            (json!("7.0"), Some("7.0"), Some(7)),
            (json!(u64::MAX), Some("18446744073709551615"), Some(u64::MAX)),
            (json!(7.5), Some("7.5"), None),
            (json!(-7), Some("-7"), None),
            (json!(""), None, None),
            (json!("\u{202e}\n"), None, None),
            (json!(null), None, None),
            (json!(true), None, None),
            (json!([7]), None, None),
            (json!({ "a": 7 }), None, None),
        ] {
            assert_eq!(text(&value, 40).as_deref(), as_text, "{value}");
            assert_eq!(number(&value), as_number, "{value}");
        }
        assert_eq!(text(&json!("abcdef"), 3).as_deref(), Some("abc…"));
        assert_eq!(decimal(&json!("12.5")), Some(12.5));
        for odd in [json!("NaN"), json!("inf"), json!("1e999"), json!(null), json!([1])] {
            assert_eq!(decimal(&odd), None, "{odd}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_each_way_of_writing_them() {
        for (value, answer) in [
            (json!(true), Some(true)),
            (json!("False"), Some(false)),
            (json!(0), Some(false)),
            (json!(1), Some(true)),
            (json!(2), None),
            (json!("perhaps"), None),
            (json!(null), None),
            (json!([true]), None),
        ] {
            assert_eq!(yes_or_no(&value), answer, "{value}");
        }
    }

    #[test]
    fn times_are_read_in_each_way_of_writing_them() {
        let at: Timestamp = "2023-08-30T18:39:33Z".parse().unwrap();
        for value in [
            json!("2023-08-30T18:39:33Z"),
            json!("2023-08-30T20:39:33+02:00"),
            json!(1_693_420_773),
            json!(1_693_420_773.0),
            json!("1693420773"),
            json!(1_693_420_773_000_u64),
        ] {
            assert_eq!(time(&value), Some(at), "{value}");
        }
        for odd in [json!(12), json!(-1), json!(1e300), json!("soon"), json!(null), json!({})] {
            assert_eq!(time(&odd), None, "{odd}");
        }
    }

    #[test]
    fn a_secret_is_taken_letter_for_letter() {
        let raw = |json: &str| RawValue::from_string(json.to_owned()).unwrap();
        for (written, taken) in [
            (r#""a\u002fb""#, Some("a/b")),
            ("123456789012345678901234567890", Some("123456789012345678901234567890")),
            (r#""""#, None),
            ("null", None),
            ("true", None),
            (r#"["a"]"#, None),
            (r#"{"a":1}"#, None),
        ] {
            assert_eq!(secret(&raw(written)).as_ref().map(|it| it.as_str()), taken, "{written}");
        }
    }
}
