//! Files that the program wrote and reads again: PDFs with provenance, seal and signatures, and what
//! it remembers of a build.

use std::fs;
use std::path::PathBuf;
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use serde_json::Value as Json;

use super::room::{Room, show};
use crate::commands::build::{BuildObserver, BuildOptions, EditionReport, build};
use crate::commands::guard::{Guard, Handover, Task, Trouble, Warden};
use crate::provenance::Provenance;
use crate::publish::{Intact, Published, Seal};

thread_local! {
    static ROOM: Room = Room::of("mini");
    static BUILT: (Room, PathBuf) = built();
}

pub(super) fn pdf(bytes: &[u8]) {
    ROOM.with(|room| {
        room.write("a.pdf", bytes);
        let intact = Intact::read(bytes.to_vec()).is_ok();
        let Ok(published) = Published::read(&room.path("a.pdf")) else {
            assert!(!intact, "it is intact, and cannot be read");
            return;
        };
        drop((published.title(), published.pages(), published.altered_attachments()));
        assert_eq!(published.seal().is_intact(), intact);
        for name in published.provenance().attachments.keys() {
            drop(published.attachment(name));
        }
        drop(published.differences(b"%PDF-1.7\n"));
        if published.seal() == Seal::Whole {
            assert_eq!(published.differences(bytes), None);
        }
    });
}

/// Bytes after those of a whole PDF. Nothing but a signature leaves it intact.
pub(super) fn signature(bytes: &[u8]) {
    static WHOLE: OnceLock<Vec<u8>> = OnceLock::new();
    let whole = WHOLE.get_or_init(|| {
        BUILT.with(|(room, _)| fs::read(room.path("editions/brief-en.pdf")).unwrap())
    });
    pdf(&[whole, bytes].concat());
}

pub(super) fn provenance(bytes: &[u8]) {
    if let Ok(provenance) = Provenance::parse(bytes) {
        let written = provenance.to_json();
        assert_eq!(Provenance::parse(written.as_bytes()), Ok(provenance));
    }
}

struct Silent;

impl Warden for Silent {
    fn begun(&self, _: &Task) {}
    fn ended(&self, _: &Task) {}
    fn left(&self, _: &Task, _: Json) {}
    fn over(&self, _: &[Task], _: &Trouble) {}
    fn outdated(&self) {}
    fn rested(&self) {}
}

/// One for all: each has a thread that goes on as long as the process.
static GUARD: LazyLock<Guard> =
    LazyLock::new(|| Guard::new(Box::new(Silent), Handover::default(), None));

impl BuildObserver for Silent {
    fn start(&self, _: usize) {}
    fn done(&self, _: &EditionReport) {}
}

fn options(room: &Room) -> BuildOptions {
    BuildOptions {
        config: room.config(),
        folder: room.path("editions"),
        force: false,
        atomic: false,
        dry_run: false,
        prune: false,
        jobs: Some(1),
        wait: Duration::ZERO,
        deps: None,
    }
}

/// A dossier that was built, and the file that remembers it.
fn built() -> (Room, PathBuf) {
    let room = Room::of("mini");
    build(&options(&room), &GUARD, &Silent).unwrap();
    let states = fs::read_dir(room.path(".briefing-state")).unwrap();
    let mut states = states.map(|entry| entry.unwrap().path());
    let state = states.find(|path| path.extension().is_some_and(|it| it == "json")).unwrap();
    (room, state)
}

/// What a build remembers: in the dossier, or as the list beside the editions.
pub(super) fn state(bytes: &[u8]) {
    BUILT.with(|(room, state)| {
        let list = room.path("editions/editions.json");
        let path = if bytes.trim_ascii_start().starts_with(b"[") { &list } else { state };
        let before = fs::read(path).unwrap();
        fs::write(path, bytes).unwrap();
        let options = BuildOptions { dry_run: true, ..options(room) };
        let report = build(&options, &GUARD, &Silent).unwrap();
        show(&report.findings());
        // Whatever it says, no edition is thought to be missing.
        assert_eq!(report.exit_status(), 0);
        fs::write(path, before).unwrap();
    });
}
