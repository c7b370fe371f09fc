//! Text out of bytes, whatever program and country they come from.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, X_MAC_CYRILLIC};

use crate::domain::text;

/// The code page of DOS in the west of Europe and in America, which the web does not have. Excel
/// still writes it as "CSV (MS-DOS)"; that of the United States (437) has the same letters in the
/// same places where it has them.
const DOS: &str = "IBM850";
/// What its upper half stands for.
const DOS_LETTERS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The text in these bytes and the code page it was read in: the given one, else the one that the
/// bytes say or look like. What is no letter in it becomes [`char::REPLACEMENT_CHARACTER`].
pub(super) fn text_of(bytes: &[u8], chosen: Option<&str>) -> Option<(String, &'static str)> {
    if chosen == Some(DOS) {
        return Some((of_dos(bytes), DOS));
    }
    let chosen = chosen.and_then(|name| Encoding::for_label(name.as_bytes()));
    let page = match chosen.or_else(|| Encoding::for_bom(bytes).map(|(page, _)| page)) {
        Some(page) => page,
        None => match guess(bytes)? {
            page if is_of_dos(bytes, page) => return Some((of_dos(bytes), DOS)),
            page => page,
        },
    };
    let (text, _) = page.decode_with_bom_removal(bytes);
    Some((text.into_owned(), page.name()))
}

