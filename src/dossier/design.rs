//! The settings of how editions look, and of who publishes them.

use ecow::EcoString;
use isocountry::CountryCode;
use palette::{FromColor, Lab, Srgb};
use rust_decimal::Decimal;

use super::decode::{
    address, choice, entry, items, mapping, scalar, text, unknown_keys, wrong_shape,
};
use super::plan::{PARTS, language, unknown_part};
use super::schema::Shape;
use super::yaml::{Node, NodeContent};
use super::{Files, Paper, Value, own_file, pictures};
use crate::finding::{Code, Finding, Findings, Span};

/// The keys of these settings.
pub(super) const KEYS: &[&str] = &[
    "paper",
    "margins",
    "colours",
    "logos",
    "fonts",
    "publisher",
    "address",
    "authoritative",
    BORDERS,
];

pub(crate) const MARGINS: &[&str] = &["inside", "outside", "top", "bottom"];
pub(crate) const COLOURS: &[&str] =
    &["primary", "secondary", "ink", "muted", "line", "tint", "paper"];
pub(crate) const LOGO: &[&str] = &["file", "alt"];

/// The most logos: one for each of two publishers.
pub(crate) const LOGOS: usize = 2;

const IMAGES: &[&str] = &[".svg", ".png", ".jpg", ".jpeg"];

/// The key of the fonts of all languages that have none of their own.
pub(crate) const DEFAULT: &str = "default";

/// The key of the borders that no map shows.
const BORDERS: &str = "undrawn-borders";

/// The least difference in lightness (CIE L*) of two colours that can be told apart in grey.
const LIGHTNESS: f64 = 20.0;

/// These settings as values for templates, with what they refer to.
#[derive(Debug, Default)]
pub(super) struct Design {
    pub(super) values: Vec<(EcoString, Value)>,
    /// The messages that they print, each with its place.
    pub(super) messages: Vec<(String, Span)>,
    /// The font families, each with its place.
    pub(super) families: Vec<(String, Span)>,
}

impl Design {
    /// Reads these settings of a dossier in some languages. `papers` are those of its editions.
    pub(super) fn load(
        entries: &[(Node, Node)],
        languages: &[String],
        papers: &[Paper],
        files: &Files,
        findings: &mut Findings,
    ) -> Self {
        let mut design = Self::default();
        let paper = entry(entries, "paper").and_then(|node| scalar(node));
        let paper = paper.and_then(Paper::named).unwrap_or_default();
        let papers = [&[paper], papers].concat();
        for key in KEYS {
            let Some(node) = entry(entries, key) else { continue };
            let value = match *key {
                "paper" => {
                    choice("paper", Paper::NAMES, node).map(|name| Value::Choice((*name).into()))
                }
                "margins" => margins(node, &papers, findings),
                "colours" => colours(node, findings),
                "logos" => design.logos(node, files, findings),
                "fonts" => design.fonts(node, languages, findings),
                "publisher" => design.message(node).map(Value::Text),
                "address" => edition_address(node).map(Value::Text),
                BORDERS => borders(node, findings),
                _ => language(node, languages).map(Value::Text),
            };
            design.values.extend(findings.keep(value).map(|value| ((*key).into(), value)));
        }
        design
    }

    /// The id of a message.
    fn message(&mut self, node: &Node) -> Result<String, Finding> {
        let id = text(node, &Shape::Text)?.to_owned();
        self.messages.push((id.clone(), node.span.clone()));
        Ok(id)
    }

