//! The place of the cards. Their code is a chunk of its own, which comes when the browser is idle, or for the first card.

use super::LocalSignal;
use super::card_host::CardHost;
use super::context::Opener;
use crate::browser;
use crate::leaflet::MapHandle;
use crate::state::AppState;
use leptos::html::Div;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use std::any::Any;

crate::lazy! { card,
    fn load(owner: Owner, state: AppState, map: LocalSignal<MapHandle>, opener: Opener, into: HtmlElement) -> Box<dyn Any> {
        owner.with(|| mount(state, map, opener, into))
    }
}

fn mount(state: AppState, map: LocalSignal<MapHandle>, opener: Opener, into: HtmlElement) -> Box<dyn Any> {
    Box::new(mount_to(into, move || {
        provide_context(state);
        view! { <CardHost map opener /> }
    }))
}

/// Where the cards stand that are no popups, once their code has come.
pub fn card_slot(state: AppState, map: LocalSignal<MapHandle>) -> AnyView {
    let slot = NodeRef::<Div>::new();
    let owner = Owner::current().unwrap_or_default();
    let mounted = StoredValue::new_local(None::<Box<dyn Any>>);
    let opener: Opener = StoredValue::new_local(None);
    let asked = StoredValue::new(false);
    let ask = move || {
        let Some(slot) = slot.get_untracked() else { return };
        let owner = owner.clone();
        state.ask_for_part_once(asked, || async move {
            let host = load(owner, state, map, opener, slot.into()).await?;
            mounted.try_set_value(Some(host));
            Ok(())
        });
    };
    let when_idle = ask.clone();
    Effect::new(move |_| {
        if slot.get().is_some() && state.selected.get().is_some() {
            // A visitor may be faster than the cards' code.
            if mounted.with_value(Option::is_none) {
                opener.set_value(browser::focused());
            }
            ask();
        }
    });
    state.once_painted(move || browser::when_idle(when_idle));
    view! { <div class="card-slot" node_ref=slot></div> }.into_any()
}
