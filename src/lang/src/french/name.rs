//! A name whose attributes agree with each other and with its text.

use super::article::Article;
use super::attributes::{Attributes, H, NameKind, Number};
use super::elision::{Initial, curl};
use super::error::FrenchError;
use super::tncc::Tncc;
use crate::language::Gender;

/// A name and what French grammar needs to know of it.
///
/// The text may carry its article (`Le Mans`, as INSEE and most messages write it) or not
/// (`France` with the article `la`); an article in the text keeps the case it has there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    text: &'a str,
    core: &'a str,
    /// With the article in the text, and that of the code.
    pub(super) attributes: Attributes,
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
        let Attributes { article: stated, tncc, gender, number, h, kind, .. } = attributes;
        let coded = tncc.and_then(Tncc::article);
        let known = stated.or(coded);
        let found = written_article(text, known, kind.or(tncc.map(|_| NameKind::Town)));
        let written = found.map(|(article, _)| article);
        let article = known.or(written);
        let is_singular = matches!(article, Some(Article::Le | Article::La | Article::L));
        let conflicts = [
            ("article", "`.tncc`", stated.is_some() && tncc.is_some() && stated != coded),
            ("article", "the article in the text", written.is_some() && written != article),
            (
                "gender",
                "the article",
                article == Some(Article::Le) && gender == Some(Gender::Feminine)
                    || article == Some(Article::La) && gender == Some(Gender::Masculine),
            ),
            (
                "number",
                "the article",
                is_singular && number == Some(Number::Plural)
                    || article == Some(Article::Les) && number == Some(Number::Singular),
            ),
            (
                "h",
                "the article",
                is_singular && h.is_some_and(|h| (h == H::Mute) != (article == Some(Article::L))),
            ),
        ];
        if let Some((attribute, with, _)) = conflicts.into_iter().find(|(.., found)| *found) {
            return Err(FrenchError::Conflict { name: text.to_owned(), attribute, with });
        }
        let core = found.map_or(text, |(_, core)| core);
        Ok(Self { text, core, attributes: Attributes { article, ..attributes } })
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

    /// Whether the article is in the text: La Réunion.
    pub(super) fn carries_article(&self) -> bool {
        self.core.len() < self.text.len()
    }

    /// The article among the attributes or in the text, and no other.
    pub(super) fn own_article(&self) -> Result<Option<Article>, FrenchError> {
        let Attributes { article, kind, .. } = self.attributes;
        let may_be_article = |article: Article| article.strip(self.text).is_some();
        let undecided = kind.is_none() && article.is_none();
        if undecided && [Article::Le, Article::Les].into_iter().any(may_be_article) {
            return Err(self.missing("kind", "`town` (du Mans) or `person` (de Le Nôtre)"));
        }
        Ok(article)
    }

    /// The article in a full sentence.
    ///
    /// Regions and départements that take none after `de` (de Bretagne) have one elsewhere (la
    /// Bretagne); their gender decides which. Any other name without article never has one.
    pub(super) fn sentence_article(&self) -> Result<Option<Article>, FrenchError> {
        let own = self.own_article()?;
        let Attributes { kind, number, gender, .. } = self.attributes;
        if own.is_some() || !matches!(kind, Some(NameKind::Region | NameKind::Departement)) {
            return Ok(own);
        }
        Ok(Some(match gender {
            _ if number == Some(Number::Plural) => Article::Les,
            _ if self.elides()? => Article::L,
            Some(Gender::Masculine) => Article::Le,
            Some(Gender::Feminine) => Article::La,
            Some(Gender::Neuter) | None => {
                let values = "`m` or `f`, or `.kind = town` if it has no article";
                return Err(self.missing("gender", values));
            }
        }))
    }

    /// The name with an article before it: la France, Le Mans.
    pub(super) fn with_article(&self, article: Option<Article>) -> String {
        match article {
            Some(article) if !self.carries_article() => {
                article.prefix(self.attributes.kind == Some(NameKind::Town)).to_owned()
                    + &self.core()
            }
            _ => self.text(),
        }
    }

    /// Whether a word before the name elides: d’Issy, qu’Issy.
    ///
    /// # Errors
    /// [`FrenchError::Missing`] for an H that neither `h`, `tncc` nor the article decides.
    pub fn elides(&self) -> Result<bool, FrenchError> {
        let Attributes { h, article, tncc, .. } = self.attributes;
        match (h.map(|h| h == H::Mute).or(tncc.and_then(Tncc::elides)), article) {
            (Some(elides), _) => Ok(elides),
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
    let candidates: &[Article] = match (known, kind) {
        (None, Some(NameKind::Person)) => &[],
        (None, None) => &[Article::La, Article::L],
        _ => &[Article::Le, Article::La, Article::L, Article::Les],
    };
    let mut articles = known.iter().chain(candidates);
    articles.find_map(|&article| Some((article, article.strip(text)?)))
}
