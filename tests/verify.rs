//! `verify`: every changed byte and every changed input is found, and by its name.

use std::fs;

use serde_json::Value as Json;

use crate::support::{Dossier, golden, python, root, text, tool};

fn verify(dossier: &Dossier, file: &str) -> Json {
    let output = dossier.run(["verify", "--format", "json", file]);
    let said: Json = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}{}", text(&output.stdout), text(&output.stderr)));
    let said = &said["files"];
    let good = said[0]["genuine"] == true && said[0]["currency"] == "current";
    assert_eq!(output.status.code(), Some(i32::from(!good)), "{said}");
    said[0].clone()
}

/// Where the streams of a PDF stand, by what they hold: pages and attached files.
const STREAMS: &str = "import pikepdf, sys, re\n\
    data = open(sys.argv[1], 'rb').read()\n\
    pdf = pikepdf.open(sys.argv[1])\n\
    named = [(f'page {n + 1}', p.obj.Contents) for n, p in enumerate(pdf.pages)]\n\
    named += [(f'attachment {n}', f.obj.EF.F) for n, f in pdf.attachments.items()]\n\
    for name, stream in named:\n\
    \x20   raw = stream.read_raw_bytes()\n\
    \x20   assert data.count(raw) == 1\n\
    \x20   print(data.index(raw), len(raw), name, sep='\\t')";

#[test]
fn every_changed_byte_of_a_page_or_an_attachment_is_found_by_name() {
    let dossier = Dossier::mini();
    assert!(dossier.run(["--lang", "ko", "--out", "ko.pdf"]).status.success());
    let whole = fs::read(dossier.path().join("ko.pdf")).unwrap();
    let file = dossier.path().join("ko.pdf").display().to_string();
    let streams = python(["-c", STREAMS, &file]);
    assert_eq!(streams.lines().count(), 4, "a page and three attachments: {streams}");
    for line in streams.lines() {
        let (at, rest) = line.split_once('\t').unwrap();
        let (length, name) = rest.split_once('\t').unwrap();
        let (at, length): (usize, usize) = (at.parse().unwrap(), length.parse().unwrap());
        // The first and last bytes, which a reader may not need, and some between.
        let inner = (0..length).step_by((length / 12).max(1));
        for offset in inner.chain([1, length - 1, length - 2]) {
            let mut changed = whole.clone();
            changed[at + offset] ^= 1 << (offset % 8);
            fs::write(dossier.path().join("changed.pdf"), changed).unwrap();
            let output = dossier.run(["verify", "changed.pdf"]);
            let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
            let file = name.strip_prefix("attachment ").unwrap_or(name);
            assert!(!output.status.success() && said.contains(file), "{name} {offset}: {said}");
        }
    }
    // And any other byte of the file, though not by the name of a page.
    for at in (0..whole.len()).step_by(whole.len() / 150) {
        let mut changed = whole.clone();
        changed[at] ^= 4;
        fs::write(dossier.path().join("changed.pdf"), changed).unwrap();
        assert!(!dossier.run(["verify", "changed.pdf"]).status.success(), "byte {at}");
    }
    // A digit of the seal itself, in a way that a reader of numbers would not notice.
    let at = whole.windows(8).rposition(|window| window == b"%sha256 ").unwrap() + 8;
    let letter = (at..at + 64).find(|at| whole[*at].is_ascii_lowercase()).unwrap();
    let mut changed = whole.clone();
    changed[letter] ^= 0x20;
    fs::write(dossier.path().join("changed.pdf"), changed).unwrap();
    assert!(!dossier.run(["verify", "changed.pdf"]).status.success());
    for longer in [[&whole[..], b"\n"].concat(), [b"\n", &whole[..]].concat()] {
        fs::write(dossier.path().join("changed.pdf"), longer).unwrap();
        assert!(!dossier.run(["verify", "changed.pdf"]).status.success());
    }
}

