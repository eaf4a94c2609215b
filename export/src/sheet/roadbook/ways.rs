//! The ways of a trip: by road where that is known, otherwise as the crow flies.

use cites::{Catalog, Leg, Route};

use super::super::Plan;

/// The ways of a trip.
pub(super) struct Ways<'a> {
    pub legs: Vec<Leg>,
    /// The road, where the legs are its own; otherwise they are as the crow flies.
    pub road: Option<&'a Route>,
}

impl<'a> Ways<'a> {
    pub fn of(plan: Plan<'a>, catalog: &Catalog) -> Ways<'a> {
        let by_road = plan
            .road
            .and_then(|road| Some((plan.trip.legs_by(road)?, Some(road))));
        let (legs, road) = by_road.unwrap_or_else(|| (plan.trip.legs(catalog), None));
        Ways { legs, road }
    }

    /// How long they are in all, in kilometres.
    pub fn km(&self) -> f64 {
        self.legs.iter().map(|leg| leg.km).sum()
    }
}
