//! What is chosen now, each removable, and the way back to everything.

use super::icon::{Icon, IconView};
use crate::i18n;
use crate::state::AppState;
use cites::{DepartementId, RegionId, StatusFilter};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum ActiveFilter {
    Region(RegionId),
    Departement(DepartementId),
    Status(bool),
    Text,
}

/// The number of results, and a chip for each choice.
#[component]
pub fn ActiveFilters() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let lang = state.lang.get_untracked();
    let chosen = Memo::new(move |_| {
        // What cannot be left was not chosen here.
        let free = state.lock.get() != state.areas.get();
        state.filter.with(|filter| {
            let of_areas = filter.regions.iter().filter(|_| free);
            let regions = of_areas.map(|id| ActiveFilter::Region(*id));
            let of_areas = filter.departements.iter().filter(|_| free);
            let departements = of_areas.map(|id| ActiveFilter::Departement(*id));
            let status = filter
                .status
                .map(|s| ActiveFilter::Status(s == StatusFilter::Candidate));
            let text = Some(filter.text.trim())
                .filter(|text| !text.is_empty())
                .map(|_| ActiveFilter::Text);
            regions
                .chain(departements)
                .chain(status)
                .chain(text)
                .collect::<Vec<_>>()
        })
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
        } else if state.user_location.get().is_some() {
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
fn Chip(item: ActiveFilter) -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let data = state.data();
    let name = move || match item {
        ActiveFilter::Region(id) => data.catalog.region_name(id).to_owned(),
        ActiveFilter::Departement(id) => data.catalog.departement_name(id).to_owned(),
        ActiveFilter::Status(true) => t.candidate_many.to_owned(),
        ActiveFilter::Status(false) => t.homologated_many.to_owned(),
        // The one that changes while it is shown.
        ActiveFilter::Text => state.filter.with(|filter| filter.text.trim().to_owned()),
    };
    let label = {
        let name = name.clone();
        move || (t.remove)(&name())
    };
    let remove = move || match item {
        ActiveFilter::Region(id) => state.toggle_region(id),
        ActiveFilter::Departement(id) => state.toggle_departement(id),
        ActiveFilter::Status(_) => state.set_status(None),
        ActiveFilter::Text => state.set_text(String::new()),
    };
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-label=label
                on:click=move |_| {
                    remove();
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
