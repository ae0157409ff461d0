//! French: names and dates in a sentence, ranks and centuries, typography.
//!
//! A [`Name`] is a text with what grammar needs to know of it; nothing here is a list of names.
//! [`de`], [`a`], [`en_`], [`le`] and [`que`] put it in a sentence, [`dates`] does so for dates.
//! What an attribute states decides; a default applies only where usage has one answer, and where
//! it has two (an initial H) the answer is an error that asks for the attribute.
//!
//! ```
//! use briefing_lang::french::{Attributes, Name, a, de, en_};
//!
//! let town = Attributes::parse([("kind", "town")])?;
//! assert_eq!(de(&Name::new("Le Mans", town)?)?, "du Mans");
//! assert_eq!(a(&Name::new("Les Mureaux", town)?)?, "aux Mureaux");
//! assert_eq!(de(&Name::new("Issy-les-Moulineaux", town)?)?, "d’Issy-les-Moulineaux");
//!
//! // Haguenau or Hyères? An H is never guessed.
//! let error = de(&Name::new("Hyères", town)?).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "French needs the attribute `.h` of `Hyères`: `mute` (d’Hyères) or `aspirated` (de Haguenau)",
//! );
//!
//! let country = Attributes::parse([("kind", "country"), ("article", "la")])?;
//! assert_eq!(en_(&Name::new("Corée", country)?)?, "en Corée");
//! # Ok::<(), briefing_lang::french::FrenchError>(())
//! ```
//!
//! # Sources
//! *Le Bon usage* (elision, contraction, prepositions of place); the *Lexique des règles
//! typographiques en usage à l’Imprimerie nationale*; INSEE, *Code officiel géographique* ([`Tncc`]).

pub mod dates;

mod article;
mod attributes;
mod elision;
mod error;
mod language;
mod name;
pub(crate) mod names;
pub(crate) mod numbers;
mod preposition;
mod tncc;
mod typography;

pub use article::Article;
pub use attributes::{Attributes, H, Locative, NameKind, Number};
pub use error::FrenchError;
pub use name::Name;
pub use preposition::{a, de, en_, le, que};
pub use tncc::Tncc;

pub(crate) use language::French;
