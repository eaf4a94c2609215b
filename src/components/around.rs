//! Looking around a place: a cité, a station, an address, where the visitor is. In the chunk `around`.

use super::place_search::PlaceSearchBox;
use crate::state::AppState;
use cites::{AROUND_KM, Around};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use std::any::Any;

/// So many kilometres are offered.
const KM: [u16; 5] = [10, 20, 30, 50, 100];

/// Shows the field in an element, for as long as what this gives is kept.
pub fn mount(state: AppState, into: HtmlElement) -> Box<dyn Any> {
    Box::new(mount_to(into, move || {
        provide_context(state);
        section(state)
    }))
}

fn section(state: AppState) -> AnyView {
    let Some(t) = state.late_texts().map(|texts| texts.place) else {
        return ().into_any();
    };
    let around = move || state.filter.with(|filter| filter.around.clone());
    let km = move || around().map_or(AROUND_KM, |around| around.km);
    let look = Callback::new(move |center| {
        let km = untrack(km);
        state.set_around(Some(Around { center, km }));
    });
    let value = untrack(around).map_or_else(String::new, |around| {
        around.center.name(&state.data().catalog).to_owned()
    });
    let set_km = move |km: u16| {
        if let Some(around) = untrack(around) {
            state.set_around(Some(Around { km, ..around }));
        }
    };
    view! {
        <div class="around">
            <PlaceSearchBox id="around-place" label=t.around_place value=value on_choose=look />
            <div class="choices" role="group" aria-label=t.around_radius class:gone=move || around().is_none()>
                {KM.map(|offered| view! {
                    <button
                        type="button"
                        class="choice"
                        aria-pressed=move || (km() == offered).to_string()
                        on:click=move |_| set_km(offered)
                    >
                        {[&offered.to_string(), "\u{a0}km"].concat()}
                    </button>
                })}
            </div>
        </div>
    }
    .into_any()
}
