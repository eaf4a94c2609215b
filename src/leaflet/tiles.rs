//! A layer of tiles from a public service, above the bundled base map.

use super::bindings::{LMap, LTileLayer};
use super::listener::Listener;
use super::map::MapHandle;
use super::options::options;

/// Owns a tile layer; it leaves the map on `Drop`.
pub struct TileHandle {
    layer: LTileLayer,
    map: LMap,
    _listeners: [Listener; 2],
}

impl TileHandle {
    /// Adds tiles of `url` from `min_zoom` on. A tile that fails is never shown, so the base map is seen there. `on_tile` is told of each tile whether it came.
    pub fn add(
        map: &MapHandle,
        url: &str,
        min_zoom: f64,
        attribution: &str,
        on_tile: impl Fn(bool) + Clone + 'static,
    ) -> Self {
        let layer = LTileLayer::new(
            url,
            &options(&[
                ("minZoom", min_zoom.into()),
                ("maxZoom", super::map::ZOOMS.1.into()),
                ("attribution", attribution.into()),
                ("className", "ign-tiles".into()),
                ("keepBuffer", 1.0.into()),
                ("updateWhenZooming", false.into()),
                // The page's address names what the visitor looks at; the service only needs the origin.
                ("referrerPolicy", "strict-origin-when-cross-origin".into()),
            ]),
        );
        let came = on_tile.clone();
        let listeners = [
            Listener::new(&layer, "tileload", move |_| came(true)),
            Listener::new(&layer, "tileerror", move |_| on_tile(false)),
        ];
        map.raw().add_layer(&layer);
        Self {
            layer,
            map: map.raw().clone(),
            _listeners: listeners,
        }
    }
}

impl Drop for TileHandle {
    fn drop(&mut self) {
        self.map.remove_layer(&self.layer);
    }
}
