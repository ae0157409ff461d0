//! TNCC, the field of INSEE's *Code officiel géographique* for the article of a name.

use std::str::FromStr;

use super::article::Article;
use super::error::FrenchError;
use super::values::H;

/// « Type de nom en clair »: how the name of a commune, a département or a region is joined.
///
/// | TNCC | article | linking word | example |
/// |---|---|---|---|
/// | 0 | none, consonant or aspirated h | `de` | de Paris, de Haguenau |
/// | 1 | none, vowel or mute h | `d’` | d’Angers, d’Hyères |
/// | 2 | `le` | `du` | du Mans, du Val-de-Marne |
/// | 3 | `la` | `de la` | de La Rochelle, de la Marne |
/// | 4 | `les` | `des` | des Mureaux, des Yvelines |
/// | 5 | `l’` | `de l’` | de L’Haÿ-les-Roses, de l’Yonne |
/// | 6 | `aux` | `des` | des Marais |
/// | 7 | `las` | `de las` | de Las… |
/// | 8 | `los` | `de los` | de Los Masos |
///
/// The article is part of the name of a commune. INSEE notes that for départements and regions
/// the code serves the linking word only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tncc(u8);

impl Tncc {
    /// The code, if it is 0 to 8.
    #[must_use]
    pub fn new(code: u8) -> Option<Self> {
        (code <= 8).then_some(Self(code))
    }

    /// The article of the code, if it has one.
    #[must_use]
    pub fn article(self) -> Option<Article> {
        match self.0 {
            2 => Some(Article::Le),
            3 => Some(Article::La),
            4 => Some(Article::Les),
            5 => Some(Article::L),
            6 => Some(Article::Aux),
            7 => Some(Article::Las),
            8 => Some(Article::Los),
            _ => None,
        }
    }

    /// Whether a name without article elides; `None` for the codes with an article.
    #[must_use]
    pub fn h(self) -> Option<H> {
        match self.0 {
            0 => Some(H::Aspirated),
            1 => Some(H::Mute),
            _ => None,
        }
    }
}

impl FromStr for Tncc {
    type Err = FrenchError;

    fn from_str(value: &str) -> Result<Self, FrenchError> {
        value.trim().parse().ok().and_then(Self::new).ok_or_else(|| FrenchError::Unknown {
            attribute: "tncc",
            value: value.to_owned(),
            values: "`0` to `8`",
        })
    }
}
