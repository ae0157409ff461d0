//! Languages of which only this is known here: their numbers have a decimal point.

use crate::language::{Language, Rule};
use crate::numbers::FigureStyle;

/// A language by its tag and its name in English.
#[derive(Debug)]
pub(crate) struct DecimalPoint(&'static str, &'static str);

/// All of them.
pub(crate) static DECIMAL_POINT: [DecimalPoint; 4] = [
    DecimalPoint("he", "Hebrew"),
    DecimalPoint("hi", "Hindi"),
    DecimalPoint("th", "Thai"),
    DecimalPoint("zh", "Chinese"),
];

impl Language for DecimalPoint {
    fn tag(&self) -> &'static str {
        self.0
    }

    fn name(&self) -> &'static str {
        self.1
    }

    fn rules(&self) -> &'static [Rule] {
        &[]
    }

    fn figure_style(&self) -> FigureStyle {
        FigureStyle::POINT
    }
}
