//! 2-opt and Or-opt: a closed tour is shortened by small changes until none shortens it.
//!
//! 2-opt replaces two legs by two others, which turns the part between them round. Or-opt moves a part of one to three stops
//! elsewhere, either way round. Both are looked for as Bentley does ("Fast algorithms for geometric traveling salesman problems",
//! 1992): of a new leg's ends one must be nearer than before, so that only near stops are tried (neighbour lists), and a stop
//! is tried again only once something beside it has changed (don't-look bits).

use super::Distances;
use std::collections::VecDeque;

/// A change has to gain more than this, in kilometres, or rounding errors would go round in circles.
const LEAST_GAIN: f64 = 1e-7;

/// The longest part that Or-opt moves, in stops.
const LONGEST_PART: usize = 3;

/// The longest parts that a double bridge swaps, in stops: what it changes stays in one corner, so that mending it is quick.
const LONGEST_BRIDGE: usize = 20;

/// The direction in which a tour is looked along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forward,
    Backward,
}

/// A search among some stops, which keeps what it knows of them from one tour to the next.
pub struct LocalSearch<'a> {
    distances: &'a Distances,
    /// For each stop the others, nearest first.
    neighbours: Vec<Vec<usize>>,
    tour: Vec<usize>,
    /// Where in the tour each stop is.
    position: Vec<usize>,
    /// The stops to try, and whether each is among them.
    queue: VecDeque<usize>,
    is_queued: Vec<bool>,
}

