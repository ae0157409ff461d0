//! Data that could not be loaded.

use std::error::Error;
use std::fmt;

/// A part of a language for which ICU4X has no data.
#[derive(Debug)]
pub struct FormatError {
    part: &'static str,
    source: Box<dyn Error + Send + Sync>,
}

impl FormatError {
    pub(super) fn loading<E>(part: &'static str) -> impl FnOnce(E) -> Self
    where
        E: Error + Send + Sync + 'static,
    {
        move |source| Self { part, source: Box::new(source) }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no data for {} in this language", self.part)
    }
}

impl Error for FormatError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_ref())
    }
}
