//! The provenance that PDFs carry: each input's digest is the SHA-256 of a form that is written
//! down in `src/provenance/present.rs`. Another form would make every published PDF outdated.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::support::{Dossier, frozen_pdf, golden, root, tool};
use crate::translation::outdate;

/// The digests of a PDF by its inputs, as `words/ko/brief-title`; `-` if one does not exist.
fn inputs(pdf: &Path) -> BTreeMap<String, String> {
    fn flatten(at: &str, value: &Json, found: &mut BTreeMap<String, String>) {
        match value {
            Json::Object(parts) => {
                parts.iter().for_each(|(key, part)| flatten(&format!("{at}/{key}"), part, found));
            }
            digest => {
                let digest = digest.as_str().unwrap_or("-").to_owned();
                found.insert(at.trim_start_matches('/').to_owned(), digest);
            }
        }
    }
    let out = pdf.with_extension("provenance.json");
    let args = ["-savefile", "provenance.json", "-o", out.to_str().unwrap()];
    tool("pdfdetach", args.into_iter().chain([pdf.to_str().unwrap()]));
    let provenance: Json = serde_json::from_slice(&fs::read(out).unwrap()).unwrap();
    let mut found = BTreeMap::new();
    flatten("", &provenance["inputs"], &mut found);
    found
}

#[test]
fn the_digests_of_the_frozen_dossier_are_those_of_the_golden() {
    let dossier = Dossier::frozen();
    let path = |name: &str| dossier.path().join(name);
    dossier.done(&["--lang", "en", "--report", "status", "--out", "status.pdf"]);
    dossier.change("data/figures.yaml", "id: masks, value: 40000", "id: masks, value: 41000");
    dossier.change("locales/ko/terms.ftl", "term-twinning = ", "term-twinning = 도시 ");
    let old = frozen_pdf("ko");
    dossier.done(&["diff", old.to_str().unwrap(), "--lang", "ko", "--out", "changes.pdf"]);
    let dossier_of_stale = Dossier::frozen();
    outdate(&dossier_of_stale);
    dossier_of_stale.done(&["--lang", "ko", "--out", "stale.pdf"]);
    let whole = inputs(&old);
    let mut stale = inputs(&dossier_of_stale.path().join("stale.pdf"));
    stale.retain(|input, digest| whole.get(input) != Some(digest));
    let editions = [
        ("brief, fr", inputs(&frozen_pdf("fr"))),
        ("status, en", inputs(&path("status.pdf"))),
        ("changes, ko", inputs(&path("changes.pdf"))),
        ("brief, ko, with a stale text: what differs without it", stale),
    ];
    let mut text = String::new();
    for (edition, inputs) in editions {
        text.push_str(&format!("# {edition}\n"));
        inputs.iter().for_each(|(input, digest)| text.push_str(&format!("{input} → {digest}\n")));
        text.push('\n');
    }
    golden("provenance.txt", &text);
}

/// A report that reads an input of each kind.
const REPORT: &str = "\
#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, day: 4))
#set text(lang: edition.language, font: \"Pretendard\")
#let read = (setting(\"sides\"), record(\"places\", \"versailles\"), ids(\"places\"))
#let read = (translations(), changes())
#title()
#for p in records(\"partnerships\") [
  = #tr(p.message)
  #tr(p.message + \".summary\")
]
";

#[test]
fn each_digest_is_the_sha_256_of_the_stated_form() {
    let dossier = Dossier::mini().file("reports/changes/main.typ", REPORT);
    let ko = "locales/ko/words.ftl";
    dossier.change(ko, "place-gyeongju = 경주", "place-gyeongju = 경주\n    .reading = 경주");
    dossier.done(&["accept", "ko", "--all"]);
    dossier.done(&["--lang", "ko", "--out", "old.pdf"]);
    dossier.change("data/partnerships.yaml", "visits: 12", "visits: 13");
    dossier.change(ko, "번 오갔다", "차례 오갔다");
    dossier.change("locales/en/common.ftl", "= A brief", "= Our brief");
    dossier.done(&["diff", "old.pdf", "--lang", "ko", "--out", "changes.pdf"]);
    let inputs = inputs(&dossier.path().join("changes.pdf"));

    let [template, font] = ["reports/changes/main.typ", "reports/fonts/Pretendard-Bold.otf"];
    let template_bytes = fs::read(dossier.path().join(template)).unwrap();
    let font_bytes = fs::read(root().join(font)).unwrap();
    let stated: [(&str, &[u8]); 14] = [
        ("settings/sides", br#"["france","korea"]"#),
        ("collections/places", b"france\nkorea\nversailles\ngyeongju"),
        ("collections/fonts", FONTS.as_bytes()),
        ("records/place-versailles", PLACE.as_bytes()),
        ("records/partnership-versailles-gyeongju", PARTNERSHIP.as_bytes()),
        ("words/ko/place-versailles", "베르사유".as_bytes()),
        (
            "words/ko/partnership-versailles-gyeongju",
            "{ place-versailles }–{ place-gyeongju }".as_bytes(),
        ),
        ("words/ko/partnership-versailles-gyeongju.summary", SUMMARY.as_bytes()),
        ("words/ko/place-gyeongju", "경주\n.reading".as_bytes()),
        ("words/ko/brief-title", "짧은 보고서\nstale".as_bytes()),
        ("translations", PROGRESS.as_bytes()),
        ("changes", CHANGES.as_bytes()),
        (&format!("files/{template}"), &template_bytes),
        (&format!("files/{font}"), &font_bytes),
    ];
    for (input, stated) in stated {
        let digest: String = Sha256::digest(stated).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(inputs.get(input), Some(&digest), "{input}");
    }
    assert_eq!(inputs["words/ko/key-facts"], "-", "a message that does not exist");
}

/// The paths of the fonts, one a line.
const FONTS: &str = "\
reports/fonts/Pretendard-Bold.otf
reports/fonts/Pretendard-Regular.otf
reports/fonts/Pretendard-SemiBold.otf";

const PLACE: &str =
    r#"{"id":"versailles","country":"france","level":"city","coordinates":["48.80","2.12"]}"#;

const PARTNERSHIP: &str = concat!(
    r#"{"id":"versailles-gyeongju","kind":"memorandum","since":"1987","#,
    r#""partners":["versailles","gyeongju"],"facts":{"visits":{"quantity":"13"}}}"#,
);

const SUMMARY: &str = concat!(
    r#"{ $since }부터 { place-versailles }와 { JOSA(place-gyeongju, "은/는") } "#,
    "{ $visits }차례 오갔다.",
);

/// Language, section, and how many texts are done, stale, missing and unreviewed.
const PROGRESS: &str = "\
en\tcommon\t6\t0\t0\t0
en\twords\t10\t0\t0\t0
ko\tcommon\t5\t1\t0\t0
ko\twords\t9\t0\t0\t1
";

/// The older editions, the facts and the texts that differ.
const CHANGES: &str = concat!(
    r#"{"old":[{"report":"brief","languages":["ko"],"manner":"published","date":"2026-06-04"}],"#,
    r#""facts":[["partnership-versailles-gyeongju","facts.visits",{"quantity":"12"},"#,
    r#"{"quantity":"13"}]],"words":{"ko":[["partnership-versailles-gyeongju.summary","#,
    r#""{ $since }부터 { place-versailles }와 { JOSA(place-gyeongju, \"은/는\") } { $visits }번 오갔다.","#,
    r#""{ $since }부터 { place-versailles }와 { JOSA(place-gyeongju, \"은/는\") } { $visits }차례 오갔다."]]}}"#,
);
