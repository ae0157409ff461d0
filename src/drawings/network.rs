//! A network of boxes joined by straight lines. Where it can be drawn without crossings, it is.

use std::collections::BTreeSet;

use geo::{Coord, Intersects, Line, Rect};

use super::planar;

/// Where the boxes of a network are: their middles, in a frame with its corner at the origin.
/// `sizes` are widths and heights, with the space around a box; `edges` are pairs of boxes. Every
/// group of boxes that are joined stands apart from the others.
pub(crate) fn arrange(sizes: &[Coord], edges: &[(usize, usize)], frame: Coord) -> Vec<Coord> {
    let edges: BTreeSet<_> =
        edges.iter().filter(|(a, b)| a != b).map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    let groups = groups(sizes.len(), &edges);
    let mut at = vec![Coord::zero(); sizes.len()];
    for (group, room) in groups.iter().zip(rooms(&groups, frame)) {
        let inside = |(a, b): &(usize, usize)| {
            let find = |it: &usize| group.iter().position(|own| own == it);
            Some((find(a)?, find(b)?))
        };
        let own: BTreeSet<_> = edges.iter().filter_map(inside).collect();
        let sizes: Vec<_> = group.iter().map(|it| sizes[*it]).collect();
        let placed = Layout::new(&sizes, &own, room).settle();
        group.iter().zip(placed).for_each(|(it, place)| at[*it] = place + room.min());
    }
    at
}

/// The boxes that are joined, directly or over others; the largest group first.
fn groups(count: usize, edges: &BTreeSet<(usize, usize)>) -> Vec<Vec<usize>> {
    let mut group: Vec<usize> = (0..count).collect();
    for (a, b) in edges {
        let (old, new) = (group[*a].max(group[*b]), group[*a].min(group[*b]));
        group.iter_mut().filter(|it| **it == old).for_each(|it| *it = new);
    }
    let mut groups: Vec<Vec<usize>> = (0..count)
        .map(|number| (0..count).filter(|it| group[*it] == number).collect::<Vec<_>>())
        .filter(|members| !members.is_empty())
        .collect();
    groups.sort_by_key(|members| usize::MAX - members.len());
    groups
}

/// A part of the frame for each group, as large as the group: the frame is halved again and again.
fn rooms(groups: &[Vec<usize>], frame: Coord) -> Vec<Rect> {
    fn share(groups: &[Vec<usize>], room: Rect, rooms: &mut Vec<Rect>) {
        let count = |groups: &[Vec<usize>]| groups.iter().map(Vec::len).sum::<usize>() as f64;
        if groups.len() < 2 {
            rooms.extend(groups.iter().map(|_| room));
            return;
        }
        let all = count(groups);
        let at = (1..groups.len()).find(|at| 2.0 * count(&groups[..*at]) >= all).unwrap_or(1);
        let part = count(&groups[..at]) / all;
        let mut middle = (room.max(), room.min());
        if room.width() > room.height() {
            let x = room.min().x + part * room.width();
            (middle.0.x, middle.1.x) = (x, x);
        } else {
            let y = room.min().y + part * room.height();
            (middle.0.y, middle.1.y) = (y, y);
        }
        share(&groups[..at], Rect::new(room.min(), middle.0), rooms);
        share(&groups[at..], Rect::new(middle.1, room.max()), rooms);
    }
    let mut rooms = Vec::new();
    share(groups, Rect::new(Coord::zero(), frame), &mut rooms);
    rooms
}

/// The boxes of one group in their room, whose corner is the origin.
struct Layout<'a> {
    sizes: &'a [Coord],
    edges: Vec<(usize, usize)>,
    room: Coord,
    at: Vec<Coord>,
    /// The distance that joined boxes should have.
    reach: f64,
}

/// What a fault costs: an overlap of boxes, a line behind a box. Distances cost about one for each
/// box. No fault is worth a crossing more.
const OVERLAP: f64 = 2e3;
const BEHIND: f64 = 1e3;

