//! Another's trip, which a link or the page around a frame brings: shown, and left alone until the visitor decides.

use super::super::AppState;
use cites::{MAX_STOPS, Trip, TripError};
use leptos::prelude::*;

impl AppState {
    /// Makes the trip of a link the visitor's own; the one before can be had back by undoing.
    pub fn keep_linked_trip(&self) {
        let (Some(parts), Some(t)) = (self.trip_parts(), self.trip_t()) else {
            return;
        };
        let own = parts.own.get_untracked();
        parts
            .past
            .set(if own.is_empty() { Vec::new() } else { vec![own] });
        parts.is_linked.set(false);
        self.keep_trip();
        self.say_of_trip(t.kept);
    }

    /// Adds the stops of a link's trip to the visitor's own, as many as there is room for; undoing takes them out again.
    pub fn join_linked_trip(&self) {
        let (Some(parts), Some(t)) = (self.trip_parts(), self.trip_t()) else {
            return;
        };
        let own = parts.own.get_untracked();
        let mut trip = own.clone();
        let mut is_full = false;
        self.trip.trip.with_untracked(|linked| {
            for stop in linked.stops() {
                is_full |= trip.add(stop.clone()) == Err(TripError::Full);
            }
        });
        let added = trip.len() - own.len();
        parts.past.set(vec![own]);
        parts.is_linked.set(false);
        let total = trip.len();
        self.show_trip(trip);
        self.keep_trip();
        let mut said = (t.joined)(added, total);
        if is_full {
            said.push(' ');
            said.push_str(&(t.full)(MAX_STOPS));
        }
        self.say_of_trip(&said);
    }

    /// Shows another's trip in place of what is shown: the visitor's own stays as it is, and is shown again where there is
    /// nothing else to show.
    pub fn show_linked_trip(&self, etapes: &str) {
        let Some(parts) = self.trip_parts() else { return };
        if !parts.is_linked.get_untracked() {
            self.take_kept_trip();
            parts.own.set(self.trip.trip.get_untracked());
        }
        let linked = Trip::parse(etapes, &self.data().catalog);
        let own = parts.own.get_untracked();
        let is_linked = !linked.is_empty() && linked != own;
        if self.trip.trip.with_untracked(|now| *now != linked) {
            parts.past.set(Vec::new());
        }
        parts.is_linked.set(is_linked);
        self.show_trip(if is_linked { linked } else { own });
        if is_linked {
            self.fit();
        }
    }

    /// Leaves the trip of a link for the visitor's own.
    pub fn leave_linked_trip(&self) {
        let (Some(parts), Some(t)) = (self.trip_parts(), self.trip_t()) else {
            return;
        };
        parts.past.set(Vec::new());
        parts.is_linked.set(false);
        self.show_trip(parts.own.get_untracked());
        self.say_of_trip(t.own_again);
    }
}
