//! The page that embeds this one, if there is one.

use super::EventListener;
use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Window, window};

/// What a message to a map has, and no other: wallets, advertisements and extensions talk to frames as well.
const OURS: &str = "petitesCites";

/// A message of more characters and values than this was not meant for a map.
const MOST: u32 = 10_000;

/// The embedding window. It may be of any origin, so nothing of it is read.
pub fn embedding_window() -> Option<Window> {
    let own = window()?;
    let parent = own.parent().ok().flatten()?;
    (!Object::is(&parent, &own)).then_some(parent)
}

/// Sends a message, given as JSON, to the embedding page and to nobody else. Its origin cannot be known, and
/// what is sent is no secret to the page that shows the map.
pub fn post_to_host(json: &str) {
    if let (Some(host), Ok(message)) = (embedding_window(), JSON::parse(json)) {
        let _ = host.post_message(&message, "*");
    }
}

/// Calls `handler` with each message of the embedding page that is meant for a map, as JSON; those of any other window
/// are ignored, and so is what is too large or JSON cannot say.
pub fn on_host_message(mut handler: impl FnMut(String) + 'static) -> Option<EventListener> {
    let host: JsValue = embedding_window()?.into();
    let own = window()?;
    Some(EventListener::new(&own, "message", move |event| {
        let event: &MessageEvent = event.unchecked_ref();
        let from_host = event.source().is_some_and(|source| Object::is(&source, &host));
        if let Some(json) = from_host.then(|| message_json(&event.data())).flatten() {
            handler(json);
        }
    }))
}

/// A message as JSON; none if it is not meant for a map, if JSON cannot say it, or if it is too large. It is counted
/// while it is read, and left as soon as there is too much of it: what is short to send, such as an empty array of a
/// billion places, or a list that holds another one twice that holds another one twice, may be endless to write.
pub fn message_json(message: &JsValue) -> Option<String> {
    let ours = Reflect::get(message, &OURS.into()).ok()?;
    if ours.is_undefined() {
        return None;
    }
    let plain = Object::get_prototype_of(&Object::new());
    let mut left = MOST;
    let count = Closure::<dyn FnMut(JsString, JsValue) -> Result<JsValue, JsValue>>::new(
        move |name: JsString, value: JsValue| {
            let size = match value.dyn_ref::<JsString>() {
                Some(text) => text.length(),
                None if Array::is_array(&value) => value.unchecked_ref::<Array>().length(),
                // Of an array of bytes or a file every byte would be a member.
                None if value.is_object() && Object::get_prototype_of(&value) != plain => MOST,
                None => 0,
            };
            let size = size.saturating_add(name.length()).saturating_add(1);
            left = left.checked_sub(size).ok_or(JsValue::NULL)?;
            Ok(value)
        },
    );
    let json = JSON::stringify_with_replacer(message, count.as_ref()).ok()?;
    json.as_string()
}

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}
