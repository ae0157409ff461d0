//! French: names and dates in a sentence, ranks and centuries, typography.
//!
//! A [`Name`] is a text with what grammar needs to know of it; nothing here is a list of names.
//! [`de`], [`a`], [`en_`], [`le`] and [`que`] put it in a sentence, [`dates`] does so for dates.
//! What an attribute states decides; a default applies only where usage has one answer, and where
//! it has two (an initial H) the answer is an error that asks for the attribute.
//!
//! ```
//! use briefing_lang::french::{Attributes, Name, a, de, en_};
//!
//! let town = Attributes::parse([("kind", "town")])?;
//! assert_eq!(de(&Name::new("Le Mans", town)?)?, "du Mans");
//! assert_eq!(a(&Name::new("Les Mureaux", town)?)?, "aux Mureaux");
//! assert_eq!(de(&Name::new("Issy-les-Moulineaux", town)?)?, "d’Issy-les-Moulineaux");
//!
//! // Haguenau or Hyères? An H is never guessed.
//! let error = de(&Name::new("Hyères", town)?).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "French needs the attribute `.h` of `Hyères`: `mute` (d’Hyères) or `aspirated` (de Haguenau)",
//! );
//!
//! let country = Attributes::parse([("kind", "country"), ("article", "la")])?;
//! assert_eq!(en_(&Name::new("Corée", country)?)?, "en Corée");
//! # Ok::<(), briefing_lang::french::FrenchError>(())
//! ```
//!
//! # Sources
//! *Le Bon usage* (elision, contraction, prepositions of place); the *Lexique des règles
//! typographiques en usage à l’Imprimerie nationale*; INSEE, *Code officiel géographique* ([`Tncc`]).

pub mod dates;

mod abbreviations;
mod article;
mod attributes;
mod countries;
mod elision;
mod error;
mod name;
mod numbers;
mod preposition;
mod tncc;
mod typography;

pub use article::Article;
pub use attributes::{Attributes, H, Locative, NameKind, Number, Particle};
pub use error::FrenchError;
pub use name::Name;
pub use preposition::{a, de, en_, le, que};
pub use tncc::Tncc;

use icu::plurals::PluralCategory;

use crate::edtf::{Point, Precision};
use crate::language::{
    Agreement, Currency, Gender, Language, LanguageData, Rule, SpeltNumber, UnitSpace,
};
use crate::names::Vocabulary;
use crate::roman::roman;

#[derive(Debug)]
pub(crate) struct French;

const DATA: LanguageData = LanguageData {
    tag: "fr",
    name: "French",
    rules: &[
        Rule::Typography,
        Rule::Ordinals,
        Rule::Centuries,
        Rule::Sovereigns,
        Rule::Dates,
        Rule::Currencies,
        Rule::QuotationMarks,
        Rule::UnfinishedMarks,
        Rule::Prepositions,
        Rule::NumbersInWords,
    ],
    // A number stays on a line with its unit; CLDR has that for 1 only.
    unit_space: UnitSpace::NoBreak,
    currencies: &[
        Currency::named("EUR", "€", "euro", "euros"),
        Currency::named("KRW", "₩", "won sud-coréen", "wons sud-coréens"),
        Currency::named("USD", "$US", "dollar des États-Unis", "dollars des États-Unis"),
        Currency::named("GBP", "£GB", "livre sterling", "livres sterling"),
        Currency::named("JPY", "JPY", "yen japonais", "yens japonais"),
    ],
    // Imprimerie nationale: a full no-break space inside « ».
    quotation_marks: [("«\u{a0}", "\u{a0}»"), ("“", "”")],
    figure_style: numbers::FIGURES,
    said: &[
        ("demi", &[1, 2, 30]),
        ("demie", &[1, 2, 30]),
        ("moitié", &[1, 2]),
        ("tiers", &[1, 3]),
        ("quart", &[1, 4, 15]),
        ("quarts", &[4]),
        ("midi", &[12]),
        ("minuit", &[0, 12, 24]),
        ("une", &[1]),
        ("un", &[1]),
        ("double", &[2]),
        ("quinzaine", &[15]),
        ("huitaine", &[8]),
    ],
    vocabulary: Vocabulary {
        ordinary: &["cannes", "tours", "paris", "vienne", "orange", "limoges", "bordeaux"],
        function_words: Some(FUNCTION_WORDS),
        function_endings: &["ment"],
        qualifiers: &["du nord", "du sud", "de l est", "de l ouest"],
    },
    unfinished_marks: &[
        "à traduire",
        "À traduire",
        "à compléter",
        "À compléter",
        "à vérifier",
        "À vérifier",
    ],
    ..LanguageData::NEUTRAL
};

const FUNCTION_WORDS: &str = "\
    a afin ainsi alors apres au aujourd hui aupres aussi autour aux avant avec car ce cela \
    celle celui cependant cette chaque chez comme contre d dans de depuis des derriere \
    desormais dont du elle en enfin ensuite entre est et hors ici il ils jamais jusqu l la \
    le les leur lorsqu lorsque mais malgre meme ni notre non or ou outre par parce parmi \
    pendant plus pour pourquoi pres puis puisque puisqu qu quand quant que qui quoique sa \
    sans sauf selon seul seule si sinon son sous sur tandis tant tous tout toute toutes un \
    une vers via voici voila votre";

impl Language for French {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    // Imprimerie nationale: 1er, 1re, 2e; never 1ère or 2ème.
    fn ordinal(
        &self,
        number: u32,
        digits: &str,
        _: PluralCategory,
        agreement: Agreement,
    ) -> String {
        format!("{digits}{}", suffix(number, agreement))
    }

    // Imprimerie nationale: Roman figures, and a no-break space before the noun.
    fn century(&self, number: u32, _: &str) -> String {
        format!("{}{}\u{a0}siècle", roman(number), suffix(number, Agreement::default()))
    }

    // Imprimerie nationale: François Ier, Élisabeth II; only the first is an ordinal.
    fn regnal(&self, number: u32, agreement: Agreement) -> String {
        let first = if number == 1 { suffix(number, agreement) } else { "" };
        format!("{}{first}", roman(number))
    }

    fn long_date(&self, date: Point, text: String) -> String {
        dates::with_ordinal(&text, &[date])
    }

    fn long_range(&self, start: Point, end: Point, text: String) -> String {
        dates::with_ordinal(&text, &[start, end])
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("depuis {}{start}", if precision == Precision::Day { "le " } else { "" })
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("jusqu’{} {end}", if precision == Precision::Day { "au" } else { "en" })
    }

    // A million is a noun: un million d’euros, deux millions de wons.
    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        match name.chars().next() {
            _ if !after_word => format!("{number} {name}"),
            Some('a' | 'e' | 'é' | 'i' | 'o' | 'u') => format!("{number} d’{name}"),
            _ => format!("{number} de {name}"),
        }
    }

    fn typography(&self, paragraph: &str) -> String {
        typography::typography(paragraph)
    }

    fn without_ranks(&self, text: &str) -> String {
        numbers::without_ranks(text)
    }

    fn spelt_numbers(&self, text: &str) -> Vec<SpeltNumber> {
        numbers::GRAMMAR.numbers(text)
    }
}

/// What follows the figures of a rank.
fn suffix(number: u32, agreement: Agreement) -> &'static str {
    match (number, agreement.gender == Some(Gender::Feminine), agreement.plural) {
        (1, true, false) => "re",
        (1, true, true) => "res",
        (1, false, false) => "er",
        (1, false, true) => "ers",
        (_, _, false) => "e",
        (_, _, true) => "es",
    }
}
