//! Prints `briefing verify`.

use serde_json::{Value as Json, json};

use super::args::{Common, VerifyArgs};
use super::terminal::{objects, outcome, print, print_document, print_findings};
use crate::commands::guard::Guard;
use crate::commands::verify::{self, Freshness, Verdict};
use crate::config::{Layout, Root};
use crate::finding::{Findings, Format, Stop, visible};
use crate::publish::Seal;

pub(super) fn verify(args: &VerifyArgs, guard: &Guard) -> Result<u8, Stop> {
    let Common { format, quiet, .. } = args.common;
    let mut status = 0;
    let mut documents = Vec::new();
    let mut config = args.common.config()?;
    if config.root == Root::None {
        // A PDF may still be of the dossier inside the program.
        config.root = Root::Embedded;
    }
    for (path, verdict) in verify::verify(&config, &args.files, guard)? {
        let file = path.display().to_string();
        match verdict {
            Ok(verdict) => {
                status = status.max(u8::from(!verdict.is_good()));
                match format {
                    Format::Human | Format::Short if quiet && verdict.is_good() => {}
                    Format::Human | Format::Short => print(&text(&file, &verdict))?,
                    Format::Json | Format::Sarif => documents.push(document(&file, &verdict)),
                }
                if let Freshness::Unknown(faults) = &verdict.freshness {
                    print_findings(faults, &args.common.style(), "");
                }
            }
            Err(stop) => {
                status = status.max(stop.exit_status());
                let findings = stop.into_findings();
                print_findings(&findings, &args.common.style(), "");
                documents.push(unreadable(&file, &findings));
            }
        }
    }
    if format == Format::Json {
        print_document(
            &json!({ "outcome": outcome(status == 0), "files": documents, "findings": [] }),
        )?;
    }
    Ok(status)
}

/// What an intact PDF proves that was not built again.
const INTACT: &str = "intact: no byte was changed by accident or carelessly since it was built; \
                      anybody can seal a PDF, so this is not a signature";

fn text(file: &str, verdict: &Verdict) -> String {
    let mut text = format!("{}: {}\n", visible(file), headline(verdict));
    let from = &verdict.provenance;
    let (edition, languages) = (&from.edition, from.edition.languages().join(", "));
    let record = edition.select().map(|select| format!(" about {}", select.message()));
    let layout = match edition.layout() {
        Layout::Columns => String::new(),
        layout => format!(" ({})", layout.name()),
    };
    let mut line = |what: &str| text.push_str(&format!("  {}\n", visible(what)));
    line(&format!(
        "{} of {}{} in {languages}{layout}, dated {}, by {}",
        edition.report(),
        from.dossier,
        record.unwrap_or_default(),
        edition.date(),
        from.program
    ));
    match &verdict.seal {
        Seal::Whole | Seal::Signed(_) => {}
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
    proof(verdict).iter().for_each(|proof| line(proof));
    text
}

/// What was found, in a few words.
fn headline(verdict: &Verdict) -> String {
    let signed = match &verdict.seal {
        Seal::Signed(bytes) => format!(", signed since ({bytes} bytes appended)"),
        _ => String::new(),
    };
    let seal = match (&verdict.seal, &verdict.freshness) {
        (_, Freshness::Different(_)) => "not genuine",
        (Seal::Whole, Freshness::Genuine) if verdict.is_intact() => "genuine",
        (seal, _) => seal_word(seal),
    };
    format!("{seal}{signed}, {}", freshness(&verdict.freshness))
}

/// What that proves.
fn proof(verdict: &Verdict) -> Vec<String> {
    let dossier = if verdict.is_shipped { "the dossier inside the program" } else { "the dossier" };
    let mut proof = Vec::new();
    match &verdict.freshness {
        Freshness::Genuine if verdict.seal == Seal::Whole => {
            proof.push(format!("built again from {dossier}, every byte is the same"));
        }
        Freshness::Genuine => proof.push(format!(
            "built again from {dossier}, every byte before the signatures is the same"
        )),
        Freshness::Different(parts) if parts.is_empty() => proof.push(format!(
            "built again from {dossier}, it differs in something other than its pages and \
             attachments"
        )),
        Freshness::Different(parts) => {
            let differs = |part| format!("built again from {dossier}, it differs: {part}");
            proof.extend(parts.iter().map(differs));
        }
        Freshness::Current(why) => {
            proof.push(format!("current as it says itself; not built again: {why}"))
        }
        _ => {}
    }
    if verdict.is_intact() && !matches!(verdict.freshness, Freshness::Genuine) {
        proof.push(INTACT.to_owned());
    }
    if matches!(verdict.seal, Seal::Signed(_)) {
        proof.push("the signatures are for a PDF reader to verify".to_owned());
    }
    proof
}

fn seal_word(seal: &Seal) -> &'static str {
    match seal {
        Seal::Whole | Seal::Signed(_) => "intact",
        Seal::Broken(_) => "altered",
        Seal::Missing => "not sealed",
    }
}

fn freshness(freshness: &Freshness) -> &'static str {
    match freshness {
        Freshness::Genuine | Freshness::Current(_) => "current",
        Freshness::Different(_) => "not what the dossier produces",
        Freshness::Outdated(_) => "outdated",
        Freshness::Foreign => "of another dossier",
        Freshness::Unknown(_) => "not compared: the dossier has errors",
    }
}

/// A PDF of which nothing is known but why.
fn unreadable(file: &str, findings: &Findings) -> Json {
    json!({ "file": file, "outcome": "unreadable", "findings": objects(findings) })
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
    let differs = match &verdict.freshness {
        Freshness::Different(parts) => parts.as_slice(),
        _ => &[],
    };
    let appended = match verdict.seal {
        Seal::Signed(bytes) => bytes,
        _ => 0,
    };
    let findings = match &verdict.freshness {
        Freshness::Unknown(faults) => objects(faults),
        _ => Vec::new(),
    };
    json!({
        "file": file,
        "outcome": outcome(verdict.is_good()),
        "intact": verdict.is_intact(),
        // Unknown unless it was built again.
        "genuine": match &verdict.freshness {
            _ if !verdict.is_intact() => Some(false),
            Freshness::Genuine => Some(true),
            Freshness::Different(_) => Some(false),
            _ => None,
        },
        "seal": seal_word(&verdict.seal),
        "appended": appended,
        "changed": changed,
        "mismatched": verdict.altered_attachments,
        "differs": differs,
        "currency": match &verdict.freshness {
            Freshness::Unknown(_) => "unknown",
            Freshness::Different(_) => "different",
            known => freshness(known),
        },
        "reasons": reasons,
        "proof": proof(verdict),
        "edition": verdict.provenance.edition,
        "program": verdict.provenance.program,
        "data_date": verdict.provenance.data_date,
        "findings": findings,
    })
}
