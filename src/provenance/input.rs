//! What an edition reads: facts, words, settings and files.

use std::fmt;

/// Something that an edition reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Input {
    Setting(String),
    /// Which records a collection has, and in which order.
    Collection(String),
    /// All records of a collection: the [`Input::Collection`] and each [`Input::Record`].
    Records(String),
    /// A record, by the id of its message.
    Record(String),
    /// A message or attribute in a language, with what it refers to.
    Text {
        language: String,
        /// `id` or `id.attribute`.
        id: String,
    },
    /// How complete the translations are.
    Progress,
    /// The changes since an older state of the dossier.
    Changes,
    /// A template, an image or a font, by its path.
    File(String),
}

impl Input {
    pub(crate) fn text(language: &str, id: &str) -> Self {
        Self::Text { language: language.to_owned(), id: id.to_owned() }
    }
}

/// A path that is unique among all inputs.
impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(key) => write!(f, "setting/{key}"),
            Self::Collection(name) => write!(f, "collection/{name}"),
            Self::Records(name) => write!(f, "records/{name}"),
            Self::Record(message) => write!(f, "record/{message}"),
            Self::Text { language, id } => write!(f, "text/{language}/{id}"),
            Self::Progress => f.write_str("progress"),
            Self::Changes => f.write_str("changes"),
            Self::File(path) => write!(f, "file/{path}"),
        }
    }
}
