//! Places for labels: beside their marks where there is room, else further away with a leader. No
//! label covers another one or a mark, and no leader crosses a label or another leader.

use geo::{BoundingRect, Coord, Intersects, Line, Rect};

/// A mark and the size of its label. Lengths are in any one unit; `y` grows downwards.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Label {
    pub(crate) mark: Coord,
    /// The radius of the mark.
    pub(crate) radius: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The side of the mark where the label is best.
    pub(crate) prefer: Prefer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Prefer {
    Left,
    #[default]
    Right,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Placed {
    /// The upper left corner.
    pub(crate) corner: Coord,
    /// Where the line from the mark ends, if the label is not beside it.
    pub(crate) leader: Option<Coord>,
}

/// The space between a mark and its label, and between two labels, in heights of a label.
const BESIDE: f64 = 0.22;
const BETWEEN: f64 = 0.12;

/// The steps in which a place with a leader is looked for, in heights of a label.
const STEP: (f64, f64) = (0.8, 0.45);

/// What it is worth not to need a leader, not to stand on a line, and not to lead across one, in
/// heights of a label.
const LEADER: f64 = 1.0;
const ON_LINES: f64 = 4.0;
const ACROSS: f64 = 0.2;

/// The places of labels in a frame of `size` with its corner at the origin; `None` where there is
/// no room. They keep off `lines` where they can. Without `leaders`, they are beside their marks or
/// nowhere, which is quicker for very many.
pub(crate) fn place(
    labels: &[Label],
    size: Coord,
    lines: &[Line],
    leaders: bool,
) -> Vec<Option<Placed>> {
    let frame = Rect::new(Coord::zero(), size);
    let mut search = Search { labels, frame, lines, placed: vec![None; labels.len()] };
    search.beside();
    if leaders {
        search.elsewhere();
    }
    search.placed.into_iter().map(|found| found.map(|(placed, _)| placed)).collect()
}

struct Search<'a> {
    labels: &'a [Label],
    frame: Rect,
    lines: &'a [Line],
    placed: Vec<Option<(Placed, Rect)>>,
}

