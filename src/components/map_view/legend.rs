//! What the pins mean.

use super::super::status_shape::status_shape_class;
use crate::browser;
use crate::state::AppState;
use cites::Status;
use leptos::prelude::*;

/// The three shapes in words, and the signs of the visitor's marks once there are some. It folds to its title where there is little room.
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
    let no_marks = move || {
        state
            .marks
            .by_cite
            .with(|marks| marks.iter().all(Option::is_none))
    };
    let sign = move |class: &'static str, text: &'static str| {
        view! {
            <li class:gone=no_marks>
                <span class=class aria-hidden="true"></span>
                {text}
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
                {sign("sign seen", t.seen)}
                {sign("sign wished", t.wished)}
            </ul>
        </div>
    }
}
