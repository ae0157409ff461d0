//! The prepositions and the article, each with the name in the form that the sentence needs.

use super::article::Article;
use super::attributes::{Locative, NameKind, Particle};
use super::countries;
use super::elision::APOSTROPHE;
use super::error::FrenchError;
use super::name::Name;

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
    let bare = |text: String| Ok(join("d", name.elides()?, &text));
    match name.linking_article()? {
        Some(Article::La | Article::L) if name.attributes.kind == Some(NameKind::Country) => {
            bare(name.core())
        }
        Some(Article::Le) => Ok(format!("du {}", name.core())),
        Some(Article::Les | Article::Aux) => Ok(format!("des {}", name.core())),
        None if name.is_surname_in_de() => after_de(name),
        None => bare(name.text()),
        article => Ok(format!("de {}", name.with_article(article))),
    }
}

/// A surname in *de* after *de*: de de Gaulle, de Villepin.
fn after_de(name: &Name<'_>) -> Result<String, FrenchError> {
    match name.attributes.particle {
        Some(Particle::Kept) => Ok(format!("de {}", name.text())),
        Some(Particle::Dropped) => Ok(name.text()),
        None => Err(name.missing("particle", "`kept` (de de Gaulle) or `dropped` (de Villepin)")),
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
/// - countries: `en` for feminines and initial vowels, `au` and `aux` else; without article, what
///   usage has settled on (en Israël, à Cuba);
/// - regions: `en` for feminines and initial vowels, `dans les` for plurals, `dans le` for the regions
///   of France, which have a TNCC;
/// - départements: `en` for two names joined by *et* (the Académie's rule) and for feminine
///   compounds, `dans` for other masculines, initial vowels and plurals;
/// - towns, and places whose article is part of the name or who have none (La Réunion, Mayotte): `à`.
///
/// # Errors
/// [`FrenchError::Missing`], as for [`le`], when the kind is unknown, and where usage differs from
/// name to name: masculine regions (au Québec, dans le Yorkshire), feminine départements (en
/// Vendée, dans la Somme); [`FrenchError::NotAPlace`] for a person.
pub fn en_(name: &Name<'_>) -> Result<String, FrenchError> {
    let core = name.core();
    let en = || Ok(format!("en {core}"));
    let dans = || Ok(format!("dans {}", le(name)?));
    match (name.attributes.locative, name.attributes.kind) {
        (Some(Locative::En), _) => en(),
        (Some(Locative::Dans), _) => dans(),
        (Some(Locative::A), _) | (None, Some(NameKind::Town)) => a(name),
        (None, None) => Err(name.missing("kind", "`town`, `country`, `region` or `departement`")),
        (None, Some(NameKind::Person)) => Err(FrenchError::NotAPlace { name: name.text() }),
        (None, Some(NameKind::Country)) => match name.own_article()? {
            Some(Article::La | Article::L) => en(),
            Some(_) => a(name),
            None => match countries::locative(&core) {
                Some("en") => en(),
                Some(_) => a(name),
                None => Err(name.missing("locative", "`en` (en Israël) or `à` (à Cuba)")),
            },
        },
        (None, Some(_)) if name.carries_article() || name.is_bare() => a(name),
        (None, Some(NameKind::Region)) => match name.sentence_article()? {
            Some(Article::La | Article::L) => en(),
            Some(Article::Le) if name.attributes.tncc.is_none() => Err(name.missing(
                "locative",
                "`à` (au Québec), `dans` (dans le Yorkshire) or `en` (en Limousin)",
            )),
            _ => dans(),
        },
        (None, Some(NameKind::Departement)) if core.contains("-et-") => en(),
        (None, Some(NameKind::Departement)) => match name.sentence_article()? {
            Some(Article::La) if core.contains(['-', ' ']) => en(),
            Some(Article::La) if name.attributes.tncc.is_none() => {
                Err(name.missing("locative", "`en` (en Vendée) or `dans` (dans la Somme)"))
            }
            _ => dans(),
        },
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

/// `d’` or `de `, `qu’` or `que `.
fn join(word: &str, elides: bool, text: &str) -> String {
    if elides { format!("{word}{APOSTROPHE}{text}") } else { format!("{word}e {text}") }
}
