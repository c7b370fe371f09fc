//! Where the address may stand in a pasted text: in a mail, broken over lines, or as programs write
//! it into other addresses and into web pages.

use percent_encoding::percent_decode_str;
use url::Url;

/// What stands around an address, and never in it.
pub(super) const AROUND: [char; 12] = ['"', '\'', '`', '<', '>', '«', '»', '“', '”', '„', '‘', '’'];
/// More addresses than anybody pastes on purpose.
const MOST_PLACES: usize = 50;
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
    let whole = places.into_iter().flat_map(|place| ends(&text[place..]));
    whole.flat_map(|address| [address.clone(), tidy(&address).to_owned()]).collect()
}

/// The address without the full stop of a sentence, and without what a filter for mails (Proofpoint)
/// writes behind it.
fn tidy(address: &str) -> &str {
    let address = address.split("__;").next().unwrap_or(address);
    address.trim_end_matches(['.', ',', ';', '!'])
}

/// The address at the beginning of a text, as if it went on over none, one or more of the next lines.
fn ends(text: &str) -> Vec<String> {
    let mut ends = Vec::new();
    let mut address = String::new();
    for line in text.lines().take(MOST_LINES) {
        // As answers to mails quote them.
        let line = line.trim_start_matches(['>', ' ', '\t']).trim_end();
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
        address.push_str(part);
        ends.push(address.clone());
        if end.is_some() {
            break;
        }
    }
    ends
}
