//! `briefing data import`: what changes in a data file, and what keeps its bytes.

use std::fs;

use crate::support::{Dossier, python, root};

/// A small dossier with a key of every type, and other treaties.
pub(crate) fn sheets(treaties: &str) -> Dossier {
    Dossier::fixture("sheets").file("data/treaties.yaml", treaties)
}

/// What a data file is before and after the import of a table.
struct Case {
    name: &'static str,
    before: &'static str,
    csv: &'static str,
    after: &'static str,
}

const CASES: &[Case] = &[
    Case {
        name: "block style, comments, Hangul",
        before: "# top\n- id: a # 경주\n  signed: 1886 # why\n  # about the form\n  form: bilateral\n\n# end\n",
        csv: "id,signed,form\na,1887,multilateral\n",
        after: "# top\n- id: a # 경주\n  signed: 1887 # why\n  # about the form\n  form: multilateral\n\n# end\n",
    },
    Case {
        name: "flow style",
        before: "- { id: a,   signed: 1886, form: bilateral } # 문화\n- { id: b, signed: 1887 }\n",
        csv: "id,signed,form\na,1886-06,\nb,1887,bilateral\n",
        after: "- { id: a,   signed: 1886-06 } # 문화\n- { id: b, signed: 1887, form: bilateral }\n",
    },
    Case {
        name: "flow style over lines",
        before: "- { id: a, # one\n    signed: 1886, # two\n    secret: true, # three\n    form: bilateral }\n",
        csv: "id,secret,title\na,,New\n",
        after: "- { id: a, # one\n    signed: 1886, title: New, # two\n     # three\n    form: bilateral }\n",
    },
    Case {
        name: "quotation marks stay",
        before: "- id: \"a\"\n  'signed': '1886'\n  title: \"Old\" # x\n- id: b\n  signed: \"1886\"\n  title: 'It''s'\n",
        csv: "id,signed,title\na,1887,\"New \"\"1\"\"\"\nb,1886,It's new\n",
        after: "- id: \"a\"\n  'signed': '1887'\n  title: \"New \\\"1\\\"\" # x\n- id: b\n  signed: \"1886\"\n  title: 'It''s new'\n",
    },
    Case {
        name: "text that YAML would read otherwise",
        before: "- id: a\n  signed: 1886\n- { id: b, signed: 1886, title: x }\n",
        csv: "id,title,remarks\na,no,\"1.5; - x; it's; @home\"\nb,\"#1\",null\n",
        after: "- id: a\n  signed: 1886\n  title: \"no\"\n  remarks: [\"1.5\", \"- x\", it's, \"@home\"]\n- { id: b, signed: 1886, title: \"#1\", remarks: [\"null\"] }\n",
    },
    Case {
        name: "a key goes where the schema has it",
        before: "- id: a\n  signed: 1886\n  form: bilateral\n",
        csv: "id,title,secret\na,x: y,yes\n",
        after: "- id: a\n  signed: 1886\n  title: \"x: y\"\n  secret: true\n  form: bilateral\n",
    },
    Case {
        name: "the first key of a record",
        before: "- form: bilateral\n  id: a\n  signed: 1886\n- form: bilateral # kept\n  # about the id\n  id: b\n  signed: 1886\n",
        csv: "id,form\na,\nb,\n",
        after: "- id: a\n  signed: 1886\n-  # kept\n  # about the id\n  id: b\n  signed: 1886\n",
    },
    Case {
        name: "lists keep their items and comments",
        before: "- id: a\n  signed: 1886\n  observers:\n    - france # first\n    - korea # second\n  remarks: [one, \"two\"] # end\n",
        csv: "id,observers,remarks\na,france; japan,\"one\nnew, and more\ntwo\"\n",
        after: "- id: a\n  signed: 1886\n  observers:\n    - france # first\n    - japan # second\n  remarks: [one, \"new, and more\", \"two\"] # end\n",
    },
    Case {
        name: "lists grow and shrink",
        before: "- id: a\n  signed: 1886\n  observers:\n  - france # first\n- id: b\n  signed: 1886\n  observers:\n  - france\n  - korea # gone\n  - japan\n- { id: c, signed: 1886, observers: [ france, korea, japan ] }\n- { id: d, signed: 1886, observers: [ japan ] }\n",
        csv: "id,observers\na,korea; france; japan\nb,japan\nc,japan\nd,france; japan; korea\n",
        after: "- id: a\n  signed: 1886\n  observers:\n  - korea\n  - france # first\n  - japan\n- id: b\n  signed: 1886\n  observers:\n  - japan\n- { id: c, signed: 1886, observers: [ japan ] }\n- { id: d, signed: 1886, observers: [ france, japan, korea ] }\n",
    },
    Case {
        name: "names with values",
        before: "- id: a\n  signed: 1886\n  counts:\n    articles: 12 # twelve\n    pages: 0.10\n  days: { vote: 1887 }\n- id: b\n  signed: 1886\n  counts: { articles: 3 }\n",
        csv: "id,counts.articles,counts.pages,counts.annexes,days.vote,days.entry\na,13,0.1,4,1887,1888-02\nb,,,,,\n",
        after: "- id: a\n  signed: 1886\n  counts:\n    articles: 13 # twelve\n    pages: 0.10\n    annexes: 4\n  days: { vote: 1887, entry: 1888-02 }\n- id: b\n  signed: 1886\n",
    },
    Case {
        name: "names without a column stay",
        before: "- id: a\n  signed: 1886\n  counts: { articles: 12, pages: 3 }\n",
        csv: "id,counts.articles\na,\n",
        after: "- id: a\n  signed: 1886\n  counts: { pages: 3 }\n",
    },
    Case {
        name: "coordinates",
        before: "- { id: a, signed: 1886, place: [37.50, 126.9780] } # here\n- { id: b, signed: 1886, place: [1, 2] }\n",
        csv: "id,place\na,37.5; 127\nb,\"-1.5, 2\"\n",
        after: "- { id: a, signed: 1886, place: [37.50, 127] } # here\n- { id: b, signed: 1886, place: [-1.5, 2] }\n",
    },
    Case {
        name: "a block of text",
        before: "- id: a\n  signed: 1886\n  title: |\n    Two\n    lines\n\n  form: bilateral # x\n- id: b\n  signed: 1886\n  title: One\n    over lines\n",
        csv: "id,title\na,One\nb,\"Two\nlines\"\n",
        after: "- id: a\n  signed: 1886\n  title: One\n\n  form: bilateral # x\n- id: b\n  signed: 1886\n  title: \"Two\\nlines\"\n",
    },
    Case {
        name: "an alias is replaced where it is",
        before: "- { id: a, signed: &day 1886 }\n- { id: b, signed: *day, form: bilateral }\n",
        csv: "id,signed\nb,1887\n",
        after: "- { id: a, signed: &day 1886 }\n- { id: b, signed: 1887, form: bilateral }\n",
    },
    Case {
        name: "new records are as the last one: block style",
        before: "-   id: a\n    signed: 1886\n\n-   id: b\n    signed: 1887 # last\n# end\n",
        csv: "id,signed,parties.1,parties.2,counts.articles,title\nc,1888-02-03,france,korea,12,\"1\"\nd,../1900,,,,\n",
        after: "-   id: a\n    signed: 1886\n\n-   id: b\n    signed: 1887 # last\n\n-   id: c\n    signed: 1888-02-03\n    title: \"1\"\n    parties: [france, korea]\n    counts: { articles: 12 }\n\n-   id: d\n    signed: ../1900\n# end\n",
    },
    Case {
        name: "new records are as the last one: flow style",
        before: "- { id: a, signed: 1886 }\n",
        csv: "id,signed,title,remarks\nb,1887,\"x, y\",a; b\n",
        after: "- { id: a, signed: 1886 }\n- { id: b, signed: 1887, title: \"x, y\", remarks: [a, b] }\n",
    },
    Case {
        name: "an empty file",
        before: "# nothing yet\n",
        csv: "id,signed,length\nb,1887,742000000 EUR\n",
        after: "# nothing yet\n- id: b\n  signed: 1887\n  length: 742000000 EUR\n",
    },
    Case {
        name: "an empty list",
        before: "[] # none\n",
        csv: "id,signed\nb,1887\n",
        after: "[{ id: b, signed: 1887 }] # none\n",
    },
    Case {
        name: "a list in brackets",
        before: "[\n  { id: a, signed: 1886 }, # one\n]\n",
        csv: "id,signed\na,1887\nb,1888\n",
        after: "[\n  { id: a, signed: 1887 }, { id: b, signed: 1888 }, # one\n]\n",
    },
    Case {
        name: "hyphens alone",
        before: "-\n  id: a\n  signed: 1886\n-\n  id: b\n  signed: 1886\n",
        csv: "id,signed,form\na,1887,\nb,1886,bilateral\nc,1889,\n",
        after: "-\n  id: a\n  signed: 1887\n-\n  id: b\n  signed: 1886\n  form: bilateral\n- id: c\n  signed: 1889\n",
    },
    Case {
        name: "no line end at the end",
        before: "- id: a\n  signed: 1886\n  form: bilateral",
        csv: "id,signed,form\na,1886,\nb,1887,\n",
        after: "- id: a\n  signed: 1886\n- id: b\n  signed: 1887",
    },
    Case {
        name: "beginnings and ends of documents stay",
        before: "---\n- id: a\n  signed: !!str 1886 # x\n...\n",
        csv: "id,signed\na,1887\nb,1888\n",
        after: "---\n- id: a\n  signed: !!str 1887 # x\n- id: b\n  signed: 1888\n...\n",
    },
    Case {
        name: "nothing changes",
        before: "- { id: a, signed: 1886, length: 50%, secret: yes, title: It's }\n",
        csv: "id,signed,length,secret,title\na,1886,50 %,TRUE,It's\n",
        after: "- { id: a, signed: 1886, length: 50%, secret: yes, title: It's }\n",
    },
];