impl<'a> LocalSearch<'a> {
    /// A search among all these stops.
    pub fn new(distances: &'a Distances) -> LocalSearch<'a> {
        let count = distances.count();
        let neighbours = (0..count).map(|stop| {
            let mut others: Vec<usize> = (0..count).filter(|other| *other != stop).collect();
            others.sort_by(|a, b| distances.km(stop, *a).total_cmp(&distances.km(stop, *b)));
            others
        });
        LocalSearch {
            distances,
            neighbours: neighbours.collect(),
            tour: Vec::new(),
            position: vec![0; count],
            queue: VecDeque::new(),
            is_queued: vec![false; count],
        }
    }

    /// The closed tour that no 2-opt or Or-opt change makes shorter, made of one through all stops. It is not longer.
    pub fn improved(&mut self, tour: Vec<usize>) -> Vec<usize> {
        self.set_tour(tour);
        for at in 0..self.tour.len() {
            self.try_again(self.tour[at]);
        }
        self.run();
        std::mem::take(&mut self.tour)
    }

    /// What [`improved`](Self::improved) made of a tour, made better still by iterated local search: a double bridge, which
    /// neither 2-opt nor Or-opt takes back at once, changes the tour somewhere, the search mends it, and what is not shorter
    /// than before is given up. `kicks` is how often. The places are pseudo-random, always the same.
    pub fn iterated(&mut self, tour: Vec<usize>, kicks: usize) -> Vec<usize> {
        let count = tour.len();
        if count < 8 {
            return tour;
        }
        let mut best = tour;
        let mut shortest = self.distances.length(&best, true);
        let mut random = 1_u32;
        let mut below = |limit: usize| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 8) as usize % limit
        };
        for _ in 0..kicks {
            let mut kicked = best.clone();
            kicked.rotate_left(below(count));
            let (first, second) = (
                1 + below(LONGEST_BRIDGE.min(count / 3)),
                1 + below(LONGEST_BRIDGE.min(count / 3)),
            );
            kicked[..first + second].rotate_left(first);
            let changed = [
                0,
                second - 1,
                second,
                first + second - 1,
                first + second,
                count - 1,
            ]
            .map(|at| kicked[at]);
            self.set_tour(kicked);
            changed.into_iter().for_each(|stop| self.try_again(stop));
            self.run();
            let length = self.distances.length(&self.tour, true);
            if length < shortest {
                shortest = length;
                best.clone_from(&self.tour);
            }
        }
        best
    }

    /// Makes changes until none is left among the stops to try.
    fn run(&mut self) {
        while let Some(stop) = self.queue.pop_front() {
            self.is_queued[stop] = false;
            while self.two_opt(stop) || self.or_opt(stop) {}
        }
    }

    fn set_tour(&mut self, tour: Vec<usize>) {
        self.tour = tour;
        for (at, stop) in self.tour.iter().enumerate() {
            self.position[*stop] = at;
        }
    }

    fn try_again(&mut self, stop: usize) {
        if !self.is_queued[stop] {
            self.is_queued[stop] = true;
            self.queue.push_back(stop);
        }
    }

    /// The stop after `stop` in a direction.
    fn next(&self, stop: usize, direction: Direction) -> usize {
        let (at, count) = (self.position[stop], self.tour.len());
        match direction {
            Direction::Forward => self.tour[(at + 1) % count],
            Direction::Backward => self.tour[(at + count - 1) % count],
        }
    }

    /// Makes the first change found that replaces a leg at `stop` by a shorter one; whether there was any.
    fn two_opt(&mut self, stop: usize) -> bool {
        for direction in [Direction::Forward, Direction::Backward] {
            let after = self.next(stop, direction);
            let leg = self.distances.km(stop, after);
            for at in 0..self.neighbours[stop].len() {
                let other = self.neighbours[stop][at];
                let nearer_by = leg - self.distances.km(stop, other);
                if nearer_by <= LEAST_GAIN {
                    break;
                }
                let after_other = self.next(other, direction);
                let gain =
                    nearer_by + self.distances.km(other, after_other) - self.distances.km(after, after_other);
                if gain > LEAST_GAIN {
                    match direction {
                        Direction::Forward => self.turn_round(after, other),
                        Direction::Backward => self.turn_round(other, after),
                    }
                    [stop, after, other, after_other]
                        .into_iter()
                        .for_each(|end| self.try_again(end));
                    return true;
                }
            }
        }
        false
    }

    /// Turns round the part of the tour that leads forward from one stop to another.
    fn turn_round(&mut self, from: usize, to: usize) {
        let count = self.tour.len();
        let (mut low, mut high) = (self.position[from], self.position[to]);
        let length = (high + count - low) % count + 1;
        for _ in 0..length / 2 {
            self.tour.swap(low, high);
            self.position[self.tour[low]] = low;
            self.position[self.tour[high]] = high;
            low = (low + 1) % count;
            high = (high + count - 1) % count;
        }
    }

    /// Makes the first change found that moves a part of the tour with `stop` at its end to where that is nearer to
    /// its neighbour; whether there was any.
    fn or_opt(&mut self, stop: usize) -> bool {
        for direction in [Direction::Forward, Direction::Backward] {
            let opposite = match direction {
                Direction::Forward => Direction::Backward,
                Direction::Backward => Direction::Forward,
            };
            let before = self.next(stop, opposite);
            let mut end = stop;
            // Two stops have to be left at least, to move the part between them.
            for length in 1..=LONGEST_PART.min(self.tour.len().saturating_sub(2)) {
                if length > 1 {
                    end = self.next(end, direction);
                }
                let after = self.next(end, direction);
                let km = |from, to| self.distances.km(from, to);
                let saved = km(before, stop) + km(end, after) - km(before, after);
                for at in 0..self.neighbours[stop].len() {
                    let beside = self.neighbours[stop][at];
                    let left = saved - km(stop, beside);
                    if left <= LEAST_GAIN {
                        break;
                    }
                    if self.is_between(beside, stop, end, direction) {
                        continue;
                    }
                    // The part comes between `beside` and one of the two stops that are beside it once the part is gone.
                    for side in [direction, opposite] {
                        let other = if beside == before && side == direction {
                            after
                        } else if beside == after && side == opposite {
                            before
                        } else {
                            self.next(beside, side)
                        };
                        if left + km(beside, other) - km(end, other) > LEAST_GAIN {
                            self.move_part((stop, end, direction), (beside, other));
                            [before, after, stop, end, beside, other]
                                .into_iter()
                                .for_each(|end| self.try_again(end));
                            return true;
                        }
                    }
                }
            }
        }
        false
    }

    /// Whether `other` is in the short part that leads from `stop` to `end`.
    fn is_between(&self, other: usize, stop: usize, end: usize, direction: Direction) -> bool {
        let mut here = stop;
        while here != other {
            if here == end {
                return false;
            }
            here = self.next(here, direction);
        }
        true
    }

    /// Moves the part that leads in a direction from its first stop to its last one between two stops that are neighbours
    /// without it: the part's first stop comes beside the first of them.
    fn move_part(
        &mut self,
        (first, last, direction): (usize, usize, Direction),
        (beside, other): (usize, usize),
    ) {
        let mut part = vec![first];
        let mut here = first;
        while here != last {
            here = self.next(here, direction);
            part.push(here);
        }
        let mut rest = Vec::with_capacity(self.tour.len());
        let is_left = |stop: &&usize| !part.contains(stop);
        rest.extend(self.tour.iter().filter(is_left));
        let at = rest.iter().position(|stop| *stop == beside).unwrap_or(0);
        let is_other_next = rest[(at + 1) % rest.len()] == other;
        // Where there are but two stops left, each is both before and after the other: all the same.
        if is_other_next {
            rest.splice(at + 1..at + 1, part);
        } else {
            rest.splice(at..at, part.into_iter().rev());
        }
        self.set_tour(rest);
    }
}
