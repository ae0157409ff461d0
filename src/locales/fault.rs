//! Why a message cannot be resolved.

use std::fmt;

use crate::limits::Limit;

/// What is wrong, for the translator, and where to look for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    text: String,
    function: Option<&'static str>,
    name: Option<String>,
    limit: Option<Limit>,
}

impl Fault {
    /// The function that reports it.
    pub(crate) fn function(&self) -> Option<&'static str> {
        self.function
    }

    /// The message of a name whose grammar is not known: the place where it can be stated.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The limit that the text is over; the rest of the fault says what is too much.
    pub(crate) fn limit(&self) -> Option<Limit> {
        self.limit
    }

    /// The fault that a text is over a limit.
    pub(super) fn over_limit(limit: Limit, what: &str) -> Self {
        Self { limit: Some(limit), ..what.into() }
    }

    /// What is wrong, without the function.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The same of a name that lacks what the function must know.
    pub(super) fn of_name(mut self, id: Option<&str>) -> Self {
        self.name = id.map(str::to_owned);
        self
    }

    pub(super) fn in_function(mut self, function: &'static str) -> Self {
        self.function = self.function.or(Some(function));
        self
    }
}

impl From<String> for Fault {
    fn from(text: String) -> Self {
        Self { text, function: None, name: None, limit: None }
    }
}

impl From<&str> for Fault {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(function) = self.function {
            write!(f, "{function}: ")?;
        }
        f.write_str(&self.text)
    }
}
