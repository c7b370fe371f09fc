//! How lists and numbers are written where this computer is set to be: spreadsheets go by that, not
//! by the language that Stile speaks.

/// What ends a cell in a file that a spreadsheet opens by itself: `;` or `,`. Nothing where the
/// system is not set to a region.
pub fn list_separator() -> Option<char> {
    system()
}

/// As set by the person, who may change it apart from the region.
#[cfg(windows)]
#[expect(unsafe_code, reason = "no safe crate offers this call")]
fn system() -> Option<char> {
    use windows_sys::Win32::Globalization::{GetLocaleInfoEx, LOCALE_SLIST};
    // The longest there is: three characters and the zero at their end.
    let mut text = [0_u16; 4];
    // SAFETY: the buffer is as long as is told; without a name, the locale is the person's own.
    let length = unsafe { GetLocaleInfoEx(std::ptr::null(), LOCALE_SLIST, text.as_mut_ptr(), 4) };
    let separator = (length > 0).then(|| char::from_u32(text[0].into()))?;
    separator.filter(|it| [';', ','].contains(it))
}

/// By the region of the first language: the system adds its own to languages without one.
#[cfg(target_os = "macos")]
fn system() -> Option<char> {
    of_locale(&sys_locale::get_locale()?)
}

/// By the locale that numbers are written in.
#[cfg(all(unix, not(target_os = "macos")))]
fn system() -> Option<char> {
    let set = ["LC_ALL", "LC_NUMERIC", "LANG"].into_iter().filter_map(|it| std::env::var(it).ok());
    of_locale(&set.into_iter().find(|locale| !locale.is_empty())?)
}

/// Regions that write 1.5; most others write 1,5 and need the comma for that.
#[cfg_attr(windows, allow(dead_code, reason = "Windows says it itself"))]
const WITH_POINT: [&str; 45] = [
    "AE", "AU", "BD", "BW", "BZ", "CA", "CH", "CN", "DO", "GB", "GH", "GT", "HK", "HN", "IE", "IL",
    "IN", "JM", "JP", "KE", "KR", "LI", "LK", "MT", "MX", "MY", "NG", "NI", "NP", "NZ", "PA", "PE",
    "PH", "PK", "PR", "SA", "SG", "SV", "TH", "TT", "TW", "TZ", "UG", "US", "ZW",
];

/// By a locale as `de_DE.UTF-8` or `de-Latn-DE`.
#[cfg_attr(windows, allow(dead_code, reason = "Windows says it itself"))]
fn of_locale(locale: &str) -> Option<char> {
    let mut parts = locale.split(['.', '@']).next()?.split(['-', '_']);
    let language = parts.next().filter(|it| !["C", "POSIX", ""].contains(it))?;
    let region = parts.find(|part| part.len() == 2);
    let has_point = match (language, region) {
        ("fr", _) => false,
        (_, Some(region)) => WITH_POINT.contains(&region.to_ascii_uppercase().as_str()),
        (language, None) => ["en", "he", "ja", "ko", "th", "zh"].contains(&language),
    };
    Some(if has_point { ',' } else { ';' })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_end_as_the_region_has_it_whatever_the_language() {
        for (locale, separator) in [
            ("en_US.UTF-8", Some(',')),
            ("en_GB", Some(',')),
            ("en-DE", Some(';')),
            ("de_DE.UTF-8@euro", Some(';')),
            ("de-Latn-AT", Some(';')),
            ("de_CH.UTF-8", Some(',')),
            ("fr_FR.UTF-8", Some(';')),
            ("fr-CA", Some(';')),
            ("es_ES.UTF-8", Some(';')),
            ("es_MX.UTF-8", Some(',')),
            ("es_AR.UTF-8", Some(';')),
            ("pt_BR.UTF-8", Some(';')),
            ("pt-BR", Some(';')),
            ("ja_JP.UTF-8", Some(',')),
            ("en", Some(',')),
            ("de", Some(';')),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(of_locale(locale), separator, "{locale}");
        }
    }
}
