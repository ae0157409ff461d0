//! Texts made of the pieces that interact, by a fixed generator: applied twice changes nothing.

use briefing_lang::language;

use super::table::escape;

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
    for tag in ["fr", "en", "ko"] {
        let mut seed: u64 = 2026;
        for _ in 0..60_000 {
            let text = text(&mut seed);
            let once = language(tag).typography(&text);
            let twice = language(tag).typography(&once);
            if once != twice && failures.len() < 20 {
                let [text, once, twice] = [&text, &once, &twice].map(|text| escape(text));
                failures.push(format!("{tag} `{text}`\n   `{once}`\n   `{twice}`"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
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
