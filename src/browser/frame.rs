//! Work for the next animation frame.

use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageChannel;

type Work = Box<dyn FnOnce(f64)>;
type Job = Box<dyn FnOnce()>;

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

/// So many milliseconds without a frame are none that is late: the page is in a tab, or in a frame of another page, that
/// nobody sees, and none is painted there.
const NO_FRAME: u32 = 1000;

/// Runs `work` once the frame that is being prepared has been painted, or when it is clear that none will be.
pub fn after_paint(work: impl FnOnce() + 'static) {
    AFTER.with(|after| {
        if let Some(after) = after {
            after.add(Box::new(work));
        }
    });
}

/// Goes on in another task: the browser can do what is more urgent before.
pub async fn next_task() {
    gloo_timers::future::TimeoutFuture::new(0).await;
}

/// Runs `work` after so many milliseconds.
pub fn after(milliseconds: u32, work: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, work).forget();
}

thread_local! {
    static AFTER: Option<AfterPaint> = AfterPaint::new();
}

/// The frame's callbacks run before its painting; a message that is sent from there arrives after it, and
/// sooner than a timer would fire.
struct AfterPaint {
    /// For the next frame.
    work: Rc<RefCell<Vec<Job>>>,
    send: Closure<dyn FnMut()>,
    /// Sends it where there is no frame.
    timer: Rc<RefCell<Option<Timeout>>>,
    /// Keeps what listens to the message.
    _receive: Closure<dyn FnMut()>,
}

impl AfterPaint {
    fn new() -> Option<Self> {
        let channel = MessageChannel::new().ok()?;
        let work: Rc<RefCell<Vec<Job>>> = Rc::default();
        // What belongs to a frame that is being painted.
        let due: Rc<RefCell<Vec<Job>>> = Rc::default();
        let (asked, ready) = (work.clone(), due.clone());
        let receive = Closure::<dyn FnMut()>::new(move || {
            // Taken out first, for the work may ask for more.
            for job in due.take() {
                job();
            }
        });
        channel
            .port1()
            .set_onmessage(Some(receive.as_ref().unchecked_ref()));
        let port = channel.port2();
        let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
        let waiting = timer.clone();
        let send = Closure::new(move || {
            // Whichever comes first; a timer that is left would send the next frame's work before its painting.
            *waiting.borrow_mut() = None;
            ready.borrow_mut().append(&mut asked.borrow_mut());
            let _ = port.post_message(&JsValue::NULL);
        });
        Some(Self {
            work,
            send,
            timer,
            _receive: receive,
        })
    }

    fn add(&self, job: Job) {
        let mut work = self.work.borrow_mut();
        work.push(job);
        if work.len() == 1
            && let Some(window) = web_sys::window()
        {
            let _ = window.request_animation_frame(self.send.as_ref().unchecked_ref());
            let send: js_sys::Function = self.send.as_ref().unchecked_ref::<js_sys::Function>().clone();
            let call = move || {
                let _ = send.call0(&JsValue::NULL);
            };
            *self.timer.borrow_mut() = Some(Timeout::new(NO_FRAME, call));
        }
    }
}
