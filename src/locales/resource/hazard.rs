//! What the parser of Fluent must not be given, which is known before it runs: braces and calls that are
//! nested too deep, because it calls itself for each of them, and escapes at which it panics.
//!
//! This follows the grammar of valid text. Where text is not valid the parser gives up until the next
//! message, which is where this begins again; up to there it may count more than the parser sees, and
//! never less.

/// Where the parser would not come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hazard {
    /// The byte of a brace or bracket that is one too many.
    Depth(usize),
    /// The byte of an escape with too few digits before a character of several bytes: fluent-syntax
    /// 0.12 cuts the text inside it.
    Escape(usize),
}

/// What is open at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Brace,
    Call,
    /// The key of a variant, which may go over lines.
    Key,
    /// The text of a variant, within the braces of a choice.
    Variant,
}

/// The first hazard of a text that may be nested in so many levels.
pub(super) fn hazard(text: &str, most: usize) -> Option<Hazard> {
    let mut open = Vec::new();
    let mut levels = 0;
    for (start, line) in lines(text) {
        if line.starts_with('#') {
            continue;
        }
        if begins_entry(line) {
            open.clear();
            levels = 0;
        }
        let mut rest = line.char_indices().peekable();
        let mut at_start = true;
        while let Some((at, c)) = rest.next() {
            // A variant ends where a line goes on with the next one, or is not indented.
            let ends = at_start && (at == 0 && c != '{' || "[*.".contains(c)) && !c.is_whitespace();
            if ends && open.last() == Some(&Open::Variant) {
                open.pop();
            }
            at_start &= c == ' ';
            match (open.last(), c) {
                (_, '{') | (Some(Open::Brace | Open::Call), '(') => {
                    open.push(if c == '{' { Open::Brace } else { Open::Call });
                    levels += 1;
                    if levels > most {
                        return Some(Hazard::Depth(start + at));
                    }
                }
                (Some(Open::Variant | Open::Brace), '}') => {
                    while open.pop().is_some_and(|open| open != Open::Brace) {}
                    levels -= 1;
                }
                (Some(Open::Call), ')') => {
                    open.pop();
                    levels -= 1;
                }
                (Some(Open::Brace | Open::Call), '"') => {
                    while let Some((at, c)) = rest.next() {
                        match (c, rest.next_if(|_| c == '\\')) {
                            (_, Some((letter, _))) if is_cut(&line[letter..]) => {
                                return Some(Hazard::Escape(start + at));
                            }
                            ('"', _) => break,
                            _ => {}
                        }
                    }
                }
                (Some(Open::Brace), '[') => open.push(Open::Key),
                (Some(Open::Key), ']') => {
                    open.pop();
                    open.push(Open::Variant);
                }
                _ => {}
            }
        }
    }
    None
}

/// Whether what follows a backslash is the code of a character, cut short by one of several bytes.
fn is_cut(escape: &str) -> bool {
    let long = escape.strip_prefix('U').map(|code| (code, 6));
    let code = escape.strip_prefix('u').map(|code| (code, 4)).or(long);
    let other =
        code.and_then(|(code, digits)| code.chars().take(digits).find(|c| !c.is_ascii_hexdigit()));
    other.is_some_and(|c| !c.is_ascii())
}

/// The lines of a text, each with the byte where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let this = start;
        start += line.len();
        (this, line)
    })
}

/// Whether a line begins a message, a term or an attribute, which nothing does inside braces.
fn begins_entry(line: &str) -> bool {
    let name = match line.trim_start_matches(' ').strip_prefix('.') {
        Some(name) => name,
        None => line.strip_prefix('-').unwrap_or(line),
    };
    let after = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && after.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::{Hazard, hazard};

    /// The depth of a text by trying.
    fn depth(text: &str) -> usize {
        (0..).find(|most| hazard(text, *most).is_none()).unwrap_or_default()
    }

    #[test]
    fn levels_are_those_of_the_syntax() {
        for (text, levels) in [
            ("a = b ( c \" d", 0),
            ("a = { $b } { $c }\nd = { \"{\" } { \"\\\"{ {\" } { \"}\" } x", 1),
            ("a = { F($b) } { F(G($b), c: \")\") }", 3),
            ("a = { { $b } }", 2),
            (
                "a = { $b ->\n    [one] it’s \"{ $c }\" ( (\n   *[other] { F($d) } ] [x]\n}\nb = { c }",
                3,
            ),
            ("a = { $b ->\n *[o] { $c ->\n *[o] { $d ->\n *[o] x\n }\n }\n }\nb = { c }", 3),
            ("# { { {\n## { {\na = b", 0),
            // What is not closed ends with its message or attribute.
            ("a = { {\nb = { {\nc = x\n    .d = { \"\n    .e = {", 2),
            // A key over lines, after which text is text.
            ("a = { $b ->\n [one\n\n] it’s \" { { $c } }\n *[o] x\n }", 3),
            // Without indentation, inside braces.
            ("a = {\nF(\nG(\n$b\n)\n)\n}", 3),
        ] {
            assert_eq!(depth(text), levels, "{text}");
        }
    }

    #[test]
    fn the_place_is_that_of_the_first_that_is_one_too_many() {
        assert_eq!(hazard("é = x\na = { { $b } }", 1), Some(Hazard::Depth(13)));
    }

    #[test]
    fn escapes_are_cut_by_characters_of_several_bytes() {
        for (text, at) in [
            ("a = { \"\\u00한\" }", Some(7)),
            ("a = { \"\\u한\" }", Some(7)),
            ("a = { \"\\U01F60é\" }", Some(7)),
            ("é = x\na = { F($b, c: \"\\\"\\\\\\u00\u{a0}\") }", Some(27)),
            ("a = { $b ->\n *[o] { \"\\u12ö\" }\n }", Some(21)),
            // What the parser has an error for, and what it takes.
            ("a = { \"\\u00", None),
            ("a = { \"\\u00g한\" } \\u한", None),
            ("a = { \"\\u00e9한\\한\" }", None),
            ("# { \"\\u한\" }\na = \"\\u한\"", None),
        ] {
            assert_eq!(hazard(text, 100), at.map(Hazard::Escape), "{text}");
            if at.is_none() {
                drop(fluent_syntax::parser::parse(text));
            }
        }
    }

    /// What opens after a fault, where the parser begins again.
    #[test]
    fn nothing_hides_behind_a_fault() {
        let braces = "{".repeat(50);
        for text in [
            format!("a = {{\n    .b = \"{braces}"),
            format!("a = {{ \"\nb = {braces}"),
            format!("a = {{ $b ->\n [x\nc = {braces}"),
            format!("a = {{ [ \"\n-t = \"{braces}"),
            format!("a = {{ F(\"x\", \n\"y\"{braces}"),
        ] {
            assert_eq!(depth(&text), if text.contains("\"y\"") { 52 } else { 50 }, "{text}");
        }
    }
}
