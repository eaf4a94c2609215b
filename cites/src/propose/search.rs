//! The search for a round: seeds, cheapest insertion, and ruin and recreate.

use super::limit::Limit;
use crate::Distances;
use crate::tour::LocalSearch;

/// How many rounds are begun, each with another cité.
const SEEDS: usize = 64;

/// How many of them, the best, are improved.
const IMPROVED: usize = 3;

/// How much longer a round grown again may be than before for another order to be tried.
const WORTH_ORDERING: f64 = 0.03;

/// With so many stops or fewer, there is time to try more.
const FEW_STOPS: usize = 8;

/// How many of the cheapest insertions are tried where the days do not allow the first.
const TRIES: usize = 6;

/// A round is better when it is shorter by more than this, in kilometres.
const LEAST_GAIN: f64 = 1e-6;

/// The stops of an earlier proposal, and how many of them a round may have.
pub struct Quota {
    has: Vec<bool>,
    most: usize,
}

impl Quota {
    /// From whether each candidate is one of the earlier proposal's stops.
    pub fn new(has: impl Iterator<Item = bool>, most: usize) -> Quota {
        // The start, the first node, is everyone's.
        Quota {
            has: std::iter::once(false).chain(has).collect(),
            most,
        }
    }

    /// How many more stops of the earlier proposal a round may have; `None` where it has too many.
    fn left(&self, round: &[usize]) -> Option<usize> {
        self.most
            .checked_sub(round.iter().filter(|node| self.has[**node]).count())
    }
}

/// A search for a round from node 0 through some of the others. A round is the list of its nodes, beginning with node 0.
pub struct Search<'a> {
    distances: &'a Distances,
    limit: &'a Limit,
    quotas: &'a [Quota],
}

/// Where a node is put into a round at the least cost.
#[derive(Clone, Copy)]
struct Insertion {
    /// How much longer the round gets, in kilometres.
    cost: f64,
    /// The node that it comes after.
    after: usize,
}

impl Insertion {
    fn keep_cheaper(&mut self, other: Insertion) {
        if other.cost < self.cost {
            *self = other;
        }
    }
}

