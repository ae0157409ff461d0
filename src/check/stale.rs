//! Translations of a source text that has changed since.

use similar::utils::diff_slices;
use similar::{Algorithm, ChangeTag};

use super::found;
use super::pair::Pair;
use crate::dossier::Stale;
use crate::finding::{Code, Finding, Findings};
use crate::locales::{Content, TranslationState};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let language = pair.words.language();
    for entry in pair.words.texts() {
        let Some(source) = pair.source_of(entry) else { continue };
        let Some(state) = pair.words.state(pair.source, entry) else { continue };
        let accept = format!("`briefing accept {language} {}`", entry.id);
        match state {
            TranslationState::Current => {}
            TranslationState::Unreviewed | TranslationState::Untranslated => {
                let message = format!("the translation of `{}` is not accepted yet", entry.id);
                let help = format!("compare it with its source, then run {accept}");
                findings.push(found(Code::UnreviewedTranslation, message, &entry.span, help));
            }
            TranslationState::Stale(old) => {
                let (was, is) = word_diff(&old, &source.pattern.canonical());
                let message =
                    format!("the source of `{}` has changed since it was translated", entry.id);
                let help = format!("update the translation; if it is still right, run {accept}");
                let finding = found(Code::StaleTranslation, message, &entry.span, help)
                    .label(format!("source at {:?}", source.span))
                    .note(format!("it was: {was}"))
                    .note(format!("it is:  {is}"))
                    .note(format!("{language}:     {}", entry.pattern.canonical()));
                let refuse = pair.content.dossier().settings().stale() == Stale::Refuse;
                findings.push(if refuse { finding.refused() } else { finding });
            }
        }
    }
}

/// How many texts may be those of the source language in an edition without a word about it.
const A_FEW: usize = 10;

/// A warning about the texts of a language that are still those of the source language, as one.
pub(crate) fn untranslated(content: &Content, language: &str) -> Option<Finding> {
    let (source, words) = (content.source_words()?, content.words(language)?);
    let is_copy = |state: &TranslationState| *state == TranslationState::Untranslated;
    let copies = words.states(source).filter(|(_, state)| is_copy(state)).count();
    (copies > A_FEW).then(|| {
        let message =
            format!("{copies} texts are those of `{}` in `{language}`", source.language());
        let help = format!("`briefing export {language}` writes them for a translator");
        Finding::new(Code::IdenticalToSource, message).help(help)
    })
}

/// Both texts, with the differences marked as git does: `[-old-]`, `{+new+}`.
pub(crate) fn word_diff(old: &str, new: &str) -> (String, String) {
    let [old, new] = [old, new].map(|text| text.split_inclusive([' ', '\n']).collect::<Vec<_>>());
    let (mut was, mut is) = (String::new(), String::new());
    for (tag, words) in diff_slices(Algorithm::Myers, &old, &new) {
        let text = words.concat();
        match tag {
            ChangeTag::Equal => {
                was.push_str(&text);
                is.push_str(&text);
            }
            ChangeTag::Delete => was.push_str(&format!("[-{text}-]")),
            ChangeTag::Insert => is.push_str(&format!("{{+{text}+}}")),
        }
    }
    (was, is)
}

#[cfg(test)]
mod tests {
    use super::word_diff;

    #[test]
    fn the_difference_is_marked_in_both_texts() {
        let (was, is) = word_diff("twinned in May with Guro", "twinned with Guro for ever");
        assert_eq!(was, "twinned [-in May -]with [-Guro-]");
        assert_eq!(is, "twinned with {+Guro for ever+}");
    }
}
