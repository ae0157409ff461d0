//! Graphs drawn without crossings, if that can be: an embedding by the algorithm of Demoucron,
//! Malgrange and Pertuiset (1964), and its drawing with straight lines by Tutte's (1963).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use geo::Coord;

type Edge = (usize, usize);

/// An edge between two vertices, the lesser one first.
fn edge(a: usize, b: usize) -> Edge {
    (a.min(b), a.max(b))
}

/// Where the vertices of a connected graph are, in the unit circle around the origin, so that no two
/// edges cross; `None` if every drawing has crossings. `edges` have no loops.
pub(super) fn draw(count: usize, edges: &BTreeSet<Edge>) -> Option<Vec<Coord>> {
    if count < 3 {
        return Some((0..count).map(|n| Coord { x: n as f64, y: 0.0 }).collect());
    }
    let faces = faces(count, &biconnected(count, edges))?;
    // The longest face is outside.
    let outer = (0..faces.len()).max_by_key(|at| (faces[*at].len(), usize::MAX - at))?;
    // With a vertex inside each other face, all of these are triangles.
    let mut neighbours = vec![BTreeSet::new(); count];
    for (at, face) in faces.iter().enumerate() {
        for (n, a) in face.iter().enumerate() {
            let b = face[(n + 1) % face.len()];
            neighbours[*a].insert(b);
            neighbours[b].insert(*a);
        }
        if at != outer && face.len() > 3 {
            let middle = neighbours.len();
            neighbours.push(face.iter().copied().collect());
            face.iter().for_each(|vertex| {
                neighbours[*vertex].insert(middle);
            });
        }
    }
    Some(barycentric(&neighbours, &faces[outer]).into_iter().take(count).collect())
}

/// Whether a graph can be drawn without crossings.
pub(super) fn is_planar(count: usize, edges: &BTreeSet<Edge>) -> bool {
    count < 3 || faces(count, &biconnected(count, edges)).is_some()
}

/// The outer vertices on a circle, every other one in the middle of its neighbours.
fn barycentric(neighbours: &[BTreeSet<usize>], outer: &[usize]) -> Vec<Coord> {
    let mut at = vec![Coord::zero(); neighbours.len()];
    for (n, vertex) in outer.iter().enumerate() {
        let (sin, cos) = (std::f64::consts::TAU * n as f64 / outer.len() as f64).sin_cos();
        at[*vertex] = Coord { x: cos, y: sin };
    }
    let inner: Vec<_> = (0..neighbours.len()).filter(|vertex| !outer.contains(vertex)).collect();
    for _ in 0..4000 {
        let mut moved: f64 = 0.0;
        for vertex in &inner {
            let own = &neighbours[*vertex];
            let sum = own.iter().fold(Coord::zero(), |sum, other| sum + at[*other]);
            let mean = sum / own.len() as f64;
            moved = moved.max((mean.x - at[*vertex].x).abs() + (mean.y - at[*vertex].y).abs());
            at[*vertex] = mean;
        }
        if moved < 1e-9 {
            break;
        }
    }
    at
}

/// A connected graph with more edges, so that no vertex holds two parts of it together. It is planar
/// if the graph is: parts around a vertex can be turned until two of its neighbours are next to
/// each other.
fn biconnected(count: usize, edges: &BTreeSet<Edge>) -> BTreeSet<Edge> {
    let mut all = edges.clone();
    while let Some((a, b)) = apart(count, &all) {
        all.insert(edge(a, b));
    }
    all
}

/// Two neighbours of a vertex that nothing else joins.
fn apart(count: usize, edges: &BTreeSet<Edge>) -> Option<Edge> {
    let neighbours = neighbours(count, edges);
    (0..count).find_map(|cut| {
        let mut own = neighbours[cut].iter().copied();
        let first = own.next()?;
        let reached = reach(first, &neighbours, |vertex| vertex != cut);
        own.find(|other| !reached.contains(other)).map(|other| (first, other))
    })
}

fn neighbours(count: usize, edges: &BTreeSet<Edge>) -> Vec<BTreeSet<usize>> {
    let mut all = vec![BTreeSet::new(); count];
    for (a, b) in edges {
        all[*a].insert(*b);
        all[*b].insert(*a);
    }
    all
}

/// What can be reached from a vertex over others that are allowed.
fn reach(
    from: usize,
    neighbours: &[BTreeSet<usize>],
    allowed: impl Fn(usize) -> bool,
) -> BTreeSet<usize> {
    let mut reached = BTreeSet::from([from]);
    let mut left = vec![from];
    while let Some(vertex) = left.pop() {
        for other in neighbours[vertex].iter().copied() {
            if allowed(other) && reached.insert(other) {
                left.push(other);
            }
        }
    }
    reached
}

/// A part of the graph that is not yet drawn: the drawn vertices that it hangs on, and its others.
struct Fragment {
    attachments: BTreeSet<usize>,
    inner: BTreeSet<usize>,
}

