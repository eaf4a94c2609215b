//! How far a trip goes, as the crow flies.

use super::Trip;
use crate::Catalog;

/// The way from one stop to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Index of the stop it starts from.
    pub from: usize,
    /// Index of the stop it leads to; that of the start where it is the way back.
    pub to: usize,
    /// Kilometres as the crow flies.
    pub km: f64,
}

impl Trip {
    /// The ways from stop to stop in their order, with the way back at the end where the trip is round.
    pub fn legs(&self, catalog: &Catalog) -> Vec<Leg> {
        let count = self.stops.len();
        let onward = (1..count).map(|to| (to - 1, to));
        let back = (self.round && count > 1).then(|| (count - 1, 0));
        onward
            .chain(back)
            .map(|(from, to)| Leg {
                from,
                to,
                km: self.km_between(from, to, catalog),
            })
            .collect()
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
