//! Every reference leads to a record, or there is a finding at the reference.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::schema::Kind;
use crate::dossier::{Record, Settings, Value};
use crate::finding::Span;
use crate::finding::{Code, Finding, Findings};

/// Finds the references of records and settings that lead nowhere; those to kinds whose
/// file could not be read are left alone.
pub(super) fn references(
    collections: &BTreeMap<&'static str, Vec<Record>>,
    unread: &BTreeSet<&str>,
    settings: Option<&Settings>,
    findings: &mut Findings,
) {
    // A file that could not be read has told its own fault.
    let refer = |kind: &str, id: &str, span: &Span, findings: &mut Findings| {
        if !unread.contains(kind) {
            findings_for(collections, kind, id, span, findings);
        }
    };
    let values = collections.values().flatten().flat_map(Record::values);
    let settings = settings.into_iter().flat_map(Settings::values);
    for (_, value) in values.chain(settings) {
        match value {
            Value::Reference(kind, id, span) => {
                refer(kind, id, span, findings);
            }
            Value::References(kind, ids) => {
                for (id, span) in ids {
                    refer(kind, id, span, findings);
                }
            }
            _ => {}
        }
    }
}

fn findings_for(
    collections: &BTreeMap<&'static str, Vec<Record>>,
    kind: &str,
    id: &str,
    span: &Span,
    findings: &mut Findings,
) {
    let records = collections.get(kind).map_or(&[][..], Vec::as_slice);
    if records.iter().any(|record| record.id() == id) {
        return;
    }
    let file = Kind::named(kind).map_or(kind, |kind| kind.collection);
    findings.push(
        Finding::new(Code::UnknownReference, format!("no {kind} has the id `{id}`"))
            .at(span)
            .label(format!("not in data/{file}.yaml"))
            .did_you_mean(id, records.iter().map(Record::id)),
    );
}
