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
    /// As the language counts large numbers: `5 million`, `7억 4,200만`. Never rounds by itself.
    Long,
    /// By CLDR's short abbreviations, for tables: `5M`, `5,3 M`, `530만`. Never rounds by itself.
    Short,
}

/// How a number is written.
///
/// Where significant digits are given, decimals follow from them, as in ECMA-402.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    /// At least so many digits before the decimals, with zeros in front.
    pub minimum_integer_digits: Option<u8>,
    /// At least so many decimals. Zeros beyond it at the end are dropped; without it, decimals
    /// stay as they are in the value.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many decimals, rounded half away from zero; without it, nothing is rounded.
    pub maximum_fraction_digits: Option<u8>,
    /// At least so many digits from the first that is not zero.
    pub minimum_significant_digits: Option<u8>,
    /// At most so many digits from the first that is not zero, rounded half away from zero.
    pub maximum_significant_digits: Option<u8>,
    /// Whether thousands are separated, as the language does it.
    pub use_grouping: bool,
    /// All digits, or words for large numbers.
    pub notation: Notation,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            minimum_integer_digits: None,
            minimum_fraction_digits: None,
            maximum_fraction_digits: None,
            minimum_significant_digits: None,
            maximum_significant_digits: None,
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

    /// Whether they set an upper limit of digits, beyond which a value is rounded.
    fn rounds(&self) -> bool {
        self.maximum_fraction_digits.is_some() || self.maximum_significant_digits.is_some()
    }

    /// Whether they set a lower limit of decimals, so that zeros at the end stay.
    fn pads(&self) -> bool {
        self.minimum_fraction_digits.is_some() || self.minimum_significant_digits.is_some()
    }
}

pub(super) struct Numbers {
    myriads: Option<Myriads>,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    long: CompactDecimalFormatter,
    short: CompactDecimalFormatter,
    percent_sign: (&'static str, &'static str),
}

/// Below this power of ten, `Long` keeps the digits: nobody writes `5 mille` or `500 thousand`.
const FIRST_WORD: u8 = 4;

/// The first power of ten that has an abbreviation: `53K`.
const FIRST_ABBREVIATION: u8 = 3;

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
        let mut long = CompactDecimalFormatterOptions::default();
        if myriads.is_some_and(|myriads| myriads.grouped) {
            long.grouping_strategy = Some(GroupingStrategy::Always);
        }
        let short = CompactDecimalFormatterOptions::default();
        Ok(Self {
            myriads,
            percent_sign: percent_sign(locale),
            grouped: decimal(GroupingStrategy::Auto)?,
            plain: decimal(GroupingStrategy::Never)?,
            long: CompactDecimalFormatter::try_new_long(locale.into(), long)
                .map_err(FormatError::loading("large numbers"))?,
            short: CompactDecimalFormatter::try_new_short(locale.into(), short)
                .map_err(FormatError::loading("abbreviated numbers"))?,
        })
    }

    pub(super) fn number(&self, value: &Decimal, options: &NumberOptions) -> String {
        let text = match options.notation {
            Notation::Standard => None,
            Notation::Long => self.long(value, options),
            Notation::Short => self.scaled(value, options).and_then(|number| self.write(&number)),
        };
        text.unwrap_or_else(|| self.standard(&with_digits(value, options), options.use_grouping))
    }

    /// The number as it is written, by which plural rules go: its digits, and the power of ten of
    /// the word or the abbreviation after them.
    pub(super) fn operand(&self, value: &Decimal, options: &NumberOptions) -> (IcuDecimal, u8) {
        // In groups of four digits there is no single number before a word.
        let grouped = options.notation == Notation::Long && self.myriads.is_some();
        let scaled = if grouped { None } else { self.scaled(value, options) };
        scaled.map_or_else(
            || (with_digits(value, options), 0),
            |scaled| (scaled.digits, scaled.exponent),
        )
    }

    /// The number without grouping: years, digits in dates.
    pub(super) fn digits(&self, value: i32) -> String {
        self.plain.format_to_string(&IcuDecimal::from(value))
    }

    /// A percentage: the number, with all its decimals unless the options limit them, and the sign
    /// of the language.
    pub(super) fn percent(&self, value: &Decimal, options: &NumberOptions) -> String {
        let number = self.number(&value.abs(), options);
        let (before, after) = self.percent_sign;
        self.signed(value, format!("{before}{number}{after}"))
    }

    /// The number with a word for its magnitude; `None` where the language would write digits.
    pub(super) fn long(&self, value: &Decimal, options: &NumberOptions) -> Option<String> {
        match self.myriads {
            Some(myriads) => self.in_myriads(value, options, myriads),
            None => self.scaled(value, options).and_then(|number| self.write(&number)),
        }
    }

    fn standard(&self, value: &IcuDecimal, grouping: bool) -> String {
        let formatter = if grouping { &self.grouped } else { &self.plain };
        formatter.format_to_string(value)
    }

    fn write(&self, number: &Scaled) -> Option<String> {
        let formatter = self.compact(number.notation)?;
        Some(formatter.format_with_exponent(&number.digits, number.exponent).ok()?.to_string())
    }

    fn compact(&self, notation: Notation) -> Option<&CompactDecimalFormatter> {
        match notation {
            Notation::Standard => None,
            Notation::Long => Some(&self.long),
            Notation::Short => Some(&self.short),
        }
    }

    /// One number and one word: `1.5 million`.
    fn scaled(&self, value: &Decimal, options: &NumberOptions) -> Option<Scaled> {
        let notation = options.notation;
        let mut exponent = self.exponent(value, notation)?;
        let mut significand = rounded(&scale_down(value, exponent), options);
        // Rounding can carry into the next word: 999.96 million is 1 billion.
        if options.rounds() {
            let whole = scale_up(&significand, exponent)?;
            exponent = self.exponent(&whole, notation)?;
            significand = rounded(&scale_down(&whole, exponent), options);
        }
        if !options.pads() {
            significand = significand.normalize();
        }
        if significand.scale() > MOST_DECIMALS && !options.rounds() {
            return None;
        }
        Some(Scaled { digits: padded(&significand, options), exponent, notation })
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
        let value = rounded(value, options);
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
                let text = self.long.format_with_exponent(&group, exponent).ok()?;
                groups.push(text.to_string());
            }
        }
        if !rest.is_zero() {
            groups.push(self.standard(&to_icu(&rest), myriads.grouped));
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
    fn exponent(&self, value: &Decimal, notation: Notation) -> Option<u8> {
        let first = if notation == Notation::Short { FIRST_ABBREVIATION } else { FIRST_WORD };
        let magnitude = to_icu(value).absolute.nonzero_magnitude_start();
        let exponent = self.compact(notation)?.compact_exponent_for_magnitude(magnitude);
        (exponent >= first).then_some(exponent)
    }
}

