//! Numbers and percentages. Exact decimals in, never a float.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as IcuDecimal;
use icu::decimal::options::{CompactDecimalFormatterOptions, GroupingStrategy};
use icu::locale::Locale;
use icu_decimal::CompactDecimalFormatter;
use rust_decimal::{Decimal, RoundingStrategy};

use super::error::FormatError;
use super::patterns::percent_sign;
use crate::language::{Language, Myriads};

/// How much of a number is written as a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Notation {
    /// All digits: `5,000,000`.
    #[default]
    Standard,
    /// As the language counts large numbers: `5 million`, `500만`. Never rounds by itself.
    Long,
}

/// How a number is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    /// At least so many decimals. Zeros beyond it at the end are dropped; without it, decimals
    /// stay as they are in the value.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many decimals, rounded half away from zero; without it, nothing is rounded.
    pub maximum_fraction_digits: Option<u8>,
    /// Whether thousands are separated, as the language does it.
    pub use_grouping: bool,
    /// All digits, or words for large numbers.
    pub notation: Notation,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            minimum_fraction_digits: None,
            maximum_fraction_digits: None,
            use_grouping: true,
            notation: Notation::Standard,
        }
    }
}

impl NumberOptions {
    /// The default options, in a notation.
    #[must_use]
    pub fn with_notation(notation: Notation) -> Self {
        Self { notation, ..Self::default() }
    }
}

pub(super) struct Numbers {
    myriads: Option<Myriads>,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    compact: CompactDecimalFormatter,
    percent_sign: (&'static str, &'static str),
}

/// Below this power of ten, `Long` keeps the digits: nobody writes `5 mille` or `500 thousand`.
const FIRST_WORD: u8 = 4;

/// With more decimals than this before `million`, all digits are easier to read.
const MOST_DECIMALS: u32 = 3;

impl Numbers {
    pub(super) fn new(locale: &Locale, language: &dyn Language) -> Result<Self, FormatError> {
        let decimal = |strategy: GroupingStrategy| {
            DecimalFormatter::try_new(locale.into(), strategy.into())
                .map_err(FormatError::loading("numbers"))
        };
        let myriads = language.data().myriads;
        // CLDR would leave four digits before 만 whole: `4200만`.
        let mut compact = CompactDecimalFormatterOptions::default();
        if myriads.is_some_and(|myriads| myriads.grouped) {
            compact.grouping_strategy = Some(GroupingStrategy::Always);
        }
        Ok(Self {
            myriads,
            percent_sign: percent_sign(locale),
            grouped: decimal(GroupingStrategy::Auto)?,
            plain: decimal(GroupingStrategy::Never)?,
            compact: CompactDecimalFormatter::try_new_long(locale.into(), compact)
                .map_err(FormatError::loading("large numbers"))?,
        })
    }

    pub(super) fn number(&self, value: &Decimal, options: &NumberOptions) -> String {
        if options.notation == Notation::Long
            && let Some(text) = self.long(value, options)
        {
            return text;
        }
        self.standard(&with_fraction(value, options), options.use_grouping)
    }

    /// The number without grouping: years, digits in dates.
    pub(super) fn digits(&self, value: i32) -> String {
        self.plain.format_to_string(&IcuDecimal::from(value))
    }

    /// A percentage: the number with all its decimals, and the sign of the language.
    pub(super) fn percent(&self, value: &Decimal) -> String {
        let number = self.standard(&value.abs(), true);
        let (before, after) = self.percent_sign;
        self.signed(value, format!("{before}{number}{after}"))
    }

    /// The number with a word for its magnitude; `None` where the language would write digits.
    pub(super) fn long(&self, value: &Decimal, options: &NumberOptions) -> Option<String> {
        match self.myriads {
            Some(myriads) => self.in_myriads(value, options, myriads),
            None => self.scaled(value, options),
        }
    }

    fn standard(&self, value: &Decimal, grouping: bool) -> String {
        let formatter = if grouping { &self.grouped } else { &self.plain };
        formatter.format_to_string(&to_icu(value))
    }

