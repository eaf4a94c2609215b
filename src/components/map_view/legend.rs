//! What the pins mean.

use super::super::status_shape::status_shape_class;
use crate::browser;
use crate::state::AppState;
use cites::Status;
use leptos::prelude::*;

/// The three shapes in words. It folds to its title where there is little room.
#[component]
pub fn Legend() -> impl IntoView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let unconfirmed = state
        .data()
        .catalog
        .cites()
        .iter()
        .any(|cite| cite.status == Status::Unconfirmed);
    // In a small map it would lie over the south-west.
    let (width, height) = browser::viewport();
    let roomy = width >= 900.0 && height >= 600.0;
    let open = RwSignal::new(roomy && !state.layout.compact.get_untracked());
    let item = move |status: Status, text: fn(&crate::i18n::Strings) -> &'static str| {
        view! {
            <li>
                <span class=status_shape_class(status) aria-hidden="true"></span>
                {text(t)}
            </li>
        }
    };
    view! {
        <div class="legend">
            <button
                type="button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {t.legend}
            </button>
            <ul class:gone=move || !open.get()>
                {item(Status::Homologated, |t| t.legend_homologated)}
                {item(Status::Candidate, |t| t.legend_candidate)}
                {unconfirmed.then(|| item(Status::Unconfirmed, |t| t.legend_unconfirmed))}
            </ul>
        </div>
    }
}
