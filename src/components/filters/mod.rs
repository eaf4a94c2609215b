//! Regions first, then what refines them. Every choice says how many cités it gives.

mod folds;
mod regions;
mod statuses;

use leptos::prelude::*;

/// All filters but the search.
#[component]
pub fn Filters() -> impl IntoView {
    view! {
        <div class="filters">{regions::regions()} {folds::folds()} {statuses::statuses()}</div>
    }
}
