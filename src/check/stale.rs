//! Translations of a source text that has changed since.

use similar::{ChangeTag, TextDiff};

use super::pair::Pair;
use crate::dossier::Stale;
use crate::finding::{Code, Finding, Findings};
use crate::locales::TranslationState;

/// Finds stale translations, and those that nobody has accepted yet.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    if pair.is_source() {
        return;
    }
    let language = pair.words.language();
    for (entry, state) in pair.words.states(pair.source) {
        let accept = format!("`briefing accept {language} {}`", entry.id);
        match state {
            TranslationState::Current => {}
            TranslationState::Unreviewed => findings.push(
                Finding::new(
                    Code::UnreviewedTranslation,
                    format!("nobody has accepted `{}`", entry.id),
                )
                .at(&entry.span)
                .help(format!("read it beside its source, then {accept}")),
            ),
            TranslationState::Stale(old) => {
                let source = pair.source.entry(&entry.id);
                let new = source.map(|source| source.pattern.canonical()).unwrap_or_default();
                let (was, is) = word_diff(&old, &new);
                let finding = Finding::new(
                    Code::StaleTranslation,
                    format!("the source of `{}` has changed since it was translated", entry.id),
                );
                let finding = match pair.content.dossier().stale() {
                    Stale::Refuse => finding.refused(),
                    Stale::Mark | Stale::Use => finding,
                };
                findings.push(
                    finding
                        .at(&entry.span)
                        .label(
                            source.map_or_else(String::new, |s| format!("source at {:?}", s.span)),
                        )
                        .note(format!("it was: {was}"))
                        .note(format!("it is:  {is}"))
                        .note(format!("{language}:     {}", entry.pattern.canonical()))
                        .help(format!("mend the translation, or say that it holds: {accept}")),
                );
            }
        }
    }
}

/// Both texts, with what differs marked as git does: `[-old-]`, `{+new+}`.
pub(crate) fn word_diff(old: &str, new: &str) -> (String, String) {
    let (old, new): (Vec<_>, Vec<_>) =
        (old.split_inclusive([' ', '\n']).collect(), new.split_inclusive([' ', '\n']).collect());
    let diff = TextDiff::from_slices(&old, &new);
    let (mut was, mut is) = (String::new(), String::new());
    let mut last = ChangeTag::Equal;
    let close = |last: ChangeTag, was: &mut String, is: &mut String| match last {
        ChangeTag::Delete => was.push_str("-]"),
        ChangeTag::Insert => is.push_str("+}"),
        ChangeTag::Equal => {}
    };
    for change in diff.iter_all_changes() {
        let tag = change.tag();
        if tag != last {
            close(last, &mut was, &mut is);
            match tag {
                ChangeTag::Delete => was.push_str("[-"),
                ChangeTag::Insert => is.push_str("{+"),
                ChangeTag::Equal => {}
            }
            last = tag;
        }
        if tag != ChangeTag::Insert {
            was.push_str(change.value());
        }
        if tag != ChangeTag::Delete {
            is.push_str(change.value());
        }
    }
    close(last, &mut was, &mut is);
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
