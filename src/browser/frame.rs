//! Work for the next animation frame.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

type Work = Box<dyn FnOnce(f64)>;

/// Collects requests so that at most one piece of work runs in a frame. Dropping it cancels what is pending.
pub struct Frame {
    work: Rc<RefCell<Option<Work>>>,
    pending: Rc<Cell<Option<i32>>>,
    tick: Closure<dyn FnMut(f64)>,
}

impl Default for Frame {
    /// Nothing is pending at first.
    fn default() -> Self {
        let work: Rc<RefCell<Option<Work>>> = Rc::default();
        let pending: Rc<Cell<Option<i32>>> = Rc::default();
        let (todo, done) = (work.clone(), pending.clone());
        let tick = Closure::new(move |now| {
            done.set(None);
            // Taken out first, for the work may ask for another frame.
            let job = todo.borrow_mut().take();
            if let Some(job) = job {
                job(now);
            }
        });
        Self { work, pending, tick }
    }
}

impl Frame {
    /// Runs `work` with the frame's time in milliseconds; it takes the place of work that has not run yet.
    pub fn request(&self, work: impl FnOnce(f64) + 'static) {
        *self.work.borrow_mut() = Some(Box::new(work));
        if self.pending.get().is_none() {
            let id = web_sys::window().and_then(|window| {
                window
                    .request_animation_frame(self.tick.as_ref().unchecked_ref())
                    .ok()
            });
            self.pending.set(id);
        }
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.pending.get(), web_sys::window()) {
            let _ = window.cancel_animation_frame(id);
        }
    }
}

/// Runs `work` once the frame that is being prepared has been painted.
pub fn after_paint(work: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(move || {
        // The frame's callbacks run before its painting; a task queued from there runs after it.
        let later = Closure::once_into_js(work);
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(later.unchecked_ref());
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(run.unchecked_ref());
    }
}
