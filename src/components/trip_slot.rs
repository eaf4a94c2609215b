//! Where the panel shows the trip.

use super::part_slot::{Mounted, part_slot};
use super::trip;
use crate::browser;
use crate::state::AppState;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

crate::lazy! { trip,
    fn load_panel(state: AppState, into: HtmlElement) -> Mounted {
        trip::mount(state, into)
    }
}

/// The trip once its code has come.
pub fn trip_slot() -> AnyView {
    let state = expect_context::<AppState>();
    let came = Callback::new(|()| {
        browser::focus_id(trip::TITLE_ID);
    });
    let failed = Callback::new(move |()| state.open_trip(false));
    view! { <div id="trip" class="trip-slot">{part_slot(state, load_panel, came, failed)}</div> }.into_any()
}