impl<'a> Search<'a> {
    pub fn new(distances: &'a Distances, limit: &'a Limit, quotas: &'a [Quota]) -> Search<'a> {
        Search {
            distances,
            limit,
            quotas,
        }
    }

    /// The best round found: that with the most stops, and of these the shortest. Node 0 alone where there is none.
    pub fn best_round(&self) -> Vec<usize> {
        let candidates = self.distances.count().saturating_sub(1);
        let seeds = SEEDS.min(candidates);
        let mut rounds: Vec<Vec<usize>> = (0..seeds)
            .map(|seed| vec![0, 1 + seed * candidates / seeds])
            .map(|round| {
                let cheapest = self.cheapest_insertions(&round);
                self.grown(round, cheapest)
            })
            .filter(|round| {
                self.limit.allows(self.distances, round)
                    && self.quotas.iter().all(|quota| quota.left(round).is_some())
            })
            .collect();
        rounds.sort_by(|a, b| {
            b.len()
                .cmp(&a.len())
                .then_with(|| self.length(a).total_cmp(&self.length(b)))
        });
        rounds.dedup_by(|a, b| a.len() == b.len() && (self.length(a) - self.length(b)).abs() < LEAST_GAIN);
        rounds.truncate(IMPROVED);
        let improved = rounds.into_iter().map(|round| self.improved(round));
        improved
            .reduce(|best, other| {
                if self.is_better(&other, &best) {
                    other
                } else {
                    best
                }
            })
            .unwrap_or_else(|| vec![0])
    }

    fn length(&self, round: &[usize]) -> f64 {
        self.distances.length(round, true)
    }

    fn is_better(&self, round: &[usize], than: &[usize]) -> bool {
        round.len() > than.len()
            || (round.len() == than.len() && self.length(round) < self.length(than) - LEAST_GAIN)
    }

    /// Takes some stops out, grows the round again, and keeps what is better, until nothing is.
    fn improved(&self, round: Vec<usize>) -> Vec<usize> {
        let mut round = self.reordered(round);
        let mut cheapest = self.cheapest_insertions(&round);
        let mut ruins = ruins(round.len() - 1);
        let (mut at, mut in_vain) = (0, 0);
        while in_vain < ruins.len() {
            let ruin = ruins[at % ruins.len()];
            at += 1;
            in_vain += 1;
            let (left, cheapest_left) = self.ruined(&round, &cheapest, ruin);
            let mut other = self.grown(left, cheapest_left);
            // A better order makes up for a little more way. Often the same round grows again.
            let longer_by = self.length(&other) / self.length(&round) - 1.0;
            let is_as_many = other.len() == round.len();
            if other.len() < round.len() || (is_as_many && (longer_by == 0.0 || longer_by > WORTH_ORDERING)) {
                continue;
            }
            other = self.reordered(other);
            if self.is_better(&other, &round) {
                cheapest = self.cheapest_insertions(&other);
                ruins = self::ruins(other.len() - 1);
                round = other;
                in_vain = 0;
            }
        }
        round
    }

    /// The round without some stops, and where others are best put into it.
    fn ruined(
        &self,
        round: &[usize],
        cheapest: &[Option<Insertion>],
        ruin: Ruin,
    ) -> (Vec<usize>, Vec<Option<Insertion>>) {
        let is_left = |at: &usize| !ruin.takes(*at);
        let left: Vec<usize> = (0..round.len()).filter(is_left).map(|at| round[at]).collect();
        // The legs that were not in the round before, by the nodes that they lead from.
        let is_new = |at: usize| ruin.takes((at + 1) % round.len());
        let from: Vec<bool> = (0..round.len()).map(|at| is_new(at) || ruin.takes(at)).collect();
        let mut is_gone = vec![false; self.distances.count()];
        for (at, node) in round.iter().enumerate() {
            is_gone[*node] = from[at];
        }
        let new_legs: Vec<(usize, usize)> = (0..left.len())
            .map(|at| (left[at], left[(at + 1) % left.len()]))
            .filter(|(from, _)| is_gone[*from])
            .collect();
        let mut cheapest_left = cheapest.to_vec();
        for (node, insertion) in cheapest_left.iter_mut().enumerate() {
            match insertion {
                Some(known) if is_gone[known.after] => *insertion = self.cheapest_insertion(&left, node),
                Some(known) => {
                    for (from, to) in &new_legs {
                        known.keep_cheaper(self.insertion(node, *from, *to));
                    }
                }
                None => {}
            }
        }
        for (at, node) in round.iter().enumerate() {
            if ruin.takes(at) {
                cheapest_left[*node] = self.cheapest_insertion(&left, *node);
            }
        }
        (left, cheapest_left)
    }

    /// For each node that is not in the round and may be in a better one, where it is best put into it.
    fn cheapest_insertions(&self, round: &[usize]) -> Vec<Option<Insertion>> {
        // A round of the same number of stops has to be shorter, which none to farther than half of its length is.
        let reach = if round.len() > self.limit.most_stops() {
            self.length(round) / 2.0
        } else {
            f64::INFINITY
        };
        let all = (0..self.distances.count()).map(|node| {
            let may_be = !round.contains(&node) && self.distances.km(0, node) <= reach;
            if may_be {
                self.cheapest_insertion(round, node)
            } else {
                None
            }
        });
        all.collect()
    }

    /// The round in a shorter order where the search finds one and the limit allows it.
    fn reordered(&self, round: Vec<usize>) -> Vec<usize> {
        let among = self.distances.among(&round);
        let mut order = LocalSearch::new(&among).improved((0..round.len()).collect());
        let at = order.iter().position(|at| *at == 0).unwrap_or(0);
        order.rotate_left(at);
        let reordered: Vec<usize> = order.into_iter().map(|at| round[at]).collect();
        if self.limit.allows(self.distances, &reordered) {
            reordered
        } else {
            round
        }
    }

    /// The round with as many more stops as the limit and the quotas allow, each where it makes the least way.
    fn grown(&self, mut round: Vec<usize>, mut cheapest: Vec<Option<Insertion>>) -> Vec<usize> {
        while round.len() <= self.limit.most_stops() {
            let Some((node, after)) = self.next_stop(&round, &cheapest) else {
                break;
            };
            let at = round.iter().position(|other| *other == after).unwrap_or(0);
            let before = round[(at + 1) % round.len()];
            round.insert(at + 1, node);
            cheapest[node] = None;
            for (other, insertion) in cheapest.iter_mut().enumerate() {
                match insertion {
                    // Its place is gone.
                    Some(known) if known.after == after => {
                        *insertion = self.cheapest_insertion(&round, other)
                    }
                    Some(known) => {
                        known.keep_cheaper(self.insertion(other, after, node));
                        known.keep_cheaper(self.insertion(other, node, before));
                    }
                    None => {}
                }
            }
        }
        round
    }

    /// The cheapest insertion that is allowed: the node and the one that it comes after.
    fn next_stop(&self, round: &[usize], cheapest: &[Option<Insertion>]) -> Option<(usize, usize)> {
        let used_up: Vec<&Quota> = self
            .quotas
            .iter()
            .filter(|quota| quota.left(round).unwrap_or(0) == 0)
            .collect();
        let room = self.limit.most_km() - self.length(round);
        let mut tried = Vec::new();
        while tried.len() < TRIES {
            let mut best: Option<(usize, Insertion)> = None;
            for (node, insertion) in cheapest.iter().enumerate() {
                let Some(insertion) = insertion else { continue };
                let is_cheaper =
                    insertion.cost <= room && best.is_none_or(|(_, best)| insertion.cost < best.cost);
                if is_cheaper && !tried.contains(&node) && !used_up.iter().any(|quota| quota.has[node]) {
                    best = Some((node, *insertion));
                }
            }
            let (node, insertion) = best?;
            let allowed = self.allowed_insertion(round, node, insertion, room);
            if let Some(Insertion { after, .. }) = allowed {
                return Some((node, after));
            }
            tried.push(node);
        }
        None
    }

    /// The cheapest insertion of a node that the limit allows: where the shortest round cannot be cut into days, one
    /// that is a little longer often can.
    fn allowed_insertion(
        &self,
        round: &[usize],
        node: usize,
        cheapest: Insertion,
        room: f64,
    ) -> Option<Insertion> {
        let is_allowed = |insertion: &Insertion| {
            let mut longer = round.to_vec();
            let at = round
                .iter()
                .position(|other| *other == insertion.after)
                .unwrap_or(0);
            longer.insert(at + 1, node);
            self.limit.allows(self.distances, &longer)
        };
        if is_allowed(&cheapest) {
            return Some(cheapest);
        }
        let all = self
            .insertions(round, node)
            .filter(|insertion| insertion.cost <= room);
        all.filter(is_allowed).min_by(|a, b| a.cost.total_cmp(&b.cost))
    }

    fn cheapest_insertion(&self, round: &[usize], node: usize) -> Option<Insertion> {
        self.insertions(round, node)
            .min_by(|a, b| a.cost.total_cmp(&b.cost))
    }

    /// All ways to put a node into a round.
    fn insertions(&self, round: &[usize], node: usize) -> impl Iterator<Item = Insertion> {
        let next = |at: usize| round[(at + 1) % round.len()];
        (0..round.len()).map(move |at| self.insertion(node, round[at], next(at)))
    }

    /// What it costs to put a node between two others.
    fn insertion(&self, node: usize, after: usize, before: usize) -> Insertion {
        let km = |from, to| self.distances.km(from, to);
        Insertion {
            cost: km(after, node) + km(node, before) - km(after, before),
            after,
        }
    }
}

/// The stops that are taken out of a round at once: two of them, or all between.
#[derive(Clone, Copy)]
struct Ruin {
    first: usize,
    last: usize,
    is_between: bool,
}

impl Ruin {
    fn takes(self, at: usize) -> bool {
        at == self.first || at == self.last || (self.is_between && (self.first..self.last).contains(&at))
    }
}

/// What is taken out of a round of so many stops, one after the other: a few in a row, and where it has few, any two.
fn ruins(stops: usize) -> Vec<Ruin> {
    let longest = if stops <= FEW_STOPS { FEW_STOPS } else { 3 };
    let mut ruins = Vec::new();
    for apart in 0..stops {
        for first in 1..=stops - apart {
            let last = first + apart;
            if apart < longest {
                ruins.push(Ruin {
                    first,
                    last,
                    is_between: true,
                });
            }
            if apart > 1 && stops <= FEW_STOPS {
                ruins.push(Ruin {
                    first,
                    last,
                    is_between: false,
                });
            }
        }
    }
    ruins
}
