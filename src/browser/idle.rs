//! Work that can wait until the browser has nothing better to do.

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::IdleRequestOptions;

/// After so many milliseconds it is done in any case.
const LATEST: u32 = 1000;
/// Where the browser does not tell when it is idle (WebKit), so many milliseconds stand for that.
const WITHOUT_IDLE: u32 = 50;

/// Runs `work` when the browser is idle, and at the latest in a second.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    if Reflect::has(&window, &"requestIdleCallback".into()).unwrap_or(false) {
        let options = IdleRequestOptions::new();
        options.set_timeout(LATEST);
        let job = Closure::once_into_js(work);
        let _ = window.request_idle_callback_with_options(job.unchecked_ref(), &options);
    } else {
        Timeout::new(WITHOUT_IDLE, work).forget();
    }
}
