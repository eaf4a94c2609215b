//! What each further choice would give.

use super::AppState;
use crate::browser::{Debounce, TYPING_PAUSE};
use leptos::prelude::*;

/// Keeps the counts of the further choices to the selection, for as long as the owner lives. While the visitor
/// types they wait: who types does not read twenty numbers, and to lay them out takes as long as the list does.
pub fn sync_facets(state: AppState) {
    let text = move || state.filter.with_untracked(|filter| filter.text.clone());
    let searched = StoredValue::new(text());
    let debounce = StoredValue::new_local(Debounce::new(TYPING_PAUSE));
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        let selection = state.selection.get();
        let count = move || {
            // Another page may have taken this one's place meanwhile.
            let _ = state.write.facets.try_set(selection.facets.clone());
        };
        let text = text();
        let typed = searched.with_value(|before| *before != text);
        searched.set_value(text);
        debounce.with_value(|debounce| match (first, typed) {
            (true, _) => {}
            (false, true) => debounce.call(count),
            (false, false) => {
                debounce.cancel();
                count();
            }
        });
    });
}
