//! The shape that all writers read.

use cites::{Coord, Date, Lang, Status};
use std::ops::Range;

/// What is exported. Texts are plain: without control characters but tabs and line feeds.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of its texts.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// How much there is in it, in words.
    pub summary: String,
    /// Where the data come from, and under which licence: a duty, wherever the file goes.
    pub credit: String,
    /// The `http` or `https` address of the map that shows it.
    pub link: Option<String>,
    /// What there is, in its order.
    pub items: Vec<Item>,
    /// How the items make up a trip; `None` for a selection.
    pub itinerary: Option<Itinerary>,
}

/// A cité, or another place where a trip stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What tells it from all others: a cité's slug, or a place's spelling in links, with a number from the second time on.
    pub key: String,
    /// Its name, never empty.
    pub name: String,
    /// Where it is.
    pub position: Coord,
    /// Postcode and commune: `29180 Locronan`.
    pub address: Option<String>,
    /// Code (`2A`) and name of its département.
    pub departement: Option<(String, String)>,
    /// Name of its region.
    pub region: Option<String>,
    /// How far a cité has come in the network; `None` for another place.
    pub status: Option<Status>,
    /// Year of certification.
    pub since: Option<u16>,
    /// The town hall's number, with a leading `+` where it is international (E.164).
    pub phone: Option<String>,
    /// The town hall's address for mail.
    pub email: Option<String>,
    /// The address of its page: the network's, or else the map's own.
    pub page: Option<String>,
    /// The town hall's site.
    pub website: Option<String>,
    /// What there is to see, the most worth coming for first.
    pub sights: Vec<String>,
    /// The State's labels, in words.
    pub labels: Vec<String>,
    /// What the visitor has noted.
    pub note: Option<String>,
}

/// How items make up a trip.
#[derive(Clone, Debug, PartialEq)]
pub struct Itinerary {
    /// Whether it ends where it starts.
    pub round: bool,
    /// Its days in their order, at least one; together they hold all items.
    pub days: Vec<ItineraryDay>,
    /// The road's line, where it is known. Lengths are then those of the road.
    pub road: Option<Vec<Coord>>,
}

/// A day of a trip. It starts where the day before has ended.
#[derive(Clone, Debug, PartialEq)]
pub struct ItineraryDay {
    /// The indexes of its items.
    pub items: Range<usize>,
    /// Its date, where the trip has one.
    pub date: Option<Date>,
    /// How long its ways are in kilometres, as [`cites::Day::km`] counts them.
    pub km: f64,
}

impl Document {
    /// The day of an item by its number from 0, where days are told apart: there are several, or dates.
    pub(super) fn day_of(&self, index: usize) -> Option<(usize, &ItineraryDay)> {
        let itinerary = self.itinerary.as_ref().filter(|trip| trip.has_days())?;
        let mut days = itinerary.days.iter().enumerate();
        days.find(|(_, day)| day.items.contains(&index))
    }

    /// The items that the way of one day leads through: from where the day before has ended, and on the last day of a
    /// round trip back to the start.
    pub(super) fn way_of<'d>(&'d self, trip: &Itinerary, day: usize) -> Vec<&'d Item> {
        let Some(Range { start, end }) = trip.days.get(day).map(|day| day.items.clone()) else {
            return Vec::new();
        };
        let onward = self.items.get(start.saturating_sub(1)..end).unwrap_or_default();
        let is_last = day + 1 == trip.days.len();
        let back = self
            .items
            .first()
            .filter(|_| is_last && trip.round && self.items.len() > 1);
        onward.iter().chain(back).collect()
    }

    /// The whole way: the road's line where it is known, otherwise straight from item to item.
    pub(super) fn line(&self, trip: &Itinerary) -> Vec<Coord> {
        if let Some(road) = &trip.road {
            return road.clone();
        }
        let back = self.items.first().filter(|_| trip.round && self.items.len() > 1);
        self.items.iter().chain(back).map(|item| item.position).collect()
    }
}

impl Itinerary {
    /// Whether days are told apart.
    pub(super) fn has_days(&self) -> bool {
        self.days.len() > 1 || self.days.iter().any(|day| day.date.is_some())
    }

    /// Its length in kilometres.
    pub(super) fn km(&self) -> f64 {
        self.days.iter().map(|day| day.km).sum()
    }
}
