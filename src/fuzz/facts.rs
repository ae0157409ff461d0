//! Data, schema and settings, as YAML and as spreadsheets.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use zip::write::{SimpleFileOptions, ZipWriter};

use super::room::{Room, files, show, text};
use crate::commands;
use crate::commands::data::Options;
use crate::dossier::{Dossier, Files};
use crate::finding::{Findings, Stop};

/// A dossier with a key of every type.
static SHEETS: LazyLock<Files> = LazyLock::new(|| files("sheets"));
static MINI: LazyLock<Files> = LazyLock::new(|| files("mini"));

thread_local! {
    static ROOM: Room = Room::of("sheets");
    static SCHEMA: Room = Room::of("mini");
}

fn load(files: &Files) -> (Option<Dossier>, Findings) {
    let mut findings = Findings::default();
    let dossier = Dossier::load(files, &mut findings);
    if let Some(dossier) = &dossier {
        dossier.check_editions(&mut findings);
    }
    show(&findings);
    (dossier, findings)
}

pub(super) fn data(bytes: &[u8]) {
    load(&SHEETS.clone().with("data/treaties.yaml", text(bytes)));
}

pub(super) fn schema(bytes: &[u8]) {
    let text = text(bytes);
    let (dossier, _) = load(&MINI.clone().with("data/schema.yaml", text));
    if dossier.is_some() {
        SCHEMA.with(|room| {
            room.write("data/schema.yaml", text.as_bytes());
            let schemas = commands::schema::schemas(&room.config(), None);
            assert!(schemas.is_ok(), "{schemas:?}");
        });
    }
}

pub(super) fn settings(bytes: &[u8]) {
    load(&MINI.clone().with("data/dossier.yaml", text(bytes)));
}

/// The records of a kind as text with separators.
pub(super) fn table(bytes: &[u8]) {
    import("treaties.csv", bytes.to_vec());
}

/// A workbook, or a sheet of one.
pub(super) fn workbook(bytes: &[u8]) {
    import("treaties.xlsx", with_sheet(bytes));
}

fn import(name: &str, bytes: Vec<u8>) {
    let options = Options { kind: Some("treaty".to_owned()), ..Options::default() };
    ROOM.with(|room| {
        let before = room.files("data");
        match commands::data::import(&room.config(), name, bytes.clone(), &options) {
            // Imported again it changes nothing.
            Ok(_) => {
                let after = room.files("data");
                let again = commands::data::import(&room.config(), name, bytes, &options);
                assert!(again.is_ok(), "{again:?}");
                assert!(room.files("data") == after, "the second import changes a file");
                room.restore("data", &before);
            }
            Err(Stop::Findings(findings) | Stop::Usage(findings)) => {
                show(&findings);
                assert!(room.files("data") == before, "refused, and a file is changed");
            }
            Err(Stop::Io(finding)) => unreachable!("{finding:?}"),
        }
    });
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="treaties" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const OF_BOOK: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r##"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\ [$€-40C]"/><numFmt numFmtId="165" formatCode="yyyy\-mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"##;

/// A workbook; around bytes that are none, so that they are its sheet: no change of an archive would
/// be met by the digests in it.
pub(super) fn with_sheet(bytes: &[u8]) -> Vec<u8> {
    if bytes.starts_with(b"PK") {
        return bytes.to_vec();
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", OF_BOOK.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/worksheets/sheet1.xml", bytes),
    ] {
        archive.start_file(name, stored).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(rows: &str) -> String {
        let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let sheet = format!("<worksheet xmlns='{sheet}'><sheetData>{rows}</sheetData></worksheet>");
        let options = Options { kind: Some("treaty".to_owned()), ..Options::default() };
        let bytes = with_sheet(sheet.as_bytes());
        ROOM.with(|room| {
            match commands::data::import(&room.config(), "treaties.xlsx", bytes, &options) {
                Err(Stop::Findings(findings)) => format!("{findings:?}"),
                other => format!("{other:?}"),
            }
        })
    }

    #[test]
    fn cells_that_are_far_away_do_not_fill_the_memory() {
        for far in ["A4000000000", "A1048577", "ZZZZZ2", "XFE2"] {
            let said = refused(&format!("<row><c r='{far}'><v>1</v></c></row>"));
            assert!(said.contains("beyond its 1,048,576 rows"), "{far}: {said}");
        }
        let row = |row: u32| format!("<row r='{row}'><c r='XFD{row}'><v>1</v></c></row>");
        let said = refused(&(1..=700).map(row).collect::<String>());
        assert!(said.contains("more than 10,000,000 cells"), "{said}");
    }
}
