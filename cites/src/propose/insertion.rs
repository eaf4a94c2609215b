//! Where a node is best put into a round.

use crate::Distances;

/// A way to put a node into a round.
#[derive(Clone, Copy)]
pub struct Insertion {
    /// What is put into it.
    pub node: usize,
    /// The node of the round that it comes after.
    pub after: usize,
    /// How much longer the round gets, in kilometres.
    pub cost: f64,
}

impl Insertion {
    /// Between two neighbours of a round.
    pub fn between(distances: &Distances, node: usize, (after, before): (usize, usize)) -> Insertion {
        let cost = distances.km(after, node) + distances.km(node, before) - distances.km(after, before);
        Insertion { node, after, cost }
    }

    /// All ways to put a node into a round.
    pub fn all(distances: &Distances, round: &[usize], node: usize) -> impl Iterator<Item = Insertion> {
        let next = round.iter().skip(1).chain(round.first());
        let legs = round.iter().copied().zip(next.copied());
        legs.map(move |leg| Insertion::between(distances, node, leg))
    }

    /// The cheapest of them; there is one, since a round has a node at least.
    pub fn cheapest(distances: &Distances, round: &[usize], node: usize) -> Insertion {
        let nowhere = Insertion {
            node,
            after: node,
            cost: f64::INFINITY,
        };
        let keep = |best: Insertion, other| if best.is_cheaper_than(&other) { best } else { other };
        Insertion::all(distances, round, node).fold(nowhere, keep)
    }

    /// Becomes another way to put the same node into the round, where that is cheaper.
    pub fn keep_cheaper(&mut self, other: Insertion) {
        if other.is_cheaper_than(self) {
            *self = other;
        }
    }

    fn is_cheaper_than(&self, other: &Insertion) -> bool {
        self.cost < other.cost
    }

    /// Puts the node into the round. Gives the node that comes after it.
    pub fn apply(&self, round: &mut Vec<usize>) -> usize {
        let at = round.iter().position(|other| *other == self.after).unwrap_or(0);
        let before = round[(at + 1) % round.len()];
        round.insert(at + 1, self.node);
        before
    }
}
