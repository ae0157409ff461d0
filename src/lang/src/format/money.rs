//! Amounts of money: symbols in figures, names in words.

use icu::locale::Locale;
use icu::plurals::PluralCategory;
use rust_decimal::Decimal;

use super::number::{Notation, NumberOptions, Numbers};
use super::patterns::{SymbolPlace, symbol_place};
use super::plural::Plurals;
use crate::language::Language;

pub(super) struct Money {
    language: &'static dyn Language,
    place: SymbolPlace,
}

impl Money {
    pub(super) fn new(locale: &Locale, language: &'static dyn Language) -> Self {
        Self { language, place: symbol_place(locale) }
    }

    pub(super) fn write(
        &self,
        numbers: &Numbers,
        plurals: &Plurals,
        amount: &Decimal,
        code: &str,
        notation: Notation,
    ) -> String {
        let code = code.trim().to_ascii_uppercase();
        let currency = self.language.data().currencies.iter().find(|known| known.code == code);
        let amount = shown(amount, &code);
        let absolute = amount.abs();
        let options = NumberOptions::with_notation(notation);
        let in_words = match notation {
            Notation::Standard => None,
            Notation::Long => numbers.long(&absolute, &options),
            Notation::Short => None,
        };
        let after_word = in_words.is_some();
        let number = in_words.unwrap_or_else(|| numbers.number(&absolute, &options));

        let names = currency.and_then(|known| known.names);
        let text = match names.filter(|_| notation == Notation::Long) {
            Some((one, other)) => {
                let is_one = !after_word
                    && plurals.cardinal(numbers, &absolute, &options) == PluralCategory::One;
                self.language.amount(&number, if is_one { one } else { other }, after_word)
            }
            None => {
                let symbol = currency.map_or(code.as_str(), |known| known.symbol);
                with_symbol(self.place, &number, symbol)
            }
        };
        numbers.signed(&amount, text)
    }
}

/// The amount with the decimals it is shown with: none if it is whole, else at least as many as
/// the currency has.
fn shown(amount: &Decimal, code: &str) -> Decimal {
    let mut amount = amount.normalize();
    let minor = if matches!(code, "KRW" | "JPY") { 0 } else { 2 };
    if amount.scale() > 0 && amount.scale() < minor {
        amount.rescale(minor);
    }
    amount
}

/// A number with a currency symbol or code, where the language puts it.
fn with_symbol(place: SymbolPlace, number: &str, symbol: &str) -> String {
    let is_word = symbol.chars().next_back().is_some_and(char::is_alphabetic);
    match place {
        SymbolPlace::Before if !is_word => format!("{symbol}{number}"),
        SymbolPlace::Before | SymbolPlace::BeforeSpaced => format!("{symbol}\u{a0}{number}"),
        SymbolPlace::After => format!("{number}\u{a0}{symbol}"),
    }
}
