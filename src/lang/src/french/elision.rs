//! Whether a word elides the word before it, by its first letters alone.
//!
//! Rules: *Le Bon usage*, on elision; an H is never guessed, nor is a Y before a vowel.

/// U+2019, the apostrophe in every form that is returned.
pub(super) const APOSTROPHE: char = '\u{2019}';

/// What the spelling of a first sound shows of elision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Initial {
    /// A vowel, or Y before a consonant: d’Issy, d’Yvetot.
    Elides,
    /// A consonant, a digit, another script, a word such as *onze*: de Tours, de Onze.
    Keeps,
    /// Spelling does not show it: an H, a Y before a vowel (d’Yerres, de Yangcheon), an initial
    /// (*A.* stands for *Anne* or is read as a letter), an acronym that may be read letter by letter.
    Unknown,
}

/// Words that begin with a vowel and do not elide (*Le Bon usage*, on elision).
const KEEPING: &[&str] =
    &["onze", "onzième", "onzièmes", "oui", "uhlan", "uhlans", "ouistiti", "ouistitis"];

/// Words with which usage is divided.
const DIVIDED: &[&str] = &["ouate", "ouates", "ululement", "un"];

impl Initial {
    /// Reads the first letter or digit of `text`, past quotation marks and brackets.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        let mut letters = word.chars();
        let Some(first) = letters.next() else { return Self::Keeps };
        let second = letters.next();
        let lower = word.to_lowercase();
        let is_acronym = second.is_some() && word.chars().all(char::is_uppercase);
        match first {
            _ if KEEPING.contains(&lower.as_str()) => Self::Keeps,
            _ if DIVIDED.contains(&lower.as_str()) => Self::Unknown,
            'h' | 'H' => Self::Unknown,
            _ if second.is_none() && first.is_uppercase() && rest.starts_with('.') => {
                if is_vowel(first) || sounds_as_vowel(first) { Self::Unknown } else { Self::Keeps }
            }
            'y' | 'Y' if second.is_none_or(|second| !is_vowel(second)) => Self::Elides,
            'y' | 'Y' => Self::Unknown,
            _ if is_vowel(first) => Self::Elides,
            // FLN or RTL, read letter by letter: an acronym without a vowel cannot be a word.
            _ if is_acronym && sounds_as_vowel(first) && !word.chars().any(is_vowel) => {
                Self::Unknown
            }
            _ => Self::Keeps,
        }
    }
}

/// Whether the name of a consonant begins with a vowel: *effe*, *hache*, *elle*.
fn sounds_as_vowel(letter: char) -> bool {
    "FHLMNRSX".contains(letter)
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
