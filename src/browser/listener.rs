//! DOM listeners that take themselves off when dropped.

pub use gloo_events::EventListener;
use gloo_events::EventListenerOptions;
use web_sys::{Event, EventTarget};

/// Calls `handler` at each `event` of `target` before anything within `target` hears of it. The handler may stop the
/// event on its way, but not prevent what the browser does with it.
pub fn capture(
    target: &EventTarget,
    event: &'static str,
    handler: impl FnMut(&Event) + 'static,
) -> EventListener {
    EventListener::new_with_options(
        target,
        event,
        EventListenerOptions::run_in_capture_phase(),
        handler,
    )
}

/// Calls `handler` at each `event` of the window; none where there is no window.
pub fn on_window(event: &'static str, mut handler: impl FnMut() + 'static) -> Option<EventListener> {
    web_sys::window().map(|window| EventListener::new(&window, event, move |_| handler()))
}
