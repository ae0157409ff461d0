//! What can be wrong with a name or a date, in words for the person who wrote it.

use std::fmt;

/// A name or a date that cannot be put in a sentence as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FrenchError {
    /// The text is empty.
    Empty,
    /// Usage has two answers and the attribute that would decide is not there.
    Missing {
        /// The name, as written.
        name: String,
        /// The attribute, without its dot.
        attribute: &'static str,
        /// The values it takes, for people.
        values: &'static str,
    },
    /// An attribute has a value that it does not take.
    Unknown {
        /// The attribute, without its dot.
        attribute: &'static str,
        /// The value, as written.
        value: String,
        /// The values it takes, for people.
        values: &'static str,
    },
    /// Two attributes, or an attribute and the text, say different things.
    Conflict {
        /// The name, as written.
        name: String,
        /// The attribute, without its dot.
        attribute: &'static str,
        /// What it disagrees with, for people.
        with: &'static str,
    },
    /// A person is not a place: there is no `en`, `à` or `dans`.
    NotAPlace {
        /// The name, as written.
        name: String,
    },
    /// A date that begins with neither a day, a weekday, a month nor a year.
    Date {
        /// The phrase, as written.
        phrase: String,
    },
}

impl fmt::Display for FrenchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a name without text cannot take a preposition"),
            Self::Missing { name, attribute, values } => {
                write!(f, "French needs the attribute `.{attribute}` of `{name}`: {values}")
            }
            Self::Unknown { attribute, value, values } => {
                write!(f, "`.{attribute}` cannot be `{value}`: it is {values}")
            }
            Self::Conflict { name, attribute, with } => write!(
                f,
                "`.{attribute}` of `{name}` does not agree with {with}: change one of them"
            ),
            Self::NotAPlace { name } => {
                write!(f, "`{name}` is a person and takes no preposition of place: use `de` or `a`")
            }
            Self::Date { phrase } => write!(
                f,
                "`{phrase}` does not begin like a date: write `1er juillet`, `juillet 2024` or `2024`"
            ),
        }
    }
}

impl std::error::Error for FrenchError {}
