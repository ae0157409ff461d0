//! Prints `briefing data`.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::args::{
    DataArgs, DataCommand, DataExportArgs, DataImportArgs, Decimal, Separator, TableFormat,
};
use super::input;
use super::terminal::{counted, eprint, outcome, print, print_document};
use crate::commands::data::{self, Imported, ImportedFile, Options};
use crate::dossier::DecimalMark;
use crate::finding::{Code, Finding, Format, Stop, visible, visible_lines};
use crate::publish::{Output, write};
use crate::sheet::{ENCODINGS, Separated, encoding_named, is_workbook};
use briefing_lang::format::Formatter;

pub(super) fn data(args: &DataArgs) -> Result<u8, Stop> {
    match &args.command {
        DataCommand::Import(args) => import(args),
        DataCommand::Export(args) => export(args),
    }
}

fn import(args: &DataImportArgs) -> Result<u8, Stop> {
    let is_stdin = args.file.as_os_str() == "-";
    let options = options(args)?;
    let config = args.common.config()?;
    let bytes = input::read(&args.file, &config)?;
    if args.from == Some(TableFormat::Xlsx) && !is_workbook(&bytes) {
        let finding = Finding::new(Code::BadSheet, "this is not a workbook of Excel");
        return Err(Stop::Findings(finding.help("save it as XLSX or CSV").into()));
    }
    let name = if is_stdin { "standard input".to_owned() } else { args.file.display().to_string() };
    let imported = data::import(&config, &name, bytes, &options)?;
    match args.common.format {
        Format::Json => print_document(&document(&imported, args.dry_run)),
        _ if args.dry_run => {
            imported.files.iter().try_for_each(|file| print(&visible_lines(&file.diff)))
        }
        _ => Ok(()),
    }?;
    if args.common.format != Format::Json {
        report(&imported, args.dry_run);
    }
    Ok(0)
}

/// What was said of the file.
///
/// # Errors
/// [`Stop::Usage`] for an encoding or a language that nobody knows.
fn options(args: &DataImportArgs) -> Result<Options, Stop> {
    let encoding = args.encoding.as_ref().map(|name| {
        encoding_named(name).ok_or_else(|| {
            let finding = Finding::new(Code::BadSheet, format!("no encoding is named `{name}`"));
            let finding = finding.did_you_mean(name, ENCODINGS.iter().copied());
            Stop::usage(finding.help(format!("usual ones are {}", ENCODINGS.join(", "))))
        })
    });
    let of_language = args.lang.as_ref().map(|tag| {
        let formatter = tag.parse().ok().and_then(|locale| Formatter::new(&locale).ok());
        let formatter = formatter.ok_or_else(|| {
            let message = format!("`{tag}` is not the tag of a language");
            Stop::usage(Finding::new(Code::UnknownLanguage, message))
        })?;
        let half = formatter.number(&rust_decimal::Decimal::new(5, 1), &Default::default());
        Ok(if half.contains(',') { DecimalMark::Comma } else { DecimalMark::Point })
    });
    let decimal = args.decimal.map(|mark| match mark {
        Decimal::Comma => DecimalMark::Comma,
        Decimal::Point => DecimalMark::Point,
    });
    let separator = args.separator.map(|separator| match separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
        Separator::Tab => b'\t',
    });
    Ok(Options {
        kind: args.kind.clone(),
        sheet: args.sheet.clone(),
        text: Separated { separator, encoding: encoding.transpose()? },
        decimal: decimal.or(of_language.transpose()?),
        dry_run: args.dry_run,
    })
}

fn document(imported: &Imported, dry_run: bool) -> Json {
    let file = |file: &ImportedFile| {
        let changed = file.changed.iter().map(|(id, keys)| json!({ "id": id, "keys": keys }));
        json!({
            "file": file.path,
            "kind": file.kind,
            "added": file.added,
            "changed": changed.collect::<Vec<_>>(),
            "unchanged": file.unchanged,
            "absent": file.absent,
            "diff": file.diff,
        })
    };
    let files: Vec<_> = imported.files.iter().map(file).collect();
    json!({ "outcome": outcome(true), "dry-run": dry_run, "files": files, "findings": [] })
}

fn report(imported: &Imported, dry_run: bool) {
    for file in &imported.files {
        let ImportedFile { path, kind, added, changed, unchanged, absent, .. } = file;
        let mut parts = Vec::new();
        for (ids, what) in [
            (added.iter().collect::<Vec<_>>(), "added"),
            (changed.iter().map(|(id, _)| id).collect(), "changed"),
        ] {
            match ids.as_slice() {
                [] => {}
                [id] => parts.push(format!("{id} {what}")),
                ids => parts.push(format!("{} {what}", counted(ids.len(), "record"))),
            }
        }
        match (parts.is_empty(), unchanged) {
            (true, _) => parts.push("nothing to change".to_owned()),
            (false, 0) => {}
            (false, unchanged) => parts.push(format!("{unchanged} unchanged")),
        }
        if *absent > 0 {
            parts.push(format!("{absent} not in the table, which stay"));
        }
        eprint(&format!("{}: {}\n", visible(path), parts.join(", ")));
        if !added.is_empty() && !dry_run {
            let new = if added.len() == 1 { "record" } else { "records" };
            eprint(&format!(
                "`briefing draft` writes stubs of the words of the new {kind} {new}\n"
            ));
        }
    }
    if dry_run {
        eprint("nothing was written\n");
    }
}

fn export(args: &DataExportArgs) -> Result<u8, Stop> {
    let is_stdout = args.out.as_os_str() == "-";
    let ending = args.out.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let as_text = match ending.as_str() {
        "csv" => true,
        "xlsx" => false,
        _ if is_stdout => true,
        _ => {
            let message = format!("`{}` is neither `*.xlsx` nor `*.csv`", args.out.display());
            return Err(Stop::usage(Finding::new(Code::UnwritableOutput, message)));
        }
    };
    let exported = data::export(&args.common.config()?, args.kind.as_deref(), as_text)?;
    let output = if is_stdout { Output::Stdout } else { Output::File(args.out.clone()) };
    write(&exported.bytes, &output)?;
    if !is_stdout {
        let (records, kinds) =
            (counted(exported.records, "record"), counted(exported.kinds, "kind"));
        let path = Path::new(&args.out).display();
        eprint(&format!("wrote {records} of {kinds} to {path}\n"));
    }
    Ok(0)
}
