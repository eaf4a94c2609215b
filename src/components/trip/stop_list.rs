//! The stops in their order.

use super::lengths::Lengths;
use super::stop::{Row, stop};
use super::stop_drag::StopDrag;
use crate::state::AppState;
use leptos::prelude::*;
use std::sync::Arc;

/// The list; each stop keeps its element wherever it moves.
pub(super) fn stop_list(state: AppState, lengths: Memo<Lengths>) -> AnyView {
    let lang = state.lang.get_untracked();
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let rows = Memo::new(move |_| {
        let data = state.data();
        lengths.with(|lengths| {
            state
                .trip
                .trip
                .with(|trip| Arc::new(Row::all(trip, &data.catalog, lengths, lang)))
        })
    });
    let drag = StopDrag::new(state);
    let keys = move || rows.get().iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    view! {
        <ol class="stops" aria-label=t.stops class:dragging=move || drag.is_on()>
            <ForEnumerate
                each=keys
                key=|key| key.clone()
                children=move |index, _| stop(state, rows, index, drag)
            />
        </ol>
    }
    .into_any()
}
