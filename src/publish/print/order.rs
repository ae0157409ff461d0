//! Which page stands where: the sides of the sheets of an imposed file, in the order in which they
//! are printed. It knows nothing of sizes.

/// Where a page comes from: the edition, and the number of the page in it, both from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) edition: usize,
    pub(super) number: usize,
    /// Whether it is upside down.
    pub(super) turned: bool,
}

/// A place for a page; a blank one is `None`.
pub(super) type Place = Option<Page>;

/// One side of a sheet of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Side {
    /// Its pages from left to right.
    pub(super) places: Vec<Place>,
    /// The number of the sheet, from 0; in a booklet the outermost is the first.
    pub(super) sheet: usize,
    pub(super) is_back: bool,
}

/// Each page on a side of its own.
pub(super) fn pages(count: usize) -> Vec<Side> {
    let place = |number| Some(Page { edition: 0, number, turned: false });
    (0..count)
        .map(|number| Side { places: vec![place(number)], sheet: number, is_back: false })
        .collect()
}

/// Two pages side by side, the first where the language begins to read.
pub(super) fn pairs(count: usize, rtl: bool) -> Vec<Side> {
    let place = |number| (number < count).then_some(Page { edition: 0, number, turned: false });
    let pair = |sheet: usize| {
        let mut places = vec![place(2 * sheet), place(2 * sheet + 1)];
        if rtl {
            places.reverse();
        }
        Side { places, sheet, is_back: false }
    };
    (0..count.div_ceil(2)).map(pair).collect()
}

/// The pages of a booklet as they are read, blanks before the last one, which is the back cover:
/// always a multiple of four.
pub(super) fn booklet(count: usize) -> Vec<Place> {
    let place = |number| Some(Page { edition: 0, number, turned: false });
    let mut places: Vec<_> = (0..count).map(place).collect();
    let back = if count > 1 { places.pop() } else { None };
    let filled = count.next_multiple_of(4) - usize::from(back.is_some());
    places.resize(filled, None);
    places.extend(back);
    places
}

/// The pages of a booklet that is read from both covers, as the first edition turns its pages: the
/// second one begins on the last page and goes forward. It is upside down if `turned`; two editions
/// whose languages are bound on different sides are not.
///
/// No leaf is shared by both: each has an even number of pages, and both together a multiple of
/// four. The blanks meet in the middle.
pub(super) fn head_to_tail(counts: [usize; 2], turned: bool) -> Vec<Place> {
    let mut filled = counts.map(|count| count.next_multiple_of(2));
    if (filled[0] + filled[1]) % 4 != 0 {
        filled[usize::from(filled[1] < filled[0])] += 2;
    }
    let place = |edition: usize, turned: bool| {
        move |number| (number < counts[edition]).then_some(Page { edition, number, turned })
    };
    let first = (0..filled[0]).map(place(0, false));
    let second = (0..filled[1]).rev().map(place(1, turned));
    first.chain(second).collect()
}

/// The sides of the sheets that are folded once and put into each other. `rtl` is whether the
/// booklet is bound on the right. A back is printed behind its front by turning the sheet over its
/// short edge.
pub(super) fn folded(places: &[Place], rtl: bool) -> Vec<Side> {
    let last = places.len().saturating_sub(1);
    let side = |sheet: usize, is_back: bool| {
        let outer = 2 * sheet + usize::from(is_back);
        // On a front the page that is read first is on the right.
        let mut places = vec![places[last - outer], places[outer]];
        if is_back != rtl {
            places.reverse();
        }
        Side { places, sheet, is_back }
    };
    (0..places.len() / 4).flat_map(|sheet| [side(sheet, false), side(sheet, true)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of pages from 1; 0 for a blank, negative if turned.
    fn numbers(places: &[Place]) -> Vec<i64> {
        let number = |place: &Place| {
            place.map_or(0, |page| {
                let number = i64::try_from(page.number).unwrap_or_default() + 1;
                if page.turned { -number } else { number }
            })
        };
        places.iter().map(number).collect()
    }

    #[test]
    fn blanks_are_before_the_back_cover() {
        assert_eq!(numbers(&booklet(1)), [1, 0, 0, 0]);
        assert_eq!(numbers(&booklet(2)), [1, 0, 0, 2]);
        assert_eq!(numbers(&booklet(4)), [1, 2, 3, 4]);
        assert_eq!(numbers(&booklet(6)), [1, 2, 3, 4, 5, 0, 0, 6]);
    }

    #[test]
    fn both_halves_are_whole_leaves() {
        assert_eq!(numbers(&head_to_tail([2, 2], true)), [1, 2, -2, -1]);
        assert_eq!(numbers(&head_to_tail([1, 1], true)), [1, 0, 0, -1]);
        assert_eq!(numbers(&head_to_tail([4, 1], true)), [1, 2, 3, 4, 0, 0, 0, -1]);
        assert_eq!(numbers(&head_to_tail([3, 4], false)), [1, 2, 3, 0, 4, 3, 2, 1]);
    }

    #[test]
    fn sheets_are_those_of_saddle_stitch() {
        let sides = |rtl| {
            let sides = folded(&booklet(8), rtl);
            sides.iter().map(|side| numbers(&side.places)).collect::<Vec<_>>()
        };
        assert_eq!(sides(false), [[8, 1], [2, 7], [6, 3], [4, 5]]);
        assert_eq!(sides(true), [[1, 8], [7, 2], [3, 6], [5, 4]]);
    }
}
