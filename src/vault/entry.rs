//! How a record's text lies in keyring entries of limited size.
//!
//! ```text
//! <name>      stile1.<generation>.<set>.<parts>.<length>.<sha256>.<start of the text>
//! <name>/a0   stile1.<generation>.0.<more of the text>
//! ```
//!
//! The first entry says how many parts follow, in which of two sets of names (`a`, `b`), and holds
//! length and checksum of the whole. A new record's parts go into the set the old one does not
//! use, its first entry last: until that one write the old record stands whole, after it the new
//! one. The generation is random and ties parts to their first entry. The checksum finds damage;
//! it is no signature, and whoever may write to the keyring may forge an entry.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::domain::vault_error::VaultError;

/// The most one entry holds, in bytes: the Windows limit (`CRED_MAX_CREDENTIAL_BLOB_SIZE`), kept
/// to on every platform so that all split alike.
pub(super) const ENTRY_LIMIT: usize = 2_560;

/// The most parts a record has beside its first entry, and a spare: the longest text allowed takes
/// eight. A bound on what is read and on what is swept away.
pub(super) const PARTS_LIMIT: usize = 9;

const MAGIC: &str = "stile";
const VERSION: usize = 1;

/// One of the two sets of names that a record's parts may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    A,
    B,
}

impl Set {
    pub(super) const BOTH: [Self; 2] = [Self::A, Self::B];

    pub(super) fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// The name of a part of the record whose first entry is `name`.
pub(super) fn part_name(name: &str, set: Set, index: usize) -> String {
    format!("{name}/{}{index}", set.word())
}

/// Eight random bytes, one draw for each writing of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Generation(String);

impl Generation {
    pub(super) fn random() -> Result<Self, VaultError> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|_| VaultError::Other("no random numbers"))?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }
}

/// A record's text cut into entries.
pub(super) struct Entries {
    pub(super) first: Zeroizing<String>,
    pub(super) parts: Vec<Zeroizing<String>>,
}

/// Cuts `text` (ASCII) into entries of at most [`ENTRY_LIMIT`] bytes.
pub(super) fn split(text: &str, generation: &Generation, set: Set) -> Entries {
    // The prefix is as long for every count of parts, which is one digit.
    let room = ENTRY_LIMIT - first_prefix(text, generation, set, 0).len();
    let (start, rest) = text.split_at(room.min(text.len()));
    let room = ENTRY_LIMIT - part_prefix(&generation.0, 0).len();
    let parts: Vec<_> = rest
        .as_bytes()
        .chunks(room)
        .enumerate()
        .map(|(index, piece)| join_text(&part_prefix(&generation.0, index), piece))
        .collect();
    let first = join_text(&first_prefix(text, generation, set, parts.len()), start.as_bytes());
    Entries { first, parts }
}

fn first_prefix(text: &str, generation: &Generation, set: Set, parts: usize) -> String {
    let layout =
        format!("{MAGIC}{VERSION}.{}.{}.{parts}.{}.", generation.0, set.word(), text.len());
    let checksum = checksum(&layout, text);
    format!("{layout}{checksum}.")
}

fn part_prefix(generation: &str, index: usize) -> String {
    format!("{MAGIC}{VERSION}.{generation}.{index}.")
}

fn checksum(layout: &str, text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::new().chain_update(layout).chain_update(text).finalize())
}

fn join_text(prefix: &str, piece: &[u8]) -> Zeroizing<String> {
    let mut entry = Zeroizing::new(String::with_capacity(prefix.len() + piece.len()));
    entry.push_str(prefix);
    entry.extend(piece.iter().map(|&byte| char::from(byte)));
    entry
}

/// A first entry taken apart; nothing in it is proven before [`First::join`].
pub(super) struct First<'a> {
    pub(super) set: Set,
    pub(super) parts: usize,
    generation: &'a str,
    length: usize,
    layout: &'a str,
    checksum: &'a str,
    start: &'a str,
}

impl<'a> First<'a> {
    /// Reads a first entry as the keyring gave it, which may be anything of any length.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, VaultError> {
        check_version(bytes)?;
        let entry = ascii(bytes)?;
        let mut fields = entry.splitn(7, '.').skip(1);
        let mut field = || fields.next().ok_or(VaultError::Damaged);
        let generation = field()?;
        let set = match field()? {
            "a" => Set::A,
            "b" => Set::B,
            _ => return Err(VaultError::Damaged),
        };
        let parts = number(field()?).filter(|&parts| parts <= PARTS_LIMIT);
        let length = number(field()?).filter(|&length| length <= (PARTS_LIMIT + 1) * ENTRY_LIMIT);
        let (Some(parts), Some(length)) = (parts, length) else {
            return Err(VaultError::Damaged);
        };
        let checksum = field()?;
        let start = field()?;
        let layout = &entry[..entry.len() - start.len() - checksum.len() - 1];
        Ok(Self { set, parts, generation, length, layout, checksum, start })
    }

    pub(super) fn is_of(&self, generation: &Generation) -> bool {
        self.generation == generation.0
    }

    /// Whether this says of itself that it is the part with this index.
    pub(super) fn has_part(&self, index: usize, part: &[u8]) -> bool {
        part.starts_with(part_prefix(self.generation, index).as_bytes())
    }

    /// The whole text, once its parts fit and length and checksum agree.
    pub(super) fn join(
        &self,
        parts: &[Zeroizing<Vec<u8>>],
    ) -> Result<Zeroizing<String>, VaultError> {
        let mut text = Zeroizing::new(String::with_capacity(self.length));
        text.push_str(self.start);
        for (index, part) in parts.iter().enumerate() {
            let piece = ascii(part)?
                .strip_prefix(&part_prefix(self.generation, index))
                .ok_or(VaultError::Damaged)?;
            if text.len() + piece.len() > self.length {
                return Err(VaultError::Damaged);
            }
            text.push_str(piece);
        }
        let checksum = checksum(self.layout, &text);
        let whole = text.len() == self.length
            && parts.len() == self.parts
            && bool::from(checksum.as_bytes().ct_eq(self.checksum.as_bytes()));
        if whole { Ok(text) } else { Err(VaultError::Damaged) }
    }
}

