//! The texts that an edition uses, and which of them a run of text on a page belongs to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use typst::text::TextItem;

use crate::locales::{Arguments, Content};

/// The texts that an edition uses, as its pages print them.
pub(super) struct Texts(Vec<Text>);

pub(super) struct Text {
    pub(super) language: String,
    /// `id` or `id.attribute`.
    pub(super) id: String,
    /// The text with single spaces.
    text: String,
}

impl Texts {
    /// The texts of some messages in their languages. Those that need a value of a page are left out.
    pub(super) fn new(content: &Content, used: impl Iterator<Item = (String, String)>) -> Self {
        let nothing = BTreeMap::new();
        let text = |(language, id): (String, String)| {
            let scope = content.scope(&id).unwrap_or(&nothing);
            let text = content.words(&language)?.text(&id, scope, &Arguments::new()).ok()?;
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(Text { language, id, text })
        };
        Self(used.filter_map(text).collect())
    }

    /// The text that runs belong to which follow each other on a page: the only one that contains
    /// the first of them, or as many of the next as it takes to know.
    pub(super) fn find(&self, runs: &[&TextItem]) -> Option<&Text> {
        let (first, rest) = runs.split_first()?;
        let speaks = |text: &&Text| text.language.split('-').next() == Some(first.lang.as_str());
        let has = |text: &Text, run: &TextItem| text.text.contains(run.text.trim());
        let mut found: Vec<&Text> = self.0.iter().filter(|text| has(text, first)).collect();
        if found.iter().any(speaks) {
            found.retain(speaks);
        }
        for run in rest {
            if found.len() > 1 && found.iter().any(|text| has(text, run)) {
                found.retain(|text| has(text, run));
            }
        }
        found.pop().filter(|_| found.is_empty())
    }

    /// The longest texts, the longest first, each with its number of characters.
    pub(super) fn longest(&self, number: usize) -> Vec<(&Text, usize)> {
        let lengths = self.0.iter().map(|text| (text, text.text.chars().count()));
        let mut lengths: Vec<_> = lengths.collect();
        lengths.sort_by_key(|(text, length)| (Reverse(*length), text.id.clone()));
        lengths.truncate(number);
        lengths
    }
}
