//! An idea for a trip: rounds from a start through cités that are near each other.
//!
//! Which so many stops make the shortest round is the k-TSP, and how many stops a round of a given length can have the
//! orienteering problem. Both are solved by the same search: rounds are begun with different cités, grown by cheapest insertion, and
//! the best of them improved by taking a few stops out and growing them again.
//!
//! Shortness alone decides: what there is to see in a cité is chosen by the filter before, and a longer way for more of it
//! would be a matter of taste.

mod days;
mod insertion;
mod limit;
mod ruin;
mod search;
#[cfg(test)]
mod tests;

use crate::tour::LocalSearch;
use crate::{CiteId, Coord, Distances, Ends, best_order};
use limit::Limit;
use search::{Quota, Search};

/// How many proposals there are at most.
const MOST_PROPOSALS: usize = 3;

/// What one is in, if one is no farther from it, in kilometres: a position on the device is rounded to about as much.
const AT_START_KM: f64 = 1.0;

/// How one travels, which says how far one comes in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TravelMode {
    Car,
    Bicycle,
}

impl TravelMode {
    /// What a day is filled with besides looking at its stops, in kilometres as the crow flies; roads are longer.
    pub fn km_per_day(self) -> f64 {
        match self {
            TravelMode::Car => 120.0,
            TravelMode::Bicycle => 45.0,
        }
    }
}

/// How much a proposed trip holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProposalSize {
    /// So many stops (2 to 20, else the nearest such number).
    Stops(usize),
    /// As many stops as can be reached.
    Days {
        /// How many days there are (1 to 7, else the nearest such number); fewer where stops are.
        days: usize,
        /// The longest way of a day in kilometres as the crow flies, see [`TravelMode::km_per_day`].
        km_per_day: f64,
    },
}

/// A round from the start through its stops and back to the start.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The stops in their order, without the start, unless that is at a cité: then it is the first one.
    pub cites: Vec<CiteId>,
    /// Whether the first stop is where the trip starts: then the round begins and ends there.
    pub is_first_at_start: bool,
    /// Indexes in `cites` of the first stop of each day but the first, ascending; none where stops were asked for.
    pub day_starts: Vec<usize>,
    /// The whole round in kilometres, as the crow flies.
    pub km: f64,
}

/// Up to three rounds from `start`, best first: the shortest with so many stops, or one with as many stops as the days
/// allow (one to three a day; one spends the night at the last of them). Any two have at most half of their stops in
/// common, a start at a cité not counted, and none has less than half as many as another. Where there are fewer candidates
/// than stops asked for, the one proposal has them all; where none is in reach, there is no proposal.
///
/// The same question always has the same answer. A candidate given twice would be two stops.
///
/// ```
/// use cites::{CiteId, Coord, ProposalSize, propose_rounds};
///
/// // Two to the south are near each other; the one to the north is nearer to the start than the second of them.
/// let candidates = [(0, 1.0), (1, -1.1), (2, -1.2)].map(|(id, lat)| (CiteId(id), Coord::clamped(0.0, lat)));
/// let proposals = propose_rounds(Coord::clamped(0.0, 0.0), &candidates, ProposalSize::Stops(2));
/// assert_eq!(proposals[0].cites, [CiteId(1), CiteId(2)]);
/// assert_eq!(proposals[0].km.round(), 267.0);
/// ```
pub fn propose_rounds(start: Coord, candidates: &[(CiteId, Coord)], size: ProposalSize) -> Vec<Proposal> {
    let near = candidates
        .iter()
        .filter(|(_, coord)| start.distance_km(*coord) <= AT_START_KM);
    let at_start = near.min_by(|a, b| start.distance_km(a.1).total_cmp(&start.distance_km(b.1)));
    let (at_start, start) = at_start.map_or((None, start), |(id, coord)| (Some(*id), *coord));
    let others = candidates.iter().filter(|(id, _)| at_start != Some(*id));
    let mut others: Vec<Candidate> = others
        .map(|(id, coord)| Candidate {
            id: *id,
            coord: *coord,
            km: start.distance_km(*coord),
        })
        .collect();
    others.sort_by(|a, b| a.km.total_cmp(&b.km));
    let limit = Limit::new(size, at_start.is_some(), others.len());

    let mut proposals: Vec<Proposal> = Vec::new();
    let mut earlier: Vec<Vec<CiteId>> = Vec::new();
    while proposals.len() < MOST_PROPOSALS {
        let Some(round) = differing_round(start, &others, &limit, &earlier) else {
            break;
        };
        let first = usize::from(at_start.is_some());
        proposals.push(Proposal {
            cites: at_start.into_iter().chain(round.cites.iter().copied()).collect(),
            is_first_at_start: at_start.is_some(),
            day_starts: round.day_starts.into_iter().map(|stop| stop + first).collect(),
            km: round.km,
        });
        earlier.push(round.cites);
    }
    // A search that leaves some stops out now and then finds a better round than one that could have had them.
    proposals.sort_by(|a, b| b.cites.len().cmp(&a.cites.len()).then(a.km.total_cmp(&b.km)));
    proposals
}

