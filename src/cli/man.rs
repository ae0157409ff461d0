//! Prints `briefing man`: the pages of the manual, made of the descriptions of the arguments.

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::args::{Args, ManArgs};
use super::terminal::{counted, eprint, print};
use crate::finding::{Code, Finding, Stop};
use crate::publish::{create_folder, replace};

/// A page: its file, and its text in the language of roff.
struct Page {
    file: String,
    text: String,
}

pub(super) fn man(args: &ManArgs) -> Result<u8, Stop> {
    let pages = pages();
    let Some(folder) = &args.out else {
        let command = args.command.as_deref();
        print(&find(&pages, command)?.text)?;
        return Ok(0);
    };
    create_folder(folder)?;
    for page in &pages {
        replace(&folder.join(&page.file), page.text.as_bytes())?;
    }
    eprint(&format!("wrote {} to {}\n", counted(pages.len(), "page"), folder.display()));
    Ok(0)
}

/// The page of the program, then one for each command.
fn pages() -> Vec<Page> {
    let mut program = Args::command().disable_help_subcommand(true);
    program.build();
    let commands: Vec<_> = program.get_subcommands().cloned().collect();
    std::iter::once(program).chain(commands).map(page).collect()
}

fn page(command: Command) -> Page {
    let man = Man::new(command.version(env!("CARGO_PKG_VERSION")))
        .source(crate::config::PROGRAM)
        .manual("briefing");
    let mut text = Vec::new();
    // A vector takes all that is written.
    let _ = man.render(&mut text);
    Page { file: man.get_filename(), text: ascii(&String::from_utf8_lossy(&text)) }
}

/// The same with characters as every formatter reads them (groff_char(7)).
fn ascii(page: &str) -> String {
    let character = |c: char| match c {
        c if c.is_ascii() => c.to_string(),
        c => format!("\\[u{:04X}]", u32::from(c)),
    };
    page.chars().map(character).collect()
}

fn find<'a>(pages: &'a [Page], command: Option<&str>) -> Result<&'a Page, Stop> {
    let name = command.map_or("briefing.1".to_owned(), |it| format!("briefing-{it}.1"));
    pages.iter().find(|page| page.file == name).ok_or_else(|| {
        let command = command.unwrap_or_default();
        let names = pages.iter().filter_map(|page| page.file.strip_prefix("briefing-"));
        let names: Vec<_> = names.filter_map(|name| name.strip_suffix(".1")).collect();
        let message = format!("the program has no command `{command}`");
        let finding = Finding::new(Code::UnknownCommand, message);
        let finding = finding.did_you_mean(command, names.iter().copied());
        Stop::usage(finding.help(format!("the commands are {}", names.join(", "))))
    })
}
