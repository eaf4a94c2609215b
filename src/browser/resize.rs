//! An element's changes of size.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches one element until dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl SizeObserver {
    /// Calls `handler` at once and after each change of the element's size.
    pub fn watch(element: &Element, handler: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut()>::new(handler);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _closure: closure,
        })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
