//! What is chosen now, each removable, and the way back to everything.

use super::choice::Choice;
use super::icon::{Icon, IconView};
use crate::i18n;
use crate::state::{AppState, ExportOf};
use leptos::prelude::*;

/// The number of results, and a chip for each choice.
#[component]
pub fn ActiveFilters() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    let chosen = Memo::new(move |_| {
        // What cannot be left was not chosen here.
        let free = state.lock.get() != state.areas.get();
        let mut chosen = state.filter.with(Choice::all_in);
        chosen.retain(|choice| free || !choice.is_area());
        chosen
    });
    let count = move || {
        let n = state.count();
        (t.results)(&i18n::number(lang, n as u32), n)
    };
    let order = move || {
        if state.count() == 0 {
            ""
        } else if state.filter.with(|filter| !filter.text.trim().is_empty()) {
            t.best_first
        } else if state.user_location.get().is_some() || state.filter.with(|filter| filter.around.is_some()) {
            t.by_distance
        } else {
            ""
        }
    };
    view! {
        <div class="results">
            <p class="results-count">
                <strong>{count}</strong>
                <span class="order">{order}</span>
            </p>
            <button
                type="button"
                class="take-along"
                class:gone=move || state.count() == 0
                on:click=move |_| super::open_export(state, ExportOf::List)
            >
                <IconView icon=Icon::Save />
                {t.take_along}
            </button>
            <ul class="chips" aria-label=t.chosen>
                {move || chosen.get().into_iter().map(|item| view! { <Chip item /> }).collect_view()}
            </ul>
            <Show when=move || !chosen.with(Vec::is_empty)>
                <button type="button" class="clear-all" on:click=move |_| {
                        state.clear_filter();
                        // The button is gone with what it cleared.
                        crate::browser::focus_and_show("list");
                    }>
                    {t.clear_all}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Chip(item: Choice) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let name = move || item.name(&state);
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-label=move || (t.remove)(&name())
                on:click=move |_| {
                    item.toggle(&state);
                    // The chip is gone with its choice; the focus goes to what shows the result.
                    crate::browser::focus_and_show("list");
                }
            >
                {name}
                <IconView icon=Icon::Close />
            </button>
        </li>
    }
}
