//! The language crate: dates, formats, typography, grammar, names and numbers in texts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use briefing_lang::edtf::{Edtf, Precision};
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation, NumberOptions, UnitWidth};
use briefing_lang::french::dates::Parts;
use briefing_lang::french::{self, Attributes, Name};
use briefing_lang::korean::josa;
use briefing_lang::names::NameFinder;
use briefing_lang::numbers::{figures, numbers, said};
use briefing_lang::terms::{Glossary, TermWords, substitutions};
use briefing_lang::{Agreement, Decimal, Gender, joined, language, languages, tags, writing};

use super::room::text;

/// Languages with rules of their own, and some without.
const LANGUAGES: [&str; 14] =
    ["fr", "en", "ko", "de", "ja", "es", "ar", "it", "zh", "vi", "sv", "hi", "fa", "ru"];

static FORMATTERS: LazyLock<Vec<Formatter>> = LazyLock::new(|| {
    let formatter = |tag: &str| Formatter::new(&tag.parse().unwrap()).unwrap();
    LANGUAGES.into_iter().map(formatter).collect()
});

pub(super) fn edtf(bytes: &[u8]) {
    let text = text(bytes);
    let date: Edtf = match text.parse() {
        Ok(date) => date,
        Err(error) => {
            let range = briefing_lang::edtf::EdtfError::range(&error);
            assert!(text.get(range).is_some(), "{text:?}: {error}");
            return;
        }
    };
    assert_eq!(date.to_string().parse(), Ok(date));
    assert!(date.start().is_some() || date.end().is_some());
    let least = [date.start(), date.end()].into_iter().flatten().map(|point| point.precision());
    let least = least.min().unwrap_or(Precision::Year);
    for formatter in &*FORMATTERS {
        for (_, style) in DateStyle::NAMES.iter().filter(|(_, style)| style.least() <= least) {
            assert!(!formatter.date(&date, *style).is_empty());
        }
    }
    if let (Some(from), Some(to)) = (date.start(), date.end()) {
        for parts in [true, false].map(|year| Parts { weekday: !year, year }) {
            drop(french::dates::span(from, to, parts));
        }
    }
}

/// A number, and bytes that say how it is written.
pub(super) fn formats(bytes: &[u8]) {
    let Some((options, number)) = bytes.split_first_chunk::<8>() else { return };
    let number = text(number);
    let Ok(value) = number.parse::<Decimal>() else { return };
    let formatter = &FORMATTERS[usize::from(options[0]) % LANGUAGES.len()];
    let digits = |byte: u8| (byte & 1 == 1).then_some(byte >> 1);
    let notations = [Notation::Standard, Notation::Long, Notation::Short];
    let notation = notations[usize::from(options[6]) % 3];
    let written = NumberOptions {
        minimum_integer_digits: digits(options[1]),
        minimum_fraction_digits: digits(options[2]),
        maximum_fraction_digits: digits(options[3]),
        minimum_significant_digits: digits(options[4]),
        maximum_significant_digits: digits(options[5]),
        use_grouping: options[6] & 4 == 0,
        notation,
    };
    let text = formatter.number(&value, &written);
    assert!(!text.is_empty());
    drop(formatter.percent_with(&value, &written));
    for category in
        [formatter.plural_category(&value), formatter.plural_category_with(&value, &written)]
    {
        assert!(formatter.has_plural_category(category));
    }
    for currency in ["EUR", "KRW", "XXX"] {
        drop(formatter.money(&value, currency, notation));
    }
    drop(formatter.unit(&value, "kilometer", UnitWidth::Long, &written));
    drop(formatter.duration(&value, "hour"));
    let whole = u32::from_le_bytes([options[7], options[1], options[2], options[3]]);
    for gender in [None, Some(Gender::Masculine), Some(Gender::Feminine), Some(Gender::Neuter)] {
        let agreement = Agreement { gender, plural: options[7] & 1 == 1 };
        assert!(!formatter.ordinal(whole, agreement).is_empty());
        assert!(!formatter.regnal(whole, agreement).is_empty());
    }
    assert!(!formatter.century(whole).is_empty());
}

