//! The formats, and what a file of each is called.

use super::texts::texts;
use super::{Calendar, Document, ExportError, csv, geojson, gpx, icalendar, kml};
use cites::fold;

/// A format that files are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GPX 1.1, for navigation apps.
    Gpx,
    /// KML 2.2, for globes and map apps.
    Kml,
    /// GeoJSON (RFC 7946), for geographic programs.
    GeoJson,
    /// Comma-separated values (RFC 4180), for spreadsheets.
    Csv,
    /// iCalendar (RFC 5545), for calendars.
    ICalendar,
}

/// What some formats ask for besides the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How the calendar is made.
    pub calendar: Calendar,
}

/// A file, ready to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, in ASCII.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 5] = [
        Format::Gpx,
        Format::Kml,
        Format::GeoJson,
        Format::Csv,
        Format::ICalendar,
    ];

    /// The end of a file's name, without the dot. [`Format::from_extension`] reads it.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Gpx => "gpx",
            Format::Kml => "kml",
            Format::GeoJson => "geojson",
            Format::Csv => "csv",
            Format::ICalendar => "ics",
        }
    }

    /// The format of files whose name ends so.
    pub fn from_extension(extension: &str) -> Option<Format> {
        Format::ALL
            .into_iter()
            .find(|format| format.extension() == extension)
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Gpx => "application/gpx+xml",
            Format::Kml => "application/vnd.google-earth.kml+xml",
            Format::GeoJson => "application/geo+json",
            Format::Csv => "text/csv;charset=utf-8",
            Format::ICalendar => "text/calendar;charset=utf-8",
        }
    }
}

/// Makes a file of a document.
///
/// # Errors
/// There is nothing in the document, a calendar has no date, or the format's writer refuses something.
pub fn write(document: &Document, format: Format, options: &Options) -> Result<File, ExportError> {
    let bytes = match format {
        Format::Gpx => gpx(document)?.into_bytes(),
        Format::Kml => kml(document)?.into_bytes(),
        Format::GeoJson => geojson(document)?.into_bytes(),
        Format::Csv => csv(document)?,
        Format::ICalendar => icalendar(document, &options.calendar)?.into_bytes(),
    };
    Ok(File {
        name: file_name(document, format.extension()),
        media_type: format.media_type(),
        bytes,
    })
}

/// No file's name is longer, without its ending.
const MAX_NAME_CHARS: usize = 60;

/// What a file of a document is called, in lower-case ASCII: `petites-cites-voyage-2026-12-24.gpx` for a trip, and with
/// its title for a selection, as `petites-cites-bretagne.csv`.
pub fn file_name(document: &Document, extension: &str) -> String {
    let t = texts(document.lang);
    let name = match &document.itinerary {
        Some(trip) => {
            let date = trip.days.first().and_then(|day| day.date);
            let date = date.map_or_else(String::new, |date| format!("-{}", cites::date_spelling(date)));
            format!("petites-cites-{}{date}", t.file_trip)
        }
        None if document.title == t.selection_title => "petites-cites-de-caractere".to_owned(),
        None => format!("petites-cites-{}", slug(&document.title)),
    };
    let short: String = name.chars().take(MAX_NAME_CHARS).collect();
    format!("{}.{extension}", short.trim_end_matches('-'))
}

/// The text in lower-case ASCII letters and digits, with hyphens between its words.
pub(super) fn slug(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}
