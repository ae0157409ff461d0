//! French spaces and quotation marks, after the Imprimerie nationale.

mod dashes;
mod punctuation;
mod thousands;

use crate::french::dates::MONTHS;
use crate::typography::paragraph;
use crate::typography::quotes::Style;
use crate::typography::units::{self, Units};

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
        let text = punctuation::guillemets(&punctuation::marks(text));
        dashes::bind(&units::bind(&thousands::group(&text), &UNITS))
    })
}
