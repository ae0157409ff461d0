//! Classes of characters that the searches in running text share.

/// Returns whether a character is invisible and does not end a word: soft hyphen, zero-width space
/// and joiners, word joiner, zero-width no-break space.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Returns whether a character is a combining mark of the Latin script.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Returns whether a character is a hyphen within a word.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{2BC}')
}

/// Returns whether a character is a dot between words, as Korean writes it: the middle dot, the
/// letter araea in its place, the katakana dot.
pub(crate) fn is_middle_dot(c: char) -> bool {
    matches!(c, '·' | 'ㆍ' | '・')
}

/// Returns whether a gap is white space within a paragraph.
pub(crate) fn is_space(gap: &str) -> bool {
    gap == " "
        || !gap.is_empty() && gap.chars().all(char::is_whitespace) && gap.matches('\n').count() < 2
}
