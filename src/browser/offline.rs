//! Visits without a network, which a service worker makes possible (`offline/`). It is registered by a module that is
//! loaded once the map is ready.

use super::EventListener;
use wasm_bindgen::prelude::*;

// `catch`, as in `article.rs`: neither throws.
#[wasm_bindgen(module = "/offline/open.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = keepOffline)]
    fn keep() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = takeNewEdition)]
    fn take() -> Result<(), JsValue>;
}

/// Has the browser keep the map for visits without a network. Where it cannot, nothing is said.
pub fn keep_offline() {
    let _ = keep();
}

/// Calls `handler` when a new edition of the map has been fetched, whole, and waits to be shown.
pub fn on_new_edition(handler: impl FnMut() + 'static) -> Option<EventListener> {
    super::on_window("cites:new-edition", handler)
}

/// Loads the page anew, with the new edition.
pub fn take_new_edition() {
    let _ = take();
}
