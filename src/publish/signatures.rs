//! Whether what was appended to a PDF signs it and changes nothing else. An incremental update
//! (ISO 32000-1, 7.5.6) leaves the bytes before it as they are, and yet can replace any page.

use std::collections::BTreeSet;

use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Number, Object, ObjectIdentifier, Stream};

use super::pdf::{Pdf, items};

/// What a signature may change in the catalog: the form with its field, the extensions of the
/// format that it uses, what it permits, and the certificates to verify it for years.
const CATALOG: &[&str] = &["AcroForm", "DSS", "Extensions", "Perms", "Version"];

/// What it may change in a page: a visible signature is an annotation.
const PAGE: &[&str] = &["Annots"];

/// What it may change in the information about the document.
const INFORMATION: &[&str] = &["ModDate", "Producer"];

/// What a form of nothing but signatures may have.
const FORM: &[&str] = &["DA", "DR", "Fields", "SigFlags"];

/// The properties of XMP that tell when a document was changed and by which program.
const SAVED: &[&str] = &["MetadataDate", "ModifyDate", "Producer"];

/// The attributes of XMP that have no property.
const SYNTAX: &[&str] = &["about", "parseType", "xmptk"];

/// What would make a field or annotation act.
const ACTIONS: &[&str] = &["A", "AA", "XFA"];

/// Whether a PDF is another one with signatures appended, and nothing else.
pub(super) fn are_all(written: &[u8], signed: &[u8]) -> bool {
    let read = |bytes: &[u8]| Pdf::read(bytes.to_vec()).ok();
    read(written).zip(read(signed)).is_some_and(|(before, after)| {
        Update { before: &before, after: &after, start: written.len() }.only_signs()
    })
}

struct Update<'a> {
    before: &'a Pdf,
    after: &'a Pdf,
    /// Where the appended bytes begin.
    start: usize,
}

impl<'a> Update<'a> {
    fn only_signs(&self) -> bool {
        let (before, after) = (self.before, self.after);
        if before.catalog_id() != after.catalog_id() || !self.has_own_table() {
            return false;
        }
        let pages: BTreeSet<_> = before.page_dicts().filter_map(Dict::obj_id).collect();
        // Lists of annotations that are objects of their own.
        let lists = before.page_dicts().filter_map(|page| page.get_ref("Annots"));
        let lists: BTreeSet<ObjectIdentifier> = lists.map(Into::into).collect();
        let unchanged = self.old_objects().all(|id| match (before.object(id), after.object(id)) {
            (None, _) => true,
            (Some(old), Some(new)) if old == new => true,
            (Some(Object::Dict(old)), Some(Object::Dict(new))) => {
                let allowed = match id {
                    id if id == before.catalog_id() => CATALOG,
                    id if pages.contains(&id) => PAGE,
                    _ => INFORMATION,
                };
                is_same(&old, &new, allowed)
            }
            (Some(Object::Array(old)), Some(Object::Array(new))) if lists.contains(&id) => {
                self.adds_signatures(&old, &new)
            }
            (Some(Object::Stream(old)), Some(Object::Stream(new))) => {
                self.is_same_metadata(&old, &new)
            }
            _ => false,
        });
        unchanged && self.pages_are_signed_only() && self.has_signatures()
    }

    /// The objects of the PDF before the update.
    fn old_objects(&self) -> impl Iterator<Item = ObjectIdentifier> {
        let last = i32::try_from(self.before.len()).unwrap_or(i32::MAX);
        (0..=last).map(|number| ObjectIdentifier::new(number, 0))
    }

    fn is_new(&self, id: ObjectIdentifier) -> bool {
        usize::try_from(id.obj_number).is_ok_and(|number| number > self.before.len())
            || self.before.object(id).is_none()
    }

    /// Whether the last table of objects is in the appended bytes: without one a reader would
    /// search the file for objects, and each in its own way.
    fn has_own_table(&self) -> bool {
        const START: &[u8] = b"startxref";
        let bytes = self.after.bytes();
        let appended = &bytes[self.start..];
        let at = appended.windows(START.len()).rposition(|window| window == START);
        let Some(at) = at else { return false };
        let rest = appended[at + START.len()..].trim_ascii_start();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let offset = std::str::from_utf8(&rest[..digits]).ok().and_then(|n| n.parse().ok());
        offset.is_some_and(|offset: usize| {
            let table = bytes.get(offset..).unwrap_or_default().trim_ascii_start();
            offset >= self.start
                && (table.starts_with(b"xref") || table.first().is_some_and(u8::is_ascii_digit))
        })
    }

