//! Prints `briefing diff`.

use serde_json::{Value as Json, json};

use super::args::DiffArgs;
use super::output::output;
use super::progress::Progress;
use super::terminal::{counted, print, print_findings};
use crate::check::word_diff;
use crate::commands::diff::{self, Side};
use crate::config::Config;
use crate::finding::{Format, Stop};
use crate::locales::Content;
use crate::provenance::compare::{Comparison, RenderedFact, RenderedText};
use crate::session::Session;

/// The exit status of `--detailed-exit-code` when something changed.
const CHANGED: u8 = 4;

pub(super) fn diff(args: &DiffArgs) -> Result<u8, Stop> {
    let config = Config { language: args.lang.clone(), ..args.common.config()? };
    let format = args.common.format();
    let new = args.new.clone().map_or(Side::Dossier, Side::Path);
    let progress = Progress::start();
    progress.stage("compare");
    let comparison = diff::compare(&config, &Side::Path(args.old.clone()), &new);
    progress.finish();
    let comparison = comparison?;
    let changed = !comparison.is_empty();
    let renderer = Renderer::new(&config)?;
    print(&match format {
        Format::Human | Format::Short => text(&comparison, &renderer),
        Format::Json | Format::Sarif => format!("{:#}\n", document(&comparison, &renderer)),
    });
    if let Some(output) = output(args.out.as_ref())? {
        let warnings = diff::report(&config, comparison, &output)?;
        print_findings(&warnings, format, "");
    }
    Ok(if changed && args.detailed_exit_code { CHANGED } else { 0 })
}

/// The words in which changes are printed.
struct Renderer {
    content: Content,
    language: String,
}

impl Renderer {
    fn new(config: &Config) -> Result<Self, Stop> {
        let session = Session::open(config)?;
        let content = session.content()?;
        let language = session.edition(content.dossier())?.languages()[0].clone();
        Ok(Self { content, language })
    }

    fn facts(&self, comparison: &Comparison) -> Vec<RenderedFact> {
        let words = self.content.words(&self.language);
        words.map(|words| comparison.render_facts(words)).unwrap_or_default()
    }

    fn texts(&self, comparison: &Comparison, language: &str) -> Vec<RenderedText> {
        let words = self.content.words(language).or_else(|| self.content.words(&self.language));
        words.map(|words| comparison.render_texts(language, words)).unwrap_or_default()
    }
}

fn text(comparison: &Comparison, renderer: &Renderer) -> String {
    if comparison.is_empty() {
        return "nothing changed\n".to_owned();
    }
    let mut text = String::new();
    for change in renderer.facts(comparison) {
        text.push_str(&line(&change));
        text.push('\n');
    }
    for language in comparison.words.keys() {
        let texts = renderer.texts(comparison, language);
        text.push_str(&format!("\n{} in {language}:\n", counted(texts.len(), "text")));
        for change in texts {
            text.push_str(&format!("  {}\n", change.id));
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
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn document(comparison: &Comparison, renderer: &Renderer) -> Json {
    let words = comparison.words.keys();
    let words =
        words.map(|language| (language.clone(), json!(renderer.texts(comparison, language))));
    json!({
        "changed": !comparison.is_empty(),
        "facts": renderer.facts(comparison),
        "words": words.collect::<serde_json::Map<_, _>>(),
    })
}
