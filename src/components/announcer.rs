//! What changes on the screen, said politely to screen readers.

use crate::browser::Debounce;
use crate::i18n;
use crate::state::AppState;
use leptos::prelude::*;

/// Milliseconds without a change before the number of results is said: nobody wants to hear it at each letter.
const PAUSE: u32 = 400;

/// A live region: the number of results after each change of the filter, and what actions announce.
#[component]
pub fn Announcer() -> impl IntoView {
    let state = expect_context::<AppState>();
    let debounce = StoredValue::new_local(Debounce::new(PAUSE));
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.filter.track();
        // The first screen announces itself.
        if !first {
            debounce.with_value(|debounce| {
                debounce.call(move || {
                    let n = state.selection.with_untracked(|selection| selection.hits.len());
                    let text =
                        (state.t_now().results)(&i18n::number(state.lang.get_untracked(), n as u32), n);
                    state.announce(text);
                });
            });
        }
    });
    view! {
        <p class="sr-only" role="status" aria-live="polite">
            {move || state.announcement.get()}
        </p>
    }
}