#[test]
fn every_changed_input_is_found_by_name() {
    let cases = [
        ("data/partnerships.yaml", "visits: 12", "visits: 13", "`partnership-versailles-gyeongju`"),
        ("data/dossier.yaml", "2026-06-04", "2026-06-05", "2026-06-05"),
        ("locales/ko/words.ftl", "}번", "}차례", "`partnership-versailles-gyeongju.summary`"),
        ("locales/ko/words.ftl", "= 경주", "= 경주시", "`place-gyeongju` changed in ko"),
        ("locales/ko/common.ftl", "= 짧은", "= 매우 짧은", "`brief-title` changed in ko"),
        ("reports/brief/main.typ", "#title()", "#title() ", "reports/brief/main.typ changed"),
    ];
    for (path, from, to, named) in cases {
        let dossier = Dossier::mini();
        dossier.run(["--lang", "ko", "--out", "ko.pdf"]);
        assert_eq!(verify(&dossier, "ko.pdf")["currency"], "current");
        dossier.change(path, from, to);
        let said = verify(&dossier, "ko.pdf");
        assert_eq!(
            (said["intact"].as_bool(), said["currency"].as_str()),
            (Some(true), Some("outdated"))
        );
        let reasons = said["reasons"].to_string();
        assert!(reasons.contains(named), "{named} in {reasons}");
    }
    // What the edition does not use does not count.
    let dossier = Dossier::mini();
    dossier.run(["--lang", "ko", "--out", "ko.pdf"]);
    dossier.change("locales/en/words.ftl", "Since {", "Ever since {");
    dossier.change("locales/ko/common.ftl", "brief-alt = 없음", "brief-alt = 없다");
    assert_eq!(verify(&dossier, "ko.pdf")["currency"], "current");
    // A new font may be chosen instead of another.
    let fonts = root().join("reports/fonts");
    fs::create_dir(dossier.path().join("reports/fonts")).unwrap();
    crate::support::copy(&fonts, &dossier.path().join("reports/fonts"));
    assert_eq!(verify(&dossier, "ko.pdf")["currency"], "current");
    let extra = dossier.path().join("reports/fonts/Extra.otf");
    fs::copy(fonts.join("Pretendard-Bold.otf"), extra).unwrap();
    let reasons = verify(&dossier, "ko.pdf")["reasons"].to_string();
    assert!(reasons.contains("fonts"), "{reasons}");
}

#[test]
fn other_pdfs_are_refused_with_a_clear_error() {
    let dossier = Dossier::mini().file("text.pdf", "no PDF at all").file("empty.pdf", "");
    dossier.run(["--lang", "ko", "--out", "ko.pdf"]);
    let whole = fs::read(dossier.path().join("ko.pdf")).unwrap();
    fs::write(dossier.path().join("cut.pdf"), &whole[..whole.len() / 2]).unwrap();
    // By another program, and ours saved again by another.
    let script = "import pikepdf, sys\n\
        pikepdf.new().save(sys.argv[2] + '/other.pdf')\n\
        pikepdf.open(sys.argv[1] ).save(sys.argv[2] + '/saved.pdf')\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        del pdf.Root.Names; del pdf.Root.AF\n\
        pdf.save(sys.argv[2] + '/old.pdf')";
    let folder = dossier.path().display().to_string();
    python(["-c", script, &format!("{folder}/ko.pdf"), &folder]);
    let mut all = String::new();
    for name in ["text", "empty", "cut", "other", "old", "nowhere"] {
        let (status, said) = dossier.refused(&["verify", &format!("{name}.pdf")]);
        assert_eq!(status, 3, "{said}");
        all.push_str(&said);
    }
    let program = concat!("briefing ", env!("CARGO_PKG_VERSION"));
    golden("verify-refused.txt", &all.replace(program, "briefing VERSION"));
    // It carries what it was made from, but its bytes are not those that were written.
    let said = verify(&dossier, "saved.pdf");
    assert_eq!(
        (said["seal"].as_str(), said["currency"].as_str()),
        (Some("not sealed"), Some("current"))
    );
    let other = Dossier::mini();
    other.change("data/dossier.yaml", "id: mini", "id: another");
    fs::copy(dossier.path().join("ko.pdf"), other.path().join("ko.pdf")).unwrap();
    assert_eq!(verify(&other, "ko.pdf")["currency"], "of another dossier");
}

#[test]
fn the_provenance_names_what_it_was_made_from() {
    let dossier = Dossier::mini();
    dossier.run(["--lang", "ko", "--out", "ko.pdf"]);
    let file = dossier.path().join("ko.pdf").display().to_string();
    let out = dossier.path().join("p.json").display().to_string();
    let list = tool("pdfdetach", ["-list", &file]);
    for name in ["facts.json", "words.json", "provenance.json"] {
        assert!(list.contains(name), "{list}");
    }
    tool("pdfdetach", ["-savefile", "provenance.json", "-o", &out, &file]);
    let said: Json = serde_json::from_str(&fs::read_to_string(out).unwrap()).unwrap();
    assert_eq!(said["standards"], serde_json::json!(["PDF/UA-1", "PDF/A-3a"]));
    assert_eq!(said["program"], concat!("briefing ", env!("CARGO_PKG_VERSION")));
    assert_eq!(
        (said["data_date"].as_str(), said["edition"]["report"].as_str()),
        (Some("2026-06-04"), Some("brief"))
    );
    let inputs = &said["inputs"];
    // As any other program reckons it.
    let sum = tool("sha256sum", [dossier.path().join("reports/brief/main.typ")]);
    assert_eq!(inputs["files"]["reports/brief/main.typ"], sum.split(' ').next().unwrap());
    assert_eq!(inputs["files"].as_object().unwrap().len(), 4, "one template, three fonts");
    let words = inputs["words"].as_object().unwrap();
    assert_eq!(words.keys().collect::<Vec<_>>(), ["ko"]);
    assert!(words["ko"]["partnership-versailles-gyeongju.summary"].is_string());
    assert!(words["ko"]["place-versailles"].is_string(), "a message that it refers to");
    assert!(words["ko"].get("place-france").is_none(), "nothing refers to it");
    assert!(inputs["records"]["partnership-versailles-gyeongju"].is_string());
}
