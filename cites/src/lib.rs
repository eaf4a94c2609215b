//! Everything about the *Petites Cités de Caractère* that can be decided without a browser.
//!
//! Data comes in as text (`Catalog`, `Basemap`, `Contours`), questions are asked of it (`select`,
//! `Catalog::nearest`, `Basemap::region_at`), and the state of the page goes to and from its address (`Link`).
//! Nothing here panics on bad input: a broken feature or parameter is left out, a broken file is an error value.

mod colour;
mod coord;
mod mercator;

mod basemap;
mod catalog;
mod cite;
mod collection;
mod contours;
mod error;

mod escape;
mod filter;
mod fold;
mod link;
mod message;
mod number;
mod search;
mod select;
mod value;

mod directions;
mod label_layout;
mod phone;
mod picking;

#[cfg(feature = "synthetic")]
mod synthetic;

pub use basemap::{Area, Basemap, Line, Polygon, Ring, River, Town};
pub use catalog::{Catalog, SkipReason, Skipped};
pub use cite::{Cite, CiteId, Departement, DepartementId, Region, RegionId, Status, TownHall};
pub use colour::Colour;
pub use contours::Contours;
pub use coord::{Bounds, Compass, Coord};
pub use directions::{Platform, directions_url, official_search_url};
pub use error::ParseError;
pub use filter::{Filter, StatusFilter};
pub use fold::fold;
pub use label_layout::{LabelCandidate, LabelKind, LabelLayout, Rect};
pub use link::{Appearance, Height, Lang, Link, LinkWarning, Panel, Theme, TileMode, Word, link_warnings};
pub use mercator::{Camera, Padding, fit, project, scale};
pub use message::{
    Command, Event, FilterChange, FrameState, Id, Message, Refusal, answer, read_message, write_event,
};
pub use phone::display_phone;
pub use picking::{Arrow, nearest_within, neighbour};
pub use search::SearchIndex;
pub use select::{Facets, Hit, Selection, select};
#[cfg(feature = "synthetic")]
pub use synthetic::synthetic_geojson;
