//! What French writes around names.

use crate::names::Vocabulary;

/// The words that a search for names knows.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary {
    ordinary: &["cannes", "tours", "paris", "vienne", "orange", "limoges", "bordeaux"],
    function_words: Some(FUNCTION_WORDS),
    function_endings: &["ment"],
    qualifiers: &["du nord", "du sud", "de l est", "de l ouest"],
};

const FUNCTION_WORDS: &str = "\
    a afin ainsi alors apres au aujourd hui aupres aussi autour aux avant avec car ce cela \
    celle celui cependant cette chaque chez comme contre d dans de depuis des derriere \
    desormais dont du elle en enfin ensuite entre est et hors ici il ils jamais jusqu l la \
    le les leur lorsqu lorsque mais malgre meme ni notre non or ou outre par parce parmi \
    pendant plus pour pourquoi pres puis puisque puisqu qu quand quant que qui quoique sa \
    sans sauf selon seul seule si sinon son sous sur tandis tant tous tout toute toutes un \
    une vers via voici voila votre";
