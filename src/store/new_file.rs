//! Files for people, written beside what is there and never over it.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::domain::text::is_invisible;

/// Names tried when earlier files are there already.
const MOST_FILES: usize = 1_000;
/// Room for a number and an ending is left by every file system; encrypted ones take 143 bytes.
const NAME_BYTES: usize = 120;
const NAME_CHARS: usize = 80;
/// What Windows takes in no name, and other systems for the end of a folder's name.
const FORBIDDEN: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];
/// Names that are devices on Windows, whatever their ending; with a digit behind them, COM and LPT
/// are, too.
const DEVICES: [&str; 7] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

/// A name for a file after somebody's name, such as every system takes, without its ending. It is
/// the same on each system, since files are sent from one to another.
pub fn file_name(name: &str) -> String {
    let shown = name.chars().filter(|c| c.is_whitespace() || !c.is_control());
    let shown: String = shown.filter(|c| !is_invisible(*c)).collect();
    let (mut kept, mut bytes) = (String::new(), 0);
    for c in ComposingNormalizerBorrowed::new_nfc().normalize(&shown).chars().take(NAME_CHARS) {
        bytes += c.len_utf8();
        if bytes > NAME_BYTES {
            break;
        }
        kept.push(match c {
            c if FORBIDDEN.contains(&c) => '_',
            c if c.is_whitespace() => ' ',
            c => c,
        });
    }
    // At a name's beginning, dots hide a file, a dash is an option to programs, and a tilde stands for
    // a folder or a copy that is left out of view; at its end, Windows drops dots and blanks. Joiners
    // join nothing in either place.
    let name = kept
        .trim_start_matches(['.', ' ', '-', '~', '\u{200c}', '\u{200d}'])
        .trim_end_matches(['.', ' ', '\u{200c}', '\u{200d}']);
    if name.is_empty() {
        // What is left of nothing is still a name.
        return "stile".to_owned();
    }
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let rest = &name[stem.len()..];
    if is_device(stem) { format!("{stem}_{rest}") } else { name.to_owned() }
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_uppercase();
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let mut number = port.unwrap_or_default().chars();
    // Superscript digits are digits to Windows.
    let is_numbered = number.next().is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c));
    DEVICES.contains(&&*stem) || is_numbered && number.next().is_none()
}

/// Writes a file whole where there is none yet. One that is there by now stays.
///
/// # Errors
/// The system's.
pub fn write_once(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let mut writing = path.as_os_str().to_owned();
    writing.push(format!(".{:016x}", u64::from_ne_bytes(bytes)));
    let writing = PathBuf::from(writing);
    let linked = File::create_new(&writing).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()?;
        fs::hard_link(&writing, path)
    });
    // What was linked stays under its own name.
    let _ = fs::remove_file(&writing);
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Some file systems know no links.
        Err(_) => match File::create_new(path) {
            Ok(mut file) => file.write_all(content).and_then(|()| file.sync_all()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        },
        Ok(()) => Ok(()),
    }
}

