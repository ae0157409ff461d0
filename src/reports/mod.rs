//! Pages: Typst templates typeset an edition, and read facts and words through native functions.

mod asked;
mod calls;
mod coarse;
mod contrast;
mod diagnostics;
mod drawings;
mod facts;
mod finished;
mod functions;
mod grey;
mod grey_svg;
mod handle;
mod headings;
mod late_links;
mod layouts;
mod length;
mod links;
mod maps;
mod overlap;
mod qr;
mod runs;
mod shared;
mod target;
mod texts;
mod typesetter;
mod values;
mod writing;

pub(crate) use calls::{check as check_calls, literals};
pub(crate) use shared::Shared;
pub(crate) use typesetter::{Pages, Typesetter, WebPage};
