//! Prints `briefing watch`.

use std::time::Duration;

use super::args::{Common, EditionsArgs};
use super::build::{failed_document, options, print_report};
use super::progress::Bar;
use super::terminal::{print, print_findings};
use crate::commands;
use crate::commands::build::{BuildObserver, BuildReport, EditionReport, EditionStatus};
use crate::commands::guard::Guard;
use crate::commands::watch::WatchObserver;
use crate::finding::{Finding, Format, Stop, visible_json};

pub(super) fn watch(args: &EditionsArgs, guard: &Guard) -> Result<u8, Stop> {
    let options = options(args)?;
    let printer = Printer { bar: Bar::new(args.common.quiet), common: args.common.clone() };
    commands::watch::watch(&options, guard, &printer)?;
    Ok(0)
}

struct Printer {
    bar: Bar,
    common: Common<true>,
}

impl BuildObserver for Printer {
    fn start(&self, editions: usize) {
        self.bar.start(editions);
    }

    fn done(&self, edition: &EditionReport) {
        self.bar.done(edition);
    }
}

impl WatchObserver for Printer {
    fn built(&self, built: Result<BuildReport, Stop>, time: Duration) -> Result<(), Stop> {
        let format = self.common.format;
        let prints = format == Format::Human && !self.common.quiet;
        self.bar.clear();
        match built {
            Ok(report) => {
                print_report(&report, &self.common)?;
                if report.count(EditionStatus::Built) > 0 && prints {
                    print(&format!("in {} ms\n", time.as_millis()))?;
                }
            }
            Err(stop) => {
                let findings = stop.into_findings();
                print_findings(&findings, &self.common.style(), "the old editions are untouched");
                if format == Format::Json {
                    let document = failed_document(&findings).to_string();
                    print(&format!("{}\n", visible_json(&document)))?;
                }
            }
        }
        if prints {
            print("waiting for a change\n")?;
        }
        Ok(())
    }

    fn warning(&self, finding: Finding) {
        print_findings(&finding.into(), &self.common.style(), "");
    }
}
