//! What an edition is typeset for.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// Paper.
    Pages,
    /// A web page, and all formats that are made from one.
    Html,
}
