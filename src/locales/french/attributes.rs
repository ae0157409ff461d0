//! What is known of a name besides its text, read from the attributes of a message.
//!
//! One small type an attribute; values not listed are an error that lists them.

use std::str::FromStr;

use super::{APOSTROPHE, Error, Tncc};

/// Everything a message may say of a name; an empty one says nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `.article` = `le`, `la`, `l’`, `les`.
    pub article: Option<Article>,
    /// `.gender` = `m`, `f`.
    pub gender: Option<Gender>,
    /// `.number` = `singular`, `plural`.
    pub number: Option<Number>,
    /// `.h` = `mute`, `aspirated`.
    pub h: Option<H>,
    /// `.kind` = `town`, `country`, `region`, `departement`, `person`.
    pub kind: Option<Kind>,
    /// `.locative` = `en`, `dans`, `à`.
    pub locative: Option<Locative>,
    /// `.tncc` = `0` to `8`.
    pub tncc: Option<Tncc>,
}

impl Attributes {
    /// Reads attributes by name; names not known here belong to others and are left alone.
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Error> {
        let mut attributes = Self::default();
        for (name, value) in pairs {
            match name {
                "article" => attributes.article = Some(value.parse()?),
                "gender" => attributes.gender = Some(value.parse()?),
                "number" => attributes.number = Some(value.parse()?),
                "h" => attributes.h = Some(value.parse()?),
                "kind" => attributes.kind = Some(value.parse()?),
                "locative" => attributes.locative = Some(value.parse()?),
                "tncc" => attributes.tncc = Some(value.parse()?),
                _ => {}
            }
        }
        Ok(attributes)
    }
}

/// The article that goes with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// `le`, contracted in `du` and `au`.
    Le,
    /// `la`.
    La,
    /// `l’`, before a vowel or a mute h.
    L,
    /// `les`, contracted in `des` and `aux`.
    Les,
    /// `Aux`, of one commune only (Aux Marais); never an attribute, TNCC 6.
    Aux,
    /// Occitan and Catalan `Las`; never an attribute, TNCC 7.
    Las,
    /// Catalan `Los`; never an attribute, TNCC 8.
    Los,
}

impl Article {
    /// The article as it stands before a name, with its space or apostrophe.
    pub(super) fn prefix(self, capital: bool) -> String {
        let (first, rest) = match self {
            Self::Le => ('l', "e "),
            Self::La => ('l', "a "),
            Self::L => ('l', ""),
            Self::Les => ('l', "es "),
            Self::Aux => ('a', "ux "),
            Self::Las => ('l', "as "),
            Self::Los => ('l', "os "),
        };
        let mut prefix = String::new();
        prefix.push(if capital { first.to_ascii_uppercase() } else { first });
        prefix.push_str(rest);
        if self == Self::L {
            prefix.push(APOSTROPHE);
        }
        prefix
    }

    /// The text after this article, when the text begins with it.
    pub(super) fn strip(self, text: &str) -> Option<&str> {
        let mut rest = text.char_indices();
        let prefix = self.prefix(false);
        for expected in prefix.chars() {
            let (_, found) = rest.next()?;
            let same = match expected {
                APOSTROPHE => matches!(found, APOSTROPHE | '\''),
                ' ' => matches!(found, ' ' | '\u{A0}' | '\u{202F}'),
                letter => found.to_ascii_lowercase() == letter,
            };
            if !same {
                return None;
            }
        }
        let core = rest.as_str();
        (!core.trim().is_empty()).then_some(core)
    }
}

/// Masculine or feminine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// Masculine.
    Masculine,
    /// Feminine.
    Feminine,
}

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
pub enum Kind {
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

/// Gives a type `FromStr` over a list of values.
macro_rules! values {
    ($type:ty, $attribute:literal, $list:literal, $($text:pat => $value:expr),+ $(,)?) => {
        impl FromStr for $type {
            type Err = Error;

            fn from_str(value: &str) -> Result<Self, Error> {
                match value.trim() {
                    $($text => Ok($value),)+
                    _ => Err(Error::Unknown {
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
values!(Gender, "gender", "`m` or `f`", "m" => Self::Masculine, "f" => Self::Feminine);
values!(Number, "number", "`singular` or `plural`",
    "singular" => Self::Singular, "plural" => Self::Plural);
values!(H, "h", "`mute` or `aspirated`", "mute" => Self::Mute, "aspirated" => Self::Aspirated);
values!(Kind, "kind", "`town`, `country`, `region`, `departement` or `person`",
    "town" => Self::Town, "country" => Self::Country, "region" => Self::Region,
    "departement" | "département" => Self::Departement, "person" => Self::Person);
values!(Locative, "locative", "`en`, `dans` or `à`",
    "en" => Self::En, "dans" => Self::Dans, "à" | "a" => Self::A);
