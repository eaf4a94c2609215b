//! What `leaflet` 0.5.0 lacks of Leaflet 1.9, each part with what is missing; everything else is the crate's.
//!
//! The crate declares its classes without Leaflet's namespace `L`, so `dyn_into` would ask whether a value is an
//! instance of the browser's own `Map`, `Event` or `MouseEvent`: between Leaflet's classes casts are unchecked.

use js_sys::Object;
use leaflet::{Control, Event, Evented, LatLng, Map, MapOptions, Point};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, MouseEvent};

#[wasm_bindgen]
extern "C" {
    /// `L.Map` with the methods that are missing in the crate's `Map`.
    #[wasm_bindgen(extends = Map, extends = Evented)]
    #[derive(Clone)]
    pub type MapExt;
    /// Missing. The pixel at the layers' origin, in Web Mercator pixels of the present zoom.
    #[wasm_bindgen(method, js_name = getPixelOrigin)]
    pub fn get_pixel_origin(this: &MapExt) -> Point;
    /// Missing; the crate converts between positions and pixels only.
    #[wasm_bindgen(method, js_name = containerPointToLayerPoint)]
    pub fn container_point_to_layer_point(this: &MapExt, point: &Point) -> Point;
    /// Missing; the crate has the option of this name only.
    #[wasm_bindgen(method, getter, js_name = attributionControl)]
    pub fn attribution_control(this: &MapExt) -> Attribution;
    /// Missing: the crate has options to make a map with, not those of a map.
    #[wasm_bindgen(method, getter)]
    pub fn options(this: &MapExt) -> MapOptions;
    /// Missing, since it is private. Ends an animated zoom where it is going, as its own transition would; nothing
    /// otherwise. Leaflet's public interface has no way: `stop` ends pans alone, and `setView` ignores what comes
    /// meanwhile.
    #[wasm_bindgen(method, js_name = _onZoomTransitionEnd)]
    pub fn end_zoom(this: &MapExt);
    /// Missing, since it is private. Ends an animated pan. The public `stop` does so as well, and then moves the map
    /// by nothing.
    #[wasm_bindgen(method, js_name = _stop)]
    pub fn end_pan(this: &MapExt) -> Map;

    /// `L.Control.Attribution`: missing; the crate's only control is that of the zoom.
    pub type Attribution;
    #[wasm_bindgen(method, js_name = setPrefix)]
    pub fn set_prefix(this: &Attribution, prefix: &str) -> Attribution;
    #[wasm_bindgen(method, js_name = addAttribution)]
    pub fn add_attribution(this: &Attribution, text: &str) -> Attribution;

    /// `L.control.scale`: missing; the crate's only control is that of the zoom.
    #[wasm_bindgen(js_namespace = ["L", "control"])]
    pub fn scale(options: &ScaleOptions) -> Control;
    /// The options of `L.control.scale`.
    #[wasm_bindgen(extends = Object)]
    pub type ScaleOptions;
    #[wasm_bindgen(method, setter)]
    pub fn set_imperial(this: &ScaleOptions, shown: bool);
    /// Pixels.
    #[wasm_bindgen(method, setter, js_name = maxWidth)]
    pub fn set_max_width(this: &ScaleOptions, max_width: f64);

    /// Leaflet's *zoom/pan options*: missing; the crate takes any `JsValue` for them.
    #[wasm_bindgen(extends = Object)]
    pub type ZoomPanOptions;
    #[wasm_bindgen(method, setter)]
    pub fn set_animate(this: &ZoomPanOptions, animate: bool);
    /// Seconds.
    #[wasm_bindgen(method, setter)]
    pub fn set_duration(this: &ZoomPanOptions, seconds: f64);

    /// `L.DomUtil`: missing. The offset is in pixels, the scale is a factor.
    #[wasm_bindgen(js_namespace = ["L", "DomUtil"], js_name = setTransform)]
    pub fn set_transform(element: &Element, offset: &Point, scale: f64);
    /// `L.DomUtil`: missing.
    #[wasm_bindgen(js_namespace = ["L", "DomUtil"], js_name = setPosition)]
    pub fn set_position(element: &Element, point: &Point);

    /// `L.DomEvent`: missing.
    #[wasm_bindgen(js_namespace = ["L", "DomEvent"], js_name = disableClickPropagation)]
    pub fn disable_click_propagation(element: &HtmlElement);
    /// `L.DomEvent`: missing.
    #[wasm_bindgen(js_namespace = ["L", "DomEvent"], js_name = disableScrollPropagation)]
    pub fn disable_scroll_propagation(element: &HtmlElement);

    /// `MouseEvent` where nothing is sure to be there: in the crate `originalEvent` and the others are not
    /// optional, and would throw on an event that Leaflet or another program made without them.
    #[wasm_bindgen(extends = Event)]
    pub type PointerEvent;
    #[wasm_bindgen(method, getter, js_name = originalEvent)]
    pub fn original_event(this: &PointerEvent) -> Option<MouseEvent>;
    #[wasm_bindgen(method, getter, js_name = containerPoint)]
    pub fn container_point(this: &PointerEvent) -> Option<Point>;
    #[wasm_bindgen(method, getter)]
    pub fn latlng(this: &PointerEvent) -> Option<LatLng>;

    /// The event of `zoomanim`: missing. An event of another type has neither field.
    #[wasm_bindgen(extends = Event)]
    pub type ZoomAnimEvent;
    #[wasm_bindgen(method, getter)]
    pub fn center(this: &ZoomAnimEvent) -> Option<LatLng>;
    #[wasm_bindgen(method, getter)]
    pub fn zoom(this: &ZoomAnimEvent) -> Option<f64>;
}

impl ScaleOptions {
    /// No option is set.
    pub fn new() -> Self {
        Object::new().unchecked_into()
    }
}

impl ZoomPanOptions {
    /// Whether to move smoothly; all else as Leaflet has it.
    pub fn animated(animate: bool) -> Self {
        let options: Self = Object::new().unchecked_into();
        options.set_animate(animate);
        options
    }
}
