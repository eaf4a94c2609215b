//! A listener on a Leaflet object that takes itself off when dropped.

use super::bindings::{Evented, LEvent};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Owns the closure and its registration; both end together.
pub struct Listener {
    target: Evented,
    event: &'static str,
    closure: Closure<dyn FnMut(LEvent)>,
}

impl Listener {
    /// Calls `handler` at each `event` of `target` (Leaflet's names, several separated by spaces).
    pub(super) fn new(target: &Evented, event: &'static str, handler: impl FnMut(LEvent) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(LEvent)>::new(handler);
        target.on(event, closure.as_ref().unchecked_ref());
        Self {
            target: target.clone(),
            event,
            closure,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target.off(self.event, self.closure.as_ref().unchecked_ref());
    }
}
