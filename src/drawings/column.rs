//! Labels in a column beside a drawing, each joined to its mark by a line, so that no two lines
//! cross and no label is far from its mark.

use geo::{Coord, Intersects, Line};

/// A mark, and the height that its label takes in the column, with the space around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) mark: Coord,
    pub(crate) height: f64,
}

/// How much higher than the column labels may be, for sums of lengths are not exact.
const EXACT: f64 = 1e-3;

/// For each label the `y` of its middle. The column is from 0 to `height`, and the lines end at
/// `x`. `None` if the labels are higher than that.
pub(crate) fn arrange(entries: &[Entry], x: f64, height: f64) -> Option<Vec<f64>> {
    let total: f64 = entries.iter().map(|entry| entry.height).sum();
    if total > height + EXACT {
        return None;
    }
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by(|a, b| entries[*a].mark.y.total_cmp(&entries[*b].mark.y));
    let mut middles = spread(entries, &order, height);
    // Exchanging two labels whose lines cross makes both lines together shorter, so this ends.
    for _ in 0..entries.len() * entries.len() {
        let line = |at: usize| Line::new(entries[at].mark, Coord { x, y: middles[at] });
        let crossing = (0..order.len()).find_map(|a| {
            let meets = |b: &usize| line(order[a]).intersects(&line(order[*b]));
            (a + 1..order.len()).find(meets).map(|b| (a, b))
        });
        let Some((a, b)) = crossing else { break };
        order.swap(a, b);
        middles = spread(entries, &order, height);
    }
    Some(middles)
}

/// A run of labels without space between them.
struct Run {
    /// Where it begins, and how high it is.
    top: f64,
    height: f64,
    count: usize,
    /// The sum of where its labels would have it begin.
    wanted: f64,
}

/// The middles of labels in this order, as near to their marks as the others let them be.
fn spread(entries: &[Entry], order: &[usize], height: f64) -> Vec<f64> {
    let within =
        |run: &Run| (run.wanted / run.count as f64).clamp(0.0, (height - run.height).max(0.0));
    let mut runs: Vec<Run> = Vec::new();
    for at in order {
        let entry = &entries[*at];
        let wanted = entry.mark.y - entry.height / 2.0;
        let mut run = Run { top: 0.0, height: entry.height, count: 1, wanted };
        run.top = within(&run);
        // A run that begins before the one above it ends becomes a part of it.
        while let Some(above) = runs.pop_if(|above| above.top + above.height > run.top) {
            let wanted = above.wanted + run.wanted - run.count as f64 * above.height;
            let (height, count) = (above.height + run.height, above.count + run.count);
            run = Run { top: 0.0, height, count, wanted };
            run.top = within(&run);
        }
        runs.push(run);
    }
    let mut middles = vec![0.0; entries.len()];
    let mut rest = order.iter();
    for run in runs {
        let mut top = run.top;
        for at in rest.by_ref().take(run.count) {
            middles[*at] = top + entries[*at].height / 2.0;
            top += entries[*at].height;
        }
    }
    middles
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn entries(marks: &[(f64, f64)]) -> Vec<Entry> {
        marks.iter().map(|(x, y)| Entry { mark: Coord { x: *x, y: *y }, height: 4.0 }).collect()
    }

    #[test]
    fn labels_with_room_are_level_with_their_marks() {
        let found = arrange(&entries(&[(10.0, 30.0), (20.0, 10.0)]), 0.0, 50.0);
        assert_eq!(found, Some(vec![30.0, 10.0]));
    }

    #[test]
    fn a_crowd_spreads_without_crossing_lines() {
        let marks: Vec<_> =
            (0..12).map(|n| (10.0 + f64::from(n * 7 % 12), 20.0 + f64::from(n * 5 % 12))).collect();
        let entries = entries(&marks);
        let found = arrange(&entries, 0.0, 60.0).unwrap();
        let mut sorted = found.clone();
        sorted.sort_by(f64::total_cmp);
        assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] > 3.999));
        assert!(sorted[0] >= 2.0 && sorted[11] <= 58.0);
        let line = |at: usize| Line::new(entries[at].mark, Coord { x: 0.0, y: found[at] });
        for a in 0..12 {
            assert!((a + 1..12).all(|b| !line(a).intersects(&line(b))));
        }
    }

    #[test]
    fn too_many_labels_have_no_arrangement() {
        assert_eq!(arrange(&entries(&[(1.0, 1.0); 4]), 0.0, 15.0), None);
    }
}
