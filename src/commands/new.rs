//! `briefing new`: writes a small dossier to begin with, or the dossier inside the program.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::config::{Root, VERSION};
use crate::dossier::{Dossier, FOLDERS, Files, KIT, SETTINGS, of_this_version};
use crate::finding::{Code, Finding, Findings, Stop, reason};
use crate::publish::{stage_folder, sync_folder};

static START: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/new/start");

/// Writes a dossier into a folder that does not exist yet, or is empty: a small one of this date,
/// or that inside the program, `from` its id or the beginning of it. All of it is written, or
/// nothing. With `kit`, the parts of reports and the fonts are written, too.
///
/// # Errors
/// [`Stop::Usage`] when the program has no such dossier inside, [`Stop::Io`] when the folder has
/// files, or cannot be written.
pub(crate) fn new(
    folder: &Path,
    from: Option<&str>,
    kit: bool,
    today: NaiveDate,
) -> Result<(), Stop> {
    let refuse = |message: String, help: &str| {
        Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
    };
    let shown = folder.display();
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(false) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Ok(true) => {
            let message = format!("the folder `{shown}` is not empty");
            return Err(refuse(message, "name a folder that does not exist yet"));
        }
        Err(error) => {
            let message = format!("cannot write into the folder `{shown}`: {}", reason(&error));
            return Err(refuse(message, "name a folder that does not exist yet"));
        }
    }
    let id = id(folder);
    let files = match from {
        None => start(&id, today),
        Some(from) => embedded(&id, from, kit, today)?,
    };
    write(folder, &files).map_err(|error| {
        let message = format!("cannot write the folder `{shown}`: {}", reason(&error));
        refuse(message, "name a folder that you may write, on a disk with room")
    })
}

/// What the settings say of the versions of the program.
const REQUIREMENT: &str = "# The versions of the program that build it, as cargo writes them.\n";

/// A file of the new dossier, with its path in it.
type NewFile = (String, Vec<u8>);

/// The id of a dossier, after the name of its folder.
fn id(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let id = parts.collect::<Vec<_>>().join("-");
    if id.starts_with(|c: char| c.is_ascii_lowercase()) { id } else { "dossier".to_owned() }
}

/// The files of the small dossier.
fn start(id: &str, today: NaiveDate) -> Vec<NewFile> {
    let mut files = Vec::new();
    let mut folders = vec![&START];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let text = String::from_utf8_lossy(file.contents())
                .replace("{id}", id)
                .replace("{date}", &today.to_string())
                .replace("{version}", VERSION)
                .replace("{requirement}", &of_this_version());
            files.push((file.path().to_string_lossy().into_owned(), text.into_bytes()));
        }
    }
    files
}

/// The files of the dossier inside the program, without the descriptions of the program's own
/// folders, and the files that help to keep any dossier.
fn embedded(id: &str, from: &str, kit: bool, today: NaiveDate) -> Result<Vec<NewFile>, Stop> {
    let is_in = |folders: &[&str], path: &str| {
        folders.iter().any(|folder| path.starts_with(&format!("{folder}/")))
    };
    let files = Files::open(&Root::Embedded)?;
    let mut findings = Findings::default();
    let known = Dossier::load(&files, &mut findings).ok_or(Stop::Findings(findings))?;
    let known = known.settings().id();
    if from.is_empty() || !known.starts_with(from) {
        let message = format!("the program has no dossier `{from}` inside");
        let finding = Finding::new(Code::NotADossier, message).did_you_mean(from, [known]);
        return Err(Stop::usage(finding.help(format!("it has `{known}`"))));
    }
    let mut new = start(id, today);
    new.retain(|(path, _)| !is_in(FOLDERS, path));
    for path in FOLDERS.iter().flat_map(|folder| files.walk(folder).unwrap_or_default()) {
        if !path.ends_with(".md") && (kit || !is_in(KIT, &path)) {
            let mut bytes = files.read(&path).unwrap_or_default().into_owned();
            let states = |bytes: &[u8]| {
                String::from_utf8_lossy(bytes).lines().any(|line| line.starts_with("briefing:"))
            };
            if path == SETTINGS && !states(&bytes) {
                let requirement = format!("{REQUIREMENT}briefing: \"{}\"\n", of_this_version());
                bytes.extend_from_slice(requirement.as_bytes());
            }
            new.push((path, bytes));
        }
    }
    Ok(new)
}

/// Writes the files beside the folder, and puts them into place when all are there and on the disk.
fn write(folder: &Path, files: &[NewFile]) -> io::Result<()> {
    let absolute = std::path::absolute(folder)?;
    let parent = absolute.parent().unwrap_or(&absolute);
    fs::create_dir_all(parent)?;
    let staged = stage_folder(parent)?;
    // A folder of its own inside, because a temporary one is closed to others.
    let new = staged.path().join("new");
    let mut folders = BTreeSet::from([new.clone()]);
    for (path, bytes) in files {
        let path = new.join(path);
        let within = path.ancestors().skip(1).take_while(|folder| *folder != staged.path());
        folders.extend(within.map(Path::to_owned));
        fs::create_dir_all(path.parent().unwrap_or(&new))?;
        let mut file = File::create_new(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    folders.iter().for_each(|folder| sync_folder(folder));
    if absolute.exists() {
        fs::remove_dir(&absolute)?;
    }
    fs::rename(new, &absolute)?;
    sync_folder(parent);
    Ok(())
}
