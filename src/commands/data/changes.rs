//! What the rows of a table change in the records of a kind.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::{ImportedFile, diff, path, source};
use crate::dossier::cells::{self, Column, Part, Reading};
use crate::dossier::edit::Edit;
use crate::dossier::schema::{Field, Kind};
use crate::dossier::{Dossier, Files, Record, Value};
use crate::finding::{Code, Finding, Findings, Span, Stop};
use crate::sheet::{Row, Table};

/// New values of a record by their keys; `None` for those that it loses.
type Values = BTreeMap<String, Option<Value>>;

pub(super) struct Changes<'a> {
    pub(super) kind: &'a Arc<Kind>,
    records: BTreeMap<&'a str, &'a Record>,
    /// The records that change, and the new ones, in the order of the table.
    rows: Vec<(String, Values)>,
    /// The values of rows without an id, which are wrong anyway.
    others: Vec<Values>,
    /// How many rows change nothing.
    unchanged: usize,
}

impl<'a> Changes<'a> {
    /// Reads a table. Faults go to `findings`.
    pub(super) fn read(
        dossier: &'a Dossier,
        kind: &'a Arc<Kind>,
        table: &Table,
        reading: &Reading,
        findings: &mut Findings,
    ) -> Self {
        let records = dossier.records(&kind.name).iter().map(|it| (it.id(), it)).collect();
        let (rows, others) = (Vec::new(), Vec::new());
        let mut changes = Self { kind, records, rows, others, unchanged: 0 };
        let mut rows = table.rows.iter().skip_while(|row| row.is_empty());
        let empty = Row::default();
        let head = rows.next().unwrap_or(&empty);
        let rows: Vec<_> = rows.filter(|row| !row.is_empty()).collect();
        let has_cells = |at: usize| rows.iter().any(|row| !row.cell(at).is_empty());
        let mut faults = Findings::default();
        let columns = cells::columns(kind, head, &has_cells, &table.source, &mut faults);
        let id = columns.iter().find(|column| column.key == "id");
        if let Some(id) = id {
            changes.rows(&rows, id, &columns, reading, findings);
        }
        findings.extend(faults);
        changes
    }

    fn rows(
        &mut self,
        rows: &[&Row],
        id: &Column,
        columns: &[Column],
        reading: &Reading,
        findings: &mut Findings,
    ) {
        let of = |field: &'a Field| {
            let own = columns.iter().filter(|column| column.key == field.key);
            (field, own.collect::<Vec<_>>())
        };
        let fields: Vec<_> = self.kind.fields.iter().map(of).collect();
        let (mut seen, mut lacks) = (BTreeMap::<String, String>::new(), BTreeSet::new());
        for row in rows {
            // Notes beside the table are no record.
            if columns.iter().all(|column| row.cell(column.at).is_empty()) {
                continue;
            }
            let cell = row.cell(id.at);
            let record = findings.keep(cells::id(&cell, reading));
            let span = cell.span(&reading.source);
            if let Some(id) = &record
                && let Some(first) = seen.insert(id.clone(), place(&span))
            {
                let message = format!("the id `{id}` is used twice");
                let finding = Finding::new(Code::DuplicateId, message).at(&span);
                let finding = finding.label(format!("first used {first}"));
                findings.push(finding.help("use an id only once"));
            }
            let old = record.as_deref().and_then(|id| self.records.get(id)).copied();
            let mut values = Values::new();
            for (field, own) in &fields {
                // Once, and not for each new record.
                let is_new = record.is_some() && old.is_none();
                if own.is_empty() && field.required && is_new && lacks.insert(&field.key) {
                    let message = format!("there is no column `{}`", field.key);
                    let finding = Finding::new(Code::MissingKey, message).at(&span);
                    let finding = finding.label("this new record needs it");
                    findings.push(finding.help("add it, or correct the id if it is not new"));
                }
                if let Some(value) = changed(field, own, row, old, reading, findings) {
                    values.insert(field.key.to_string(), value);
                }
            }
            match record {
                Some(id) if old.is_none() || !values.is_empty() => self.rows.push((id, values)),
                Some(_) => self.unchanged += 1,
                None => self.others.push(values),
            }
        }
    }

    /// The new records, with their values.
    pub(super) fn added(&self) -> impl Iterator<Item = (&str, &Values)> {
        let rows = self.rows.iter().filter(|(id, _)| !self.records.contains_key(id.as_str()));
        rows.map(|(id, values)| (id.as_str(), values))
    }

    fn changed(&self) -> impl Iterator<Item = (&str, &Record, &Values)> {
        let rows = self.rows.iter();
        rows.filter_map(|(id, values)| Some((id.as_str(), *self.records.get(id.as_str())?, values)))
    }

    /// Every new value.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        let rows = self.rows.iter().map(|(_, values)| values).chain(&self.others);
        rows.flat_map(BTreeMap::values).flatten()
    }

    /// What changes in the data file, and its new text if anything does.
    ///
    /// # Errors
    /// [`Stop`] when it cannot be read.
    pub(super) fn file(&self, files: &Files) -> Result<(ImportedFile, Option<String>), Stop> {
        let path = path(self.kind);
        let source = source(files, &path)?;
        let order: Vec<_> = self.kind.fields.iter().map(|field| field.key.as_str()).collect();
        let edit = self.edit();
        let same = edit.is_empty().then(|| source.original().to_owned());
        let new = same.or_else(|| edit.apply(source.original(), &order));
        let new = new.ok_or_else(|| {
            let message = format!("`{path}` cannot be edited");
            Stop::Findings(Finding::new(Code::MalformedYaml, message).into())
        })?;
        let keys = |values: &Values| values.keys().cloned().collect();
        let file = ImportedFile {
            kind: self.kind.name.to_string(),
            added: self.added().map(|(id, _)| id.to_owned()).collect(),
            changed: self.changed().map(|(id, _, values)| (id.to_owned(), keys(values))).collect(),
            unchanged: self.unchanged,
            absent: self.records.len() - self.unchanged - self.changed().count(),
            diff: diff(&path, source.original(), &new),
            path,
        };
        Ok((file, (new != source.original()).then(|| source.with_mark(&new))))
    }

    fn edit(&self) -> Edit {
        let mut edit = Edit::default();
        for (id, old, values) in self.changed() {
            let change = self.ordered(values).map(|(key, value)| {
                let written = value.as_ref().map(|value| cells::written(value, old.get(key)));
                (key.to_owned(), written)
            });
            edit.changed.insert(id.to_owned(), change.collect());
        }
        for (id, values) in self.added() {
            let values = self.ordered(values);
            let values = values.filter_map(|(key, value)| {
                Some((key.to_owned(), cells::written(value.as_ref()?, None)))
            });
            edit.added.push((id.to_owned(), values.collect()));
        }
        edit
    }

    /// Values in the order of the schema.
    fn ordered<'b>(
        &'b self,
        values: &'b Values,
    ) -> impl Iterator<Item = (&'b str, &'b Option<Value>)> {
        let keys = self.kind.fields.iter().map(|field| field.key.as_str());
        keys.filter_map(|key| Some((key, values.get(key)?)))
    }

    /// Compares the records of the changed dossier with what they are to be: an alias or a merged
    /// mapping may give several records one value.
    pub(super) fn confirm(&self, dossier: &Dossier, findings: &mut Findings) {
        let rows: BTreeMap<&str, &Values> =
            self.rows.iter().map(|(id, values)| (id.as_str(), values)).collect();
        for record in dossier.records(&self.kind.name) {
            let (old, new) = (self.records.get(record.id()), rows.get(record.id()));
            for field in &self.kind.fields {
                let key = field.key.as_str();
                let old = || old.and_then(|old| old.get(key));
                let expected = match new.and_then(|values| values.get(key)) {
                    Some(value) => value.as_ref(),
                    None => old(),
                };
                let is_right = match (expected, record.get(key)) {
                    (None, None) => true,
                    (Some(expected), Some(value)) => expected.is_same(value),
                    _ => false,
                };
                if !is_right {
                    let message = format!("`{key}` of `{}` would change, too", record.id());
                    let finding = Finding::new(Code::WrongShape, message);
                    let span = self.records.get(record.id()).map(|record| record.span());
                    let finding = span.into_iter().fold(finding, |it, span| it.at(span));
                    findings.push(finding.help(
                        "an alias (`*name`) repeats a value: write it out there, then import again",
                    ));
                }
            }
        }
    }
}

