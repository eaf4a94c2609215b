//! Cutting the trip into days, and giving them dates.

use crate::state::AppState;
use cites::{Trip, date_spelling, parse_date};
use leptos::prelude::*;

/// So many stops a day are offered.
const STOPS: [usize; 3] = [1, 2, 3];
/// So many kilometres a day are offered: by bicycle, and by car on small roads with time to stop.
const KM: [u16; 4] = [40, 60, 100, 150];

/// The choice of days, and of the first day's date.
pub(super) fn days(state: AppState) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let is_short = move || state.trip.trip.with(|trip| trip.len() < 2);
    let cut = move |choice: String| match choice.split_at_checked(1) {
        Some(("s", n)) => n.parse().into_iter().for_each(|stops| state.cut_by_stops(stops)),
        Some(("k", km)) => km.parse().into_iter().for_each(|km| state.cut_by_km(km)),
        Some(("0", _)) => state.uncut_trip(),
        _ => {}
    };
    // What was chosen says nothing of the days any more once a stop has moved: it is an act, not a state.
    let shown = move || {
        state
            .trip
            .trip
            .with(|trip| if trip.day_starts().is_empty() { "0" } else { "" })
    };
    let date = move || {
        state
            .trip
            .trip
            .with(Trip::starts_on)
            .map(date_spelling)
            .unwrap_or_default()
    };
    view! {
        <div class="trip-days" class:gone=is_short>
            <label>
                <span>{t.cut}</span>
                <select
                    prop:value=shown
                    on:change:target=move |event| {
                        cut(event.target().value());
                        event.target().set_value(untrack(shown));
                    }
                >
                    <option value="0">{t.cut_none}</option>
                    <option value="" hidden>{t.cut_by_hand}</option>
                    {STOPS.map(|n| view! { <option value=["s", &n.to_string()].concat()>{(t.cut_stops)(n)}</option> })}
                    {KM.map(|km| view! { <option value=["k", &km.to_string()].concat()>{(t.cut_km)(km)}</option> })}
                </select>
            </label>
            <label>
                <span>{t.first_day}</span>
                <input
                    type="date"
                    prop:value=date
                    on:change:target=move |event| {
                        let field = event.target();
                        // A date that is half typed is not valid: to take it for none would wipe what is typed.
                        if field.check_validity() {
                            state.set_trip_date(parse_date(&field.value()));
                        }
                    }
                />
            </label>
        </div>
    }
    .into_any()
}
