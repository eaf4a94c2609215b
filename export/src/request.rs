//! From what the page asks for to the file, with the published data as text: what the worker does, without the browser.

use crate::files::{self, Calendar, Document, ExportError, File, Format, Source};
use crate::sheet::{self, Choice, Content, Fonts, Icons, Paper, Plan, Sheet, SheetError, Subject};
use cites::{
    Basemap, Catalog, CiteId, Date, ExportRequest, ExportSubject, Notes, ParseError, Route, Sights, Stations,
    Trip, parse_date,
};
use std::fmt;
use std::num::NonZeroUsize;

/// What a PDF's name ends with.
const PDF: &str = "pdf";

/// What was asked for, with what it takes to make it.
pub struct Job {
    request: ExportRequest,
    subject: JobSubject,
    catalog: Catalog,
    sights: Sights,
    today: Date,
}

enum JobSubject {
    Trip {
        trip: Trip,
        notes: Notes,
        road: Option<Route>,
    },
    Cites {
        ids: Vec<CiteId>,
        title: Option<String>,
    },
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestError {
    /// The request cannot be read, or asks for a format that is not made here.
    Request,
    /// A file of the published data cannot be read.
    Data(ParseError),
    /// The file cannot be made of this.
    Export(ExportError),
    /// The sheet cannot be made of this.
    Sheet(SheetError),
}

impl Job {
    /// Reads a request of [`ExportRequest::to_json`], the catalog, and what there is to see, in the language of the request.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn read(request: &str, catalog: &str, sights: &str) -> Result<Job, RequestError> {
        let request = ExportRequest::parse(request).ok_or(RequestError::Request)?;
        let catalog = Catalog::parse(catalog).map_err(RequestError::Data)?;
        let sights = Sights::parse(sights, None).map_err(RequestError::Data)?;
        let subject = match &request.subject {
            ExportSubject::Trip { etapes, notes, road } => {
                let mut trip = Trip::parse(etapes, &catalog);
                // As the page cuts it: places, as a station, count for no stop.
                if let Some(stops) = request.stops_a_day {
                    trip.cut_by_stops(stops);
                }
                JobSubject::Trip {
                    trip,
                    notes: notes.clone(),
                    road: road.as_ref().map(|road| road.route()),
                }
            }
            ExportSubject::Cites { slugs, title } => {
                let ids = slugs.iter().filter_map(|slug| Some(catalog.by_slug(slug)?.id));
                JobSubject::Cites {
                    ids: ids.collect(),
                    title: title.clone(),
                }
            }
        };
        let today = parse_date(&request.today).ok_or(RequestError::Request)?;
        Ok(Job {
            request,
            subject,
            catalog,
            sights,
            today,
        })
    }

    /// Makes the file, of any format but PDF.
    ///
    /// # Errors
    /// There is no such format, nothing to write, or no date for a calendar.
    pub fn file(&self) -> Result<File, RequestError> {
        let format = Format::from_extension(&self.request.format).ok_or(RequestError::Request)?;
        let calendar = Calendar {
            starts_on: self.request.starts_on.as_deref().and_then(parse_date),
            stops_a_day: match self.subject {
                JobSubject::Trip { .. } => None,
                JobSubject::Cites { .. } => self.request.stops_a_day.and_then(NonZeroUsize::new),
            },
            made_at: self.request.now as i64,
            ..Calendar::default()
        };
        files::write(&self.document(), format, &files::Options { calendar }).map_err(RequestError::Export)
    }

    /// Lays out the sheet of a PDF, from the detailed base map and the stations.
    ///
    /// # Errors
    /// A file cannot be read, or there is nothing to draw.
    pub fn lay_out(&self, basemap: &str, stations: &str, fonts: &Fonts) -> Result<Sheet, RequestError> {
        let basemap = Basemap::parse(basemap).map_err(RequestError::Data)?;
        let stations = Stations::parse(stations).map_err(RequestError::Data)?;
        let content = Content {
            catalog: &self.catalog,
            basemap: &basemap,
            sights: &self.sights,
            stations: Some(&stations),
        };
        let options = sheet::Options {
            lang: self.request.lang(),
            paper: Paper::A4,
            subject: self.sheet_subject(),
            edition: self.today,
            site: self.request.site.as_deref(),
        };
        sheet::lay_out(&content, fonts, &options).map_err(RequestError::Sheet)
    }

    /// Makes the PDF of a sheet.
    ///
    /// # Errors
    /// The sheet cannot be written.
    pub fn pdf(&self, sheet: &Sheet, fonts: &Fonts, icons: &Icons) -> Result<File, RequestError> {
        Ok(File {
            name: files::file_name(&self.document(), PDF),
            media_type: "application/pdf",
            bytes: sheet::write_pdf(sheet, fonts, icons).map_err(RequestError::Sheet)?,
        })
    }

    fn document(&self) -> Document {
        let source = Source {
            catalog: &self.catalog,
            lang: self.request.lang(),
            sights: Some(&self.sights),
            site: self.request.site.as_deref(),
            link: self.request.link.as_deref(),
        };
        match &self.subject {
            JobSubject::Trip { trip, notes, road } => source.trip(trip, notes, road.as_ref()),
            JobSubject::Cites { ids, title } => source.selection(ids, title.as_deref()),
        }
    }

    fn sheet_subject(&self) -> Subject<'_> {
        match &self.subject {
            JobSubject::Trip { trip, notes, road } => Subject::Trip(Plan {
                trip,
                notes: Some(notes),
                road: road.as_ref(),
            }),
            JobSubject::Cites { ids, title } => Subject::Selection(Choice {
                cites: ids,
                title: title.as_deref(),
                query: self.request.link.as_deref().map_or("", query_of),
            }),
        }
    }
}

/// What stands between `?` and `#` in an address.
fn query_of(url: &str) -> &str {
    let url = url.split('#').next().unwrap_or(url);
    url.split_once('?').map_or("", |(_, query)| query)
}

impl RequestError {
    /// What the page tells apart: `empty`, `date`, or `other`, which should not happen.
    pub fn code(&self) -> &'static str {
        match self {
            RequestError::Export(ExportError::Empty) | RequestError::Sheet(SheetError::Empty) => "empty",
            RequestError::Export(ExportError::NoDate) => "date",
            _ => "other",
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Request => f.write_str("this is no request for a file"),
            RequestError::Data(error) => error.fmt(f),
            RequestError::Export(error) => error.fmt(f),
            RequestError::Sheet(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RequestError {}

#[cfg(test)]
mod tests;
