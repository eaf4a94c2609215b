//! Leaflet's events, as the map's handles hear them.

use super::bindings::{PointerEvent, ZoomAnimEvent};
use super::convert::coord_of;
use cites::{Camera, Coord};
use leaflet::{Event, Evented, EventedHandle};
use wasm_bindgen::JsCast;
use web_sys::Element;

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
}

/// Where the event of a pointer is on the map; none if it is on a popup above it.
pub(super) fn pointer_at(event: &PointerEvent) -> Option<PointerAt> {
    let target = event.original_event()?.target()?.unchecked_into::<Element>();
    // A button of the popup may be gone by now, with its popup: Leaflet, which looks for the popup around it, no
    // longer finds one.
    if !target.is_connected() || target.closest(".leaflet-popup").ok()?.is_some() {
        return None;
    }
    let point = event.container_point()?;
    Some(PointerAt {
        point: (point.x(), point.y()),
        coord: coord_of(&event.latlng()?),
    })
}

/// Where an animated zoom is going; none for any event but `zoomanim`.
pub(super) fn zoom_target(event: &Event) -> Option<Camera> {
    let event: &ZoomAnimEvent = event.unchecked_ref();
    Some(Camera {
        center: coord_of(&event.center()?),
        zoom: event.zoom()?,
    })
}