    fn logos(
        &mut self,
        node: &Node,
        files: &Files,
        findings: &mut Findings,
    ) -> Result<Value, Finding> {
        let NodeContent::Sequence(nodes) = &node.content else {
            return Err(wrong_shape("a list of logos such as `{ file: …, alt: … }`", node));
        };
        if let Some(third) = nodes.get(LOGOS) {
            let message = format!("a dossier has at most {LOGOS} logos");
            findings.push(Finding::new(Code::BadLogo, message).at(&third.span));
        }
        let mut logos = Vec::new();
        for node in nodes {
            let expected = "a logo such as `{ file: reports/logos/x.svg, alt: logo-x }`";
            let Some(entries) = findings.keep(mapping(expected, node)) else { continue };
            unknown_keys("a logo", LOGO, entries, findings);
            let missing = |key: &str, what: &str| {
                Finding::new(Code::MissingKey, format!("this logo has no `{key}`"))
                    .at(&node.span)
                    .help(format!("add `{key}:` with {what}"))
            };
            let file = entry(entries, "file")
                .ok_or_else(|| missing("file", "the path of an SVG, PNG or JPEG file"))
                .and_then(|node| logo(node, files));
            let alt = entry(entries, "alt")
                .ok_or_else(|| missing("alt", "the id of a message that describes it"))
                .and_then(|node| self.message(node));
            if let (Some(file), Some(alt)) = (findings.keep(file), findings.keep(alt)) {
                let parts = [("file", file), ("alt", alt)];
                let parts = parts.map(|(key, text)| (key.to_owned(), Value::Text(text)));
                logos.push(Value::Named(parts.into()));
            }
        }
        Ok(Value::List(logos))
    }

    /// The families of each language, and those of all others.
    fn fonts(
        &mut self,
        node: &Node,
        languages: &[String],
        findings: &mut Findings,
    ) -> Result<Value, Finding> {
        let mut fonts = Vec::new();
        for (key, node) in mapping("languages with families of fonts", node)? {
            if scalar(key) != Some(DEFAULT) && findings.keep(language(key, languages)).is_none() {
                continue;
            }
            let nodes = match &node.content {
                NodeContent::Scalar(_) => std::slice::from_ref(node),
                _ => findings.keep(items(node, &Shape::Texts)).unwrap_or_default(),
            };
            if nodes.is_empty() {
                let finding = Finding::new(Code::UnknownFont, "this language has no font family");
                findings.push(finding.at(&node.span).help("name one, or leave out the language"));
            }
            let mut families = Vec::new();
            for node in nodes {
                if let Some(family) = findings.keep(text(node, &Shape::Text)) {
                    self.families.push((family.to_owned(), node.span.clone()));
                    families.push(Value::Text(family.to_owned()));
                }
            }
            fonts.push((scalar(key).unwrap_or_default().to_owned(), Value::List(families)));
        }
        Ok(Value::Named(fonts))
    }
}

/// The web address of the dossier, or with the name of a file that of each edition.
fn edition_address(node: &Node) -> Result<String, Finding> {
    let address = address(node)?;
    match unknown_part(&address, &[&["file"], PARTS].concat()) {
        None => Ok(address),
        Some(part) => {
            let message = format!("an address has no part `{{{part}}}`");
            let finding = Finding::new(Code::BadAddress, message).at(&node.span);
            Err(finding.help("write `{file}` where the name of the PDF of an edition is"))
        }
    }
}

/// The margins in millimetres.
fn margins(node: &Node, papers: &[Paper], findings: &mut Findings) -> Result<Value, Finding> {
    let entries = mapping("margins in millimetres, such as `{ inside: 26, top: 25 }`", node)?;
    unknown_keys("`margins`", MARGINS, entries, findings);
    let mut margins = Vec::new();
    for key in MARGINS {
        let Some(node) = entry(entries, key) else { continue };
        let margin = scalar(node).and_then(|text| Decimal::from_str_exact(text).ok());
        let Some(margin) = margin.filter(|margin| *margin > Decimal::ZERO) else {
            let message = format!("the margin `{key}` is not a number of millimetres");
            let finding = Finding::new(Code::BadNumber, message).at(&node.span);
            findings.push(finding.help("write digits, such as `25` or `12.5`"));
            continue;
        };
        let side = |paper: &Paper| match *key {
            "top" | "bottom" => paper.size().1,
            _ => paper.size().0,
        };
        let narrow = papers.iter().find(|paper| margin * Decimal::TWO >= side(paper));
        if let Some(paper) = narrow {
            let message =
                format!("a margin of {margin} mm is half of the paper `{}` or more", paper.name());
            findings.push(Finding::new(Code::BadNumber, message).at(&node.span));
            continue;
        }
        margins.push(((*key).to_owned(), Value::Number(margin)));
    }
    Ok(Value::Named(margins))
}

