//! Korean particles (josa): the form of a pair (을/를, 으로/로 …) that a text takes.
//!
//! The choice follows the last *sound* of the text, not its last character, so that numbers,
//! units, amounts of money, dates, acronyms and glosses in brackets are read as Korean says them.
//! What has no certain reading is an error that asks for one: the module never prints `을(를)` and
//! never guesses how a foreign name is said.
//!
//! ```
//! use briefing_lang::korean::josa::{particle, with_particle};
//!
//! assert_eq!(with_particle("서울", "으로/로", None)?, "서울로");
//! assert_eq!(with_particle("제10차 회의(G7)", "을/를", None)?, "제10차 회의(G7)를");
//! assert_eq!(particle("42 km", "은/는", None)?, "는");
//!
//! // `Cannes` does not show that it is 칸.
//! assert!(particle("Cannes", "을/를", None).is_err());
//! assert_eq!(with_particle("Cannes", "을/를", Some("칸"))?, "Cannes을");
//! # Ok::<(), briefing_lang::korean::josa::JosaError>(())
//! ```
//!
//! # Sources
//! 한글 맞춤법, 표준어 규정 and the entries of 표준국어대사전.

mod choice;
mod pair;
mod typed;

pub use choice::{JosaError, particle, with_particle};
pub use typed::{Typed, doubled, typed};