    /// One number and one word: `1.5 million`.
    fn scaled(&self, value: &Decimal, options: &NumberOptions) -> Option<String> {
        let mut exponent = self.exponent(value)?;
        let mut significand = with_fraction(&scale_down(value, exponent), options);
        // Rounding can carry into the next word: 999.96 million is 1 billion.
        if options.maximum_fraction_digits.is_some() {
            let rounded = scale_up(&significand, exponent)?;
            exponent = self.exponent(&rounded)?;
            significand = with_fraction(&scale_down(&rounded, exponent), options);
        }
        if options.minimum_fraction_digits.is_none() {
            significand = significand.normalize();
        }
        if significand.scale() > MOST_DECIMALS && options.maximum_fraction_digits.is_none() {
            return None;
        }
        Some(self.compact.format_with_exponent(&to_icu(&significand), exponent).ok()?.to_string())
    }

    /// Every group of four digits with its own word, exact to the last digit: `7억 4,200만`.
    ///
    /// Decimals limited by the options are decimals of the whole number, as in digits.
    fn in_myriads(
        &self,
        value: &Decimal,
        options: &NumberOptions,
        myriads: Myriads,
    ) -> Option<String> {
        let value = with_fraction(value, options);
        let mut rest = value.abs();
        if rest < Decimal::from(10_000) {
            return None;
        }
        let mut groups = Vec::new();
        // The last word of CLDR's table takes all that is above it.
        for exponent in [12, 8, 4] {
            let unit = scale_up(&Decimal::ONE, exponent)?;
            let group = (rest / unit).trunc();
            if !group.is_zero() {
                rest -= group * unit;
                let group = to_icu(&group.normalize());
                let text = self.compact.format_with_exponent(&group, exponent).ok()?;
                groups.push(text.to_string());
            }
        }
        if !rest.is_zero() {
            groups.push(self.standard(&rest, myriads.grouped));
        }
        let text = groups.join(myriads.separator);
        Some(self.signed(&value, text))
    }

    /// Puts the minus sign of the language before a text for a negative number.
    pub(super) fn signed(&self, value: &Decimal, text: String) -> String {
        if value.is_sign_negative() && !value.is_zero() {
            let minus = self.plain.format_to_string(&IcuDecimal::from(-1));
            let one = self.plain.format_to_string(&IcuDecimal::from(1));
            format!("{}{text}", minus.strip_suffix(&one).unwrap_or("-"))
        } else {
            text
        }
    }

    /// The power of ten whose word the language uses for a number of this size.
    fn exponent(&self, value: &Decimal) -> Option<u8> {
        let magnitude = to_icu(value).absolute.nonzero_magnitude_start();
        let exponent = self.compact.compact_exponent_for_magnitude(magnitude);
        (exponent >= FIRST_WORD).then_some(exponent)
    }
}

/// The same number in ICU4X's type, with the same decimals.
pub(super) fn to_icu(value: &Decimal) -> IcuDecimal {
    let mut decimal = IcuDecimal::from(value.mantissa());
    decimal.multiply_pow10(-i16::try_from(value.scale()).unwrap_or_default());
    decimal
}

fn with_fraction(value: &Decimal, options: &NumberOptions) -> Decimal {
    let mut value = *value;
    let maximum = options.maximum_fraction_digits.map(u32::from);
    if let Some(maximum) = maximum
        && value.scale() > maximum
    {
        value = value.round_dp_with_strategy(maximum, RoundingStrategy::MidpointAwayFromZero);
    }
    if let Some(minimum) = options.minimum_fraction_digits {
        let minimum = u32::from(minimum).min(maximum.unwrap_or(u32::MAX));
        value = value.normalize();
        if value.scale() < minimum {
            value.rescale(minimum);
        }
    }
    value
}

fn scale_down(value: &Decimal, exponent: u8) -> Decimal {
    // Shifting the scale is exact; the type has 28 decimals, more than any amount.
    let mut scaled = value.normalize();
    if scaled.set_scale(scaled.scale() + u32::from(exponent)).is_err() {
        scaled = *value / scale_up(&Decimal::ONE, exponent).unwrap_or(Decimal::ONE);
    }
    scaled
}

fn scale_up(value: &Decimal, exponent: u8) -> Option<Decimal> {
    value.checked_mul(Decimal::from(10_u64.checked_pow(exponent.into())?))
}
