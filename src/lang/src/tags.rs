//! Language tags as people and tools write them: `ko_KR.UTF-8`, `FR`, `pt-br`. Which of the languages
//! that there are is meant: BCP 47 (RFC 5646 for the form, RFC 4647 for matching), with the aliases
//! and likely scripts of CLDR.

use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

/// Returns which of some languages a tag means; `None` if it means none of them, or several equally.
///
/// Case, `_` for `-`, the encoding and modifier of POSIX (`ko_KR.UTF-8@x`), deprecated and
/// three-letter codes (`kor`), variants and extensions do not matter. A tag without region means the
/// only language with one, and the other way round; a region or script that contradicts another
/// never does.
///
/// ```
/// use briefing_lang::tags::matching;
///
/// assert_eq!(matching("ko_KR.UTF-8", ["en", "ko"]), Some("ko"));
/// assert_eq!(matching("FR", ["en", "fr-CA"]), Some("fr-CA"));
/// assert_eq!(matching("fr-FR", ["en", "fr-CA"]), None);
/// assert_eq!(matching("en", ["en-GB", "en-US"]), None);
/// ```
#[must_use]
pub fn matching<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<_> = known.into_iter().collect();
    if let Some(same) = known.iter().find(|tag| **tag == written) {
        return Some(same);
    }
    let written = parse(written)?;
    let fit = known.into_iter().filter_map(|tag| Some((tag, fitness(&written, &parse(tag)?)?)));
    let fit: Vec<_> = fit.collect();
    let best = fit.iter().map(|(_, fitness)| *fitness).max()?;
    let mut best = fit.into_iter().filter(|(_, fitness)| *fitness == best);
    let (tag, _) = best.next()?;
    best.next().is_none().then_some(tag)
}

/// Returns the canonical form of a tag, without extensions: `pt-BR` for `pt_br.UTF-8`. `None` for
/// what is not a tag, or of no language that CLDR knows.
#[must_use]
pub fn canonical(written: &str) -> Option<String> {
    let tag = parse(written)?;
    let mut full = tag.clone();
    LocaleExpander::new_extended().maximize(&mut full);
    full.script.is_some().then(|| tag.to_string())
}

/// The ISO 15924 code of the script of a tag, by CLDR's likely subtags: `Kore` for `ko`. Empty for
/// what is not a tag.
#[must_use]
pub fn script(written: &str) -> String {
    let Some(mut tag) = parse(written) else { return String::new() };
    LocaleExpander::new_extended().maximize(&mut tag);
    tag.script.map(|script| script.to_string()).unwrap_or_default()
}

/// How well a language fits a tag, for comparison.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fitness {
    /// Only the tag has a region, or only the language.
    OneRegion,
    /// They have the same region, or none.
    SameRegion,
    /// They are the same tag.
    Same,
}

fn fitness(written: &LanguageIdentifier, known: &LanguageIdentifier) -> Option<Fitness> {
    let with_script = |tag: &LanguageIdentifier| {
        let mut tag = tag.clone();
        LocaleExpander::new_extended().maximize(&mut tag);
        (tag.language, tag.script)
    };
    if written == known {
        Some(Fitness::Same)
    } else if with_script(written) != with_script(known) {
        None
    } else if written.region == known.region {
        Some(Fitness::SameRegion)
    } else {
        (written.region.is_none() || known.region.is_none()).then_some(Fitness::OneRegion)
    }
}

/// The canonical form of a tag, without extensions.
fn parse(written: &str) -> Option<LanguageIdentifier> {
    let tag = written.trim().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    (!locale.id.language.is_unknown()).then_some(locale.id)
}

#[cfg(test)]
mod tests {
    use super::{canonical, matching};

    #[test]
    fn a_tag_means_the_only_language_that_fits() {
        let dossier = ["en", "fr", "ko", "pt-BR", "zh-Hant"];
        for (written, expected) in [
            ("ko", Some("ko")),
            ("KO", Some("ko")),
            ("ko-KR", Some("ko")),
            ("ko_KR", Some("ko")),
            ("ko_KR.UTF-8", Some("ko")),
            ("ko_KR.utf8@hanja", Some("ko")),
            ("ko-Kore-KR", Some("ko")),
            ("kor", Some("ko")),
            ("fra", Some("fr")),
            ("en-AU", Some("en")),
            ("en-GB-oxendict", Some("en")),
            ("fr-u-nu-latn", Some("fr")),
            ("pt", Some("pt-BR")),
            ("pt_br", Some("pt-BR")),
            ("pt-PT", None),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh", None),
            ("zh-CN", None),
            ("de", None),
            ("kr", None),
            ("korean", None),
            ("C", None),
            ("", None),
            ("und", None),
        ] {
            assert_eq!(matching(written, dossier), expected, "{written}");
        }
    }

    #[test]
    fn a_canonical_tag_is_of_a_known_language() {
        assert_eq!(canonical("pt_br.UTF-8").as_deref(), Some("pt-BR"));
        assert_eq!(canonical("DE").as_deref(), Some("de"));
        for unknown in ["xx", "korean", "", "C", "../x", "qqq"] {
            assert_eq!(canonical(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_better_of_two_fits_is_meant() {
        assert_eq!(matching("en-GB", ["en", "en-GB"]), Some("en-GB"));
        assert_eq!(matching("en-AU", ["en", "en-GB"]), Some("en"));
        assert_eq!(matching("fr", ["fr-CA", "fr-FR"]), None);
        assert_eq!(matching("sr-Latn", ["sr", "sr-Latn-RS"]), Some("sr-Latn-RS"));
        assert_eq!(matching("en-AU", ["en-GB", "en-US"]), None);
        assert_eq!(matching("iw", ["he"]), Some("he"));
    }
}
