//! Tables of cases: a row is a line, its columns are separated by tabs, the last is the source.

/// What a row of a table comes to and what it should, or why it cannot be run.
pub(crate) type Outcome = Result<(String, String), Box<dyn std::error::Error>>;

/// Runs every row that is neither blank nor a comment, and fails with all that differ.
///
/// A row has `COLUMNS` columns, their escapes resolved; `least` rows are promised, so that a
/// table that was cut short fails.
pub(crate) fn check<const COLUMNS: usize>(
    table: &str,
    least: usize,
    run: impl Fn([&str; COLUMNS]) -> Outcome,
) {
    let mut failures = Vec::new();
    let mut count = 0;
    for (index, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        count += 1;
        let fault = match row(line, &run) {
            Ok((actual, expected)) if actual == expected => continue,
            Ok((actual, _)) => format!("got `{}`", escape(&actual)),
            Err(error) => error.to_string(),
        };
        failures.push(format!("{}: {line}\n    {fault}", index + 1));
    }
    assert!(count >= least, "only {count} rows, {least} are promised");
    assert!(failures.is_empty(), "{} rows fail:\n{}", failures.len(), failures.join("\n"));
}

fn row<const COLUMNS: usize>(line: &str, run: impl Fn([&str; COLUMNS]) -> Outcome) -> Outcome {
    let cells: Vec<String> = line.split('\t').map(unescape).collect();
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    let cells: [&str; COLUMNS] =
        cells.try_into().map_err(|_| format!("a row has {COLUMNS} columns"))?;
    if cells.last().is_none_or(|source| source.trim().is_empty()) {
        return Err("a row needs a source".into());
    }
    run(cells)
}

/// Resolves `\uXXXX`, `\u{…}`, `\n`, `\t` and `\\`.
fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, (c == '\\').then(|| chars.next()).flatten()) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('t')) => out.push('\t'),
            ('\\', Some('u')) => {
                let code: String = if chars.next_if_eq(&'{').is_some() {
                    chars.by_ref().take_while(|c| *c != '}').collect()
                } else {
                    chars.by_ref().take(4).collect()
                };
                let code = u32::from_str_radix(&code, 16).expect("a code in hexadecimal");
                out.push(char::from_u32(code).expect("the code of a character"));
            }
            ('\\', Some(other)) => out.push(other),
            _ => out.push(c),
        }
    }
    out
}

/// Writes spaces and marks that cannot be seen in the escapes of the tables.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            ' ' => out.push(c),
            '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' => out.extend(c.escape_unicode()),
            _ if c.is_whitespace() || c.is_control() => {
                out.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            _ => out.push(c),
        }
    }
    out
}
