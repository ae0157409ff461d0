//! Prints `briefing diff`.

use std::collections::BTreeMap;

use serde_json::json;

use super::args::DiffArgs;
use super::progress::with_progress;
use super::terminal::{counted, objects, output, print, print_document, print_findings};
use super::viewer;
use crate::check::word_diff;
use crate::commands::diff::{self, Side, is_dossier};
use crate::commands::guard::Guard;
use crate::commands::set::{self, SetOptions};
use crate::config::{Config, Root};
use crate::finding::{Format, Stop, visible};
use crate::provenance::compare::{Comparison, LanguageChanges, RenderedFact, RenderedText};
use crate::publish::Output;
use crate::session::Session;

/// The exit status of `--detailed-exit-code` when something changed.
const CHANGED: u8 = 4;

/// The report that prints the changes.
const REPORT: &str = "changes";

type Facts = Vec<RenderedFact>;
type Texts = BTreeMap<String, Vec<RenderedText>>;

pub(super) fn diff(args: &DiffArgs, guard: &Guard) -> Result<u8, Stop> {
    let mut config = args.common.config()?;
    config.languages = args.lang.iter().cloned().collect();
    // A dossier that is compared has the words for that, too.
    let mut sides = args.new.iter().chain([&args.old]);
    if let (Root::None, Some(side)) = (&config.root, sides.find(|side| is_dossier(side))) {
        config.root = Root::Folder(side.clone());
    }
    let format = args.common.format;
    let out = output(args.out.as_ref(), None)?;
    viewer::check(out.as_ref(), args.open)?;
    let new = args.new.clone().map_or(Side::Dossier, Side::Path);
    let comparison = with_progress(args.common.quiet, args.common.verbose, |on_stage| {
        on_stage("compare");
        diff::compare(&config, &Side::Path(args.old.clone()), &new, guard)
    })?;
    let changed = !comparison.is_empty();
    let (facts, texts) = changes(&config, &comparison)?;
    // Standard output has one document, or the PDF.
    let is_silent = args.common.quiet || matches!(out, Some(Output::Stdout));
    let mut document = json!({
        "outcome": if changed { "changed" } else { "unchanged" },
        "changed": changed,
        "languages": comparison.languages,
        "facts": facts,
        "words": texts,
        "findings": [],
    });
    match format {
        Format::Human | Format::Short if is_silent => {}
        Format::Human | Format::Short if changed => {
            print(&text(&comparison.languages, &facts, &texts))?;
        }
        Format::Human | Format::Short => print("nothing changed\n")?,
        Format::Json | Format::Sarif => {}
    }
    let prints = format == Format::Json && !matches!(out, Some(Output::Stdout));
    if let Some(output) = out {
        let config = Config { report: Some(REPORT.to_owned()), ..config };
        let written = set::set(&config, &SetOptions::to(output), Some(comparison), guard, &|_| {})?;
        print_findings(&written.warnings, &args.common.style(), "");
        document["findings"] = json!(objects(&written.warnings));
        if let Some(Output::File(path)) = written.outputs.first() {
            viewer::show(path, args.open, format);
        }
    }
    if prints {
        print_document(&document)?;
    }
    Ok(if changed && args.detailed_exit_code { CHANGED } else { 0 })
}

/// The changes of facts, and of the texts of each language, in the words of the dossier.
fn changes(config: &Config, comparison: &Comparison) -> Result<(Facts, Texts), Stop> {
    let session = Session::open(config)?;
    let content = session.content()?;
    let own = content.words(&session.edition(content.dossier())?.languages()[0]);
    let facts = own.map(|words| comparison.render_facts(words)).unwrap_or_default();
    let texts = comparison.words.keys().map(|language| {
        let words = content.words(language).or(own);
        let texts = words.map(|words| comparison.render_texts(language, words));
        (language.clone(), texts.unwrap_or_default())
    });
    Ok((facts, texts.collect()))
}

fn text(languages: &LanguageChanges, facts: &Facts, texts: &Texts) -> String {
    let mut text = String::new();
    for (languages, how) in [(&languages.added, "is new"), (&languages.removed, "was removed")] {
        for language in languages {
            text.push_str(&format!("the language `{language}` {how}\n"));
        }
    }
    for change in facts {
        text.push_str(&visible(&line(change)));
        text.push('\n');
    }
    for (language, texts) in texts {
        let number = counted(texts.len(), "text");
        text.push_str(&format!("\n{number} in {}:\n", visible(language)));
        for change in texts {
            text.push_str(&format!("  {}\n", visible(&change.id)));
            match (&change.old, &change.new) {
                (Some(old), Some(new)) => {
                    let (old, new) = word_diff(old, new);
                    text.push_str(&format!("    - {}\n    + {}\n", flat(&old), flat(&new)));
                }
                (Some(old), None) => text.push_str(&format!("    - {}\n", flat(old))),
                (None, Some(new)) => text.push_str(&format!("    + {}\n", flat(new))),
                (None, None) => {}
            }
        }
    }
    text.trim_start().to_owned()
}

fn line(change: &RenderedFact) -> String {
    let (name, none) = (&change.name, "none".to_owned());
    let (old, new) = (change.old.as_ref().unwrap_or(&none), change.new.as_ref().unwrap_or(&none));
    match (&change.key, &change.label) {
        (None, _) if change.old.is_none() => format!("{name}: a new {}", change.kind),
        (None, _) => format!("{name}: the {} was removed", change.kind),
        (Some(_), Some(label)) => format!("{name}: {label} {old} → {new}"),
        (Some(_), None) => format!("{name}: {old} → {new}"),
    }
}

fn flat(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    visible(&words.join(" ")).into_owned()
}
