//! What the typography of several languages shares: spaces, quotation marks, units, addresses.
//!
//! A language adds its own steps to [`paragraph`] and offers that as
//! [`Language::typography`](crate::Language::typography). Every step works on the characters of
//! one paragraph and is idempotent: a text that is already right comes back unchanged.

mod address;
pub(crate) mod quotes;
pub(crate) mod spaces;
pub(crate) mod units;

/// Corrects the spaces, ellipses and quotation marks of a paragraph, then what a language adds.
pub(crate) fn paragraph(
    text: &str,
    style: &quotes::Style,
    more: impl Fn(&[char]) -> Vec<char>,
) -> String {
    address::around_addresses(text, |text| {
        let text = spaces::ellipses(&spaces::collapse(text));
        more(&quotes::curl(&text, style))
    })
}
