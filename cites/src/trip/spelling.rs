//! A trip as its link says it: `~2027-05-01,48.1 -4.2 Gare de Quimper,locronan;pont-croix`.
//!
//! `~` says that it is round, a date when it begins; `,` parts stops and `;` days. A stop is a cité's slug, or a place:
//! latitude, longitude and label with spaces between them, for which an address has `+`.

use super::{Date, Place, Stop, Trip};
use crate::link::to_slug;
use crate::number::{decimal, parse_decimal};
use crate::{Catalog, Coord};

/// No spelling of a trip is longer: 60 stops of a label of 60 characters and two numbers of 10, with a date.
pub(crate) const MAX_SPELLING_CHARS: usize = 5100;

/// A part of a spelling.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item<'t> {
    /// A new day begins.
    NewDay,
    /// When the trip begins.
    Date(Date),
    /// A place.
    Place(Place),
    /// What should be a cité, as it is written.
    Name(&'t str),
}

/// Whether a spelling says that the trip is round, and its parts in their order. Empty ones are left out.
pub(crate) fn spelt_items(text: &str) -> (bool, impl Iterator<Item = Item<'_>>) {
    let text = text.trim();
    let (round, text) = match text.strip_prefix('~') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let days = text.split(';').enumerate();
    let items = days.flat_map(|(day, text)| {
        let stops = text.split(',').map(str::trim).filter(|item| !item.is_empty());
        let stops = stops.map(|item| {
            let date = parse_date(item).map(Item::Date);
            date.or_else(|| read_place(item).map(Item::Place))
                .unwrap_or(Item::Name(item))
        });
        (day > 0).then_some(Item::NewDay).into_iter().chain(stops)
    });
    (round, items)
}

impl Trip {
    /// Reads a trip as links spell it, forgiving spaces and case. What names no cité of the catalog, names one for the
    /// second time, or is a stop too many is left out, and so is a day without stops.
    pub fn parse(text: &str, catalog: &Catalog) -> Trip {
        let mut trip = Trip::default();
        let (round, items) = spelt_items(text);
        trip.round = round;
        let mut begins_day = false;
        for item in items {
            let stop = match item {
                Item::NewDay => {
                    begins_day = true;
                    continue;
                }
                Item::Date(date) => {
                    trip.set_start_date(trip.starts_on.or(Some(date)));
                    continue;
                }
                Item::Place(place) => Some(Stop::Place(place)),
                Item::Name(name) => catalog.by_slug(&to_slug(name)).map(|cite| Stop::Cite(cite.id)),
            };
            if stop.is_some_and(|stop| trip.add(stop).is_ok()) {
                if begins_day {
                    trip.begin_day(trip.stops.len() - 1);
                }
                begins_day = false;
            }
        }
        trip
    }

    /// The trip as links spell it; reading it gives the same trip. Without stops there is nothing to say.
    pub fn spelling(&self, catalog: &Catalog) -> String {
        let mut spelling = String::new();
        if self.stops.is_empty() {
            return spelling;
        }
        if self.round {
            spelling.push('~');
        }
        if let Some(date) = self.starts_on {
            spelling.push_str(&date_spelling(date));
            spelling.push(',');
        }
        for (index, stop) in self.stops.iter().enumerate() {
            if index > 0 {
                let begins_day = self.day_starts.binary_search(&index).is_ok();
                spelling.push(if begins_day { ';' } else { ',' });
            }
            spelling.push_str(&stop.spelling(catalog));
        }
        spelling
    }
}

/// The first name in a spelling that is no cité's of this catalog, cut at 64 characters.
pub fn unknown_stop(text: &str, catalog: &Catalog) -> Option<String> {
    spelt_items(text).1.find_map(|item| match item {
        Item::Name(name) if catalog.by_slug(&to_slug(name)).is_none() => {
            Some(name.chars().take(64).collect())
        }
        _ => None,
    })
}

impl Stop {
    /// The stop as links spell it, by which its note is kept too; empty for a cité that is not in this catalog.
    pub fn spelling(&self, catalog: &Catalog) -> String {
        match self {
            Stop::Cite(id) => catalog
                .cite(*id)
                .map_or_else(String::new, |cite| cite.slug.clone()),
            Stop::Place(place) => {
                let (lat, lon) = (place.coord().lat(), place.coord().lon());
                let text = [&decimal(lat, 5), " ", &decimal(lon, 5), " ", place.label()].concat();
                text.trim_end().to_owned()
            }
        }
    }
}

/// Reads `2027-05-01`, as links and date fields write a date; `None` when there is no such day.
pub fn parse_date(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let number = |digits: &str, length| {
        let is_number = digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| digits.parse::<u16>().ok()).flatten()
    };
    Date::from_ymd_opt(
        number(year, 4)?.into(),
        number(month, 2)?.into(),
        number(day, 2)?.into(),
    )
}

/// A date as [`parse_date`] reads it.
pub fn date_spelling(date: Date) -> String {
    date.to_string()
}

/// Reads `<lat> <lon> <label>`, where an attribute of a page may have `+` for the spaces as an address has.
pub(crate) fn read_place(text: &str) -> Option<Place> {
    let mut parts = text.split([' ', '+']).filter(|part| !part.is_empty());
    let lat = parse_decimal(parts.next()?)?;
    let lon = parse_decimal(parts.next()?)?;
    let label: Vec<&str> = parts.collect();
    Some(Place::new(Coord::new(lon, lat)?, &label.join(" ")))
}