/// Writes a new file of this folder; never over another.
///
/// # Errors
/// The system's.
pub fn write_new(
    folder: &Path,
    name: &str,
    extension: &str,
    content: &[u8],
) -> io::Result<PathBuf> {
    let taken: HashSet<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(one_name(&entry.ok()?.file_name().to_string_lossy())))
        .collect();
    for number in 1..=MOST_FILES {
        let number = if number == 1 { String::new() } else { format!(" ({number})") };
        let file = format!("{name}{number}.{extension}");
        if taken.contains(&one_name(&file)) {
            continue;
        }
        let path = folder.join(file);
        match File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(content)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Names that differ only in their capitals, or in whether an accent stands apart from its letter,
/// are one name on other systems.
fn one_name(file: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(file).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_takes_the_names_of_people() {
        for (name, file) in [
            ("Ana Souza", "Ana Souza"),
            ("O'Halloran & Sons, Ltd.", "O'Halloran & Sons, Ltd"),
            ("陈立群 Żółć", "陈立群 Żółć"),
            ("Jose\u{301}", "José"),
            ("Con", "Con_"),
            ("NUL", "NUL_"),
            ("aux", "aux_"),
            ("prn ", "prn_"),
            ("COM1", "COM1_"),
            ("com0", "com0_"),
            ("LPT¹", "LPT¹_"),
            ("lpt³.old", "lpt³_.old"),
            ("con.txt", "con_.txt"),
            ("Con .txt", "Con_ .txt"),
            ("...Nul...", "Nul_"),
            ("\u{200b}Aux", "Aux_"),
            ("CONIN$", "CONIN$_"),
            ("Conrad", "Conrad"),
            ("COM10", "COM10"),
            ("COM", "COM"),
            ("LPT4²", "LPT4²"),
            ("Nul Farms", "Nul Farms"),
            ("a<b>c:d\"e/f\\g|h?i*j", "a_b_c_d_e_f_g_h_i_j"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("C:\\Windows", "C__Windows"),
            ("a\u{0}b\u{1b}c\u{7f}d\r\ne\tf", "abcd  e f"),
            ("\u{202e}gnp.exe", "gnp.exe"),
            ("trailing. . ", "trailing"),
            (" .hidden", "hidden"),
            (".-~ .gitignore", "gitignore"),
            ("-rf", "rf"),
            ("--Farm--", "Farm--"),
            ("~", "stile"),
            ("~$Farm", "$Farm"),
            ("- Con", "Con_"),
            ("Meyer-Landrut ~ Söhne", "Meyer-Landrut ~ Söhne"),
            ("aux.", "aux_"),
            ("NUL.tar.gz", "NUL_.tar.gz"),
            ("LPT0", "LPT0_"),
            ("COM\u{b2}.png", "COM\u{b2}_.png"),
            ("conin$.txt", "conin$_.txt"),
            ("ＣＯＮ", "ＣＯＮ"),
            ("\u{200d}Farm\u{200c}", "Farm"),
            ("\u{202d}\u{2066}\u{feff}", "stile"),
            ("A\u{308}cker", "Äcker"),
            ("Farm\u{2028}A\u{a0}B", "Farm A B"),
            ("🚜 Farm 👩‍🌾", "🚜 Farm 👩‍🌾"),
            ("CON.", "CON_"),
            ("COM¹ .pdf", "COM¹_ .pdf"),
            (" nul ", "nul_"),
            ("nul\u{a0}", "nul_"),
            ("Aux\n", "Aux_"),
            ("con:", "con_"),
            ("a/b:c\nd", "a_b_c d"),
            ("عيسى/سميث", "عيسى_سميث"),
            ("\u{202b}\u{5e9}\u{5dc}\u{202c}.", "\u{5e9}\u{5dc}"),
            ("🌾🚜", "🌾🚜"),
            ("Farm....", "Farm"),
            ("100 % Bio #1 & {x} [y] $z!", "100 % Bio #1 & {x} [y] $z!"),
            ("", "stile"),
            (" . ", "stile"),
            ("???", "___"),
        ] {
            assert_eq!(file_name(name), file, "{name:?}");
        }
    }

    #[test]
    fn long_names_are_cut_between_letters() {
        for (letter, kept) in [("a", 80), ("é", 60), ("陈", 40), ("🚜", 30)] {
            assert_eq!(file_name(&letter.repeat(300)), letter.repeat(kept));
        }
        let cut_at_a_blank = format!("{} {}", "a".repeat(79), "b".repeat(9));
        assert_eq!(file_name(&cut_at_a_blank), "a".repeat(79));
        assert_eq!(
            file_name(&format!("{}👩\u{200d}🌾", "a".repeat(78))),
            format!("{}👩", "a".repeat(78))
        );
    }

    #[test]
    fn names_that_differ_only_in_capitals_are_two_files_everywhere() {
        let folder = tempfile::tempdir().unwrap();
        let saved = |name: &str| {
            let path = write_new(folder.path(), &file_name(name), "png", name.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), name);
            path.file_name().unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(saved("Müller"), "Müller.png");
        assert_eq!(saved("MÜLLER"), "MÜLLER (2).png");
        assert_eq!(saved("müller"), "müller (3).png");
        assert_eq!(saved("Con"), "Con_.png");
        assert_eq!(saved("CON"), "CON_ (2).png");
        assert_eq!(saved("-Con"), "Con_ (3).png");
        // As a Mac has written it.
        fs::write(folder.path().join("Jose\u{301}.png"), "of somebody else").unwrap();
        assert_eq!(saved("José"), "José (2).png");
        assert_eq!(fs::read(folder.path().join("Jose\u{301}.png")).unwrap(), b"of somebody else");
    }

    #[test]
    fn the_longest_name_with_its_number_is_taken_by_every_system() {
        let folder = tempfile::tempdir().unwrap();
        for letter in ["a", "é", "陈", "🚜", "e\u{301}\u{323}"] {
            let name = file_name(&letter.repeat(300));
            for _ in 0..2 {
                let path = write_new(folder.path(), &name, "stile", b"").unwrap();
                let file = path.file_name().unwrap().to_str().unwrap();
                assert!(file.len() <= 143 && file.encode_utf16().count() <= 255, "{file}");
                assert!(path.exists());
            }
        }
    }
}
