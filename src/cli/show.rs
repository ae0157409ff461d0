//! Prints `briefing show`.

use serde_json::{Map, Value as Json, json};

use super::args::ShowArgs;
use super::terminal::{Style, print, print_findings, rendered};
use crate::commands;
use crate::commands::show::{Message, Shown, Text};
use crate::config::Config;
use crate::finding::{Format, Stop, json, visible_json, visible_lines};

pub(super) fn show(args: &ShowArgs) -> Result<u8, Stop> {
    let config = Config { languages: args.lang.clone(), ..args.common.config()? };
    let shown = commands::show::show(&config, &args.ids, &args.with)?;
    print(&match args.common.format {
        Format::Human | Format::Short => visible_lines(&text(&shown)).into_owned(),
        Format::Json | Format::Sarif => {
            format!("{}\n", visible_json(&format!("{:#}", document(&shown))))
        }
    })?;
    print_findings(&shown.warnings, &args.common.style(), "");
    Ok(0)
}

/// An object: language → id → the text, or an object with the findings that stand in its way.
fn document(shown: &Shown) -> Json {
    let mut languages = Map::new();
    for (at, language) in shown.languages.iter().enumerate() {
        let mut texts = Map::new();
        for message in &shown.messages {
            if let Some(Some(text)) = message.texts.get(at) {
                let value = match &text.text {
                    Ok(text) => json!(text),
                    Err(findings) => {
                        let findings: Vec<_> = findings.iter().map(json).collect();
                        json!({ "findings": findings })
                    }
                };
                texts.insert(message.id.clone(), value);
            }
        }
        languages.insert(language.clone(), Json::Object(texts));
    }
    Json::Object(languages)
}

/// A paragraph for each message: its id, and for each language its text, place and state.
fn text(shown: &Shown) -> String {
    let width = shown.languages.iter().map(String::len).max().unwrap_or(0);
    let message = |message: &Message| {
        let texts = shown.languages.iter().zip(&message.texts);
        let texts = texts.filter_map(|(language, text)| Some((language, text.as_ref()?)));
        let texts = texts.map(|(language, text)| in_language(&format!("{language:width$}"), text));
        format!("{}\n{}", message.id, texts.collect::<String>())
    };
    shown.messages.iter().map(message).collect::<Vec<_>>().join("\n")
}

fn in_language(language: &str, text: &Text) -> String {
    let body = match &text.text {
        Ok(text) => text.clone(),
        Err(findings) => rendered(findings, &Style::of(Format::Short), false, ""),
    };
    let indent = format!("    {}", " ".repeat(language.len()));
    let lines = body.trim_end().lines().map(|line| match line {
        "" => String::new(),
        line => format!("{indent}{line}"),
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    let place = text.place.as_ref().map(|span| {
        let (line, _) = span.line_column();
        format!("{}:{line}, ", span.source().path())
    });
    let (place, state) = (place.unwrap_or_default(), text.state.name());
    format!("  {language}  {}\n{indent}({place}{state})\n", lines.trim_start())
}
