//! Prints `briefing accept`.

use super::args::AcceptArgs;
use super::terminal::counted;
use crate::commands;
use crate::finding::Stop;

pub(super) fn accept(args: &AcceptArgs) -> Result<u8, Stop> {
    let ids = (!args.all).then_some(args.ids.as_slice());
    let accepted = commands::accept::accept(&args.common.config()?, &args.lang, ids)?;
    let ledger = &accepted.ledger;
    args.common.say(&match accepted.ids.as_slice() {
        [] => "nothing to accept: everything is accepted already\n".to_owned(),
        [id] => format!("accepted {id} in {ledger}\n"),
        ids => format!("accepted {} texts in {ledger}\n", ids.len()),
    });
    if accepted.copies > 0 {
        let copies = counted(accepted.copies, "text");
        args.common.say(&format!("the same as in the source language: {copies}\n"));
    }
    Ok(0)
}
