//! How a language is written: script, region and direction, from its tag and the likely subtags of
//! CLDR.

use icu::locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};

use crate::registry::language;

/// How the language of a tag is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// The code of the language: `ar`.
    pub language: String,
    /// The code of the script in ISO 15924: `Arab`. `Zzzz` where CLDR does not know it.
    pub script: String,
    /// The region, with two letters: `EG`. `None` for a region of several countries, such as `419`.
    pub region: Option<String>,
    /// Whether lines begin on the right.
    pub right_to_left: bool,
}

/// Returns how the language of a BCP 47 tag is written. What the tag does not say is what CLDR
/// takes for likely; English without a region is British.
///
/// ```
/// use briefing_lang::writing;
///
/// let arabic = writing("ar");
/// assert_eq!((arabic.script.as_str(), arabic.region.as_deref()), ("Arab", Some("EG")));
/// assert!(arabic.right_to_left && !writing("es").right_to_left);
/// assert_eq!(writing("zh-TW").script, "Hant");
/// assert_eq!(writing("en").region.as_deref(), Some("GB"));
/// ```
#[must_use]
pub fn writing(tag: &str) -> Writing {
    let mut id =
        tag.parse::<Locale>().map(|locale| locale.id).unwrap_or(LanguageIdentifier::UNKNOWN);
    if id.region.is_none() {
        id.region = language(tag).data().default_region.and_then(|region| region.parse().ok());
    }
    let right_to_left = LocaleDirectionality::new_extended().is_right_to_left(&id);
    LocaleExpander::new_extended().maximize(&mut id);
    let region = id.region.map(|region| region.to_string());
    Writing {
        language: id.language.to_string(),
        script: id.script.map_or_else(|| "Zzzz".to_owned(), |script| script.to_string()),
        region: region.filter(|region| region.len() == 2),
        right_to_left,
    }
}

/// Joins the lines of a paragraph: with spaces, and in a language that has none between its words with
/// nothing where two of its letters meet.
///
/// ```
/// use briefing_lang::joined;
///
/// assert_eq!(joined("ja", ["町で", "共に"]), "町で共に");
/// assert_eq!(joined("ja", ["町の", "Radio", "Norte"]), "町の Radio Norte");
/// assert_eq!(joined("ko", ["두 도시", "사람"]), "두 도시 사람");
/// ```
#[must_use]
pub fn joined<'a>(tag: &str, lines: impl IntoIterator<Item = &'a str>) -> String {
    const SCRIPTS: [&str; 8] = ["Hans", "Hant", "Hani", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];
    let mut lines = lines.into_iter();
    let mut text = lines.next().unwrap_or_default().to_owned();
    let mut is_close = None;
    for line in lines {
        let is_close =
            *is_close.get_or_insert_with(|| SCRIPTS.contains(&writing(tag).script.as_str()));
        let meet = text.ends_with(is_unspaced) && line.starts_with(is_unspaced);
        if !(is_close && meet) {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

/// Whether a character is of a script without spaces between words, or one of its marks.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{2E80}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::writing;

    #[test]
    fn script_region_and_direction_follow_the_tag_or_cldr() {
        for (tag, script, region, right_to_left) in [
            ("ar", "Arab", Some("EG"), true),
            ("ar-MA", "Arab", Some("MA"), true),
            ("fa", "Arab", Some("IR"), true),
            ("ur", "Arab", Some("PK"), true),
            ("he", "Hebr", Some("IL"), true),
            ("ckb", "Arab", Some("IQ"), true),
            ("az-Arab", "Arab", Some("IR"), true),
            ("pa", "Guru", Some("IN"), false),
            ("en", "Latn", Some("GB"), false),
            ("en-US", "Latn", Some("US"), false),
            ("en-XA", "Latn", Some("XA"), false),
            ("fr", "Latn", Some("FR"), false),
            ("ko", "Kore", Some("KR"), false),
            ("ja", "Jpan", Some("JP"), false),
            ("zh", "Hans", Some("CN"), false),
            ("zh-Hant", "Hant", Some("TW"), false),
            ("es-419", "Latn", None, false),
        ] {
            let found = writing(tag);
            assert_eq!(
                (found.script.as_str(), found.region.as_deref(), found.right_to_left),
                (script, region, right_to_left),
                "{tag}"
            );
        }
        assert_eq!(writing("zh-Hant").language, "zh");
    }
}
