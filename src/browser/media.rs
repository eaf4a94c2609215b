//! Media queries.

use super::EventListener;

/// Whether a query holds now; false where queries are unknown.
pub fn matches(query: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}

/// Watches one media query.
pub struct MediaQuery {
    _listener: Option<EventListener>,
}

impl MediaQuery {
    /// Calls `handler` with the new state each time that it changes.
    pub fn watch(query: &str, mut handler: impl FnMut(bool) + 'static) -> Self {
        let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
        let listener = list.map(|list| {
            let watched = list.clone();
            EventListener::new(&list, "change", move |_| handler(watched.matches()))
        });
        Self { _listener: listener }
    }
}
