//! The grammar attributes of names, which functions use.

use std::collections::BTreeMap;

use super::resource::Resource;
use crate::finding::Span;

/// The grammar attributes of every name, by message id.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(BTreeMap<String, BTreeMap<String, String>>);

impl Names {
    pub(super) fn read(resources: &[Resource]) -> Self {
        let mut names: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for entry in resources.iter().flat_map(Resource::entries).filter(|e| e.is_grammar()) {
            let text = entry.texts.iter().map(Span::text).collect();
            let attributes = names.entry(entry.message().to_owned()).or_default();
            attributes.extend(entry.attribute().map(|name| (name.to_owned(), text)));
        }
        Self(names)
    }

    /// The grammar attributes of the name with this id.
    pub(super) fn attributes(&self, id: &str) -> impl Iterator<Item = (&str, &str)> {
        let attributes = self.0.get(id);
        attributes.into_iter().flatten().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// How a Korean reader pronounces the name.
    pub(super) fn reading(&self, id: &str) -> Option<&str> {
        self.0.get(id)?.get("reading").map(String::as_str)
    }
}
