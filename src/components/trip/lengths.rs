//! How long the trip's ways are: by road where that is known, else as the crow flies.

use crate::i18n;
use crate::state::{AppState, RouteState};
use cites::{Lang, Leg};
use leptos::prelude::*;
use std::ops::Range;

/// The ways of the present trip, in the order of [`Trip::legs`].
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lengths {
    pub legs: Vec<Leg>,
    /// How long each takes by road, in minutes; empty as the crow flies.
    minutes: Vec<f64>,
}

impl Lengths {
    /// Follows the trip, and the road that was asked for.
    pub fn memo(state: AppState) -> Memo<Lengths> {
        let parts = state.trip_parts();
        Memo::new(move |_| {
            let mut legs = state.trip.trip.with(|trip| trip.legs(&state.data().catalog));
            let mut minutes = Vec::new();
            let route = parts.map_or(RouteState::Idle, |parts| parts.roads.route.get());
            // The road of the trip before has other ways.
            if let RouteState::Known(route) = route
                && route.legs.len() == legs.len()
            {
                for (leg, by_road) in legs.iter_mut().zip(&route.legs) {
                    leg.km = by_road.km;
                    minutes.push(by_road.minutes);
                }
            }
            Lengths { legs, minutes }
        })
    }

    /// Whether they are by road.
    pub fn by_road(&self) -> bool {
        !self.minutes.is_empty()
    }

    /// Some ways in a row in words, with the time by road.
    pub fn text(&self, lang: Lang, ways: Range<usize>) -> String {
        let km = self
            .legs
            .get(ways.clone())
            .unwrap_or_default()
            .iter()
            .map(|leg| leg.km)
            .sum();
        let length = i18n::distance(lang, km);
        match self.minutes.get(ways) {
            Some(minutes) if self.by_road() => [length, duration(minutes.iter().sum())].join(", "),
            _ => length,
        }
    }

    /// All of them in words.
    pub fn all(&self, lang: Lang) -> String {
        self.text(lang, 0..self.legs.len())
    }

    /// The indexes of the ways to the stops of a day, and back from its last where the trip ends there.
    pub fn ways_of_day(&self, stops: &Range<usize>) -> Range<usize> {
        let is_last = !self
            .legs
            .iter()
            .any(|leg| leg.from + 1 == stops.end && leg.to == stops.end);
        let end = if is_last {
            self.legs.len()
        } else {
            stops.end.saturating_sub(1)
        };
        stops.start.saturating_sub(1).min(end)..end
    }

    /// The index of the way to a stop from the one before.
    pub fn way_to(&self, index: usize) -> Option<usize> {
        self.legs
            .iter()
            .position(|leg| leg.to == index && leg.from < index)
    }

    /// The index of the way back to the start.
    pub fn way_back(&self) -> Option<usize> {
        self.legs.iter().position(|leg| leg.to < leg.from)
    }
}

/// `4 h 10 min`, `35 min`: written so in all languages of the page.
fn duration(minutes: f64) -> String {
    let minutes = minutes.round() as u32;
    let rest = [&(minutes % 60).to_string(), "\u{a0}min"].concat();
    match minutes / 60 {
        0 => rest,
        hours => [&hours.to_string(), "\u{a0}h\u{a0}", &rest].concat(),
    }
}
