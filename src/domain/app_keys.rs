//! The company's FieldView app keys, and what a mistyped one looks like.

use zeroize::Zeroizing;

use super::FIELDVIEW;

/// What is wrong with a value typed for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There are spaces inside, as when two values were pasted together.
    #[error("spaces inside")]
    Spaces,
    /// It is a web address.
    #[error("a web address")]
    WebAddress,
    /// It is an e-mail address.
    #[error("an e-mail address")]
    Email,
    /// It is a JSON Web Token: a Leaf API token in the wrong place.
    #[error("a token")]
    Token,
    /// Longer than any key or token (4 KiB).
    #[error("too long")]
    TooLong,
}

/// The company's app keys that Leaf keeps for Magic Links, as Leaf shows them: without secrets. [L]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeysAtLeaf {
    /// The client that they are of, where Leaf says.
    pub client_id: Option<String>,
}

/// The three values, found in a longer text.
pub struct FoundKeys<'a> {
    /// Client ID.
    pub client_id: &'a str,
    /// Client secret.
    pub client_secret: &'a str,
    /// API key.
    pub api_key: &'a str,
}

/// Looks for all three values by their names, as in Climate's mail or a piece of JSON. Of several
/// places with a name the last with a value counts: mails announce before they list. A value behind a
/// dash, which may be a sentence, counts only where none stands behind a sign.
pub fn find_app_keys(text: &str) -> Option<FoundKeys<'_>> {
    let lower = text.to_ascii_lowercase();
    let value = |names: &[&str]| {
        let places = names
            .iter()
            .flat_map(|name| lower.match_indices(name).map(|(at, name)| (at, at + name.len())));
        let signed = places.clone().filter_map(|(at, end)| Some((at, behind_sign(&text[end..])?)));
        let dashed = places
            .filter_map(|(at, end)| Some((at, behind_dash(line_before(text, at), &text[end..])?)));
        let last = signed.max_by_key(|(at, _)| *at);
        last.or_else(|| dashed.max_by_key(|(at, _)| *at)).map(|(_, value)| value)
    };
    let names = FIELDVIEW.key_names;
    let client_id = value(names.client_id)?;
    let client_secret = value(names.client_secret)?;
    let api_key = value(names.api_key)?;
    let are_distinct =
        client_id != client_secret && client_id != api_key && client_secret != api_key;
    are_distinct.then_some(FoundKeys { client_id, client_secret, api_key })
}

/// The value in `Client secret: …`, where one was copied with its name and nothing else.
pub fn named_key(text: &str) -> Option<&str> {
    let text = super::text::pasted(text);
    let lower = text.to_ascii_lowercase();
    let named = lower.strip_prefix("x-").unwrap_or(&lower);
    let names = FIELDVIEW.key_names;
    let mut names = [names.client_id, names.client_secret, names.api_key].into_iter().flatten();
    let rest = names.find_map(|name| named.strip_prefix(name))?;
    let rest = text[text.len() - rest.len()..].trim_end_matches([',', ';', '"', '\'', '`']);
    let value = behind_sign(rest).or_else(|| behind_dash("", rest));
    value.filter(|value| rest.ends_with(value))
}

/// How wide mail programs make lines, in characters. A token of one line is longer.
const MAIL_LINE: std::ops::RangeInclusive<usize> = 50..=80;

/// The Leaf token in what was pasted: behind `Authorization: Bearer`, in a piece of JSON, or broken
/// over lines by a mail program. Nothing where it stands alone, or where none is found.
pub fn token_within(text: &str) -> Option<Zeroizing<String>> {
    let token = web_token(text).or_else(|| behind_bearer(text))?;
    (*token != text).then_some(token)
}

/// A JSON Web Token, whose parts are letters of base64 with dots between them.
fn web_token(text: &str) -> Option<Zeroizing<String>> {
    let place = text.find("eyJ")?;
    let (part, mut rest) = token_letters(&text[place..]);
    let mut token = Zeroizing::new(String::with_capacity(text.len() - place));
    token.push_str(part);
    let width = line_before(text, place).trim_start_matches(QUOTING).chars().count() + part.len();
    let mut is_full = MAIL_LINE.contains(&width);
    while is_full && let Some(line) = next_line(rest) {
        let (part, after) = token_letters(line);
        let is_whole_line = after.is_empty() || next_line(after).is_some();
        if !is_whole_line {
            let goes_on = |c: char| c.is_whitespace() || ",!?:".contains(c);
            let is_sentence = part.is_empty() || is_word(part) && after.starts_with(goes_on);
            if is_sentence {
                break;
            }
            return None;
        }
        if !has_letters(part) {
            break;
        }
        // Its last letters, or the first word below it.
        if is_word(part) || part.len() > width {
            return None;
        }
        token.push_str(part);
        is_full = part.len() == width;
        rest = after;
    }
    let is_between = |c: char| c.is_whitespace() || c == '>' || c == '=';
    let (next, after) = token_letters(rest.trim_start_matches(is_between));
    // As in `userId: …`. An `=` may also be a mail's mark of a line that goes on.
    let after_sign = after.strip_prefix([':', '=']);
    let is_name = after_sign.is_some_and(|it| !it.starts_with(['\r', '\n', '=']) && !it.is_empty());
    let goes_on = has_letters(next) && !is_word(next) && !is_name;
    let is_whole = token.split('.').count() == 3 && token.split('.').all(|part| !part.is_empty());
    (is_whole && !goes_on).then_some(token)
}

