//! Work that can wait until the visitor pauses.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// So many milliseconds without a letter are a pause in typing: more than most people leave between two.
pub const TYPING_PAUSE: i32 = 250;

type Work = Box<dyn FnOnce()>;

/// Runs the latest piece of work once nothing new has come for a while. Dropping it cancels what is pending.
pub struct Pause {
    milliseconds: i32,
    work: Rc<RefCell<Option<Work>>>,
    timer: Cell<Option<i32>>,
    tick: Closure<dyn FnMut()>,
}

impl Pause {
    /// Waits for so long after the latest request.
    pub fn of(milliseconds: i32) -> Self {
        let work: Rc<RefCell<Option<Work>>> = Rc::default();
        let due = work.clone();
        let tick = Closure::new(move || run(&due));
        Self {
            milliseconds,
            work,
            timer: Cell::new(None),
            tick,
        }
    }

    /// Runs `work` after the pause; it takes the place of work that has not run yet.
    pub fn then(&self, work: impl FnOnce() + 'static) {
        self.stop();
        *self.work.borrow_mut() = Some(Box::new(work));
        let id = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(
                    self.tick.as_ref().unchecked_ref(),
                    self.milliseconds,
                )
                .ok()
        });
        self.timer.set(id);
    }

    /// Runs at once what is pending.
    pub fn flush(&self) {
        self.stop();
        run(&self.work);
    }

    /// Lets go what is pending.
    pub fn forget(&self) {
        self.stop();
        self.work.borrow_mut().take();
    }

    fn stop(&self) {
        if let (Some(id), Some(window)) = (self.timer.take(), web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

/// Taken out first, for the work may ask for more.
fn run(work: &RefCell<Option<Work>>) {
    let job = work.borrow_mut().take();
    if let Some(job) = job {
        job();
    }
}

impl Drop for Pause {
    fn drop(&mut self) {
        self.stop();
    }
}
