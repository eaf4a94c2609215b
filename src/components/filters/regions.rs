//! Regions: the first thing one filters by.

use super::super::choice::{Choice, choice_button};
use crate::state::AppState;
use cites::{Filter, Region, RegionId};
use leptos::prelude::*;

/// So many regions, the largest, are seen before the visitor asks for the others.
const FIRST_REGIONS: usize = 5;

/// The regions as choices.
pub(super) fn regions() -> AnyView {
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
        let choice = Choice::Region(id);
        let chosen = Memo::new(move |_| state.areas.with(|filter| choice.is_in(filter)));
        let choose = Callback::new(move |()| {
            // What is given up must not vanish under the visitor's hand.
            if rank >= FIRST_REGIONS {
                all_seen.set(true);
            }
            choice.toggle(&state);
        });
        view! {
            <li class:gone=move || gone(id, rank, chosen.get())>{choice_button(choice, choose)}</li>
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
    }    .into_any()
}
