//! A layer of tiles from a public service, above the bundled base map.

use super::bindings::MapExt;
use super::events::{Listener, listen};
use super::map::MapHandle;
use leaflet::{TileLayer, TileLayerOptions};

/// Owns a tile layer; it leaves the map on `Drop`.
pub struct TileHandle {
    layer: TileLayer,
    map: MapExt,
    _listeners: [Listener; 2],
}

impl TileHandle {
    /// Adds tiles of `url` from `min_zoom` on, in an element of this CSS class. A tile that fails is never shown,
    /// so the base map is seen there. `on_tile` is told of each tile whether it came.
    pub fn add(
        map: &MapHandle,
        url: &str,
        min_zoom: f64,
        class: &str,
        attribution: &str,
        on_tile: impl Fn(bool) + Clone + 'static,
    ) -> Self {
        let options = TileLayerOptions::new();
        options.set_min_zoom(min_zoom);
        options.set_max_zoom(super::map::ZOOMS.1);
        options.set_attribution(attribution.to_owned());
        options.set_class_name(class.to_owned());
        options.set_keep_buffer(1.0);
        options.set_update_when_zooming(false);
        // The page's address names what the visitor looks at; the service only needs the origin.
        options.set_referrer_policy("strict-origin-when-cross-origin".to_owned());
        let layer = TileLayer::new_options(url, &options);
        let came = on_tile.clone();
        let listeners = [
            listen(&layer, "tileload", move |_| came(true)),
            listen(&layer, "tileerror", move |_| on_tile(false)),
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
