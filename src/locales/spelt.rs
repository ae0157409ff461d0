//! Figures in running text: in digits as languages group them, and in letters.

use std::ops::Range;

use rust_decimal::Decimal;

mod english;
mod french;
mod korean;

/// A figure in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its value, with the word that multiplies it: `5 million` is 5,000,000.
    pub value: Decimal,
    /// Whether it is part of a name or a word, such as `Covid-19` or `제2차`.
    pub in_word: bool,
}

/// Words that multiply the number before them.
const MULTIPLIERS: &[(&str, u64)] = &[
    ("thousand", 1_000),
    ("millions", 1_000_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("mille", 1_000),
    ("milliards", 1_000_000_000),
    ("milliard", 1_000_000_000),
    ("만", 10_000),
    ("억", 100_000_000),
    ("조", 1_000_000_000_000),
];

/// Every figure in digits of a text in a language (`en`, `fr`, `ko`).
#[must_use]
pub fn figures(language: &str, text: &str) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|n| at + n) {
        let (digits, mut end) = number(language, text, start);
        at = end;
        let Ok(mut value) = digits.parse::<Decimal>() else { continue };
        if let Some((factor, after)) = multiplier(text, end) {
            if let Some(product) = value.checked_mul(factor) {
                value = product;
            }
            end = after;
            at = after;
        }
        let value = value.normalize();
        match figures.last_mut() {
            // 7억 4,200만 is one figure.
            Some(last) if goes_on(text, last, start, value) => {
                last.value += value;
                last.range.end = end;
            }
            _ => figures.push(Figure {
                range: start..end,
                value,
                in_word: in_word(text, start, end),
            }),
        }
    }
    figures
}

/// The digits from a byte on, without the marks that group them, and where they end.
fn number(language: &str, text: &str, start: usize) -> (String, usize) {
    let french = language == "fr";
    let mut digits = String::new();
    let mut at = start;
    let (mut grouped, mut decimal) = (false, false);
    let digit = |at: usize| text[at..].chars().next().filter(char::is_ascii_digit);
    loop {
        while let Some(c) = digit(at) {
            digits.push(c);
            at += 1;
        }
        let Some(mark) = text[at..].chars().next() else { break };
        let after = at + mark.len_utf8();
        let run = text[after..].bytes().take_while(u8::is_ascii_digit).count();
        let groups = match french {
            true => matches!(mark, ' ' | '\u{a0}' | '\u{202f}'),
            false => mark == ',',
        };
        if groups && run == 3 && !decimal && (grouped || digits.len() <= 3) {
            at = after;
            grouped = true;
        } else if mark == if french { ',' } else { '.' } && run > 0 && !decimal {
            decimal = true;
            digits.push('.');
            at = after;
        } else {
            break;
        }
    }
    (digits, at)
}

/// The factor of the word after a number, and where that word ends.
fn multiplier(text: &str, end: usize) -> Option<(Decimal, usize)> {
    let rest = &text[end..];
    let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let at = end + rest.len() - word.len();
    let (name, factor) = MULTIPLIERS.iter().find(|(name, _)| word.starts_with(name))?;
    let next = word[name.len()..].chars().next();
    let latin = name.is_ascii();
    let whole = !latin || !next.is_some_and(char::is_alphabetic);
    // 만 and 억 lean on their number.
    (whole && (latin || at == end)).then(|| (Decimal::from(*factor), at + name.len()))
}

fn goes_on(text: &str, last: &Figure, start: usize, value: Decimal) -> bool {
    let between = &text[last.range.end..start];
    let large = text[..last.range.end].ends_with(['억', '조']);
    large && between.trim().is_empty() && between.len() <= 3 && value < last.value
}

