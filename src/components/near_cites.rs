//! The three nearest cités of a card, each a click away.

use crate::i18n;
use crate::state::AppState;
use cites::{CiteId, Compass, Filter};
use leptos::prelude::*;

/// So many neighbours are offered.
const NEIGHBOURS: usize = 3;

/// Name, distance and direction of the nearest cités.
#[component]
pub fn NearCites(id: CiteId) -> impl IntoView {
    let state = expect_context::<AppState>();
    let (t, lang) = (state.t_now(), state.lang.get_untracked());
    let data = state.data();
    let Some(from) = data.catalog.cite(id).map(|cite| cite.position) else {
        return ().into_any();
    };
    // All of them, nearest first, where some may be out of reach.
    let asked = match state.lock.with_untracked(Filter::is_empty) {
        true => NEIGHBOURS,
        false => data.catalog.cites().len(),
    };
    let mut near = data.catalog.nearest(from, asked, Some(id));
    near.retain(|(id, _)| untrack(|| state.reaches(|cite| cite.id == *id)));
    near.truncate(NEIGHBOURS);
    let line = |(near, km): (CiteId, f64)| {
        let cite = data.catalog.cite(near)?;
        let bearing = from.bearing(cite.position);
        let towards = Compass::from_bearing(bearing) as usize;
        let side = t.towards.get(towards).copied().unwrap_or_default();
        let way = [&i18n::distance(lang, km), " ", side].concat();
        Some(view! {
            <li>
                <button type="button" class="near" on:click=move |_| state.open(near)>
                    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M12 20V4.5M6 10l6-6 6 6" transform=["rotate(", &(bearing as i32).to_string(), " 12 12)"].concat() />
                    </svg>
                    <span class="name">{cite.name.clone()}</span>
                    <span class="where">{way}</span>
                </button>
            </li>
        })
    };
    view! {
        <h3>{t.nearest}</h3>
        <ul class="nears">{near.into_iter().filter_map(line).collect_view()}</ul>
    }
    .into_any()
}
