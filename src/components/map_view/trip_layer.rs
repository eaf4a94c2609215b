//! The trip on the map: its numbered stops and the way between them. Part of the chunk `trip`.

use super::{LocalSignal, MapContext};
use crate::leaflet::{Shape, VectorLayer};
use crate::state::{AppState, RouteState};
use cites::{Coord, Trip};
use leptos::prelude::*;

crate::lazy! { trip,
    fn load(owner: Owner, state: AppState, map_context: LocalSignal<MapContext>) -> () {
        owner.with(|| draw_trip(state, map_context))
    }
}

/// Draws the trip as soon as there is one, for as long as the owner lives.
pub fn sync_trip(state: AppState, map_context: LocalSignal<MapContext>) {
    let owner = Owner::current().unwrap_or_default();
    let asked = StoredValue::new(false);
    Effect::new(move |_| {
        let wanted = map_context.with(Option::is_some) && !state.trip.trip.with(Trip::is_empty);
        if wanted {
            state.ask_for_part_once(asked, || load(owner.clone(), state, map_context));
        }
    });
}

fn draw_trip(state: AppState, map_context: LocalSignal<MapContext>) {
    let layer = StoredValue::new_local(None::<VectorLayer>);
    Effect::new(move |_| {
        let Some(map_context) = map_context.get() else {
            return;
        };
        let (stops, is_round) = state.trip.trip.with(|trip| {
            let catalog = &state.data().catalog;
            let stops = trip.stops().iter().filter_map(|stop| stop.position(catalog));
            (stops.collect::<Vec<Coord>>(), trip.is_round())
        });
        map_context.pins.set_stops(&stops);
        layer.update_value(|layer| {
            if layer.is_none() {
                // Where no path can be drawn, the numbers still say the order.
                *layer = VectorLayer::new(&map_context.map, "trip").ok();
            }
            let Some(layer) = layer else { return };
            layer.clear();
            let road = state.trip_parts().map(|parts| parts.roads.route.get());
            let line = match &road {
                Some(RouteState::Known(road)) => road.line.as_slice(),
                _ => stops.as_slice(),
            };
            let mut line: Vec<[f64; 2]> = line.iter().map(|at| [at.lon(), at.lat()]).collect();
            let by_road = matches!(road, Some(RouteState::Known(_)));
            if let (true, false, [first, _, ..]) = (is_round, by_road, line.as_slice()) {
                line.push(*first);
            }
            if line.len() > 1 {
                for class in [
                    "trip-casing",
                    if by_road { "trip-road-line" } else { "trip-line" },
                ] {
                    let _ = layer.add(&Shape {
                        class,
                        lines: vec![line.as_slice()],
                        closed: false,
                    });
                }
            }
        });
    });
}
