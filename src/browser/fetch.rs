//! Files of ours, by the names that the page's head gives them.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, RequestMode, Response};

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The page's head names no such file.
    Unnamed,
    /// The network failed before an answer came.
    Network,
    /// The host answered with this HTTP status.
    Status(u16),
}

/// The text of the file that the element `<link id=… href=…>` of the page's head names. The build writes the
/// file's hash into that name, and the browser has often fetched it already.
pub async fn fetch_linked(id: &str) -> Result<String, FetchError> {
    let window = web_sys::window().ok_or(FetchError::Unnamed)?;
    let url = window
        .document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.get_attribute("href"))
        .ok_or(FetchError::Unnamed)?;
    // The same mode and credentials as the preload's, so that its answer is used.
    let init = RequestInit::new();
    init.set_mode(RequestMode::Cors);
    let network = |_: JsValue| FetchError::Network;
    let answer = JsFuture::from(window.fetch_with_str_and_init(&url, &init))
        .await
        .map_err(network)?;
    let response: Response = answer.dyn_into().map_err(network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = JsFuture::from(response.text().map_err(network)?)
        .await
        .map_err(network)?;
    text.as_string().ok_or(FetchError::Network)
}
