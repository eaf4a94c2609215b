//! The popup: a place on the map for content that the app renders.

use super::bindings::{self, MapExt};
use super::convert::latlng;
use super::map::{MapHandle, Mover};
use crate::browser;
use cites::{Coord, Padding};
use leaflet::{Event, Evented, Point, Popup, PopupOptions};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

/// Owns one popup; it closes on `Drop`.
pub struct PopupHandle {
    card: Rc<Card>,
    map: MapExt,
    moved: Closure<dyn Fn(Event)>,
}

/// What a popup shows, and where.
struct Card {
    popup: Popup,
    at: Coord,
    content: HtmlElement,
}

/// So much of the map's frame, in pixels, is kept free beside a popup: there are buttons on the right, the attribution below.
pub const POPUP_MARGIN: Padding = Padding {
    top: 14.0,
    right: 62.0,
    bottom: 30.0,
    left: 14.0,
};
/// A popup is no wider than this, in pixels.
const MAX_WIDTH: f64 = 384.0;
/// Where there is room it is no narrower than this, in pixels.
const MIN_WIDTH: f64 = 320.0;

/// The width in pixels that a popup may have in a map of this width.
pub fn max_popup_width(map: f64) -> f64 {
    MAX_WIDTH.min(map - POPUP_MARGIN.left - POPUP_MARGIN.right)
}

/// When a popup looks whether it is still in view.
const MOVED: &str = "moveend resize";

impl PopupHandle {
    /// Opens a popup of this CSS class with `content` at `at`, moving the map so that it is wholly in view, and stays.
    /// How high it may become is the style sheet's affair, for content grows.
    pub fn open(map: &MapHandle, at: Coord, class: &str, content: &HtmlElement) -> Self {
        let max_width = max_popup_width(map.size().0);
        let options = PopupOptions::new();
        options.set_close_button(false);
        options.set_auto_close(false);
        options.set_close_on_click(false);
        options.set_close_on_escape_key(false);
        options.set_min_width(MIN_WIDTH.min(max_width));
        options.set_max_width(max_width);
        options.set_offset(Point::new(0.0, -24.0));
        options.set_auto_pan_padding_top_left(Point::new(POPUP_MARGIN.left, POPUP_MARGIN.top));
        options.set_auto_pan_padding_bottom_right(Point::new(POPUP_MARGIN.right, POPUP_MARGIN.bottom));
        options.set_class_name(class.to_owned());
        let popup = Popup::new(&options, None);
        bindings::disable_click_propagation(content);
        bindings::disable_scroll_propagation(content);
        popup.set_content(content);
        popup.set_lat_lng(&latlng(at));
        map.raw().open_popup(&popup);
        let card = Rc::new(Card {
            popup,
            at,
            content: content.clone(),
        });
        let (shown, frame, mover) = (card.clone(), map.raw().clone(), map.mover());
        mover.set(Mover::Hand);
        // A move by hand goes where the hand goes; after any other, a card whose place is seen is seen whole. A step
        // closer takes the place of a high card, which is near the map's edge, out of the map: what is seen of it counts.
        // To be seen whole it may move the map a long way, which Leaflet does at once: this is then called within its
        // own call. The crate's listeners cannot be, since theirs is an `FnMut`.
        let moved = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let mover = mover.take();
            if mover == Mover::Hand && event.event_type() != "resize" {
                return;
            }
            if shown.has_its_place(&frame) || mover == Mover::ZoomStep && shown.is_seen(&frame) {
                shown.show_whole();
            }
        });
        let map = map.raw().clone();
        let target: &Evented = map.unchecked_ref();
        target.on(MOVED, moved.as_ref().unchecked_ref());
        Self { card, map, moved }
    }

    /// To be called when its content has become higher or lower: moves the map so that all of it is in view again, unless
    /// the visitor has left it.
    pub fn content_resized(&self) {
        if self.card.is_seen(&self.map) {
            self.card.show_whole();
        }
    }
}

impl Card {
    /// Moves the map so that all of the card is in view.
    fn show_whole(&self) {
        self.popup.set_lat_lng(&latlng(self.at));
    }

    /// Whether the place that it is about is in view.
    fn has_its_place(&self, map: &MapExt) -> bool {
        let (point, size) = (map.lat_lng_to_container_point(&latlng(self.at)), map.get_size());
        (0.0..size.x()).contains(&point.x()) && (0.0..size.y()).contains(&point.y())
    }

    /// Whether a part of the card is in view.
    fn is_seen(&self, map: &MapExt) -> bool {
        let card = browser::bounding_box(&self.content);
        let frame = browser::bounding_box(&map.get_container());
        card.left < frame.right
            && card.right > frame.left
            && card.top < frame.bottom
            && card.bottom > frame.top
    }
}

impl Drop for PopupHandle {
    fn drop(&mut self) {
        let target: &Evented = self.map.unchecked_ref();
        target.off(MOVED, self.moved.as_ref().unchecked_ref());
        self.map.close_popup(&self.card.popup);
    }
}
