//! iCalendar (RFC 5545), which calendars open: all-day events, one a stop or one a day.

use super::describe::{about, area, day_title, description};
use super::format::slug;
use super::{Document, ExportError, Format, Item, ItineraryDay};
use ::icalendar::{Component, Event, EventLike, Property};
use chrono::{DateTime, Days, Utc};
use cites::Date;
use std::num::NonZeroUsize;
use std::ops::Range;

/// How a calendar is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The date of the first day; the trip's own where it is `None`.
    pub starts_on: Option<Date>,
    /// How many stops a day has. Where it is `None` the days are the trip's own, and a selection is one day.
    pub stops_a_day: Option<NonZeroUsize>,
    /// What an event is.
    pub per: EventPer,
    /// When the file is made, in seconds of Unix time: events say so, and this crate has no clock.
    pub made_at: i64,
}

/// What an event of a calendar is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventPer {
    /// A stop.
    #[default]
    Stop,
    /// A day, with its stops in the description.
    Day,
}

/// What the identifiers of events end with.
const UID_DOMAIN: &str = "petites-cites";

/// Writes a document as iCalendar. An event's identifier is made of its date and its stop: a file that is opened for a
/// second time adds nothing twice, and another trip through the same towns changes nothing of this one.
///
/// # Errors
/// There is nothing in the document, or no date for its first day.
pub fn icalendar(document: &Document, calendar: &Calendar) -> Result<String, ExportError> {
    if document.items.is_empty() {
        return Err(ExportError::Empty);
    }
    let made_at = DateTime::from_timestamp(calendar.made_at, 0)
        .ok_or_else(|| ExportError::writer(Format::ICalendar, "no time of making"))?;
    let mut file = ::icalendar::Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Petites Cités de Caractère//Carte//FR"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        file.append_property(Property::new(name, value));
    }
    // Without this parameter the crate writes a name as it is, and a line end or a comma in it would break the file.
    file.append_property(
        Property::new("NAME", &document.title)
            .add_parameter("VALUE", "TEXT")
            .done(),
    );
    file.append_property(Property::new("X-WR-CALNAME", &document.title));
    file.description(&about(document));
    for day in days(document, calendar)? {
        match calendar.per {
            EventPer::Day => {
                file.push(event_of_day(document, &day, made_at)?);
            }
            EventPer::Stop => {
                for (index, item) in day.items.clone().zip(day.items(document)) {
                    file.push(event_of_stop(document, &day, (index, item), made_at)?);
                }
            }
        }
    }
    Ok(folded(&file.to_string()))
}

/// The longest line that the standard would have, in bytes without its end.
const MAX_LINE: usize = 75;

/// The file with no line beyond 75 bytes: the crate folds, but its last part of a line may have one byte more.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.split_terminator("\r\n") {
        let (start, rest) = line.split_at(line.floor_char_boundary(MAX_LINE));
        folded.push_str(start);
        if !rest.is_empty() {
            folded.push_str("\r\n ");
            folded.push_str(rest);
        }
        folded.push_str("\r\n");
    }
    folded
}

/// A day of the calendar.
struct Dated {
    number: usize,
    date: Date,
    items: Range<usize>,
}

impl Dated {
    fn items<'d>(&self, document: &'d Document) -> &'d [Item] {
        document.items.get(self.items.clone()).unwrap_or_default()
    }
}

fn days(document: &Document, calendar: &Calendar) -> Result<Vec<Dated>, ExportError> {
    let trip_days = document.itinerary.as_ref().map_or(&[][..], |trip| &trip.days);
    let start = calendar.starts_on.or_else(|| trip_days.first()?.date);
    let start = start.ok_or(ExportError::NoDate)?;
    let count = document.items.len();
    let ranges: Vec<Range<usize>> = match calendar.stops_a_day {
        Some(n) => (0..count)
            .step_by(n.get())
            .map(|from| from..from.saturating_add(n.get()).min(count))
            .collect(),
        None if trip_days.is_empty() => std::iter::once(0..count).collect(),
        None => trip_days.iter().map(|day| day.items.clone()).collect(),
    };
    let dated = ranges.into_iter().enumerate().map(|(number, items)| {
        let date = start.checked_add_days(Days::new(number as u64));
        date.map(|date| Dated { number, date, items })
            .ok_or(ExportError::NoDate)
    });
    dated.collect()
}

fn event_of_stop(
    document: &Document,
    day: &Dated,
    (index, item): (usize, &Item),
    made_at: DateTime<Utc>,
) -> Result<Event, ExportError> {
    let mut event = event(day, &uid_part(item), made_at)?;
    // Calendars sort the events of a day by their names: numbers keep the stops in their order.
    let summary = match day.items.len() {
        1 => item.name.clone(),
        _ => format!("{}. {}", index + 1, item.name),
    };
    event.summary(&summary).location(&location(item));
    place(&mut event, item);
    let description = description(document, item);
    if !description.is_empty() {
        event.description(&description);
    }
    // A page of the town, or else the map.
    if let Some(url) = item.page.as_deref().or(document.link.as_deref()) {
        event.url(url);
    }
    Ok(event)
}

fn event_of_day(document: &Document, day: &Dated, made_at: DateTime<Utc>) -> Result<Event, ExportError> {
    let items = day.items(document);
    let first = items.first().ok_or(ExportError::Empty)?;
    let mut event = event(day, &format!("jour-{}", uid_part(first)), made_at)?;
    let names: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
    let undated = ItineraryDay {
        items: day.items.clone(),
        date: None,
        km: 0.0,
    };
    let title = day_title(document, day.number, &undated);
    let stops = items.iter().enumerate().map(|(index, item)| {
        let number = day.items.start + index + 1;
        format!("{number}. {}\n{}", item.name, description(document, item))
    });
    event
        .summary(&[title.as_str(), &names.join(" → ")].join(" – "))
        .description(&stops.collect::<Vec<_>>().join("\n\n"))
        .location(&location(first));
    place(&mut event, first);
    if let Some(url) = document.link.as_deref().or(first.page.as_deref()) {
        event.url(url);
    }
    Ok(event)
}

/// An all-day event, which leaves the day free for others.
fn event(day: &Dated, name: &str, made_at: DateTime<Utc>) -> Result<Event, ExportError> {
    // The day after is where it ends, by the standard: an end on the same day would be no time at all.
    let end = day.date.succ_opt().ok_or(ExportError::NoDate)?;
    let mut event = Event::new();
    event
        .uid(&format!("{}-{name}@{UID_DOMAIN}", compact(day.date)))
        .timestamp(made_at)
        .starts(day.date)
        .ends(end)
        .add_property("TRANSP", "TRANSPARENT");
    Ok(event.done())
}

/// What tells an item from the others of its day. A hyphen before a number is its sign, which must not be lost.
fn uid_part(item: &Item) -> String {
    slug(&item.key.replace(" -", " moins "))
}

/// `20261224`.
fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn place(event: &mut Event, item: &Item) {
    let (lat, lon) = (item.position.lat(), item.position.lon());
    event.add_property("GEO", format!("{lat};{lon}"));
}

/// What a calendar looks up on a map: the address where it is known.
fn location(item: &Item) -> String {
    let address = item.address.as_deref().unwrap_or(&item.name);
    let area = area(item);
    [Some(address.to_owned()), area]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
