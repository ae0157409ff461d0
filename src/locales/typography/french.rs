//! French spaces and quotation marks, after the Imprimerie nationale.
//!
//! A full no-break space inside « » and before the colon, a fine one before `; ! ?`, where Unicode
//! data for French and Typst have a fine one throughout.

use crate::locales::french::dates::MONTHS;

use super::quotes::Style;
use super::spaces::{FINE, NO_BREAK, is_space, next_word, pop_spaces};
use super::units::Units;
use super::{address, dashes, numbers, quotes, spaces, units};

const QUOTES: Style =
    Style { marks: &[('«', '»'), ('“', '”'), ('‘', '’')], double: 0, single: 1 };

const UNITS: Units = Units {
    symbols: &['%', '‰', '€', '$', '£', '¥', '₩'],
    spaced: &[
        "km",
        "hm",
        "m",
        "cm",
        "mm",
        "µm",
        "nm",
        "ha",
        "kg",
        "g",
        "mg",
        "t",
        "l",
        "L",
        "cl",
        "ml",
        "h",
        "min",
        "s",
        "ms",
        "W",
        "kW",
        "MW",
        "GW",
        "kWh",
        "MWh",
        "GWh",
        "V",
        "Hz",
        "kHz",
        "MHz",
        "GHz",
        "ko",
        "Mo",
        "Go",
        "To",
        "dB",
        "k€",
        "M€",
        "Md€",
        "million",
        "millions",
        "milliard",
        "milliards",
    ],
    closed: &[
        "km", "cm", "mm", "ha", "kg", "mg", "h", "kW", "MW", "GW", "kWh", "MWh", "GWh", "Hz",
        "kHz", "MHz", "GHz", "ko", "Mo", "Go", "k€", "M€", "Md€",
    ],
    months: &MONTHS,
};

/// French: « » outside “ ”, ’, …, U+202F before `; ! ?` and in numbers, U+00A0 before `:` and units.
///
/// A mark without its space gets one only where a word ends, so that times (14:30), ratios (16:9)
/// and identifiers stay whole.
///
/// # Sources
/// *Lexique des règles typographiques en usage à l'Imprimerie nationale*.
pub fn french(text: &str) -> String {
    address::set_around(text, |text| {
        let text = spaces::collapse(text);
        let text = spaces::ellipses(&text);
        let text = quotes::curl(&text, &QUOTES);
        let text = punctuation(&text);
        let text = guillemets(&text);
        let text = numbers::group(&text);
        let text = units::bind(&text, &UNITS);
        dashes::bind(&text)
    })
}

/// Sets the spaces before `; ! ?` and `:`.
fn punctuation(text: &[char]) -> Vec<char> {
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

/// Sets the spaces inside « » and takes away those inside “ ”.
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
