//! Rows out of HTML and of Excel's XML of 2003, which many programs save under the name `.xls`.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::separated::{Line, MOST_COLUMNS};

/// No name of a letter is longer.
const LONGEST_NAME: usize = 12;

/// The rows of all tables in a text, at most so many, empty ones left out; none where it is no
/// markup with a table.
pub(super) fn rows(text: &str, most: usize) -> Option<Vec<Line>> {
    if !text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']).starts_with('<') {
        return None;
    }
    let mut found = Found::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        found.write(before);
        rest = if let Some(comment) = after.strip_prefix("!--") {
            comment.split_once("-->").map_or("", |(_, rest)| rest)
        } else if let Some((tag, after)) = after.split_once('>') {
            found.take(tag);
            let name = tag.split_whitespace().next().unwrap_or_default();
            // What is in them is not shown.
            let is_hidden = ["style", "script"].iter().any(|it| name.eq_ignore_ascii_case(it));
            let end = after.find("</").filter(|_| is_hidden).unwrap_or(0);
            &after[end..]
        } else {
            ""
        };
        if found.lines.len() > most {
            break;
        }
    }
    let Found { mut lines, has_table, .. } = found;
    lines.retain(Line::has_something);
    lines.truncate(most);
    has_table.then_some(lines)
}

#[derive(Default)]
struct Found {
    lines: Vec<Line>,
    /// How many rows there were, with those that had nothing in them.
    rows: usize,
    has_table: bool,
    is_in_cell: bool,
    /// Which cell of the last row that is.
    cell: usize,
}

impl Found {
    fn take(&mut self, tag: &str) {
        let mut words =
            tag.split(|c: char| c.is_whitespace() || c == '/').filter(|it| !it.is_empty());
        let name = words.next().unwrap_or_default();
        // Names of XML may say whose they are.
        let name = name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase();
        let is_end = tag.starts_with('/');
        match name.as_str() {
            "table" => {
                self.has_table = true;
                self.is_in_cell = false;
            }
            "tr" | "row" if !is_end => {
                self.rows += 1;
                self.lines.pop_if(|line| !line.has_something());
                self.lines.push(Line { number: self.rows, ..Line::default() });
                self.is_in_cell = false;
            }
            "td" | "th" | "cell" if !is_end => {
                if let Some(line) = self.lines.last_mut() {
                    // Excel's XML passes over empty cells.
                    let empty = attribute(tag, "index").map_or(0, |it| it.saturating_sub(1));
                    if line.cells.len() < empty.min(MOST_COLUMNS) {
                        line.cells.resize(empty.min(MOST_COLUMNS), String::new());
                    }
                    if line.cells.len() < MOST_COLUMNS {
                        line.cells.push(String::new());
                    }
                    self.cell = line.cells.len().saturating_sub(1);
                    self.is_in_cell = !tag.ends_with('/');
                    let wide = attribute(tag, "colspan").unwrap_or(1).clamp(1, MOST_COLUMNS);
                    let width = (line.cells.len() + wide - 1).min(MOST_COLUMNS);
                    line.cells.resize(width, String::new());
                }
            }
            "td" | "th" | "cell" | "tr" | "row" => self.is_in_cell = false,
            "br" | "p" | "div" | "li" => self.write(" "),
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        let line = self.lines.last_mut().filter(|_| self.is_in_cell);
        let Some(cell) = line.and_then(|line| line.cells.get_mut(self.cell)) else { return };
        for c in letters(text).chars() {
            if !c.is_whitespace() || c == '\u{A0}' {
                cell.push(c);
            } else if !cell.is_empty() && !cell.ends_with(' ') {
                cell.push(' ');
            }
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<usize> {
    let small = tag.to_ascii_lowercase();
    let (_, value) = small.split_once(&format!("{name}="))?;
    let digits = value.trim_start_matches(['"', '\'']).split(|c: char| !c.is_ascii_digit());
    digits.into_iter().next()?.parse().ok()
}

/// The text with the letters that stand in it by name or number: `&amp;`, `&uuml;`, `&#233;`.
fn letters(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name = after.split_once(';').filter(|(name, _)| name.len() <= LONGEST_NAME);
        if let Some((letter, after)) = name.and_then(|(name, after)| Some((letter(name)?, after))) {
            out.push_str(&letter);
            rest = after;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out + rest
}

fn letter(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']).map(|it| u32::from_str_radix(it, 16));
        return char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?).map(String::from);
    }
    let simple = match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{A0}",
        "szlig" => "ß",
        "aelig" => "æ",
        "AElig" => "Æ",
        "oslash" => "ø",
        "Oslash" => "Ø",
        "oelig" => "œ",
        "ndash" => "–",
        "rsquo" => "’",
        "ordm" => "º",
        "deg" => "°",
        _ => "",
    };
    if !simple.is_empty() {
        return Some(simple.to_owned());
    }
    // A letter and its accent.
    let mut letters = name.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic)?;
    let accent = match letters.as_str() {
        "grave" => '\u{300}',
        "acute" => '\u{301}',
        "circ" => '\u{302}',
        "tilde" => '\u{303}',
        "uml" => '\u{308}',
        "ring" => '\u{30A}',
        "caron" => '\u{30C}',
        "cedil" => '\u{327}',
        _ => return None,
    };
    let both: String = [letter, accent].iter().collect();
    Some(ComposingNormalizerBorrowed::new_nfc().normalize(&both).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Option<Vec<Vec<String>>> {
        rows(text, 100).map(|lines| lines.into_iter().map(|line| line.cells).collect())
    }

    #[test]
    fn a_table_in_html_is_read_as_it_is_shown() {
        let html = "<html><head><style>td{x:1}</style></head><body><!-- <tr><td>no -->\n\
            <TABLE><TR><TH colspan=2>Growers</TH></TR>\
            <tr><th>Name<th>E-mail</tr>\n\
            <tr>\n <td class=\"a\">J&ouml;rg&nbsp;Gr&#252;n\n  &amp; Sons</td>\
            <td><a href=\"mailto:j@x.example\">j@x.example</a></td></tr>\
            <tr><td></td><td/></tr><tr><td>12 Main St<br>Ames</td><td>AT&T</td></tr></table></body>";
        assert_eq!(
            cells(html).unwrap(),
            [
                ["Growers", ""],
                ["Name", "E-mail"],
                ["Jörg\u{A0}Grün & Sons", "j@x.example"],
                ["12 Main St Ames", "AT&T"],
            ]
        );
    }

    #[test]
    fn a_table_in_xml_is_read_with_its_empty_cells() {
        let xml = "<?xml version=\"1.0\"?><Workbook><Worksheet ss:Name=\"a\"><Table><Row><Cell>\
            <Data ss:Type=\"String\">Name</Data></Cell><Cell/><Cell ss:Index=\"4\"><Data>ID</Data>\
            </Cell></Row></Table></Worksheet></Workbook>";
        assert_eq!(cells(xml).unwrap(), [["Name", "", "", "ID"]]);
    }

    #[test]
    fn what_has_no_table_is_none() {
        for text in ["", "Name,Email\n<a>,b", "<html><p>Sign in</p></html>", "<", "<table"] {
            assert_eq!(cells(text), None, "{text}");
        }
    }
}
