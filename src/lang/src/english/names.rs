//! What English writes around names.

use crate::names::Vocabulary;

/// The words that a search for names knows.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    ordinary: &["china", "tours", "turkey", "reading", "jersey", "japan", "split"],
    function_words: Some(FUNCTION_WORDS),
    function_endings: &["ly", "ing"],
    qualifiers: &[],
};

const FUNCTION_WORDS: &str = "\
    a about across after again against all also although among an and around as at because \
    before behind beside besides between beyond both but by can could despite did do does \
    during even every except for from had has have hence here how however if in including \
    inside into is its just like may might near next no nor not now of off on once only or \
    our outside over perhaps should since so still than that the their then there though \
    through thus to today toward towards under unless unlike until upon via was were what \
    when where whereas whether which while who why will with within without would yet later \
    soon";
