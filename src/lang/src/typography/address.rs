//! Corrects a text around its web addresses: taken out before, put back after.

/// How often a text is corrected again while it still changes.
const ROUNDS: usize = 8;

/// Replaces one address; the same character in the text itself is taken out like an address.
const PLACEHOLDER: char = '\u{E000}';

/// Corrects a text around its addresses until that changes nothing more.
///
/// One round is enough for text that people write, and a second confirms it; only heaps of stray
/// quotation marks, each of which depends on those beside it, take more.
pub(crate) fn around_addresses(text: &str, correct: impl Fn(&[char]) -> Vec<char>) -> String {
    let (mut text, addresses) = take_out(text);
    for _ in 0..ROUNDS {
        let next = correct(&text);
        if next == text {
            break;
        }
        text = next;
    }
    put_back(&text, addresses)
}

/// The text with a placeholder for every address, and the addresses in order.
fn take_out(text: &str) -> (Vec<char>, Vec<String>) {
    let chars: Vec<char> = text.chars().collect();
    let mut rest = Vec::with_capacity(chars.len());
    let mut addresses = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let length = if chars[at] == PLACEHOLDER {
            1
        } else if at > 0 && chars[at - 1].is_alphanumeric() {
            0
        } else {
            address_length(&chars[at..])
        };
        if length == 0 {
            rest.push(chars[at]);
            at += 1;
        } else {
            rest.push(PLACEHOLDER);
            addresses.push(chars[at..at + length].iter().collect());
            at += length;
        }
    }
    (rest, addresses)
}

/// The text with its addresses in their places.
fn put_back(text: &[char], addresses: Vec<String>) -> String {
    let mut addresses = addresses.into_iter();
    let mut whole = String::with_capacity(text.len());
    for &c in text {
        match c {
            PLACEHOLDER => whole.extend(addresses.next()),
            _ => whole.push(c),
        }
    }
    whole
}

/// How many characters at the beginning of `text` are an address; 0 if none.
fn address_length(text: &[char]) -> usize {
    let scheme =
        text.iter().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-')).count();
    let is_address = text[scheme..].starts_with(&[':', '/', '/']) && scheme > 0
        || text.starts_with(&['w', 'w', 'w', '.']);
    if !is_address {
        return 0;
    }
    let mut length =
        text.iter().take_while(|c| !c.is_whitespace() && !"\"<>«»“”\u{E000}".contains(**c)).count();
    let bracketed = text[..length].contains(&'(');
    while length > 0 {
        let last = text[length - 1];
        let closes = last == ')' && !bracketed;
        if !closes && !".,;:!?…'’]".contains(last) {
            break;
        }
        length -= 1;
    }
    length
}
