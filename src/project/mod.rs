//! Where the files of the dossier are, and which edition is asked for.

mod edition;
mod files;
mod fonts;
mod replace;

pub use edition::{Edition, Manner};
pub use files::{Project, Root, SETTINGS};
pub use fonts::Fonts;
pub use replace::{Staged, replace, stage, sweep};
