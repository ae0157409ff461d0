//! Word joiners (U+2060): Typst breaks no line beside one. They stand in text while it is laid out,
//! and are taken out of finished pages, for a search would not find words that have them.
//!
//! A box round each word does the same, but Typst lays out every box as a paragraph of its own. It is
//! for words that may be wider than a column: these are broken within their box.

use std::ops::Range;

use ecow::EcoString;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use unicode_segmentation::UnicodeSegmentation;

pub(super) const JOINER: char = '\u{2060}';

/// No column is narrower than this many Latin letters, or half as many of Hangul.
const NARROW: usize = 12;

/// Whether a text fits into any column.
pub(super) fn is_short(text: &str) -> bool {
    let width = |c: char| match c {
        JOINER => 0,
        '\u{1100}'.. => 2,
        _ => 1,
    };
    text.chars().map(width).sum::<usize>() <= NARROW
}

/// Adds a text that no line breaks.
pub(super) fn push_whole(text: &str, out: &mut String) {
    // Letters and figures of alphabets, between which no line breaks anyway.
    let is_plain = |part: &str| part.chars().all(|c| c.is_alphanumeric() && c < '\u{e00}');
    let mut last: Option<&str> = None;
    for part in text.graphemes(true) {
        let is_joined = last.is_none_or(|last| {
            is_plain(last) && is_plain(part) || last.ends_with(JOINER) || part.starts_with(JOINER)
        });
        if !is_joined {
            out.push(JOINER);
        }
        out.push_str(part);
        last = Some(part);
    }
}

/// A text whose words are not hyphenated: Typst hyphenates what is nothing but letters.
pub(super) fn unhyphenated(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_word_bounds() {
        let mut letters = word.graphemes(true);
        out.extend(letters.next());
        let rest = letters.as_str();
        if !rest.is_empty() && word.chars().all(char::is_alphabetic) {
            out.push(JOINER);
        }
        out.push_str(rest);
    }
    out
}

/// Whether the text of a frame has joiners.
pub(in super::super) fn are_in(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => are_in(&group.frame),
        FrameItem::Text(text) => text.text.contains(JOINER),
        _ => false,
    })
}

/// Takes the joiners out of the text of a frame.
pub(in super::super) fn remove(frame: &mut Frame) {
    if !are_in(frame) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => remove(&mut group.frame),
            FrameItem::Text(text) if text.text.contains(JOINER) => *text = without(text),
            _ => {}
        }
        true
    });
}

fn without(item: &TextItem) -> TextItem {
    let mut text = EcoString::new();
    // For each byte of the old text, and its end, where it is in the new one.
    let mut places = Vec::with_capacity(item.text.len() + 1);
    for c in item.text.chars() {
        places.extend((0..c.len_utf8()).map(|n| text.len() + if c == JOINER { 0 } else { n }));
        if c != JOINER {
            text.push(c);
        }
    }
    places.push(text.len());
    let place = |at: u16| places.get(usize::from(at)).map_or(at, |place| *place as u16);
    let mut item = TextItem { text, ..item.clone() };
    for glyph in &mut item.glyphs {
        let Range { start, end } = glyph.range;
        glyph.range = place(start)..place(end);
    }
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> String {
        let mut out = String::new();
        push_whole(text, &mut out);
        out.replace(JOINER, "|")
    }

    #[test]
    fn joiners_stand_where_a_line_could_break() {
        assert_eq!(whole("한국과"), "한|국|과");
        assert_eq!(whole("1861년"), "1861|년");
        assert_eq!(whole("KIM Jin"), "KIM| |Jin");
        assert_eq!(whole(&whole("한국").replace('|', "\u{2060}")), "한|국", "not twice");
        assert_eq!(whole("각"), "각", "not within a syllable");
    }

    #[test]
    fn only_long_words_are_wider_than_a_column() {
        assert!(
            is_short("대사관에서") && is_short("Saint-Mandé") && is_short("지\u{2060}방정부의")
        );
        assert!(!is_short("시도지사협의회") && !is_short("Issy-les-Moulineaux"));
    }

    #[test]
    fn a_joiner_after_its_first_letter_keeps_a_word_from_being_hyphenated() {
        assert_eq!(unhyphenated("Saint-Mandé 12").replace(JOINER, "|"), "S|aint-M|andé 12");
    }
}
