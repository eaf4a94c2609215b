//! The visitor's state: what is chosen, open, pointed at, and where the map looks.
//!
//! Signals are read by anyone and written only by the actions in this folder: [`AppState`] shows their reading
//! halves and keeps the writing halves to itself, so that the compiler sees to it. What can be derived is derived
//! (`selection`, `link`); the effects that reach outward are in `history.rs`, `map_view/` and `embed/`.

mod app_state;
mod camera_move;
mod layout;
mod location_question;
mod notice;
mod sheet_position;
mod signals;
mod startup;

mod actions;
mod address_dialog;
mod commands;
mod export;
mod files;
mod language;
mod late_files;
mod marks;
mod near_me;
mod new_edition;
mod place_search;
mod queries;
mod route;
mod trip;

mod facets;
mod history;

pub use address_dialog::watch_blocked_links;
pub use app_state::{AppState, Data};
pub use camera_move::CameraMove;
pub use export::{ExportDates, ExportOf};
pub use facets::sync_facets;
pub use files::{LoadError, load_catalog};
pub use history::{current, sync_history};
pub use late_files::{LateFiles, SightData, StationData, load_late_files, sync_late_files};
pub use layout::Layout;
pub use marks::{MarkCounts, MarkParts, MarkState};
pub use notice::Notice;
pub use place_search::PlaceSearch;
pub use route::{RouteSearch, RouteState};
pub use sheet_position::SheetPosition;
pub use signals::set_if_changed;
pub use startup::view_in_turn;
pub use trip::{Keeping, TripParts, TripState};
