//! The only place that knows Leaflet: thin handles that undo themselves on `Drop`.
//!
//! Nothing here knows Leptos, the catalog's rules or the visitor's language. Positions come in as
//! [`cites::Coord`], pixels as `(x, y)` in the map's frame, y growing downwards.

mod bindings;
mod events;
mod map;
mod pins;
mod popup;
mod tiles;
mod vector;

pub use events::{Listener, PointerAt};
pub use map::{MapHandle, ZOOM_SNAP, ZOOMS};
pub use pins::{Label, Pin, PinLayer, PinStyle};
pub use popup::PopupHandle;
pub use tiles::TileHandle;
pub use vector::{Shape, VectorLayer};