/// How often every box looks for a better place.
const ROUNDS: usize = 120;

/// In how many rounds boxes change places once.
const EXCHANGE: usize = 8;

impl<'a> Layout<'a> {
    fn new(sizes: &'a [Coord], edges: &BTreeSet<(usize, usize)>, room: Rect) -> Self {
        let room = Coord { x: room.width(), y: room.height() };
        let count = sizes.len();
        // As many edges as can be drawn without crossings; the others come back later.
        let mut kept = edges.clone();
        if !planar::is_planar(count, edges) {
            kept = tree(count, edges);
            for edge in edges {
                kept.insert(*edge);
                if !planar::is_planar(count, &kept) {
                    kept.remove(edge);
                }
            }
        }
        let drawn = planar::draw(count, &kept).unwrap_or_default();
        let mut layout = Self {
            sizes,
            edges: edges.iter().copied().collect(),
            room,
            at: vec![room / 2.0; count],
            reach: (room.x * room.y / count.max(1) as f64).sqrt(),
        };
        let (least, most) = bounds(&drawn);
        let scale = |at: f64, least: f64, most: f64, size: f64, own: f64| {
            let free = (size - own).max(0.0);
            if most - least < 1e-9 {
                size / 2.0
            } else {
                own / 2.0 + (at - least) / (most - least) * free
            }
        };
        for (n, place) in drawn.into_iter().enumerate() {
            layout.at[n] = Coord {
                x: scale(place.x, least.x, most.x, room.x, sizes[n].x),
                y: scale(place.y, least.y, most.y, room.y, sizes[n].y),
            };
        }
        layout
    }

    /// Moves one box after the other to where it costs least, in steps that become smaller.
    fn settle(mut self) -> Vec<Coord> {
        let longest = self.room.x.max(self.room.y);
        for round in 0..ROUNDS {
            // Now and then a wide step, out of a corner.
            let narrow = 0.3 * 0.96_f64.powi(round as i32);
            let step = longest * if round % 5 == 4 { 0.4 - narrow } else { narrow };
            let mut moved = false;
            for n in 0..self.at.len() {
                let here = self.at[n];
                let mut best = (self.cost(n), here);
                for direction in 0..12 {
                    let turn = f64::from(direction) + 0.37 * round as f64;
                    let (sin, cos) = (std::f64::consts::TAU * turn / 12.0).sin_cos();
                    self.at[n] = self.inside(n, here + Coord { x: cos, y: sin } * step);
                    let cost = self.cost(n);
                    if cost.is_less(best.0) {
                        best = (cost, self.at[n]);
                    }
                }
                moved |= best.1 != here;
                self.at[n] = best.1;
            }
            if round % EXCHANGE == EXCHANGE - 1 {
                moved |= self.exchange();
            }
            if !moved && narrow < 0.01 {
                break;
            }
        }
        self.at
    }

    /// Lets two boxes change places where both are better off.
    fn exchange(&mut self) -> bool {
        let mut moved = false;
        for a in 0..self.at.len() {
            for b in a + 1..self.at.len() {
                let before = (self.at[a], self.at[b], self.cost(a).and(self.cost(b)));
                self.at[a] = self.inside(a, before.1);
                self.at[b] = self.inside(b, before.0);
                if self.cost(a).and(self.cost(b)).is_less(before.2) {
                    moved = true;
                } else {
                    (self.at[a], self.at[b]) = (before.0, before.1);
                }
            }
        }
        moved
    }

    fn inside(&self, n: usize, at: Coord) -> Coord {
        let half = self.sizes[n] / 2.0;
        let within = |at: f64, half: f64, size: f64| {
            at.clamp(half.min(size / 2.0), (size - half).max(size / 2.0))
        };
        Coord { x: within(at.x, half.x, self.room.x), y: within(at.y, half.y, self.room.y) }
    }

