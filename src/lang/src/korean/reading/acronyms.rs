//! Capitals that Korean says as a word: APEC is 에이펙, K-POP 케이팝.
//!
//! Of most acronyms, the name of the last letter and the end of the word sound alike (NATO: 오, 나토),
//! so that it does not matter which of them is said. Where they differ, and no dictionary decides, the
//! text has no certain sound.

use super::sound::Sound;

/// Words in capitals, by the readings of 우리말샘 and of the companies and offices themselves.
#[rustfmt::skip]
const WORDS: &[(&str, &str)] = &[
    ("AIDS", "에이즈"), ("APEC", "에이펙"), ("OPEC", "오펙"), ("GATT", "가트"), ("NAFTA", "나프타"),
    ("CITES", "사이테스"), ("BRICS", "브릭스"), ("SWIFT", "스위프트"), ("BENELUX", "베네룩스"),
    ("MERCOSUR", "메르코수르"), ("ESCAP", "에스캅"), ("ITER", "이터"), ("TOEIC", "토익"),
    ("TOPIK", "토픽"), ("KAIST", "카이스트"), ("KIST", "키스트"), ("GIST", "지스트"),
    ("DGIST", "디지스트"), ("UNIST", "유니스트"), ("POSTECH", "포스텍"), ("KOSDAQ", "코스닥"),
    ("NASDAQ", "나스닥"), ("HYBE", "하이브"), ("IVE", "아이브"), ("TWICE", "트와이스"),
    ("BLACKPINK", "블랙핑크"), ("SEAT", "세아트"), ("FIAT", "피아트"), ("SAAB", "사브"),
    ("JEEP", "지프"), ("RENAULT", "르노"), ("PEUGEOT", "푸조"), ("CHEVROLET", "쉐보레"),
    ("BANK", "뱅크"), ("POP", "팝"), ("ROCK", "록"), ("RAP", "랩"), ("TROT", "트로트"),
    ("PUNK", "펑크"), ("FUNK", "펑크"), ("HIPHOP", "힙합"), ("KPOP", "케이팝"), ("JPOP", "제이팝"),
    ("FNAC", "프낙"), ("RAM", "램"), ("ROM", "롬"), ("LAN", "랜"), ("SIM", "심"), ("PIN", "핀"),
    ("LTE", "엘티이"), ("LOL", "롤"), ("LOTTE", "롯데"), ("NAVER", "네이버"), ("UBER", "우버"),
    ("LASER", "레이저"), ("RADAR", "레이더"), ("INTERPOL", "인터폴"), ("COVID", "코비드"),
];

/// The letters whose name may sound otherwise than the end of a word.
const DOUBTFUL: &str = "BCEGKPQRT";

/// The sounds of capitals that may be said as a word; `None` where the name of the last letter is
/// right in any case, no sound where nothing decides.
pub(super) fn sound(word: &[char]) -> Option<Vec<Sound>> {
    let text: String = word.iter().collect();
    if let Some((_, reading)) = WORDS.iter().find(|(known, _)| *known == text) {
        return Some(Sound::of_word(reading).into_iter().collect());
    }
    let is_doubtful = word.last().is_some_and(|last| DOUBTFUL.contains(*last));
    (is_doubtful && is_pronounceable(&text)).then(Vec::new)
}

/// Whether four capitals or more alternate as in a word: no three vowels or consonants in a row, and
/// not two consonants at either end.
fn is_pronounceable(word: &str) -> bool {
    const VOWELS: &str = "AEIOU";
    let kinds: String = word.chars().map(|c| if VOWELS.contains(c) { 'v' } else { 'c' }).collect();
    word.len() >= 4
        && word.is_ascii()
        && !["vvv", "ccc"].iter().any(|run| kinds.contains(run))
        && !kinds.starts_with("cc")
        && !kinds.ends_with("cc")
        && !kinds.ends_with("vv")
}
