//! Korean particles: the form of a pair (을/를, 으로/로 …) that a text takes.
//!
//! The choice follows the last *sound* of the text, not its last character.
//! This module owns that choice and its refusals; it never prints `을(를)` and never guesses how a
//! foreign name is said. [`reading`] finds the sound, [`pairs`] holds the particles.

mod currency;
mod dates;
mod fold;
mod latin;
mod numerals;
mod pairs;
mod reading;
mod sound;
mod typed;
mod units;

use std::error::Error;
use std::fmt;

use pairs::Pair;
pub use typed::{Typed, doubled, typed};

/// Why no particle could be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JosaError {
    /// The pair, as it was given, is not one of the particle pairs of Korean.
    UnknownPair(String),
    /// The text, or the reading given for it, does not say how it is read in Korean.
    Unreadable(String),
}

impl fmt::Display for JosaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPair(pair) => {
                write!(f, "`{pair}` is not a pair of Korean particles")?;
                match Pair::near(pair) {
                    Some(near) => write!(f, "; did you mean `{near}`?"),
                    None => {
                        let known: Vec<_> =
                            Pair::all().take(6).map(|known| known.to_string()).collect();
                        write!(f, "; write it like {}", known.join(", "))
                    }
                }
            }
            Self::Unreadable(text) => write!(
                f,
                "`{text}` does not show how it is read in Korean; give its reading in hangul"
            ),
        }
    }
}

impl Error for JosaError {}

/// Writes `text` followed directly by the form of `pair` that it takes.
///
/// The text is kept as it is, save for white space at its end: a particle is written against the
/// word before it (한글 맞춤법 제41항).
///
/// # Errors
///
/// The same as [`particle`].
pub fn with_particle(text: &str, pair: &str, reading: Option<&str>) -> Result<String, JosaError> {
    let particle = particle(text, pair, reading)?;
    Ok(format!("{}{particle}", text.trim_end()))
}

/// Chooses the form of `pair` that follows `text`, and returns that form alone.
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

    let folded = fold::fold(text);
    if folded.iter().all(|c| c.is_whitespace()) {
        return Err(unreadable(text));
    }
    match reading.filter(|reading| !reading.trim().is_empty()) {
        Some(reading) => reading::last_hangul(&fold::fold(reading))
            .map(|sound| known.after(sound))
            .ok_or_else(|| unreadable(reading)),
        None => known.after_all(&reading::last_sounds(&folded)).ok_or_else(|| unreadable(text)),
    }
}
