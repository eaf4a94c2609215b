//! The address bar.

use super::EventListener;
use wasm_bindgen::JsValue;
use web_sys::window;

/// The present query (`""` or `?…`) and fragment (`""` or `#…`).
pub fn location() -> (String, String) {
    let location = window().map(|w| w.location());
    let search = location
        .as_ref()
        .and_then(|l| l.search().ok())
        .unwrap_or_default();
    let hash = location.and_then(|l| l.hash().ok()).unwrap_or_default();
    (search, hash)
}

/// The page's whole address with another query and fragment.
pub fn absolute(search: &str, hash: &str) -> String {
    let base = window()
        .and_then(|w| w.location().href().ok())
        .unwrap_or_default();
    let bare = base.split(['?', '#']).next().unwrap_or_default();
    [bare, search, hash].concat()
}

/// The address of what stands beside the page, such as `regions/bretagne.html`.
pub fn beside(path: &str) -> String {
    let page = absolute("", "");
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    [folder, "/", path].concat()
}

/// A new entry in the history. Browsers refuse too many in a short time: then the entry is simply missing.
pub fn push(search: &str, hash: &str) {
    if let Some(history) = window().and_then(|w| w.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&absolute(search, hash)));
    }
}

/// Changes the present entry of the history.
pub fn replace(search: &str, hash: &str) {
    if let Some(history) = window().and_then(|w| w.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&absolute(search, hash)));
    }
}

/// Calls `handler` when the visitor goes back or forward.
pub fn on_popstate(handler: impl FnMut() + 'static) -> Option<EventListener> {
    super::on_window("popstate", handler)
}
