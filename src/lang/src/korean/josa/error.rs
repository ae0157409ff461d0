//! Why no particle could be chosen.

use std::error::Error;
use std::fmt;

use super::pair::Pair;

/// Why no particle could be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JosaError {
    /// The pair, as it was written, is not one of the particle pairs of Korean.
    UnknownPair(String),
    /// The text, or the reading beside it, does not show how it is read in Korean.
    Unreadable(String),
}

impl fmt::Display for JosaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPair(pair) => {
                write!(f, "`{pair}` is not a pair of Korean particles")?;
                if let Some(near) = Pair::near(pair) {
                    return write!(f, "; did you mean `{near}`?");
                }
                let known: Vec<_> = Pair::all().take(6).map(|known| known.to_string()).collect();
                write!(f, "; write it like {}", known.join(", "))
            }
            Self::Unreadable(text) => write!(
                f,
                "`{text}` does not show how it is read in Korean; give its reading in hangul"
            ),
        }
    }
}

impl Error for JosaError {}
