//! The sizes of paper that a dossier may be printed on.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A size of paper, by its name in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paper(&'static str);

impl Paper {
    pub(crate) const NAMES: &[&str] = &[
        "a3",
        "a4",
        "a5",
        "letter",
        "a3-landscape",
        "a4-landscape",
        "a5-landscape",
        "letter-landscape",
    ];

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|known| **known == name).copied().map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        self.0
    }
}

impl Default for Paper {
    fn default() -> Self {
        Self("a4")
    }
}

impl Serialize for Paper {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Paper {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| D::Error::unknown_variant(&name, Self::NAMES))
    }
}