/// A cité that may be a stop, and how far it is from the start.
struct Candidate {
    id: CiteId,
    coord: Coord,
    km: f64,
}

/// A proposal without a stop at its start.
struct Round {
    cites: Vec<CiteId>,
    day_starts: Vec<usize>,
    km: f64,
}

/// The best round that has at most half of its stops in common with each earlier one.
fn differing_round(
    start: Coord,
    others: &[Candidate],
    limit: &Limit,
    earlier: &[Vec<CiteId>],
) -> Option<Round> {
    let least = earlier.iter().map(Vec::len).min().unwrap_or(usize::MAX);
    let most = earlier.iter().map(Vec::len).max().unwrap_or(0);
    let mut most_shared = least / 2;
    loop {
        let round = best_round(start, others, limit, earlier, most_shared)?;
        let shared_with = |cites: &Vec<CiteId>| round.cites.iter().filter(|id| cites.contains(id)).count();
        let shared = earlier.iter().map(shared_with).max().unwrap_or(0);
        if shared <= round.cites.len() / 2 {
            // What fits into the same days but holds much less is no alternative.
            return Some(round).filter(|round| round.cites.len() * 2 >= most);
        }
        // It has fewer stops than the earlier ones, so that it may share fewer.
        most_shared = shared - 1;
    }
}

/// The best round that has at most so many stops in common with each earlier one.
fn best_round(
    start: Coord,
    others: &[Candidate],
    limit: &Limit,
    earlier: &[Vec<CiteId>],
    most_shared: usize,
) -> Option<Round> {
    let reach = reach(start, others, limit, earlier);
    let near: Vec<&Candidate> = others.iter().filter(|other| other.km <= reach).collect();
    let coords: Vec<Coord> = std::iter::once(start)
        .chain(near.iter().map(|other| other.coord))
        .collect();
    let distances = Distances::between(&coords);
    let quotas: Vec<Quota> = earlier
        .iter()
        .map(|cites| Quota::new(near.iter().map(|other| cites.contains(&other.id)), most_shared))
        .collect();
    let tour = Search::new(&distances, limit, &quotas).best_round();
    let tour = in_best_order(&distances, limit, tour);
    if !limit.is_reached(&tour) {
        return None;
    }
    Some(Round {
        cites: tour.iter().skip(1).map(|node| near[node - 1].id).collect(),
        day_starts: limit.day_starts(&distances, &tour),
        km: distances.length(&tour, true),
    })
}

/// How far from the start a stop of the best round can be, in kilometres: half of a round that is known to be possible.
fn reach(start: Coord, others: &[Candidate], limit: &Limit, earlier: &[Vec<CiteId>]) -> f64 {
    let stops = match limit {
        Limit::Stops(stops) => *stops,
        Limit::Days { days, km_per_day, .. } => return *days as f64 * km_per_day / 2.0,
    };
    let is_new = |other: &&Candidate| !earlier.iter().any(|cites| cites.contains(&other.id));
    let nearest = others.iter().filter(is_new).map(|other| other.coord).take(stops);
    let coords: Vec<Coord> = std::iter::once(start).chain(nearest).collect();
    if coords.len() <= stops {
        return f64::INFINITY;
    }
    let distances = Distances::between(&coords);
    let round = LocalSearch::new(&distances).improved((0..coords.len()).collect());
    // A metre more, since rounding must not leave out the farthest stop of that round.
    distances.length(&round, true) / 2.0 + 0.001
}

/// The stops in the shortest order that the limit allows, as far as it is known, and in the direction that it allows.
fn in_best_order(distances: &Distances, limit: &Limit, tour: Vec<usize>) -> Vec<usize> {
    let ends = Ends {
        round: true,
        first: true,
        last: false,
    };
    let order = best_order(&distances.among(&tour), ends);
    let ordered: Vec<usize> = order.into_iter().map(|at| tour[at]).collect();
    let mut allowed = if limit.allows(distances, &ordered) {
        ordered
    } else {
        tour
    };
    // The nearer end first, and nodes are numbered by how near they are.
    if allowed.len() > 2 && allowed[1] > allowed[allowed.len() - 1] {
        allowed[1..].reverse();
    }
    limit.directed(distances, allowed)
}
