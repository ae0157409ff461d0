//! One form of a term, and how it is found in a text: in any white space within the paragraph,
//! with either apostrophe and any hyphen, its words with or without a capital, past invisible
//! characters.

use super::hangul;

/// A form, prepared for search. Two forms that find the same texts are equal.
#[derive(Debug, Clone)]
pub(super) struct Form {
    written: String,
    parts: Vec<Part>,
    last: char,
    /// Whether only particles may follow: a form in Hangul so short that it begins other words.
    closed: bool,
}

/// What a form asks of a text at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The first letter of a word, in lower case: a capital will do.
    Initial(char),
    Letter(char),
    Space,
    Apostrophe,
    Hyphen,
}

impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Form {
    /// Reads a form; none if it is shorter than two characters.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let written = written.trim();
        let mut parts = Vec::new();
        let mut last = None;
        for c in written.chars().filter(|c| !is_invisible(*c)) {
            let part = match c {
                _ if is_apostrophe(c) => Part::Apostrophe,
                _ if is_hyphen(c) => Part::Hyphen,
                _ if c.is_whitespace() => Part::Space,
                _ if last.is_some_and(|last| same_word(last, c)) => Part::Letter(c),
                _ => Part::Initial(lower(c)),
            };
            if (part, parts.last()) != (Part::Space, Some(&Part::Space)) {
                parts.push(part);
            }
            last = Some(c);
        }
        if parts.len() < 2 {
            return None;
        }
        let closed = parts.len() == 2 && written.chars().all(hangul::is_hangul);
        Some(Self { written: written.to_owned(), parts, last: last?, closed })
    }

    /// The form as the glossary writes it.
    pub(super) fn written(&self) -> &str {
        &self.written
    }

    /// How long it is, in characters.
    pub(super) fn letters(&self) -> usize {
        self.parts.len()
    }

    /// How it begins, as [`head`] gives it for a text.
    pub(super) fn head(&self) -> Head {
        head(&self.written)
    }

    /// How many bytes of `text` the form takes, if the text begins with it and the word ends there.
    pub(super) fn length_in(&self, text: &str) -> Option<usize> {
        let mut rest = text;
        for part in &self.parts {
            rest = part.strip(rest)?;
        }
        let after = rest.trim_start_matches(is_invisible);
        self.ends_before(after).then_some(text.len() - rest.len())
    }

    /// Whether the word ends before `after`, save for what Korean writes against it.
    fn ends_before(&self, after: &str) -> bool {
        let Some(next) = after.chars().next() else { return true };
        if !same_word(self.last, next) {
            return true;
        }
        hangul::is_hangul(next) && (!self.closed || hangul::begins_with_particles(after))
    }
}

impl Part {
    /// The text after this part, if the text begins with it, past invisible characters.
    fn strip(self, text: &str) -> Option<&str> {
        let mut chars = text.chars();
        let found = chars.find(|c| !is_invisible(*c))?;
        let fits = match self {
            Self::Initial(c) => lower(found) == c,
            Self::Letter(c) => found == c,
            Self::Apostrophe => is_apostrophe(found),
            Self::Hyphen => is_hyphen(found),
            Self::Space => return after_space(text),
        };
        fits.then_some(chars.as_str())
    }
}

/// The text after the space at its head, if there is one and it does not part paragraphs.
fn after_space(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c| char::is_whitespace(c) || is_invisible(c));
    let space = &text[..text.len() - rest.len()];
    let one_paragraph = space.matches('\n').count() < 2;
    (space.contains(char::is_whitespace) && one_paragraph).then_some(rest)
}

/// How a form begins: its first two characters in lower case, with one kind of space, apostrophe
/// and hyphen.
pub(super) type Head = (char, char);

/// How a text begins, past invisible characters; blank where it is too short.
pub(super) fn head(text: &str) -> Head {
    let mut chars = text.chars().filter(|c| !is_invisible(*c)).map(lower);
    (chars.next().unwrap_or(' '), chars.next().unwrap_or(' '))
}

/// Whether two neighbours belong to one word: letters or digits of scripts that Korean does not
/// write together (`MOU를`, `2024결연` part at the change of script).
pub(super) fn same_word(left: char, right: char) -> bool {
    if left.is_ascii() && right.is_ascii() {
        return left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric();
    }
    match (hangul::is_hangul(left), hangul::is_hangul(right)) {
        (true, true) => true,
        (false, false) => is_word(left) && is_word(right),
        _ => false,
    }
}

/// Letters, digits and the accents that are written apart from their letter.
fn is_word(c: char) -> bool {
    matches!(c, 'à'..='ö' | '\u{300}'..='\u{36F}') || c.is_alphanumeric()
}

/// The lower case of a character, where that is one character; all spaces are one, and so are
/// apostrophes and hyphens.
fn lower(c: char) -> char {
    match c {
        'a'..='z' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        '가'..='힣' => c,
        _ if is_apostrophe(c) => '’',
        _ if is_hyphen(c) => '-',
        _ if c.is_whitespace() => ' ',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Characters that break lines or forbid it and are not seen: soft hyphen, zero-width space, word
/// joiner, zero-width no-break space.
pub(super) fn is_invisible(c: char) -> bool {
    !c.is_ascii() && matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{2BC}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}
