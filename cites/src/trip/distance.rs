//! How far a trip goes: as the crow flies, or by road.

use super::Trip;
use crate::{Catalog, Route};

/// The way from one stop to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Index of the stop it starts from.
    pub from: usize,
    /// Index of the stop it leads to; that of the start where it is the way back.
    pub to: usize,
    /// Kilometres, as the crow flies or by road.
    pub km: f64,
}

impl Trip {
    /// The ways from stop to stop in their order, with the way back at the end where the trip is round; as the crow flies.
    pub fn legs(&self, catalog: &Catalog) -> Vec<Leg> {
        let leg = |(from, to)| Leg {
            from,
            to,
            km: self.km_between(from, to, catalog),
        };
        self.ways().map(leg).collect()
    }

    /// The same ways by road; `None` where the road has not as many legs, so that it is another trip's.
    pub fn legs_by(&self, road: &Route) -> Option<Vec<Leg>> {
        let legs = self.ways().zip(&road.legs);
        let legs: Vec<Leg> = legs
            .map(|((from, to), leg)| Leg { from, to, km: leg.km })
            .collect();
        (legs.len() == road.legs.len() && legs.len() == self.ways().count()).then_some(legs)
    }

    /// From which stop to which each way leads.
    fn ways(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let count = self.stops.len();
        let onward = (1..count).map(|to| (to - 1, to));
        let back = (self.round && count > 1).then(|| (count - 1, 0));
        onward.chain(back)
    }

    /// How long the trip is in kilometres as the crow flies, the way back included where it is round.
    pub fn km(&self, catalog: &Catalog) -> f64 {
        self.legs(catalog).iter().map(|leg| leg.km).sum()
    }

    /// A stop that this catalog does not know lies nowhere: the way to it has no length.
    fn km_between(&self, from: usize, to: usize, catalog: &Catalog) -> f64 {
        let position = |index: usize| self.stops.get(index)?.position(catalog);
        position(from)
            .zip(position(to))
            .map_or(0.0, |(from, to)| from.distance_km(to))
    }
}
