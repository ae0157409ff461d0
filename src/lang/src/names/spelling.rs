//! How a text that has all the letters of a name spells it.

use crate::characters::is_invisible;

/// From the name itself to another spelling of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    /// As the name, with any white space.
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

/// Returns how a text spells a name that has the same letters.
pub(super) fn compare(written: &str, name: &str) -> Spelling {
    let shown: String = written.chars().filter(|c| !is_invisible(*c)).collect();
    let (written, name) = (spaced(&shown), spaced(name));
    if written == name {
        Spelling::Same
    } else if written == name.to_uppercase() {
        Spelling::Capitals
    } else if begins_with_noun(&name) && written == first_lower(&name) {
        Spelling::Adapted
    } else if written == name.to_lowercase() {
        Spelling::Lower
    } else {
        Spelling::Other
    }
}

/// A text with one space where it has any white space.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first_lower(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
}

/// Whether a name has spaces, and a word in it without a capital: not the name of a person or a town.
fn begins_with_noun(name: &str) -> bool {
    name.split(' ').skip(1).any(|word| word.starts_with(char::is_lowercase))
}
