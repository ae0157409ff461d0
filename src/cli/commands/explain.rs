//! `briefing explain`: the page behind a code.

use crate::cli::say;
use crate::finding::codes;
use crate::finding::{Finding, Stop};

pub(in crate::cli) fn explain(code: Option<&str>) -> Result<u8, Stop> {
    let Some(code) = code else {
        say(&list());
        return Ok(0);
    };
    // As it stands in a finding: `error[missing-variable]`.
    let bare = code.rsplit('[').next().unwrap_or(code).trim_end_matches([']', ':']);
    match codes::page(bare) {
        Some(page) => {
            say(&format!("{page}\n"));
            Ok(0)
        }
        None => {
            let finding =
                Finding::error("unknown-code", format!("no finding has the code `{bare}`"))
                    .did_you_mean(bare, codes::codes())
                    .help("`briefing explain` lists them all");
            Err(Stop::Usage(finding))
        }
    }
}

/// Every code with the sentence that its page begins with.
fn list() -> String {
    let width = codes::codes().map(str::len).max().unwrap_or(0);
    let mut list = String::new();
    for code in codes::codes() {
        let page = codes::page(code).unwrap_or_default();
        let sentence = page.lines().skip(1).find(|line| !line.is_empty()).unwrap_or_default();
        list.push_str(&format!("{code:width$}  {sentence}\n"));
    }
    list
}
