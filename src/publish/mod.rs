//! Pages become the bytes of a PDF, with what it was made from and a seal; the bytes become
//! the file, in one step.

mod attach;
mod export;
pub(crate) mod pdf;
pub(crate) mod seal;
mod write;

pub use export::{Exported, export};
pub use seal::Sealed;
pub(crate) use write::unwritable;
pub use write::{Output, write};
