//! Amounts of money: symbols in figures, names in words.
//!
//! Symbols, names and patterns are CLDR's, which ICU4X has only in its experimental crate.

use icu::locale::Locale;
use rust_decimal::Decimal;

use super::language::Language;
use super::number::{Notation, NumberOptions, to_icu};
use super::{Formatter, category_name};

/// What a language calls a currency.
struct Currency {
    symbol: &'static str,
    one: &'static str,
    other: &'static str,
}

pub(super) fn money(
    formatter: &Formatter,
    amount: &Decimal,
    code: &str,
    notation: Notation,
) -> String {
    let code = code.trim().to_ascii_uppercase();
    let currency = currency(formatter.language, &code);
    let amount = shown(amount, &code);
    let options = NumberOptions::default();
    let long = match notation {
        Notation::Standard => None,
        Notation::Long => formatter.numbers.long(&amount.abs(), &options),
    };
    let is_word = long.is_some();
    let number = long.unwrap_or_else(|| formatter.numbers.number(&amount.abs(), &options));

    let text = match (notation, &currency) {
        (Notation::Long, Some(currency))
            if !matches!(formatter.language, Language::English | Language::Other) =>
        {
            let name = if is_word {
                currency.other
            } else {
                match category_name(formatter.cardinals.category_for(&to_icu(&amount.abs()))) {
                    "one" => currency.one,
                    _ => currency.other,
                }
            };
            named(formatter.language, &number, name, is_word)
        }
        _ => {
            let symbol = currency.map_or(code.as_str(), |currency| currency.symbol);
            with_symbol(&formatter.locale, &number, symbol)
        }
    };
    formatter.numbers.signed(&amount, text)
}

/// The amount with the decimals it is shown with: none if it is whole, else at least as many as
/// the currency has.
fn shown(amount: &Decimal, code: &str) -> Decimal {
    let mut amount = amount.normalize();
    let minor = match code {
        "KRW" | "JPY" => 0,
        _ => 2,
    };
    if amount.scale() > 0 && amount.scale() < minor {
        amount.rescale(minor);
    }
    amount
}

/// A number with a currency symbol or code, where the language puts it.
fn with_symbol(locale: &Locale, number: &str, symbol: &str) -> String {
    let region = locale.id.region.as_ref().map_or("", |region| region.as_str());
    let gap = match symbol.chars().next_back() {
        Some(last) if last.is_alphabetic() => "\u{a0}",
        _ => "",
    };
    match (locale.id.language.as_str(), region) {
        ("pt", "PT") => format!("{number}\u{a0}{symbol}"),
        ("nl" | "pt", _) => format!("{symbol}\u{a0}{number}"),
        (
            "af" | "cy" | "en" | "fil" | "ga" | "hi" | "id" | "ja" | "ko" | "lo" | "ml" | "mn"
            | "ms" | "mt" | "sw" | "ta" | "te" | "th" | "tr" | "ur" | "yue" | "zh" | "zu",
            _,
        ) => format!("{symbol}{gap}{number}"),
        _ => format!("{number}\u{a0}{symbol}"),
    }
}

/// A number with the name of a currency; after `million` and its like, French and Spanish need
/// their preposition.
fn named(language: Language, number: &str, name: &str, is_word: bool) -> String {
    match language {
        Language::French if is_word && name.starts_with(['a', 'e', 'é', 'i', 'o', 'u']) => {
            format!("{number} d’{name}")
        }
        Language::French | Language::Spanish if is_word => format!("{number} de {name}"),
        Language::Japanese => format!("{number}{name}"),
        _ => format!("{number} {name}"),
    }
}

/// The words of the currencies that have some here; any other goes by its code.
fn currency(language: Language, code: &str) -> Option<Currency> {
    let (symbol, one, other) = match (language, code) {
        (Language::French, "EUR") => ("€", "euro", "euros"),
        (Language::French, "KRW") => ("₩", "won sud-coréen", "wons sud-coréens"),
        (Language::French, "USD") => ("$US", "dollar des États-Unis", "dollars des États-Unis"),
        (Language::French, "GBP") => ("£GB", "livre sterling", "livres sterling"),
        (Language::French, "JPY") => ("JPY", "yen japonais", "yens japonais"),

        (Language::English, "EUR") => ("€", "euro", "euros"),
        (Language::English, "KRW") => ("₩", "South Korean won", "South Korean won"),
        (Language::English, "USD") => ("US$", "US dollar", "US dollars"),
        (Language::English, "GBP") => ("£", "British pound", "British pounds"),
        (Language::English, "JPY") => ("JP¥", "Japanese yen", "Japanese yen"),

        (Language::Korean, "EUR") => ("€", "유로", "유로"),
        // CLDR says 대한민국 원; in a Korean text the won needs no country.
        (Language::Korean, "KRW") => ("₩", "원", "원"),
        (Language::Korean, "USD") => ("US$", "미국 달러", "미국 달러"),
        (Language::Korean, "GBP") => ("£", "영국 파운드", "영국 파운드"),
        (Language::Korean, "JPY") => ("JP¥", "일본 엔화", "일본 엔화"),

        (Language::German, "EUR") => ("€", "Euro", "Euro"),
        (Language::German, "KRW") => ("₩", "Südkoreanischer Won", "Südkoreanische Won"),
        (Language::German, "USD") => ("$", "US-Dollar", "US-Dollar"),
        (Language::German, "GBP") => ("£", "Britisches Pfund", "Britische Pfund"),
        (Language::German, "JPY") => ("¥", "Japanischer Yen", "Japanische Yen"),

        (Language::Japanese, "EUR") => ("€", "ユーロ", "ユーロ"),
        (Language::Japanese, "KRW") => ("₩", "韓国ウォン", "韓国ウォン"),
        (Language::Japanese, "USD") => ("$", "米ドル", "米ドル"),
        (Language::Japanese, "GBP") => ("£", "英国ポンド", "英国ポンド"),
        (Language::Japanese, "JPY") => ("￥", "円", "円"),

        (Language::Spanish, "EUR") => ("€", "euro", "euros"),
        (Language::Spanish, "KRW") => ("KRW", "won surcoreano", "wons surcoreanos"),
        (Language::Spanish, "USD") => ("US$", "dólar estadounidense", "dólares estadounidenses"),
        (Language::Spanish, "GBP") => ("GBP", "libra esterlina", "libras esterlinas"),
        (Language::Spanish, "JPY") => ("JPY", "yen japonés", "yenes japoneses"),

        (Language::Other, "EUR") => ("€", "EUR", "EUR"),
        _ => return None,
    };
    Some(Currency { symbol, one, other })
}
