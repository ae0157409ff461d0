//! A name whose attributes agree with each other and with its text.

use super::article::Article;
use super::attributes::{Attributes, H, NameKind, Number};
use super::countries;
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
            ("article", "the article in the text", attributes.bare && written.is_some()),
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

    /// Whether it is known to have no article: stated, or by the code of a département or region
    /// without two names.
    pub(super) fn is_bare(&self) -> bool {
        let Attributes { bare, tncc, kind, .. } = self.attributes;
        let coded = tncc.is_some_and(|tncc| tncc.article().is_none());
        bare || coded && kind == Some(NameKind::Departement) && !self.text.contains("-et-")
    }

    /// Whether it is a surname that begins with *de*. One in *d’* always keeps it.
    pub(super) fn is_surname_in_de(&self) -> bool {
        self.attributes.kind == Some(NameKind::Person) && self.text.starts_with("de ")
    }

    /// The article among the attributes or in the text, and no other.
    ///
    /// # Errors
    /// [`FrenchError::Missing`] when neither shows whether the name has one.
    pub(super) fn own_article(&self) -> Result<Option<Article>, FrenchError> {
        let Attributes { article, kind, tncc, bare, .. } = self.attributes;
        if article.is_some() || bare || tncc.is_some() {
            return Ok(article);
        }
        match kind {
            Some(NameKind::Town | NameKind::Person) => Ok(None),
            Some(NameKind::Country) if countries::is_bare(&self.text()) => Ok(None),
            Some(NameKind::Country) => Err(self.missing(
                "article",
                "`le` (du Japon), `la` (de France), `l’`, `les`, or `none` (d’Israël)",
            )),
            Some(NameKind::Region | NameKind::Departement) => Ok(None),
            None => Err(self.missing(
                "kind",
                "`town`, `person`, `country`, `region` or `departement`, or `.article` if it is \
                 another name: `le`, `la`, `l’`, `les` or `none`",
            )),
        }
    }

    /// The article after *de*.
    ///
    /// Regions may go without theirs (région de Bretagne); where it would contract (du Québec, des
    /// Hauts-de-France), and with départements (de la Marne), it is there. Two names joined by *et*
    /// have none (de Lot-et-Garonne).
    pub(super) fn linking_article(&self) -> Result<Option<Article>, FrenchError> {
        let own = self.own_article()?;
        let Attributes { kind, bare, tncc, .. } = self.attributes;
        let is_region = kind == Some(NameKind::Region);
        let is_departement = kind == Some(NameKind::Departement);
        if own.is_some() || bare || tncc.is_some() || !(is_region || is_departement) {
            return Ok(own);
        }
        if self.text.contains("-et-") {
            return Ok(None);
        }
        let article = self.sentence_article()?;
        let contracts = matches!(article, Some(Article::Le | Article::Les));
        let is_masculine = self.attributes.gender == Some(Gender::Masculine);
        Ok(article.filter(|_| is_departement || contracts || is_masculine))
    }

    /// The article in a full sentence.
    ///
    /// Regions and départements that take none after `de` (de Bretagne) have one elsewhere (la
    /// Bretagne); their gender decides which. Any other name without article never has one.
    pub(super) fn sentence_article(&self) -> Result<Option<Article>, FrenchError> {
        let own = self.own_article()?;
        let Attributes { kind, number, gender, bare, .. } = self.attributes;
        let has_article = matches!(kind, Some(NameKind::Region | NameKind::Departement));
        if own.is_some() || bare || self.is_bare() || !has_article {
            return Ok(own);
        }
        let values = "`m` or `f`, or `.article = none` if it has no article (Mayotte)";
        Ok(Some(match gender {
            _ if number == Some(Number::Plural) => Article::Les,
            _ if self.elides()? => Article::L,
            Some(Gender::Masculine) => Article::Le,
            Some(Gender::Feminine) => Article::La,
            Some(Gender::Neuter) | None => return Err(self.missing("gender", values)),
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
                Initial::Unknown => {
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
