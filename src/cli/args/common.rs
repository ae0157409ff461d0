//! The arguments that every command has, and what the environment adds to them.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, iter};

use chrono::{DateTime, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as Group, ValueEnum};

use crate::cli::terminal::{Style, eprint, print_note};
use crate::config::{Config, PROGRAM, Root};
use crate::dossier::{SETTINGS, find};
use crate::finding::{Code, Finding, Format, Stop};
use crate::provenance::engine;

/// The arguments of every command. Only commands that print nothing but findings have SARIF.
#[derive(Debug, Clone, Group)]
pub(in crate::cli) struct Common<const SARIF: bool> {
    /// The folder of the dossier, with data, locales and reports
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,

    /// The format of the output
    #[arg(long, default_value = "human", value_parser = formats(SARIF))]
    pub(in crate::cli) format: Format,

    /// Print findings and what was asked for; no notes, progress or results
    #[arg(long, short, conflicts_with = "verbose")]
    pub(in crate::cli) quiet: bool,

    /// Print more: the program and the dossier, every edition, every reason
    #[arg(long, short)]
    pub(in crate::cli) verbose: bool,

    /// Whether the notes at the start of the run have been printed.
    #[arg(skip)]
    pub(in crate::cli) noted: bool,
}

/// How long an edition may take.
#[derive(Debug, Clone, Copy, Group)]
pub(in crate::cli) struct TimeArgs {
    /// End an edition that takes longer [default: the limit in the settings, or 600]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    timeout: Option<u64>,
}

impl TimeArgs {
    pub(in crate::cli) fn limit(self) -> Option<Duration> {
        self.timeout.map(Duration::from_secs)
    }
}

fn formats(sarif: bool) -> impl TypedValueParser<Value = Format> {
    let formats = Format::value_variants().iter().filter(|known| sarif || **known != Format::Sarif);
    PossibleValuesParser::new(formats.filter_map(ValueEnum::to_possible_value))
        .try_map(|name| Format::from_str(&name, false))
}

impl<const SARIF: bool> Common<SARIF> {
    /// The configuration of these arguments and the environment. Prints which dossier it is, if
    /// nobody named it and it is not in the present folder.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a bad `SOURCE_DATE_EPOCH`.
    pub(in crate::cli) fn config(&self) -> Result<Config, Stop> {
        let root = self.root();
        if self.verbose {
            self.note(&format!("{PROGRAM}, {}", engine()));
        }
        if let Root::Folder(folder) = &root
            && (self.verbose || self.root.is_none() && folder.as_os_str() != ".")
            && fs::symlink_metadata(folder.join(SETTINGS)).is_ok()
        {
            let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.clone());
            self.note(&format!("using the dossier in `{}`", folder.display()));
        }
        Ok(Config {
            root,
            languages: Vec::new(),
            layout: None,
            select: None,
            report: None,
            date: source_date()?,
            review: false,
            grey: false,
        })
    }

    /// The same with the dossier inside the program if there is no other.
    ///
    /// # Errors
    /// The same.
    pub(in crate::cli) fn config_or_sample(&self) -> Result<Config, Stop> {
        let mut config = self.config()?;
        if config.root == Root::None {
            let text = "there is no dossier in this folder or in one above it; using the one \
                        inside the program";
            self.note(text);
            config.root = Root::Embedded;
        }
        Ok(config)
    }

    /// How findings are printed.
    pub(in crate::cli) fn style(&self) -> Style {
        Style { format: self.format, root: self.root() }
    }

    /// Prints on standard error what is worth knowing and no finding.
    fn note(&self, text: &str) {
        if !self.quiet && !self.noted {
            print_note(text, self.format);
        }
    }

    /// Prints on standard error what was done, in lines of text.
    pub(in crate::cli) fn say(&self, text: &str) {
        if !self.quiet {
            eprint(text);
        }
    }

    /// The folder of the dossier, from the present folder if it is in or above it.
    pub(in crate::cli) fn root(&self) -> Root {
        let here = std::env::current_dir().ok();
        let found = match (&self.root, &here) {
            (Some(root), Some(here)) => return Root::Folder(below(root, here)),
            (Some(root), None) => return Root::Folder(root.clone()),
            (None, here) => here.as_deref().and_then(find),
        };
        let (Some(folder), Some(here)) = (found, &here) else { return Root::None };
        let up = here.strip_prefix(folder).map_or(0, |below| below.components().count());
        match up {
            0 => Root::Folder(PathBuf::from(".")),
            _ => Root::Folder(iter::repeat_n("..", up).collect()),
        }
    }
}

/// A path from the present folder, if it is there or below.
fn below(path: &Path, here: &Path) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(rest) if rest.as_os_str().is_empty() => PathBuf::from("."),
        Ok(rest) => rest.to_owned(),
        Err(_) => path.to_owned(),
    }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org): seconds since 1970 in UTC.
pub(in crate::cli) fn source_date() -> Result<Option<NaiveDate>, Stop> {
    let value = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty());
    let Some(value) = value else { return Ok(None) };
    let seconds = value.to_str().and_then(|text| text.parse::<i64>().ok());
    let date = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    date.map(|date| Some(date.date_naive())).ok_or_else(|| {
        let value = value.display();
        let message = format!("SOURCE_DATE_EPOCH is `{value}`, not a number of seconds since 1970");
        let finding = Finding::new(Code::BadSourceDate, message);
        Stop::usage(finding.help("remove it from the environment, or set it to such a number"))
    })
}