    /// Whether each page has the annotations that it had, and besides them signatures only.
    fn pages_are_signed_only(&self) -> bool {
        let (mut before, mut after) = (self.before.page_dicts(), self.after.page_dicts());
        let annotations = |page: &Dict<'a>| page.get::<Array<'a>>("Annots").unwrap_or_default();
        loop {
            match (before.next(), after.next()) {
                (None, None) => return true,
                (Some(old), Some(new)) if old.obj_id() == new.obj_id() => {
                    if !self.adds_signatures(&annotations(old), &annotations(new)) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    }

    /// Whether a list of annotations is another one with signatures after it.
    fn adds_signatures(&self, old: &Array<'a>, new: &Array<'a>) -> bool {
        let Some((old, new)) = items(old).zip(items(new)) else { return false };
        let (mut old, mut new) = (old.into_iter(), new.into_iter());
        old.all(|old| new.next().is_some_and(|new| new == old))
            && new.all(|added| {
                let id = added.as_obj_ref().map(ObjectIdentifier::from);
                id.is_some_and(|id| self.is_new(id))
                    && self.after.dict(added).is_some_and(|field| is_signature_field(&field))
            })
    }

    /// Whether two XMP packets say the same.
    fn is_same_metadata(&self, old: &Stream<'_>, new: &Stream<'_>) -> bool {
        if !is_metadata(old) || !is_metadata(new) {
            return false;
        }
        let packets = self.before.content(old).zip(self.after.content(new));
        packets.is_some_and(|(old, new)| {
            // Another program writes it at most a little longer.
            new.len() <= 2 * old.len() + (4 << 10) && properties(&old) == properties(&new)
        })
    }

    /// Whether there is a form of signatures only, and one of them covers what was written.
    fn has_signatures(&self) -> bool {
        let form = self.after.catalog().and_then(|catalog| catalog.get::<Dict<'_>>("AcroForm"));
        let Some(form) = form else { return false };
        if form.keys().any(|key| FORM.iter().all(|known| key.as_ref() != known.as_bytes())) {
            return false;
        }
        let fields = form.get::<Array<'_>>("Fields").unwrap_or_default();
        let fields: Option<Vec<_>> = items(&fields)
            .and_then(|fields| fields.into_iter().map(|field| self.after.dict(field)).collect());
        fields.is_some_and(|fields| {
            fields.iter().all(is_signature_field) && fields.iter().any(|field| self.covers(field))
        })
    }

    /// Whether a signature covers every byte before its own.
    fn covers(&self, field: &Dict<'_>) -> bool {
        let range =
            field.get::<Dict<'_>>("V").and_then(|value| value.get::<Array<'_>>("ByteRange"));
        let range: Vec<_> = range.iter().flat_map(|range| range.iter::<Number>()).collect();
        let range: Vec<_> = range.iter().map(|number| number.as_f64()).collect();
        let [from, length, ..] = range[..] else { return false };
        from == 0.0 && length >= self.start as f64
    }
}

fn is_signature_field(field: &Dict<'_>) -> bool {
    let is_signature = field.get::<Name<'_>>("FT").is_some_and(|kind| kind.as_ref() == b"Sig");
    is_signature
        && !field.contains_key("Kids")
        && ACTIONS.iter().all(|action| !field.contains_key(action))
}

/// Whether two dictionaries are the same but for some keys.
fn is_same(old: &Dict<'_>, new: &Dict<'_>, allowed: &[&str]) -> bool {
    let keys: BTreeSet<Vec<u8>> =
        old.keys().chain(new.keys()).map(|key| key.as_ref().to_vec()).collect();
    keys.iter().all(|key| {
        let is_there = old.contains_key(key) && new.contains_key(key);
        allowed.iter().any(|allowed| allowed.as_bytes() == key.as_slice())
            || is_there && value(old, key).is_some_and(|old| value(new, key) == Some(old))
    })
}

/// A value of a dictionary in a form that depends neither on white space nor on how strings are
/// written; `None` if it is damaged.
fn value(dict: &Dict<'_>, key: &[u8]) -> Option<String> {
    canonical(dict.get_raw(key)?)
}

fn canonical(whole: MaybeRef<Object<'_>>) -> Option<String> {
    let object = match whole {
        MaybeRef::Ref(reference) => return Some(format!("{reference:?}")),
        MaybeRef::NotRef(object) => object,
    };
    Some(match object {
        Object::Dict(dict) => {
            let mut keys: Vec<_> = dict.keys().collect();
            keys.sort_by(|a, b| a.as_ref().cmp(b.as_ref()));
            let entry = |key: &Name<'_>| {
                Some(format!("{:?} {}", key.as_ref(), value(&dict, key.as_ref())?))
            };
            let entries: Option<Vec<_>> = keys.iter().map(entry).collect();
            format!("<{}>", entries?.join(" "))
        }
        Object::Array(array) => {
            let items: Option<Vec<_>> = items(&array)?.into_iter().map(canonical).collect();
            format!("[{}]", items?.join(" "))
        }
        Object::String(text) => format!("({:?})", text.as_ref()),
        Object::Name(name) => format!("/{:?}", name.as_ref()),
        other => format!("{other:?}"),
    })
}

fn is_metadata(stream: &Stream<'_>) -> bool {
    stream.dict().get::<Name<'_>>("Type").is_some_and(|kind| kind.as_ref() == b"Metadata")
}

/// What an XMP packet says, in order: each property with its value, but for when the document was
/// changed and by which program. A program that saves it may write properties as attributes.
fn properties(packet: &[u8]) -> Option<Vec<(String, String)>> {
    let text = std::str::from_utf8(packet).ok()?;
    let xml = roxmltree::Document::parse(text.trim_start_matches('\u{feff}')).ok()?;
    let mut found = Vec::new();
    for node in xml.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        for attribute in node.attributes().filter(|it| !SYNTAX.contains(&it.name())) {
            let name = if attribute.name() == "resource" { name } else { attribute.name() };
            found.push((name.to_owned(), attribute.value().to_owned()));
        }
        let text = node.text().unwrap_or_default().trim();
        if !text.is_empty() {
            found.push((name.to_owned(), text.to_owned()));
        }
    }
    found.retain(|(name, _)| !SAVED.contains(&name.as_str()));
    found.sort();
    Some(found)
}
