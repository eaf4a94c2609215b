//! Leaflet's events, as the map's handles hear them.

use super::bindings::{PointerEvent, ZoomAnimEvent};
use super::convert::coord_of;
use cites::{Camera, Coord};
use leaflet::{Event, Evented, EventedHandle};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// A listener on a Leaflet object, which takes itself off when dropped.
pub type Listener = EventedHandle<Event>;

/// Calls `handler` at each of `events` of `target` (Leaflet's names, several separated by spaces).
pub(super) fn listen(
    target: &Evented,
    events: &'static str,
    handler: impl FnMut(Event) + 'static,
) -> Listener {
    Evented::on_leaflet_event(&target, events, handler)
}

/// A pointer's event on the map.
#[derive(Clone, Copy, Debug)]
pub struct PointerAt {
    /// Pixels from the map's top left corner.
    pub point: (f64, f64),
    /// The position under the pointer.
    pub coord: Coord,
    /// Whether it is a finger; none where the browser does not tell.
    pub is_finger: Option<bool>,
}

/// Where the event of a pointer is on the map; none if it is on a popup above it.
pub(super) fn pointer_at(event: &PointerEvent) -> Option<PointerAt> {
    let original = event.original_event()?;
    let target = original.target()?.unchecked_into::<Element>();
    // A button of the popup may be gone by now, with its popup: Leaflet, which looks for the popup around it, no
    // longer finds one.
    if !target.is_connected() || target.closest(".leaflet-popup").ok()?.is_some() {
        return None;
    }
    let point = event.container_point()?;
    Some(PointerAt {
        point: (point.x(), point.y()),
        coord: coord_of(&event.latlng()?),
        is_finger: pointer_type(&original).map(|kind| kind == "touch"),
    })
}

/// The kind of a pointer: `mouse`, `pen` or `touch`. A click is a `PointerEvent` in today's browsers, and a plain
/// `MouseEvent`, without the field, in older ones; one that a keyboard or a script made has an empty one.
fn pointer_type(event: &MouseEvent) -> Option<String> {
    js_sys::Reflect::get(event, &"pointerType".into())
        .ok()?
        .as_string()
        .filter(|kind| !kind.is_empty())
}

/// Where an animated zoom is going; none for any event but `zoomanim`.
pub(super) fn zoom_target(event: &Event) -> Option<Camera> {
    let event: &ZoomAnimEvent = event.unchecked_ref();
    Some(Camera {
        center: coord_of(&event.center()?),
        zoom: event.zoom()?,
    })
}
