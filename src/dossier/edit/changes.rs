//! The bytes that change, and what is put in their place.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::layout::{Entry, Item, Layout};
use super::written::{Change, Written, scalar};

pub(super) struct Changes<'a> {
    text: &'a str,
    line_end: &'static str,
    /// The keys of records in the order of the schema.
    order: &'a [&'a str],
    /// Additions have an empty range.
    changes: Vec<(Range<usize>, String)>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(text: &'a str, order: &'a [&'a str]) -> Self {
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { text, line_end, order, changes: Vec::new() }
    }

    /// The text after the changes.
    pub(super) fn applied(mut self) -> String {
        // Those at one place keep their order.
        self.changes.sort_by_key(|(range, _)| range.start);
        let (mut changed, mut from) = (String::with_capacity(self.text.len() * 2), 0);
        for (range, change) in &self.changes {
            changed.push_str(&self.text[from..range.start.max(from)]);
            changed.push_str(change);
            from = range.end.max(from);
        }
        changed + &self.text[from..]
    }

    pub(super) fn record(&mut self, record: &Item, change: &Change) {
        let values = change.iter().map(|(key, value)| (key.as_str(), value.as_ref()));
        self.mapping(record, &values.collect::<Vec<_>>());
    }

    /// Gives keys of a mapping other values, or none.
    fn mapping(&mut self, mapping: &Item, values: &[(&str, Option<&Written>)]) {
        let Layout::Mapping { flow, entries } = &mapping.layout else { return };
        let is_removed = |entry: &Entry| {
            let key = entry.key.text();
            values.iter().any(|(name, value)| Some(*name) == key && value.is_none())
        };
        for (key, value) in values {
            let found = entries.iter().find(|entry| entry.key.text() == Some(*key));
            if let (Some(entry), Some(value)) = (found, value) {
                self.value(&entry.value, value, *flow);
            }
        }
        let mut leading = true;
        for (at, entry) in entries.iter().enumerate() {
            if !is_removed(entry) {
                leading = false;
            } else if *flow {
                self.remove_in_line(entries, at, leading);
            } else {
                self.remove_lines(entries, at);
            }
        }
        let kept: Vec<_> = entries.iter().filter(|entry| !is_removed(entry)).collect();
        for (key, value) in values {
            let is_new = entries.iter().all(|entry| entry.key.text() != Some(*key));
            if let (true, Some(value)) = (is_new, value) {
                self.add(mapping, *flow, self.before(&kept, key), key, value);
            }
        }
    }

    /// The entry after which a key is added: the last one that the schema has before it.
    fn before<'b>(&self, entries: &[&'b Entry], key: &str) -> Option<&'b Entry> {
        let place = |key: &str| self.order.iter().position(|known| *known == key);
        let own = place(key).unwrap_or(usize::MAX);
        let is_before = |entry: &&&Entry| {
            let key = entry.key.text().unwrap_or_default();
            // The id, and what no schema knows, is before all others.
            place(key).is_none_or(|place| place < own)
        };
        entries.iter().rev().find(is_before).or(entries.last()).copied()
    }

    fn add(
        &mut self,
        mapping: &Item,
        flow: bool,
        after: Option<&Entry>,
        key: &str,
        value: &Written,
    ) {
        let entry = format!("{key}: {}", value.line(flow));
        match (flow, after) {
            (true, Some(after)) => self.insert(after.value.range.end, format!(", {entry}")),
            (true, None) => self.insert(mapping.range.start + 1, format!(" {entry} ")),
            (false, Some(after)) => {
                let at = self.end_of_line(after.value.range.end);
                let indent = self.indent(mapping.range.start);
                self.insert(at, format!("{}{indent}{entry}", self.line_end));
            }
            (false, None) => {}
        }
    }

    /// Removes an entry between braces, with one comma.
    fn remove_in_line(&mut self, entries: &[Entry], at: usize, leading: bool) {
        let (start, end) = (entries[at].key.range.start, entries[at].value.range.end);
        let before = at.checked_sub(1).map(|before| entries[before].value.range.end);
        let range = match (before, entries.get(at + 1)) {
            (Some(before), _) if !leading && !self.text[before..start].contains('#') => before..end,
            (_, Some(next)) if !self.text[end..next.key.range.start].contains('#') => {
                start..next.key.range.start
            }
            (_, next) => {
                let comma = self.text[end..].find(',').filter(|_| next.is_some());
                start..comma.map_or(end, |comma| end + comma + 1)
            }
        };
        self.changes.push((range, String::new()));
    }

    /// Removes the lines of an entry, with the comments in them.
    fn remove_lines(&mut self, entries: &[Entry], at: usize) {
        let (start, end) = (entries[at].key.range.start, entries[at].value.range.end);
        let line = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
        if self.text[line..start].trim().is_empty() {
            let next = self.next_line(end);
            // The last line of a file may have no line end: then the one before it goes.
            let ends = self.text[..next].ends_with('\n');
            let before = self.text[..line].trim_end_matches(['\r', '\n']).len();
            let start = if ends { line } else { before };
            return self.changes.push((start..next, String::new()));
        }
        // It is beside the hyphen of its record.
        let next = entries.get(at + 1).map(|next| next.key.range.start);
        let next = next.filter(|next| !self.text[end..*next].contains('#'));
        self.changes.push((start..next.unwrap_or(end), String::new()));
    }

    fn value(&mut self, old: &Item, new: &Written, flow: bool) {
        match (&old.layout, new) {
            (_, Written::Same) => {}
            (Layout::Nothing, new) => self.insert(old.range.end, format!(" {}", new.line(flow))),
            (Layout::Scalar { style, .. }, Written::Scalar { text, free }) => {
                self.changes.push((old.range.clone(), scalar(text, *free, flow, *style)));
            }
            (Layout::Sequence { flow, items }, Written::List(new)) if !items.is_empty() => {
                self.list(items, new, *flow);
            }
            (Layout::Mapping { entries, .. }, Written::Map(new)) if !entries.is_empty() => {
                let keys = entries.iter().filter_map(|entry| entry.key.text());
                let gone = keys.filter(|key| new.iter().all(|(name, _)| name != key));
                let gone = gone.map(|key| (key, None));
                let new = new.iter().map(|(key, value)| (key.as_str(), Some(value)));
                self.mapping(old, &gone.chain(new).collect::<Vec<_>>());
            }
            (_, new) => self.changes.push((old.range.clone(), new.line(flow))),
        }
    }

    /// Gives a list other items. Those that are in both stay, with their comments.
    fn list(&mut self, old: &[Item], new: &[Written], flow: bool) {
        if new.contains(&Written::Same) {
            old.iter().zip(new).for_each(|(old, new)| self.value(old, new, flow));
            return;
        }
        let before: Vec<_> = old.iter().map(|item| item.text().unwrap_or_default()).collect();
        let after: Vec<_> = new.iter().map(Written::text).collect();
        for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
            let (_, was, now) = op.as_tag_tuple();
            if let DiffOp::Equal { .. } = op {
                continue;
            }
            let shared = was.len().min(now.len());
            for (old, new) in old[was.clone()].iter().zip(&new[now.clone()]) {
                self.value(old, new, flow);
            }
            let gone = was.start + shared..was.end;
            gone.clone().for_each(|at| self.remove_item(old, at, flow, gone.start == 0));
            let place = was.start + shared;
            new[now.start + shared..now.end]
                .iter()
                .for_each(|it| self.add_item(old, place, it, flow));
        }
    }

    /// Adds an item to a list, before the one that has a place in it now.
    fn add_item(&mut self, items: &[Item], place: usize, item: &Written, flow: bool) {
        match place.checked_sub(1).map(|last| &items[last]) {
            Some(last) if flow => self.insert(last.range.end, format!(", {}", item.line(true))),
            Some(last) => {
                let (at, indent) =
                    (self.end_of_line(last.range.end), self.indent(self.hyphen(last)));
                self.insert(at, format!("{}{indent}- {}", self.line_end, item.line(false)));
            }
            None if flow => self.insert(items[0].range.start, format!("{}, ", item.line(true))),
            None => {
                let hyphen = self.hyphen(&items[0]);
                let (line, indent) = (item.line(false), self.indent(hyphen));
                self.insert(hyphen, format!("- {line}{}{indent}", self.line_end));
            }
        }
    }

    /// Removes an item of a list. `first` says whether nothing before it stays.
    fn remove_item(&mut self, items: &[Item], at: usize, flow: bool, first: bool) {
        let Range { start, end } = items[at].range;
        let range = match (at.checked_sub(1), items.get(at + 1)) {
            (Some(before), _) if flow && !first => items[before].range.end..end,
            (_, Some(next)) if flow => start..next.range.start,
            _ if flow => start..end,
            _ => {
                let hyphen = self.hyphen(&items[at]);
                let line = self.text[..hyphen].rfind('\n').map_or(0, |end| end + 1);
                line..self.next_line(end)
            }
        };
        self.changes.push((range, String::new()));
    }

    /// Adds records at the end of the list that the file is.
    pub(super) fn append(&mut self, root: &Item, added: &[(String, Vec<(String, Written)>)]) {
        if added.is_empty() {
            return;
        }
        let (flow, items): (bool, &[Item]) = match &root.layout {
            Layout::Sequence { flow, items } => (*flow, items),
            _ => (false, &[]),
        };
        let record = |(id, values): &(String, Vec<(String, Written)>)| {
            let id = Written::Scalar { text: id.clone(), free: false };
            [vec![("id".to_owned(), id)], values.clone()].concat()
        };
        let records = added.iter().map(record);
        match items.last() {
            None if flow => {
                let all: Vec<_> = records.map(|it| Written::Map(it).line(true)).collect();
                self.insert(root.range.start + 1, all.join(", "));
            }
            Some(last) if flow => {
                let lines = records.map(|it| format!(", {}", Written::Map(it).line(true)));
                self.insert(last.range.end, lines.collect());
            }
            Some(last) => {
                let hyphen = self.hyphen(last);
                let is_flow = matches!(last.layout, Layout::Mapping { flow: true, .. });
                let line = self.text[..hyphen].rfind('\n').map_or(0, |end| end + 1);
                // As the last record has one.
                let gap = self.text[..line].ends_with(&self.line_end.repeat(2));
                let gap = if gap && items.len() > 1 { self.line_end } else { "" };
                let between = &self.text[hyphen + 1..last.range.start];
                let width = if between.contains('\n') { 1 } else { between.len().max(1) };
                let indent = self.indent(hyphen);
                let records = records.map(|it| self.lines(&it, is_flow, &indent, width));
                let lines: String =
                    records.map(|it| format!("{}{gap}{it}", self.line_end)).collect();
                self.insert(self.end_of_line(last.range.end), lines);
            }
            None => {
                let lines: Vec<_> = records.map(|it| self.lines(&it, false, "", 1)).collect();
                let end = self.text.len();
                let start = match self.text {
                    "" => "",
                    text if text.ends_with('\n') => "",
                    _ => self.line_end,
                };
                let lines = lines.join(self.line_end);
                self.insert(end, format!("{start}{lines}{}", self.line_end));
            }
        }
    }

    /// A record as lines, without a line end after them.
    fn lines(
        &self,
        record: &[(String, Written)],
        flow: bool,
        indent: &str,
        width: usize,
    ) -> String {
        let gap = " ".repeat(width);
        if flow {
            return format!("{indent}-{gap}{}", Written::Map(record.to_vec()).line(true));
        }
        let entries = record.iter().map(|(key, value)| format!("{key}: {}", value.line(false)));
        let between = format!("{}{indent} {gap}", self.line_end);
        format!("{indent}-{gap}{}", entries.collect::<Vec<_>>().join(&between))
    }

    fn insert(&mut self, at: usize, text: String) {
        self.changes.push((at..at, text));
    }

    /// The hyphen before an item of a list.
    fn hyphen(&self, item: &Item) -> usize {
        let start = item.range.start;
        let line = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
        let here = self.text[line..start].find('-').map(|at| line + at);
        here.or_else(|| self.text[..start].rfind('-')).unwrap_or(start)
    }

    /// The spaces under which a line is indented like what begins at a byte.
    fn indent(&self, at: usize) -> String {
        let line = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        " ".repeat(self.text[line..at].chars().count())
    }

    /// The end of the line of a byte, before its line end.
    fn end_of_line(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |end| at + end);
        if self.text[..end].ends_with('\r') { end - 1 } else { end }
    }

    fn next_line(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }
}
