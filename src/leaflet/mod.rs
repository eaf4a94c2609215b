//! The only place that knows Leaflet: thin handles that undo themselves on `Drop`.
//!
//! Leaflet is reached through the `leaflet` crate, and through `bindings.rs` for what the crate lacks. Nothing here
//! imports Leptos, or knows the catalog's rules, the visitor's language or a CSS class of the app: what carries a
//! class, or must not be covered, is told which by the map view. Positions come in as [`cites::Coord`], pixels as
//! `(x, y)` in the map's frame, y growing downwards.

mod bindings;
mod convert;
mod events;
mod map;
mod pins;
mod popup;
mod tiles;
mod vector;

pub use events::{Listener, PointerAt};
pub use map::{MapHandle, ZOOM_SNAP, ZOOMS};
pub use pins::{Label, Pin, PinLayer, PinStyle};
pub use popup::{POPUP_MARGIN, PopupHandle, max_popup_width};
pub use tiles::TileHandle;
pub use vector::{Shape, VectorLayer};
