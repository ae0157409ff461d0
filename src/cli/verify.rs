//! Prints `briefing verify`.

use serde_json::{Value as Json, json};

use super::args::VerifyArgs;
use super::terminal::{print, print_findings};
use crate::commands::verify::{self, Freshness, Verdict};
use crate::config::{Layout, Root};
use crate::finding::{Format, Stop};
use crate::publish::Seal;

pub(super) fn verify(args: &VerifyArgs) -> Result<u8, Stop> {
    let format = args.common.format;
    let mut status = 0;
    let mut documents = Vec::new();
    let mut config = args.common.config()?;
    if config.root == Root::None {
        // A PDF may still be of the dossier inside the program.
        config.root = Root::Embedded;
    }
    for (path, verdict) in verify::verify(&config, &args.files)? {
        let file = path.display().to_string();
        match verdict {
            Ok(verdict) => {
                status = status.max(u8::from(!verdict.is_good()));
                match format {
                    Format::Human | Format::Short => print(&text(&file, &verdict))?,
                    Format::Json | Format::Sarif => documents.push(document(&file, &verdict)),
                }
                if let Freshness::Unknown(faults) = &verdict.freshness {
                    print_findings(faults, format, "");
                }
            }
            Err(stop) => {
                status = status.max(stop.exit_status());
                print_findings(&stop.into_findings(), format, "");
            }
        }
    }
    if matches!(format, Format::Json | Format::Sarif) {
        print(&format!("{:#}\n", Json::Array(documents)))?;
    }
    Ok(status)
}

fn text(file: &str, verdict: &Verdict) -> String {
    let mut text =
        format!("{file}: {}, {}\n", genuine(&verdict.seal), freshness(&verdict.freshness));
    let from = &verdict.provenance;
    let (edition, languages) = (&from.edition, from.edition.languages().join(", "));
    let record = edition.select().map(|select| format!(" about {}", select.message()));
    let layout = match edition.layout() {
        Layout::Columns => String::new(),
        layout => format!(" ({})", layout.name()),
    };
    text.push_str(&format!(
        "  {} of {}{} in {languages}{layout}, dated {}, by {}\n",
        edition.report(),
        from.dossier,
        record.unwrap_or_default(),
        edition.date(),
        from.program
    ));
    let mut line = |what: &str| text.push_str(&format!("  {what}\n"));
    match &verdict.seal {
        Seal::Whole => {}
        Seal::Missing => line("it has no seal: another program saved it"),
        Seal::Broken(parts) if parts.is_empty() => {
            line("changed: something other than its pages and attachments");
        }
        Seal::Broken(parts) => parts.iter().for_each(|part| line(&format!("changed: {part}"))),
    }
    verdict.altered_attachments.iter().for_each(|name| {
        line(&format!("{name} differs from its digest in {}", crate::provenance::FILE));
    });
    if let Freshness::Outdated(reasons) = &verdict.freshness {
        for reason in reasons {
            let file = reason.file.as_ref().map(|file| format!(" ({file})")).unwrap_or_default();
            line(&format!("{}{file}", reason.text));
        }
    }
    text
}

fn genuine(seal: &Seal) -> &'static str {
    match seal {
        Seal::Whole => "genuine",
        Seal::Broken(_) => "altered",
        Seal::Missing => "not sealed",
    }
}

fn freshness(freshness: &Freshness) -> &'static str {
    match freshness {
        Freshness::Current => "current",
        Freshness::Outdated(_) => "outdated",
        Freshness::Foreign => "of another dossier",
        Freshness::Unknown(_) => "not compared: the dossier has errors",
    }
}

fn document(file: &str, verdict: &Verdict) -> Json {
    let changed = match &verdict.seal {
        Seal::Broken(parts) => parts.as_slice(),
        _ => &[],
    };
    let reasons = match &verdict.freshness {
        Freshness::Outdated(reasons) => reasons.as_slice(),
        _ => &[],
    };
    json!({
        "file": file,
        "genuine": verdict.seal == Seal::Whole && verdict.altered_attachments.is_empty(),
        "seal": genuine(&verdict.seal),
        "changed": changed,
        "mismatched": verdict.altered_attachments,
        "currency": match &verdict.freshness {
            Freshness::Unknown(_) => "unknown",
            known => freshness(known),
        },
        "reasons": reasons,
        "edition": verdict.provenance.edition,
        "program": verdict.provenance.program,
        "data_date": verdict.provenance.data_date,
    })
}
