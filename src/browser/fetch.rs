//! Files of ours, by the names that the page's head gives them.

use gloo_net::http::Request;
use web_sys::RequestMode;

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
    let url = super::by_id(id)
        .and_then(|link| link.get_attribute("href"))
        .ok_or(FetchError::Unnamed)?;
    let network = |_| FetchError::Network;
    // The mode is the preload's, so that its answer is used.
    let response = Request::get(&url)
        .mode(RequestMode::Cors)
        .send()
        .await
        .map_err(network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    response.text().await.map_err(network)
}
