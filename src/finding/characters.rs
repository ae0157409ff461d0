//! Characters that nobody sees, or that no page may have: their names, for findings.

/// What to do about a character that nobody sees.
pub(crate) const DELETE: &str = "delete it; an editor can show such characters";

/// The names of characters that look like others or like nothing (Unicode Character Database).
const NAMES: &[(char, &str)] = &[
    ('\0', "null"),
    ('\t', "tab"),
    ('\u{1B}', "escape"),
    ('\u{7F}', "delete"),
    ('\u{A0}', "no-break space"),
    ('\u{AD}', "soft hyphen"),
    ('\u{61C}', "arabic letter mark"),
    ('\u{2007}', "figure space"),
    ('\u{2009}', "thin space"),
    ('\u{200B}', "zero width space"),
    ('\u{200C}', "zero width non-joiner"),
    ('\u{200D}', "zero width joiner"),
    ('\u{200E}', "left-to-right mark"),
    ('\u{200F}', "right-to-left mark"),
    ('\u{2028}', "line separator"),
    ('\u{2029}', "paragraph separator"),
    ('\u{202A}', "left-to-right embedding"),
    ('\u{202B}', "right-to-left embedding"),
    ('\u{202C}', "pop directional formatting"),
    ('\u{202D}', "left-to-right override"),
    ('\u{202E}', "right-to-left override"),
    ('\u{202F}', "narrow no-break space"),
    ('\u{2060}', "word joiner"),
    ('\u{2066}', "left-to-right isolate"),
    ('\u{2067}', "right-to-left isolate"),
    ('\u{2068}', "first strong isolate"),
    ('\u{2069}', "pop directional isolate"),
    ('\u{3000}', "ideographic space"),
    ('\u{3164}', "hangul filler"),
    ('\u{FEFF}', "byte order mark"),
    ('\u{FFFE}', "noncharacter"),
    ('\u{FFFF}', "noncharacter"),
];

/// A character by its code and its name: `U+200B (zero width space)`.
pub(crate) fn described(c: char) -> String {
    let code = u32::from(c);
    let name = NAMES.iter().find(|(known, _)| *known == c).map(|(_, name)| *name);
    let name = name.or_else(|| match c {
        c if c.is_control() => Some("a control character"),
        c if is_private(c) => Some("private use"),
        c if is_noncharacter(c) => Some("noncharacter"),
        _ => None,
    });
    name.map_or_else(|| format!("U+{code:04X}"), |name| format!("U+{code:04X} ({name})"))
}

/// Whether no page may have a character: PDF/A and PDF/UA forbid it, or it means nothing outside
/// one program (ISO 19005-3, 6.2.11.7.2).
pub(crate) fn is_forbidden(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    is_control || c == '\u{FEFF}' || is_private(c) || is_noncharacter(c)
}

/// Whether a character is there without being seen, and is not white space.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{3164}' | '\u{FEFF}')
        || (c.is_control() && !c.is_whitespace())
}

/// Whether a character looks like a space and is none.
pub(crate) fn is_other_space(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// Whether a character means nothing to anybody: a control character that is not white space, or what is
/// no character (Unicode Standard, 23.7).
pub(crate) fn is_meaningless(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r') || c == '\u{FEFF}' || is_noncharacter(c)
}

/// Whether a character is a line or paragraph separator, which some programs show as a line break and
/// others not at all (Unicode Standard, 5.8).
pub(crate) fn is_separator(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether a character turns the direction of all that follows it (Unicode Standard Annex 9, embeddings
/// and overrides): what is seen is not what is there.
pub(crate) fn is_turning(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// Whether a character is a mark that is not seen and has a direction.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// Whether a character opens or closes a part with a direction of its own (isolates).
pub(crate) fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}
