//! The code of an edition: `judges/print.py` reads it from the page with zxing.

use crate::print::judge;
use crate::support::{Dossier, python, tool};

#[test]
fn the_code_of_an_edition_leads_to_its_file() {
    let dossier = Dossier::mini();
    let code = "#import \"/reports/lib/qr-code.typ\": qr-code\n\
        #set document(title: \"Code\", date: datetime(year: 2026, month: 6, day: 4))\n\
        #set text(lang: edition.language, font: \"Pretendard\")\n= Code\n\
        #qr-code(edition.languages, alt: (lang, address) => \"to \" + address)";
    dossier.write("reports/brief/main.typ", code);
    let file = dossier.path().join("brief-ko.pdf");
    dossier.done(&["--lang", "ko"]);
    assert_eq!(judge("qr", &file, &[]), "", "without an address there is no code");
    let settings = dossier.read("data/dossier.yaml");
    let with = |address: &str| {
        dossier.write("data/dossier.yaml", format!("{settings}address: {address}\n"));
    };
    with("https://example.org/e/{file}");
    dossier.done(&["--lang", "ko"]);
    let said = judge("qr", &file, &[]);
    let (read, width) = said.rsplit_once(' ').unwrap();
    assert_eq!(read, "1 https://example.org/e/brief-ko.pdf M");
    assert!((17.5..21.0).contains(&width.parse::<f64>().unwrap()), "{said}");
    let described = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        print(*[o.Alt for o in pdf.objects \
        if isinstance(o, pikepdf.Dictionary) and o.get('/S') == '/Figure'])";
    let alt = python(["-c".as_ref(), described.as_ref(), file.as_os_str()]);
    assert_eq!(alt.trim(), "to https://example.org/e/brief-ko.pdf");
    assert_eq!(tool("pdfimages", ["-list".as_ref(), file.as_os_str()]).lines().count(), 2);
    // A longer address has more squares, and a larger code.
    with(&format!("https://example.org/{}/{{file}}", "a".repeat(200)));
    dossier.done(&["--lang", "ko"]);
    let said = judge("qr", &file, &[]);
    assert!(said.contains("/brief-ko.pdf M ") && said.rsplit_once(' ').unwrap().1 > "2", "{said}");
    with("https://example.org/{name}");
    let (_, said) = dossier.refused(&["--lang", "ko"]);
    assert!(said.contains("[bad-address]: an address has no part `{name}`"), "{said}");
}
