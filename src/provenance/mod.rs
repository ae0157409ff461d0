//! The provenance of an edition: what it was made from, with digests, by which program and to
//! which standards. It is attached to the PDF.

pub(crate) mod compare;
mod input;
mod inputs;
mod present;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub(crate) use input::Input;
pub(crate) use inputs::Inputs;
pub(crate) use present::{FONTS, Present};

use crate::config::PROGRAM;
use crate::dossier::{Digest, Edition, SETTINGS};

/// The names of the attached files.
pub(crate) const FILE: &str = "provenance.json";
pub(crate) const FACTS: &str = "facts.json";
pub(crate) const WORDS: &str = "words.json";

/// The standards that every PDF meets: ISO 14289-1 and ISO 19005-3.
pub(crate) const STANDARDS: &[&str] = &["PDF/UA-1", "PDF/A-3a"];

/// The format of the file. Another number is another format.
const FORMAT: &str = "briefing-provenance/1";

/// What an edition was made from, by which program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Provenance {
    pub(crate) format: String,
    /// The name and version of this program.
    pub(crate) program: String,
    /// The name and version of the typesetting engine.
    pub(crate) engine: String,
    pub(crate) standards: Vec<String>,
    pub(crate) dossier: String,
    pub(crate) data_date: NaiveDate,
    pub(crate) edition: Edition,
    /// The digests of the other attached files.
    pub(crate) attachments: BTreeMap<String, Digest>,
    pub(crate) inputs: Inputs,
}

impl Provenance {
    /// The provenance of an edition that was made from these inputs.
    pub(crate) fn new(
        present: &Present<'_>,
        edition: &Edition,
        inputs: Inputs,
        attachments: BTreeMap<String, Digest>,
    ) -> Self {
        let dossier = present.dossier();
        Self {
            format: FORMAT.to_owned(),
            program: PROGRAM.to_owned(),
            engine: engine(),
            standards: STANDARDS.iter().map(|name| (*name).to_owned()).collect(),
            dossier: dossier.settings().id().to_owned(),
            data_date: dossier.date(),
            edition: edition.clone(),
            attachments,
            inputs,
        }
    }

    /// Reads the attached file.
    ///
    /// # Errors
    /// Why it cannot be read: it is damaged, or in a format that this version does not know.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, String> {
        let found: Self = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        match found.format.as_str() {
            FORMAT => Ok(found),
            other => Err(format!("this version cannot read the format `{other}`")),
        }
    }

    pub(crate) fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// What is different now: which edition it is, the program, the dates, and each input. `digest`
    /// returns what the digest of an input is now.
    pub(crate) fn reasons(
        &self,
        present: &Present<'_>,
        edition: &Edition,
        digest: impl Fn(&Input) -> Option<Digest>,
    ) -> Vec<Reason> {
        let dossier = present.dossier();
        let (then, now) = (self.edition.date(), edition.date());
        let other = self.dossier != dossier.settings().id() || !self.edition.is(edition);
        let other = other.then(|| "the PDF there is another edition".to_owned());
        let program = |then: &str, now: &str| (then != now).then(|| format!("{then} is now {now}"));
        let date = |what: &str, then: NaiveDate, now: NaiveDate| {
            (then != now).then(|| format!("the date of the {what} was {then} and is {now}"))
        };
        let reasons = other
            .into_iter()
            .chain(program(&self.program, PROGRAM))
            .chain(program(&self.engine, &engine()))
            .chain(date("document", then, now))
            .chain(date("data", self.data_date, dossier.date()))
            .chain(self.new_limit(edition))
            .map(|text| Reason { text, file: None });
        let mut gone = BTreeSet::new();
        let mut changes: Vec<_> = self.inputs.changes(digest).collect();
        // A language that is gone is one reason, and not one for each of its texts.
        changes.retain(|(input, _)| match input {
            Input::Text { language, .. } if !dossier.languages().contains(language) => {
                gone.insert(language.clone());
                false
            }
            _ => true,
        });
        let gone = gone.into_iter().map(|language| {
            let text = format!("the language `{language}` was removed");
            Reason { text, file: Some(SETTINGS.to_owned()) }
        });
        let new = present.paper(edition).filter(|paper| !self.inputs.contains(paper));
        let new = new.map(|paper| (paper, "the setting `paper` is new".to_owned()));
        let changes = changes.into_iter().chain(new);
        let changes = changes.map(|(input, text)| Reason { text, file: present.file(&input) });
        reasons.chain(gone).chain(changes).collect()
    }

    /// Whether it may have more or fewer pages now.
    fn new_limit(&self, edition: &Edition) -> Option<String> {
        let (then, now) = (self.edition.pages(), edition.pages());
        let shown = |pages: Option<u32>| pages.map_or("none".to_owned(), |most| most.to_string());
        let text = || format!("the maximum of pages was {} and is {}", shown(then), shown(now));
        (then != now).then(text)
    }
}

/// Why an edition is to be built again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reason {
    pub(crate) text: String,
    /// The file where it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<String>,
}

/// The name and version of the typesetting engine.
pub(crate) fn engine() -> String {
    format!("typst {}", typst::utils::version().raw())
}