fn of_dos(bytes: &[u8]) -> String {
    let upper: Vec<char> = DOS_LETTERS.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        Some(place) => {
            upper.get(usize::from(place)).copied().unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        None => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// What a byte stands for in DOS.
pub(super) fn letter_of_dos(byte: u8) -> char {
    of_dos(&[byte]).chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Whether letters of DOS fit their words better than those of the page that was guessed.
fn is_of_dos(bytes: &[u8], page: &'static Encoding) -> bool {
    // Within a word, Windows has marks where DOS has letters; its apostrophe and its dashes stand
    // there, too.
    let is_letter = |word: &&[u8]| {
        (0x80..0xA8).contains(&word[1])
            && ![0x92, 0x96, 0x97].contains(&word[1])
            && word[0].is_ascii_alphabetic()
            && word[2].is_ascii_alphabetic()
    };
    let letters = bytes.windows(3).filter(is_letter).count();
    let all = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let is_unicode = [UTF_8, UTF_16LE, UTF_16BE].contains(&page);
    let is_asian = !page.is_single_byte() && !stand_alone(bytes);
    if is_unicode || is_asian || letters == 0 || letters * 5 < all {
        return false;
    }
    let other = page.decode_without_bom_handling(bytes).0;
    let (dos, other) = (fit(&of_dos(bytes)), fit(&other));
    let is_of_windows = memchr::memmem::find(bytes, b"\r\n").is_some();
    dos > other || dos == other && page == MACINTOSH && is_of_windows
}

/// The code page that the bytes look like; none for what is no text.
fn guess(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some(page) = utf_16_without_mark(bytes) {
        return Some(page);
    }
    let other = bytes.iter().filter(|byte| **byte < b' ' && !b"\t\n\r\x0C".contains(byte)).count();
    if other * 50 > bytes.len() {
        return None;
    }
    if is_mostly_utf_8(bytes) {
        return Some(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(of_a_mac(bytes, detector.guess(None, Utf8Detection::Deny)))
}

/// Half of the bytes of text that has separators, line ends and addresses in it are 0, at even or
/// at odd places.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), bytes.len() / 2);
    let is_much = |some: usize, other: usize| some * 5 > pairs && some > 20 * other;
    if is_much(odd, even) {
        Some(UTF_16LE)
    } else if is_much(even, odd) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the text is UTF-8 with at most a few bytes that are not: letters of two bytes and more
/// hardly come about by chance.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut letters, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad <= letters
}

/// The detector knows what is on the web, where a Mac's own code pages are not.
fn of_a_mac(bytes: &[u8], page: &'static Encoding) -> &'static Encoding {
    let has = |byte| bytes.contains(&byte);
    // As programs for the old Mac OS end lines.
    let is_old_mac = has(b'\r') && !has(b'\n');
    let letters = |is: fn(&u8) -> bool| bytes.iter().filter(|byte| is(byte)).count();
    if is_old_mac && letters(|byte| *byte >= 0x80) > letters(u8::is_ascii_alphabetic) {
        return X_MAC_CYRILLIC;
    }
    if !page.is_single_byte() && !stand_alone(bytes) {
        return page;
    }
    let fit = |page: &'static Encoding| fit(&page.decode_without_bom_handling(bytes).0);
    let (mac, other) = (fit(MACINTOSH), fit(page));
    if mac > other || mac == other && is_old_mac { MACINTOSH } else { page }
}

/// Whether bytes beyond ASCII stand alone among others, as they do in no text of East Asia.
fn stand_alone(bytes: &[u8]) -> bool {
    let is_upper = |byte: &u8| *byte >= 0x80;
    // The second byte of a letter may be an ASCII one.
    let near = bytes.windows(3).filter(|it| is_upper(&it[0]) && it[1..].iter().any(is_upper));
    near.count() * 3 < bytes.iter().filter(|byte| is_upper(byte)).count()
}

/// How well the letters beyond ASCII fit the words they stand in; the more, the better.
fn fit(text: &str) -> i64 {
    let letters: Vec<char> = text.chars().collect();
    let is_vowel =
        |c: char| text::folded(&c.to_string()).starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    let of_place = |place: usize| {
        let c = letters[place];
        let beside = |place: Option<usize>| {
            place.and_then(|place| letters.get(place)).copied().filter(|c| c.is_alphabetic())
        };
        let (before, after) = (beside(place.checked_sub(1)), beside(Some(place + 1)));
        let is_latin = text::folded(&c.to_string()).is_ascii() && !"ªº".contains(c);
        if before.is_none() && after.is_none() {
            0
        } else if !c.is_alphabetic() || !is_latin && !is_of_another_alphabet(c) {
            // A sign; some stand within words, and more of them at the ends of words.
            match (before, after) {
                (Some(_), Some(_)) if "’–—".contains(c) => 0,
                (Some(_), Some(_)) => -4,
                _ if "‘’‚“”„–—…".contains(c) => 0,
                _ => -1,
            }
        } else if is_of_other_size(c, before, after) {
            -2
        } else {
            let beside = [before, after];
            let vowels = beside.iter().flatten().filter(|c| is_vowel(**c)).count();
            let crowded = if is_vowel(c) { vowels > 0 } else { vowels == 0 };
            1 - i64::from(crowded)
        }
    };
    (0..letters.len()).filter(|place| !letters[*place].is_ascii()).map(of_place).sum()
}

/// Whether a letter is a capital among small ones, or the other way round.
fn is_of_other_size(c: char, before: Option<char>, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    if c.is_uppercase() {
        before.is_lowercase() || after.is_some_and(char::is_lowercase)
    } else {
        before.is_uppercase() && after.is_some_and(char::is_uppercase)
    }
}

/// Greek, Cyrillic, Hebrew, Arabic and Thai.
fn is_of_another_alphabet(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52F}' | '\u{590}'..='\u{6FF}' | '\u{E00}'..='\u{E7F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(bytes: &[u8]) -> (String, &'static str) {
        text_of(bytes, None).unwrap()
    }

    fn bytes_of(page: &str, text: &str) -> Vec<u8> {
        // What `encoding_rs` cannot write, as no page of the web is to be written in it.
        match page {
            "UTF-16LE" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "UTF-16BE" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            DOS => {
                let byte = |c: char| match DOS_LETTERS.chars().position(|it| it == c) {
                    Some(place) => u8::try_from(place + 0x80).unwrap(),
                    None => u8::try_from(c).unwrap(),
                };
                text.chars().map(byte).collect()
            }
            _ => {
                let page = Encoding::for_label(page.as_bytes()).unwrap();
                let (bytes, _, is_lossy) = page.encode(text);
                assert!(!is_lossy, "{text}");
                bytes.into_owned()
            }
        }
    }

    #[test]
    fn names_are_right_in_every_code_page() {
        for (page, names) in [
            ("UTF-8", "Müller Jörg\nZoë Ñandú"),
            ("windows-1252", "Jörg Grün\nÄnne Öl"),
            ("windows-1252", "José Núñez\nMaría López"),
            ("windows-1252", "François Lérat\nAndré Roux"),
            ("windows-1252", "João Gonçalves\nConceição Simões"),
            ("windows-1252", "Åse Østergård\nBjörn Ängström"),
            ("macintosh", "Jörg Grün\nÄnne Öl"),
            ("macintosh", "Müller Jörg"),
            ("macintosh", "José Núñez\nMaría López"),
            ("macintosh", "François Lérat\nAndré Roux"),
            ("macintosh", "João Gonçalves\nConceição Simões"),
            ("IBM850", "Jörg Grün\nÄnne Öl"),
            ("IBM850", "MÜLLER, JÜRGEN\nGRÖßER, ÄNNE"),
            ("IBM850", "Müller\nSchmidt"),
            ("IBM850", "José Peña\nMaría Muñoz"),
            ("IBM850", "François Lérat\nHélène Côté"),
            ("IBM850", "João Gonçalves\nConceição Simões"),
            ("windows-1250", "Łucja Żyto\nWęgieł Śliwa"),
            ("windows-1250", "Tomáš Dvořák\nJiří Novák"),
            ("windows-1250", "Kovács Győző\nSzűcs Ágnes"),
            ("windows-1251", "Олена Гай\nПетро Лан"),
            ("windows-1251", "Иван Петров\nМария Сидорова"),
            ("KOI8-U", "Олена Гай\nПетро Лан"),
            ("IBM866", "Иван Петров\nМария Сидорова"),
            ("windows-1253", "Γιώργος Παπαδόπουλος\nΜαρία Νικολάου"),
            ("windows-1254", "Ayşe Yıldırım\nİsmail Çağlar"),
            ("Shift_JIS", "山田太郎\nたなかさん"),
            ("EUC-KR", "김철수\n이영희"),
            ("Big5", "陳立群\n王小明"),
            ("GBK", "陈立群\n王小明"),
            ("UTF-16LE", "Jörg Grün\nÄnne Öl"),
            ("UTF-16BE", "Олена Гай\nПетро Лан"),
        ] {
            for end in ["\n", "\r\n"] {
                let rows = names.lines().enumerate();
                let rows = rows.map(|(row, name)| format!("{name};grower{row}@farm.example{end}"));
                let text = format!("Name;E-mail{end}{}", rows.collect::<String>());
                let (read, found) = guessed(&bytes_of(page, &text));
                assert_eq!(read, text, "{page} as {found}");
            }
        }
    }

    #[test]
    fn marks_of_windows_are_no_letters_of_dos() {
        for text in ["Name\r\nO’Hara, D’Angelo\r\n", "Smith–Jones\n", "Price €5\n", "“Ada”, Dušan"]
        {
            let (read, page) = guessed(&bytes_of("windows-1252", text));
            assert_eq!(read, text, "{page}");
        }
    }

    #[test]
    fn files_of_the_old_mac_os_are_known_by_their_line_ends() {
        let german =
            b"Name;E-Mail\rJ\x9Arg Gr\x9Fn;joerg@gruen.example\r\x80nne \x85l;a@oel.example\r";
        let (text, page) = guessed(german);
        assert_eq!(page, "macintosh");
        assert!(text.contains("Jörg Grün") && text.contains("Änne Öl"), "{text}");
    }

    #[test]
    fn one_bad_byte_spoils_one_letter() {
        let (text, page) = guessed(b"M\xC3\xBCller\nZo\xC3\xAB\nAndr\xE9 Roux\n");
        assert_eq!((text.as_str(), page), ("Müller\nZoë\nAndr\u{FFFD} Roux\n", "UTF-8"));
        // Without any letter of UTF-8 it is the code page of Windows.
        assert_eq!(guessed(b"Andr\xE9 Roux\n").0, "André Roux\n");
    }

    #[test]
    fn a_chosen_code_page_is_taken_and_marks_are_no_letters() {
        let (text, page) = text_of(b"J\xF6rg", Some("windows-1250")).unwrap();
        assert_eq!((text.as_str(), page), ("Jörg", "windows-1250"));
        assert_eq!(guessed("\u{FEFF}Jörg".as_bytes()).0, "Jörg");
        let marked: Vec<u8> = "\u{FEFF}Jörg".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(guessed(&marked), ("Jörg".to_owned(), "UTF-16BE"));
        for page in crate::domain::table::CODE_PAGES.into_iter().filter(|page| *page != DOS) {
            assert_eq!(Encoding::for_label(page.as_bytes()).unwrap().name(), page);
        }
    }

    #[test]
    fn what_is_no_text_is_not_read_as_such() {
        for bytes in
            [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"\x7FELF\x02\x01\x01\0\0\0\0", &[0; 40]]
        {
            assert_eq!(text_of(bytes, None), None);
        }
    }
}
