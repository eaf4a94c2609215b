//! The page as a whole: its language and title, its state for outsiders, its marks.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, window};

use super::dom::by_id;

/// Sets `<html lang>`, and the title.
pub fn set_title_and_lang(lang: &str, title: &str) {
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

/// Sets an attribute of `<html>` that the style sheets ask for, or a custom property where the name begins so;
/// an empty value takes it away.
pub fn set_on_root(name: &str, value: &str) {
    let root = window()
        .and_then(|w| w.document())
        .and_then(|d| d.document_element())
        .and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let Some(root) = root else { return };
    // The style object needs no policy, as a style attribute would.
    let _ = match (name.starts_with("--"), value) {
        (true, "") => root.style().remove_property(name).map(drop),
        (true, _) => root.style().set_property(name, value),
        (false, "") => root.remove_attribute(name),
        (false, _) => root.set_attribute(name, value),
    };
}

/// The address that the page says the site has, with `/` at its end; none where the build was not told.
pub fn canonical() -> Option<String> {
    super::find("link[rel=canonical]")?.get_attribute("href")
}

/// Makes the `<link>` of this id, which the browser has passed over so far, a style sheet.
pub fn load_stylesheet(id: &str) {
    if let Some(link) = by_id(id) {
        let _ = link.set_attribute("rel", "stylesheet");
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
    warn_of(&JsValue::from_str(text));
}

/// The same of what the browser has thrown, which it words best itself.
pub fn warn_of(error: &JsValue) {
    web_sys::console::warn_1(error);
}
