//! French spaces, dashes and quotation marks, after the Imprimerie nationale.

use super::abbreviations;
use super::dates::MONTHS;
use crate::typography::paragraph;
use crate::typography::quotes::Style;
use crate::typography::spaces::{FINE, NO_BREAK, THIN, is_space, next_word, pop_spaces};
use crate::typography::units::{self, Units, digits};

const QUOTES: Style =
    Style { marks: &[('«', '»'), ('“', '”'), ('‘', '’')], double: 0, single: 1 };

const UNITS: Units = Units {
    symbols: &['%', '‰', '€', '$', '£', '¥', '₩'],
    spaced: SPACED,
    closed: CLOSED,
    months: &MONTHS,
    times: true,
};

#[rustfmt::skip]
const SPACED: &[&str] = &[
    "km", "hm", "m", "cm", "mm", "µm", "nm", "ha", "kg", "g", "mg", "t", "l", "L", "cl", "ml", "h",
    "min", "s", "ms", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "V", "Hz", "kHz", "MHz", "GHz",
    "ko", "Mo", "Go", "To", "dB", "k€", "M€", "Md€", "million", "millions", "milliard", "milliards",
];

#[rustfmt::skip]
const CLOSED: &[&str] = &[
    "km", "cm", "mm", "ha", "kg", "mg", "h", "kW", "MW", "GW", "kWh", "MWh", "GWh", "Hz", "kHz",
    "MHz", "GHz", "ko", "Mo", "Go", "k€", "M€", "Md€", "°C", "°F",
];

/// French: « » outside “ ”, ’, …, U+202F before `; ! ?` and in numbers, U+00A0 before `:` and
/// units.
///
/// A full no-break space inside « » and before the colon, where Unicode data for French and Typst
/// have a fine one throughout.
///
/// # Sources
/// *Lexique des règles typographiques en usage à l'Imprimerie nationale*.
pub(super) fn typography(text: &str) -> String {
    paragraph(text, &QUOTES, |text| {
        let text = group_thousands(&guillemets(&marks(text)));
        bind_dashes(&abbreviations::bind(&units::bind(&text, &UNITS)))
    })
}

/// Writes the spaces before `; ! ?` and `:`.
///
/// A mark without its space gets one only where a word ends, so that times (14:30), ratios (16:9)
/// and identifiers stay whole.
fn marks(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    for (at, &c) in text.iter().enumerate() {
        let space = match c {
            ';' | '!' | '?' => FINE,
            ':' => NO_BREAK,
            _ => {
                out.push(c);
                continue;
            }
        };
        let typed = pop_spaces(&mut out);
        let next = text.get(at + 1).copied();
        let ends_word = next.is_none_or(|next| {
            is_space(next)
                || "\n)]}»”’\"…!?,.—–".contains(next)
                || c != ':' && matches!(next, ':' | ';')
        });
        match out.last() {
            None | Some('\n' | '«') => out.extend(typed),
            Some('(' | '[' | '{' | '“' | '‘') => {}
            Some('!' | '?') if c != ':' && c != ';' => {}
            Some(':' | ';') if typed.is_empty() => {}
            _ if next == Some('=') => out.extend(typed),
            _ if typed.is_empty() && !ends_word => {}
            _ => out.push(space),
        }
        out.push(c);
    }
    out
}

/// Writes the spaces inside « » and removes those inside “ ”.
fn guillemets(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        at += 1;
        let (spaces, next) = next_word(&text[at..]);
        match c {
            '»' | '”' => {
                let typed = pop_spaces(&mut out);
                match (c, out.last()) {
                    (_, None | Some('\n' | '«' | '“')) => out.extend(typed),
                    ('»', _) => out.push(NO_BREAK),
                    _ => {}
                }
                out.push(c);
            }
            '«' | '“' if next.is_some_and(|c| !"\n»”".contains(c)) => {
                out.push(c);
                if c == '«' {
                    out.push(NO_BREAK);
                }
                at += spaces;
            }
            _ => out.push(c),
        }
    }
    out
}

