//! What an attribute of a name can be. A value that is not listed is an error that lists them.

use std::str::FromStr;

use super::article::Article;
use super::error::FrenchError;

/// Singular or plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Singular.
    Singular,
    /// Plural.
    Plural,
}

/// How the first sound of a name meets the word before it.
///
/// Named after the letter that needs it most, but it decides for any first letter: `mute` elides
/// (d’Yerres), `aspirated` does not (de Yangcheon).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum H {
    /// Elision, as before a vowel.
    Mute,
    /// No elision, as before a consonant.
    Aspirated,
}

/// What the name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// A town; its article is part of the name and has a capital.
    Town,
    /// A country.
    Country,
    /// A region or a province.
    Region,
    /// A French département.
    Departement,
    /// A person; an article in the name is not contracted (de Le Nôtre).
    Person,
}

/// The preposition of place that usage has settled on for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locative {
    /// `en`, without article.
    En,
    /// `dans`, with the article.
    Dans,
    /// `à`, contracted with the article.
    A,
}

/// Implements `FromStr` over a list of values.
macro_rules! values {
    ($type:ty, $attribute:literal, $list:literal, $($text:pat => $value:expr),+ $(,)?) => {
        impl FromStr for $type {
            type Err = FrenchError;

            fn from_str(value: &str) -> Result<Self, FrenchError> {
                match value.trim() {
                    $($text => Ok($value),)+
                    _ => Err(FrenchError::Unknown {
                        attribute: $attribute,
                        value: value.to_owned(),
                        values: $list,
                    }),
                }
            }
        }
    };
}

values!(Article, "article", "`le`, `la`, `l’` or `les`",
    "le" => Self::Le, "la" => Self::La, "l’" | "l'" => Self::L, "les" => Self::Les);
values!(Number, "number", "`singular` or `plural`",
    "singular" => Self::Singular, "plural" => Self::Plural);
values!(H, "h", "`mute` or `aspirated`", "mute" => Self::Mute, "aspirated" => Self::Aspirated);
values!(NameKind, "kind", "`town`, `country`, `region`, `departement` or `person`",
    "town" => Self::Town, "country" => Self::Country, "region" => Self::Region,
    "departement" | "département" => Self::Departement, "person" => Self::Person);
values!(Locative, "locative", "`en`, `dans` or `à`",
    "en" => Self::En, "dans" => Self::Dans, "à" | "a" => Self::A);
