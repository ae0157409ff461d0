//! Where an edition comes from: what it was made from, with digests, by which program and
//! to which standards. It is attached to the PDF.

pub(crate) mod compare;
mod input;
mod inputs;
mod present;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub(crate) use input::Input;
pub(crate) use inputs::Inputs;
pub(crate) use present::{FONTS, Present};

use crate::config::Config;
use crate::dossier::Digest;
use crate::dossier::Dossier;
use crate::dossier::{Edition, Manner};

/// The name of the attached file that holds it.
pub(crate) const FILE: &str = "provenance.json";

/// The name of the attached file of facts.
pub(crate) const FACTS: &str = "facts.json";

/// The name of the attached file of words.
pub(crate) const WORDS: &str = "words.json";

/// The standards that every PDF meets: ISO 14289-1 and ISO 19005-3.
pub(crate) const STANDARDS: &[&str] = &["PDF/UA-1", "PDF/A-3a"];

/// The form of the file. Another number is another form.
const FORMAT: &str = "briefing-provenance/1";

/// Where an edition comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Provenance {
    /// The form of this file.
    pub(crate) format: String,
    /// The name and version of this program.
    pub(crate) program: String,
    /// The name and version of the typesetting engine.
    pub(crate) engine: String,
    /// What the PDF conforms to.
    pub(crate) standards: Vec<String>,
    /// The id of the dossier.
    pub(crate) dossier: String,
    /// The date the data stands at.
    pub(crate) data_date: NaiveDate,
    /// Which edition it is.
    pub(crate) edition: Identity,
    /// The other attached files.
    pub(crate) attachments: BTreeMap<String, Digest>,
    /// What it was made from.
    pub(crate) inputs: Inputs,
}

/// Which edition of a dossier a PDF is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// The name of the report.
    pub(crate) report: String,
    /// The languages; the first is its own.
    pub(crate) languages: Vec<String>,
    /// `published`, `review` or `pseudo`.
    pub(crate) manner: String,
    /// The date of the document.
    pub(crate) date: NaiveDate,
}

impl Identity {
    /// The language that stands in as the pseudo-language, if the edition is set in it.
    pub(crate) fn pseudo_language(&self) -> Option<&str> {
        let first = self.languages.first().filter(|_| self.manner == Manner::Pseudo.name());
        first.map(String::as_str)
    }

    /// The edition, as it would be set today.
    ///
    /// # Errors
    /// Why it would not be set any more.
    pub(crate) fn edition(&self, dossier: &Dossier, config: &Config) -> Result<Edition, String> {
        let manner = Manner::named(&self.manner)
            .ok_or_else(|| format!("no edition is `{}` any more", self.manner))?;
        if self.languages.is_empty() {
            return Err("it names no language".to_owned());
        }
        let known = dossier.languages();
        if let Some(language) = self.languages.iter().find(|language| !known.contains(language)) {
            return Err(format!("the dossier has no language `{language}` any more"));
        }
        let date = config.date.unwrap_or_else(|| dossier.date());
        Ok(Edition::new(self.report.clone(), self.languages.clone(), date, manner))
    }

    /// What identifies an edition.
    pub(crate) fn of(edition: &Edition) -> Self {
        Self {
            report: edition.report().to_owned(),
            languages: edition.languages().to_vec(),
            manner: edition.manner().name().to_owned(),
            date: edition.date(),
        }
    }
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
            program: crate::config::PROGRAM.to_owned(),
            engine: engine(),
            standards: STANDARDS.iter().map(|name| (*name).to_owned()).collect(),
            dossier: dossier.settings().id().to_owned(),
            data_date: dossier.date(),
            edition: Identity::of(edition),
            attachments,
            inputs,
        }
    }

    /// Reads the attached file.
    ///
    /// # Errors
    /// Why it cannot be read: it is damaged, or of a form that this version does not know.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, String> {
        let found: Self = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        match found.format.as_str() {
            FORMAT => Ok(found),
            other => Err(format!("`{other}` is not a form that this version reads")),
        }
    }

    /// The attached file.
    pub(crate) fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// What is different now: which edition it is, the program, the date of the document, and each input.
    pub(crate) fn reasons(&self, present: &Present<'_>, edition: &Edition) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let identity = Identity { date: self.edition.date, ..Identity::of(edition) };
        if self.dossier != present.dossier().settings().id() || self.edition != identity {
            reasons.push("the PDF there is another edition".to_owned());
        }
        let was = |was: &str, is: &str| (was != is).then(|| format!("{was} is now {is}"));
        reasons.extend(was(&self.program, crate::config::PROGRAM));
        reasons.extend(was(&self.engine, &engine()));
        let (then, now) = (self.edition.date, edition.date());
        if then != now {
            reasons.push(format!("the date of the document was {then} and is {now}"));
        }
        let then = self.data_date;
        let now = present.dossier().date();
        if then != now {
            reasons.push(format!("the data stood at {then} and stands at {now}"));
        }
        let mut reasons: Vec<_> =
            reasons.into_iter().map(|text| Reason { text, file: None }).collect();
        let changes = self.inputs.changes(|input| present.digest(input));
        reasons.extend(
            changes.into_iter().map(|change| Reason {
                text: change.to_string(),
                file: present.file(&change.input),
            }),
        );
        reasons
    }
}

/// Why an edition is to be set again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Reason {
    /// In words.
    pub(crate) text: String,
    /// The file where it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<String>,
}

/// The name and version of the typesetting engine.
pub(crate) fn engine() -> String {
    format!("typst {}", typst::utils::version().raw())
}
