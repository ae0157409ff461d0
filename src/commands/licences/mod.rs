//! `briefing licences`: the licences of all that is inside the program.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::finding::{Code, Finding, Stop, reason};

mod sbom;

pub(crate) use sbom::sbom;

/// The licence of the program itself.
const OWN: &str = include_str!("../../../LICENSE");

/// The licence of the fonts of the kit.
const FONTS: &str = include_str!("../../../reports/fonts/OFL.txt");

/// The countries of the maps.
const MAPS: &str = include_str!("maps.txt");

/// The libraries in the program with their licences, and the data that these contain: Unicode,
/// CLDR, colour profiles. `UPDATE_GOLDENS=1 tests/run licences` makes it
/// of their packages; the same test finds what is missing.
const LIBRARIES: &[u8] = include_bytes!("libraries.zz");

/// What the patterns of hyphenation say of themselves, which one of the libraries has from others.
const HYPHENATION: &str = include_str!("hyphenation.txt");

/// The line between the list of the libraries and the texts of their licences.
const RULE: &str =
    "################################################################################";

/// What is inside, a line for each, with the names of the licences.
///
/// # Errors
/// [`Stop::Io`] when the program itself is damaged.
pub(crate) fn list() -> Result<String, Stop> {
    let libraries = libraries()?;
    let list = libraries.split_once(RULE).map_or("", |(list, _)| list);
    let own = concat!("briefing ", env!("CARGO_PKG_VERSION"), ": MIT\n");
    let data = "Pretendard, the fonts of the kit: OFL-1.1\n\
                Natural Earth, the countries of the maps: public domain; as TopoJSON: ISC\n\
                Patterns of hyphenation: MIT, LPPL, BSD-3-Clause, MPL-1.1, GPL-2.0; as each says\n";
    Ok(format!("{own}{data}{}\n", list.trim_end()))
}

/// The same with the texts of all licences.
///
/// # Errors
/// The same.
pub(crate) fn complete() -> Result<String, Stop> {
    let libraries = libraries()?;
    let texts = libraries.split_once(RULE).map_or("", |(_, texts)| texts);
    let own = format!("{RULE}\nbriefing\n\n{}\n{RULE}\nPretendard\n\n{}", OWN.trim(), FONTS.trim());
    Ok(format!("{}\n{own}\n{RULE}{texts}{RULE}\n{MAPS}\n{RULE}\n{HYPHENATION}", list()?))
}

fn libraries() -> Result<String, Stop> {
    let mut text = String::new();
    ZlibDecoder::new(LIBRARIES).read_to_string(&mut text).map_err(|error| {
        let message = format!("cannot read the licences in the program: {}", reason(&error));
        Stop::Io(Finding::new(Code::UnreadableFile, message).help("install the program again"))
    })?;
    Ok(text)
}
