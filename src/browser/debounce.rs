//! Debouncing: work that waits until nothing new has come for a while.

use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// So many milliseconds without a letter are a pause in typing: more than most people leave between two.
pub const TYPING_PAUSE: u32 = 250;

type Work = Box<dyn FnOnce()>;

/// Runs the latest piece of work once nothing new has come for a while. Dropping it cancels what is pending.
pub struct Debounce {
    milliseconds: u32,
    work: Rc<RefCell<Option<Work>>>,
    timer: Cell<Option<Timeout>>,
}

impl Debounce {
    /// Waits for so long after the latest call.
    pub fn new(milliseconds: u32) -> Self {
        Self {
            milliseconds,
            work: Rc::default(),
            timer: Cell::default(),
        }
    }

    /// Runs `work` once the wait is over; it takes the place of work that has not run yet.
    pub fn call(&self, work: impl FnOnce() + 'static) {
        *self.work.borrow_mut() = Some(Box::new(work));
        let due = self.work.clone();
        // The timer that this one replaces is dropped, and so cancelled.
        self.timer
            .set(Some(Timeout::new(self.milliseconds, move || run(&due))));
    }

    /// Runs at once what is pending.
    pub fn flush(&self) {
        self.timer.set(None);
        run(&self.work);
    }

    /// Lets go what is pending.
    pub fn cancel(&self) {
        self.timer.set(None);
        self.work.borrow_mut().take();
    }
}

/// Taken out first, for the work may ask for more.
fn run(work: &RefCell<Option<Work>>) {
    let job = work.borrow_mut().take();
    if let Some(job) = job {
        job();
    }
}
