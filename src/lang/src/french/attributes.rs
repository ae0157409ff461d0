//! What is known of a name besides its text.

use super::article::Article;
use super::error::FrenchError;
use super::tncc::Tncc;
use crate::language::Gender;

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

impl NameKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Town, Self::Country, Self::Region, Self::Departement, Self::Person];

    /// Its name, as in the attribute `.kind`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Town => "town",
            Self::Country => "country",
            Self::Region => "region",
            Self::Departement => "departement",
            Self::Person => "person",
        }
    }

    /// The kind with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What becomes of the *de* that a surname begins with, after another *de*.
///
/// *Le Bon usage*: kept in surnames of one syllable and before a vowel (de de Gaulle, de d’Estaing),
/// dropped in others (de Villepin).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Particle {
    /// de de Gaulle
    Kept,
    /// de Villepin
    Dropped,
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

/// What is known of a name besides its text; the default is nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `.article` = `le`, `la`, `l’`, `les`.
    pub article: Option<Article>,
    /// `.article` = `none`: it is known that the name has none (Paris, Israël).
    pub bare: bool,
    /// `.gender` = `m`, `f`.
    pub gender: Option<Gender>,
    /// `.number` = `singular`, `plural`.
    pub number: Option<Number>,
    /// `.h` = `mute`, `aspirated`.
    pub h: Option<H>,
    /// `.particle` = `kept`, `dropped`.
    pub particle: Option<Particle>,
    /// `.kind` = `town`, `country`, `region`, `departement`, `person`.
    pub kind: Option<NameKind>,
    /// `.locative` = `en`, `dans`, `à`.
    pub locative: Option<Locative>,
    /// `.tncc` = `0` to `8`.
    pub tncc: Option<Tncc>,
}

impl Attributes {
    /// Reads attributes by name, as a Fluent message or a table has them; other names are
    /// ignored.
    ///
    /// # Errors
    /// [`FrenchError::Unknown`] for a value that the attribute does not take.
    pub fn parse<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, FrenchError> {
        let mut found = Self::default();
        for (name, value) in pairs {
            let unknown = |attribute, values| {
                Err(FrenchError::Unknown { attribute, value: value.to_owned(), values })
            };
            match (name, value.trim()) {
                ("article", "le") => found.article = Some(Article::Le),
                ("article", "la") => found.article = Some(Article::La),
                ("article", "l’" | "l'") => found.article = Some(Article::L),
                ("article", "les") => found.article = Some(Article::Les),
                ("article", "none") => found.bare = true,
                ("article", _) => return unknown("article", "`le`, `la`, `l’`, `les` or `none`"),
                ("gender", "m") => found.gender = Some(Gender::Masculine),
                ("gender", "f") => found.gender = Some(Gender::Feminine),
                ("gender", _) => return unknown("gender", "`m` or `f`"),
                ("number", "singular") => found.number = Some(Number::Singular),
                ("number", "plural") => found.number = Some(Number::Plural),
                ("number", _) => return unknown("number", "`singular` or `plural`"),
                ("h", "mute") => found.h = Some(H::Mute),
                ("h", "aspirated") => found.h = Some(H::Aspirated),
                ("h", _) => return unknown("h", "`mute` or `aspirated`"),
                ("kind", "département") => found.kind = Some(NameKind::Departement),
                ("kind", kind) => match NameKind::named(kind) {
                    None => {
                        return unknown(
                            "kind",
                            "`town`, `country`, `region`, `departement` or `person`",
                        );
                    }
                    kind => found.kind = kind,
                },
                ("particle", "kept") => found.particle = Some(Particle::Kept),
                ("particle", "dropped") => found.particle = Some(Particle::Dropped),
                ("particle", _) => return unknown("particle", "`kept` or `dropped`"),
                ("locative", "en") => found.locative = Some(Locative::En),
                ("locative", "dans") => found.locative = Some(Locative::Dans),
                ("locative", "à" | "a") => found.locative = Some(Locative::A),
                ("locative", _) => return unknown("locative", "`en`, `dans` or `à`"),
                ("tncc", code) => match code.parse().ok().and_then(Tncc::new) {
                    None => return unknown("tncc", "`0` to `8`"),
                    code => found.tncc = code,
                },
                _ => {}
            }
        }
        Ok(found)
    }
}
