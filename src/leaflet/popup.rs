//! The popup: a place on the map for content that the app renders.

use super::bindings::{self, LPopup};
use super::listener::Listener;
use super::map::{MapHandle, latlng};
use super::options::{options, pair};
use cites::Coord;
use web_sys::HtmlElement;

/// Owns one popup; it closes on `Drop`.
pub struct PopupHandle {
    popup: LPopup,
    map: super::bindings::LMap,
    _moved: Listener,
}

impl PopupHandle {
    /// Opens a popup with `content` at `at`, moving the map so that it is wholly in view, and stays.
    pub fn open(map: &MapHandle, at: Coord, content: &HtmlElement) -> Self {
        let (width, height) = map.size();
        let popup = LPopup::new(&options(&[
            ("closeButton", false.into()),
            ("autoClose", false.into()),
            ("closeOnClick", false.into()),
            ("closeOnEscapeKey", false.into()),
            ("minWidth", 320.0_f64.min(width - 40.0).into()),
            ("maxWidth", 350.0_f64.min(width - 40.0).into()),
            ("maxHeight", (height - 110.0).max(160.0).into()),
            ("offset", pair(0.0, -24.0)),
            ("autoPanPaddingTopLeft", pair(14.0, 14.0)),
            // Room for the buttons on the right and the attribution below.
            ("autoPanPaddingBottomRight", pair(62.0, 30.0)),
            ("className", "card-popup".into()),
        ]));
        bindings::disable_click_propagation(content);
        bindings::disable_scroll_propagation(content);
        popup.set_content(content).set_lat_lng(&latlng(at));
        map.raw().open_popup(&popup);
        let (shown, frame, arranged) = (popup.clone(), map.raw().clone(), map.arranged());
        arranged.set(false);
        // A move by hand goes where the hand goes; after any other, a card whose place is seen is seen whole.
        let moved = Listener::new(map.raw(), "moveend resize", move |event| {
            if !arranged.take() && event.kind() != "resize" {
                return;
            }
            let (point, size) = (frame.lat_lng_to_container_point(&latlng(at)), frame.get_size());
            if (0.0..size.x()).contains(&point.x()) && (0.0..size.y()).contains(&point.y()) {
                shown.set_lat_lng(&latlng(at));
            }
        });
        Self {
            popup,
            map: map.raw().clone(),
            _moved: moved,
        }
    }
}

impl Drop for PopupHandle {
    fn drop(&mut self) {
        self.map.close_popup(&self.popup);
    }
}
