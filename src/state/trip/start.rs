//! The start of the trip: what is kept in this browser, what the address says, and which of them is shown.

use super::super::{AppState, RouteSearch};
use super::keeping::{self, Keeping};
use cites::{Notes, Trip};
use leptos::prelude::*;

/// The signals that come with the trip's code.
#[derive(Clone, Copy)]
pub struct TripParts {
    /// Whether what is shown is another's trip, from a link, which nothing is done with until the visitor asks.
    pub is_linked: RwSignal<bool>,
    /// The visitor's own trip while another's is shown.
    pub own: RwSignal<Trip>,
    /// The trips before each change, the latest last.
    pub past: RwSignal<Vec<Trip>>,
    /// The visitor's notes at the stops.
    pub notes: RwSignal<Notes>,
    /// Whether the browser keeps the trip.
    pub keeping: RwSignal<Keeping>,
    /// The road through the stops.
    pub roads: RouteSearch,
    /// What was done last, in words.
    pub done: RwSignal<String>,
}

/// Finds the trip to show, and keeps address, browser and other tabs to it from then on. Does so once.
pub(super) fn start(state: AppState) {
    if state.trip.parts.with_value(Option::is_some) {
        return;
    }
    let Some(owner) = state.owner.get_value() else {
        return;
    };
    owner.with(|| {
        let catalog = &state.data().catalog;
        let (kept, works) = keeping::read(catalog);
        let linked = Trip::parse(&state.trip.etapes.get_untracked(), catalog);
        // A link that says the visitor's own trip, or is the first, is no other's.
        let is_linked = !linked.is_empty() && linked != kept.trip;
        let roads = RouteSearch::new(state);
        state.trip.parts.set_value(Some(TripParts {
            is_linked: RwSignal::new(is_linked),
            own: RwSignal::new(kept.trip.clone()),
            past: RwSignal::new(Vec::new()),
            notes: RwSignal::new(kept.notes),
            keeping: RwSignal::new(works),
            roads,
            done: RwSignal::new(String::new()),
        }));
        Effect::new(move |_| {
            let catalog = &state.data().catalog;
            let points = state.trip.trip.with(|trip| {
                let stops = trip.stops().iter().filter_map(|stop| stop.position(catalog));
                let back = trip.stops().first().filter(|_| trip.is_round() && trip.len() > 1);
                stops
                    .chain(back.and_then(|stop| stop.position(catalog)))
                    .collect()
            });
            roads.follow(points);
        });
        // What a link shows is the trip, unless it says where else to look.
        let looks_elsewhere = state.view.with_untracked(Option::is_some)
            || state.selected.with_untracked(Option::is_some)
            || state.filter.with_untracked(|filter| !filter.is_empty());
        let shows_trip = !linked.is_empty() && !looks_elsewhere;
        state.show_trip(if is_linked { linked } else { kept.trip });
        if shows_trip {
            state.fit();
        }
        keeping::follow_other_tabs(state);
    });
}

impl AppState {
    /// Begins what is done with the trip, unless it has begun.
    pub fn begin_trip(&self) {
        start(*self);
    }

    /// The signals that come with the trip's code; none before it has come.
    pub fn trip_parts(&self) -> Option<TripParts> {
        self.trip.parts.get_value()
    }

    /// Shows a trip, and says it in the address.
    pub(super) fn show_trip(&self, trip: Trip) {
        // A link that says no view looks at its trip: where this map looks elsewhere, its link is to say so.
        if self.view.with_untracked(Option::is_none) {
            self.view_changed(self.idle_view.get_untracked());
        }
        let spelling = trip.spelling(&self.data().catalog);
        if self.trip.etapes.with_untracked(|now| *now != spelling) {
            self.trip.set_etapes.set(spelling);
        }
        if self.trip.trip.with_untracked(|now| *now != trip) {
            self.trip.set_trip.set(trip);
        }
    }
}
