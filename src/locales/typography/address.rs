//! Sets a text around its web addresses: taken out before it is worked on, put back after.

/// How often a text is set again while it still changes.
const ROUNDS: usize = 8;

/// Stands for one address; a private-use character in the text itself is taken out like one.
const STAND_IN: char = '\u{E000}';

/// Sets a text around its addresses until setting it again changes nothing.
///
/// One round does for text that people write, and a second shows it; only heaps of stray quotation
/// marks, whose role is told by the marks beside them, take more.
pub(super) fn set_around(text: &str, set: impl Fn(&[char]) -> Vec<char>) -> String {
    let (mut text, addresses) = take_out(text);
    for _ in 0..ROUNDS {
        let next = set(&text);
        if next == text {
            break;
        }
        text = next;
    }
    put_back(&text, addresses)
}

/// The text with a stand-in for every address, and the addresses in order.
fn take_out(text: &str) -> (Vec<char>, Vec<String>) {
    let chars: Vec<char> = text.chars().collect();
    let mut rest = Vec::with_capacity(chars.len());
    let mut addresses = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let length = if chars[at] == STAND_IN {
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
            rest.push(STAND_IN);
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
            STAND_IN => whole.extend(addresses.next()),
            _ => whole.push(c),
        }
    }
    whole
}

/// How many characters at the beginning of `text` are an address; 0 when none is.
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
