//! E-mail addresses as people bring them.

use super::text;

/// Why a cell holds no e-mail address that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailError {
    /// No e-mail address, or one that cannot be put right without guessing.
    Odd,
    /// More than one address.
    Several,
}

/// What cannot be in an address, but around it.
const MARKS: &str = "()<>[]{}\"“”„‘’«»`:;,\\|/?#%&=!*$^";

/// Whether `email` could be an e-mail address: something, `@`, a host with a dot, no blanks and no
/// marks of lists or links. The server has the last word.
pub fn looks_like_email(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else { return false };
    let is_letter = |c: char| {
        !c.is_whitespace() && !c.is_control() && !is_hidden(c) && c != char::REPLACEMENT_CHARACTER
    };
    // Marks that are allowed before the host.
    let is_of_name =
        |c: char| is_letter(c) && (!MARKS.contains(c) || "/?#%&=!*$^{}|`’".contains(c));
    let is_of_host = |c: char| is_letter(c) && !MARKS.contains(c) && !"@_+'~".contains(c);
    !name.is_empty()
        && name.chars().all(is_of_name)
        && email.len() <= 254
        && host.split('.').count() > 1
        && host.split('.').all(|label| !label.is_empty() && label.chars().all(is_of_host))
        && host.rsplit('.').next().is_some_and(|end| end.contains(char::is_alphabetic))
}

/// The name before an address in angle brackets, as mail programs write both: `Ada <ada@x.example>`.
pub fn name_beside(cell: &str) -> Option<&str> {
    let (name, rest) = cell.split_once('<')?;
    let name = name.trim().trim_matches(['"', '\'']).trim();
    (!name.is_empty() && !name.contains('@') && rest.contains('@')).then_some(name)
}

