//! A DOM listener that takes itself off when dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// Owns the closure and its registration; both end together.
pub struct EventListener {
    target: EventTarget,
    event: &'static str,
    capture: bool,
    closure: Closure<dyn FnMut(Event)>,
}

impl EventListener {
    /// Calls `handler` at each `event` of `target`.
    pub fn new(target: &EventTarget, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        Self::register(target, event, false, Box::new(handler))
    }

    /// The same, before anything within `target` hears of the event.
    pub fn capture(target: &EventTarget, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        Self::register(target, event, true, Box::new(handler))
    }

    fn register(
        target: &EventTarget,
        event: &'static str,
        capture: bool,
        handler: Box<dyn FnMut(Event)>,
    ) -> Self {
        let closure = Closure::wrap(handler);
        let _ = target.add_event_listener_with_callback_and_bool(
            event,
            closure.as_ref().unchecked_ref(),
            capture,
        );
        Self {
            capture,
            target: target.clone(),
            event,
            closure,
        }
    }
}

impl Drop for EventListener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.event,
            self.closure.as_ref().unchecked_ref(),
            self.capture,
        );
    }
}
