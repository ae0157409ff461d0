//! The program beside others that set the same words: Typst itself, WeasyPrint, and pandoc with
//! XeLaTeX. `benches/times/install` installs them; who is missing has no row.
//!
//! The peers set the words and nothing else: no drawings, no label column, no sources at the side,
//! no attachments. What the program does besides is in its time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::measure::{Bench, Row, measured, row};
use crate::plain::{Plain, plain};

/// The call of Typst: as accessible as the PDFs of the program, with the same fonts.
const TYPST: &str = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], \
    font_paths=[sys.argv[3]], ignore_system_fonts=True, pdf_standards=['ua-1'])";

/// A program that makes a PDF.
struct Peer {
    name: &'static str,
    command: fn(&Files) -> Command,
    /// Whether it is installed.
    works: fn() -> bool,
}

/// The documents of the peers, and where their PDF goes.
struct Files {
    typst: PathBuf,
    html: PathBuf,
    pdf: PathBuf,
    fonts: PathBuf,
}

const PEERS: &[Peer] = &[
    Peer { name: "Typst", command: typst, works: || runs(python().args(["-c", "import typst"])) },
    Peer {
        name: "WeasyPrint",
        command: weasyprint,
        works: || runs(python().args(["-c", "import weasyprint"])),
    },
    Peer {
        name: "pandoc with XeLaTeX",
        command: pandoc,
        works: || {
            runs(Command::new("pandoc").arg("--version"))
                && runs(Command::new("xelatex").arg("--version"))
        },
    },
];

/// The rows of the peers, in processor time and in memory.
pub(crate) fn measure(bench: &Bench, languages: &[&'static str]) -> Vec<Row> {
    let mut rows = Vec::new();
    for peer in PEERS {
        if !(peer.works)() {
            eprintln!("{} is not installed: see benches/times/install", peer.name);
            continue;
        }
        for language in languages {
            let files = write(bench, language);
            let (mut time, mut memory) = (row("ms"), row("MB"));
            for _ in 0..bench.rounds {
                let own = measured(&mut bench.command(&["--lang", language, "--out", "one.pdf"]));
                let other = measured(&mut (peer.command)(&files));
                time.this.push(own.processor);
                time.that.push(other.processor);
                memory.this.push(own.memory);
                memory.that.push(other.memory);
            }
            let aim = match (peer.name, *language) {
                ("Typst", "fr") => "< 1.5",
                ("Typst", _) => "< 1.8",
                _ => "< 1",
            };
            let name = format!("one edition, {language} / {}, the same words", peer.name);
            rows.push(time.named(&format!("{name} (processor time)"), aim));
            rows.push(memory.named(&format!("{name} (memory)"), ""));
        }
    }
    rows
}

/// Writes the words of an edition for the peers.
fn write(bench: &Bench, language: &str) -> Files {
    bench.run(&["--lang", language, "--out", "words.json"]);
    let folder = fs::canonicalize(bench.path()).unwrap();
    let fonts = folder.join("reports/fonts");
    let content = fs::read_to_string(folder.join("words.json")).unwrap();
    let Plain { typst, html } = plain(&serde_json::from_str(&content).unwrap(), &fonts);
    let file = |name: &str| folder.join(name);
    let files =
        Files { typst: file("words.typ"), html: file("words.html"), pdf: file("words.pdf"), fonts };
    fs::write(&files.typst, typst).unwrap();
    fs::write(&files.html, html).unwrap();
    files
}

fn typst(files: &Files) -> Command {
    let mut command = python();
    command.args(["-c", TYPST]).args([&files.typst, &files.pdf, &files.fonts]);
    command
}

fn weasyprint(files: &Files) -> Command {
    let mut command = python();
    command.args(["-m", "weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1"]);
    command.args([&files.html, &files.pdf]);
    command
}

fn pandoc(files: &Files) -> Command {
    let mut command = Command::new("pandoc");
    let fonts = format!("mainfontoptions=Path={}/", files.fonts.display());
    command.arg(&files.html).arg("--output").arg(&files.pdf);
    command.args(["--pdf-engine=xelatex", "-V", "mainfont=Pretendard-Regular.otf", "-V", &fonts]);
    command.args(["-V", "mainfontoptions=BoldFont=Pretendard-Bold.otf"]);
    command.args(["-V", "mainfontoptions=ItalicFont=Pretendard-Regular.otf"]);
    command.args(["-V", "geometry:a4paper,margin=25mm"]);
    command
}

/// The Python with the packages of `benches/times/install`.
fn python() -> Command {
    Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/venv/bin/python"))
}

fn runs(command: &mut Command) -> bool {
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}
