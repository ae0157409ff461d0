//! Values as a data file has them.

use granit_parser::ScalarStyle;

/// A value to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// What is there already.
    Same,
    /// A single value, and whether it is free text: then what YAML takes for something else, such
    /// as `no`, has quotation marks.
    Scalar {
        text: String,
        free: bool,
    },
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
}

/// The change of a record: a new value for each of some keys, `None` to remove it.
pub(crate) type Change = Vec<(String, Option<Written>)>;

/// What begins something else than a plain text (YAML 1.2, 7.3.3).
const INDICATORS: &[char] = &[
    '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`',
];

/// What readers of YAML, old ones too, take for a value that is not text.
const WORDS: &[&str] = &["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"];

impl Written {
    /// The text of a single value.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Scalar { text, .. } => text,
            _ => "",
        }
    }

    /// The value on one line. `flow` says whether it is inside brackets.
    pub(super) fn line(&self, flow: bool) -> String {
        match self {
            Self::Same => String::new(),
            Self::Scalar { text, free } => scalar(text, *free, flow, ScalarStyle::Plain),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.line(true)).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| format!("{key}: {}", value.line(true));
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A single value in a style, if the style can have it.
pub(super) fn scalar(text: &str, free: bool, flow: bool, style: ScalarStyle) -> String {
    let is_plain = style != ScalarStyle::DoubleQuoted && style != ScalarStyle::SingleQuoted;
    let is_simple = !text.contains(|c: char| c.is_control() || c == '\u{85}' || c == '\u{feff}');
    if is_plain && is_simple && fits(text, free, flow) {
        text.to_owned()
    } else if style == ScalarStyle::SingleQuoted && is_simple {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        // Double quotation marks have the escapes of JSON, and more.
        serde_json::Value::from(text).to_string()
    }
}

/// Whether a text can be without quotation marks.
fn fits(text: &str, free: bool, flow: bool) -> bool {
    let lower = text.to_lowercase();
    let is_null = matches!(lower.as_str(), "" | "~" | "null");
    let is_other = WORDS.contains(&lower.as_str()) || text.parse::<f64>().is_ok();
    let mut first = text.chars();
    let begins = match (first.next(), first.next()) {
        // A negative number, and dates such as `../2017`.
        (Some('-'), Some(next)) => next.is_ascii_digit(),
        (Some(first), _) => !INDICATORS.contains(&first),
        (None, _) => false,
    };
    let ends = text.trim() == text && !text.ends_with(':') && !text.starts_with("...");
    let inside = !text.contains(": ") && !text.contains(" #");
    let in_flow = !flow || !text.contains([',', '[', ']', '{', '}']);
    begins && ends && inside && in_flow && !is_null && !(free && is_other)
}