/// The faces of a drawing without crossings of a biconnected graph, each as a cycle of vertices.
fn faces(count: usize, edges: &BTreeSet<Edge>) -> Option<Vec<Vec<usize>>> {
    let neighbours = neighbours(count, edges);
    let cycle = cycle(&neighbours)?;
    let mut drawn: BTreeSet<Edge> =
        (0..cycle.len()).map(|n| edge(cycle[n], cycle[(n + 1) % cycle.len()])).collect();
    let mut faces = vec![cycle.clone(), cycle];
    loop {
        let fragments = fragments(&neighbours, edges, &drawn);
        if fragments.is_empty() {
            return Some(faces);
        }
        let fitting = |fragment: &Fragment| -> Vec<usize> {
            let holds = |face: &Vec<usize>| fragment.attachments.iter().all(|it| face.contains(it));
            (0..faces.len()).filter(|at| holds(&faces[*at])).collect()
        };
        let choices: Vec<_> = fragments.iter().map(fitting).collect();
        // A fragment with one face, or none, first.
        let next = (0..fragments.len()).min_by_key(|at| choices[*at].len())?;
        let face = *choices[next].first()?;
        let path = path(&fragments[next], &neighbours)?;
        drawn.extend(path.windows(2).map(|ends| edge(ends[0], ends[1])));
        let [one, other] = split(&faces[face], &path)?;
        faces[face] = one;
        faces.push(other);
    }
}

/// Any cycle.
fn cycle(neighbours: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let second = *neighbours.first()?.iter().next()?;
    // A way from the second vertex to the first one, other than their edge.
    let path = shortest(second, neighbours, |from, to| (from, to) != (second, 0), |at| at == 0)?;
    Some(path)
}

/// The shortest way from a vertex to one that is wanted, over steps that are allowed.
fn shortest(
    from: usize,
    neighbours: &[BTreeSet<usize>],
    allowed: impl Fn(usize, usize) -> bool,
    wanted: impl Fn(usize) -> bool,
) -> Option<Vec<usize>> {
    let mut before = BTreeMap::from([(from, from)]);
    let mut left = VecDeque::from([from]);
    while let Some(vertex) = left.pop_front() {
        for other in neighbours[vertex].iter().copied() {
            if before.contains_key(&other) || !allowed(vertex, other) {
                continue;
            }
            before.insert(other, vertex);
            if wanted(other) {
                let mut path = vec![other];
                let mut at = other;
                while at != from {
                    at = before[&at];
                    path.push(at);
                }
                path.reverse();
                return Some(path);
            }
            left.push_back(other);
        }
    }
    None
}

fn fragments(
    neighbours: &[BTreeSet<usize>],
    edges: &BTreeSet<Edge>,
    drawn: &BTreeSet<Edge>,
) -> Vec<Fragment> {
    let known: BTreeSet<usize> = drawn.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let chords = edges.difference(drawn).filter(|(a, b)| known.contains(a) && known.contains(b));
    let mut fragments: Vec<_> = chords
        .map(|(a, b)| Fragment { attachments: [*a, *b].into(), inner: BTreeSet::new() })
        .collect();
    let mut left: BTreeSet<usize> =
        (0..neighbours.len()).filter(|it| !known.contains(it)).collect();
    while let Some(vertex) = left.first().copied() {
        let inner = reach(vertex, neighbours, |other| !known.contains(&other));
        let outside = inner.iter().flat_map(|it| &neighbours[*it]).copied();
        let attachments = outside.filter(|other| known.contains(other)).collect();
        left.retain(|other| !inner.contains(other));
        fragments.push(Fragment { attachments, inner });
    }
    fragments
}

/// A way through a fragment from one drawn vertex to another.
fn path(fragment: &Fragment, neighbours: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let from = *fragment.attachments.first()?;
    let is_end = |at: usize| at != from && fragment.attachments.contains(&at);
    if fragment.inner.is_empty() {
        return Some(fragment.attachments.iter().copied().collect());
    }
    let allowed = |a: usize, b: usize| {
        fragment.inner.contains(&b) || fragment.inner.contains(&a) && is_end(b)
    };
    shortest(from, neighbours, allowed, is_end)
}

/// The two faces into which a path parts one.
fn split(face: &[usize], path: &[usize]) -> Option<[Vec<usize>; 2]> {
    let (first, last) = (*path.first()?, *path.last()?);
    let start = face.iter().position(|it| *it == first)?;
    let turned: Vec<usize> = face.iter().cycle().skip(start).take(face.len()).copied().collect();
    let end = turned.iter().position(|it| *it == last)?;
    let inner = &path[1..path.len() - 1];
    // From the first along the face to the last, and back along the path.
    let one = turned[..=end].iter().chain(inner.iter().rev()).copied().collect();
    let other = turned[end..].iter().chain([&first]).chain(inner).copied().collect();
    Some([one, other])
}
