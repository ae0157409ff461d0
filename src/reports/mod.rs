//! Pages: Typst templates typeset an edition, and read facts and words through native functions.

mod calls;
mod contrast;
mod diagnostics;
mod facts;
mod functions;
mod handle;
mod headings;
mod length;
mod links;
mod maps;
mod overlap;
mod shared;
mod texts;
mod typesetter;
mod values;
mod virtual_files;
mod writing;

pub(crate) use calls::{check as check_calls, literals};
pub(crate) use shared::Shared;
pub(crate) use typesetter::{Pages, Typesetter};
