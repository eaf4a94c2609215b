//! A trip that a visitor plans: stops in their order, cut into days.
//!
//! [`Trip`] keeps what must hold whatever is done to it, so that nobody else has to look: at most [`MAX_STOPS`] stops,
//! no cité twice, no day without a stop. It is cheap to clone, and undo is the former trip.
//!
//! ```
//! use cites::{Catalog, Trip};
//!
//! # fn main() -> Result<(), cites::ParseError> {
//! let catalog = Catalog::parse(include_str!("../../public/data/communes.geojson"))?;
//! let mut trip = Trip::parse("~Locronan, pont-croix; le-faou", &catalog);
//! assert!(trip.is_round());
//! assert_eq!(trip.days(&catalog).len(), 2);
//! trip.move_stop(2, 0);
//! assert_eq!(trip.spelling(&catalog), "~le-faou,locronan,pont-croix");
//! # Ok(())
//! # }
//! ```

mod days;
mod distance;
mod edit;
mod notes;
mod place;
mod spelling;
mod storage;
#[cfg(test)]
mod tests;
mod text;

pub use days::Day;
pub use distance::Leg;
pub use notes::{MAX_NOTE_CHARS, Notes};
pub use place::Place;
pub(crate) use spelling::{Item, MAX_SPELLING_CHARS, read_place, spelt_items};
pub use spelling::{date_spelling, parse_date, unknown_stop};
pub use storage::{KeptTrip, keep_notes_of, kept_trip, set_note};
pub use text::{TripText, TripTexts, crow_flies, trip_text};

use crate::{Catalog, CiteId, Coord};

/// A day of the calendar.
pub type Date = chrono::NaiveDate;

/// A trip has no more stops than this: beyond it neither a link nor a road by one request is possible.
pub const MAX_STOPS: usize = 60;

/// Where a trip stops.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    /// At a cité.
    Cite(CiteId),
    /// Anywhere else: a typed place, a station, or where the visitor is.
    Place(Place),
}

/// Why a stop was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripError {
    /// There are [`MAX_STOPS`] stops already.
    Full,
    /// The cité is a stop already.
    AlreadyThere,
}

/// Stops in their order. The first is the start; the end is the last, or the first again where the trip is round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trip {
    stops: Vec<Stop>,
    /// The index of the first stop of each day but the first: ascending, each in `1..stops.len()`.
    day_starts: Vec<usize>,
    round: bool,
    starts_on: Option<Date>,
}

impl Stop {
    /// Where it is; `None` for a cité that is not in this catalog.
    pub fn position(&self, catalog: &Catalog) -> Option<Coord> {
        match self {
            Stop::Cite(id) => catalog.cite(*id).map(|cite| cite.position),
            Stop::Place(place) => Some(place.coord()),
        }
    }

    /// What it is called: the cité's name or the place's label, which may be empty.
    pub fn name<'a>(&'a self, catalog: &'a Catalog) -> &'a str {
        match self {
            Stop::Cite(id) => catalog.cite(*id).map_or("", |cite| &cite.name),
            Stop::Place(place) => place.label(),
        }
    }

    /// The cité it is at, if it is at one.
    pub fn cite(&self) -> Option<CiteId> {
        match self {
            Stop::Cite(id) => Some(*id),
            Stop::Place(_) => None,
        }
    }
}

impl Trip {
    /// A trip of these stops in one day; what cannot be added is left out.
    pub fn of(stops: impl IntoIterator<Item = Stop>) -> Trip {
        let mut trip = Trip::default();
        for stop in stops {
            // A stop too many, or for the second time, is what this leaves out.
            let _ = trip.add(stop);
        }
        trip
    }

    /// The stops in their order.
    pub fn stops(&self) -> &[Stop] {
        &self.stops
    }

    /// How many stops there are.
    pub fn len(&self) -> usize {
        self.stops.len()
    }

    /// Whether there is no stop.
    pub fn is_empty(&self) -> bool {
        self.stops.is_empty()
    }

    /// Whether nothing more can be added.
    pub fn is_full(&self) -> bool {
        self.stops.len() >= MAX_STOPS
    }

    /// The index of the first stop of each day but the first.
    pub fn day_starts(&self) -> &[usize] {
        &self.day_starts
    }

    /// Whether it ends where it starts.
    pub fn is_round(&self) -> bool {
        self.round
    }

    /// The date of the first day, where one is chosen.
    pub fn starts_on(&self) -> Option<Date> {
        self.starts_on
    }

    /// The index of a cité among the stops.
    pub fn position(&self, id: CiteId) -> Option<usize> {
        self.stops.iter().position(|stop| stop.cite() == Some(id))
    }

    /// Whether a cité is a stop.
    pub fn contains(&self, id: CiteId) -> bool {
        self.position(id).is_some()
    }
}
