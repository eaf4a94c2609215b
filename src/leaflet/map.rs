//! The map itself: made once, lives as long as the page.

use super::bindings::{self, LEvent, LMap, LatLng, Point, Scale};
use super::listener::Listener;
use super::options::options;
use cites::{Camera, Coord};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

/// Zooms the map allows: France fits a watch at 4, IGN's tiles end at 18.
pub const ZOOMS: (f64, f64) = (4.0, 18.0);
/// Zoom levels are multiples of this, so that France fills the frame it is given.
pub const ZOOM_SNAP: f64 = 0.25;

/// A pointer's event on the map.
#[derive(Clone, Copy, Debug)]
pub struct PointerAt {
    /// Pixels from the map's top left corner.
    pub point: (f64, f64),
    /// The place under the pointer.
    pub coord: Coord,
}

/// Owns a Leaflet map and removes it on `Drop`.
pub struct MapHandle {
    map: LMap,
    /// Whether the move under way is one that a button or the app asked for.
    arranged: Rc<Cell<bool>>,
}

impl MapHandle {
    /// Makes the map in `container`, which must be in the page. `animate` is false for visitors who prefer
    /// reduced motion. `attribution` is HTML written by us, never data. Errors when Leaflet is missing or
    /// the container is already a map.
    pub fn new(
        container: &HtmlElement,
        start: Camera,
        animate: bool,
        attribution: &str,
    ) -> Result<Self, JsValue> {
        if !js_sys::Reflect::has(&js_sys::global(), &"L".into())? {
            return Err(JsValue::from_str("Leaflet did not load"));
        }
        // Far out, a wide screen would see where the base map ends.
        let min_zoom = if container.client_width() < 600 {
            ZOOMS.0
        } else {
            ZOOMS.0 + 1.0
        };
        // Where the list lies over the map, what is looked at is above it, and what is below it is not seen: the view
        // then reaches far south of what is drawn.
        let south = if container.client_width() < 720 {
            -20.0
        } else {
            32.0
        };
        let map = LMap::new(
            container,
            &options(&[
                ("center", latlng(start.center).into()),
                ("zoom", start.zoom.into()),
                ("minZoom", min_zoom.into()),
                ("maxZoom", ZOOMS.1.into()),
                ("zoomSnap", ZOOM_SNAP.into()),
                ("zoomDelta", 1.0.into()),
                ("wheelPxPerZoomLevel", 90.0.into()),
                ("zoomControl", false.into()),
                // `resized` is told of more than the window, and has no moves that come late.
                ("trackResize", false.into()),
                ("keyboard", false.into()),
                ("zoomAnimation", animate.into()),
                ("inertia", animate.into()),
                ("maxBoundsViscosity", 0.6.into()),
                (
                    "maxBounds",
                    js_sys::Array::of2(&LatLng::new(south, -26.0).into(), &LatLng::new(60.0, 31.0).into())
                        .into(),
                ),
            ]),
        )?;
        map.attribution_control()
            .set_prefix("")
            .add_attribution(attribution);
        Ok(Self {
            map,
            arranged: Rc::default(),
        })
    }

    pub(super) fn arranged(&self) -> Rc<Cell<bool>> {
        self.arranged.clone()
    }

    pub(super) fn raw(&self) -> &LMap {
        &self.map
    }

    /// Size of the map's frame in pixels.
    pub fn size(&self) -> (f64, f64) {
        let size = self.map.get_size();
        (size.x(), size.y())
    }

    /// The present centre and zoom.
    pub fn camera(&self) -> Camera {
        camera_of(&self.map)
    }

    /// Ends a glide that is under way, a zoom where it goes and a pan where it is: Leaflet ignores what comes during
    /// a zoom, and tells of a pan's end in the midst of what comes next.
    pub fn end_glide(&self) {
        self.arranged.set(false);
        self.map.end_zoom();
        self.map.end_pan();
    }