/// Writes U+202F between groups of three digits that a space separates: 1 000 000.
///
/// The first group has one to three digits and no leading zero, so that years (2024 100…) and
/// telephone numbers stay as they are. The digits after a decimal comma are left alone.
fn group_thousands(text: &[char]) -> Vec<char> {
    let mut out = text.to_vec();
    let mut at = 0;
    while at < out.len() {
        let run = digits(&out[at..]);
        if run == 0 {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map(|index| out[index]);
        let leading_zero = out[at] == '0';
        let is_telephone = leading_zero && run > 1 || before == Some('+');
        let is_part = before.is_some_and(|c| c.is_alphabetic() || ",./".contains(c));
        let is_grouped = run <= 3 && !leading_zero && !is_part;
        at += run;
        while (is_telephone || is_grouped) && at < out.len() && is_space(out[at]) {
            match digits(&out[at + 1..]) {
                3 if !is_telephone => out[at] = FINE,
                1.. if is_telephone => {}
                _ => break,
            }
            at += 1 + digits(&out[at + 1..]);
        }
    }
    out
}

/// Writes U+00A0 on the inner side of dashes between spaces, a plain space outside: « Issy – près de
/// Paris – accueille ».
///
/// The first of a sentence opens, the next closes, and one before punctuation closes; one that
/// begins a line introduces speech or a list item. The only one of a text that is no sentence parts
/// two names, and ends a line: Paris Est – Séoul. Dashes without spaces (2015–2016) are not touched.
fn bind_dashes(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    let mut open = false;
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        let (spaces, next) = next_word(&text[at + 1..]);
        at += 1;
        if !matches!(c, '—' | '–') {
            open &= c != '\n' && !ends_sentence(&out, c, spaces, next);
            out.push(c);
            continue;
        }
        let before = pop_spaces(&mut out);
        // CLDR's intervals have thin spaces: 28 avril – 2 mai.
        if before == [THIN] && text.get(at) == Some(&THIN) {
            out.extend([THIN, c]);
            continue;
        }
        let begins = out.last().is_none_or(|c| matches!(c, '\n' | '«'));
        let ends = next.is_none_or(|c| ".,;:!?…)]»\n".contains(c));
        if begins {
            out.extend(before);
            out.push(c);
            if spaces > 0 && !ends {
                out.push(NO_BREAK);
                at += spaces;
            }
        } else if before.is_empty() || spaces == 0 && !ends {
            out.extend(before);
            out.push(c);
        } else if ends {
            out.extend([NO_BREAK, c]);
            open = false;
        } else {
            let parts = !open && parts_names(&text[at..]);
            out.extend(if open || parts { [NO_BREAK, c, ' '] } else { [' ', c, NO_BREAK] });
            at += spaces;
            open = !open && !parts;
        }
    }
    out
}

/// Whether a dash parts two names: what follows it is no sentence, and has no other dash.
fn parts_names(rest: &[char]) -> bool {
    let ends = |c: &char| ".,;:!?…»)\n".contains(*c);
    let mut spaced =
        rest.windows(3).filter(|it| matches!(it[1], '—' | '–') && it[0].is_whitespace());
    spaced.next().is_none() && !rest.iter().rev().find(|c| !c.is_whitespace()).is_some_and(ends)
}

/// Whether a sentence ends with `c`: a capital follows, and a full stop does not belong to `M.` or
/// `J.`
fn ends_sentence(before: &[char], c: char, spaces: usize, next: Option<char>) -> bool {
    let letters = before.iter().rev().take_while(|c| c.is_alphanumeric()).count();
    let stops = match c {
        '.' => letters > 2,
        '!' | '?' | '…' => true,
        _ => false,
    };
    stops && spaces > 0 && next.is_some_and(char::is_uppercase)
}
