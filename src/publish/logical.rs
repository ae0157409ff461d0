//! Puts the letters of right-to-left text into the order in which they are read.
//!
//! Typst parts a run of text where a mark, such as a vowel sign, is higher or lower than the letters
//! beside it, and puts the parts in their order on the line, from left to right. Those who listen hear
//! them in the order of the file. Nothing moves on the page.

use ecow::EcoVec;
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use typst_layout::Page;

/// How far apart two parts of a run may be.
const TOUCH: Abs = Abs::raw(0.01);

/// A part of a run, with its place.
type Part = (Point, TextItem);

/// Pages with their text in its order.
pub(super) fn ordered(pages: &[Page]) -> EcoVec<Page> {
    let mut pages: EcoVec<Page> = pages.into();
    pages.make_mut().iter_mut().for_each(|page| order(&mut page.frame));
    pages
}

/// Orders the text of a page. One without right-to-left text stays as it is.
fn order(frame: &mut Frame) {
    if has_rtl(frame) {
        order_items(frame);
    }
}

fn has_rtl(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(text) => is_rtl(&text.text),
        FrameItem::Group(group) => has_rtl(&group.frame),
        _ => false,
    })
}

fn order_items(frame: &mut Frame) {
    let items: Vec<_> = frame.items().cloned().collect();
    frame.clear();
    let mut run: Vec<Part> = Vec::new();
    for (at, mut item) in items {
        if let FrameItem::Text(text) = &mut item {
            leave_out_embeddings(text);
        }
        match item {
            FrameItem::Text(text) if is_rtl(&text.text) => {
                if !run.last().is_some_and(|last| touch(last, at)) {
                    finish(&mut run, frame);
                }
                run.push((at, text));
            }
            FrameItem::Group(mut group) => {
                finish(&mut run, frame);
                order_items(&mut group.frame);
                frame.push(at, FrameItem::Group(group));
            }
            item => {
                finish(&mut run, frame);
                frame.push(at, item);
            }
        }
    }
    finish(&mut run, frame);
}

/// Whether a part begins where another ends: then they are of one run. The next run is on the left.
fn touch((before, text): &Part, at: Point) -> bool {
    (before.x + text.width() - at.x).abs() < TOUCH
}

/// Adds the parts of a run, the rightmost first.
fn finish(run: &mut Vec<Part>, frame: &mut Frame) {
    for at in 0..run.len() {
        part_cluster(run, at);
    }
    for (at, text) in run.drain(..).rev() {
        frame.push(at, FrameItem::Text(text));
    }
}

/// Gives a mark that is a part by itself its own character. Typst gives the mark and its letter both
/// characters each, and so they would be there twice.
fn part_cluster(run: &mut [Part], at: usize) {
    let [glyph] = &run[at].1.glyphs[..] else { return };
    let (mark, cluster) = (glyph.range(), cluster(&run[at].1, glyph));
    let split = cluster.char_indices().find(|(_, c)| is_mark(*c)).map(|(at, _)| at);
    let Some(split) = split.filter(|split| *split > 0) else { return };
    if run[at].1.glyphs[0].x_advance != Em::zero() {
        return;
    }
    let cluster = cluster.to_owned();
    // The letter is the glyph on its right or on its left, in the next part.
    let beside = [
        at.checked_add(1).filter(|i| *i < run.len()).map(|i| (i, 0)),
        at.checked_sub(1).and_then(|i| Some((i, run[i].1.glyphs.len().checked_sub(1)?))),
    ];
    for (part, glyph) in beside.into_iter().flatten() {
        let text = &mut run[part].1;
        let is_letter = text.glyphs.get(glyph).is_some_and(|it| {
            it.x_advance != Em::zero() && text.text.get(it.range()) == Some(cluster.as_str())
        });
        if is_letter {
            let range = &mut text.glyphs[glyph].range;
            *range = range.start..range.start + short(split);
            let range = &mut run[at].1.glyphs[0].range;
            *range = short(mark.start + split)..range.end;
            return;
        }
    }
}

/// Takes out the characters by which Typst embeds text of another direction: they would part the
/// words for those who search.
fn leave_out_embeddings(text: &mut TextItem) {
    const EMBEDDINGS: [char; 3] = ['\u{202A}', '\u{202B}', '\u{202C}'];
    for glyph in &mut text.glyphs {
        let own = text.text.get(glyph.range()).unwrap_or_default();
        let rest = own.trim_start_matches(EMBEDDINGS);
        let start = own.len() - rest.len();
        let length = rest.trim_end_matches(EMBEDDINGS).len();
        if length > 0 {
            let start = glyph.range.start + short(start);
            glyph.range = start..start + short(length);
        }
    }
}

fn cluster<'a>(text: &'a TextItem, glyph: &Glyph) -> &'a str {
    text.text.get(glyph.range()).unwrap_or_default()
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// Whether a text has a letter that is written from right to left.
fn is_rtl(text: &str) -> bool {
    let is_letter = |c: char| {
        matches!(c,
            '\u{0590}'..='\u{08FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}')
            && c.is_alphabetic()
    };
    text.chars().any(is_letter)
}

/// Whether a character is a sign above or below a Hebrew or Arabic letter.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{0591}'..='\u{05BD}'
        | '\u{05BF}'
        | '\u{05C1}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}')
}
