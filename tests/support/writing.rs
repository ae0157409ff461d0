//! Every command that writes, each with a dossier on which it has something to do.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value as Json;

use super::{Dossier, copy, text};
use crate::build::two_reports;

/// Where the names of unfinished files begin.
const UNFINISHED: &str = ".briefing-";

const LIST: &str = "editions/editions.json";

/// A command, and the dossier that it is run on.
pub(crate) struct Case {
    dossier: Dossier,
    args: Vec<&'static str>,
}

/// The files of a folder and of those in it, by their paths.
pub(crate) type State = BTreeMap<PathBuf, Vec<u8>>;

impl Case {
    pub(crate) fn new(dossier: Dossier, args: &str) -> Self {
        Self { dossier, args: args.to_owned().leak().split(' ').collect() }
    }

    /// The same dossier in another folder.
    pub(crate) fn fresh(&self) -> Self {
        let dossier = Dossier::empty();
        copy(self.dossier.path(), dossier.path());
        Self { dossier, args: self.args.clone() }
    }

    pub(crate) fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    pub(crate) fn path(&self) -> &Path {
        self.dossier.path()
    }

    pub(crate) fn args(&self) -> &[&'static str] {
        &self.args
    }

    pub(crate) fn run(&self) -> Output {
        self.dossier.run(&self.args)
    }

    /// Its files, without what a build remembers and lists of those that are there.
    pub(crate) fn state(&self) -> State {
        let mut state = files_of(self.path());
        state.retain(|path, _| !path.starts_with(".briefing-state"));
        if let Some(list) = state.remove(Path::new(LIST)) {
            assert!(serde_json::from_slice::<Json>(&list).is_ok_and(|it| it.is_array()));
        }
        state
    }

    pub(crate) fn is_build(&self) -> bool {
        self.args[0] == "build"
    }

    /// Nothing is left to do, and the list beside the editions is right.
    pub(crate) fn assert_done(&self, what: &str) {
        if self.is_build() {
            assert_eq!(self.dossier.done(&["build"]), "nothing to do: 4 current\n", "{what}");
            let list: Json = serde_json::from_str(&self.dossier.read(LIST)).unwrap();
            for entry in list.as_array().unwrap() {
                let path = format!("editions/{}", entry["file"].as_str().unwrap());
                let size = fs::metadata(self.dossier.path().join(&path)).unwrap().len();
                assert_eq!(entry["size"], size, "{what}: {path}");
            }
        }
    }

    /// What is there before it and after it.
    pub(crate) fn states(&self) -> (State, State) {
        let fresh = self.fresh();
        let before = fresh.state();
        let output = fresh.run();
        assert!(output.status.success(), "{:?}: {}", self.args, text(&output.stderr));
        let after = fresh.state();
        assert!(before != after, "{:?} changes nothing", self.args);
        (before, after)
    }
}

/// The files of a folder.
pub(crate) fn files_of(folder: &Path) -> State {
    let mut state = State::new();
    collect(folder, folder, &mut state);
    state
}

fn collect(root: &Path, folder: &Path, state: &mut State) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, state);
        } else {
            state.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// Whether a file is one that a run did not finish.
pub(crate) fn is_unfinished(path: &Path) -> bool {
    path.iter().any(|part| {
        let part = part.to_string_lossy();
        part.starts_with(UNFINISHED) && part.ends_with(".tmp")
    })
}

const PLACES: &str =
    "id,level,coordinates\nversailles,country,\"48.80, 2.12\"\nbusan,city,\"35.17, 129.07\"\n";

/// A dossier whose data and words each command has something to do with.
pub(crate) fn prepared() -> Dossier {
    let dossier = two_reports();
    dossier.write("one.pdf", "old");
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    dossier.change("ko.po", "msgstr \"베르사유\"", "msgstr \"베르사유시\"");
    dossier.done(&["data", "export", "--out", "data.xlsx"]);
    dossier.write("places.csv", PLACES);
    dossier
}

/// All of them.
pub(crate) fn cases() -> Vec<Case> {
    let with_new_record = prepared();
    let path = "data/places.yaml";
    let more = "- { id: busan, country: korea, level: city, coordinates: [35.17, 129.07] }\n";
    with_new_record.write(path, with_new_record.read(path) + more);
    let built = prepared();
    built.done(&["build"]);
    built.change("data/partnerships.yaml", "visits: 12", "visits: 13");
    vec![
        Case::new(prepared(), "--out one.pdf"),
        Case::new(prepared(), "import ko.po"),
        Case::new(prepared(), "accept ko --all"),
        Case::new(with_new_record, "draft"),
        Case::new(prepared(), "rename place gyeongju kyongju"),
        Case::new(prepared(), "new fresh"),
        Case::new(prepared(), "data import places.csv --kind place"),
        Case::new(prepared(), "export ko --all --out ko.po"),
        Case::new(prepared(), "data export --kind place --out places.csv"),
        Case::new(built, "build --jobs 1"),
    ]
}
