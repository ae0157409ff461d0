//! Spaces, quotation marks and ellipses as each language sets them.
//!
//! Takes plain text as translators type it and gives the text that is set. Every function is
//! idempotent: text that is already right comes back unchanged. Web addresses are never touched,
//! line breaks are kept, and a quotation mark without its pair stays as it was typed.

mod address;
mod dashes;
mod english;
mod french;
mod korean;
mod numbers;
mod quotes;
mod spaces;
mod units;

pub use english::english;
pub use french::french;
pub use korean::korean;
