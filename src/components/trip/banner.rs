//! Whose trip it is, where it is not the visitor's own, and whether it is kept.

use crate::browser;
use crate::state::{AppState, Keeping};
use leptos::prelude::*;

/// The question of another's trip, and a word where the browser keeps none; nothing most of the time.
pub(super) fn banner(state: AppState) -> AnyView {
    let t = state.trip_t();
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
            view! {
                <div class="trip-banner">
                    <p>{t.linked}</p>
                    <button
                        type="button"
                        class="button primary"
                        on:click=move |_| {
                            state.keep_linked_trip();
                            browser::focus_id(super::TITLE_ID);
                        }
                    >
                        {keep}
                    </button>
                    {(own > 0)
                        .then(|| {
                            view! {
                                <button
                                    type="button"
                                    class="button"
                                    on:click=move |_| {
                                        state.join_linked_trip();
                                        browser::focus_id(super::TITLE_ID);
                                    }
                                >
                                    {t.linked_join}
                                </button>
                            }
                        })}
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| {
                            state.leave_linked_trip();
                            browser::focus_id(super::TITLE_ID);
                        }
                    >
                        {(t.linked_leave)(own)}
                    </button>
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
