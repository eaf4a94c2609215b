//! The part of Leaflet 1.9 that this map uses, typed as it really is.
//!
//! The `leaflet` crate wraps most of Leaflet, but of the little that is needed here the popup's padding,
//! `setTransform`, the zoom animation's event and the attribution are missing or wrongly typed, so the
//! whole short list stands here, where it can be read against Leaflet's reference.

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// `L.Point`: pixels, y grows downwards.
    #[wasm_bindgen(js_namespace = L)]
    #[derive(Clone)]
    pub type Point;
    #[wasm_bindgen(constructor, js_namespace = L)]
    pub fn new(x: f64, y: f64) -> Point;
    #[wasm_bindgen(method, getter)]
    pub fn x(this: &Point) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn y(this: &Point) -> f64;

    /// `L.LatLng`: WGS84 degrees, latitude first.
    #[wasm_bindgen(js_namespace = L)]
    #[derive(Clone)]
    pub type LatLng;
    #[wasm_bindgen(constructor, js_namespace = L)]
    pub fn new(lat: f64, lng: f64) -> LatLng;
    #[wasm_bindgen(method, getter)]
    pub fn lat(this: &LatLng) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn lng(this: &LatLng) -> f64;

    /// Anything with `on` and `off`: the map, a layer.
    #[wasm_bindgen(js_namespace = L, js_name = Evented)]
    #[derive(Clone)]
    pub type Evented;
    #[wasm_bindgen(method)]
    pub fn on(this: &Evented, event: &str, handler: &Function) -> Evented;
    #[wasm_bindgen(method)]
    pub fn off(this: &Evented, event: &str, handler: &Function) -> Evented;

    /// `L.Map`.
    #[wasm_bindgen(js_namespace = L, js_name = Map, extends = Evented)]
    #[derive(Clone)]
    pub type LMap;
    #[wasm_bindgen(constructor, js_namespace = L, js_class = "Map", catch)]
    pub fn new(container: &HtmlElement, options: &Object) -> Result<LMap, JsValue>;
    #[wasm_bindgen(method, js_name = setView)]
    pub fn set_view(this: &LMap, center: &LatLng, zoom: f64, options: &Object) -> LMap;
    /// Ends a zoom that glides where it is going, as its own transition would; nothing otherwise. Not of the public
    /// interface, which has no way: `stop` ends pans alone, and `setView` ignores what comes meanwhile.
    #[wasm_bindgen(method, js_name = _onZoomTransitionEnd)]
    pub fn end_zoom(this: &LMap);
    /// Ends a pan that glides. The public `stop` does so as well, and then moves the map by nothing.
    #[wasm_bindgen(method, js_name = _stop)]
    pub fn end_pan(this: &LMap) -> LMap;
    #[wasm_bindgen(method, js_name = panBy)]
    pub fn pan_by(this: &LMap, offset: &Point, options: &Object) -> LMap;
    #[wasm_bindgen(method, js_name = zoomIn)]
    pub fn zoom_in(this: &LMap, delta: f64) -> LMap;
    #[wasm_bindgen(method, js_name = zoomOut)]
    pub fn zoom_out(this: &LMap, delta: f64) -> LMap;
    #[wasm_bindgen(method, js_name = getCenter)]
    pub fn get_center(this: &LMap) -> LatLng;
    #[wasm_bindgen(method, js_name = getZoom)]
    pub fn get_zoom(this: &LMap) -> f64;
    #[wasm_bindgen(method, js_name = getSize)]
    pub fn get_size(this: &LMap) -> Point;
    #[wasm_bindgen(method, js_name = getPixelOrigin)]
    pub fn get_pixel_origin(this: &LMap) -> Point;
    #[wasm_bindgen(method, js_name = containerPointToLayerPoint)]
    pub fn container_point_to_layer_point(this: &LMap, point: &Point) -> Point;
    #[wasm_bindgen(method, js_name = latLngToContainerPoint)]
    pub fn lat_lng_to_container_point(this: &LMap, at: &LatLng) -> Point;
    #[wasm_bindgen(method, js_name = invalidateSize)]
    pub fn invalidate_size(this: &LMap, options: &Object) -> LMap;
    #[wasm_bindgen(method, js_name = createPane)]
    pub fn create_pane(this: &LMap, name: &str) -> HtmlElement;
    #[wasm_bindgen(method, js_name = addLayer)]
    pub fn add_layer(this: &LMap, layer: &Layer) -> LMap;
    #[wasm_bindgen(method, js_name = removeLayer)]
    pub fn remove_layer(this: &LMap, layer: &Layer) -> LMap;
    #[wasm_bindgen(method, js_name = openPopup)]
    pub fn open_popup(this: &LMap, popup: &LPopup) -> LMap;
    #[wasm_bindgen(method, js_name = closePopup)]
    pub fn close_popup(this: &LMap, popup: &LPopup) -> LMap;
    #[wasm_bindgen(method, getter, js_name = attributionControl)]
    pub fn attribution_control(this: &LMap) -> Attribution;
    #[wasm_bindgen(method)]
    pub fn remove(this: &LMap) -> LMap;

    /// `L.Layer`.
    #[wasm_bindgen(js_namespace = L, extends = Evented)]
    #[derive(Clone)]
    pub type Layer;

    /// `L.TileLayer`.
    #[wasm_bindgen(js_namespace = L, js_name = TileLayer, extends = Layer, extends = Evented)]
    #[derive(Clone)]
    pub type LTileLayer;
    #[wasm_bindgen(constructor, js_namespace = L, js_class = "TileLayer")]
    pub fn new(url: &str, options: &Object) -> LTileLayer;

    /// `L.Popup`.
    #[wasm_bindgen(js_namespace = L, js_name = Popup, extends = Layer, extends = Evented)]
    #[derive(Clone)]
    pub type LPopup;
    #[wasm_bindgen(constructor, js_namespace = L, js_class = "Popup")]
    pub fn new(options: &Object) -> LPopup;
    #[wasm_bindgen(method, js_name = setLatLng)]
    pub fn set_lat_lng(this: &LPopup, at: &LatLng) -> LPopup;
    #[wasm_bindgen(method, js_name = setContent)]
    pub fn set_content(this: &LPopup, content: &HtmlElement) -> LPopup;

    /// `L.Control.Attribution`.
    pub type Attribution;
    #[wasm_bindgen(method, js_name = setPrefix)]
    pub fn set_prefix(this: &Attribution, prefix: &str) -> Attribution;
    #[wasm_bindgen(method, js_name = addAttribution)]
    pub fn add_attribution(this: &Attribution, text: &str) -> Attribution;
    #[wasm_bindgen(method, js_name = removeAttribution)]
    pub fn remove_attribution(this: &Attribution, text: &str) -> Attribution;

    /// `L.Control.Scale`.
    pub type Scale;
    #[wasm_bindgen(js_namespace = ["L", "control"], js_name = scale)]
    pub fn new_scale(options: &Object) -> Scale;
    #[wasm_bindgen(method, js_name = addTo)]
    pub fn add_to(this: &Scale, map: &LMap) -> Scale;

    /// `L.DomUtil.setTransform`: offset in pixels, scale as a factor.
    #[wasm_bindgen(js_namespace = ["L", "DomUtil"], js_name = setTransform)]
    pub fn set_transform(element: &Element, offset: &Point, scale: f64);
    /// `L.DomUtil.setPosition`.
    #[wasm_bindgen(js_namespace = ["L", "DomUtil"], js_name = setPosition)]
    pub fn set_position(element: &Element, point: &Point);
    /// `L.DomEvent.disableClickPropagation`.
    #[wasm_bindgen(js_namespace = ["L", "DomEvent"], js_name = disableClickPropagation)]
    pub fn disable_click_propagation(element: &HtmlElement);
    /// `L.DomEvent.disableScrollPropagation`.
    #[wasm_bindgen(js_namespace = ["L", "DomEvent"], js_name = disableScrollPropagation)]
    pub fn disable_scroll_propagation(element: &HtmlElement);

    /// The fields of Leaflet's events that are read here; absent ones are `undefined`.
    #[derive(Clone)]
    pub type LEvent;
    #[wasm_bindgen(method, getter, js_name = type)]
    pub fn kind(this: &LEvent) -> String;
    #[wasm_bindgen(method, getter, js_name = containerPoint)]
    pub fn container_point(this: &LEvent) -> Option<Point>;
    #[wasm_bindgen(method, getter)]
    pub fn latlng(this: &LEvent) -> Option<LatLng>;
    #[wasm_bindgen(method, getter)]
    pub fn center(this: &LEvent) -> Option<LatLng>;
    #[wasm_bindgen(method, getter)]
    pub fn zoom(this: &LEvent) -> Option<f64>;
    #[wasm_bindgen(method, getter, js_name = originalEvent)]
    pub fn original_event(this: &LEvent) -> Option<Event>;
}
