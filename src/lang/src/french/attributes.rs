//! What is known of a name besides its text.

use super::article::Article;
use super::error::FrenchError;
use super::tncc::Tncc;
use super::values::{H, Locative, NameKind, Number};
use crate::language::Gender;

/// What is known of a name besides its text; the default is nothing.
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
        let mut attributes = Self::default();
        for (name, value) in pairs {
            match name {
                "article" => attributes.article = Some(value.parse()?),
                "gender" => attributes.gender = Some(gender(value)?),
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

fn gender(value: &str) -> Result<Gender, FrenchError> {
    match value.trim() {
        "m" => Ok(Gender::Masculine),
        "f" => Ok(Gender::Feminine),
        _ => Err(FrenchError::Unknown {
            attribute: "gender",
            value: value.to_owned(),
            values: "`m` or `f`",
        }),
    }
}
