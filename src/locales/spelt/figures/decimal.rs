//! An exact decimal as its digits, however many.

use std::fmt;

/// A decimal without a sign.
#[derive(Debug, Clone)]
pub(super) struct Decimal {
    digits: String,
    /// How many of the digits stand after the point.
    fraction: usize,
}

impl Decimal {
    /// The decimal with these digits before and after the point.
    pub(super) fn new(whole: &str, fraction: &str) -> Self {
        Self { digits: format!("{whole}{fraction}"), fraction: fraction.len() }
    }

    /// The decimal with its point so many places to the right.
    pub(super) fn times_ten_to(mut self, exponent: usize) -> Self {
        for _ in self.fraction..exponent {
            self.digits.push('0');
        }
        self.fraction = self.fraction.saturating_sub(exponent);
        self
    }

    /// The sum, if both have few enough digits.
    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        let fraction = self.fraction.max(other.fraction);
        let digits = |decimal: &Self| -> Option<u128> {
            let zeros = "0".repeat(fraction - decimal.fraction);
            format!("{}{zeros}", decimal.digits).parse().ok()
        };
        let sum = digits(self)?.checked_add(digits(other)?)?;
        Some(Self { digits: format!("{sum:0>width$}", width = fraction + 1), fraction })
    }

    /// Whether the decimal is below ten to a power.
    pub(super) fn is_below_ten_to(&self, exponent: usize) -> bool {
        let whole = &self.digits[..self.digits.len() - self.fraction];
        whole.trim_start_matches('0').len() <= exponent
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.digits.split_at(self.digits.len() - self.fraction);
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        f.write_str(if whole.is_empty() { "0" } else { whole })?;
        if fraction.is_empty() { Ok(()) } else { write!(f, ".{fraction}") }
    }
}
