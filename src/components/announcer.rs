//! What changes on the screen, said politely to screen readers.

use crate::i18n;
use crate::reactive::{composed, effect_from_first};
use crate::state::AppState;
use leptos::prelude::*;

/// A live region: the number of results after each change of the filter, and what actions announce.
#[component]
pub fn Announcer() -> impl IntoView {
    let state = expect_context::<AppState>();
    let count = Memo::new(move |_| state.count());
    effect_from_first(move |first| {
        state.filter.track();
        let n = count.get();
        // The first screen announces itself.
        if !first {
            let text = (state.t_now().results)(&i18n::number(state.lang.get_untracked(), n as u32), n);
            state.announce(text);
        }
    });
    view! {
        <p class="sr-only" role="status" aria-live="polite">
            {composed(move || state.announcement.get())}
        </p>
    }
}