#[test]
fn only_what_differs_changes() {
    let mut wrong = Vec::new();
    for Case { name, before, csv, after } in CASES {
        let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
        for (before, after) in
            [((*before).to_owned(), (*after).to_owned()), (windows(before), windows(after))]
        {
            let dossier = sheets(&before).file("a.csv", csv);
            let output = dossier.run(["data", "import", "a.csv", "--kind", "treaty"]);
            let now = dossier.read("data/treaties.yaml");
            if now != after || !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                wrong.push(format!("{name}\n--- expected\n{after}--- now\n{now}--- said\n{said}"));
                break;
            }
            // Again it changes nothing.
            dossier.done(&["data", "import", "a.csv", "--kind", "treaty"]);
            assert_eq!(dossier.read("data/treaties.yaml"), after, "{name}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_value_that_others_repeat_is_not_changed() {
    let before = "- { id: a, signed: &day 1886 }\n- { id: b, signed: *day }\n";
    let dossier = sheets(before).file("a.csv", "id,signed\na,1887\n");
    let (status, said) = dossier.refused(&["data", "import", "a.csv", "--kind", "treaty"]);
    assert_eq!(status, 1);
    assert!(said.contains("`signed` of `b` would change, too"), "{said}");
    assert_eq!(dossier.read("data/treaties.yaml"), before);
}

#[test]
fn a_file_keeps_its_unicode_form() {
    use unicode_normalization::UnicodeNormalization;
    let text: String = "- { id: a, signed: 1886, title: Séoul 경주 } # été\n".nfd().collect();
    let dossier = sheets(&text).file("a.csv", "id,signed,title\na,1887,Séoul 경주\n");
    dossier.done(&["data", "import", "a.csv", "--kind", "treaty"]);
    assert_eq!(dossier.read("data/treaties.yaml"), text.replace("1886", "1887"));
}

#[test]
fn a_kind_without_a_file_gets_one() {
    let dossier = sheets("").file("a.csv", "id,signed\na,1887\n");
    fs::remove_file(dossier.path().join("data/treaties.yaml")).unwrap();
    let output = dossier.run(["data", "import", "a.csv", "--kind", "treaties"]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("data/treaties.yaml: a added\n`briefing draft`"), "{said}");
    assert_eq!(dossier.read("data/treaties.yaml"), "- id: a\n  signed: 1887\n");
    dossier.done(&["draft"]);
    assert!(dossier.read("locales/en/words.ftl").contains("treaty-a = TODO\n"));
}

#[test]
fn random_edits_come_back() {
    let dossier = crate::rename::shipped();
    let script = root().join("tests/judges/edits.py");
    let path = dossier.path();
    let program = env!("CARGO_BIN_EXE_briefing");
    let kinds = ["place", "partnership", "figure", "milestone", "source", "section", "stakeholder"];
    let arguments = [script.as_os_str(), program.as_ref(), path.as_os_str(), "7".as_ref()];
    let more = ["80"].iter().chain(&kinds).map(AsRef::as_ref);
    let said = python(arguments.into_iter().chain(more));
    let [done, refused] = said.split_whitespace().collect::<Vec<_>>()[..] else {
        panic!("{said}");
    };
    assert!(done.parse::<u32>().unwrap() >= 40, "{done} {refused}");
}
