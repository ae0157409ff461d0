//! Every command that writes, on a disk that is full, on one that is read-only, and in a folder that
//! belongs to somebody else: an error, and everything as it was.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::support::writing::cases;
use crate::support::{briefing_as_nobody, copy, text};

/// In a mount namespace of its own: a full disk, then the same one read-only, then with room.
const DISKS: &str = "set -e; mkdir ../disk; mount -t tmpfs -o size=16m tmpfs ../disk; \
    cp -r . ../disk/now; cp -r . ../disk/before; cd ../disk/now; \
    dd if=/dev/zero of=../filler bs=4k 2>/dev/null || true; set +e; \
    \"$@\" >&2; echo full $?; diff -r . ../before; \
    mount -o remount,ro ..; \"$@\" >&2; echo read-only $?; diff -r . ../before; \
    mount -o remount,rw ..; rm ../filler; \"$@\" >&2; echo room $?; ls -AR . | grep '[.]tmp$'";

#[test]
fn a_full_or_read_only_disk_leaves_everything_as_it_was() {
    for case in cases() {
        let outer = tempfile::TempDir::new().unwrap();
        let inner = outer.path().join("dossier");
        fs::create_dir(&inner).unwrap();
        copy(case.path(), &inner);
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", DISKS, "sh"]);
        command.arg(env!("CARGO_BIN_EXE_briefing")).args(case.args()).current_dir(inner);
        let output = command.output().unwrap();
        let (said, errors) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(said, "full 3\nread-only 3\nroom 0\n", "{:?}: {errors}", case.args());
        for why in ["no storage space", "read-only filesystem"] {
            assert!(errors.contains(why), "{:?}: {why} in {errors}", case.args());
        }
    }
}

#[test]
fn a_folder_of_somebody_else_is_left_as_it_was() {
    for case in cases() {
        let case = case.fresh();
        let mut run = briefing_as_nobody(case.dossier());
        let closed = |mode| {
            let mut folders = vec![case.path().to_owned()];
            while let Some(folder) = folders.pop() {
                let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
                folders.extend(entries.filter(|path| path.is_dir()));
                fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
            }
        };
        closed(0o555);
        let before = case.state();
        let output = run.current_dir(case.path()).args(case.args()).output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{:?}: {said}", case.args());
        assert!(said.contains("error[unwritable-output]"), "{:?}: {said}", case.args());
        assert!(case.state() == before, "{:?}", case.args());
        closed(0o755);
    }
}
