//! The countries of the world, from Natural Earth (public domain), at 1:10 million.

mod bytes;
mod land;
mod read;

use std::sync::OnceLock;

pub(crate) use land::{Atlas, Side};
pub(crate) use read::BYTES;

/// All countries; read when they are first asked for.
pub(crate) fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(read::read)
}
