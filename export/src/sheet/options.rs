//! What a sheet is made of, and what is asked of it.

use cites::{Basemap, Catalog, CiteId, Date, Lang, Notes, RegionId, Route, Sights, Stations, Trip};

use super::display_list::Point;

/// The published data that a sheet is drawn from.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// All cités.
    pub catalog: &'a Catalog,
    /// The base map, with its départements where it is to show them.
    pub basemap: &'a Basemap,
    /// What there is to see, in the language of the sheet.
    pub sights: &'a Sights,
    /// The railway stations, which a roadbook names.
    pub stations: Option<&'a Stations>,
}

/// The format of the paper, landscape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 420 × 297 mm: all of France with names, and the index on its back.
    A3,
    /// 297 × 210 mm, what most printers take.
    A4,
}

impl Paper {
    /// Width and height in points.
    pub const fn size(self) -> Point {
        match self {
            Paper::A3 => (1190.55, 841.89),
            Paper::A4 => (841.89, 595.28),
        }
    }
}

/// Which cités a sheet is about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// All of them.
    France,
    /// Those of a region.
    Region(RegionId),
    /// Some that a visitor has chosen.
    Selection(Choice<'a>),
    /// The stops of a trip, in their order: the sheet is its roadbook.
    Trip(Plan<'a>),
}

/// The cités that a visitor has chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Which they are; those that the catalog does not know are left out.
    pub cites: &'a [CiteId],
    /// What they have in common, in words.
    pub title: Option<&'a str>,
    /// The query of the map's address that shows them, without `?`.
    pub query: &'a str,
}

/// A trip with what is known of it besides.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// Its stops and days.
    pub trip: &'a Trip,
    /// The visitor's notes at the stops.
    pub notes: Option<&'a Notes>,
    /// The road, which counts where it has as many legs as the trip has.
    pub road: Option<&'a Route>,
}

/// What is asked of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The language of its texts.
    pub lang: Lang,
    /// The paper; what is not about all of France is laid out for A4.
    pub paper: Paper,
    /// Which cités it is about.
    pub subject: Subject<'a>,
    /// The day of its edition, which it names. There is no clock in here, and the same input gives the same bytes.
    pub edition: Date,
    /// The address of the map on the screen, with `/` at its end; without it the sheet has no QR code, and its links lead to
    /// the network's own pages.
    pub site: Option<&'a str>,
}
