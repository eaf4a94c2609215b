//! What a visitor's hands do, told by events.

use super::page::user_agent;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, TouchEvent};

/// Whether the key is held that makes a wheel zoom; a trackpad's pinch comes with it.
pub fn with_zoom_key(event: &Event) -> bool {
    let event: &MouseEvent = event.unchecked_ref();
    event.ctrl_key() || event.meta_key()
}

/// Whether a single finger is down, and on the element of this id or something in it.
pub fn is_one_finger_on(event: &Event, id: &str) -> bool {
    let touch: &TouchEvent = event.unchecked_ref();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let selector = ["#", id].concat();
    touch.touches().length() == 1
        && target.is_some_and(|element| element.closest(&selector).ok().flatten().is_some())
}

/// Whether the keyboard has a key of Command.
pub fn is_apple() -> bool {
    let agent = user_agent();
    agent.contains("Mac OS") || agent.contains("iPhone") || agent.contains("iPad")
}
