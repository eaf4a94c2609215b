//! The travelling salesman problem: in which order some stops make the shortest way.
//!
//! Up to [`EXACT_STOPS`] stops the answer is the best there is (Held–Karp); beyond that it is the best of what a local search
//! (2-opt and Or-opt) makes of several tours, the given one and nearest-neighbour tours, and then of changes to that one.

mod distances;
mod held_karp;
mod local_search;
mod nearest_neighbour;
#[cfg(test)]
mod tests;

pub use distances::Distances;
pub(crate) use local_search::LocalSearch;

use nearest_neighbour::nearest_neighbour;

/// With so many stops or fewer, the best order is found for certain. One stop more doubles time and memory (0.4 MB here).
const EXACT_STOPS: usize = 12;

/// The least that an order has to be shorter by than the given one to be worth a change, in kilometres: a metre is none.
const LEAST_GAIN_KM: f64 = 0.001;

/// What makes the search keep an end where it is: a way so short that no tour of the globe's longest ways does without it,
/// in kilometres. A sum with it still tells micrometres apart.
const ALWAYS_TAKEN: f64 = -1e7;

/// How many nearest-neighbour tours the local search begins from.
const STARTS: usize = 10;

/// How often the iterated local search changes the best tour. Of 320 trips of 30 and 60 cités, two were then more than
/// 0.5 % longer than LKH's and none more than 1 %.
const KICKS: usize = 600;

/// How a tour begins and ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// Whether the way leads back from the last stop to the first one.
    pub round: bool,
    /// Whether the first stop stays the first.
    pub first: bool,
    /// Whether the last stop stays the last.
    pub last: bool,
}

/// The order in which the stops make the shortest way, each by its index in `distances`. The given order (0, 1, 2, …) comes
/// back where none is shorter, and the same stops always give the same order. Of the two directions of a way, the one
/// that begins more like the given order is taken, unless an end decides it.
///
/// ```
/// use cites::{Coord, Distances, Ends, best_order};
///
/// let on_a_meridian = [1.0, 3.0, 0.0, 2.0].map(|lat| Coord::clamped(0.0, lat));
/// let distances = Distances::between(&on_a_meridian);
/// assert_eq!(best_order(&distances, Ends::default()), [1, 3, 0, 2]);
/// let from_the_first = Ends { first: true, ..Ends::default() };
/// assert_eq!(best_order(&distances, from_the_first), [0, 2, 3, 1]);
/// ```
pub fn best_order(distances: &Distances, ends: Ends) -> Vec<usize> {
    let given: Vec<usize> = (0..distances.count()).collect();
    if given.len() < 3 {
        return given;
    }
    let closed = closed_problem(distances, ends);
    let tour = if given.len() <= EXACT_STOPS {
        held_karp::shortest_tour(&closed)
    } else {
        shortest_of_several(&closed, given.len(), ends)
    };
    let order = oriented(tour, given.len(), ends);
    let gain = distances.length(&given, ends.round) - distances.length(&order, ends.round);
    if gain < LEAST_GAIN_KM { given } else { order }
}

/// The same problem as one of a closed tour. A way between two ends is closed by a stop of no place, the last in the matrix,
/// that is beside the ends: beside those that are fixed at any price, beside any other for nothing.
fn closed_problem(distances: &Distances, ends: Ends) -> Distances {
    // On a round that keeps both ends, the way back between them is always the same: what is left is a way between two ends.
    if ends.round && !(ends.first && ends.last) {
        return distances.clone();
    }
    let last = distances.count() - 1;
    distances.with_another(|stop| {
        let is_fixed = (ends.first && stop == 0) || (ends.last && stop == last);
        if is_fixed { ALWAYS_TAKEN } else { 0.0 }
    })
}

/// The best that the search makes of the given order and of the shortest nearest-neighbour tours. It lengthens none of them.
fn shortest_of_several(closed: &Distances, stops: usize, ends: Ends) -> Vec<usize> {
    let length = |tour: &Vec<usize>| closed.length(tour, true);
    let by_length = |a: &Vec<usize>, b: &Vec<usize>| length(a).total_cmp(&length(b));
    let mut starts = nearest_neighbour_tours(closed, stops, ends);
    starts.sort_by(by_length);
    starts.truncate(STARTS);
    starts.push((0..closed.count()).collect());
    let mut search = LocalSearch::new(closed);
    let tours = starts.into_iter().map(|start| search.improved(start));
    let best = tours.min_by(by_length).unwrap_or_default();
    search.iterated(best, KICKS)
}

/// The nearest-neighbour tours from each stop.
fn nearest_neighbour_tours(closed: &Distances, stops: usize, ends: Ends) -> Vec<Vec<usize>> {
    // What comes last on a way: its fixed end, and then what closes it.
    let is_way = closed.count() > stops;
    let at_last = if is_way && ends.last { stops - 1 } else { stops };
    let at_last: Vec<usize> = (at_last..closed.count()).collect();
    let tours = (0..stops).map(|start| {
        // From elsewhere than a fixed end the tour goes on beyond both ends.
        let begins_way = (start == 0 || !ends.first) && !at_last.contains(&start);
        nearest_neighbour(closed, start, if begins_way { &at_last } else { &[] })
    });
    tours.collect()
}

/// The order of the stops on a closed tour: it begins at a fixed end, or else so that it is more like the given one.
fn oriented(mut tour: Vec<usize>, stops: usize, ends: Ends) -> Vec<usize> {
    let last = stops - 1;
    if tour.len() > stops {
        begin_with(&mut tour, stops);
        tour.remove(0);
        let is_backwards = if ends.first {
            tour[0] != 0
        } else if ends.last {
            tour[last] != last
        } else {
            tour[0] > tour[last]
        };
        if is_backwards {
            tour.reverse();
        }
        return tour;
    }
    begin_with(&mut tour, if ends.last { last } else { 0 });
    if tour[1] > tour[last] {
        tour[1..].reverse();
    }
    if ends.last {
        tour.rotate_left(1);
    }
    tour
}

/// Turns a closed tour so that it begins with `stop`.
fn begin_with(tour: &mut [usize], stop: usize) {
    let at = tour.iter().position(|other| *other == stop).unwrap_or(0);
    tour.rotate_left(at);
}
