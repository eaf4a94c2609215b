//! Whose trip it is, where it is not the visitor's own, and whether it is kept.

use crate::browser;
use crate::state::{AppState, Keeping};
use leptos::prelude::*;

/// The question of another's trip, and a word where the browser keeps none; nothing most of the time.
pub(super) fn banner(state: AppState) -> AnyView {
    let Some(t) = state.trip_t() else {
        return ().into_any();
    };
    let Some(parts) = state.trip_parts() else {
        return ().into_any();
    };
    let linked = move || {
        parts.is_linked.get().then(|| {
            let own = parts.own.with(cites::Trip::len);
            let keep = if own == 0 {
                t.linked_keep.to_owned()
            } else {
                (t.linked_keep_instead)(own)
            };
            let button = |class: &'static str, text: String, act: fn(&AppState)| {
                view! {
                    <button
                        type="button"
                        class=class
                        on:click=move |_| {
                            act(&state);
                            browser::focus_id(super::TITLE_ID);
                        }
                    >
                        {text}
                    </button>
                }
            };
            let join =
                (own > 0).then(|| button("button", t.linked_join.to_owned(), AppState::join_linked_trip));
            view! {
                <div class="trip-banner">
                    <p>{t.linked}</p>
                    {button("button primary", keep, AppState::keep_linked_trip)}
                    {join}
                    {button("button", (t.linked_leave)(own), AppState::leave_linked_trip)}
                </div>
            }
        })
    };
    let keeping = move || match parts.keeping.get() {
        Keeping::Works => None,
        Keeping::Blocked => Some(t.not_kept),
        Keeping::Full => Some(t.no_room),
    };
    view! {
        {linked}
        {move || keeping().map(|text| view! { <p class="trip-banner">{text}</p> })}
    }
    .into_any()
}
