//! Numbers in digits, as a language groups them and writes their decimals.

use rust_decimal::Decimal;

/// How a language writes numbers in digits.
#[derive(Debug, Clone, Copy)]
pub struct FigureStyle {
    /// What separates the decimals.
    pub decimal: char,
    /// What may separate groups of three digits.
    pub groups: &'static [char],
    /// Words that multiply the number before them by a power of ten: `million`, 6.
    pub scales: &'static [(&'static str, u32)],
    /// Reads on after a number that ends at a byte, where scales are written against the digits: the
    /// end, and the value.
    pub continuation: fn(&str, usize, Decimal) -> (usize, Decimal),
    /// What is written against the digits after it without making a word of them.
    pub prefixes: &'static [&'static str],
}

impl FigureStyle {
    /// A decimal point, and commas or spaces between groups.
    pub const POINT: Self = Self {
        decimal: '.',
        groups: &[',', '\u{A0}', '\u{202F}', '\u{2009}'],
        scales: &[],
        continuation: |_, end, value| (end, value),
        prefixes: &[],
    };

    /// A decimal comma, and points or spaces between groups.
    pub const COMMA: Self =
        Self { decimal: ',', groups: &['.', '\u{A0}', '\u{202F}', ' '], ..Self::POINT };

    /// Returns the end and the value of the number whose first digit is at a byte.
    pub(crate) fn number(&self, text: &str, from: usize) -> (usize, Decimal) {
        let mut end = from + digits(&text[from..]).len();
        let mut number = text[from..end].to_owned();
        let mut separator = None;
        while number.len() <= 3 || separator.is_some() {
            let rest = &text[end..];
            let Some(c) = rest.chars().next().filter(|c| self.groups.contains(c)) else { break };
            let group = digits(&rest[c.len_utf8()..]);
            if group.len() != 3 || separator.is_some_and(|separator| separator != c) {
                break;
            }
            number.push_str(group);
            end += c.len_utf8() + group.len();
            separator = Some(c);
        }
        if let Some(fraction) = self.fraction(&text[end..])
            && !text[..from].ends_with(self.decimal)
        {
            number = format!("{number}.{fraction}");
            end += self.decimal.len_utf8() + fraction.len();
        }
        (end, number.parse().unwrap_or(Decimal::MAX))
    }

    /// The decimals at the head of a text. `1.2.3` and `4. 6. 2026` have none, `1,2,3` is a list.
    fn fraction<'a>(&self, text: &'a str) -> Option<&'a str> {
        let fraction = digits(text.strip_prefix(self.decimal)?);
        let after = &text[self.decimal.len_utf8() + fraction.len()..];
        let again = after.strip_prefix(self.decimal).map_or("", digits);
        (!fraction.is_empty() && again.is_empty()).then_some(fraction)
    }
}

/// Returns the digits that a text begins with.
pub(crate) fn digits(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())]
}

/// Returns a value times a power of ten, the largest decimal if it is too large for one.
pub(crate) fn times_ten_to(value: Decimal, exponent: u32) -> Decimal {
    let power = 10_u64.checked_pow(exponent).map_or(Decimal::MAX, Decimal::from);
    value.checked_mul(power).unwrap_or(Decimal::MAX)
}