/// What stands at the beginning of lines that a mail quotes.
const QUOTING: [char; 3] = ['>', ' ', '\t'];

/// The letters of a token that a text begins with, and the rest of it.
fn token_letters(text: &str) -> (&str, &str) {
    let is_other = |c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c));
    text.split_at(text.find(is_other).unwrap_or(text.len()))
}

fn has_letters(part: &str) -> bool {
    part.contains(|c: char| c.is_ascii_alphanumeric())
}

/// Whether it may as well be a word of a sentence, as in `Regards`.
fn is_word(part: &str) -> bool {
    let part = part.trim_end_matches('.');
    let is_all = |is: fn(&u8) -> bool| part.bytes().skip(1).all(|byte| is(&byte));
    part.starts_with(|c: char| c.is_ascii_alphabetic())
        && (is_all(u8::is_ascii_lowercase) || is_all(u8::is_ascii_uppercase))
}

/// The line that follows where a line ends here.
fn next_line(rest: &str) -> Option<&str> {
    let line = rest.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n')?;
    Some(line.trim_start_matches(QUOTING))
}

fn line_before(text: &str, place: usize) -> &str {
    text[..place].rsplit('\n').next().unwrap_or_default()
}

fn behind_bearer(text: &str) -> Option<Zeroizing<String>> {
    const NAMES: [&str; 2] = ["authorization:", "bearer "];
    let mut rest = super::text::pasted(text);
    for name in NAMES {
        if rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            rest = rest[name.len()..].trim_start();
        }
    }
    let is_one = rest.len() < text.trim_end().len() && !rest.contains(char::is_whitespace);
    (is_one && !rest.is_empty()).then(|| Zeroizing::new(rest.to_owned()))
}

/// The one word that follows a name, past the signs between them; nothing when no value does.
fn behind_sign(rest: &str) -> Option<&str> {
    // What is said of it in brackets: `Client secret (keep it safe): …`.
    let remark = rest.trim_start().strip_prefix('(').and_then(|it| it.split_once(')'));
    let remark = remark.filter(|(inside, _)| !inside.contains('\n'));
    let rest = remark.map_or(rest, |(_, after)| after);
    let start = rest.find(|c: char| !(c.is_whitespace() || "\"'“”`:：=*|>".contains(c)))?;
    let between = &rest[..start];
    // A name that is part of a sentence is followed by a word, not by a sign. A sentence may end
    // with its brackets, and its line, too.
    let has_sign = if remark.is_some() {
        between.split('\n').next()?.contains([':', '：', '=', '|'])
    } else {
        between.contains([':', '：', '=', '"', '|', '\n', '\t'])
    };
    if has_sign { first_word(&rest[start..]) } else { None }
}

/// The one word that a line consists of, behind a name and a dash: `- Client ID – …`. Dashes are
/// signs of sentences as well, so nothing else may stand in it. `before` is what stands before the
/// name.
fn behind_dash<'a>(before: &str, rest: &'a str) -> Option<&'a str> {
    let is_mark = |c: char| c.is_whitespace() || c.is_ascii_digit() || "-–*•·>|.)".contains(c);
    if !before.chars().all(is_mark) {
        return None;
    }
    let line = rest.lines().next()?.trim_start();
    let value = line.strip_prefix(['-', '–', '—']).filter(|it| it.starts_with(char::is_whitespace));
    let is_around = |c: char| c.is_whitespace() || "\"'“”`|,;".contains(c);
    let value = value?.trim_matches(is_around);
    first_word(value).filter(|word| *word == value)
}

fn first_word(text: &str) -> Option<&str> {
    let word = text.split(|c: char| c.is_whitespace() || "\"'“”`<".contains(c)).next()?;
    let word = word.trim_end_matches([',', ';']);
    check_app_key(word).is_ok().then_some(word)
}

