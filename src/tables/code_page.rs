//! Text out of bytes, whatever program and country they come from.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_15, KOI8_U, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257, X_MAC_CYRILLIC,
};

use super::fit::{Fit, is_among_latin, is_of_another_script};
use super::old_pages::{DOS, DOS_OF_CENTRAL_EUROPE, MAC_OF_CENTRAL_EUROPE, OldPage};

/// Bytes enough to tell code pages apart.
const MOST_SAMPLED: usize = 16 << 10;
/// é, è, ì and ò of DOS.
const DOS_AT_ENDS: [u8; 4] = [0x82, 0x8A, 0x8D, 0x95];

/// A code page.
#[derive(Clone, Copy, Debug)]
enum Page {
    /// One of the web's.
    Web(&'static Encoding),
    Old(&'static OldPage),
}

impl Page {
    fn of_name(name: &str) -> Option<Self> {
        let web = || Encoding::for_label(name.as_bytes()).map(Self::Web);
        OldPage::of_name(name).map(Self::Old).or_else(web)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Web(page) => page.name(),
            Self::Old(page) => page.name,
        }
    }

    fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Web(page) => page.decode_with_bom_removal(bytes).0.into_owned(),
            Self::Old(page) => bytes.iter().map(|byte| page.letter(*byte)).collect(),
        }
    }
}

/// The text in these bytes and the code page it was read in: the given one, else the one that the
/// bytes say or look like. What is no letter in it becomes [`char::REPLACEMENT_CHARACTER`].
pub(super) fn text_of(bytes: &[u8], chosen: Option<&str>) -> Option<(String, &'static str)> {
    let marked = || Encoding::for_bom(bytes).map(|(page, _)| Page::Web(page));
    let page = match chosen.and_then(Page::of_name).or_else(marked) {
        Some(page) => page,
        None => guess(bytes)?,
    };
    Some((page.decode(bytes), page.name()))
}

/// What a byte stands for in DOS.
pub(super) fn letter_of_dos(byte: u8) -> char {
    DOS.letter(byte)
}

