//! The label: all, certified or candidates.

use crate::state::AppState;
use cites::StatusFilter;
use leptos::prelude::*;

/// The three choices of the label.
pub(super) fn statuses() -> AnyView {
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
    .into_any()
}
