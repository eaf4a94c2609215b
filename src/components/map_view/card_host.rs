//! Where the card stands: on the map where there is room, as a sheet where there is not.

use super::super::cite_card::{CiteCard, TITLE_ID};
use super::LocalSignal;
use super::context::Opener;
use crate::browser::{self, SizeObserver};
use crate::leaflet::{MapHandle, PopupHandle};
use crate::state::AppState;
use cites::{CiteId, Height};
use leptos::html::Div;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::cell::Cell;

const SHEET_ID: &str = "card-sheet";

/// Shows the card of the selected cité. The focus goes into it and back to where it was.
#[component]
pub fn CardHost(map: LocalSignal<MapHandle>, opener: Opener) -> impl IntoView {
    let state = expect_context::<AppState>();
    // A card that a link opens takes no focus: the visitor has not asked for it by hand.
    let first = StoredValue::new(true);
    let was_open = StoredValue::new(state.selected.get_untracked().is_some());
    Effect::new(move |_| {
        let open = state.selected.get().is_some();
        match (was_open.get_value(), open) {
            (false, true) => opener.set_value(browser::focused()),
            // Once the card is gone, so is its focus, if it had it.
            (true, false) => browser::after_paint(move || {
                let back = || opener.with_value(|o| o.as_ref().is_some_and(browser::refocus));
                // What opened the card may be gone by now, or a link has opened it; the map is always there.
                if browser::focus_is_free() && !back() {
                    browser::focus_id("map");
                }
            }),
            _ => {}
        }
        was_open.set_value(open);
    });
    let take_focus = move || {
        browser::scroll_top(SHEET_ID);
        if !first.get_value() {
            // Where the page is as high as its list, the map may be far above it.
            if state
                .appearance
                .with_untracked(|appearance| appearance.height == Height::Auto)
            {
                browser::scroll_to_show("map");
            }
            browser::focus_id(TITLE_ID);
        }
        first.set_value(false);
    };
    // One that was opened by hand may have been so before this code came.
    if state.selected.get_untracked().is_none() || state.last_opened.get_untracked().is_some() {
        first.set_value(false);
    }
    Effect::new(move |_| {
        state.selected.track();
        browser::after_paint(take_focus);
    });
    // A page of another shape has the card in another place: the focus follows only if it was in it.
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.layout.compact.track();
        if !first {
            browser::keep_focus(TITLE_ID);
        }
    });
    popup(state, map);
    let sheet = NodeRef::<Div>::new();
    let observer = StoredValue::new_local(None);
    Effect::new(move |_| {
        let watched = sheet.get().map(|sheet| {
            let measured = sheet.clone();
            SizeObserver::watch(&sheet, move || {
                let (width, height) = browser::container_size(&measured);
                let over = width >= browser::viewport().0 - 1.0;
                state.layout.set_card_sheet(if over { height } else { 0.0 });
            })
        });
        if watched.is_none() {
            state.layout.set_card_sheet(0.0);
        }
        observer.set_value(watched.flatten());
    });
    view! {
        <Show when=move || state.layout.compact.get() && state.selected.get().is_some()>
            <div class="card-sheet" id=SHEET_ID node_ref=sheet on:keydown=move |event| close_on_escape(&state, &event)>
                {move || {
                    state.lang.track();
                    state.selected.get().map(|id| view! { <CiteCard id /> })
                }}
            </div>
        </Show>
    }
}

/// The popup on the map: opened, moved and closed as the selection says.
fn popup(state: AppState, map: LocalSignal<MapHandle>) {
    let present = StoredValue::new_local(None::<(PopupHandle, Box<dyn Any>)>);
    let observer = StoredValue::new_local(None);
    let refitted_for = StoredValue::new(None);
    Effect::new(move |_| {
        state.lang.track();
        let wanted = state.selected.get().filter(|_| !state.layout.compact.get());
        observer.set_value(None);
        present.set_value(None);
        let (Some(id), Some(map)) = (wanted, map.get()) else {
            return;
        };
        let Some(position) = state.cite(id, |cite, _| cite.position) else {
            return;
        };
        let Some(content) = browser::new_div() else { return };
        let mounted = mount_to(content.clone(), move || card_with_state(state, id));
        let popup = PopupHandle::open(&map, position, "card-popup", &content);
        // Only now the height of a link's card is known, and where its cité is to be. In another language it stays.
        if refitted_for.get_value() != Some(id) {
            state.refit();
        }
        refitted_for.set_value(Some(id));
        present.set_value(Some((popup, Box::new(mounted))));
        // What is told of the cité later makes the card higher, upwards from its pin.
        let measured = content.clone();
        let height = Cell::new(browser::container_size(&content).1);
        observer.set_value(SizeObserver::watch(&content, move || {
            let now = browser::container_size(&measured).1;
            if height.replace(now) == now {
                return;
            }
            // The view of a link without one is found anew, and remains none that the visitor has chosen.
            if state.view.with_untracked(Option::is_none) {
                state.refit();
            } else {
                present.with_value(|present| {
                    if let Some((popup, _)) = present {
                        popup.content_resized();
                    }
                });
            }
        }));
    });
}

fn card_with_state(state: AppState, id: CiteId) -> impl IntoView {
    provide_context(state);
    view! {
        <div on:keydown=move |event| close_on_escape(&state, &event)>
            <CiteCard id />
        </div>
    }
}

fn close_on_escape(state: &AppState, event: &leptos::ev::KeyboardEvent) {
    if event.key() == "Escape" {
        event.stop_propagation();
        state.close();
    }
}
