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
