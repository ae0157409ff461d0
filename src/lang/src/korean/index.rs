//! Headings of a Korean index.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// The nineteen initial consonants from U+1100 on, tense ones as their plain ones.
const CONSONANTS: &str = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

/// The consonant under which Korean lists a syllable or a letter; `None` for any other character.
pub(crate) fn index_consonant(letter: char) -> Option<char> {
    let decompose = DecomposingNormalizerBorrowed::new_nfkd();
    let initial = decompose.normalize_iter(std::iter::once(letter)).next()?;
    let index = u32::from(initial).checked_sub(0x1100)?;
    CONSONANTS.chars().nth(usize::try_from(index).ok()?)
}
