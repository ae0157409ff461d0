//! How a language is written, for templates that set it.

use typst::foundations::{Dict, Scope, Str, dict, func};

/// Adds the function to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<writing>();
}

/// How a language is written: its `language`, `script` and `region`, codes, and its `direction`. What
/// the tag does not say is what CLDR takes for likely.
#[func]
pub(super) fn writing(
    /// The tag of the language, such as `ar` or `zh-Hant`.
    lang: Str,
) -> Dict {
    of(&lang)
}

/// Every part of the kit asks for it.
#[comemo::memoize]
fn of(lang: &str) -> Dict {
    let found = briefing_lang::writing(lang);
    let direction = if found.right_to_left { "rtl" } else { "ltr" };
    dict! {
        "language" => found.language,
        "script" => found.script,
        "region" => found.region.map(|region| region.to_lowercase()),
        "direction" => direction,
    }
}
