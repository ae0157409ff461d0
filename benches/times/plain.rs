//! The words of an edition as plain documents, without the design of its report: what the peers
//! set. They are taken from the resolved content, `--out edition.json`.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

/// A document in two markups, with the same words.
pub(crate) struct Plain {
    pub(crate) typst: String,
    pub(crate) html: String,
}

/// Writes the documents of an edition in one language. `fonts` is the folder of the kit's fonts.
pub(crate) fn plain(content: &Value, fonts: &Path) -> Plain {
    let language = content["languages"][0].as_str().unwrap();
    let title = content["title"].as_str().unwrap();
    let mut typst = format!(
        "#set document(title: {title:?})\n\
         #set page(paper: \"a4\", margin: 25mm, numbering: \"1\")\n\
         #set text(font: \"Pretendard\", size: 9.5pt, lang: {language:?})\n\
         #set par(justify: false)\n\n"
    );
    let regular = fonts.join("Pretendard-Regular.otf");
    let bold = fonts.join("Pretendard-Bold.otf");
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{}</title>\n<style>\n\
         @font-face {{ font-family: Pretendard; src: url(file://{}) }}\n\
         @font-face {{ font-family: Pretendard; font-weight: bold; src: url(file://{}) }}\n\
         @page {{ size: A4; margin: 25mm; @bottom-center {{ content: counter(page) }} }}\n\
         body {{ font: 9.5pt Pretendard }}\n\
         td, th {{ border: 1px solid; padding: 5pt; text-align: left; vertical-align: top }}\n\
         table {{ border-collapse: collapse }}\n</style>\n</head>\n<body>\n",
        escaped(title),
        regular.display(),
        bold.display(),
    );
    for block in content["blocks"].as_array().unwrap() {
        write(block, &mut typst, &mut html);
    }
    html.push_str("</body>\n</html>\n");
    Plain { typst, html }
}

fn write(block: &Value, typst: &mut String, html: &mut String) {
    match block["kind"].as_str().unwrap() {
        "heading" => {
            let level = usize::try_from(block["level"].as_u64().unwrap()).unwrap();
            let text = words(&block["texts"]);
            writeln!(typst, "{} #{text:?}\n", "=".repeat(level)).unwrap();
            writeln!(html, "<h{level}>{}</h{level}>", escaped(&text)).unwrap();
        }
        "paragraph" => paragraph(&words(&block["texts"]), typst, html),
        "list" | "contents" => {
            html.push_str("<ul>\n");
            for item in block["items"].as_array().unwrap() {
                let texts: Vec<_> = item.as_array().unwrap().iter().map(all_words).collect();
                writeln!(typst, "- #{:?}", texts.join(" ")).unwrap();
                writeln!(html, "<li>{}</li>", escaped(&texts.join(" "))).unwrap();
            }
            html.push_str("</ul>\n");
            typst.push('\n');
        }
        "table" => table(block, typst, html),
        "figure" => {
            paragraph(&words(&block["caption"]), typst, html);
            paragraph(&words(&block["description"]), typst, html);
        }
        other => panic!("unknown block {other}"),
    }
}

fn paragraph(text: &str, typst: &mut String, html: &mut String) {
    if !text.is_empty() {
        writeln!(typst, "#{text:?}\n").unwrap();
        writeln!(html, "<p>{}</p>", escaped(text)).unwrap();
    }
}

fn table(block: &Value, typst: &mut String, html: &mut String) {
    paragraph(&words(&block["caption"]), typst, html);
    let cells = |row: &Value| row.as_array().unwrap().iter().map(words).collect::<Vec<_>>();
    let (head, rows) = (cells(&block["head"]), block["rows"].as_array().unwrap());
    let rows: Vec<_> = rows.iter().map(cells).collect();
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or_default();
    if columns == 0 {
        return;
    }
    let line = |cells: &[String]| {
        let cell = |at| format!("[#{:?}]", cells.get(at).map_or("", String::as_str));
        (0..columns).map(cell).collect::<Vec<_>>().join(", ")
    };
    writeln!(typst, "#table(columns: (1fr,) * {columns},").unwrap();
    html.push_str("<table>\n");
    let row = |name: &str, cells: &[String], html: &mut String| {
        html.push_str("<tr>");
        for cell in cells {
            write!(html, "<{name}>{}</{name}>", escaped(cell)).unwrap();
        }
        html.push_str("</tr>\n");
    };
    if !head.is_empty() {
        writeln!(typst, "  table.header({}),", line(&head)).unwrap();
        html.push_str("<thead>");
        row("th", &head, html);
        html.push_str("</thead>\n");
    }
    for cells in &rows {
        writeln!(typst, "  {},", line(cells)).unwrap();
        row("td", cells, html);
    }
    typst.push_str(")\n\n");
    html.push_str("</table>\n");
}

/// The words of the texts of a block.
fn words(texts: &Value) -> String {
    let texts = texts.as_array().unwrap().iter();
    let text = |text: &Value| text["text"].as_str().unwrap().replace('\n', " ");
    texts.map(text).collect::<Vec<_>>().join(" ")
}

/// The words of a block of any kind.
fn all_words(block: &Value) -> String {
    match &block["items"] {
        Value::Array(items) => {
            let blocks = items.iter().flat_map(|item| item.as_array().unwrap());
            blocks.map(all_words).collect::<Vec<_>>().join(" ")
        }
        _ => words(&block["texts"]),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
