//! What can be done with the whole trip.

use super::super::icon::{Icon, IconView};
use super::lengths::Lengths;
use crate::browser::{self, Shared};
use crate::state::{AppState, ExportOf};
use cites::{Distances, Ends, Stop, Trip, TripText, best_order};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Which ends of the trip the best order leaves where they are.
#[derive(Clone, Copy)]
pub(super) struct KeptEnds {
    first: RwSignal<bool>,
    last: RwSignal<bool>,
}

impl KeptEnds {
    /// A place that was chosen to start or end at is not to be moved, unless the visitor says so.
    pub fn new(state: AppState) -> Self {
        let is_place = |stop: Option<&Stop>| matches!(stop, Some(Stop::Place(_)));
        let (first, last) = state
            .trip
            .trip
            .with_untracked(|trip| (is_place(trip.stops().first()), is_place(trip.stops().last())));
        Self {
            first: RwSignal::new(first),
            last: RwSignal::new(last),
        }
    }
}

/// The buttons, and what the last one did.
pub(super) fn tools(state: AppState, kept: KeptEnds) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let Some(parts) = state.trip_parts() else {
        return ().into_any();
    };
    let can_order = move || state.trip.trip.with(|trip| trip.len() > 2);
    let is_empty = move || state.trip.trip.with(Trip::is_empty);
    let nothing_to_undo = move || parts.past.with(Vec::is_empty);
    let order = move |_| {
        let order = state.trip.trip.with_untracked(|trip| {
            let data = state.data();
            let coords: Vec<_> = trip
                .stops()
                .iter()
                .filter_map(|stop| stop.position(&data.catalog))
                .collect();
            let ends = Ends {
                round: trip.is_round(),
                first: kept.first.get_untracked(),
                last: kept.last.get_untracked(),
            };
            best_order(&Distances::between(&coords), ends)
        });
        state.reorder_trip(&order);
    };
    view! {
        <div class="trip-tools" class:gone=move || is_empty() && nothing_to_undo()>
            <div class="trip-buttons">
                <button type="button" class="button primary" class:gone=move || !can_order() on:click=order>
                    <IconView icon=Icon::Route />
                    {t.best_order}
                </button>
                <button
                    type="button"
                    class="button"
                    aria-disabled=move || nothing_to_undo().to_string()
                    on:click=move |_| state.undo_trip()
                >
                    {t.undo}
                </button>
            </div>
            <p class="trip-done">{move || parts.done.get()}</p>
        </div>
    }
    .into_any()
}

/// Whether the trip is a round, and which of its ends the best order leaves.
pub(super) fn choices(state: AppState, kept: KeptEnds) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let is_empty = move || state.trip.trip.with(Trip::is_empty);
    let can_order = move || state.trip.trip.with(|trip| trip.len() > 2);
    let round = move || state.trip.trip.with(Trip::is_round);
    let check = move |signal: RwSignal<bool>, text: &'static str| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || signal.get()
                    on:change:target=move |event| signal.set(event.target().checked())
                />
                {text}
            </label>
        }
    };
    view! {
        <div class="trip-checks" class:gone=is_empty>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=round
                    on:change:target=move |event| state.set_trip_round(event.target().checked())
                />
                {t.round}
            </label>
            <span class="trip-checks" class:gone=move || !can_order()>
                {check(kept.first, t.keep_first)}
                <span class:gone=round>{check(kept.last, t.keep_last)}</span>
            </span>
        </div>
    }
    .into_any()
}

/// The ways to take the trip elsewhere, and to empty it.
pub(super) fn pass_on(state: AppState, lengths: Memo<Lengths>) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let is_empty = move || state.trip.trip.with(Trip::is_empty);
    let pass_on = move |text: String, refused: &'static str| {
        spawn_local(async move {
            match browser::copy(&text).await {
                Shared::Refused => state.show_address(&text, refused),
                _ => state.say_of_trip(t.copied),
            }
        });
    };
    view! {
        <div class="trip-buttons" class:gone=is_empty>
            <button
                type="button"
                class="button"
                on:click=move |_| pass_on(state.trip_link(), t.link_refused)
            >
                <IconView icon=Icon::Share />
                {t.copy_link}
            </button>
            <button
                type="button"
                class="button"
                on:click=move |_| pass_on(text_of(state, lengths), t.copy_refused)
            >
                <IconView icon=Icon::Page />
                {t.copy_text}
            </button>
            <button
                type="button"
                class="button"
                on:click=move |_| super::super::open_export(state, ExportOf::Trip)
            >
                <IconView icon=Icon::Save />
                {state.t_now().take_along}
            </button>
            <button type="button" class="button" on:click=move |_| state.clear_trip()>
                {t.clear}
            </button>
        </div>
    }
    .into_any()
}

/// The trip as plain text, in the present language.
fn text_of(state: AppState, lengths: Memo<Lengths>) -> String {
    let (lang, data) = (state.lang.get_untracked(), state.data());
    let Some(t) = state.trip_t() else {
        return String::new();
    };
    let Some(parts) = state.trip_parts() else {
        return String::new();
    };
    let (trip, lengths) = (state.trip.trip.get_untracked(), lengths.get_untracked());
    parts.notes.with_untracked(|notes| {
        state.late.with_untracked(|late| {
            cites::trip_text(TripText {
                trip: &trip,
                catalog: &data.catalog,
                notes,
                sights: late.sights_in(lang).map(|late| &late.sights),
                length: &|ways| lengths.text(lang, ways),
                about_lengths: if lengths.by_road() {
                    t.text_lengths_by_road
                } else {
                    t.text_lengths
                },
                date: &|date| browser::date_text(lang.tag(), date),
                link: &state.trip_link(),
                texts: &t.text,
            })
        })
    })
}
