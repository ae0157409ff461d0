//! Prints `briefing schema`.

use super::args::SchemaArgs;
use super::terminal::{counted, print};
use crate::commands;
use crate::finding::Stop;
use crate::publish::{create_folder, replace};

pub(super) fn schema(args: &SchemaArgs) -> Result<u8, Stop> {
    let files = if args.content {
        vec![commands::schema::of_content()]
    } else {
        commands::schema::schemas(&args.common.config()?, args.file.as_deref())?
    };
    let Some(folder) = &args.out else {
        for file in &files {
            print(&format!("{:#}\n", file.schema))?;
        }
        return Ok(0);
    };
    create_folder(folder)?;
    for file in &files {
        let text = format!("{:#}\n", file.schema);
        replace(&folder.join(format!("{}.json", file.name)), text.as_bytes())?;
    }
    args.common.say(&format!("wrote {} to {}\n", counted(files.len(), "schema"), folder.display()));
    Ok(0)
}
