//! `briefing verify`: whether PDFs are genuine and current.

use serde_json::{Value as Json, json};

use crate::cli::args::VerifyArgs;
use crate::cli::{request, say, tell_findings};
use crate::finding::Stop;
use crate::finding::render::Format;
use crate::publish::Sealed;
use crate::verify::{Currency, Verdict, verify};

pub(in crate::cli) fn verify_files(args: &VerifyArgs) -> Result<u8, Stop> {
    let request = request(&args.common)?;
    let format = args.common.format;
    let mut status = 0;
    let mut documents = Vec::new();
    for verdict in verify(&request, &args.files)? {
        let (file, verdict) = verdict;
        match verdict {
            Ok(verdict) => {
                status = status.max(u8::from(!verdict.is_good()));
                match format {
                    Format::Human | Format::Short => {
                        say(&text(&file.display().to_string(), &verdict));
                    }
                    Format::Json | Format::Sarif => {
                        documents.push(document(&file.display().to_string(), &verdict));
                    }
                }
                if let Currency::Unknown(faults) = &verdict.currency {
                    tell_findings(faults, format, "");
                }
            }
            Err(stop) => {
                status = status.max(stop.exit_status());
                tell_findings(&stop.into_findings(), format, "");
            }
        }
    }
    if matches!(format, Format::Json | Format::Sarif) {
        say(&format!("{:#}\n", Json::Array(documents)));
    }
    Ok(status)
}

fn text(file: &str, verdict: &Verdict) -> String {
    let mut text =
        format!("{file}: {}, {}\n", genuine(&verdict.sealed), currency(&verdict.currency));
    let from = &verdict.provenance;
    let (edition, languages) = (&from.edition, from.edition.languages.join(", "));
    text.push_str(&format!(
        "  {} of {} in {languages}, dated {}, by {}\n",
        edition.report, from.dossier, edition.date, from.program
    ));
    let mut line = |what: &str| text.push_str(&format!("  {what}\n"));
    match &verdict.sealed {
        Sealed::Whole => {}
        Sealed::Missing => line("it has no seal: another program saved it"),
        Sealed::Broken(parts) if parts.is_empty() => {
            line("changed: something outside its pages and attachments");
        }
        Sealed::Broken(parts) => parts.iter().for_each(|part| line(&format!("changed: {part}"))),
    }
    verdict.attachments.iter().for_each(|name| {
        line(&format!("{name} is not what {} says", crate::provenance::FILE));
    });
    if let Currency::Outdated(reasons) = &verdict.currency {
        for reason in reasons {
            let file = reason.file.as_ref().map(|file| format!(" ({file})")).unwrap_or_default();
            line(&format!("{}{file}", reason.text));
        }
    }
    text
}

fn genuine(sealed: &Sealed) -> &'static str {
    match sealed {
        Sealed::Whole => "genuine",
        Sealed::Broken(_) => "altered",
        Sealed::Missing => "not sealed",
    }
}

fn currency(currency: &Currency) -> &'static str {
    match currency {
        Currency::Current => "current",
        Currency::Outdated(_) => "outdated",
        Currency::Other => "of another dossier",
        Currency::Unknown(_) => "and the dossier has faults: not compared",
    }
}

fn document(file: &str, verdict: &Verdict) -> Json {
    let (changed, reasons) = (
        match &verdict.sealed {
            Sealed::Broken(parts) => parts.clone(),
            _ => Vec::new(),
        },
        match &verdict.currency {
            Currency::Outdated(reasons) => reasons.clone(),
            _ => Vec::new(),
        },
    );
    json!({
        "file": file,
        "genuine": verdict.sealed == Sealed::Whole && verdict.attachments.is_empty(),
        "seal": genuine(&verdict.sealed),
        "changed": changed,
        "mismatched": verdict.attachments,
        "currency": match &verdict.currency {
            Currency::Unknown(_) => "unknown",
            known => currency(known),
        },
        "reasons": reasons,
        "edition": verdict.provenance.edition,
        "program": verdict.provenance.program,
        "data_date": verdict.provenance.data_date,
    })
}
