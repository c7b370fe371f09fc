//! Where the address may stand in a pasted text: in a mail, broken over lines, or as programs write
//! it into other addresses and into web pages.

use percent_encoding::percent_decode_str;
use url::Url;

/// What stands around an address, and never in it.
pub(super) const AROUND: [char; 12] = ['"', '\'', '`', '<', '>', '«', '»', '“', '”', '„', '‘', '’'];
/// More addresses than anybody pastes on purpose.
const MOST_PLACES: usize = 50;
/// What Proofpoint writes around an address in mails: before it, behind it, and behind that where it
/// has left every sign of the address as it was.
const FILTERED: [&str; 3] = ["/v3/__", "__;", "!!"];
/// What a sentence or its brackets may end with. Nothing says that a code does not.
const SENTENCE_ENDS: [char; 8] = ['.', ',', ';', ':', '!', '?', ')', ']'];
/// More lines than a mail program breaks an address into.
const MOST_LINES: usize = 12;

/// The texts that may be the address, the likelier first.
pub(super) fn addresses(text: &str, registered: &Url) -> Vec<String> {
    let mut forms = vec![text.to_owned(), text.replace("&amp;", "&")];
    for _ in 0..2 {
        // Once within another address; twice where that one was encoded, too.
        let last = forms.last().map_or("", String::as_str);
        forms.push(percent_decode_str(last).decode_utf8_lossy().into_owned());
    }
    forms.dedup();
    forms.iter().flat_map(|form| within(form, registered)).collect()
}

/// What stands behind an address's question mark, where nothing else was copied.
pub(super) fn bare_query(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace("&amp;", "&");
    let query = text.trim_matches(AROUND).trim_start_matches(['?', '#', '&']);
    let is_query = query.split('&').any(|pair| pair.starts_with("state="))
        && query.split('&').next()?.split_once('=').is_some_and(|(name, _)| is_name(name));
    is_query.then(|| query.to_owned())
}

fn is_name(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// From each place on where an address begins, to each of the ends that it may have.
fn within(text: &str, registered: &Url) -> Vec<String> {
    let scheme = match registered.scheme() {
        "http" | "https" => "http".to_owned(),
        own => format!("{own}:"),
    };
    let lower = text.to_ascii_lowercase();
    let mut places: Vec<usize> =
        lower.match_indices(&scheme).map(|(place, _)| place).take(MOST_PLACES).collect();
    if let Some(host) = registered.host_str() {
        let begins = |place: &usize| {
            text[..*place].chars().next_back().is_none_or(|c| c.is_whitespace() || c == ':')
        };
        let hosts = lower.match_indices(host).map(|(place, _)| place).filter(begins);
        places.extend(hosts.take(MOST_PLACES));
    }
    let [before, behind, unchanged] = FILTERED;
    let whole = places.into_iter().flat_map(|place| {
        if !text[..place].ends_with(before) {
            return ends(&text[place..]);
        }
        let filtered = text[place..].split_once(behind);
        let filtered = filtered.filter(|(_, after)| after.starts_with(unchanged));
        filtered.and_then(|(address, _)| ends(address).pop()).into_iter().collect()
    });
    whole.flat_map(|address| [address.clone(), tidy(&address).to_owned()]).collect()
}

/// The address without the full stop of a sentence.
fn tidy(address: &str) -> &str {
    if ends_with_unclear_code(address) { address } else { address.trim_end_matches(SENTENCE_ENDS) }
}

/// Whether the code is the last thing in it, and a sign of a sentence follows or is part of the code.
pub(super) fn ends_with_unclear_code(address: &str) -> bool {
    ends_with_code(address) && address.ends_with(SENTENCE_ENDS)
}

/// Whether blanks or quotes stand in the code with nothing of the answer behind them: what follows
/// them may be part of the code or of the text around it.
pub(super) fn has_broken_code(text: &str) -> bool {
    let is_broken = |c: char| c.is_whitespace() || AROUND.contains(&c);
    let mut codes = text.match_indices("code=").map(|(place, name)| &text[place + name.len()..]);
    codes.any(|value| {
        let end = value.find(['&', '#']).unwrap_or(value.len());
        let (value, after) = value.split_at(end);
        let next = after.trim_start_matches('&').trim_start_matches("amp;").split_once('=');
        let goes_on = next.is_some_and(|(name, _)| !name.is_empty() && is_name(name));
        !goes_on && value.trim_matches(is_broken).contains(is_broken)
    })
}

/// Whether the last thing in it is the code.
fn ends_with_code(address: &str) -> bool {
    let last = address.rsplit(['&', '?', '#']).find(|part| !part.is_empty());
    last.is_some_and(|last| last.starts_with("code="))
}

/// The address at the beginning of a text, as if it went on over none, one or more of the next lines.
/// A code at its end is taken only where nothing follows that may be more of it.
fn ends(text: &str) -> Vec<String> {
    let quoted = |line: &str| line.trim_start_matches(['>', ' ', '\t']).trim_end().to_owned();
    let mut ends = Vec::new();
    let mut address = String::new();
    let mut lines = text.lines().take(MOST_LINES).map(quoted).peekable();
    while let Some(line) = lines.next() {
        // Brackets are part of a host, and around an address that ends with its answer.
        let has_query = address.contains(['?', '#']);
        let query = if has_query { Some(0) } else { line.find(['?', '#']) };
        let is_end = |(place, c): (usize, char)| {
            let is_bracket = query.is_some_and(|query| place > query) && ")]".contains(c);
            (c.is_whitespace() || AROUND.contains(&c) || is_bracket).then_some(place)
        };
        let end = line.char_indices().find_map(is_end);
        let part = &line[..end.unwrap_or(line.len())];
        if part.is_empty() {
            break;
        }
        let is_within_code = ends_with_code(&address);
        address.push_str(part);
        let after = line[part.len()..].chars().next();
        let may_go_on = match after {
            Some(c) => c.is_whitespace(),
            None => lines.peek().is_some_and(|next| !next.is_empty()),
        };
        if !ends_with_code(&address) || !is_within_code && !may_go_on {
            ends.push(address.clone());
        }
        if end.is_some() {
            break;
        }
    }
    ends
}
