//! Hangul: which characters belong to the script, and its headings in an index.
//!
//! What Korean does with them is in `korean`.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Whether `c` is a Hangul syllable or a letter (jamo) of Hangul.
///
/// The blocks of Unicode that hold them: syllables (가–힣), the conjoining jamo with their
/// extensions A and B (decomposed text), and the compatibility jamo that keyboards type (ㄱ, ㅏ).
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{AC00}'..='\u{D7A3}'
        | '\u{1100}'..='\u{11FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{A960}'..='\u{A97F}'
        | '\u{D7B0}'..='\u{D7FF}')
}

/// The Hangul that a text begins with.
pub(crate) fn head(text: &str) -> &str {
    &text[..text.find(|c| !is_hangul(c)).unwrap_or(text.len())]
}

/// The nineteen initial consonants from U+1100 on, tense ones as their plain ones.
const CONSONANTS: &str = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

/// The consonant under which Korean lists a syllable or a letter; `None` for any other character.
pub(crate) fn index_consonant(letter: char) -> Option<char> {
    let decompose = DecomposingNormalizerBorrowed::new_nfkd();
    let initial = decompose.normalize_iter(std::iter::once(letter)).next()?;
    let index = u32::from(initial).checked_sub(0x1100)?;
    CONSONANTS.chars().nth(usize::try_from(index).ok()?)
}
