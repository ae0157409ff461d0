//! The articles, and how they are written before a name.

use super::elision::APOSTROPHE;

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
    /// The article as it is written before a name, with its space or apostrophe.
    pub(super) fn prefix(self, capital: bool) -> &'static str {
        let [small, large] = match self {
            Self::Le => ["le ", "Le "],
            Self::La => ["la ", "La "],
            Self::L => ["l’", "L’"],
            Self::Les => ["les ", "Les "],
            Self::Aux => ["aux ", "Aux "],
            Self::Las => ["las ", "Las "],
            Self::Los => ["los ", "Los "],
        };
        if capital { large } else { small }
    }

    /// The text after this article, when the text begins with it.
    pub(super) fn strip(self, text: &str) -> Option<&str> {
        let mut rest = text.char_indices();
        for expected in self.prefix(false).chars() {
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
