//! Virtual files: what a native function reads of facts and words is told to Typst by
//! reading, through the tracked world, a file that holds just that. So Typst's own
//! dependency tracking knows it.

use ecow::EcoString;
use typst::World;
use typst::engine::Engine;
use typst::syntax::package::{PackageSpec, PackageVersion};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

/// What a template is told that imports a package.
pub(super) const NO_PACKAGES: &str =
    "a dossier uses no packages: put what it needs into reports/lib";

/// A file that stands for something a function reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Virtual {
    /// A text in a language: its source and all that it refers to.
    Text(String, String),
    /// How far the translations are.
    Progress,
    /// What changed since an older state.
    Changes,
    /// All records of a collection, in their order.
    Records(String),
    /// Which records a collection has, in their order.
    Ids(String),
    /// One record of a collection.
    Record(String, String),
    /// A setting.
    Setting(String),
}

impl Virtual {
    /// Tells Typst that the running function reads this.
    pub(super) fn depend(&self, engine: &Engine<'_>) {
        if let Some(file) = self.file() {
            // What counts is that it was read.
            let _ = engine.world.file(file);
        }
    }

    /// The file that stands for this.
    pub(super) fn file(&self) -> Option<FileId> {
        let path = match self {
            Self::Text(language, id) => format!("text/{language}/{id}"),
            Self::Progress => "progress".to_owned(),
            Self::Changes => "changes".to_owned(),
            Self::Records(collection) => format!("records/{collection}"),
            Self::Ids(collection) => format!("ids/{collection}"),
            Self::Record(collection, id) => format!("record/{collection}/{id}"),
            Self::Setting(key) => format!("setting/{key}"),
        };
        Some(RootedPath::new(root(), VirtualPath::new(path).ok()?).intern())
    }

    /// What a file stands for; none for a file of the dossier.
    pub(super) fn of(file: FileId) -> Option<Self> {
        if *file.root() != root() {
            return None;
        }
        let mut parts = file.vpath().get_without_slash().splitn(3, '/').map(str::to_owned);
        let (kind, first, second) = (parts.next()?, parts.next(), parts.next());
        match (kind.as_str(), first, second) {
            ("text", Some(language), Some(id)) => Some(Self::Text(language, id)),
            ("progress", None, None) => Some(Self::Progress),
            ("changes", None, None) => Some(Self::Changes),
            ("records", Some(collection), None) => Some(Self::Records(collection)),
            ("ids", Some(collection), None) => Some(Self::Ids(collection)),
            ("record", Some(collection), Some(id)) => Some(Self::Record(collection, id)),
            ("setting", Some(key), None) => Some(Self::Setting(key)),
            _ => None,
        }
    }
}

/// The root of the virtual files: a package that no template can import.
fn root() -> VirtualRoot {
    VirtualRoot::Package(PackageSpec {
        namespace: EcoString::inline("briefing"),
        name: EcoString::inline("facts"),
        version: PackageVersion { major: 0, minor: 0, patch: 0 },
    })
}
