//! What the printer of print files asks for: bleed, marks, paper, and the profile of the press.

use rust_decimal::Decimal;

use super::decode::{entry, flag, mapping, scalar, unknown_keys};
use super::yaml::Node;
use super::{Files, Profile, Value, own_file};
use crate::finding::{Code, Finding, Findings};

/// The key of these settings.
pub(crate) const KEY: &str = "printer";

/// The keys within them.
pub(crate) const KEYS: &[&str] = &["bleed", "marks", "thickness", "profile"];

/// The most bleed, in millimetres, and the most that a sheet of paper is thick.
pub(crate) const MOST_BLEED: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
pub(crate) const MOST_THICKNESS: Decimal = Decimal::ONE;

/// What a print file is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Printer {
    bleed: Decimal,
    thickness: Decimal,
    marks: bool,
    profile: Option<Profile>,
    /// The file of the profile.
    path: Option<String>,
}

impl Default for Printer {
    fn default() -> Self {
        let bleed = Decimal::from_parts(3, 0, 0, false, 0);
        Self { bleed, thickness: Decimal::ZERO, marks: false, profile: None, path: None }
    }
}

impl Printer {
    /// How far colour runs past the edge of a page, in millimetres; by default 3.
    pub(crate) fn bleed(&self) -> Decimal {
        self.bleed
    }

    /// How thick a sheet of paper is, in millimetres: so much further in are the pages of the sheet
    /// inside it.
    pub(crate) fn thickness(&self) -> Decimal {
        self.thickness
    }

    /// Whether booklets have crop marks, too.
    pub(crate) fn marks(&self) -> bool {
        self.marks
    }

    /// The colours of the press.
    pub(crate) fn profile(&self) -> Option<&Profile> {
        self.profile.as_ref()
    }

    /// The file of the profile, a path in the dossier.
    pub(crate) fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The settings as a value.
    pub(super) fn value(&self) -> Value {
        let named = [
            ("bleed", Some(Value::Number(self.bleed))),
            ("thickness", Some(Value::Number(self.thickness))),
            ("marks", Some(Value::Flag(self.marks))),
            ("profile", self.path.clone().map(Value::Text)),
        ];
        let named = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
        Value::Named(named.collect())
    }

    pub(super) fn load(node: &Node, files: &Files, findings: &mut Findings) -> Self {
        let mut printer = Self::default();
        let expected = "what the printer asks for, such as `{ bleed: 3, thickness: 0.1 }`";
        let Some(entries) = findings.keep(mapping(expected, node)) else { return printer };
        unknown_keys("`printer`", KEYS, entries, findings);
        let get = |key| entry(entries, key);
        let mut read = |key, most| findings.keep(millimetres(key, most, get(key)?));
        if let Some(bleed) = read("bleed", MOST_BLEED) {
            printer.bleed = bleed;
        }
        if let Some(thickness) = read("thickness", MOST_THICKNESS) {
            printer.thickness = thickness;
        }
        if let Some(node) = get("marks") {
            printer.marks = findings.keep(flag(node)).unwrap_or_default();
        }
        if let Some(node) = get("profile") {
            printer.profile = findings.keep(profile(node, files));
            printer.path = scalar(node).map(str::to_owned);
        }
        printer
    }
}

fn millimetres(key: &str, most: Decimal, node: &Node) -> Result<Decimal, Finding> {
    let written = scalar(node).and_then(|text| Decimal::from_str_exact(text).ok());
    written.filter(|number| (Decimal::ZERO..=most).contains(number)).ok_or_else(|| {
        let message = format!("`{key}` is not a number of millimetres from 0 to {most}");
        Finding::new(Code::BadNumber, message)
            .at(&node.span)
            .help("write digits, such as `3` or `0.1`")
    })
}

fn profile(node: &Node, files: &Files) -> Result<Profile, Finding> {
    let path = own_file::path(node, Code::BadProfile, "reports/printer.icc")?;
    let bytes = own_file::read(path, node, Code::BadProfile, files)?;
    let refuse = |message: String| Finding::new(Code::BadProfile, message).at(&node.span);
    Profile::read(bytes.into_owned())
        .map_err(|(what, help)| refuse(format!("`{path}` {what}")).help(help))
}