    /// Moves to `camera`.
    pub fn set_camera(&self, camera: Camera, animate: bool) {
        self.arranged.set(true);
        self.map.set_view(
            &latlng(camera.center),
            camera.zoom,
            &options(&[("animate", animate.into()), ("duration", 0.4.into())]),
        );
    }

    /// Moves the view by pixels.
    pub fn pan_by(&self, x: f64, y: f64, animate: bool) {
        self.map
            .pan_by(&Point::new(x, y), &options(&[("animate", animate.into())]));
    }

    /// One step closer, also while another one is under way.
    pub fn zoom_in(&self) {
        self.end_glide();
        self.arranged.set(true);
        self.map.zoom_in(1.0);
    }

    /// One step away.
    pub fn zoom_out(&self) {
        self.end_glide();
        self.arranged.set(true);
        self.map.zoom_out(1.0);
    }

    /// To be called when the container's size has changed; keeps the centre.
    pub fn resized(&self) {
        self.map
            .invalidate_size(&options(&[("animate", false.into()), ("pan", true.into())]));
    }

    /// Adds Leaflet's scale at the bottom left, in metres.
    pub fn add_scale(&self) {
        Scale::add_to(
            &bindings::new_scale(&options(&[("imperial", false.into())])),
            &self.map,
        );
    }

    /// A pane above or below Leaflet's own; its place is given by CSS (`.leaflet-<name>-pane`).
    pub fn pane(&self, name: &str) -> HtmlElement {
        self.map.create_pane(name)
    }

    /// Adds and later removes a line of attribution (HTML written by us, never data).
    pub fn attribute(&self, text: &str, shown: bool) {
        if shown {
            self.map.attribution_control().add_attribution(text);
        } else {
            self.map.attribution_control().remove_attribution(text);
        }
    }

    /// Calls `handler` after each move has ended.
    pub fn on_move_end(&self, mut handler: impl FnMut(Camera) + 'static) -> Listener {
        let map = self.map.clone();
        Listener::new(&self.map, "moveend", move |_| handler(camera_of(&map)))
    }

    /// Calls `handler` when the visitor begins to move the map by hand.
    pub fn on_drag_start(&self, mut handler: impl FnMut() + 'static) -> Listener {
        Listener::new(&self.map, "dragstart", move |_| handler())
    }

    /// Calls `handler` at each click or tap; not at the second of a double one, which is the first one's.
    pub fn on_click(&self, mut handler: impl FnMut(PointerAt) + 'static) -> Listener {
        Listener::new(&self.map, "click", move |event| {
            let again = event
                .original_event()
                .is_some_and(|event| event.unchecked_into::<MouseEvent>().detail() > 1);
            if let Some(at) = pointer_at(&event).filter(|_| !again) {
                handler(at);
            }
        })
    }

    /// Calls `handler` as a mouse moves over the map, and with none when it leaves it.
    pub fn on_hover(&self, mut handler: impl FnMut(Option<PointerAt>) + 'static) -> Listener {
        Listener::new(&self.map, "mousemove mouseout", move |event| {
            handler(pointer_at(&event).filter(|_| event.kind() != "mouseout"));
        })
    }
}

impl Drop for MapHandle {
    fn drop(&mut self) {
        self.map.remove();
    }
}

pub(super) fn latlng(coord: Coord) -> LatLng {
    LatLng::new(coord.lat(), coord.lon())
}

pub(super) fn coord_of(at: &LatLng) -> Coord {
    // Beyond the date line Leaflet counts on past 180 degrees.
    Coord::clamped((at.lng() + 540.0).rem_euclid(360.0) - 180.0, at.lat())
}

pub(super) fn camera_of(map: &LMap) -> Camera {
    Camera {
        center: coord_of(&map.get_center()),
        zoom: map.get_zoom(),
    }
}

/// Where a pointer's event is on the map; none if it is on a card above it.
fn pointer_at(event: &LEvent) -> Option<PointerAt> {
    let target = event.original_event()?.target()?.unchecked_into::<Element>();
    // A button of the card may be gone by now, with its card: Leaflet, which looks for the card around it, no
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
