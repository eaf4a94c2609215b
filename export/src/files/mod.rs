//! Files for other programs: a trip, or a selection of cités, as GPX, KML, GeoJSON, CSV and iCalendar.
//!
//! [`Source`] puts together what is known into a [`Document`], the shape that all writers read; [`write`] makes a file of
//! it. Nothing here asks for a file system, a clock or chance: the same input gives the same bytes, in the page as well.
//!
//! ```
//! use cites::{Catalog, Lang, Notes, Trip};
//! use export::files::{Format, Options, Source, write};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let catalog = Catalog::parse(include_str!("../../../public/data/communes.geojson"))?;
//! let trip = Trip::parse("~2026-12-24,locronan,pont-croix;le-faou", &catalog);
//! let document = Source::new(&catalog, Lang::Fr).trip(&trip, &Notes::new(), None);
//! let file = write(&document, Format::Gpx, &Options::default())?;
//! assert_eq!(file.name, "petites-cites-voyage-2026-12-24.gpx");
//! assert_eq!(file.media_type, "application/gpx+xml");
//! assert!(String::from_utf8(file.bytes)?.contains("<name>Locronan</name>"));
//! # Ok(())
//! # }
//! ```

mod document;
mod error;
mod format;
mod source;

mod csv;
mod describe;
mod geojson;
mod gpx;
mod icalendar;
mod kml;
mod texts;

#[cfg(test)]
mod tests;

pub use self::csv::csv;
pub use self::geojson::geojson;
pub use self::gpx::gpx;
pub use self::icalendar::{Calendar, EventPer, icalendar};
pub use self::kml::kml;
pub use document::{Document, Item, Itinerary, ItineraryDay};
pub use error::ExportError;
pub use format::{File, Format, Options, file_name, write};
pub use source::Source;
