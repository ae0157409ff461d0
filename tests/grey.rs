//! Editions in grey: no colour on any page, and what colours told apart is still apart.

use std::path::Path;

use crate::support::{Dossier, python, root};

#[test]
fn a_grey_edition_has_no_colour_and_is_still_told_apart() {
    let dossier = Dossier::gallery();
    dossier.done(&["--lang", "en,ko", "--report", "gallery", "--grey"]);
    let file = dossier.path().join("gallery-en-ko-grey.pdf");
    let colours = "import subprocess, sys, io\n\
        from PIL import Image\n\
        ppm = subprocess.run(['pdftoppm', '-r', '50', sys.argv[1]], capture_output=True).stdout\n\
        worst = 0\n\
        stream = io.BytesIO(ppm)\n\
        while stream.tell() < len(ppm):\n \
          start = stream.tell(); header = [stream.readline() for _ in range(3)]\n \
          w, h = map(int, header[1].split()); data = stream.read(3 * w * h)\n \
          r, g, b = data[::3], data[1::3], data[2::3]\n \
          worst = max(worst, max(max(x) - min(x) for x in zip(r, g, b)))\n\
        print(worst)";
    let worst = |file: &Path| -> u32 {
        python(["-c".as_ref(), colours.as_ref(), file.as_os_str()]).trim().parse().unwrap()
    };
    assert!(worst(&file) <= 2, "{}", worst(&file));
    dossier.done(&["--lang", "en,ko", "--report", "gallery"]);
    assert!(worst(&dossier.path().join("gallery-en-ko.pdf")) > 60);
    crate::judges::verapdf(std::slice::from_ref(&file));
    // It is an edition as any other.
    let provenance = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        print(pdf.attachments['provenance.json'].get_file().read_bytes().decode())";
    let provenance = python(["-c".as_ref(), provenance.as_ref(), file.as_os_str()]);
    assert!(provenance.contains("\"grey\": true"), "{provenance}");
    dossier.done(&["verify", "gallery-en-ko-grey.pdf"]);
}

#[test]
fn greys_are_apart_and_can_be_read() {
    let tokens = std::fs::read_to_string(root().join("reports/lib/tokens.typ")).unwrap();
    let greys = tokens.split("#let greys = (").nth(1).unwrap().split(')').next().unwrap();
    let level = |role: &str| -> f64 {
        let value = greys.split(&format!("{role}: \"#")).nth(1).unwrap();
        f64::from(u8::from_str_radix(&value[..2], 16).unwrap()) / 255.0
    };
    let luminance = |role: &str| ((level(role) + 0.055) / 1.055).powf(2.4);
    let lightness = |role: &str| 116.0 * luminance(role).cbrt() - 16.0;
    assert!(lightness("secondary") - lightness("primary") > 20.0);
    for role in ["ink", "muted", "primary", "secondary"] {
        for paper in ["paper", "tint"] {
            let contrast = (luminance(paper) + 0.05) / (luminance(role) + 0.05);
            assert!(contrast >= 4.5, "{role} on {paper}: {contrast}");
        }
    }
}
