//! What the typography of several languages shares: spaces, quotation marks, units, addresses.
//!
//! A language puts the steps together in its own module and offers them as
//! [`Language::typography`](crate::Language::typography). Every step works on the characters of
//! one paragraph and is idempotent: a text that is already right comes back unchanged.

mod address;
pub(crate) mod quotes;
pub(crate) mod spaces;
pub(crate) mod units;

pub(crate) use address::around_addresses;
