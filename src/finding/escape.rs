//! The one escaping of what is printed. Texts from PDFs, file names and templates may contain what
//! a terminal obeys, or line breaks that would forge lines of their own.

use std::borrow::Cow;

use super::characters::{is_isolate, is_mark, is_separator, is_turning};

/// A text on one line, with each character that is not printed as itself in the way Rust writes
/// it, such as `\n` or `\u{1b}`: control characters, those that turn the direction of writing, and
/// those that end a line. So is the `<` of `<0>` at its start, which the journal of systemd takes
/// for the priority of a line (sd-daemon(3)).
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let priority = has_priority(text);
    if !priority && !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        if is_unsafe(c) {
            visible.extend(c.escape_default());
        } else if priority && at == 0 {
            visible.extend(c.escape_unicode());
        } else {
            visible.push(c);
        }
    }
    Cow::Owned(visible)
}

/// Lines as they are printed, with the same characters escaped but for line ends and colours
/// (ECMA-48, SGR): for what nobody has escaped before.
pub(crate) fn visible_lines(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c != '\n' && is_unsafe(c)) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        if c == '\n' || !is_unsafe(c) || is_colour(&text[at..]) {
            visible.push(c);
        } else {
            visible.extend(c.escape_default());
        }
    }
    Cow::Owned(visible)
}

/// Whether a text begins with a sequence that sets colours.
fn is_colour(text: &str) -> bool {
    let rest = text.strip_prefix("\u{1b}[").unwrap_or_default();
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ';'));
    end.is_some_and(|end| rest[end..].starts_with('m'))
}

/// JSON with the same characters escaped: JSON itself escapes only some of them.
pub(crate) fn visible_json(json: &str) -> Cow<'_, str> {
    let is_bare = |c: char| c != '\n' && is_unsafe(c);
    if !json.contains(is_bare) {
        return Cow::Borrowed(json);
    }
    let mut visible = String::with_capacity(json.len() + 8);
    for c in json.chars() {
        if is_bare(c) {
            visible.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            visible.push(c);
        }
    }
    Cow::Owned(visible)
}

/// Whether a terminal does something else with a character than print it where it stands.
pub(super) fn is_unsafe(c: char) -> bool {
    c.is_control() || is_separator(c) || is_mark(c) || is_turning(c) || is_isolate(c)
}

fn has_priority(text: &str) -> bool {
    let number = text.strip_prefix('<').and_then(|rest| rest.split_once('>'));
    number.is_some_and(|(digits, _)| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_printed_as_text() {
        let cases = [
            ("경주 « Nîmes »", "경주 « Nîmes »"),
            ("a\u{1b}[31mb", "a\\u{1b}[31mb"),
            ("a\u{1b}]0;title\u{7}", "a\\u{1b}]0;title\\u{7}"),
            ("one\n<0>two\r\tthree", "one\\n<0>two\\r\\tthree"),
            ("\u{9b}31m\u{7f}\0", "\\u{9b}31m\\u{7f}\\u{0}"),
            ("abc\u{202e}fdp.exe", "abc\\u{202e}fdp.exe"),
            // All that has the property Bidi_Control.
            ("a\u{61c}b\u{200e}c\u{200f}d", "a\\u{61c}b\\u{200e}c\\u{200f}d"),
            ("\u{202a}\u{202c}\u{2066}\u{2069}", "\\u{202a}\\u{202c}\\u{2066}\\u{2069}"),
            // These have no direction, and words need them.
            ("क\u{200d}ष می\u{200c}خواهم", "क\u{200d}ष می\u{200c}خواهم"),
            ("<0>forged", "\\u{3c}0>forged"),
            ("<b>", "<b>"),
        ];
        for (text, shown) in cases {
            assert_eq!(visible(text), shown, "{text:?}");
        }
    }

    #[test]
    fn lines_keep_their_colours() {
        let text = "\u{1b}[1;31merror\u{1b}[0m\n\u{1b}]0;x\u{7}\n";
        let shown = "\u{1b}[1;31merror\u{1b}[0m\n\\u{1b}]0;x\\u{7}\n";
        assert_eq!(visible_lines(text), shown);
    }

    #[test]
    fn json_stays_json() {
        let json = serde_json::json!({ "a": "\u{9b}\u{7f}\u{202e}\u{200f}\n" }).to_string();
        let shown = visible_json(&json);
        assert_eq!(shown, "{\"a\":\"\\u009b\\u007f\\u202e\\u200f\\n\"}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&shown).ok(),
            serde_json::from_str(&json).ok()
        );
    }
}
