//! `briefing status` and `briefing accept`.

use crate::cli::args::{AcceptArgs, State, StatusArgs};
use crate::cli::{Request, request, say, tell};
use crate::desk;
use crate::finding::Stop;
use crate::finding::render::Format;

use super::set::publish;

/// The report that shows the matrix.
const REPORT: &str = "status";

pub(in crate::cli) fn status(args: &StatusArgs) -> Result<u8, Stop> {
    let request = request(&args.common)?;
    let status = desk::status(&request)?;
    match &args.out {
        Some(out) => {
            let page =
                Request { language: args.lang.clone(), report: Some(REPORT.to_owned()), ..request };
            publish(&page, Some(out), args.common.format, false)?;
        }
        None => match args.common.format {
            Format::Human | Format::Short => say(&status.to_string()),
            Format::Json | Format::Sarif => say(&status.to_json()),
        },
    }
    let worst = status.worst();
    let fails = args.fail_on.iter().any(|state| match state {
        State::Missing => worst.missing > 0,
        State::Stale => worst.stale > 0,
        State::Unreviewed => worst.unreviewed > 0,
    });
    Ok(u8::from(fails))
}

pub(in crate::cli) fn accept(args: &AcceptArgs) -> Result<u8, Stop> {
    let ids = (!args.all).then_some(args.ids.as_slice());
    let accepted = desk::accept(&request(&args.common)?, &args.lang, ids)?;
    match accepted.ids.len() {
        0 => tell("nothing to accept: all of it was accepted already\n"),
        1 => tell(&format!("accepted {} in {}\n", accepted.ids[0], accepted.ledger)),
        number => tell(&format!("accepted {number} texts in {}\n", accepted.ledger)),
    }
    Ok(0)
}
