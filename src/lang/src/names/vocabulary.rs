//! What a search for names has to know of a language to tell them from its other words.

/// Words of a language, in lower case and without accents.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Names of places that are ordinary words as well, unless they have a capital.
    pub ordinary: &'static [&'static str],
    /// Words that begin a sentence before a name without belonging to it, unlike other words with a
    /// capital there (Business France), separated by spaces. Without a list, any word may.
    pub function_words: Option<&'static str>,
    /// How more such words end.
    pub function_endings: &'static [&'static str],
    /// What makes another name of the one it follows: Corée du Nord.
    pub qualifiers: &'static [&'static str],
}

impl Vocabulary {
    /// No words.
    pub const NONE: Self =
        Self { ordinary: &[], function_words: None, function_endings: &[], qualifiers: &[] };

    /// Returns whether a word that begins a sentence may precede a name without belonging to it.
    pub(super) fn introduces(&self, word: &str) -> bool {
        self.function_words.is_none_or(|words| words.split(' ').any(|other| other == word))
            || self.function_endings.iter().any(|end| word.ends_with(end))
    }
}
