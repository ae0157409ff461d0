//! How a text that has all the letters of a name spells it.

use super::super::word::is_invisible;

/// From the name itself to another spelling of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    /// As the name, whatever the white space.
    Same,
    /// All in capitals.
    Capitals,
    /// A name that begins with a common noun, without its capital: “mémorial de Caen”.
    Adapted,
    /// The name without any capital.
    Lower,
    /// Another capital, accent, hyphen or apostrophe.
    Other,
}

/// Compares a text with a name that has the same letters.
pub(super) fn compare(written: &str, name: &str) -> Spelling {
    if eq(chars(written), chars(name)) {
        Spelling::Same
    } else if eq(chars(written), upper(name)) {
        Spelling::Capitals
    } else if begins_with_noun(name) && eq(chars(written), first_lower(name)) {
        Spelling::Adapted
    } else if eq(chars(written), name.chars().flat_map(char::to_lowercase)) {
        Spelling::Lower
    } else {
        Spelling::Other
    }
}

fn eq(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> bool {
    left.eq(right)
}

/// The characters that show, white space as one space.
fn chars(text: &str) -> impl Iterator<Item = char> {
    let mut space = false;
    text.chars().filter(|c| !is_invisible(*c)).filter_map(move |c| {
        let again = space && c.is_whitespace();
        space = c.is_whitespace();
        (!again).then_some(if space { ' ' } else { c })
    })
}

fn upper(name: &str) -> impl Iterator<Item = char> {
    chars(name).flat_map(char::to_uppercase)
}

fn first_lower(name: &str) -> impl Iterator<Item = char> {
    let mut first = true;
    chars(name).map(move |c| {
        let lower = if first { c.to_lowercase().next().unwrap_or(c) } else { c };
        first = false;
        lower
    })
}

/// Whether a name has spaces, and a word in it without a capital: no name of a person or a town.
fn begins_with_noun(name: &str) -> bool {
    let mut words = name.split(char::is_whitespace).skip(1);
    words.any(|word| word.starts_with(char::is_lowercase))
}
