//! TNCC, the field of INSEE's *Code officiel géographique* for the article of a name.

use super::article::Article;

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
        use Article::{Aux, L, La, Las, Le, Les, Los};
        let at = usize::from(self.0).checked_sub(2)?;
        [Le, La, Les, L, Aux, Las, Los].get(at).copied()
    }

    /// Whether a name without article elides; `None` for the codes with an article.
    pub(super) fn elides(self) -> Option<bool> {
        (self.0 < 2).then_some(self.0 == 1)
    }
}
