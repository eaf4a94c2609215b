//! Where the filters show the visitor's marks: the place for what is loaded when that is first unfolded.

use super::marks;
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlElement;
use std::any::Any;

/// The id of the place.
pub const ID: &str = "marks";

crate::lazy! { marks,
    fn load_section(state: AppState, into: HtmlElement) -> Box<dyn Any> {
        marks::mount(state, into)
    }
}

/// The marks while they are unfolded, once their code has come; a word until then.
pub fn marks_slot(state: AppState, open: RwSignal<bool>) -> AnyView {
    view! {
        <div id=ID role="group" aria-label=state.t_now().marks>
            {move || open.get().then(|| slot(state, open))}
        </div>
    }
    .into_any()
}

fn slot(state: AppState, open: RwSignal<bool>) -> AnyView {
    let slot = NodeRef::<Div>::new();
    let mounted = StoredValue::new_local(None::<Box<dyn Any>>);
    let waits = RwSignal::new(true);
    Effect::new(move |_| {
        let Some(slot) = slot.get() else { return };
        spawn_local(async move {
            match load_section(state, slot.into()).await {
                Ok(section) => {
                    // It may be folded again by now: then the section is dropped here.
                    mounted.try_set_value(Some(section));
                    let _ = waits.try_set(false);
                }
                Err(_) => {
                    state.part_failed();
                    let _ = open.try_set(false);
                }
            }
        });
    });
    view! {
        <div node_ref=slot>
            <p class="part-loading" role="status" class:gone=move || !waits.get()>{state.t_now().part_loading}</p>
        </div>
    }
    .into_any()
}
