//! Regions first, then what refines them. Every choice says how many cités it gives.

use super::icon::{Icon, IconView};
use crate::state::AppState;
use cites::{DepartementId, Facets, Filter, Region, RegionId, StatusFilter};
use leptos::prelude::*;

/// So many regions, the largest, are seen before the visitor asks for the others.
const FIRST_REGIONS: usize = 5;

/// All filters but the search.
#[component]
pub fn Filters() -> impl IntoView {
    view! {
        <div class="filters">
            <Regions />
            <Departements />
            <Statuses />
        </div>
    }
}

#[component]
fn Regions() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let all_seen = RwSignal::new(false);
    let data = state.data();
    let by_size = {
        let mut ids: Vec<(usize, RegionId)> = data
            .catalog
            .regions()
            .iter()
            .map(|region| {
                (
                    data.catalog
                        .cites()
                        .iter()
                        .filter(|c| c.region == region.id)
                        .count(),
                    region.id,
                )
            })
            .collect();
        ids.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        ids.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    };
    let others: Vec<RegionId> = by_size.iter().skip(FIRST_REGIONS).copied().collect();
    // Those that are chosen are seen already.
    let hidden = Memo::new(move |_| {
        let hidden = |areas: &Filter| others.iter().filter(|id| !areas.regions.contains(id)).count();
        state.areas.with(hidden)
    });
    let locked = move || !state.lock.with(Filter::is_empty);
    let gone = move |id: RegionId, rank: usize, chosen: bool| match locked() {
        true => !state.reaches(|cite| cite.region == id),
        false => rank >= FIRST_REGIONS && !all_seen.get() && !chosen,
    };
    // A single region that cannot be left is no choice.
    let no_choice = move || {
        let regions = data.catalog.regions();
        let reached = |region: &&Region| state.reaches(|cite| cite.region == region.id);
        locked() && regions.iter().filter(reached).count() < 2
    };
    let chip = move |id: RegionId, rank: usize| {
        let name = state.data().catalog.region_name(id).to_owned();
        let count = Memo::new(move |_| {
            let of = |facets: &Facets| facets.regions.get(usize::from(id.0)).copied();
            state.facets.with(of).unwrap_or_default()
        });
        let chosen = Memo::new(move |_| state.areas.with(|filter| filter.regions.contains(&id)));
        view! {
            <li class:gone=move || gone(id, rank, chosen.get())>
                <Choice
                    name
                    chosen
                    count
                    on_choose=move || {
                        // What is given up must not vanish under the visitor's hand.
                        if rank >= FIRST_REGIONS {
                            all_seen.set(true);
                        }
                        state.toggle_region(id);
                    }
                />
            </li>
        }
    };
    view! {
        <fieldset class:gone=no_choice>
            <legend>{t.regions}</legend>
            <ul class="choices">
                {by_size.into_iter().enumerate().map(|(rank, id)| chip(id, rank)).collect_view()}
                <li class:gone=move || hidden.get() == 0 || locked()>
                    <button
                        type="button"
                        class="choice more"
                        aria-expanded=move || all_seen.get().to_string()
                        on:click=move |_| all_seen.update(|seen| *seen = !*seen)
                    >
                        {move || if all_seen.get() { t.fewer_regions.to_owned() } else { (t.more_regions)(hidden.get()) }}
                    </button>
                </li>
            </ul>
        </fieldset>
    }
}

#[component]
fn Departements() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let open = RwSignal::new(
        state
            .filter
            .with_untracked(|filter| !filter.departements.is_empty()),
    );
    // Those of the chosen regions, or all of them.
    let offered = Memo::new(move |_| {
        let data = state.data();
        state.areas.with(|filter| {
            let of_choice = |region| filter.regions.is_empty() || filter.regions.contains(&region);
            let mut ids: Vec<(String, DepartementId)> = data
                .catalog
                .departements()
                .iter()
                .filter(|d| of_choice(d.region) || filter.departements.contains(&d.id))
                .filter(|d| state.reaches(|cite| cite.departement == d.id))
                .map(|d| (cites::fold(&d.name), d.id))
                .collect();
            ids.sort_unstable();
            ids.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        })
    });
    let chip = move |id: DepartementId| {
        let name = state.data().catalog.departement_name(id).to_owned();
        let count = Memo::new(move |_| {
            let of = |facets: &Facets| facets.departements.get(usize::from(id.0)).copied();
            state.facets.with(of).unwrap_or_default()
        });
        let chosen = Memo::new(move |_| state.areas.with(|filter| filter.departements.contains(&id)));
        view! {
            <li>
                <Choice name chosen count on_choose=move || state.toggle_departement(id) />
            </li>
        }
    };
    view! {
        <div class="fold">
            <button
                type="button"
                class="fold-button"
                aria-expanded=move || open.get().to_string()
                aria-controls="departements"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {t.departements}
                <IconView icon=Icon::Chevron />
            </button>
            <div id="departements">
                <Show when=move || open.get()>
                    <ul class="choices">
                        {move || offered.get().into_iter().map(chip).collect_view()}
                    </ul>
                </Show>
            </div>
        </div>
    }
}

#[component]
fn Statuses() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let option = move |status: Option<StatusFilter>| {
        let count = move || {
            state.facets.with(|facets| match status {
                // Their number stands above the list.
                None => String::new(),
                Some(StatusFilter::Homologated) => facets.homologated.to_string(),
                Some(StatusFilter::Candidate) => facets.candidate.to_string(),
            })
        };
        let chosen = move || state.filter.with(|filter| filter.status == status);
        let name = match status {
            None => t.all,
            Some(StatusFilter::Homologated) => t.homologated_many,
            Some(StatusFilter::Candidate) => t.candidate_many,
        };
        view! {
            <button
                type="button"
                class="segment"
                aria-pressed=move || chosen().to_string()
                on:click=move |_| state.set_status(status)
            >
                {name}
                <span class="count">{count}</span>
            </button>
        }
    };
    view! {
        <div class="segments" role="group" aria-label=t.status>
            {option(None)} {option(Some(StatusFilter::Homologated))} {option(Some(StatusFilter::Candidate))}
        </div>
    }
}

/// One choice of several: pressed or not, with the number of cités that it gives.
#[component]
fn Choice(
    name: String,
    chosen: Memo<bool>,
    count: Memo<u32>,
    on_choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="choice"
            class:empty=move || count.get() == 0
            aria-pressed=move || chosen.get().to_string()
            on:click=move |_| on_choose()
        >
            {name}
            " "
            <span class="count">{move || count.get().to_string()}</span>
        </button>
    }
}
