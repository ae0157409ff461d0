//! The sizes of paper that a dossier may be printed on.

use rust_decimal::Decimal;
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

    /// Width and height in millimetres: ISO 216, and ANSI/ASME Y14.1 for Letter.
    pub(crate) fn size(self) -> (Decimal, Decimal) {
        let upright = self.0.strip_suffix("-landscape");
        let (width, height) = match upright.unwrap_or(self.0) {
            "a3" => (2970, 4200),
            "a5" => (1480, 2100),
            "letter" => (2159, 2794),
            _ => (2100, 2970),
        };
        let millimetres = |tenths| Decimal::new(tenths, 1);
        let (width, height) = (millimetres(width), millimetres(height));
        if upright.is_some() { (height, width) } else { (width, height) }
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
