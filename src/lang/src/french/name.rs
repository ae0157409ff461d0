//! A name whose attributes agree with each other and with its text.

use super::article::Article;
use super::attributes::Attributes;
use super::elision::{Initial, curl};
use super::error::FrenchError;
use super::tncc::Tncc;
use super::values::{H, Locative, NameKind, Number};
use crate::language::Gender;

/// A name and what French grammar needs to know of it.
///
/// The text may carry its article (`Le Mans`, as INSEE and most messages write it) or not
/// (`France` with the article `la`); an article in the text keeps the case it has there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    text: &'a str,
    core: &'a str,
    article: Option<Article>,
    gender: Option<Gender>,
    number: Option<Number>,
    h: Option<H>,
    kind: Option<NameKind>,
    locative: Option<Locative>,
}

impl<'a> Name<'a> {
    /// A name with what is known of it.
    ///
    /// # Errors
    /// [`FrenchError::Empty`] for a blank text, [`FrenchError::Conflict`] when the attributes
    /// contradict each other or the text.
    pub fn new(text: &'a str, attributes: Attributes) -> Result<Self, FrenchError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(FrenchError::Empty);
        }
        let conflict =
            |attribute, with| FrenchError::Conflict { name: text.to_owned(), attribute, with };
        let stated = attributes.article;
        let coded = attributes.tncc.and_then(Tncc::article);
        if stated.is_some() && attributes.tncc.is_some() && stated != coded {
            return Err(conflict("article", "`.tncc`"));
        }
        let article = stated.or(coded);
        let kind = attributes.kind.or(attributes.tncc.map(|_| NameKind::Town));
        let written = written_article(text, article, kind);
        if let (Some(article), Some((written, _))) = (article, written)
            && article != written
        {
            return Err(conflict("article", "the article in the text"));
        }
        let name = Self {
            text,
            core: written.map_or(text, |(_, core)| core),
            article: article.or(written.map(|(article, _)| article)),
            gender: attributes.gender,
            number: attributes.number,
            h: attributes.h.or(attributes.tncc.and_then(Tncc::h)),
            kind: attributes.kind,
            locative: attributes.locative,
        };
        let plural = name.number.map(|number| number == Number::Plural);
        match (name.article, name.gender, plural) {
            (Some(Article::Le), Some(Gender::Feminine), _)
            | (Some(Article::La), Some(Gender::Masculine), _) => {
                return Err(conflict("gender", "the article"));
            }
            (Some(Article::Le | Article::La | Article::L), _, Some(true))
            | (Some(Article::Les), _, Some(false)) => {
                return Err(conflict("number", "the article"));
            }
            _ => {}
        }
        match (name.article, attributes.h) {
            (Some(Article::Le | Article::La), Some(H::Mute))
            | (Some(Article::L), Some(H::Aspirated)) => Err(conflict("h", "the article")),
            _ => Ok(name),
        }
    }

    /// The text as written, with typographic apostrophes.
    #[must_use]
    pub fn text(&self) -> String {
        curl(self.text)
    }

    /// The text without its article, with typographic apostrophes.
    pub(super) fn core(&self) -> String {
        curl(self.core)
    }

    /// What the name names.
    #[must_use]
    pub fn kind(&self) -> Option<NameKind> {
        self.kind
    }

    /// The preposition of place among the attributes.
    #[must_use]
    pub fn locative(&self) -> Option<Locative> {
        self.locative
    }

    /// Whether the article is in the text: La Réunion.
    pub(super) fn carries_article(&self) -> bool {
        self.core.len() < self.text.len()
    }

    /// The article among the attributes or in the text, and no other.
    pub(super) fn own_article(&self) -> Result<Option<Article>, FrenchError> {
        let undecided = self.kind.is_none()
            && self.article.is_none()
            && [Article::Le, Article::Les].iter().any(|article| article.strip(self.text).is_some());
        if undecided {
            return Err(self.missing("kind", "`town` (du Mans) or `person` (de Le Nôtre)"));
        }
        Ok(self.article)
    }

    /// The article in a full sentence.
    ///
    /// Regions and départements that take none after `de` (de Bretagne) have one elsewhere (la
    /// Bretagne); their gender decides which. Any other name without article never has one.
    pub(super) fn sentence_article(&self) -> Result<Option<Article>, FrenchError> {
        let own = self.own_article()?;
        if own.is_some() || !matches!(self.kind, Some(NameKind::Region | NameKind::Departement)) {
            return Ok(own);
        }
        if self.number == Some(Number::Plural) {
            return Ok(Some(Article::Les));
        }
        if self.elides()? {
            return Ok(Some(Article::L));
        }
        match self.gender {
            Some(Gender::Masculine) => Ok(Some(Article::Le)),
            Some(Gender::Feminine) => Ok(Some(Article::La)),
            Some(Gender::Neuter) | None => {
                Err(self.missing("gender", "`m` or `f`, or `.kind = town` if it has no article"))
            }
        }
    }

    /// The name with an article before it: la France, Le Mans.
    pub(super) fn with_article(&self, article: Option<Article>) -> String {
        match article {
            Some(article) if !self.carries_article() => {
                article.prefix(self.kind == Some(NameKind::Town)).to_owned() + &self.core()
            }
            _ => self.text(),
        }
    }

    /// Whether a word before the name elides: d’Issy, qu’Issy.
    ///
    /// # Errors
    /// [`FrenchError::Missing`] for an H that neither `h`, `tncc` nor the article decides.
    pub fn elides(&self) -> Result<bool, FrenchError> {
        match (self.h, self.article) {
            (Some(h), _) => Ok(h == H::Mute),
            (None, Some(Article::L)) => Ok(true),
            (None, Some(Article::Le | Article::La)) => Ok(false),
            _ => match Initial::of(self.core) {
                Initial::Elides => Ok(true),
                Initial::Keeps => Ok(false),
                Initial::H => {
                    Err(self.missing("h", "`mute` (d’Hyères) or `aspirated` (de Haguenau)"))
                }
            },
        }
    }

    /// An error that asks for an attribute of this name.
    pub(super) fn missing(&self, attribute: &'static str, values: &'static str) -> FrenchError {
        FrenchError::Missing { name: self.text.to_owned(), attribute, values }
    }
}

/// The article a text begins with, and the rest.
///
/// An article among the attributes is looked for whatever the kind. Without one, a person has
/// none, and `Le` or `Les` of an unknown kind may be either. INSEE names places only.
fn written_article(
    text: &str,
    known: Option<Article>,
    kind: Option<NameKind>,
) -> Option<(Article, &str)> {
    if let Some(found) = known.and_then(|article| Some((article, article.strip(text)?))) {
        return Some(found);
    }
    let candidates: &[Article] = match (known, kind) {
        (None, Some(NameKind::Person)) => &[],
        (None, None) => &[Article::La, Article::L],
        _ => &[Article::Le, Article::La, Article::L, Article::Les],
    };
    candidates.iter().find_map(|&article| Some((article, article.strip(text)?)))
}