impl Search<'_> {
    /// Places labels beside their marks and clear of the lines, those first that have the fewest
    /// places.
    fn beside(&mut self) {
        let candidates: Vec<Vec<Rect>> = (0..self.labels.len())
            .map(|at| {
                let all = beside(&self.labels[at]).into_iter();
                all.filter(|it| self.is_free_of_marks(*it, at) && self.is_free_of_lines(*it))
                    .collect()
            })
            .collect();
        let mut order: Vec<usize> = (0..self.labels.len()).collect();
        order.sort_by_key(|at| candidates[*at].len());
        for at in &order {
            let free = candidates[*at].iter().find(|it| self.is_free(**it, *at));
            if let Some(found) = free {
                self.put(*at, *found, None);
            }
        }
        // A label that is in the way goes elsewhere, if it can.
        for at in order {
            if self.placed[at].is_some() {
                continue;
            }
            for candidate in &candidates[at] {
                if self.make_room(*candidate, at, &candidates) {
                    self.put(at, *candidate, None);
                    break;
                }
            }
        }
    }

    /// Moves the one label that is in the way of a place.
    fn make_room(&mut self, place: Rect, of: usize, candidates: &[Vec<Rect>]) -> bool {
        let mut blocking = (0..self.placed.len()).filter(|at| {
            *at != of && self.placed[*at].is_some_and(|(_, taken)| overlap(taken, place))
        });
        let (Some(other), None) = (blocking.next(), blocking.next()) else { return false };
        let before = self.placed[other].take();
        let elsewhere = candidates[other]
            .iter()
            .find(|it| !overlap(**it, place) && self.is_free(**it, other))
            .copied();
        match elsewhere {
            Some(found) => self.put(other, found, None),
            None => self.placed[other] = before,
        }
        elsewhere.is_some()
    }

    /// Places the labels that are left, the outermost first: where the way to the mark is shortest,
    /// and lines are crossed only to save a longer one.
    fn elsewhere(&mut self) {
        let mut left: Vec<usize> =
            (0..self.labels.len()).filter(|at| self.placed[*at].is_none()).collect();
        let count = left.len().max(1) as f64;
        let sum = left.iter().fold(Coord::zero(), |sum, at| sum + self.labels[*at].mark);
        let centre = sum / count;
        let away = |at: &usize| {
            let from = self.labels[*at].mark - centre;
            from.x.hypot(from.y)
        };
        left.sort_by(|a, b| away(b).total_cmp(&away(a)));
        for at in left {
            // In a crowd, a leader may have to pass over other marks.
            if let Some((place, leader)) = self.best(at, false).or_else(|| self.best(at, true)) {
                self.put(at, place, leader);
            }
        }
    }

    /// The best place for a label, and the end of its leader if it is not beside its mark.
    fn best(&self, at: usize, over_marks: bool) -> Option<(Rect, Option<Coord>)> {
        let label = &self.labels[at];
        let near = beside(label).into_iter().map(|place| (0.0, place, None));
        let step = Coord { x: STEP.0 * label.height, y: STEP.1 * label.height };
        let columns = (self.frame.width() / step.x) as usize;
        let rows = (self.frame.height() / step.y) as usize;
        let cells = (0..=rows).flat_map(|row| (0..=columns).map(move |column| (column, row)));
        let far = cells.map(|(column, row)| {
            let place = rect(Coord { x: column as f64 * step.x, y: row as f64 * step.y }, label);
            let end = nearest(place, label.mark);
            let way = end - label.mark;
            // Up and down is further than to the side: text is wide.
            (LEADER * label.height + way.x.hypot(1.5 * way.y), place, Some(end))
        });
        let mut all: Vec<_> = near.chain(far).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut best: Option<(f64, Rect, Option<Coord>)> = None;
        for (way, place, end) in all {
            if best.is_some_and(|(least, ..)| way >= least) {
                break;
            }
            let fits = self.is_free_of_marks(place, at)
                && self.is_free(place, at)
                && end.is_none_or(|end| self.is_open(at, end, over_marks));
            if !fits {
                continue;
            }
            let leader = end.map_or(0, |end| self.leader_crossings(label.mark, end));
            let lines = ON_LINES * self.crossings(place).min(3) as f64 + ACROSS * leader as f64;
            let cost = way + lines * label.height;
            if best.is_none_or(|(least, ..)| cost < least) {
                best = Some((cost, place, end));
            }
        }
        best.map(|(_, place, end)| (place, end))
    }

    /// Whether a leader to a place meets no label, no other leader and, unless it may, no other
    /// mark.
    fn is_open(&self, at: usize, end: Coord, over_marks: bool) -> bool {
        let leader = Line::new(self.labels[at].mark, end);
        // A mark that covers this one is in the way of every leader.
        let own = mark(&self.labels[at]);
        let meets_mark = !over_marks
            && self.labels.iter().enumerate().any(|(other, label)| {
                other != at && !overlap(mark(label), own) && meets(&leader, mark(label))
            });
        let meets_label = self.placed.iter().enumerate().any(|(other, placed)| {
            placed.is_some_and(|(placed, taken)| {
                meets(&leader, taken)
                    || placed.leader.is_some_and(|end| {
                        leader.intersects(&Line::new(self.labels[other].mark, end))
                    })
            })
        });
        !meets_mark && !meets_label
    }

    fn put(&mut self, at: usize, place: Rect, leader: Option<Coord>) {
        self.placed[at] = Some((Placed { corner: place.min(), leader }, place));
    }

    /// Whether a place is in the frame and covers no mark.
    fn is_free_of_marks(&self, place: Rect, of: usize) -> bool {
        let (least, most) = (self.frame.min(), self.frame.max());
        place.min().x >= least.x
            && place.min().y >= least.y
            && place.max().x <= most.x
            && place.max().y <= most.y
            && self.labels.iter().enumerate().all(|(at, label)| {
                let own = at == of || label.mark == self.labels[of].mark;
                own && !place.intersects(&label.mark) || !own && !overlap(mark(label), place)
            })
    }

    /// Whether a place is free of the other labels and their leaders.
    fn is_free(&self, place: Rect, of: usize) -> bool {
        let gap = BETWEEN * self.labels[of].height;
        let gap = Coord { x: 2.0 * gap, y: gap };
        let place = Rect::new(place.min() - gap, place.max() + gap);
        self.placed.iter().enumerate().filter(|(at, _)| *at != of).all(|(at, placed)| {
            placed.is_none_or(|(placed, taken)| {
                let crosses = |end| meets(&Line::new(self.labels[at].mark, end), place);
                !overlap(taken, place) && !placed.leader.is_some_and(crosses)
            })
        })
    }

    fn is_free_of_lines(&self, place: Rect) -> bool {
        !self.lines.iter().any(|line| meets(line, place))
    }

    /// How many lines, or pieces of them, a place covers.
    fn crossings(&self, place: Rect) -> usize {
        self.lines.iter().filter(|line| meets(line, place)).count()
    }

    fn leader_crossings(&self, mark: Coord, end: Coord) -> usize {
        let leader = Line::new(mark, end);
        let around = leader.bounding_rect();
        self.lines.iter().filter(|line| meets(line, around) && line.intersects(&leader)).count()
    }
}

fn mark(label: &Label) -> Rect {
    let radius = Coord { x: label.radius, y: label.radius };
    Rect::new(label.mark - radius, label.mark + radius)
}

fn rect(corner: Coord, label: &Label) -> Rect {
    Rect::new(corner, corner + Coord { x: label.width, y: label.height })
}

/// Whether two rectangles share more than an edge.
fn overlap(a: Rect, b: Rect) -> bool {
    a.min().x < b.max().x && b.min().x < a.max().x && a.min().y < b.max().y && b.min().y < a.max().y
}

