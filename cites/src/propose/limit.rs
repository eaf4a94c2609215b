//! What a round may hold.

use super::ProposalSize;
use super::days::{least_days, shortest_days};
use crate::Distances;

/// The most stops of a day: each wants some hours.
const MOST_STOPS_A_DAY: usize = 3;

/// What a round may hold; its start is no stop here.
pub enum Limit {
    /// So many stops and no fewer.
    Stops(usize),
    /// As many stops as can be reached.
    Days {
        days: usize,
        km_per_day: f64,
        /// The most stops of the first day, and of each other.
        most_stops: (usize, usize),
    },
}

impl Limit {
    /// What is asked for, where there are `candidates` besides a start that may be at a cité itself.
    pub fn new(size: ProposalSize, is_at_cite: bool, candidates: usize) -> Limit {
        let at_start = usize::from(is_at_cite);
        match size {
            ProposalSize::Stops(stops) => Limit::Stops((stops.clamp(2, 20) - at_start).min(candidates)),
            ProposalSize::Days { days, km_per_day } => Limit::Days {
                days: days.clamp(1, 7),
                // Not a number is no way at all.
                km_per_day: km_per_day.max(0.0),
                most_stops: (MOST_STOPS_A_DAY - at_start, MOST_STOPS_A_DAY),
            },
        }
    }

    /// The most stops that there can be.
    pub fn most_stops(&self) -> usize {
        match self {
            Limit::Stops(stops) => *stops,
            Limit::Days {
                days,
                most_stops: (first, other),
                ..
            } => first + (days - 1) * other,
        }
    }

    /// The longest that a round can be, in kilometres.
    pub fn most_km(&self) -> f64 {
        match self {
            Limit::Stops(_) => f64::INFINITY,
            Limit::Days { days, km_per_day, .. } => *days as f64 * km_per_day,
        }
    }

    /// Whether a round from its first node, one way round or the other, holds no more than that.
    pub fn allows(&self, distances: &Distances, tour: &[usize]) -> bool {
        tour.len() <= self.most_stops() + 1
            && (self.allows_days(distances, tour.iter().copied())
                || self.allows_days(distances, backwards(tour)))
    }

    /// An allowed round in the direction in which its days are not too long, the given one where both will do.
    pub fn directed(&self, distances: &Distances, tour: Vec<usize>) -> Vec<usize> {
        if self.allows_days(distances, tour.iter().copied()) {
            tour
        } else {
            backwards(&tour).collect()
        }
    }

    fn allows_days(&self, distances: &Distances, tour: impl Iterator<Item = usize>) -> bool {
        match self {
            Limit::Stops(_) => true,
            Limit::Days {
                days,
                km_per_day,
                most_stops,
            } => least_days(distances, tour, *km_per_day, *most_stops).is_some_and(|least| least <= *days),
        }
    }

    /// Whether a round holds what was asked for: all stops, or some.
    pub fn is_reached(&self, tour: &[usize]) -> bool {
        match self {
            Limit::Stops(stops) => tour.len() == stops + 1 && *stops > 0,
            Limit::Days { .. } => tour.len() > 1,
        }
    }

    /// Where the days of an allowed round begin but the first, by the stops' numbers from 0.
    pub fn day_starts(&self, distances: &Distances, tour: &[usize]) -> Vec<usize> {
        match self {
            Limit::Stops(_) => Vec::new(),
            Limit::Days { days, most_stops, .. } => shortest_days(distances, tour, *days, *most_stops),
        }
    }
}

/// The round from the same first node the other way round.
fn backwards(tour: &[usize]) -> impl Iterator<Item = usize> {
    tour.iter().take(1).chain(tour.iter().skip(1).rev()).copied()
}
