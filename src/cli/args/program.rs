//! The arguments of the commands about the program itself.

use std::path::PathBuf;

use clap::Args as Group;
use clap_complete::Shell;

#[derive(Debug, Group)]
#[command(after_help = "\
For bash, for one user:
  briefing completions bash > ~/.local/share/bash-completion/completions/briefing
For zsh, in a folder of $fpath:
  briefing completions zsh > _briefing
For fish:
  briefing completions fish > ~/.config/fish/completions/briefing.fish")]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell
    pub(in crate::cli) shell: Shell,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct ManArgs {
    /// The command whose page is printed [default: that of the program]
    #[arg(conflicts_with = "out")]
    pub(in crate::cli) command: Option<String>,

    /// Write every page into this folder
    #[arg(long, short, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
}

#[derive(Debug, Group)]
pub(in crate::cli) struct LicencesArgs {
    /// Only list what is inside, with the name of its licence
    #[arg(long)]
    pub(in crate::cli) list: bool,

    /// Print a software bill of materials instead, as CycloneDX JSON
    #[arg(long, conflicts_with = "list")]
    pub(in crate::cli) sbom: bool,
}
