//! Full screen.

use super::EventListener;
use web_sys::{Element, window};

/// Whether the page is in full screen now.
pub fn is_fullscreen() -> bool {
    window()
        .and_then(|w| w.document())
        .is_some_and(|d| d.fullscreen_element().is_some())
}

/// Enters or leaves full screen; false where the browser or the embedding page does not allow it.
pub fn toggle_fullscreen(element: &Element) -> bool {
    let Some(document) = window().and_then(|w| w.document()) else {
        return false;
    };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
        return true;
    }
    document.fullscreen_enabled() && element.request_fullscreen().is_ok()
}

/// Watches entering and leaving.
pub struct Fullscreen {
    _listener: Option<EventListener>,
}

impl Fullscreen {
    /// Calls `handler` after each change with the new state.
    pub fn watch(mut handler: impl FnMut(bool) + 'static) -> Self {
        let document = window().and_then(|w| w.document());
        let listener =
            document.map(|d| EventListener::new(&d, "fullscreenchange", move |_| handler(is_fullscreen())));
        Self { _listener: listener }
    }
}
