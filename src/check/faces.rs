//! In which font pages print a character of a language: the families that the settings name for it,
//! then those for all, as `family` in `reports/lib/language.typ` has them.

use typst::text::{FontStretch, FontStyle, FontVariant, FontWeight, is_default_ignorable};

use crate::dossier::settings::{DEFAULT, Settings};
use crate::dossier::{Fonts, Value};
use briefing_lang::writing;

/// The family of a dossier that names none.
const KIT: &str = "Pretendard";

/// The weights of text and of headings.
pub(super) const REGULAR: FontWeight = FontWeight::REGULAR;
pub(super) const BOLD: FontWeight = FontWeight::BOLD;

/// The fonts of a language.
pub(super) struct Faces<'a> {
    fonts: &'a Fonts,
    /// In lower case, in the order in which Typst looks for a glyph.
    families: Vec<String>,
    /// The same for words in Latin letters, if the language is written in others: they are marked as
    /// the first language that is written in them.
    latin: Option<Vec<String>>,
}

impl<'a> Faces<'a> {
    pub(super) fn new(
        settings: &Settings,
        languages: &[String],
        fonts: &'a Fonts,
        language: &str,
    ) -> Self {
        let is_latin = |tag: &str| writing(tag).script == "Latn";
        let other = languages.iter().find(|tag| is_latin(tag) && !is_latin(language));
        let latin = other.map(|tag| families(settings, tag));
        Self { fonts, families: families(settings, language), latin }
    }

    /// Whether the settings name a family that no font file has: then they are at fault, and no text.
    pub(super) fn are_known(&self) -> bool {
        self.families.iter().all(|family| self.fonts.book().contains_family(family))
    }

    /// The fonts as Typst chooses among them, each with its family, one for each family.
    fn chosen(&self, c: char, weight: FontWeight) -> impl Iterator<Item = (&str, usize)> {
        let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
        let latin = self.latin.iter().flatten().filter(move |_| is_latin_letter(c));
        latin.chain(&self.families).filter_map(move |family| {
            Some((family.as_str(), self.fonts.book().select(family, variant)?))
        })
    }

    /// The family in which a character is printed; `None` if it has no glyph in any.
    pub(super) fn family(&self, c: char, weight: FontWeight) -> Option<&str> {
        let has = |font: usize| {
            self.fonts.book().info(font).is_some_and(|info| info.coverage.contains(u32::from(c)))
        };
        self.chosen(c, weight).find(|(_, font)| has(*font)).map(|(family, _)| family)
    }

    /// Whether a character is printed in a font of its own words, and not as one in Latin letters.
    pub(super) fn is_own(&self, c: char) -> bool {
        self.latin.is_none() || !is_latin_letter(c)
    }

    /// Whether a family has a bold font.
    pub(super) fn has_bold(&self, family: &str) -> bool {
        let book = self.fonts.book();
        book.select_family(family).filter_map(|font| book.info(font)).any(|font| {
            font.variant.weight >= FontWeight::SEMIBOLD
                || font.axes.iter().any(|axis| axis.tag.to_str_lossy() == "wght")
        })
    }

    /// The names of the families, in their order.
    pub(super) fn names(&self) -> Vec<String> {
        self.families.iter().map(|family| self.name(family)).collect()
    }

    /// The name of a family as its fonts write it.
    pub(super) fn name(&self, family: &str) -> String {
        let book = self.fonts.book();
        let name = book.families().map(|(name, _)| name).find(|it| it.eq_ignore_ascii_case(family));
        name.unwrap_or(family).to_owned()
    }

    /// The family that has most of some characters, and more than none.
    pub(super) fn best(&self, characters: &[char]) -> Option<String> {
        let book = self.fonts.book();
        let score = |family: &str| {
            let has = |c: &&char| {
                let mut fonts = book.select_family(family).filter_map(|font| book.info(font));
                fonts.any(|font| font.coverage.contains(u32::from(**c)))
            };
            characters.iter().filter(has).count()
        };
        let names = book.families().map(|(name, _)| (score(&name.to_lowercase()), name));
        let mut names: Vec<_> = names.filter(|(score, _)| *score > 0).collect();
        names.sort_by(|(a, first), (b, second)| b.cmp(a).then(first.cmp(second)));
        names.first().map(|(_, name)| (*name).to_owned())
    }
}

/// Whether a character prints something.
pub(super) fn is_printed(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c)
}

/// Whether a letter is one of those that European languages write.
pub(super) fn is_latin_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ' | 'Ḁ'..='ỿ')
}

fn families(settings: &Settings, language: &str) -> Vec<String> {
    let named = |key: &str| -> Option<Vec<String>> {
        let Some(Value::Named(fonts)) = settings.get("fonts") else { return None };
        let (_, families) = fonts.iter().find(|(known, _)| known == key)?;
        let Value::List(families) = families else { return None };
        let text = |value: &Value| match value {
            Value::Text(family) => Some(family.to_lowercase()),
            _ => None,
        };
        Some(families.iter().filter_map(text).collect())
    };
    let mut families = named(language).unwrap_or_default();
    for family in named(DEFAULT).unwrap_or_else(|| vec![KIT.to_lowercase()]) {
        if !families.contains(&family) {
            families.push(family);
        }
    }
    families
}
