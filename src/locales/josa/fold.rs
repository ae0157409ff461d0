//! One spelling for characters that are read alike.
//!
//! Drops what is never heard (isolation marks, zero-width characters, accents), composes decomposed
//! hangul, and folds full-width, half-width and squared forms into the plain ones.

/// Folds `text` into the characters that the rest of the module reads.
pub(super) fn fold(text: &str) -> Vec<char> {
    let mut folded = Vec::with_capacity(text.len());
    for c in text.chars().filter(|&c| !is_silent(c)) {
        match squared(c) {
            Some(plain) => folded.extend(plain.chars()),
            None => match parenthesized(c) {
                Some(syllable) => folded.extend(['(', syllable, ')']),
                None => push_composed(&mut folded, plain(c)),
            },
        }
    }
    folded
}

/// Format characters, fillers, and accents written as separate marks.
fn is_silent(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}' | '\u{3164}' | '\u{FFA0}'
        | '\u{115F}' | '\u{1160}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
        | '\u{300}'..='\u{34E}' | '\u{350}'..='\u{36F}')
        || (c.is_control() && !c.is_whitespace())
}

/// The plain form of a character that has a compatibility or an accented one.
fn plain(c: char) -> char {
    let shifted = |base: u32, to: u32| char::from_u32(u32::from(c) - base + to).unwrap_or(c);
    match c {
        '\u{FF01}'..='\u{FF5E}' => shifted(0xFF01, 0x21),
        '₀'..='₉' => shifted(0x2080, 0x30),
        // The half-width consonants keep the order of the compatibility jamo; the vowels come in
        // blocks of six with gaps.
        '\u{FFA1}'..='\u{FFBE}' => shifted(0xFFA1, 0x3131),
        '\u{FFC2}'..='\u{FFC7}' => shifted(0xFFC2, 0x314F),
        '\u{FFCA}'..='\u{FFCF}' => shifted(0xFFCA, 0x3155),
        '\u{FFD2}'..='\u{FFD7}' => shifted(0xFFD2, 0x315B),
        '\u{FFDA}'..='\u{FFDC}' => shifted(0xFFDA, 0x3161),
        '￠' => '¢',
        '￡' => '£',
        '￥' => '¥',
        '￦' => '₩',
        'µ' => 'μ',
        'À' | 'Á' | 'Â' | 'Ã' | 'Ä' => 'A',
        'È' | 'É' | 'Ê' | 'Ë' => 'E',
        'Ì' | 'Í' | 'Î' | 'Ï' => 'I',
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' => 'O',
        'Ù' | 'Ú' | 'Û' | 'Ü' => 'U',
        'Ç' => 'C',
        'Ñ' => 'N',
        'Ÿ' => 'Y',
        _ => c,
    }
}

/// Appends `c`, joining it to the syllable before it where Unicode composes the two.
fn push_composed(folded: &mut Vec<char>, c: char) {
    let joined = folded.last().and_then(|&last| {
        let (before, after) = (u32::from(last), u32::from(c));
        match (before, after) {
            (0x1100..=0x1112, 0x1161..=0x1175) => {
                char::from_u32(0xAC00 + ((before - 0x1100) * 21 + (after - 0x1161)) * 28)
            }
            (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (before - 0xAC00) % 28 == 0 => {
                char::from_u32(before + (after - 0x11A7))
            }
            _ => None,
        }
    });
    if joined.is_some() {
        folded.pop();
    }
    folded.push(joined.unwrap_or(c));
}

/// The letters of a unit that has a character of its own.
fn squared(c: char) -> Option<&'static str> {
    Some(match c {
        '㎜' => "mm",
        '㎝' => "cm",
        '㎞' => "km",
        '㎛' => "μm",
        '㎚' => "nm",
        '㎟' => "mm²",
        '㎠' => "cm²",
        '㎡' => "m²",
        '㎢' => "km²",
        '㎣' => "mm³",
        '㎤' => "cm³",
        '㎥' => "m³",
        '㎦' => "km³",
        '㎍' => "μg",
        '㎎' => "mg",
        '㎏' => "kg",
        '㎖' => "mL",
        '㎗' => "dL",
        '㎘' => "kL",
        '㏄' => "cc",
        '㏊' => "ha",
        '㎧' => "m/s",
        '㎐' => "Hz",
        '㎑' => "kHz",
        '㎒' => "MHz",
        '㎓' => "GHz",
        '㎾' => "kW",
        '㎿' => "MW",
        '㎸' => "kV",
        '㎩' => "Pa",
        '㎪' => "kPa",
        '㎫' => "MPa",
        '㏈' => "dB",
        '㎈' => "cal",
        '㎉' => "kcal",
        '㏖' => "mol",
        '℃' => "°C",
        '℉' => "°F",
        _ => return None,
    })
}

/// The syllable inside one of the characters ㈎ … ㈜.
fn parenthesized(c: char) -> Option<char> {
    let index = u32::from(c).checked_sub(0x320E)?;
    "가나다라마바사아자차카타파하주".chars().nth(usize::try_from(index).ok()?)
}