/// The address in a cell, without what programs leave around it: blanks, `mailto:`, angle brackets
/// with or without a name before them, quotes, `;` and invisible characters.
///
/// # Errors
/// [`EmailError`], where only a guess could make an address of it.
pub fn cleaned(cell: &str) -> Result<String, EmailError> {
    let shown = cell.chars().filter(|c| !is_hidden(*c)).map(|c| match c {
        '＠' => '@',
        '．' | '。' => '.',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    let mut shown: String = shown.collect();
    if shown.to_ascii_lowercase().contains("mailto:") {
        shown = percent_encoding::percent_decode_str(&shown).decode_utf8_lossy().into_owned();
    }
    // A remark behind the address: ada@farm.example (home)
    if let Some((before, rest)) = shown.split_once('(')
        && rest.trim_end().ends_with(')')
        && !rest.contains('@')
        && before.contains('@')
    {
        shown.truncate(before.len());
    }
    // Ada Quill <ada@farm.example>
    let bracketed = shown.split_once('<').and_then(|(before, rest)| {
        let (within, after) = rest.split_once('>')?;
        let is_alone = !before.contains('@') && !after.contains(['@', '<']);
        (is_alone && within.contains('@')).then_some(within)
    });
    let email = bare(bracketed.unwrap_or(&shown));
    if looks_like_email(email) {
        return Ok(email.to_owned());
    }
    let mut emails = emails_in(&shown);
    let Some(first) = emails.next() else { return Err(EmailError::Odd) };
    let Some(second) = emails.next() else { return Err(EmailError::Odd) };
    // The same address twice, as in `ada@farm.example <ada@farm.example>`, is one.
    let is_first = |other: &str| key(other) == key(first);
    if is_first(second) && emails.all(is_first) && shown.matches('@').count() == 2 {
        Ok(first.to_owned())
    } else {
        Err(EmailError::Several)
    }
}

/// The first address in a line that says more than that.
pub fn first_in(line: &str) -> Option<&str> {
    // One that was cut short ends in a mark, and is nobody's.
    emails_in(line).find(|email| !email.contains('…'))
}

fn emails_in(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([' ', ';', ',', '/', '|', '<', '>', '[', ']', '(', ')']).map(bare);
    parts.filter(|part| looks_like_email(part))
}

/// The address in what was typed or pasted for one; where there is not just one, what stands there.
pub fn email_from(pasted: &str) -> String {
    cleaned(pasted).unwrap_or_else(|_| text::pasted(pasted).to_owned())
}

/// What two ways to write an address have in common. İ, I, ı and i are one letter: which of them a
/// program makes of another depends on its language.
pub fn key(email: &str) -> String {
    text::folded(email.trim())
}

/// Without what may surround an address.
fn bare(text: &str) -> &str {
    let around =
        |c: char| c.is_whitespace() || ".'".contains(c) || "()<>[]{}\"“”„‘’«»`:;,|".contains(c);
    let mut text = text.trim_matches(around);
    let link = text.get(.."mailto:".len()).filter(|it| it.eq_ignore_ascii_case("mailto:"));
    if link.is_some() {
        text = &text["mailto:".len()..];
        text = text.split('?').next().unwrap_or(text);
    }
    text.trim_matches(around)
}

/// Whether a character cannot be seen. Unlike in names, that includes the joiners.
fn is_hidden(c: char) -> bool {
    text::is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{034F}' | '\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses_are_told_from_other_things() {
        for good in [
            "jane@farm.example",
            "j.d+x@a.b.example",
            "ж@ферма.example",
            "o'neil@farm.example",
            "a_b-c@my-farm.example",
            "info@höfe.example",
        ] {
            assert!(looks_like_email(good), "{good}");
        }
        for bad in [
            "",
            "jane",
            "@farm.example",
            "jane@farm",
            "jane@.example",
            "a@b@c.d",
            "a b@c.d",
            "mailto:jane@farm.example",
            "<jane@farm.example>",
            "jane@farm.example;",
            "jane@farm.example, joe@farm.example",
            "jane@farm,example",
            "Ada;ada@x.example;1",
            "10@4.50",
            "ja\u{200B}ne@farm.example",
            "andr\u{FFFD}@farm.example",
        ] {
            assert!(!looks_like_email(bad), "{bad}");
        }
    }

    #[test]
    fn an_address_is_cleaned_of_what_programs_leave_around_it() {
        for dressed in [
            "ada@farm.example",
            "  ada@farm.example\u{A0}",
            "mailto:ada@farm.example",
            "MAILTO:ada@farm.example?subject=Hello",
            "<ada@farm.example>",
            "<mailto:ada@farm.example>",
            "Ada Quill <ada@farm.example>",
            "\"Quill, Ada\" <ada@farm.example>;",
            "ada@farm.example;",
            "ada@farm.example,",
            "ada@farm.example.",
            "'ada@farm.example'",
            "(ada@farm.example)",
            "ada\u{200B}@farm\u{2060}.example\u{FEFF}",
            "ada＠farm.example",
            "ada@farm.example <ada@farm.example>",
            "ada@farm.example (mailto:ADA@farm.example)",
            "[ada@farm.example](mailto:ada@farm.example)",
            "ada@farm.example (home)",
        ] {
            assert_eq!(cleaned(dressed).as_deref(), Ok("ada@farm.example"), "{dressed:?}");
        }
    }

    #[test]
    fn an_address_is_never_guessed() {
        for odd in [
            "",
            "n/a",
            "ada(at)farm.example",
            "ada @farm.example",
            "ada quill@farm.example",
            "ada@farm",
            "ada@farm,example",
            "ada@@farm.example",
            "ada@farm..example",
            "E-mail: ada@farm.example",
            "Ada ada@farm.example",
            "www.farm.example",
        ] {
            assert_eq!(cleaned(odd), Err(EmailError::Odd), "{odd:?}");
        }
        for several in [
            "ada@farm.example; ben@farm.example",
            "ada@farm.example,ben@farm.example",
            "ada@farm.example ::: ben@farm.example",
            "ada@farm.example ben@farm.example",
            "ada@farm.example / ben@farm.example",
            "Ada <ada@farm.example>, Ben <ben@farm.example>",
            "ben@farm.example <ada@farm.example>",
        ] {
            assert_eq!(cleaned(several), Err(EmailError::Several), "{several:?}");
        }
    }

    #[test]
    fn the_same_address_is_the_same_however_it_is_written() {
        for other in ["İSMAİL@farm.example", "ISMAIL@FARM.EXAMPLE", "ısmaıl@farm.example"] {
            assert_eq!(key(other), key("ismail@farm.example"), "{other}");
        }
        assert_eq!(key("jose\u{301}@farm.example"), key("josé@farm.example"));
        assert_ne!(key("ada@farm.example"), key("eda@farm.example"));
    }

    #[test]
    fn an_address_is_found_in_what_was_pasted_for_one() {
        for pasted in [
            "jane@farm.example",
            "mailto:jane@farm.example",
            "MailTo:jane%40farm.example?subject=Your%20fields",
            " <jane@farm.example>; ",
            "Jane Doe <jane@farm.example>",
            "\"Doe, Jane\" <mailto:jane@farm.example>,",
            "“jane@farm.example”\u{a0}\r\n",
            "\u{feff}jane@\u{200B}farm.example,",
        ] {
            assert_eq!(email_from(pasted), "jane@farm.example", "{pasted}");
        }
        for other in ["", "mailto:", "jane", "a@b.c; d@e.f"] {
            assert!(!looks_like_email(&email_from(other)), "{other}");
        }
    }
}