/// Whether letters make a word of the digits. Endings of ordinals and decades do not.
fn in_word(text: &str, start: usize, end: usize) -> bool {
    const ENDINGS: &[&str] = &["s", "st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "d"];
    let mut before = text[..start].chars().rev();
    let led = match before.next() {
        Some('-' | '‑') => before.next().is_some_and(char::is_alphabetic),
        // 6·25전쟁, 제1·2차.
        Some('·') => before.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_alphabetic(),
        None => false,
    };
    let dotted = text[end..].strip_prefix('·');
    let led = led || dotted.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let after: String = text[end..].chars().take_while(char::is_ascii_alphabetic).collect();
    led || !(after.is_empty() || ENDINGS.contains(&after.as_str()))
}

/// Numbers in letters, from 3 on: smaller ones are too often articles and pronouns.
#[must_use]
pub fn numbers(language: &str, text: &str) -> Vec<(Range<usize>, u64)> {
    let mut found = match language {
        "en" => english::numbers(text),
        "fr" => french::numbers(text),
        "ko" => korean::numbers(text),
        _ => Vec::new(),
    };
    found.retain(|(_, value)| *value >= 3);
    found
}

/// The words of a Latin text with their places; a hyphen parts words.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphabetic)?;
        let rest = &text[start..];
        let end = start + rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        at = end;
        Some((start..end, text[start..end].to_lowercase()))
    })
}

/// Adds up words of numbers that follow each other, as both languages do.
fn add_up(
    text: &str,
    value: impl Fn(&str) -> Option<Part>,
    joins: impl Fn(&str) -> bool,
) -> Vec<(Range<usize>, u64)> {
    let mut found: Vec<(Range<usize>, u64)> = Vec::new();
    let mut run: Option<(Range<usize>, u64, u64)> = None;
    let mut joint = false;
    for (range, word) in words(text) {
        let near = run.as_ref().is_some_and(|(last, ..)| {
            let gap = text.get(last.end..range.start).unwrap_or("?");
            joint || gap.chars().all(|c| c == '-' || c == '‑' || c == ' ')
        });
        if run.is_some() && near && joins(&word) && !joint {
            joint = true;
            continue;
        }
        let part = value(&word);
        if !near || part.is_none() {
            found.extend(run.take().map(|(range, total, current)| (range, total + current)));
        }
        joint = false;
        let Some(part) = part else { continue };
        let (start, total, current) = match &run {
            Some((range, total, current)) => (range.start, *total, *current),
            None => (range.start, 0, 0),
        };
        let (total, current) = match part {
            Part::Add(number) => (total, current + number),
            Part::Times(number) if number >= 1000 => (total + current.max(1) * number, 0),
            Part::Times(number) => (total, current.max(1) * number),
        };
        run = Some((start..range.end, total, current));
    }
    found.extend(run.map(|(range, total, current)| (range, total + current)));
    found
}

/// What a word does to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Add(u64),
    Times(u64),
}

#[cfg(test)]
mod tests {
    use super::{figures, numbers};

    #[test]
    fn figures_in_digits() {
        for (language, text, expected) in [
            ("en", "40,000 masks, 0.1% and 12 of 2015.", "40000 0.1 12 2015"),
            ("en", "the 1980s, the 140th, Covid-19, G20", "1980 140 (19) (20)"),
            ("en", "5 million and 742 million euros", "5000000 742000000"),
            ("fr", "40 000 masques, 0,1 %, 12, 13 et 400 à 500", "40000 0.1 12 13 400 500"),
            ("fr", "le 130e, en 2016 742 millions", "130 2016 742000000"),
            ("ko", "7억 4,200만 유로, 4만 장, 12명, 제2차 세계대전", "742000000 40000 12 (2)"),
        ] {
            let found: Vec<_> = figures(language, text)
                .iter()
                .map(|f| if f.in_word { format!("({})", f.value) } else { f.value.to_string() })
                .collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn figures_in_letters() {
        for (language, text, expected) in [
            ("en", "forty thousand masks, six of them, twenty-five, a dozen", "40000 6 25 12"),
            ("en", "one or two, Second, three hundred and four", "304"),
            (
                "fr",
                "quarante mille, vingt et un, quatre-vingt-dix-sept, soixante-douze",
                "40000 21 97 72",
            ),
            ("fr", "une dizaine, deux cents, un, neuf, six", "10 200 6"),
            (
                "ko",
                "여섯 곳, 열두 명, 네 시기, 사만 장, 오백만 명, 십 년, 열린",
                "6 12 4 40000 5000000 10",
            ),
            ("ko", "이 사람, 세계, 네덜란드, 구 시장, 다섯은", "5"),
        ] {
            let found: Vec<_> =
                numbers(language, text).iter().map(|(_, v)| v.to_string()).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
