//! `briefing licences --sbom`: a software bill of materials of this program, as CycloneDX 1.6
//! (ECMA-424). Without a date and a serial number: the same program, the same bytes.

use std::io::{self, Read};

use flate2::read::ZlibDecoder;
use serde_json::{Value as Json, json};

use crate::config::{Root, VERSION};
use crate::dossier::{Digest, Files};
use crate::drawings::atlas;
use crate::finding::{Code, Finding, Stop, reason};

/// The packages of the program: a line for each with its name, version, licence, the SHA-256 of
/// what crates.io delivers, the systems that have it (digits), and the packages that it needs, with
/// tabs between them. The first line names the systems, the second what the program itself needs.
/// `UPDATE_GOLDENS=1 tests/run licences` makes it.
const PACKAGES: &[u8] = include_bytes!("packages.zz");

/// The system that the program was built for, the commit, and the compiler.
const TARGET: &str = env!("BRIEFING_TARGET");
const BUILT_FROM: &str = env!("BRIEFING_BUILT_FROM");
const COMPILER: &str = env!("BRIEFING_COMPILER");

struct Package<'a> {
    name: &'a str,
    version: &'a str,
    licence: &'a str,
    checksum: &'a str,
    targets: &'a str,
    needs: &'a str,
}

impl<'a> Package<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (name, version, licence) = (next()?, next()?, next()?);
        let (checksum, targets, needs) = (next()?, next()?, next()?);
        Some(Self { name, version, licence, checksum, targets, needs })
    }

    fn identifier(&self) -> String {
        identifier(self.name, self.version)
    }

    fn component(&self) -> Json {
        json!({
            "type": "library",
            "bom-ref": self.identifier(),
            "name": self.name,
            "version": self.version,
            "scope": "required",
            "hashes": [{ "alg": "SHA-256", "content": self.checksum }],
            "licenses": [{ "expression": self.licence }],
            "purl": self.identifier(),
        })
    }
}

/// The package URL of a crate.
fn identifier(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// The package URLs of packages that are written `name@version/systems`, with spaces between them,
/// as far as this system needs them.
fn identifiers(needs: &str, target: Option<u32>) -> impl Iterator<Item = String> {
    let here = needs.split(' ').filter_map(|it| it.rsplit_once('/'));
    let here = here.filter(move |(_, targets)| is_for(targets, target));
    here.filter_map(|(it, _)| it.split_once('@')).map(|(name, version)| identifier(name, version))
}

/// Whether a system is one of those whose numbers are listed, a digit each. All are if the system
/// is unknown.
fn is_for(targets: &str, target: Option<u32>) -> bool {
    targets.chars().any(|known| target.is_none_or(|target| known.to_digit(10) == Some(target)))
}

/// The bill of materials.
///
/// # Errors
/// [`Stop::Io`] when the program itself is damaged.
pub(crate) fn sbom() -> Result<String, Stop> {
    let text = packages()?;
    let mut lines = text.lines();
    let (targets, needs) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    // For a system that the list does not know, the packages of all.
    let target = (0..).zip(targets.split('\t')).find(|(_, known)| *known == TARGET);
    let target = target.map(|(at, _)| at);
    let packages: Vec<_> =
        lines.filter_map(Package::read).filter(|it| is_for(it.targets, target)).collect();
    let here = |needs: &str| identifiers(needs, target).map(Json::from).collect::<Vec<_>>();
    let data = data()?;
    let own = identifier("briefing", VERSION);
    let mut direct = here(needs);
    direct.extend(data.iter().map(|component| component["bom-ref"].clone()));
    let mut dependencies = vec![json!({ "ref": own, "dependsOn": direct })];
    dependencies.extend(
        packages.iter().map(
            |package| json!({ "ref": package.identifier(), "dependsOn": here(package.needs) }),
        ),
    );
    let components = data.into_iter().chain(packages.iter().map(Package::component)).collect();
    Ok(format!("{:#}\n", document(&own, components, dependencies)))
}

fn packages() -> Result<String, Stop> {
    let mut text = String::new();
    ZlibDecoder::new(PACKAGES).read_to_string(&mut text).map_err(|error| damaged(&error))?;
    Ok(text)
}

fn damaged(error: &io::Error) -> Stop {
    let message = format!("cannot read the packages in the program: {}", reason(error));
    Stop::Io(Finding::new(Code::UnreadableFile, message).help("install the program again"))
}

fn document(own: &str, components: Vec<Json>, dependencies: Vec<Json>) -> Json {
    let (commit, _) = BUILT_FROM.split_once(' ').unwrap_or((BUILT_FROM, ""));
    let property = |name: &str, value: &str| {
        (!value.is_empty()).then(|| json!({ "name": format!("briefing:{name}"), "value": value }))
    };
    let properties = [("commit", commit), ("target", TARGET), ("compiler", COMPILER)];
    let properties = properties.iter().filter_map(|(name, value)| property(name, value));
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "briefing",
                "version": VERSION,
                "licenses": [{ "expression": "MIT" }],
                "purl": own,
                "properties": properties.collect::<Vec<_>>(),
            },
        },
        "components": components,
        "dependencies": dependencies,
    })
}

/// What is inside and is no package: the standard library, the fonts, the maps.
fn data() -> Result<Vec<Json>, Stop> {
    let library = json!({
        "type": "library",
        "bom-ref": "rust-standard-library",
        "name": "The standard library of Rust",
        "version": COMPILER.split_whitespace().nth(1).unwrap_or_default(),
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    });
    let file = |name: &str, bytes: &[u8], licence: Json| {
        json!({
            "type": "file",
            "bom-ref": name,
            "name": name,
            "hashes": [{ "alg": "SHA-256", "content": Digest::of(bytes).to_string() }],
            "licenses": [{ "license": licence }],
        })
    };
    let files = Files::open(&Root::Embedded)?;
    let mut all = vec![library];
    for path in files.walk("reports/fonts").map_err(|error| damaged(&error))? {
        if path.ends_with(".otf") {
            let bytes = files.read(&path).map_err(|error| damaged(&error))?;
            all.push(file(&path, &bytes, json!({ "id": "OFL-1.1" })));
        }
    }
    let licence = json!({ "name": "Natural Earth: public domain; as TopoJSON: ISC" });
    all.push(file("countries of the maps", atlas::BYTES, licence));
    Ok(all)
}
