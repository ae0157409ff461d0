//! `briefing schema`: JSON Schemas (2020-12) of the data files, with which editors complete and
//! check what a desk officer writes.

mod declarations;
mod settings;
mod values;

use serde_json::{Map, Value as Json, json};

use crate::config::Config;
use crate::dossier::Dossier;
use crate::dossier::schema::Kind;
use crate::finding::{Code, Finding, Findings, Stop};
use crate::publish::content_schema;
use crate::session::Session;
use values::{DIALECT, NAME, property};

/// The schema of one data file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FileSchema {
    /// The name of the data file, without its ending.
    pub(crate) name: String,
    pub(crate) schema: Json,
}

/// The schemas of all data files of a dossier, or of one of this name.
///
/// # Errors
/// [`Stop`] when there are no settings or kinds to go by, or there is no such data file.
pub(crate) fn schemas(config: &Config, name: Option<&str>) -> Result<Vec<FileSchema>, Stop> {
    let session = Session::open(config)?;
    // Faults of the facts are found by other commands.
    let mut findings = Findings::default();
    let dossier = Dossier::load(session.files(), &mut findings);
    let dossier = dossier.ok_or(Stop::Findings(findings))?;
    let of_kind = |kind: &Kind| FileSchema {
        name: kind.collection.to_string(),
        schema: collection(&dossier, kind),
    };
    let kinds = dossier.schema().kinds().map(|kind| of_kind(kind));
    let settings = settings::schema(&dossier, session.files());
    let settings = FileSchema { name: "dossier".to_owned(), schema: settings };
    let declarations = FileSchema { name: "schema".to_owned(), schema: declarations::schema() };
    let mut all: Vec<_> = kinds.chain([settings, declarations]).collect();
    let Some(name) = name else { return Ok(all) };
    let names: Vec<_> = all.iter().map(|file| file.name.clone()).collect();
    all.retain(|file| file.name == name.trim_end_matches(".yaml"));
    if all.is_empty() {
        let finding = Finding::unknown(Code::UnknownDataFile, "data file", name, &names);
        return Err(Stop::usage(finding));
    }
    Ok(all)
}

/// The schema of what `briefing --out FILE.json` writes, which is the same for every dossier.
pub(crate) fn of_content() -> FileSchema {
    FileSchema { name: "content".to_owned(), schema: content_schema() }
}

/// The schema of the file of a kind: a list of records.
fn collection(dossier: &Dossier, kind: &Kind) -> Json {
    let fields = kind.fields.iter().map(|field| (field.key.to_string(), property(dossier, field)));
    // `true` is an id as good as any other.
    let id = json!({
        "type": ["string", "boolean"],
        "pattern": NAME,
        "description": "Unique in this file.",
    });
    let properties: Map<_, _> = [("id".to_owned(), id)].into_iter().chain(fields).collect();
    let required = kind.fields.iter().filter(|field| field.required).map(|field| &*field.key);
    let required: Vec<_> = ["id"].into_iter().chain(required).collect();
    json!({
        "$schema": DIALECT,
        "title": kind.collection.as_str(),
        "description": kind.description,
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        },
    })
}