fn ascii(bytes: &[u8]) -> Result<&str, VaultError> {
    if bytes.len() > ENTRY_LIMIT || !bytes.is_ascii() {
        return Err(VaultError::Damaged);
    }
    std::str::from_utf8(bytes).map_err(|_| VaultError::Damaged)
}

/// Asked before anything else: a newer format may be longer, or no text at all.
fn check_version(entry: &[u8]) -> Result<(), VaultError> {
    let version = entry
        .strip_prefix(MAGIC.as_bytes())
        .and_then(|rest| rest.split(|&byte| byte == b'.').next())
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .and_then(number);
    match version {
        Some(VERSION) => Ok(()),
        Some(newer) if newer > VERSION => Err(VaultError::NewerVersion),
        _ => Err(VaultError::Damaged),
    }
}

/// A decimal number without sign or leading zero.
fn number(word: &str) -> Option<usize> {
    let plain = word == "0" || word.starts_with(|digit: char| ('1'..='9').contains(&digit));
    word.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::SECRET_LIMIT;
    use super::super::key::{Key, OWNER_LIMIT};
    use super::super::record::Record;
    use super::*;

    type Raw = Vec<Zeroizing<Vec<u8>>>;

    fn raw(entries: &Entries) -> Raw {
        std::iter::once(&entries.first)
            .chain(&entries.parts)
            .map(|entry| Zeroizing::new(entry.as_bytes().to_vec()))
            .collect()
    }

    fn joined(entries: &[Zeroizing<Vec<u8>>]) -> Result<String, VaultError> {
        let (first, parts) = entries.split_first().unwrap();
        First::parse(first)?.join(parts).map(|text| text.to_string())
    }

    fn written(text: &str) -> Raw {
        raw(&split(text, &Generation::random().unwrap(), Set::B))
    }

    #[test]
    fn the_longest_record_fits() {
        let key = Key::RefreshToken { consent: "u".repeat(OWNER_LIMIT) };
        let record = Record::new(&"s".repeat(SECRET_LIMIT), i64::MIN);
        let entries = split(&record.to_text(&key), &Generation::random().unwrap(), Set::A);
        assert_eq!(entries.parts.len(), PARTS_LIMIT - 1);
    }

    #[test]
    fn parts_of_another_writing_do_not_fit() {
        let text = "x".repeat(6_000);
        let (one, other) = (written(&text), written(&text));
        for index in 0..one.len() {
            let mut mixed = one.clone();
            mixed[index] = other[index].clone();
            assert_eq!(joined(&mixed), Err(VaultError::Damaged));
        }
    }

    #[test]
    fn an_oversized_entry_is_not_even_taken_apart() {
        let mut entries = written("x");
        assert!(First::parse(&entries[0]).is_ok());
        entries[0].resize(ENTRY_LIMIT + 1, b'x');
        assert!(matches!(First::parse(&entries[0]), Err(VaultError::Damaged)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn records_come_back_whole(secret in "\\PC{0,4000}", time: i64, owner in "\\PC{1,40}") {
            let key = Key::RefreshToken { consent: owner };
            let entries = written(&Record::new(&secret, time).to_text(&key));
            prop_assert!(entries.iter().all(|entry| entry.len() <= ENTRY_LIMIT));
            let record = Record::from_text(&key, key.kind(), &joined(&entries).unwrap()).unwrap();
            prop_assert_eq!(record.expose(), secret);
            prop_assert_eq!(record.stored_at_unix(), time);
        }

        #[test]
        fn altered_entries_are_never_accepted(
            length in 0usize..12_000,
            entry: prop::sample::Index,
            place: prop::sample::Index,
            byte: u8,
            alteration in 0..4,
        ) {
            let mut entries = written(&"x".repeat(length));
            let bytes = entry.get_mut(&mut entries);
            let at = place.index(bytes.len());
            match alteration {
                0 if bytes[at] != byte => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => bytes.truncate(at),
            }
            prop_assert!(joined(&entries).is_err());
        }

        #[test]
        fn anything_at_all_is_read_without_panic(tail in prop::collection::vec(any::<u8>(), 0..80), text in "[0-9a.]{0,60}") {
            for start in ["", "stile", "stile1.", "stile1.g.a."] {
                for rest in [&tail[..], text.as_bytes()] {
                    let entry = Zeroizing::new([start.as_bytes(), rest].concat());
                    let parts = [entry.clone(), entry.clone()];
                    prop_assert!(First::parse(&entry).and_then(|first| first.join(&parts)).is_err());
                }
            }
        }
    }
}
