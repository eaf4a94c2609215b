//! Where the trip starts and ends, if that is no cité of the list: a station, an address, where the visitor is.

use super::super::place_search::{PlaceChoice, PlaceSearchBox};
use crate::browser;
use crate::i18n;
use crate::state::{AppState, Notice};
use cites::{Place, Stop, Trip};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The two fields. They are folded away once the trip has stops.
pub(super) fn ends(state: AppState) -> AnyView {
    let t = state.trip_t();
    let choose = move |at_start: bool| {
        Callback::new(move |choice: PlaceChoice| match choice {
            PlaceChoice::Cite(id) => state.set_trip_end(Stop::Cite(id), at_start),
            PlaceChoice::Place(place) => state.set_trip_end(Stop::Place(place), at_start),
            PlaceChoice::MyPosition => {
                locate(
                    state,
                    Callback::new(move |stop| state.set_trip_end(stop, at_start)),
                );
            }
        })
    };
    let is_empty = state.trip.trip.with_untracked(Trip::is_empty);
    view! {
        <details class="trip-ends" open=is_empty>
            <summary>{t.ends}</summary>
            <PlaceSearchBox id="trip-start" label=t.start on_choose=choose(true) />
            <PlaceSearchBox id="trip-end" label=t.end on_choose=choose(false) />
        </details>
    }
    .into_any()
}

/// Asks the browser where the visitor is, and gives that, to within a kilometre: a link tells no one's house.
pub(super) fn locate(state: AppState, found: Callback<Stop>) {
    state.announce(state.t_now().locating.to_owned());
    spawn_local(async move {
        match browser::locate().await {
            Ok(coord) => {
                let label = i18n::place_strings(state.lang.get_untracked()).my_position;
                found.run(Stop::Place(Place::nearby(coord, label)));
            }
            Err(why) => state.notify(Notice::Location(why)),
        }
    });
}
