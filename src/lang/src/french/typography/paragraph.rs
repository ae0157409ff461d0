//! The steps of French typography, and its tables.

use super::{dashes, punctuation, thousands};
use crate::french::dates::MONTHS;
use crate::typography::around_addresses;
use crate::typography::quotes::{self, Style};
use crate::typography::spaces;
use crate::typography::units::{self, Units};

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
        "kHz", "MHz", "GHz", "ko", "Mo", "Go", "k€", "M€", "Md€", "°C", "°F",
    ],
    months: &MONTHS,
    times: true,
};

/// French: « » outside “ ”, ’, …, U+202F before `; ! ?` and in numbers, U+00A0 before `:` and
/// units.
///
/// A full no-break space inside « » and before the colon, where Unicode data for French and Typst
/// have a fine one throughout.
///
/// # Sources
/// *Lexique des règles typographiques en usage à l'Imprimerie nationale*.
pub(crate) fn typography(text: &str) -> String {
    around_addresses(text, |text| {
        let text = spaces::collapse(text);
        let text = spaces::ellipses(&text);
        let text = quotes::curl(&text, &QUOTES);
        let text = punctuation::marks(&text);
        let text = punctuation::guillemets(&text);
        let text = thousands::group(&text);
        let text = units::bind(&text, &UNITS);
        dashes::bind(&text)
    })
}