    fn line(&self, (a, b): (usize, usize)) -> Line {
        Line::new(self.at[a], self.at[b])
    }

    /// What a line costs that goes behind a box, or near to it.
    fn behind(&self, line: Line, n: usize) -> f64 {
        let near = |part: f64| {
            let half = self.sizes[n] * (part / 2.0);
            line.intersects(&Rect::new(self.at[n] - half, self.at[n] + half))
        };
        if !near(1.0) {
            0.0
        } else if near(0.8) {
            BEHIND
        } else {
            0.03 * BEHIND
        }
    }

    /// What a box costs where it is.
    fn cost(&self, n: usize) -> Cost {
        let (mut crossings, mut cost) = (0, 0.0);
        for other in (0..self.at.len()).filter(|other| *other != n) {
            let away = self.at[other] - self.at[n];
            let distance = away.x.hypot(away.y).max(0.1);
            cost += (self.reach / distance).min(20.0);
            let half = (self.sizes[n] + self.sizes[other]) / 2.0;
            let deep = (half.x - away.x.abs()).min(half.y - away.y.abs());
            if deep > 0.0 {
                cost += OVERLAP + 100.0 * deep;
            }
        }
        for edge in &self.edges {
            let line = self.line(*edge);
            if edge.0 != n && edge.1 != n {
                cost += self.behind(line, n);
                continue;
            }
            let length = (line.dx().hypot(line.dy())) / self.reach;
            cost += length * length;
            for other in &self.edges {
                if other != edge && !shares(*edge, *other) && line.intersects(&self.line(*other)) {
                    crossings += 1;
                }
            }
            let others = (0..self.at.len()).filter(|it| *it != edge.0 && *it != edge.1);
            cost += others.map(|other| self.behind(line, other)).sum::<f64>();
        }
        Cost { crossings, other: cost }
    }
}

/// What a box costs: how many lines cross its own, and everything else.
#[derive(Debug, Clone, Copy)]
struct Cost {
    crossings: usize,
    other: f64,
}

impl Cost {
    fn is_less(self, than: Self) -> bool {
        self.crossings < than.crossings
            || self.crossings == than.crossings && self.other < than.other - 1e-9
    }

    fn and(self, more: Self) -> Self {
        Self { crossings: self.crossings + more.crossings, other: self.other + more.other }
    }
}

fn shares(a: (usize, usize), b: (usize, usize)) -> bool {
    a.0 == b.0 || a.0 == b.1 || a.1 == b.0 || a.1 == b.1
}

/// Enough edges to join everything.
fn tree(count: usize, edges: &BTreeSet<(usize, usize)>) -> BTreeSet<(usize, usize)> {
    let mut group: Vec<usize> = (0..count).collect();
    let mut kept = BTreeSet::new();
    for (a, b) in edges {
        let (old, new) = (group[*a], group[*b]);
        if old != new {
            group.iter_mut().filter(|it| **it == old).for_each(|it| *it = new);
            kept.insert((*a, *b));
        }
    }
    kept
}