/// A number before a word for a power of ten.
struct Scaled {
    digits: IcuDecimal,
    exponent: u8,
    notation: Notation,
}

/// The same number in ICU4X's type, with the same decimals.
pub(super) fn to_icu(value: &Decimal) -> IcuDecimal {
    let mut decimal = IcuDecimal::from(value.mantissa());
    decimal.multiply_pow10(-i16::try_from(value.scale()).unwrap_or_default());
    decimal
}

/// The number with as many digits as the options ask for.
fn with_digits(value: &Decimal, options: &NumberOptions) -> IcuDecimal {
    padded(&rounded(value, options), options)
}

/// Rounds to the most digits that the options allow.
fn rounded(value: &Decimal, options: &NumberOptions) -> Decimal {
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    let mut value = *value;
    if let Some(digits) = options.maximum_significant_digits {
        value = value.round_sf_with_strategy(digits.into(), strategy).unwrap_or(value);
    } else if let Some(maximum) = options.maximum_fraction_digits
        && value.scale() > maximum.into()
    {
        value = value.round_dp_with_strategy(maximum.into(), strategy);
    }
    if options.pads() || options.maximum_significant_digits.is_some() {
        value = value.normalize();
    }
    value
}

/// Adds zeros up to the least digits that the options ask for.
fn padded(value: &Decimal, options: &NumberOptions) -> IcuDecimal {
    let mut padded = to_icu(value);
    let decimals = match (options.minimum_significant_digits, options.minimum_fraction_digits) {
        (Some(digits), _) => {
            let missing = i16::from(digits) - 1 - padded.absolute.nonzero_magnitude_start();
            Some(missing.max(-padded.absolute.nonzero_magnitude_end()))
        }
        (None, Some(minimum)) => {
            let minimum = minimum.min(options.maximum_fraction_digits.unwrap_or(u8::MAX));
            Some(minimum.into())
        }
        (None, None) => None,
    };
    if let Some(decimals) = decimals {
        padded.absolute.pad_end(-decimals.max(0));
    }
    if let Some(digits) = options.minimum_integer_digits {
        padded.absolute.pad_start(digits.into());
    }
    padded
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
