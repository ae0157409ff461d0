//! What serves those who keep the words: how far each language is, what has been
//! accepted, what goes to a translator and comes back.

mod accept;
mod files;
mod status;

pub use accept::{Accepted, accept};
pub use status::{Status, status};
