//! The map with its layers, created once.

use crate::browser;
use crate::leaflet::{Listener, MapHandle, Pin, PinLayer, PinStyle, VectorLayer};
use crate::state::AppState;
use cites::{Camera, Status};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Sources of the bundled base map; a licence's duty.
const ATTRIBUTION: &str = "© IGN, INSEE, DILA, Etalab (LO 2.0) · Natural Earth";

/// The scale's greatest length, in the visitor's size of text: half of it is still longer than what stands above it.
const SCALE: f64 = 6.25;

/// The map and its layers, alive as long as the page.
pub struct MapContext {
    pub map: Rc<MapHandle>,
    pub basemap: VectorLayer,
    pub boundary: VectorLayer,
    pub pins: PinLayer,
    listeners: RefCell<Vec<Listener>>,
    /// While the map moves without the visitor's doing, its view must not enter the link.
    pub keeps_link: Cell<bool>,
    /// Whether the view was found from the visitor's position. Until the visitor has dragged the map, or it has gone
    /// elsewhere, the embedding page must not be told of it: the position could be worked out.
    pub shows_location: Cell<bool>,
}

/// A signal of what lives in this thread alone.
pub type LocalSignal<T> = RwSignal<Option<Rc<T>>, LocalStorage>;

/// What had the focus when the card was opened, and gets it back.
pub type Opener = StoredValue<Option<leptos::web_sys::HtmlElement>, LocalStorage>;

impl MapContext {
    /// Keeps a listener for as long as the map lives.
    pub fn keep(&self, listener: Listener) {
        self.listeners.borrow_mut().push(listener);
    }
}

/// Creates the map in its container, with this view and all pins. The error is the browser's
/// own.
pub fn create_map(
    state: &AppState,
    container: &leptos::web_sys::HtmlElement,
    start: Camera,
) -> Result<MapContext, JsValue> {
    let animate = !browser::matches("(prefers-reduced-motion: reduce)");
    let made = MapHandle::new(container, start, animate, ATTRIBUTION).and_then(|map| {
        let (basemap, boundary) = (
            VectorLayer::new(&map, "basemap")?,
            VectorLayer::new(&map, "boundary")?,
        );
        let pins = PinLayer::new(&map)?;
        pins.keep_off(&[".legend", ".controls", ".frame-bar"]);
        Ok(MapContext {
            map: Rc::new(map),
            basemap,
            boundary,
            pins,
            listeners: RefCell::default(),
            keeps_link: Cell::new(false),
            shows_location: Cell::new(false),
        })
    });
    let map_context = made?;
    map_context
        .map
        .add_scale(SCALE * browser::css_pixels("html", "font-size"));
    let style = |status| match status {
        Status::Homologated => PinStyle::Homologated,
        Status::Candidate => PinStyle::Candidate,
        Status::Unconfirmed => PinStyle::Unconfirmed,
    };
    let data = state.data();
    let pin = |cite: &cites::Cite| Pin {
        coord: cite.position,
        style: style(cite.status),
        name: cite.name.clone(),
    };
    map_context
        .pins
        .set_pins(data.catalog.cites().iter().map(pin).collect());
    Ok(map_context)
}
