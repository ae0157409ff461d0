//! British quotation marks, apostrophes and numbers.

use crate::typography::paragraph;
use crate::typography::quotes::Style;
use crate::typography::units::{self, Units};

/// Quotation marks of British English: single outside, double inside (*New Hart's Rules*).
const QUOTES: Style = Style { marks: &[('‘', '’'), ('“', '”')], double: 0, single: 0 };

/// What *New Hart's Rules* keeps with its number; `in` is left out, being a word too.
const UNITS: Units = Units {
    symbols: &[],
    spaced: &[
        "km", "hm", "m", "cm", "mm", "µm", "nm", "ha", "kg", "g", "mg", "t", "l", "ml", "h", "min",
        "s", "ms", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "V", "Hz", "kHz", "MHz", "GHz",
        "kB", "MB", "GB", "TB", "dB", "ft", "lb", "oz", "mph", "°C", "°F", "million", "billion",
        "trillion",
    ],
    closed: &[],
    months: &[],
    times: false,
};

/// British English: ‘ ’ outside “ ”, ’ for apostrophes, …, a number kept with its unit.
///
/// # Sources
/// *New Hart’s Rules*: quotation marks, apostrophe, ellipsis, numbers with units.
pub(super) fn typography(text: &str) -> String {
    paragraph(text, &QUOTES, |text| units::bind(text, &UNITS))
}
