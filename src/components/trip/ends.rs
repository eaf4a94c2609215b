//! Where the trip starts and ends, if that is no cité of the list: a station, an address, where the visitor is.

use super::super::place_search::PlaceSearchBox;
use crate::state::AppState;
use cites::Stop;
use leptos::prelude::*;

/// The two fields, folded away: most trips start and end at a cité.
pub(super) fn ends(state: AppState) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let choose = move |at_start| Callback::new(move |stop: Stop| state.set_trip_end(stop, at_start));
    view! {
        <details class="trip-ends">
            <summary>{t.ends}</summary>
            <PlaceSearchBox id="trip-start" label=t.start on_choose=choose(true) />
            <PlaceSearchBox id="trip-end" label=t.end on_choose=choose(false) />
        </details>
    }
    .into_any()
}