/// A cell, or a line.
fn place(span: &Span) -> String {
    let (line, _) = span.line_column();
    span.cell().map_or_else(|| format!("on line {line}"), |cell| format!("in {cell}"))
}

fn missing(field: &Field) -> Finding {
    let message = format!("`{}` is missing", field.key);
    let help = format!("write {}", field.shape.describe());
    Finding::new(Code::MissingKey, message).help(help)
}

/// The new value of a key, if the cells of a row say another than the record has.
fn changed(
    field: &Field,
    columns: &[&Column],
    row: &Row,
    old: Option<&Record>,
    reading: &Reading,
    findings: &mut Findings,
) -> Option<Option<Value>> {
    let present = old.and_then(|old| old.get(&field.key));
    let is_shown = |column: &&Column| {
        cells::is_shown(&cells::show(present, &column.part), &row.cell(column.at))
    };
    if columns.is_empty() || old.is_some() && columns.iter().all(is_shown) {
        return None;
    }
    let new = if columns.iter().all(|column| row.cell(column.at).is_empty()) {
        merged(None, present, columns)
    } else {
        merged(Some(cells::value(field, columns, row, reading, findings)?), present, columns)
    };
    match (&new, present) {
        (None, _) if field.required => {
            findings.push(missing(field).at(&row.cell(columns[0].at).span(&reading.source)));
            None
        }
        (None, None) => None,
        (Some(new), Some(old)) if new.is_same(old) => None,
        _ => Some(new),
    }
}

/// The new value with what no column has of the old one: other names.
fn merged(new: Option<Value>, old: Option<&Value>, columns: &[&Column]) -> Option<Value> {
    let Some(Value::Named(old)) = old else { return new };
    let has_column = |name: &str| {
        columns.iter().any(|column| match &column.part {
            Part::Named(known) => known == name,
            _ => true,
        })
    };
    let mut new = match new {
        Some(Value::Named(new)) => new,
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (name, value) in old {
        match new.iter().position(|(known, _)| known == name) {
            Some(at) => all.push(new.remove(at)),
            None if !has_column(name) => all.push((name.clone(), value.clone())),
            None => {}
        }
    }
    all.extend(new);
    (!all.is_empty()).then_some(Value::Named(all))
}
