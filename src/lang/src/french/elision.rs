//! Whether a word elides the word before it, by its first letters alone.
//!
//! Rules: *Le Bon usage*, on elision; an H is never guessed.

/// U+2019, the apostrophe in every form that is returned.
pub(super) const APOSTROPHE: char = '\u{2019}';

/// What the spelling of a first sound shows of elision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Initial {
    /// A vowel, or Y before a consonant: d’Issy, d’Yvetot.
    Elides,
    /// A consonant, a digit, another script, or Y before a vowel: de Tours, de Yangcheon.
    Keeps,
    /// H, where spelling does not show it.
    H,
}

impl Initial {
    /// Reads the first letter or digit of `text`, past quotation marks and brackets.
    pub(super) fn of(text: &str) -> Self {
        let mut letters = text.chars().skip_while(|c| !c.is_alphanumeric());
        match letters.next() {
            Some('h' | 'H') => Self::H,
            Some('y' | 'Y') if letters.next().is_some_and(is_vowel) => Self::Keeps,
            Some('y' | 'Y') => Self::Elides,
            Some(first) if is_vowel(first) => Self::Elides,
            _ => Self::Keeps,
        }
    }
}

/// Replaces straight apostrophes with typographic ones.
pub(super) fn curl(text: &str) -> String {
    text.replace('\'', &APOSTROPHE.to_string())
}

/// Latin vowels with the accents of European languages and of McCune–Reischauer (ŏ, ŭ).
fn is_vowel(letter: char) -> bool {
    const VOWELS: &str = "aàâäáãåāăąæeèéêëēĕėęěiìíîïīĭįıoòóôöõøōŏőœuùúûüūŭůűų";
    letter.to_lowercase().any(|c| VOWELS.contains(c))
}
