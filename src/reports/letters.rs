//! How much text there is in some content, for a guess of its height that needs no layout.

use typst::foundations::{Content, Scope, SequenceElem, StyledElem, func};
use typst::model::ParElem;
use typst::text::TextElem;

/// Adds the function to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<letters>();
}

/// How many letters the paragraphs of some content have at least. What may be beside other text, such
/// as boxes and tables, does not count.
#[func]
pub(super) fn letters(
    /// The content.
    body: Content,
) -> i64 {
    i64::try_from(count(&body)).unwrap_or(i64::MAX)
}

fn count(body: &Content) -> usize {
    if let Some(text) = body.to_packed::<TextElem>() {
        text.text.chars().count()
    } else if let Some(sequence) = body.to_packed::<SequenceElem>() {
        sequence.children.iter().map(count).sum()
    } else if let Some(styled) = body.to_packed::<StyledElem>() {
        count(&styled.child)
    } else if let Some(paragraph) = body.to_packed::<ParElem>() {
        count(&paragraph.body)
    } else {
        0
    }
}