/// Whether a line has a point in a rectangle. Most are far from each other.
fn meets(line: &Line, place: Rect) -> bool {
    let (least, most) = (place.min(), place.max());
    line.start.x.min(line.end.x) <= most.x
        && line.start.x.max(line.end.x) >= least.x
        && line.start.y.min(line.end.y) <= most.y
        && line.start.y.max(line.end.y) >= least.y
        && line.intersects(&place)
}

/// The point of a rectangle that is nearest to another.
fn nearest(place: Rect, to: Coord) -> Coord {
    Coord {
        x: to.x.clamp(place.min().x, place.max().x),
        y: to.y.clamp(place.min().y, place.max().y),
    }
}

/// The places beside a mark, the best first: on the preferred side, on the other one, above, below,
/// and at the corners.
fn beside(label: &Label) -> Vec<Rect> {
    let Label { mark, radius, width, height, prefer } = *label;
    let away = radius + BESIDE * height;
    let near = 0.7 * radius;
    let (right, left) = (away, -away - width);
    let (near_right, near_left) = (near, -near - width);
    let (level, above, below) = (-height / 2.0, -away - height, away);
    let (high, low) = (-near - height, near);
    let middle = -width / 2.0;
    let ((first, first_near), (other, other_near)) = match prefer {
        Prefer::Right => ((right, near_right), (left, near_left)),
        Prefer::Left => ((left, near_left), (right, near_right)),
    };
    let all = [
        (first, level),
        (other, level),
        (first_near, high),
        (first_near, low),
        (middle, above),
        (middle, below),
        (other_near, high),
        (other_near, low),
    ];
    all.map(|(x, y)| rect(mark + Coord { x, y }, label)).to_vec()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn label(x: f64, y: f64) -> Label {
        Label { mark: Coord { x, y }, radius: 1.0, width: 18.0, height: 3.0, prefer: Prefer::Right }
    }

    /// As random as needed, and the same each time.
    fn scattered(count: usize, size: f64) -> Vec<Label> {
        let mut state = 7_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as f64 / f64::from(u32::MAX >> 1) * size
        };
        (0..count).map(|_| label(next(), next())).collect()
    }

    fn check(labels: &[Label], placed: &[Option<Placed>]) {
        let boxes: Vec<_> = labels
            .iter()
            .zip(placed)
            .filter_map(|(label, placed)| placed.map(|placed| (rect(placed.corner, label), placed)))
            .collect();
        for (n, (place, placed)) in boxes.iter().enumerate() {
            assert!(boxes.iter().skip(n + 1).all(|(other, _)| !overlap(*place, *other)));
            let end = placed.leader;
            assert!(end.is_none_or(|end| place.intersects(&end)));
        }
        for label in labels {
            let covers = |(place, _): &(Rect, Placed)| place.intersects(&label.mark);
            assert!(!boxes.iter().any(covers), "a label covers the mark {label:?}");
        }
    }

    #[test]
    fn labels_stand_beside_their_marks_where_there_is_room() {
        let labels = scattered(12, 200.0);
        let placed = place(&labels, Coord { x: 220.0, y: 220.0 }, &[], true);
        check(&labels, &placed);
        assert!(placed.iter().all(|it| it.is_some_and(|it| it.leader.is_none())));
    }

    #[test]
    fn labels_of_a_crowd_have_leaders_that_do_not_cross() {
        let labels: Vec<_> = scattered(14, 12.0)
            .iter()
            .map(|it| label(it.mark.x + 60.0, it.mark.y + 40.0))
            .collect();
        let placed = place(&labels, Coord { x: 130.0, y: 90.0 }, &[], true);
        check(&labels, &placed);
        // One in the middle may be walled in.
        assert!(placed.iter().flatten().count() >= 13);
        let leaders: Vec<_> = labels
            .iter()
            .zip(&placed)
            .filter_map(|(label, placed)| Some(Line::new(label.mark, (*placed)?.leader?)))
            .collect();
        assert!(leaders.len() > 3);
        for (n, leader) in leaders.iter().enumerate() {
            assert!(leaders.iter().skip(n + 1).all(|other| !leader.intersects(other)));
        }
    }

    #[test]
    fn labels_without_room_are_left_out() {
        let labels = scattered(150, 100.0);
        let placed = place(&labels, Coord { x: 100.0, y: 100.0 }, &[], true);
        check(&labels, &placed);
        assert!(placed.iter().any(Option::is_none) && placed.iter().any(Option::is_some));
    }

    #[test]
    fn labels_keep_off_lines() {
        let line = Line::new(Coord { x: 50.0, y: 0.0 }, Coord { x: 90.0, y: 50.0 });
        let labels = [label(50.0, 3.0), label(70.0, 25.0)];
        for (label, placed) in
            labels.iter().zip(place(&labels, Coord { x: 100.0, y: 50.0 }, &[line], true))
        {
            assert!(!line.intersects(&rect(placed.unwrap().corner, label)));
        }
    }
}
