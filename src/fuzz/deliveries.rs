//! What translators send back, in every format.

use super::facts::with_sheet;
use super::room::{Room, show};
use crate::commands::import::{Conflicts, import};
use crate::finding::Stop;
use crate::limits::Limits;
use crate::locales::{exchange, parse_pattern};
use crate::session::Session;

thread_local! {
    static ROOM: Room = Room::of("mini");
}

pub(super) fn delivery(bytes: &[u8]) {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let name = match text {
        [b'<', ..] => "ko.xlf",
        [b'#' | b'm', ..] => "ko.po",
        _ => "ko.csv",
    };
    deliver(name, bytes.to_vec());
}

pub(super) fn workbook(bytes: &[u8]) {
    deliver("ko.xlsx", with_sheet(bytes));
}

fn deliver(name: &str, bytes: Vec<u8>) {
    let delivery = match exchange::read(name, bytes.clone(), &Limits::default()) {
        Ok((_, delivery)) => delivery,
        Err(findings) => return show(&findings),
    };
    for unit in &delivery.units {
        for text in [&unit.source, &unit.target] {
            if let Ok(pattern) = parse_pattern(text) {
                let canonical = pattern.canonical();
                let again = parse_pattern(&canonical).map(|pattern| pattern.canonical());
                assert_eq!(again.as_ref(), Ok(&canonical), "{text:?}");
            }
        }
    }
    ROOM.with(|room| {
        let folder = "locales/ko";
        let before = room.files(folder);
        match import(&room.config(), name, bytes.clone(), Conflicts::Replace) {
            Ok(imported) => {
                show(&imported.warnings);
                let session = Session::open(&room.config()).unwrap();
                let content = session.translations();
                assert!(content.is_ok(), "what was imported cannot be read: {content:?}");
                // Imported again it changes nothing.
                let after = room.files(folder);
                let again = import(&room.config(), name, bytes, Conflicts::Replace);
                assert!(again.is_ok(), "{again:?}");
                assert!(room.files(folder) == after, "the second import changes a file");
                room.restore(folder, &before);
            }
            Err(Stop::Findings(findings) | Stop::Usage(findings)) => {
                show(&findings);
                assert!(room.files(folder) == before, "refused, and a file is changed");
            }
            Err(Stop::Io(finding)) => unreachable!("{finding:?}"),
        }
    });
}
