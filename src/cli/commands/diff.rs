//! `briefing diff`: what changed between two states.

use serde_json::{Value as Json, json};

use crate::cli::args::DiffArgs;
use crate::cli::progress::Progress;
use crate::cli::{Request, request, say, tell_findings};
use crate::compare::{Comparison, Told, ToldText};
use crate::diff::{self, Side};
use crate::finding::Stop;
use crate::finding::render::Format;
use crate::locales::Catalogue;
use crate::project::Project;

use super::set::output;

/// What `--detailed-exit-code` tells when something changed.
const CHANGED: u8 = 4;

pub(in crate::cli) fn diff(args: &DiffArgs) -> Result<u8, Stop> {
    let request = Request { language: args.lang.clone(), ..request(&args.common)? };
    let new = args.new.clone().map_or(Side::Dossier, Side::Path);
    let progress = Progress::start();
    progress.stage("compare");
    let comparison = diff::compare(&request, &Side::Path(args.old.clone()), &new);
    progress.finish();
    let comparison = comparison?;
    let changed = !comparison.is_empty();
    match args.common.format {
        Format::Human | Format::Short => say(&text(&comparison, &words(&request)?)),
        Format::Json | Format::Sarif => {
            say(&format!("{:#}\n", document(&comparison, &words(&request)?)));
        }
    }
    if let Some(output) = output(args.out.as_ref())? {
        let warnings = diff::report(&request, comparison, &output, &mut |_, work| work())?;
        tell_findings(&warnings, args.common.format, "");
    }
    Ok(if changed && args.detailed_exit_code { CHANGED } else { 0 })
}

/// The words in which changes are told, and those of every language.
struct Tellers {
    catalogue: Catalogue,
    language: String,
}

fn words(request: &Request) -> Result<Tellers, Stop> {
    let project = Project::open(&request.root)?;
    let (dossier, catalogue) = crate::load(&project, request)?;
    let edition = project.edition(&dossier, request)?;
    Ok(Tellers { catalogue, language: edition.languages()[0].clone() })
}

impl Tellers {
    fn facts(&self, comparison: &Comparison) -> Vec<Told> {
        let words = self.catalogue.words(&self.language);
        words.map(|words| comparison.told(words)).unwrap_or_default()
    }

    fn texts(&self, comparison: &Comparison, language: &str) -> Vec<ToldText> {
        let words = self.catalogue.words(language).or_else(|| self.catalogue.words(&self.language));
        words.map(|words| comparison.told_texts(language, words)).unwrap_or_default()
    }
}

fn text(comparison: &Comparison, tellers: &Tellers) -> String {
    if comparison.is_empty() {
        return "nothing changed\n".to_owned();
    }
    let mut text = String::new();
    for told in tellers.facts(comparison) {
        text.push_str(&line(&told));
        text.push('\n');
    }
    for language in comparison.words.keys() {
        let texts = tellers.texts(comparison, language);
        text.push_str(&format!("\n{} in {language}:\n", counted(texts.len(), "text")));
        for told in texts {
            text.push_str(&format!("  {}\n", told.id));
            match (&told.old, &told.new) {
                (Some(old), Some(new)) => {
                    let (old, new) = crate::check::word_by_word(old, new);
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

fn line(told: &Told) -> String {
    let (name, none) = (&told.name, "none".to_owned());
    let (old, new) = (told.old.as_ref().unwrap_or(&none), told.new.as_ref().unwrap_or(&none));
    match (&told.key, &told.label) {
        (None, _) if told.old.is_none() => format!("{name}: a new {}", told.kind),
        (None, _) => format!("{name}: the {} is gone", told.kind),
        (Some(_), Some(label)) => format!("{name}: {label} {old} → {new}"),
        (Some(_), None) => format!("{name}: {old} → {new}"),
    }
}

fn counted(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn document(comparison: &Comparison, tellers: &Tellers) -> Json {
    let facts = tellers.facts(comparison).into_iter().map(|told| {
        json!({
            "record": told.message, "kind": told.kind, "name": told.name,
            "key": told.key, "old": told.old, "new": told.new,
        })
    });
    let words = comparison.words.keys().map(|language| {
        let texts = tellers.texts(comparison, language).into_iter();
        let texts = texts.map(|told| json!({ "id": told.id, "old": told.old, "new": told.new }));
        (language.clone(), texts.collect())
    });
    json!({
        "changed": !comparison.is_empty(),
        "facts": facts.collect::<Vec<_>>(),
        "words": words.collect::<serde_json::Map<_, _>>(),
    })
}