/// The code page that the bytes look like; none for what is no text.
fn guess(bytes: &[u8]) -> Option<Page> {
    if let Some(page) = utf_16_without_mark(bytes) {
        return Some(Page::Web(page));
    }
    let other = bytes.iter().filter(|byte| **byte < b' ' && !b"\t\n\r\x0C".contains(byte)).count();
    if other * 50 > bytes.len() {
        return None;
    }
    if is_mostly_utf_8(bytes) {
        return Some(Page::Web(UTF_8));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(of_best_fit(bytes, detector.guess(None, Utf8Detection::Deny)))
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

/// A page that the text may be in.
#[derive(Clone, Copy)]
struct Candidate {
    page: Page,
    fit: Fit,
}

impl Candidate {
    fn of(page: Page, sample: &[u8]) -> Self {
        Self { page, fit: Fit::of(&page.decode(sample)) }
    }
}

/// The page that was guessed, unless the letters of another one fit their words better. The detector
/// knows what is on the web, where the pages of DOS and of old Macs are not, and needs more text
/// than a short list of names has.
fn of_best_fit(bytes: &[u8], guessed: &'static Encoding) -> Page {
    let has = |byte| bytes.contains(&byte);
    // As programs for the old Mac OS end lines.
    let is_old_mac = has(b'\r') && !has(b'\n');
    let letters = |is: fn(&u8) -> bool| bytes.iter().filter(|byte| is(byte)).count();
    if is_old_mac && letters(|byte| *byte >= 0x80) > letters(u8::is_ascii_alphabetic) {
        return Page::Web(X_MAC_CYRILLIC);
    }
    let sample = lines_beyond_ascii(bytes);
    let text = Page::Web(guessed).decode(&sample);
    if !guessed.is_single_byte() && !is_among_latin(&text) {
        return Page::Web(guessed);
    }
    let candidate = |page: Page| Candidate::of(page, &sample);
    let mut best = candidate(Page::Web(guessed));
    if is_of_another_script(&text) {
        let cyrillic = [WINDOWS_1251, X_MAC_CYRILLIC, IBM866, KOI8_U];
        for page in cyrillic.into_iter().filter(|_| cyrillic.contains(&guessed)) {
            let other = candidate(Page::Web(page));
            if other.fit.is_better_than(best.fit, 2) {
                best = other;
            }
        }
        return best.page;
    }
    let is_dos = has_letters_of_dos(&sample);
    let or_mac = |best: Candidate| {
        let mac = candidate(Page::Web(MACINTOSH));
        // Marks of Windows are letters of a Mac, of which one may fit a word by chance.
        let least = if is_old_mac { 0 } else { 2 };
        let is_better = |other: Fit| {
            mac.fit.in_words >= other.in_words + least && mac.fit.is_better_than(other, least)
        };
        let windows = candidate(Page::Web(WINDOWS_1252));
        if is_better(best.fit) && (is_old_mac || is_better(windows.fit)) { mac } else { best }
    };
    let or_dos = |best: Candidate| {
        let dos = candidate(Page::Old(&DOS));
        if is_dos && dos.fit.is_better_than(best.fit, 1) { dos } else { best }
    };
    // Windows ends lines as DOS did, and a Mac does not.
    let is_of_windows = memchr::memmem::find(bytes, b"\r\n").is_some();
    best = if is_of_windows { or_mac(or_dos(best)) } else { or_dos(or_mac(best)) };
    // In doubt it is a page of the west.
    let web = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1257, WINDOWS_1254, ISO_8859_15];
    let mac = is_old_mac.then_some(&MAC_OF_CENTRAL_EUROPE);
    let dos = is_dos.then_some(&DOS_OF_CENTRAL_EUROPE);
    let old = mac.into_iter().chain(dos).map(Page::Old);
    for page in web.into_iter().map(Page::Web).chain(old) {
        let other = candidate(page);
        if other.fit.is_clearly_better_than(best.fit) {
            best = other;
        }
    }
    best.page
}

/// The first lines that have anything but ASCII in them.
fn lines_beyond_ascii(bytes: &[u8]) -> Vec<u8> {
    let lines = bytes.split(|byte| b"\r\n".contains(byte)).filter(|line| !line.is_ascii());
    let mut sample = Vec::new();
    for line in lines {
        sample.extend_from_slice(line);
        sample.push(b'\n');
        if sample.len() > MOST_SAMPLED {
            sample.truncate(MOST_SAMPLED);
            break;
        }
    }
    sample
}

/// Whether there are letters of DOS within words, or vowels with accents at the end of some: there
/// Windows has marks. Its apostrophe and its dashes stand there, too.
fn has_letters_of_dos(bytes: &[u8]) -> bool {
    let is_letter = |word: &&[u8]| {
        let is_within = (word[2].is_ascii_alphabetic() || word[2] >= 0x80)
            && ![0x92, 0x96, 0x97].contains(&word[1]);
        (0x80..=0xA8).contains(&word[1])
            && word[0].is_ascii_alphabetic()
            && (is_within || DOS_AT_ENDS.contains(&word[1]))
    };
    let letters = bytes.windows(3).filter(is_letter).count();
    letters > 0 && letters * 5 >= bytes.iter().filter(|byte| **byte >= 0x80).count()
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
            _ if OldPage::of_name(page).is_some() => OldPage::of_name(page).unwrap().encode(text),
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
            ("windows-1252", "Þórður Guðmundsson\nÆgir Ólafsson"),
            ("windows-1252", "São Farm\nPiñon Ranch\nNoël\nChloë Jones\nLluís Lluç"),
            ("windows-1252", "Bœuf\nBœuf\nRuïne\nRuïne\nGiù\nGiù\nAraújo\n¿Quién?"),
            ("windows-1252", "François Côté"),
            ("windows-1252", "Irène Bär\nMichèle Jäggi"),
            ("windows-1252", "Joël Jäggi\nRaphaël Schär"),
            ("windows-1252", "Schröder;Três Passos\nKöhler;Três de Maio"),
            ("macintosh", "Jörg Grün\nÄnne Öl"),
            ("macintosh", "François Côté"),
            ("macintosh", "René\nZoë"),
            ("macintosh", "Irène Bär\nMichèle Jäggi"),
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
            ("IBM850", "René Roux\nBen"),
            ("IBM850", "Loïc\nBen"),
            ("IBM850", "Daniëlle\nRuïne"),
            ("IBM850", "Françoise Bérénger\nBen"),
            ("IBM850", "JOÃO DA CONCEIÇÃO\nBEN"),
            ("IBM850", "Niccolò Rossi\nAndrè Forlì"),
            ("IBM850", "Bjørn Åsen\nØyvind Ærø"),
            ("IBM852", "Łucja Wójcik\nWęgieł Sąsiad"),
            ("IBM852", "Řehoř Dvořák\nŠtěpán Ťulák"),
            ("IBM852", "Kovács Győző\nSzűcs Ágnes"),
            ("x-mac-ce", "Łucja Żyto\nWęgieł Śliwa"),
            ("x-mac-ce", "Řehoř Dvořák\nŠtěpán Ťulák"),
            ("x-mac-cyrillic", "Олена Гай\nПётр Щукин"),
            ("ISO-8859-15", "François Lefèvre\nHélène Bœuf\nSœur Anne"),
            ("windows-1250", "Gőz Ödön\nŰr Ágnes\nVőfély Fűzfa"),
            ("windows-1257", "Jānis Bērziņš\nĶēniņš Šķēle"),
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
            let ends: &[&str] = if page == "x-mac-ce" { &["\r"] } else { &["\n", "\r\n"] };
            for end in ends {
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
        for text in [
            "Name\r\nO’Hara, D’Angelo\r\n",
            "Smith–Jones\n",
            "Name,Email\nMiller’s Farm,m@x.example\n",
            "Jim’s;j@x.example\n",
            "Rock’n’Roll;r@x.example\n",
            "Miller–Olson;m@x.example\n",
            "Seed™ Co;s@x.example\n",
            "Rock’n’Roll\r\nMiller’s\r\n",
            "Jürgen’s Hof\nMüller–Olsen\n",
            "Mac™;O’Neill™\nÅke’s\n",
            "Ada;N½SE¼ Sec 4\nBen;¼ section\nJosé;E½ of Sec 9",
            "•Ada;a@x.example\n•Ben;b@x.example\n",
            "Ada;NE¼SW¼ Sec 1\nBen;SW¼NE¼ Sec 2\n",
            "Ada;½Section\nBen;S½N½ Sec 2\n",
            "Price €5\n",
            "“Ada”, Dušan",
            "Quill Farm…\nO’Hara",
            "Ada\u{A0}Quill\r\nBen\u{A0}Tarn\r\n",
            "Quill\u{A0};a\r\nTarn\u{A0};b\r\n",
            "5 °C, ±2 µm, 50 m²\n",
            "O´Hara;o@x.example\n",
            "Rosi´s Hof;rosi@x.example\nHans´ Laden;hans@x.example\nVan ´t Hoff;v@x.example\n",
            "Name;E-Mail\r\nMª Carmen Ruiz;c@x.example\r\nAda Quill;a@x.example\r\n",
            "Ada;Calle Mayor nº 5\nBen;Calle Mayor nº7\n",
            "Nº cliente;E-mail\n1;a@x.example\n",
            "N° client;E-mail\nN° 5;a@x.example\nN°7;b@x.example\n",
            "Col·legi;a@x.example\n",
        ] {
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
        for page in crate::domain::table::CODE_PAGES {
            let web = Encoding::for_label(page.as_bytes());
            assert!(OldPage::of_name(page).is_some() || web.unwrap().name() == page);
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