/// Pairs of countries, such as `DE-FR`: two letters of ISO 3166-1 each.
fn borders(node: &Node, findings: &mut Findings) -> Result<Value, Finding> {
    let expected = "two countries such as `DE-FR`, each with its two letters of ISO 3166-1";
    let NodeContent::Sequence(nodes) = &node.content else {
        return Err(wrong_shape("a list of borders such as `[DE-FR]`", node));
    };
    let is_country = |code: &str| CountryCode::for_alpha2(code).is_ok();
    let border = |node: &Node| {
        let pair = scalar(node).and_then(|text| text.split_once('-'));
        match pair.filter(|(a, b)| is_country(a) && is_country(b) && a != b) {
            Some((a, b)) => Ok(Value::Text(format!("{a}-{b}"))),
            None => Err(wrong_shape(expected, node)),
        }
    };
    Ok(Value::List(nodes.iter().filter_map(|node| findings.keep(border(node))).collect()))
}

fn colours(node: &Node, findings: &mut Findings) -> Result<Value, Finding> {
    let entries = mapping("colours such as `{ primary: \"#1d3c78\" }`", node)?;
    unknown_keys("`colours`", COLOURS, entries, findings);
    let mut colours = Vec::new();
    let mut lightness = Vec::new();
    for key in COLOURS {
        let Some(node) = entry(entries, key) else { continue };
        let Some(colour) = findings.keep(colour(node)) else { continue };
        if ["primary", "secondary"].contains(key) {
            let colour: Srgb<f64> = colour.into_format();
            lightness.push((Lab::from_color(colour).l, node));
        }
        let text = scalar(node).unwrap_or_default().to_owned();
        colours.push(((*key).to_owned(), Value::Text(text)));
    }
    if let [(primary, _), (secondary, node)] = lightness[..]
        && (primary - secondary).abs() < LIGHTNESS
    {
        let message = format!(
            "`primary` and `secondary` are almost the same in grey: their lightness is \
             {primary:.0} and {secondary:.0}"
        );
        let help = format!("make one darker or lighter, so that they differ by {LIGHTNESS}");
        findings.push(Finding::new(Code::SimilarColours, message).at(&node.span).help(help));
    }
    Ok(Value::Named(colours))
}

fn colour(node: &Node) -> Result<Srgb<u8>, Finding> {
    let written = scalar(node).unwrap_or_default();
    let is_hex = written.len() == 7
        && written.starts_with('#')
        && written[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
    written.parse().ok().filter(|_| is_hex).ok_or_else(|| {
        Finding::new(Code::BadColour, format!("`{written}` is not a colour"))
            .at(&node.span)
            .help("write `#` and six hexadecimal digits in quotation marks: `\"#1d3c78\"`")
    })
}

/// The path of an image below `reports`.
fn logo(node: &Node, files: &Files) -> Result<String, Finding> {
    let path = own_file::path(node, Code::BadLogo, "reports/logos/embassy.svg")?;
    let refuse = |message: String| Finding::new(Code::BadLogo, message).at(&node.span);
    if !IMAGES.iter().any(|ending| path.to_lowercase().ends_with(ending)) {
        let message = format!("`{path}` is not an SVG, PNG or JPEG file");
        return Err(refuse(message));
    }
    let bytes = own_file::read(path, node, Code::BadLogo, files)?;
    if let Some((what, help)) = pictures::fault(&bytes) {
        return Err(refuse(format!("`{path}` {what}")).help(help));
    }
    match pictures::over_limit(path, &bytes, files.limits()) {
        Some(finding) => Err(finding.at(&node.span)),
        None => Ok(path.to_owned()),
    }
}
