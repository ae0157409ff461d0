//! The three kinds of last sound that Korean particles distinguish.

/// The end of a spoken word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sound {
    /// No final consonant: 파리.
    Vowel,
    /// The final ㄹ and nothing else: 서울. ㄺ, ㄻ, ㄼ and the like are plain consonants.
    Rieul,
    /// Any other final consonant: 수원.
    Consonant,
}

impl Sound {
    /// Reads one hangul character: a syllable, a conjoining jamo or a compatibility jamo.
    ///
    /// A lone consonant is said by its name (기역, 리을 …), and every such name ends in a sound of
    /// the same kind as the letter itself.
    pub(super) fn of_hangul(c: char) -> Option<Self> {
        match c {
            '가'..='힣' => Some(match (u32::from(c) - u32::from('가')) % 28 {
                0 => Self::Vowel,
                8 => Self::Rieul,
                _ => Self::Consonant,
            }),
            'ㄹ' | '\u{1105}' | '\u{11AF}' => Some(Self::Rieul),
            'ㅏ'..='ㅣ' | 'ㆇ'..='ㆎ' | '\u{1161}'..='\u{11A7}' | '\u{D7B0}'..='\u{D7C6}' => {
                Some(Self::Vowel)
            }
            'ㄱ'..='ㅎ'
            | 'ㅥ'..='ㆆ'
            | '\u{1100}'..='\u{115E}'
            | '\u{11A8}'..='\u{11FF}'
            | '\u{A960}'..='\u{A97C}'
            | '\u{D7CB}'..='\u{D7FB}' => Some(Self::Consonant),
            _ => None,
        }
    }

    /// Reads the last syllable of a word of the tables in this module.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        word.chars().next_back().and_then(Self::of_hangul)
    }
}
