//! What the typography of several languages shares: spaces, quotation marks, units, addresses.
//!
//! A language adds its own steps to [`paragraph`] and offers that as
//! [`Language::typography`](crate::Language::typography). Every step works on the characters of
//! one paragraph and is idempotent: a text that is already right comes back unchanged.

pub(crate) mod quotes;
pub(crate) mod spaces;
pub(crate) mod units;

/// Corrects the spaces, ellipses and quotation marks of a paragraph, then what a language adds.
pub(crate) fn paragraph(
    text: &str,
    style: &quotes::Style,
    more: impl Fn(&[char]) -> Vec<char>,
) -> String {
    around_addresses(text, |text| {
        let text = primes(&spaces::ellipses(&spaces::collapse(text)));
        more(&quotes::curl(&text, style))
    })
}

/// Writes ′ and ″ for the straight marks of minutes and seconds: 2'33", 48°51'24".
fn primes(text: &[char]) -> Vec<char> {
    let mut out = text.to_vec();
    for at in 1..text.len() {
        let (before, rest) = (text[at - 1], &text[at + 1..]);
        let seconds = units::digits(rest);
        if text[at] == '\'' && before.is_ascii_digit() && (1..=2).contains(&seconds) {
            match rest[seconds..] {
                ['"', ..] => out[at + 1 + seconds] = '″',
                ['\'', '\'', ..] => {
                    out[at + 1 + seconds] = '″';
                    out[at + 2 + seconds] = REMOVED;
                }
                _ => continue,
            }
            out[at] = '′';
        }
    }
    out.retain(|c| *c != REMOVED);
    out
}

/// A character that no text contains.
const REMOVED: char = '\u{FFFF}';

/// How often a text is corrected again while it still changes.
const ROUNDS: usize = 8;

/// Replaces one address; the same character in the text itself is taken out like an address.
const PLACEHOLDER: char = '\u{E000}';

/// Corrects a text around its addresses until that changes nothing more.
///
/// One round is enough for text that people write, and a second confirms it; only heaps of stray
/// quotation marks, each of which depends on those beside it, take more.
fn around_addresses(text: &str, correct: impl Fn(&[char]) -> Vec<char>) -> String {
    let mut chars: Vec<char> = Vec::with_capacity(text.len());
    let mut addresses = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match chars.last() {
            _ if c == PLACEHOLDER => c.len_utf8(),
            Some(before) if before.is_alphanumeric() => 0,
            _ => address(rest).len(),
        };
        let (taken, after) = rest.split_at(length.max(c.len_utf8()));
        rest = after;
        if length == 0 {
            chars.push(c);
        } else {
            chars.push(PLACEHOLDER);
            addresses.push(taken);
        }
    }
    for _ in 0..ROUNDS {
        let next = correct(&chars);
        if next == chars {
            break;
        }
        chars = next;
    }
    let mut addresses = addresses.into_iter();
    let mut whole = String::with_capacity(text.len());
    for c in chars {
        match c {
            PLACEHOLDER => whole.extend(addresses.next()),
            _ => whole.push(c),
        }
    }
    whole
}

/// The address at the head of a text; empty if there is none.
fn address(text: &str) -> &str {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-');
    let rest = text.trim_start_matches(is_scheme);
    if !(rest.starts_with("://") && rest != text || text.starts_with("www.")) {
        return "";
    }
    let ends = |c: char| c.is_whitespace() || "\"<>«»“”\u{E000}".contains(c);
    let address = text.split(ends).next().unwrap_or_default();
    let bracketed = address.contains('(');
    address.trim_end_matches(|c| c == ')' && !bracketed || ".,;:!?…'’]".contains(c))
}
