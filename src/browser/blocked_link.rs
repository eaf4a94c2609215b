//! Links out of a frame that allows nothing to be opened, as a sandbox without `allow-popups` does.

use super::{EventListener, dom, gesture, host};
use gloo_events::{EventListenerOptions, EventListenerPhase};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent, window};

/// Whether the page has an origin of its own; in a sandbox without `allow-same-origin` it has none.
pub fn has_origin() -> bool {
    window().is_none_or(|own| own.origin() != "null")
}

/// Calls `handler` with the address of each link that the visitor follows and the browser does not open; of a
/// telephone or mail link, with the number or the mail address. Only a page in a frame listens.
///
/// No browser says whether its frame may open anything, and a link with `noopener` does not tell whether it was
/// opened. So the first link is opened by hand, which tells; once one could be opened, all follow as they are.
pub fn on_blocked_link(mut handler: impl FnMut(&str) + 'static) -> Option<EventListener> {
    host::embedding_window()?;
    let own = window()?;
    let can_open = Cell::new(false);
    // Before the map sees the click; it is not passive, since what the browser would do is prevented.
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: false,
    };
    let document = own.document()?;
    Some(EventListener::new_with_options(
        &document,
        "click",
        options,
        move |event| {
            let Some(link) = outward_link(event).filter(|_| !can_open.get()) else {
                return;
            };
            event.prevent_default();
            let address = link.href();
            match own.open_with_url_and_target(&address, "_blank") {
                Ok(Some(opened)) => {
                    can_open.set(true);
                    // As `noopener` would have it. Without an origin it is refused.
                    let _ = opened.set_opener(&JsValue::NULL);
                }
                _ => {
                    // Not every browser gives a clicked link the focus, which is to come back to it.
                    dom::focus(&link);
                    let bare = ["tel:", "mailto:"]
                        .iter()
                        .find_map(|scheme| address.strip_prefix(scheme))
                        .unwrap_or(&address);
                    handler(bare);
                }
            }
        },
    ))
}

/// The link that this click follows, if it leads out of the page. With a key held the browser opens it anywhere.
fn outward_link(event: &web_sys::Event) -> Option<HtmlAnchorElement> {
    let click: &MouseEvent = event.unchecked_ref();
    if gesture::with_zoom_key(event) || click.shift_key() || click.alt_key() {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]:not([download])").ok()??.unchecked_into();
    // What opens in another app is blocked in a sandbox too, but opening it by hand may leave an empty page behind.
    let outward = match link.href().starts_with("http") {
        true => link.target() == "_blank",
        false => !has_origin(),
    };
    outward.then_some(link)
}