/// The letters of a text, which typography keeps. `ㆍ` is one that is used as a mark.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() && *c != 'ㆍ').collect()
}

pub(super) fn typography(bytes: &[u8]) {
    let text = text(bytes);
    for language in languages() {
        let once = language.typography(text);
        let tag = language.data().tag;
        assert_eq!(language.typography(&once), once, "{tag} {text:?}");
        assert_eq!(letters(&once), letters(text), "{tag} {text:?}");
        drop(joined(tag, text.lines()));
    }
}

/// A text, and what stands beside it in a sentence: lines with attributes, with a particle.
pub(super) fn grammar(bytes: &[u8]) {
    let text = text(bytes);
    let mut lines = text.lines();
    let (name, second) = (lines.next().unwrap_or_default(), lines.next());
    for pair in ["을/를", "으로/로", "이다/다", second.unwrap_or("은/는")] {
        if let Ok(with) = josa::with_particle(name, pair, second) {
            assert!(with.starts_with(name.trim_end()), "{name:?} {with:?}");
        }
        if let Ok(with) = josa::with_particle(name, pair, None) {
            assert!(with.starts_with(name.trim_end()), "{name:?} {with:?}");
        }
    }
    drop((josa::typed(text), josa::doubled(text)));
    for phrase in [french::dates::de_date, french::dates::a_date, french::dates::le_date] {
        drop(phrase(name));
    }
    drop(french::dates::range(name, second.unwrap_or_default()));
    let attributes = text.lines().skip(1).filter_map(|line| line.split_once('='));
    let Ok(attributes) = Attributes::parse(attributes) else { return };
    let Ok(name) = Name::new(name, attributes) else { return };
    for function in [french::de, french::a, french::en_, french::le, french::que] {
        if let Ok(with) = function(&name) {
            assert!(!with.is_empty());
        }
    }
}

/// A text, in which names, terms and numbers are found: its first lines are some of them.
pub(super) fn names(bytes: &[u8]) {
    let text = text(bytes);
    let known: Vec<_> = text.lines().take(3).map(str::to_owned).collect();
    let fits = |range: std::ops::Range<usize>| assert!(text.get(range).is_some(), "{text:?}");
    for tag in &LANGUAGES[..8] {
        numbers(tag, text).into_iter().for_each(|(range, _)| fits(range));
        figures(tag, text).into_iter().for_each(|figure| fits(figure.range));
        drop(said(tag, text));
        let names = known.iter().cloned().zip(known.iter().cloned());
        NameFinder::new(tag, names).find(text).into_iter().for_each(|found| fits(found.range));
    }
    let terms = known.iter().enumerate().map(|(id, name)| TermWords {
        id: id.to_string(),
        name: name.clone(),
        forms: known.first().cloned().into_iter().collect(),
        avoid: known.last().cloned().into_iter().collect(),
    });
    let glossary = Glossary::new(terms);
    let uses = glossary.uses(text);
    uses.iter().for_each(|found| fits(found.range.clone()));
    glossary.avoided(text).into_iter().for_each(|found| fits(found.range));
    drop(substitutions(&uses, &uses));
    drop((tags::canonical(text), tags::script(text), writing(text), language(text)));
    let formatter = &FORMATTERS[text.len() % LANGUAGES.len()];
    drop(formatter.initial(text));
    for kind in [ListKind::And, ListKind::Or, ListKind::Unit, ListKind::Comma] {
        drop(formatter.list(&known, kind));
    }
    // Sorting is a total order.
    let sorted: BTreeMap<usize, &str> = text.split(' ').take(8).enumerate().collect();
    for a in sorted.values() {
        for b in sorted.values() {
            assert_eq!(formatter.compare(a, b), formatter.compare(b, a).reverse());
            for c in sorted.values() {
                let (ab, bc) = (formatter.compare(a, b), formatter.compare(b, c));
                if ab.is_le() && bc.is_le() {
                    assert!(formatter.compare(a, c).is_le(), "{a:?} {b:?} {c:?}");
                }
            }
        }
    }
}
