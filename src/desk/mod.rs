//! What serves those who keep the words: how far each language is, what has been
//! accepted, what goes to a translator and comes back.

mod accept;
mod edit;
mod exchange;
mod export;
mod files;
mod import;
mod status;

pub use accept::{Accepted, accept};
pub use export::{Exchange, Exported, export};
pub use import::{Imported, import};
pub use status::{Status, status};
