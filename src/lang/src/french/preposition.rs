//! The prepositions and the article, each with the name in the form that the sentence needs.

use super::article::Article;
use super::elision::APOSTROPHE;
use super::error::FrenchError;
use super::name::Name;
use super::values::{Locative, NameKind};

/// After `de`: d’Angoulême, du Mans, de La Rochelle, de France, du Japon, des Hauts-de-France.
///
/// A country in the singular loses its feminine or elided article (de Corée, d’Iran): the form
/// after a noun, as in « l’ambassade de Corée ». A country's long name keeps it (de la République
/// de Corée): set the article and no kind. Regions and départements keep the article they
/// have (de l’Île-de-France, de la Marne) and take no other (de Bretagne).
///
/// # Errors
/// [`FrenchError::Missing`] when the name does not show whether it elides, or is of an unknown
/// kind and may begin with an article (`Le Mans`, `Le Nôtre`).
pub fn de(name: &Name<'_>) -> Result<String, FrenchError> {
    match name.own_article()? {
        Some(Article::La | Article::L) if name.kind() == Some(NameKind::Country) => {
            bare_de(name, &name.core())
        }
        Some(Article::Le) => Ok(format!("du {}", name.core())),
        Some(Article::Les | Article::Aux) => Ok(format!("des {}", name.core())),
        None => bare_de(name, &name.text()),
        article => Ok(format!("de {}", name.with_article(article))),
    }
}

/// After `à`: à Paris, au Havre, aux Mureaux, à La Rochelle, au Japon, à l’Île-d’Yeu.
///
/// The grammatical `à`, with the article of a full sentence (« elle doit à la France »); for
/// where something is, see [`en_`].
///
/// # Errors
/// [`FrenchError::Missing`], as for [`le`].
pub fn a(name: &Name<'_>) -> Result<String, FrenchError> {
    Ok(match name.sentence_article()? {
        Some(Article::Le) => format!("au {}", name.core()),
        Some(Article::Les | Article::Aux) => format!("aux {}", name.core()),
        article => format!("à {}", name.with_article(article)),
    })
}

/// Where something is: en France, au Japon, dans les Hauts-de-France, en Seine-Saint-Denis.
///
/// `.locative` decides. Without it, after *Le Bon usage*:
/// - countries: `en` for feminines and initial vowels, `au` and `aux` else, `à` without article;
/// - regions: `en` for feminines and initial vowels, `dans` with the article else;
/// - départements: `en` for two names joined by *et* (the Académie's rule) and for feminine
///   compounds, `dans` with the article else, which is always right, if not always the only form;
/// - towns, and places whose article is part of the name (La Réunion): `à`.
///
/// # Errors
/// [`FrenchError::Missing`], as for [`le`] and when the kind is unknown;
/// [`FrenchError::NotAPlace`] for a person.
pub fn en_(name: &Name<'_>) -> Result<String, FrenchError> {
    match name.locative() {
        Some(Locative::En) => return Ok(format!("en {}", name.core())),
        Some(Locative::Dans) => return dans(name),
        Some(Locative::A) => return a(name),
        None => {}
    }
    let Some(kind) = name.kind() else {
        return Err(name.missing("kind", "`town`, `country`, `region` or `departement`"));
    };
    match kind {
        NameKind::Town => a(name),
        NameKind::Person => Err(FrenchError::NotAPlace { name: name.text() }),
        NameKind::Country => match name.own_article()? {
            Some(Article::La | Article::L) => Ok(format!("en {}", name.core())),
            _ => a(name),
        },
        NameKind::Region | NameKind::Departement if name.carries_article() => a(name),
        NameKind::Region => match name.sentence_article()? {
            Some(Article::La | Article::L) => Ok(format!("en {}", name.core())),
            _ => dans(name),
        },
        NameKind::Departement => en_departement(name),
    }
}

/// With its article, as subject or object: la France, le Japon, l’Île-de-France, Le Mans, Paris.
///
/// # Errors
/// [`FrenchError::Missing`] when a region or a département has neither article nor gender, or, as
/// for [`de`], when elision or the kind is not known.
pub fn le(name: &Name<'_>) -> Result<String, FrenchError> {
    Ok(name.with_article(name.sentence_article()?))
}

/// After `que`: qu’Issy, que Hongcheon, que la France.
///
/// # Errors
/// [`FrenchError::Missing`], as for [`le`].
pub fn que(name: &Name<'_>) -> Result<String, FrenchError> {
    let article = name.sentence_article()?;
    let elides = match article {
        None => name.elides()?,
        Some(article) => article == Article::Aux,
    };
    let phrase = name.with_article(article);
    Ok(join("qu", elides, &phrase))
}

/// `en` or `dans` before a département.
fn en_departement(name: &Name<'_>) -> Result<String, FrenchError> {
    let core = name.core();
    if core.contains("-et-") {
        return Ok(format!("en {core}"));
    }
    match name.sentence_article()? {
        Some(Article::La) if core.contains(['-', ' ']) => Ok(format!("en {core}")),
        _ => dans(name),
    }
}

/// `dans` with the article of a full sentence.
fn dans(name: &Name<'_>) -> Result<String, FrenchError> {
    Ok(format!("dans {}", le(name)?))
}

/// `de` or `d’` before a name without article.
fn bare_de(name: &Name<'_>, text: &str) -> Result<String, FrenchError> {
    Ok(join("d", name.elides()?, text))
}

/// `d’` or `de `, `qu’` or `que `.
fn join(word: &str, elides: bool, text: &str) -> String {
    if elides { format!("{word}{APOSTROPHE}{text}") } else { format!("{word}e {text}") }
}
