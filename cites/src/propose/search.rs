//! The search for a round: seeds, cheapest insertion, and ruin and recreate.

use super::insertion::Insertion;
use super::limit::Limit;
use super::ruin::{FEW_STOPS, Ruin, ruins};
use crate::Distances;
use crate::tour::LocalSearch;

/// How many rounds are begun, each with another cité.
const SEEDS: usize = 32;

/// How many of them, the best, are improved: with few stops, and else.
const IMPROVED: (usize, usize) = (10, 2);

/// How much longer a round grown again may be than before for another order to be tried.
const WORTH_ORDERING: f64 = 0.03;

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
                let insertions = self.cheapest_insertions(&round);
                self.grown(round, insertions)
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
        let has_few_stops = self.limit.most_stops() <= FEW_STOPS;
        rounds.truncate(if has_few_stops { IMPROVED.0 } else { IMPROVED.1 });
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
        let mut insertions = self.cheapest_insertions(&round);
        let mut ruins = ruins(round.len() - 1);
        let (mut at, mut in_vain) = (0, 0);
        while in_vain < ruins.len() {
            let ruin = ruins[at % ruins.len()];
            at += 1;
            in_vain += 1;
            let (left, insertions_left) = self.ruined(&round, &insertions, ruin);
            let mut other = self.grown(left, insertions_left);
            // A better order makes up for a little more way. Often the same round grows again.
            let longer_by = self.length(&other) / self.length(&round) - 1.0;
            let is_as_many = other.len() == round.len();
            if other.len() < round.len() || (is_as_many && (longer_by == 0.0 || longer_by > WORTH_ORDERING)) {
                continue;
            }
            other = self.reordered(other);
            if self.is_better(&other, &round) {
                insertions = self.cheapest_insertions(&other);
                ruins = self::ruins(other.len() - 1);
                round = other;
                in_vain = 0;
            }
        }
        round
    }

    /// The round without some stops, and where others are best put into it.
    fn ruined(&self, round: &[usize], insertions: &[Insertion], ruin: Ruin) -> (Vec<usize>, Vec<Insertion>) {
        let is_left = |at: &usize| !ruin.takes(*at);
        let left: Vec<usize> = (0..round.len()).filter(is_left).map(|at| round[at]).collect();
        // The nodes after which there is another one now, or that are gone.
        let has_changed = |at: usize| ruin.takes(at) || ruin.takes((at + 1) % round.len());
        let mut changed = vec![false; self.distances.count()];
        for (at, node) in round.iter().enumerate() {
            changed[*node] = has_changed(at);
        }
        let new_legs: Vec<(usize, usize)> = (0..left.len())
            .map(|at| (left[at], left[(at + 1) % left.len()]))
            .filter(|(from, _)| changed[*from])
            .collect();

        // What makes the round longer than another order could make up for is not worth a thought.
        let room = self.most_km(round) - self.length(&left);
        let removed = (0..round.len()).filter(|at| ruin.takes(*at)).map(|at| round[at]);
        let removed = removed.map(|node| Insertion::cheapest(self.distances, &left, node));
        let others = insertions.iter().map(|known| {
            if changed[known.after] {
                return Insertion::cheapest(self.distances, &left, known.node);
            }
            let mut cheapest = *known;
            for leg in &new_legs {
                cheapest.keep_cheaper(Insertion::between(self.distances, known.node, *leg));
            }
            cheapest
        });
        let insertions_left = others.chain(removed).filter(|insertion| insertion.cost <= room);
        let insertions_left = insertions_left.collect();
        (left, insertions_left)
    }

    /// How long a round may be that is made of this one and may be better, in kilometres.
    fn most_km(&self, round: &[usize]) -> f64 {
        if round.len() > self.limit.most_stops() {
            self.limit
                .most_km()
                .min(self.length(round) * (1.0 + WORTH_ORDERING))
        } else {
            self.limit.most_km()
        }
    }

    /// For each node that is not in the round and may be in a better one, where it is best put into it.
    fn cheapest_insertions(&self, round: &[usize]) -> Vec<Insertion> {
        // No stop is farther than half of the round.
        let reach = self.most_km(round) / 2.0;
        let may_be = |node: &usize| !round.contains(node) && self.distances.km(0, *node) <= reach;
        let nodes = (1..self.distances.count()).filter(may_be);
        nodes
            .map(|node| Insertion::cheapest(self.distances, round, node))
            .collect()
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
    /// `insertions` are those to choose from.
    fn grown(&self, mut round: Vec<usize>, mut insertions: Vec<Insertion>) -> Vec<usize> {
        while round.len() <= self.limit.most_stops() {
            let Some(next) = self.next_stop(&round, &insertions) else {
                break;
            };
            let before = next.apply(&mut round);
            insertions.retain(|insertion| insertion.node != next.node);
            for known in &mut insertions {
                if known.after == next.after {
                    // Its place is gone.
                    *known = Insertion::cheapest(self.distances, &round, known.node);
                } else {
                    known.keep_cheaper(Insertion::between(
                        self.distances,
                        known.node,
                        (next.after, next.node),
                    ));
                    known.keep_cheaper(Insertion::between(
                        self.distances,
                        known.node,
                        (next.node, before),
                    ));
                }
            }
        }
        round
    }

    /// The cheapest insertion that is allowed.
    fn next_stop(&self, round: &[usize], insertions: &[Insertion]) -> Option<Insertion> {
        let is_used_up = |quota: &&Quota| quota.left(round).unwrap_or(0) == 0;
        let used_up: Vec<&Quota> = self.quotas.iter().filter(is_used_up).collect();
        let room = self.limit.most_km() - self.length(round);
        let mut tried: Vec<usize> = Vec::new();
        while tried.len() < TRIES {
            let mut best: Option<&Insertion> = None;
            for insertion in insertions {
                let is_cheaper = insertion.cost <= room && best.is_none_or(|best| insertion.cost < best.cost);
                let is_left = |quota: &&Quota| !quota.has[insertion.node];
                if is_cheaper && !tried.contains(&insertion.node) && used_up.iter().all(is_left) {
                    best = Some(insertion);
                }
            }
            let best = best?;
            if let Some(allowed) = self.allowed_insertion(round, best, room) {
                return Some(allowed);
            }
            tried.push(best.node);
        }
        None
    }

    /// The cheapest insertion of a node that the limit allows: where the shortest round cannot be cut into days, one
    /// that is a little longer often can.
    fn allowed_insertion(&self, round: &[usize], cheapest: &Insertion, room: f64) -> Option<Insertion> {
        let is_allowed = |insertion: &Insertion| {
            let mut longer = round.to_vec();
            insertion.apply(&mut longer);
            self.limit.allows(self.distances, &longer)
        };
        if is_allowed(cheapest) {
            return Some(*cheapest);
        }
        let all = Insertion::all(self.distances, round, cheapest.node);
        let allowed = all.filter(|insertion| insertion.cost <= room && is_allowed(insertion));
        allowed.min_by(|a, b| a.cost.total_cmp(&b.cost))
    }
}
