//! The page that embeds this one, if there is one.

use super::EventListener;
use js_sys::{JSON, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window, window};

/// A message longer than this was not meant for a map.
const MAX_CHARS: u32 = 10_000;

/// The embedding window. It may be of any origin, so nothing of it is read.
fn host() -> Option<Window> {
    let own = window()?;
    let parent = own.parent().ok().flatten()?;
    (!Object::is(&parent, &own)).then_some(parent)
}

/// Sends a message, given as JSON, to the embedding page and to nobody else. Its origin cannot be known, and
/// what is sent is no secret to the page that shows the map.
pub fn post_to_host(json: &str) {
    if let (Some(host), Ok(message)) = (host(), JSON::parse(json)) {
        let _ = host.post_message(&message, "*");
    }
}

/// Calls `handler` with each message of the embedding page, as JSON; those of any other window are ignored, and
/// so is what JSON cannot say.
pub fn on_host_message(mut handler: impl FnMut(String) + 'static) -> Option<EventListener> {
    let host: JsValue = host()?.into();
    let own = window()?;
    Some(EventListener::new(&own, "message", move |event| {
        let event: &MessageEvent = event.unchecked_ref();
        let from_host = event.source().is_some_and(|source| Object::is(&source, &host));
        if let Some(json) = Some(event.data())
            .filter(|_| from_host)
            .and_then(|data| JSON::stringify(&data).ok())
            .filter(|json| json.is_string() && json.length() <= MAX_CHARS)
        {
            handler(json.into());
        }
    }))
}

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}
