//! What the number format of a cell shows of its value: a percentage, money, part of a date
//! (ECMA-376 Part 1, 18.8.31).

use super::table::Detail;

/// A format code without what it says literally, and that.
struct Parts {
    code: String,
    literal: String,
}

/// The unit that a format shows with a number: `%`, or a sign such as `€`.
pub(super) fn unit(format: &str) -> Option<String> {
    if format.eq_ignore_ascii_case("general") || format == "@" {
        return None;
    }
    let Parts { code, literal } = parts(format);
    if code.contains('%') {
        return Some("%".to_owned());
    }
    let literal = literal.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '(' | ')'));
    (!literal.is_empty()).then(|| literal.to_owned())
}

/// How much of a date a format shows.
pub(super) fn detail(format: &str) -> Detail {
    let code = parts(format).code.to_lowercase();
    match (code.contains('d'), code.contains('m')) {
        (true, _) => Detail::Day,
        (false, true) if code.contains('y') => Detail::Month,
        (false, false) if code.contains('y') => Detail::Year,
        _ => Detail::Day,
    }
}

/// Takes apart the first section of a format, that of positive numbers.
fn parts(format: &str) -> Parts {
    let (mut code, mut literal) = (String::new(), String::new());
    let mut characters = format.chars();
    while let Some(c) = characters.next() {
        match c {
            ';' => break,
            '"' => literal.extend(characters.by_ref().take_while(|c| *c != '"')),
            '\\' => literal.extend(characters.next()),
            // A space as wide as a character, and a character that fills the cell.
            '_' | '*' => drop(characters.next()),
            '[' => {
                let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                // A sign of money and a locale; anything else is a colour or a condition.
                if let Some(sign) = inside.strip_prefix('$') {
                    literal.push_str(sign.rsplit_once('-').map_or(sign, |(sign, _)| sign));
                }
            }
            c if c.is_ascii_alphanumeric() || "#?.,%/:@".contains(c) => code.push(c),
            c => literal.push(c),
        }
    }
    Parts { code, literal }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_what_a_cell_shows() {
        let cases = [
            ("General", None),
            ("@", None),
            ("#,##0.00", None),
            ("0.0%", Some("%")),
            ("#,##0\\ \"€\"", Some("€")),
            ("#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]", Some("€")),
            ("[$EUR]\\ #,##0", Some("EUR")),
            ("_-* #,##0\\ \"€\"_-", Some("€")),
            ("$#,##0", Some("$")),
            ("0.0\" km\"", Some("km")),
            ("#,##0_);(#,##0)", None),
        ];
        for (format, expected) in cases {
            assert_eq!(unit(format).as_deref(), expected, "{format}");
        }
    }

    #[test]
    fn dates_are_as_precise_as_their_format() {
        let cases = [
            ("yyyy\\-mm\\-dd", Detail::Day),
            ("mmm\\-yy", Detail::Month),
            ("[$-412]yyyy\"년\" m\"월\"", Detail::Month),
            ("yyyy", Detail::Year),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Detail::Day),
            ("m/d/yy h:mm", Detail::Day),
        ];
        for (format, expected) in cases {
            assert_eq!(detail(format), expected, "{format}");
        }
    }
}
