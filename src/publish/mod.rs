//! Pages become the bytes of a PDF, and the bytes become the file, in one step.

mod export;
mod write;

pub use export::export;
pub use write::{Output, write};
