//! The formats in which editions are written, as the settings have them.

use crate::config::{FileFormat, Imposition};
use crate::dossier::decode::{choice, items};
use crate::dossier::schema::Shape;
use crate::dossier::yaml::Node;
use crate::finding::{Code, Finding, Findings};

/// Some formats, at least one, in their order and each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Formats(Vec<FileFormat>);

impl Default for Formats {
    fn default() -> Self {
        Self(vec![FileFormat::Pdf])
    }
}

impl Formats {
    /// Whether one of them is the PDF.
    pub(crate) fn has_pdf(&self) -> bool {
        self.0.contains(&FileFormat::Pdf)
    }

    /// Those besides the PDF.
    pub(crate) fn others(&self) -> impl Iterator<Item = FileFormat> {
        self.0.iter().copied().filter(|format| *format != FileFormat::Pdf)
    }

    /// The same with some files for a printer.
    pub(super) fn with_prints(&self, prints: &[Imposition]) -> Self {
        let prints = prints.iter().copied().map(FileFormat::Print);
        Self(self.0.iter().copied().chain(prints).collect())
    }

    /// Reads a list of formats; `None` if one is wrong.
    pub(super) fn read(node: &Node, findings: &mut Findings) -> Option<Self> {
        let nodes = findings.keep(items(node, &Shape::Texts))?;
        let mut formats = Vec::new();
        let mut wrong = nodes.is_empty();
        if wrong {
            let finding = Finding::new(Code::BadEdition, "an edition needs a format");
            let help = "name one, such as `pdf`, or leave out `formats`";
            findings.push(finding.at(&node.span).help(help));
        }
        for node in nodes {
            let name = findings.keep(choice("formats", FileFormat::NAMES, node));
            match name.and_then(|name| FileFormat::named(name)) {
                Some(format) if formats.contains(&format) => {
                    let message = format!("the format `{}` is here twice", format.name());
                    findings.push(Finding::new(Code::DuplicateItem, message).at(&node.span));
                    wrong = true;
                }
                Some(format) => formats.push(format),
                None => wrong = true,
            }
        }
        formats.sort_unstable();
        (!wrong).then_some(Self(formats))
    }
}
