//! Countries without an article: nothing in the name shows which have one.

/// The countries whose name takes no article, with the preposition of place where usage has one.
///
/// Source: Commission d’enrichissement de la langue française and Commission nationale de toponymie,
/// *Pays, territoires et villes du monde*.
#[rustfmt::skip]
const BARE: &[(&str, Option<&str>)] = &[
    ("Andorre", Some("en")), ("Antigua-et-Barbuda", Some("à")), ("Bahreïn", Some("à")),
    ("Chypre", Some("à")), ("Cuba", Some("à")), ("Djibouti", Some("à")),
    ("Haïti", None), ("Israël", Some("en")), ("Kiribati", Some("à")), ("Madagascar", Some("à")),
    ("Malte", Some("à")), ("Maurice", Some("à")), ("Monaco", Some("à")), ("Nauru", Some("à")),
    ("Niue", Some("à")), ("Oman", None), ("Saint-Christophe-et-Niévès", Some("à")),
    ("Sainte-Lucie", Some("à")), ("Saint-Marin", Some("à")),
    ("Saint-Vincent-et-les-Grenadines", Some("à")), ("Sao Tomé-et-Principe", Some("à")),
    ("Singapour", Some("à")), ("Taïwan", Some("à")), ("Trinité-et-Tobago", Some("à")),
    ("Tuvalu", Some("à")),
];

/// Whether a country is known to have no article.
pub(super) fn is_bare(name: &str) -> bool {
    BARE.iter().any(|(bare, _)| *bare == name)
}

/// The preposition of place of a country without an article, where usage has one.
pub(super) fn locative(name: &str) -> Option<&'static str> {
    BARE.iter().find(|(bare, _)| *bare == name).and_then(|(_, locative)| *locative)
}
