//! The page as a whole: its language and title, its state for outsiders, its marks.

use wasm_bindgen::JsValue;
use web_sys::window;

/// Sets `<html lang>`, the title and the description.
pub fn set_document(lang: &str, title: &str) {
    let Some(document) = window().and_then(|w| w.document()) else {
        return;
    };
    // Setting the same again would cost the whole page a pass of its style.
    if document.title() != title {
        document.set_title(title);
    }
    if let Some(root) = document.document_element()
        && root.get_attribute("lang").as_deref() != Some(lang)
    {
        let _ = root.set_attribute("lang", lang);
    }
}

/// Sets `<html data-state>`: `loading`, `ready` or `failed`.
pub fn set_state(state: &str) {
    if let Some(root) = window()
        .and_then(|w| w.document())
        .and_then(|d| d.document_element())
    {
        let _ = root.set_attribute("data-state", state);
    }
}

/// `performance.mark(name)`.
pub fn mark(name: &str) {
    if let Some(performance) = window().and_then(|w| w.performance()) {
        let _ = performance.mark(name);
    }
}

/// Languages that the visitor's browser prefers, best first.
pub fn preferred_languages() -> Vec<String> {
    window()
        .map(|w| {
            w.navigator()
                .languages()
                .iter()
                .filter_map(|tag| tag.as_string())
                .collect()
        })
        .unwrap_or_default()
}

/// The browser's own description of itself; empty where it is withheld.
pub fn user_agent() -> String {
    window()
        .and_then(|w| w.navigator().user_agent().ok())
        .unwrap_or_default()
}

/// Tells developers, not visitors.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(text));
}
