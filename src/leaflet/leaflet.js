// The part of Leaflet that this map uses, as the global `L` that the `leaflet` crate and `bindings.rs` expect.
//
// Leaflet's own bundle is half as large again: it has markers, vector layers and controls that this map
// does not show. Every class that is newly constructed from Rust must be added here.

import { scale } from "leaflet/src/control/Control.Scale.js";
import { Evented } from "leaflet/src/core/Events.js";
import { disableClickPropagation, disableScrollPropagation } from "leaflet/src/dom/DomEvent.js";
import { setPosition, setTransform } from "leaflet/src/dom/DomUtil.js";
import { LatLng } from "leaflet/src/geo/LatLng.js";
import { LatLngBounds } from "leaflet/src/geo/LatLngBounds.js";
import { Point } from "leaflet/src/geometry/Point.js";
import { Layer } from "leaflet/src/layer/Layer.js";
import { Popup } from "leaflet/src/layer/Popup.js";
import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import { Map } from "leaflet/src/map/Map.js";

// These add themselves to every map.
import "leaflet/src/control/Control.Attribution.js";
import "leaflet/src/map/handler/Map.BoxZoom.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";

// A popup comes into view by an animated pan whatever the visitor prefers: it asks the map without saying how.
const { panBy, _limitZoom } = Map.prototype;
Map.prototype.panBy = function (offset, options) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return panBy.call(this, offset, calm ? { animate: false } : options);
};

// The farthest zoom shows just the whole of France, and is seldom a multiple of the snap: a wheel could not reach it.
Map.prototype._limitZoom = function (zoom) {
  const farthest = this.getMinZoom();
  return zoom < farthest + this.options.zoomSnap / 2 ? farthest : _limitZoom.call(this, zoom);
};

window.L = {
  DomEvent: { disableClickPropagation, disableScrollPropagation },
  DomUtil: { setPosition, setTransform },
  Evented,
  LatLng,
  LatLngBounds,
  Layer,
  Map,
  Point,
  Popup,
  TileLayer,
  control: { scale },
};