/// Checks a client ID, client secret or API key.
///
/// # Errors
/// What the value plainly is instead, as a [`KeyProblem`].
pub fn check_app_key(value: &str) -> Result<(), KeyProblem> {
    check_common(value)?;
    if value.starts_with("eyJ") && value.split('.').count() == 3 {
        return Err(KeyProblem::Token);
    }
    if super::email::looks_like_email(value) {
        return Err(KeyProblem::Email);
    }
    Ok(())
}

/// Checks a pasted Leaf API token: a JWT or an opaque one.
///
/// # Errors
/// What the value plainly is instead, as a [`KeyProblem`].
pub fn check_leaf_token(value: &str) -> Result<(), KeyProblem> {
    check_common(value)?;
    if super::email::looks_like_email(value) {
        return Err(KeyProblem::Email);
    }
    Ok(())
}

fn check_common(value: &str) -> Result<(), KeyProblem> {
    if value.is_empty() {
        Err(KeyProblem::Empty)
    } else if value.len() > crate::domain::vault_error::SECRET_LIMIT {
        Err(KeyProblem::TooLong)
    } else if value.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err(KeyProblem::Spaces)
    } else if value.starts_with("http://") || value.starts_with("https://") {
        Err(KeyProblem::WebAddress)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_values_are_found_in_a_mail() {
        let mail = "Hello, here are your Client ID, client secret and API key for FieldView:\n\n\
                    Client ID: acme-farms\n  Client Secret:  s3cr=t/+,x;y \nAPI Key:\n\
                    partner-key-0123456789\n\nKind regards";
        let json = r#"{"clientId":"acme-farms","clientSecret":"s3cr=t/+,x;y","apiKey":"partner-key-0123456789"}"#;
        let table =
            "client_id\tacme-farms\nclient_secret\ts3cr=t/+,x;y\nx-api-key\tpartner-key-0123456789";
        let dashes = "Client ID - acme-farms\nClient Secret – s3cr=t/+,x;y\nAPI Key — partner-key-0123456789";
        let variables = "export FIELDVIEW_CLIENT_ID=\"acme-farms\"\nexport FIELDVIEW_CLIENT_SECRET='s3cr=t/+,x;y'\nFIELDVIEW_API_KEY=partner-key-0123456789\n";
        let cells = "| Client ID | `acme-farms` |\n|---|---|\n| Client secret (keep it safe) | `s3cr=t/+,x;y` |\n| API key | `partner-key-0123456789` |";
        let page = "**Client ID**: acme-farms\n> Client secret： s3cr=t/+,x;y\r\n> API-Key:\r\n> partner-key-0123456789";
        let settings = "fieldview:\n  clientId: acme-farms\n  clientSecret: 's3cr=t/+,x;y'\n  apiKey: partner-key-0123456789 # 2026\n";
        let listed = "1. Client ID - acme-farms\n* Client Secret – `s3cr=t/+,x;y`\n| API Key — partner-key-0123456789 |";
        let footnote = &format!("{mail}\n\nKeep the client secret - never mail it.");
        let broken = &format!("{mail}\n\nPlease keep your\nclient secret - never\nmail it.");
        let thanks = &format!("{mail}\n\nThat is the client secret (and the API key)\nThanks");
        for text in [
            mail, json, table, dashes, variables, cells, page, settings, listed, footnote, broken,
            thanks,
        ] {
            let found = find_app_keys(text).expect(text);
            assert_eq!(found.client_id, "acme-farms", "{text}");
            assert_eq!(found.client_secret, "s3cr=t/+,x;y", "{text}");
            assert_eq!(found.api_key, "partner-key-0123456789", "{text}");
        }
        for text in [
            "acme-farms",
            "client id: a",
            "Your client id, client secret and api key come by mail.",
            "client id: a\nclient secret: a\napi key: a",
            "client id:\nclient secret:\napi key:",
            "Client ID: a\nAPI key: b\nYour client secret - never mail it.",
            "Client ID: a\nAPI key: b\nKeep safe:\nthe client secret (and more)\nThanks",
        ] {
            assert!(find_app_keys(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_value_that_was_copied_with_its_name_is_the_value_alone() {
        for text in [
            "Client secret: s3cr=t/+",
            "CLIENT SECRET :\u{a0}s3cr=t/+\r\n",
            "client_secret=s3cr=t/+",
            "client-secret:\ts3cr=t/+ ",
            "\"clientSecret\": \"s3cr=t/+\",",
            "x-api-key: s3cr=t/+",
            "„API key: s3cr=t/+“",
            "Client secret - s3cr=t/+",
            "Client secret (live): s3cr=t/+",
            "API key：s3cr=t/+",
            "Client ID\ns3cr=t/+",
        ] {
            assert_eq!(named_key(text), Some("s3cr=t/+"), "{text}");
        }
        for text in [
            "s3cr=t/+",
            "client secret",
            "client secret:",
            "client secret: two words",
            "Client secret: a\nAPI key: b",
            "client-secretive",
            "my client secret: a",
            "client secret - never mail it",
            "client secret (and the rest)\nThanks",
        ] {
            assert_eq!(named_key(text), None, "{text}");
        }
    }

    #[test]
    fn a_token_is_found_in_what_it_was_copied_with() {
        let part = "abcDEF-_0123456789".repeat(4);
        let token = format!("eyJhbGciOiJIUzI1NiJ9.eyJ{part}.{part}");
        let width = |width: usize, mark: &str| {
            let lines = token.as_bytes().chunks(width).map(|line| str::from_utf8(line).unwrap());
            lines.map(|line| format!("{mark}{line}\r\n")).collect::<String>()
        };
        for text in [
            format!("Bearer {token}"),
            format!("Authorization: bearer {token}\r\n"),
            format!("-H 'Authorization: Bearer {token}' https://api.withleaf.io"),
            format!("{{\"id_token\": \"{token}\"}}"),
            format!("Your token:\n\n{token}\nRegards,\nJane"),
            format!("token={token};"),
            format!("Token: {token}\nuserId: 12"),
            format!("export TOKEN={token}\nexport USER_ID=12"),
            width(76, ""),
            width(64, "> "),
            format!("{}Regards", width(72, "")),
        ] {
            let found = token_within(&text);
            assert_eq!(found.as_deref().map(String::as_str), Some(token.as_str()), "{text}");
        }
        let wrapped = |text: &str, width: usize| {
            let lines = text.as_bytes().chunks(width).map(|line| str::from_utf8(line).unwrap());
            lines.collect::<Vec<_>>().join("\n")
        };
        for begins in ["Bearer ", "token: ", "Authorization: Bearer ", ""] {
            let broken = wrapped(&format!("{begins}{token}"), 76);
            for text in [format!("{broken}\n\nRegards"), format!("{broken}\n-- \nJane Miller")] {
                let found = token_within(&text);
                assert_eq!(found.as_deref().map(String::as_str), Some(token.as_str()), "{text}");
            }
        }
        // A token whose lines are all as wide as can be, and what may or may not be its end.
        let even = &token[..token.len() - token.len() % 60];
        for (below, is_found) in [
            ("Regards,\nJane", true),
            ("\nRegards", true),
            ("Kind regards", true),
            ("Regards", false),
            ("ab\"}", false),
            ("0123\"}", false),
            ("abc;", false),
        ] {
            let text = format!("{}\n{below}", wrapped(even, 60));
            let found = token_within(&text);
            assert_eq!(found.as_deref().map(String::as_str), is_found.then_some(even), "{text}");
        }
        for cut in [
            wrapped(&token, 100),
            wrapped(&token, 40),
            wrapped(&token, 75).replace('\n', "=\r\n"),
            wrapped(&token, 76).replace('\n', " "),
            wrapped(&token, 76).replace('\n', "\n\n"),
        ] {
            assert!(token_within(&format!("Token: {cut}")).is_none(), "{cut}");
        }
        let opaque = |text: &str| token_within(text).map(|it| (*it).clone());
        assert_eq!(opaque("Bearer 0a1b2c"), Some("0a1b2c".to_owned()));
        assert_eq!(opaque("\"authorization: Bearer 0a1b2c\""), Some("0a1b2c".to_owned()));
        for text in
            [token.as_str(), "0a1b2c", "Bearer", "Bearer two words", "eyJ.a", "", "two words"]
        {
            assert_eq!(opaque(text), None, "{text}");
        }
    }

    #[test]
    fn wrong_kinds_of_value_are_noticed() {
        for (value, problem) in [
            ("", KeyProblem::Empty),
            ("two values", KeyProblem::Spaces),
            ("https://api.withleaf.io", KeyProblem::WebAddress),
            ("jane@farm.example", KeyProblem::Email),
            ("eyJhbGciOi.eyJzdWIi.c2ln", KeyProblem::Token),
        ] {
            assert_eq!(check_app_key(value), Err(problem), "{value}");
        }
        assert_eq!(check_app_key("dt+/=&:%é"), Ok(()));
        assert_eq!(check_leaf_token("eyJhbGciOi.eyJzdWIi.c2ln"), Ok(()));
    }
}
