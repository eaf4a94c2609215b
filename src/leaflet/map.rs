//! The map itself: made once, lives as long as the page.

use super::bindings::{self, MapExt, PointerEvent, ScaleOptions, ZoomPanOptions};
use super::convert::{camera_of, latlng};
use super::events::{Listener, PointerAt, listen, pointer_at};
use cites::{Camera, MAP_BOUNDS};
use leaflet::{LatLng, LatLngBounds, Map, MapOptions, Point};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// Zooms that are ever shown: France fits a watch at 4, IGN's tiles end at 18. How far out a map goes,
/// [`MapHandle::limit`] says.
pub const ZOOMS: (f64, f64) = (4.0, 18.0);
/// What a hand zooms to is a multiple of this; what the app asks for is shown as it is.
pub const ZOOM_SNAP: f64 = 0.25;

/// Who asked for the move under way.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mover {
    /// The hand on the map.
    #[default]
    Hand,
    /// A button for one step closer or away, or its key.
    ZoomStep,
    /// The app, which looks somewhere.
    App,
}

/// Owns a Leaflet map and removes it on `Drop`.
pub struct MapHandle {
    map: MapExt,
    /// Who moves it at present.
    mover: Rc<Cell<Mover>>,
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
        let options = MapOptions::new();
        options.set_center(latlng(start.center));
        options.set_zoom(start.zoom);
        options.set_max_zoom(ZOOMS.1);
        // As it is asked for; from then on hands zoom.
        options.set_zoom_snap(0.0);
        options.set_zoom_delta(1.0);
        options.set_wheel_px_per_zoom_level(90.0);
        options.set_zoom_control(false);
        // `resized` is told of more than the window, and has no moves that come late.
        options.set_track_resize(false);
        options.set_keyboard(false);
        options.set_zoom_animation(animate);
        options.set_inertia(animate);
        options.set_max_bounds_viscosity(0.6);
        let map: MapExt = Map::new_with_element(container, &options)?.unchecked_into();
        map.options().set_zoom_snap(ZOOM_SNAP);
        map.attribution_control()
            .set_prefix("")
            .add_attribution(attribution);
        Ok(Self {
            map,
            mover: Rc::default(),
        })
    }

    pub(super) fn mover(&self) -> Rc<Cell<Mover>> {
        self.mover.clone()
    }

    pub(super) fn raw(&self) -> &MapExt {
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

    /// Ends an animation that is under way, a zoom where it goes and a pan where it is: Leaflet ignores what comes
    /// during a zoom, and tells of a pan's end in the midst of what comes next.
    pub fn stop_animation(&self) {
        self.mover.set(Mover::Hand);
        self.map.end_zoom();
        self.map.end_pan();
    }

    /// Keeps the map from going farther out than `min_zoom`, and from leaving what is drawn. To be called again when
    /// the container's size has changed.
    pub fn limit(&self, min_zoom: f64) {
        // Where the list lies over the map, what is looked at is above it, and what is below it is not seen: the view
        // then reaches far south of what is drawn.
        let south = if self.size().0 < 720.0 {
            -20.0
        } else {
            MAP_BOUNDS.south
        };
        self.map.set_min_zoom(min_zoom);
        self.map.set_max_bounds(&LatLngBounds::new(
            &LatLng::new(south, MAP_BOUNDS.west),
            &LatLng::new(MAP_BOUNDS.north, MAP_BOUNDS.east),
        ));
    }

    /// Lets the map go as far out as any, and anywhere.
    pub fn lift_limit(&self) {
        self.map.set_min_zoom(ZOOMS.0);
        // What is not valid bounds takes them off.
        self.map.set_max_bounds(JsValue::NULL.unchecked_ref());
    }

    /// Moves to `camera`.
    pub fn set_camera(&self, camera: Camera, animate: bool) {
        self.mover.set(Mover::App);
        let options = ZoomPanOptions::animated(animate);
        options.set_duration(0.4);
        self.unsnapped(|map| {
            map.set_view_with_options(&latlng(camera.center), camera.zoom, &options);
        });
    }

    /// Moves the view by pixels.
    pub fn pan_by(&self, x: f64, y: f64, animate: bool) {
        self.map
            .pan_by_with_options(&Point::new(x, y), &ZoomPanOptions::animated(animate));
    }

    /// Moves to just the zoom that is asked for: a step there and one back lead to where it was.
    fn unsnapped(&self, change: impl FnOnce(&MapExt)) {
        let options = self.map.options();
        options.set_zoom_snap(0.0);
        change(&self.map);
        options.set_zoom_snap(ZOOM_SNAP);
    }

    /// One step closer, also while another one is under way.
    pub fn zoom_in(&self) {
        self.stop_animation();
        self.mover.set(Mover::ZoomStep);
        self.unsnapped(|map| {
            map.zoom_in(1.0);
        });
    }

    /// One step away.
    pub fn zoom_out(&self) {
        self.stop_animation();
        self.mover.set(Mover::ZoomStep);
        self.unsnapped(|map| {
            map.zoom_out(1.0);
        });
    }

    /// To be called when the container's size has changed; keeps the centre.
    pub fn resized(&self) {
        self.map.invalidate_size(false);
    }

    /// Adds Leaflet's scale at the bottom left, in metres, up to `max_width` pixels long and at least half as long.
    pub fn add_scale(&self, max_width: f64) {
        let options = ScaleOptions::new();
        options.set_imperial(false);
        options.set_max_width(max_width);
        bindings::scale(&options).add_to(&self.map);
    }

    /// A pane above or below Leaflet's own; its place is given by CSS (`.leaflet-<name>-pane`).
    pub fn pane(&self, name: &str) -> HtmlElement {
        self.map.create_pane_by_name(name)
    }

    /// Calls `handler` after each move has ended.
    pub fn on_move_end(&self, mut handler: impl FnMut(Camera) + 'static) -> Listener {
        let map = self.map.clone();
        listen(&self.map, "moveend", move |_| handler(camera_of(&map)))
    }

    /// Calls `handler` when the visitor begins to move the map by hand.
    pub fn on_drag_start(&self, mut handler: impl FnMut() + 'static) -> Listener {
        listen(&self.map, "dragstart", move |_| handler())
    }

    /// Calls `handler` at each click or tap; not at the second of a double one, which is the first one's.
    pub fn on_click(&self, mut handler: impl FnMut(PointerAt) + 'static) -> Listener {
        listen(&self.map, "click", move |event| {
            let event: PointerEvent = event.unchecked_into();
            let again = event.original_event().is_some_and(|event| event.detail() > 1);
            if let Some(at) = pointer_at(&event).filter(|_| !again) {
                handler(at);
            }
        })
    }

    /// Calls `handler` as a mouse moves over the map, and with none when it leaves it.
    pub fn on_hover(&self, mut handler: impl FnMut(Option<PointerAt>) + 'static) -> Listener {
        listen(&self.map, "mousemove mouseout", move |event| {
            let event: PointerEvent = event.unchecked_into();
            handler(pointer_at(&event).filter(|_| event.event_type() != "mouseout"));
        })
    }
}

impl Drop for MapHandle {
    fn drop(&mut self) {
        self.map.remove();
    }
}
