//! Everything about the *Petites Cités de Caractère* that can be decided without a browser.
//!
//! Data comes in as text ([`Catalog`], [`Sights`], [`Stations`], [`Basemap`], [`Contours`]), questions are asked of it ([`select`],
//! [`Catalog::nearest`], [`Basemap::region_at`]), and the state of the page goes to and from its address ([`Link`]).
//! Nothing here panics on bad input: a broken feature or parameter is left out, a broken file is an error value.
//!
//! # Examples
//!
//! From a file to what a search finds, and how far that is:
//!
//! ```
//! use cites::{Catalog, Coord, Filter, SearchIndex, Sources, select};
//!
//! # fn main() -> Result<(), cites::ParseError> {
//! let catalog = Catalog::parse(r#"{ "type": "FeatureCollection", "features": [
//!   { "type": "Feature", "id": "29134", "geometry": { "type": "Point", "coordinates": [-4.207, 48.1] },
//!     "properties": { "name": "Locronan", "slug": "locronan", "status": "homologated",
//!       "departement": { "code": "29", "name": "Finistère" },
//!       "region": { "code": "53", "name": "Bretagne", "slug": "bretagne" } } },
//!   { "type": "Feature", "id": "2B134", "geometry": { "type": "Point", "coordinates": [8.937, 42.634] },
//!     "properties": { "name": "L'Île-Rousse", "slug": "l-ile-rousse", "status": "candidate",
//!       "departement": { "code": "2B", "name": "Haute-Corse" },
//!       "region": { "code": "94", "name": "Corse", "slug": "corse" } } }
//! ] }"#)?;
//! let index = SearchIndex::new(&catalog);
//!
//! // Without accents, and with one letter wrong.
//! let filter = Filter { text: "ile rouse".into(), ..Filter::default() };
//! let paris = Coord::new(2.352, 48.857);
//! let hits = select(Sources::new(&catalog, &index), &filter, paris).hits;
//! assert_eq!(hits.len(), 1);
//! assert_eq!(catalog.cite(hits[0].id).map(|cite| cite.name.as_str()), Some("L'Île-Rousse"));
//! assert_eq!(hits[0].distance_km.map(f64::round), Some(859.0));
//! # Ok(())
//! # }
//! ```
//!
//! From an address to what it asks, and back:
//!
//! ```
//! use cites::{Link, StatusFilter};
//!
//! let link = Link::parse("?region=Bretagne&statut=candidate&utm_source=mail", "#map=9/48.1/-4.2");
//! assert_eq!(link.regions, ["bretagne"]);
//! assert_eq!(link.status, Some(StatusFilter::Candidate));
//! assert_eq!(link.to_search(), "?region=bretagne&statut=candidate");
//! assert_eq!(link.to_hash(), "#map=9/48.1/-4.2");
//! ```
//!
//! The camera that shows some bounds beside a list of 380 pixels:
//!
//! ```
//! use cites::{Bounds, Padding, fit};
//!
//! let france = Bounds { west: -5.2, south: 41.3, east: 9.6, north: 51.1 };
//! let padding = Padding { left: 380.0, ..Padding::default() };
//! let camera = fit(france, (1280.0, 800.0), padding, 0.25, (4.0, 18.0));
//! assert_eq!(camera.zoom, 6.25);
//! ```

mod colour;
mod coord;
mod mercator;

mod basemap;
mod catalog;
mod cite;
mod collection;
mod contours;
mod error;

mod around;
mod escape;
mod export_request;
mod filter;
mod fold;
mod heritage;
mod link;
mod marks;
mod message;
mod number;
mod search;
mod select;
mod sights;
mod static_map;
mod stations;
mod trip;
mod value;

mod directions;
mod display;
mod elision;
mod ign;
mod label_layout;
mod page;
mod phone;
mod picking;
mod propose;
mod region_names;
mod tour;

#[cfg(feature = "synthetic")]
mod synthetic;

pub use around::{AROUND_KM, Around, Center};
pub use basemap::{Area, Basemap, Line, Polygon, Ring, River, Town};
pub use catalog::{Catalog, CatalogReader, SkipReason, Skipped};
pub use cite::{Cite, CiteId, Departement, DepartementId, Region, RegionId, Status, TownHall};
pub use colour::Colour;
pub use contours::Contours;
pub use coord::{Bounds, Compass, Coord};
pub use directions::{Platform, directions_url, official_search_url};
pub use display::{decimal_mark, display_distance, display_number};
pub use elision::french_of;
pub use error::ParseError;
pub use export_request::{ExportRequest, ExportRoad, ExportSubject};
pub use filter::{Filter, StatusFilter};
pub use fold::fold;
pub use heritage::{HeritageTheme, OfficialLabel, OfficialLabelKind, ThemeSet};
pub use ign::{
    AnswerError, Completion, IGN_HOST, RateLimit, Route, RouteLeg, completion_query, completion_url,
    parse_completions, route_url,
};
pub use label_layout::{LabelCandidate, LabelKind, LabelLayout, Rect};
pub use link::{
    Appearance, Height, Lang, Link, LinkWarning, Panel, Theme, TileMode, TripOffer, Word, ZOOM_PRECISION,
    link_warnings,
};
pub use marks::{Mark, MarkFilter, Marks, MarksError, RegionMarks};
pub use mercator::{Camera, FRANCE, MAP_BOUNDS, Padding, fit, project, scale};
pub use message::{
    Command, Event, FilterChange, FrameState, Id, Message, Refusal, answer, read_message, write_event,
};
pub use page::{cite_page, printed_map, region_page};
pub use phone::display_phone;
pub use picking::{Arrow, nearest_within, neighbour};
pub use propose::{Proposal, ProposalSize, TravelMode, propose_rounds};
pub use region_names::region_name_in;
pub use search::{SearchIndex, SightIndex, ThemeWords};
pub use select::{Facets, Hit, Selection, Sources, select};
pub use sights::{Sight, Sights};
pub use static_map::{StaticPlane, StaticShape, basemap_of, read_path, write_path};
pub use stations::{STATION_KM, Station, Stations};
#[cfg(feature = "synthetic")]
pub use synthetic::synthetic_geojson;
pub use tour::{Distances, Ends, best_order};
pub use trip::{
    Date, Day, KeptTrip, Leg, MAX_NOTE_CHARS, MAX_STOPS, Notes, Place, Stop, Trip, TripError, TripText,
    TripTexts, crow_flies, date_spelling, keep_notes_of, kept_trip, parse_date, set_note, trip_text,
    unknown_stop,
};
