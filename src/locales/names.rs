//! The grammar attributes of names, which functions use.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::resource::Resource;
use crate::finding::Span;
use briefing_lang::french::NameKind;

/// What grammar knows of the names of a language.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// The grammar attributes of every name, by message id.
    attributes: BTreeMap<String, BTreeMap<String, String>>,
    kinds: Arc<Kinds>,
}

/// The messages that are proper names by the schema, with what each names if the facts say so.
pub(crate) type Kinds = BTreeMap<String, Option<NameKind>>;

impl Names {
    pub(super) fn read(resources: &[Resource]) -> Self {
        let mut names: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for entry in resources.iter().flat_map(Resource::entries).filter(|e| e.is_grammar()) {
            let text = entry.texts.iter().map(Span::text).collect();
            let attributes = names.entry(entry.message().to_owned()).or_default();
            attributes.extend(entry.attribute().map(|name| (name.to_owned(), text)));
        }
        Self { attributes: names, kinds: Arc::default() }
    }

    /// The same with what the facts say of the names.
    pub(super) fn with_kinds(self, kinds: Arc<Kinds>) -> Self {
        Self { kinds, ..self }
    }

    /// What a name names, if the facts say so.
    pub(super) fn kind(&self, id: &str) -> Option<NameKind> {
        self.kinds.get(id).copied().flatten()
    }

    /// Whether a message is a proper name by the schema.
    pub(super) fn is_name(&self, id: &str) -> bool {
        self.kinds.contains_key(id)
    }

    /// The grammar attributes of the name with this id.
    pub(super) fn attributes(&self, id: &str) -> impl Iterator<Item = (&str, &str)> {
        let attributes = self.attributes.get(id);
        attributes.into_iter().flatten().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// How a Korean reader pronounces the name.
    pub(super) fn reading(&self, id: &str) -> Option<&str> {
        self.attributes.get(id)?.get("reading").map(String::as_str)
    }
}
