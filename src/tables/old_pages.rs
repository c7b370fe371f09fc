//! Code pages of DOS and of old Macs that the web does not have.

use std::sync::LazyLock;

/// A code page whose lower half is ASCII.
#[derive(Debug)]
pub(super) struct OldPage {
    pub(super) name: &'static str,
    /// What its upper half stands for.
    letters: LazyLock<Vec<char>>,
}

/// DOS in the west of Europe and in America. Excel still writes it as "CSV (MS-DOS)"; that of the
/// United States (437) has the same letters in the same places where it has them.
pub(super) static DOS: OldPage = OldPage {
    name: "IBM850",
    letters: LazyLock::new(|| {
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
            áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
            └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
            ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}"
            .chars()
            .collect()
    }),
};

/// DOS in the middle of Europe.
pub(super) static DOS_OF_CENTRAL_EUROPE: OldPage = OldPage {
    name: "IBM852",
    letters: LazyLock::new(|| {
        "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č\
            áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
            └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
            ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}"
            .chars()
            .collect()
    }),
};

/// The old Mac OS in the middle of Europe.
pub(super) static MAC_OF_CENTRAL_EUROPE: OldPage = OldPage {
    name: "x-mac-ce",
    letters: LazyLock::new(|| {
        "ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü\
            †°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅ\
            ņŃ¬√ńŇ∆«»…\u{a0}ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖ\
            ŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ"
            .chars()
            .collect()
    }),
};

impl OldPage {
    /// The page of this name.
    pub(super) fn of_name(name: &str) -> Option<&'static Self> {
        let all = [&DOS, &DOS_OF_CENTRAL_EUROPE, &MAC_OF_CENTRAL_EUROPE];
        all.into_iter().find(|page| page.name == name)
    }

    /// What a byte stands for.
    pub(super) fn letter(&self, byte: u8) -> char {
        match byte.checked_sub(0x80) {
            Some(place) => {
                let letter = self.letters.get(usize::from(place));
                letter.copied().unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            None => char::from(byte),
        }
    }

    /// The bytes of a text that the page has all letters of.
    #[cfg(test)]
    pub(super) fn encode(&self, text: &str) -> Vec<u8> {
        let byte = |c: char| match self.letters.iter().position(|it| *it == c) {
            Some(place) => u8::try_from(place + 0x80).unwrap(),
            None => u8::try_from(c).unwrap(),
        };
        text.chars().map(byte).collect()
    }
}
