//! Which messages refer to which: those that come to no end, and those that refer to too many.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::iter;

use super::found;
use crate::finding::{Code, Finding};
use crate::limits::{Limit, Limits};
use crate::locales::{Entry, Words};

/// For each reference of a chain, how many references all chains of a message may have together.
const TOTAL: u64 = 100;

/// How many cycles are looked for: of thousands of messages in one, some tell enough.
const CYCLES: usize = 50;

/// How many messages of a cycle a finding names.
const NAMED: usize = 10;

/// Which messages refer to which.
pub(super) struct Graph<'a> {
    /// The messages whose references, and theirs, all exist and come to an end.
    sound: BTreeSet<&'a str>,
    /// The messages in cycles, and those between two cycles.
    circular: BTreeSet<&'a str>,
    /// The messages that refer to more than the limits allow, but to no other such message.
    excessive: BTreeSet<&'a str>,
    limits: Limits,
    cycles_left: Cell<usize>,
}

/// What a message refers to, through all that it refers to.
#[derive(Clone, Copy, Default)]
struct Reach {
    /// The longest chain.
    longest: u64,
    /// All references of all chains.
    total: u64,
}

impl<'a> Graph<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        let references = |entry: &'a Entry| {
            entry.references.iter().map(|(id, _)| (entry.id.as_str(), id.as_str()))
        };
        let edges = || words.entries().flat_map(references);
        let limits = words.sources().next().map(|source| *source.limits()).unwrap_or_default();
        let order = ending(words.ids(), edges());
        let (within, excessive) = within(words, &order, &limits);
        let sound: BTreeSet<_> = order.into_iter().collect();
        let unsound = || words.ids().filter(|id| !sound.contains(id));
        let back = edges().filter(|(_, to)| !sound.contains(to) && words.entry(to).is_some());
        let after = ending(unsound(), back.map(|(from, to)| (to, from)));
        let after: BTreeSet<_> = after.into_iter().collect();
        let circular = unsound().filter(|id| !after.contains(id)).collect();
        let cycles_left = Cell::new(CYCLES);
        Self { sound: within, circular, excessive, limits, cycles_left }
    }

    /// Whether all that an entry refers to exists and comes to an end. Anything else is reported
    /// where it is wrong, and not again at every entry that refers to it.
    pub(super) fn is_sound(&self, entry: &Entry) -> bool {
        entry.references.iter().all(|(id, _)| self.sound.contains(id.as_str()))
    }

    /// A message that refers to more messages than the limits allow.
    pub(super) fn too_many(&self, entry: &Entry) -> Option<Finding> {
        self.excessive.contains(entry.id.as_str()).then(|| {
            let what = format!("`{}` refers to too many messages, one through the other", entry.id);
            Finding::over_limit(Limit::References, &self.limits, &what).at(&entry.span)
        })
    }

    /// A message that needs its own text to be resolved. Each cycle is reported at each of
    /// its members, for any of them may be the wrong one.
    pub(super) fn cycle(&self, words: &Words, entry: &Entry) -> Option<Finding> {
        if !self.circular.contains(entry.id.as_str()) {
            return None;
        }
        self.cycles_left.set(self.cycles_left.get().checked_sub(1)?);
        let circular = |id: &str| self.circular.contains(id);
        // Each message that was seen, with the one that refers to it.
        let mut users: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = vec![entry];
        while let Some(at) = next.pop() {
            for (id, _) in at.references.iter().filter(|(id, _)| circular(id)) {
                if *id == entry.id {
                    let user = |id: &&str| users.get(id).copied();
                    let mut way: Vec<_> = iter::successors(Some(&*at.id), user).collect();
                    way.retain(|id| *id != entry.id);
                    way.reverse();
                    way.push(id);
                    let (_, span) = entry.references.iter().find(|(id, _)| id == way[0])?;
                    let mut shown = way.clone();
                    if way.len() > NAMED {
                        shown.splice(NAMED / 2..way.len() - NAMED / 2, ["…"]);
                    }
                    let message = format!("`{id}` refers to itself: {}", shown.join(" → "));
                    let help = "write the text in one of them";
                    return Some(found(Code::CyclicReference, message, span, help));
                }
                if !users.contains_key(id.as_str()) {
                    users.insert(id, &at.id);
                    next.extend(words.entry(id));
                }
            }
        }
        None
    }
}

/// Of the messages whose references come to an end, in an order in which each is after those that it
/// refers to: those within the limits, and the first ones that are not.
fn within<'a>(
    words: &Words,
    order: &[&'a str],
    limits: &Limits,
) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let longest = limits.get(Limit::References);
    let total = longest.saturating_mul(TOTAL);
    let mut reaches: HashMap<&str, Reach> = HashMap::new();
    let (mut within, mut excessive) = (BTreeSet::new(), BTreeSet::new());
    for id in order {
        let references = words.entry(id).into_iter().flat_map(|entry| &entry.references);
        let mut reach = Some(Reach::default());
        for (id, _) in references {
            let other = reaches.get(id.as_str());
            reach = reach.zip(other).map(|(reach, other)| Reach {
                longest: reach.longest.max(other.longest + 1),
                total: reach.total.saturating_add(other.total).saturating_add(1),
            });
        }
        let Some(reach) = reach else { continue };
        if reach.longest > longest || reach.total > total {
            excessive.insert(*id);
        } else {
            within.insert(*id);
            reaches.insert(id, reach);
        }
    }
    (within, excessive)
}

/// The nodes of a graph from which every path comes to an end, at another node: each after those that
/// it leads to.
fn ending<'a>(
    nodes: impl Iterator<Item = &'a str>,
    edges: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<&'a str> {
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    // How many edges from each node have not come to an end yet.
    let mut open: BTreeMap<&str, usize> = nodes.map(|node| (node, 0)).collect();
    for (from, to) in edges {
        users.entry(to).or_default().push(from);
        *open.entry(from).or_default() += 1;
    }
    let mut next: Vec<_> = open.iter().filter(|(_, open)| **open == 0).map(|(id, _)| *id).collect();
    let mut ending = Vec::new();
    while let Some(node) = next.pop() {
        ending.push(node);
        for user in users.get(node).into_iter().flatten() {
            let open = open.entry(user).or_default();
            *open -= 1;
            next.extend((*open == 0).then_some(*user));
        }
    }
    ending
}
