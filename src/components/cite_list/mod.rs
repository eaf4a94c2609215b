//! The list: the map's equal. It holds every cité that matches, by region, by distance or best first.

mod lines;
mod sync;

use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::CiteId;
use leptos::ev::{FocusEvent, MouseEvent};
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, EventTarget};
use sync::sync_list;

/// A list of up to so many lines is in the page as a whole, as the real data is.
const WHOLE: usize = 300;
/// A longer one unfolds by so many at a time.
const PAGE: usize = 30;

/// The list of results.
#[component]
pub fn CiteList() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    // So many lines more than at first, as the visitor asked.
    let more = RwSignal::new(0);
    let list = NodeRef::<Ul>::new();
    sync_list(state, list, more);
    let remaining = move || state.count().saturating_sub(at_first(state.count()) + more.get());
    // The line that was last hovered or focused here.
    let hovered = StoredValue::new(None::<CiteId>);
    let hover = move |target: Option<EventTarget>| {
        let id = line_at(&state, target);
        if let Some(before) = hovered.get_value().filter(|before| id != Some(*before)) {
            state.unhover(before);
        }
        if id.is_some() {
            state.hover(id);
        }
        hovered.set_value(id);
    };
    let choose = move |event: MouseEvent| {
        let added = stop_added_at(&state, event.target());
        if let Some(id) = added {
            state.ask_to_toggle_stop(id);
            return;
        }
        // With a modifier the visitor wants another tab.
        if let Some(id) = line_at(&state, event.target())
            .filter(|_| !(event.ctrl_key() || event.meta_key() || event.shift_key()))
        {
            event.prevent_default();
            state.open(id);
        }
    };
    view! {
        <section id="list" class="list" tabindex="-1" aria-label=t.list>
            // One listener for all lines: they come and go by the hundred.
            <ul
                class="lines"
                node_ref=list
                on:click=choose
                on:mouseover=move |event: MouseEvent| hover(event.target())
                on:mouseleave=move |_| hover(None)
                on:focusin=move |event: FocusEvent| hover(event.target())
                on:focusout=move |_| hover(None)
            ></ul>
            <Show when=move || state.count() == 0>
                <NoResults />
            </Show>
            <Show when=move || { remaining() > 0 }>
                <button type="button" class="show-more" on:click=move |_| more.update(|n| *n += PAGE)>
                    {move || (t.show_more)(&i18n::number(lang, remaining() as u32))}
                </button>
            </Show>
            <super::About />
        </section>
    }
}

/// How many lines of `all` are in the page before the visitor asks for more.
fn at_first(all: usize) -> usize {
    if all <= WHOLE { all } else { PAGE }
}

/// The cité whose line something in the page belongs to.
fn line_at(state: &AppState, target: Option<EventTarget>) -> Option<CiteId> {
    let element: Element = target?.dyn_into().ok()?;
    let line = element.closest(".line").ok()??;
    let data = state.data();
    let slug = line.id();
    data.catalog
        .by_slug(slug.strip_prefix(LINE_ID)?)
        .map(|cite| cite.id)
}

/// The cité whose button something in the page is.
fn stop_added_at(state: &AppState, target: Option<EventTarget>) -> Option<CiteId> {
    let button: Element = target?.dyn_into().ok()?;
    let line = button.previous_element_sibling()?;
    (button.class_name() == ADD_STOP).then_some(())?;
    line_at(state, Some(line.into()))
}

/// Class of a line's button that adds its cité to the trip.
const ADD_STOP: &str = "add-stop";
const LINE_ID: &str = "cite-";

fn line_id(slug: &str) -> String {
    [LINE_ID, slug].concat()
}

/// Nothing found: says so, and offers the way back.
#[component]
fn NoResults() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let what = move || {
        state.filter.with(|filter| match filter.text.trim() {
            "" => t.no_result.to_owned(),
            text => (t.no_result_for)(text),
        })
    };
    view! {
        <div class="nothing">
            <p><strong>{what}</strong></p>
            <p>{t.no_result_hint}</p>
            <button
                type="button"
                class="button"
                on:click=move |_| {
                    state.clear_filter();
                    browser::focus_id("list");
                }
            >
                {t.clear_all}
            </button>
        </div>
    }
}
