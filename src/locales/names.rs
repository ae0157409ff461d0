//! The grammar attributes of names, which functions ask for.

use std::collections::BTreeMap;

use super::resource::{GRAMMAR, Resource};

/// The grammar attributes of every name, by message id.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(BTreeMap<String, BTreeMap<String, String>>);

impl Names {
    /// Reads them out of the files of a language.
    pub(super) fn read(resources: &[Resource]) -> Self {
        let mut names: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for entry in resources.iter().flat_map(Resource::entries) {
            if let Some((id, attribute)) = entry.id.split_once('.')
                && GRAMMAR.contains(&attribute)
            {
                let text = entry.texts.iter().map(|text| text.text()).collect::<String>();
                names.entry(id.to_owned()).or_default().insert(attribute.to_owned(), text);
            }
        }
        Self(names)
    }

    /// The grammar attributes of the name that a message or attribute id gives.
    pub(super) fn attributes(&self, id: &str) -> impl Iterator<Item = (&str, &str)> {
        let attributes = self.0.get(id);
        attributes.into_iter().flatten().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// How a Korean reader says the name.
    pub(super) fn reading(&self, id: &str) -> Option<&str> {
        self.0.get(id)?.get("reading").map(String::as_str)
    }
}
