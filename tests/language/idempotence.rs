//! Texts made of the pieces that interact, by a fixed generator: applied twice changes nothing.

use super::report;
use super::spacing::{escape, setter};

const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "  ",
    "\u{A0}",
    "\u{202F}",
    "\n",
    "\n\n",
    "\"",
    "\"",
    "'",
    "'",
    "«",
    "»",
    "“",
    "”",
    "‘",
    "’",
    "mot",
    "l",
    "Été",
    "s",
    "90s",
    "tis",
    "n",
    ";",
    ":",
    "!",
    "?",
    ".",
    "...",
    "…",
    ",",
    "—",
    "–",
    "(",
    ")",
    "1",
    "1er",
    "12",
    "000",
    "100",
    "%",
    "€",
    "km",
    "h",
    "30",
    "°C",
    "mai",
    "https://a.fr/?b=c",
    "www.a.kr",
    "=",
    "가",
    "나",
    "·",
    "•",
    "ㆍ",
    "\u{3000}",
    "\u{E000}",
    "-",
    "0",
];

#[test]
fn twice_is_once() {
    let mut failures = Vec::new();
    for language in ["fr", "en", "ko"] {
        let Some(set) = setter(language) else {
            failures.push(format!("no language `{language}`"));
            continue;
        };
        let mut seed: u64 = 2026;
        for _ in 0..60_000 {
            let text = text(&mut seed);
            let once = set(&text);
            let twice = set(&once);
            if once != twice && failures.len() < 20 {
                let [text, once, twice] = [&text, &once, &twice].map(|text| escape(text));
                failures.push(format!("{language} `{text}`\n   `{once}`\n   `{twice}`"));
            }
        }
    }
    report(&failures);
}

/// Up to fourteen pieces, drawn by a linear congruential generator.
fn text(seed: &mut u64) -> String {
    let mut draw = |below: usize| {
        *seed =
            seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) as usize % below
    };
    let pieces = 1 + draw(14);
    (0..pieces).map(|_| PIECES[draw(PIECES.len())]).collect()
}
