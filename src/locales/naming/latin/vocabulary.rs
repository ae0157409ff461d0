//! What has to be known of a language to tell a name from its other words.

/// Names of places that are words as well, when they have no capital.
pub(super) fn ordinary(language: &str) -> &'static [&'static str] {
    match language.split('-').next() {
        Some("en") => &["china", "tours", "turkey", "reading", "jersey", "japan", "split"],
        Some("fr") => &["cannes", "tours", "paris", "vienne", "orange", "limoges", "bordeaux"],
        _ => &[],
    }
}

/// Words that begin a sentence before a name and are no part of it, so that any other capital there
/// belongs to a longer name (Business France), parted by spaces. None where a language has no list.
pub(super) fn function_words(language: &str) -> Option<&'static str> {
    match language.split('-').next() {
        Some("en") => Some(ENGLISH),
        Some("fr") => Some(FRENCH),
        _ => None,
    }
}

const ENGLISH: &str = "\
    a about across after again against all also although among an and around as at because \
    before behind beside besides between beyond both but by can could despite did do does \
    during even every except for from had has have hence here how however if in including \
    inside into is its just like may might near next no nor not now of off on once only or \
    our outside over perhaps should since so still than that the their then there though \
    through thus to today toward towards under unless unlike until upon via was were what \
    when where whereas whether which while who why will with within without would yet later \
    soon";

const FRENCH: &str = "\
    a afin ainsi alors apres au aujourd hui aupres aussi autour aux avant avec car ce cela \
    celle celui cependant cette chaque chez comme contre d dans de depuis des derriere \
    desormais dont du elle en enfin ensuite entre est et hors ici il ils jamais jusqu l la \
    le les leur lorsqu lorsque mais malgre meme ni notre non or ou outre par parce parmi \
    pendant plus pour pourquoi pres puis puisque puisqu qu quand quant que qui quoique sa \
    sans sauf selon seul seule si sinon son sous sur tandis tant tous tout toute toutes un \
    une vers via voici voila votre";