fn bounds(places: &[Coord]) -> (Coord, Coord) {
    let first = places.first().copied().unwrap_or_default();
    places.iter().fold((first, first), |(least, most), at| {
        (
            Coord { x: least.x.min(at.x), y: least.y.min(at.y) },
            Coord { x: most.x.max(at.x), y: most.y.max(at.y) },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Coord = Coord { x: 170.0, y: 120.0 };

    fn crossings(at: &[Coord], edges: &[(usize, usize)]) -> usize {
        let line = |(a, b): (usize, usize)| Line::new(at[a], at[b]);
        let pairs = edges.iter().enumerate().flat_map(|(n, a)| {
            edges.iter().skip(n + 1).filter(move |b| !shares(*a, **b)).map(move |b| (*a, *b))
        });
        pairs.filter(|(a, b)| line(*a).intersects(&line(*b))).count()
    }

    fn arranged(count: usize, edges: &[(usize, usize)]) -> Vec<Coord> {
        arrange(&vec![Coord { x: 16.0, y: 6.0 }; count], edges, FRAME)
    }

    #[test]
    fn planar_networks_have_no_crossings() {
        let grid = (0..4).flat_map(|y| (0..4).map(move |x| 4 * y + x));
        let grid: Vec<_> = grid
            .flat_map(|n| [(n % 4 < 3).then_some((n, n + 1)), (n < 12).then_some((n, n + 4))])
            .flatten()
            .collect();
        let wheel: Vec<_> = (1..9).flat_map(|n| [(0, n), (n, n % 8 + 1)]).collect();
        let tree: Vec<_> = (1..20).map(|n| ((n - 1) / 3, n)).collect();
        let cube = vec![
            (0, 1),
            (1, 2),
            (2, 3),
            (3, 0),
            (4, 5),
            (5, 6),
            (6, 7),
            (7, 4),
            (0, 4),
            (1, 5),
            (2, 6),
            (3, 7),
        ];
        // Two triangles at one vertex, a bridge, and a pair of their own.
        let parts = vec![(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5), (6, 7)];
        for (name, count, edges) in [
            ("grid", 16, grid),
            ("wheel", 9, wheel),
            ("tree", 20, tree),
            ("cube", 8, cube),
            ("parts", 9, parts),
        ] {
            assert_eq!(crossings(&arranged(count, &edges), &edges), 0, "{name}");
        }
    }

    #[test]
    fn random_planar_networks_have_no_crossings() {
        let mut state = 3_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % below
        };
        for count in [6, 10, 15, 24] {
            let mut edges = BTreeSet::new();
            for _ in 0..6 * count {
                let (a, b) = (next(count), next(count));
                if a != b {
                    edges.insert((a.min(b), a.max(b)));
                    let joined = groups(count, &edges);
                    let planar = joined.iter().all(|group| {
                        let find = |it: &usize| group.iter().position(|own| own == it);
                        let own = edges.iter().filter_map(|(a, b)| Some((find(a)?, find(b)?)));
                        planar::is_planar(group.len(), &own.collect())
                    });
                    if !planar {
                        edges.remove(&(a.min(b), a.max(b)));
                    }
                }
            }
            // As many as there can be: no more than 3n − 6.
            assert!(edges.len() > 2 * count - 4 && edges.len() <= 3 * count - 6, "{}", edges.len());
            let edges: Vec<_> = edges.into_iter().collect();
            assert_eq!(crossings(&arranged(count, &edges), &edges), 0, "{count}: {edges:?}");
        }
    }

    #[test]
    fn networks_that_are_not_planar_are_known() {
        let five: Vec<_> = (0..5).flat_map(|a| (a + 1..5).map(move |b| (a, b))).collect();
        let wells: Vec<_> = (0..3).flat_map(|a| (3..6).map(move |b| (a, b))).collect();
        assert!(!planar::is_planar(5, &five.iter().copied().collect()));
        assert!(!planar::is_planar(6, &wells.iter().copied().collect()));
        assert_eq!(crossings(&arranged(5, &five), &five), 1);
        assert_eq!(crossings(&arranged(6, &wells), &wells), 1);
    }

    #[test]
    fn boxes_do_not_overlap_where_there_is_room() {
        let ring: Vec<_> = (0..10).map(|n| (n, (n + 1) % 10)).collect();
        let at = arranged(12, &ring);
        let size = Coord { x: 16.0, y: 6.0 } / 2.0;
        for (n, a) in at.iter().enumerate() {
            let inside = Rect::new(Coord::zero(), FRAME);
            assert!(inside.intersects(&Rect::new(*a - size, *a + size)));
            for b in at.iter().skip(n + 1) {
                let away = *a - *b;
                assert!(away.x.abs() >= 2.0 * size.x - 0.01 || away.y.abs() >= 2.0 * size.y - 0.01);
            }
        }
    }
}
