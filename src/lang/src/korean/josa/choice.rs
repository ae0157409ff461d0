//! The choice between the two forms of a particle.

use std::error::Error;
use std::fmt;

use super::pair::Pair;
use crate::korean::reading::{fold, last_hangul, last_sounds};

/// Returns `text` followed directly by the form of `pair` that it takes.
///
/// The text is kept as it is, except for white space at its end: a particle is written against the
/// word before it (한글 맞춤법 제41항).
///
/// # Errors
///
/// The same as [`particle`].
pub fn with_particle(text: &str, pair: &str, reading: Option<&str>) -> Result<String, JosaError> {
    let particle = particle(text, pair, reading)?;
    Ok(format!("{}{particle}", text.trim_end()))
}

/// Returns the form of `pair` that follows `text`, alone.
///
/// `pair` names both forms in either order, `을/를` or `를/을`. A `reading` in hangul wins over
/// whatever the text looks like; a blank one counts as none.
///
/// # Errors
///
/// [`JosaError::UnknownPair`] when `pair` is not a pair of Korean particles, and
/// [`JosaError::Unreadable`] when the text is empty, is a Latin or Han word without a reading, or
/// has two current readings that call for different forms (`MP3`: 스리, 삼).
pub fn particle(text: &str, pair: &str, reading: Option<&str>) -> Result<&'static str, JosaError> {
    let known = Pair::find(pair).ok_or_else(|| JosaError::UnknownPair(pair.to_owned()))?;
    let unreadable = |source: &str| JosaError::Unreadable(source.to_owned());

    let spoken = fold(text);
    if spoken.iter().all(|c| c.is_whitespace()) {
        return Err(unreadable(text));
    }
    match reading.filter(|reading| !reading.trim().is_empty()) {
        Some(reading) => last_hangul(&fold(reading))
            .map(|sound| known.after(sound))
            .ok_or_else(|| unreadable(reading)),
        None => known.after_all(&last_sounds(&spoken)).ok_or_else(|| unreadable(text)),
    }
}

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
