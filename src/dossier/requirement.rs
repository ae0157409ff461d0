//! The setting `briefing`: the versions of the program that a dossier is made for.

use semver::{Version, VersionReq};

use super::decode::{entry, mapping, scalar};
use super::files::{Files, SETTINGS};
use super::yaml::{self, Node};
use crate::config::VERSION;
use crate::finding::{Code, Finding};

/// The setting.
pub(super) const KEY: &str = "briefing";

/// The finding that this program is not one of those that a dossier is made for. It comes before
/// all others: a dossier of a newer program may have what this one does not know.
pub(super) fn mismatch(files: &Files) -> Option<Finding> {
    let source = files.source(SETTINGS).ok()??;
    let root = yaml::parse(&source).ok()?;
    let node = entry(mapping("settings", &root).ok()?, KEY)?;
    let (required, written) = (required(node).ok()?, scalar(node)?.trim());
    let version = Version::parse(VERSION).ok()?;
    let message =
        format!("this dossier is made for briefing {written}; this is briefing {VERSION}");
    let finding = || {
        Finding::new(Code::WrongVersion, message).at(&node.span).help(format!(
            "install a version that fits, or try whether the dossier builds with this one: write \
             `briefing: \"{}\"`",
            fitting(&version)
        ))
    };
    (!required.matches(&version)).then(finding)
}

/// The finding that the setting is not a requirement.
pub(super) fn fault(entries: &[(Node, Node)]) -> Option<Finding> {
    required(entry(entries, KEY)?).err()
}

/// The requirement that a new dossier has: this version, and those after it that are compatible.
pub(crate) fn of_this_version() -> String {
    Version::parse(VERSION).as_ref().map(fitting).unwrap_or_default()
}

fn fitting(version: &Version) -> String {
    format!("{}.{}", version.major, version.minor)
}

fn required(node: &Node) -> Result<VersionReq, Finding> {
    let written = scalar(node).unwrap_or_default().trim();
    VersionReq::parse(written).map_err(|error| {
        let message = format!("`{written}` is not a requirement of versions: {error}");
        let finding = Finding::new(Code::WrongShape, message).at(&node.span);
        finding.help("write it as for cargo, in quotation marks: `\">=0.1, <0.3\"`, or `\"0.1\"`")
    })
}
