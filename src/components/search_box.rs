//! The search, and beside it the way to the trip.

use super::icon::{Icon, IconView};
use crate::browser;
use crate::state::AppState;
use cites::Trip;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The `keyCode` of a key that an input method has taken.
const COMPOSING: u32 = 229;

/// Whether a key ends or leaves a composition, as of an accent or a Chinese word. Safari has ended it before, and tells by
/// the code alone.
pub(super) fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == COMPOSING
}

/// A field that filters at each keystroke; Enter opens the best answer.
#[component]
pub fn SearchBox() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let text = move || state.filter.with(|filter| filter.text.clone());
    let clear = move || {
        state.set_text(String::new());
        browser::focus_id("search");
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        _ if is_composing(&event) => {}
        "Enter" => {
            event.prevent_default();
            let best = state
                .selection
                .with_untracked(|s| s.hits.first().map(|hit| hit.id));
            if let Some(id) = best.filter(|_| !text().trim().is_empty()) {
                state.open(id);
            }
        }
        "Escape" if !text().is_empty() => {
            event.prevent_default();
            event.stop_propagation();
            clear();
        }
        _ => {}
    };
    let trip = move || (t.trip_with)(state.trip.trip.with(Trip::len));
    view! {
        <div class="search" role="search">
            <IconView icon=Icon::Search />
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength="100"
                aria-label=t.search_label
                aria-controls="list"
                placeholder=t.search_placeholder
                prop:value=text
                on:input:target=move |event| state.set_text(event.target().value())
                on:keydown=on_key
            />
            <button
                type="button"
                class="clear"
                class:gone=move || text().is_empty()
                aria-label=t.search_clear
                on:click=move |_| clear()
            >
                <IconView icon=Icon::Close />
            </button>
            <button
                type="button"
                class="trip-toggle"
                id="trip-toggle"
                aria-label=trip
                title=trip
                aria-expanded=move || state.trip.is_open.get().to_string()
                on:click=move |_| state.open_trip(!state.trip.is_open.get_untracked())
            >
                <IconView icon=Icon::Trip />
                <span class="count">{move || match state.trip.trip.with(Trip::len) {
                    0 => String::new(),
                    stops => stops.to_string(),
                }}</span>
            </button>
        </div>
    }
}
