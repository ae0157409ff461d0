//! Where the files of the dossier are, and which edition is asked for.

mod edition;
mod files;
mod fonts;

pub use edition::Edition;
pub use files::{Project, Root, SETTINGS};
pub use fonts::Fonts;
