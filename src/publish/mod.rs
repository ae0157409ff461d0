//! Pages become the bytes of a PDF, with its provenance and a seal, or of another format. The bytes
//! replace a file in one step.

mod aside;
mod attach;
mod export;
mod formats;
mod lock;
mod logical;
mod pdf;
mod print;
mod published;
mod replace;
mod seal;
mod signatures;
mod target;
mod write;

pub(crate) use aside::set_aside;
pub(crate) use export::{NewPdf, export};
pub(crate) use formats::{WebDocument, content_schema, encode, names, pictures};
pub(crate) use lock::lock;
pub(crate) use print::{Printed, impose};
pub(crate) use published::{Intact, Published, is_print_file, pdfs};
pub(crate) use replace::{
    Staged, create_folder, replace, replace_all, stage, stage_folder, sweep, sync_folder,
};
pub(crate) use seal::Seal;
pub(crate) use write::{Output, check_writable, write};
