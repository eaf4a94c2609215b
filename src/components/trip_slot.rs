//! Where the panel shows the trip: the place for what is loaded when the visitor first asks for it.

use super::trip;
use crate::browser;
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlElement;
use std::any::Any;

crate::lazy! { trip,
    fn load_panel(state: AppState, into: HtmlElement) -> Box<dyn Any> {
        trip::mount(state, into)
    }
}

/// The trip once its code has come; a word until then.
pub fn trip_slot() -> AnyView {
    let state = expect_context::<AppState>();
    let slot = NodeRef::<Div>::new();
    let mounted = StoredValue::new_local(None::<Box<dyn Any>>);
    let waits = RwSignal::new(true);
    Effect::new(move |_| {
        let Some(slot) = slot.get() else { return };
        spawn_local(async move {
            match load_panel(state, slot.into()).await {
                Ok(panel) => {
                    // The visitor may have gone back meanwhile: then the panel is dropped here.
                    mounted.try_set_value(Some(panel));
                    let _ = waits.try_set(false);
                    browser::focus_id(trip::TITLE_ID);
                }
                Err(_) => {
                    state.part_failed();
                    state.open_trip(false);
                }
            }
        });
    });
    view! {
        <div id="trip" class="trip-slot" node_ref=slot>
            <p class="part-loading" role="status" class:gone=move || !waits.get()>{state.t_now().part_loading}</p>
        </div>
    }
    .into_any()
}
