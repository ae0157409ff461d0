//! Virtual files: a native function that reads facts or words also reads, through the tracked
//! world, a file that contains their digests. So Typst's own dependency tracking knows of it.

use ecow::EcoString;
use typst::World;
use typst::engine::Engine;
use typst::syntax::package::{PackageSpec, PackageVersion};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

use crate::provenance::Input;

/// Records that the running function reads an input.
pub(super) fn depend(engine: &Engine<'_>, input: &Input) {
    if let Some(file) = file_of(input) {
        // Only the access counts.
        let _ = engine.world.file(file);
    }
}

/// The virtual file of an input.
pub(super) fn file_of(input: &Input) -> Option<FileId> {
    let path = VirtualPath::new(input.to_string()).ok()?;
    Some(RootedPath::new(root(), path).intern())
}

/// The input of a virtual file; `None` for a file of the dossier.
pub(super) fn input_of(file: FileId) -> Option<Input> {
    if *file.root() != root() {
        return None;
    }
    Input::parse(file.vpath().get_without_slash())
}

/// The root of the virtual files: a package that no template can import.
fn root() -> VirtualRoot {
    VirtualRoot::Package(PackageSpec {
        namespace: EcoString::inline("briefing"),
        name: EcoString::inline("inputs"),
        version: PackageVersion { major: 0, minor: 0, patch: 0 },
    })
}
