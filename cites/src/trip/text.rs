//! A trip as plain text, as it goes into a mail.

use super::{Date, Notes, Stop, Trip};
use crate::{Catalog, Lang, Sights, display_distance};
use std::ops::Range;

/// The words of a trip's text in one language.
#[derive(Clone, Copy, Debug)]
pub struct TripTexts {
    /// Its first line.
    pub title: &'static str,
    /// The second: the number of stops, of days, and the length in words.
    pub summary: fn(usize, usize, &str) -> String,
    /// The heading of a day by its number, from 1.
    pub day: fn(usize) -> String,
    /// A place without a label.
    pub place: &'static str,
    /// What there is to see, as one text.
    pub sights: fn(&str) -> String,
    /// The visitor's note.
    pub note: fn(&str) -> String,
    /// The way back to the start, by its name and with its length in words.
    pub way_back: fn(&str, &str) -> String,
}

/// What the text of a trip is made from.
#[derive(Clone, Copy)]
pub struct TripText<'a> {
    /// The trip.
    pub trip: &'a Trip,
    /// Where its cités are found.
    pub catalog: &'a Catalog,
    /// The visitor's notes.
    pub notes: &'a Notes,
    /// What there is to see, where that is known.
    pub sights: Option<&'a Sights>,
    /// The length of some ways in a row in words, by their indexes in [`Trip::legs`]; see [`crow_flies`].
    pub length: &'a dyn Fn(Range<usize>) -> String,
    /// What kind of lengths these are, and whose: the line before the link.
    pub about_lengths: &'a str,
    /// A date in words.
    pub date: &'a dyn Fn(Date) -> String,
    /// The link to the trip, the last line.
    pub link: &'a str,
    /// The words.
    pub texts: &'a TripTexts,
}

/// The lengths of a trip's ways as the crow flies, in words, for [`TripText::length`].
pub fn crow_flies(trip: &Trip, catalog: &Catalog, lang: Lang) -> impl Fn(Range<usize>) -> String + use<> {
    let legs = trip.legs(catalog);
    move |range| {
        let legs = legs.get(range).unwrap_or_default();
        display_distance(lang, legs.iter().map(|leg| leg.km).sum())
    }
}

/// The trip as plain text: its days with their dates, its stops with their numbers, ways, sights and notes, and its link
/// at the end. Empty when it has no stop.
pub fn trip_text(of: TripText) -> String {
    let TripText { trip, texts, .. } = of;
    let days: Vec<Range<usize>> = trip.day_ranges().collect();
    let Some(start) = trip.stops().first() else {
        return String::new();
    };
    let count = trip.len();
    let has_ways = count > 1;
    let ways = count - 1 + usize::from(trip.is_round() && has_ways);
    let mut lines = vec![
        texts.title.to_owned(),
        (texts.summary)(count, days.len(), &(of.length)(0..ways)),
    ];
    for (number, stops) in days.iter().enumerate() {
        lines.push(String::new());
        let is_last = stops.end == count;
        // The way to a stop has the index of the stop before.
        let ways = stops.start.saturating_sub(1)..if is_last { ways } else { stops.end - 1 };
        lines.extend(of.day_line(number, days.len(), ways));
        for index in stops.clone() {
            of.add_stop(&mut lines, index);
        }
    }
    if trip.is_round() && has_ways {
        lines.push((texts.way_back)(of.name(start), &(of.length)(count - 1..count)));
    }
    lines.push(String::new());
    if has_ways && !of.about_lengths.is_empty() {
        lines.push(of.about_lengths.to_owned());
    }
    lines.push(of.link.to_owned());
    lines.join("\n") + "\n"
}

impl<'a> TripText<'a> {
    fn name(&self, stop: &'a Stop) -> &'a str {
        Some(stop.name(self.catalog))
            .filter(|name| !name.is_empty())
            .unwrap_or(self.texts.place)
    }

    /// The heading of a day, none where one day without a date is all there is.
    fn day_line(&self, number: usize, days: usize, ways: Range<usize>) -> Option<String> {
        let date = self.trip.date_of_day(number).map(self.date);
        let has_days = days > 1;
        let day = has_days.then(|| (self.texts.day)(number + 1));
        let length = (has_days && !ways.is_empty()).then(|| (self.length)(ways));
        let parts: Vec<String> = [day, date, length].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" – "))
    }

    fn add_stop(&self, lines: &mut Vec<String>, index: usize) {
        let Some(stop) = self.trip.stops().get(index) else {
            return;
        };
        let cite = stop.cite().and_then(|id| self.catalog.cite(id));
        let mut line = [&(index + 1).to_string(), ". ", self.name(stop)].concat();
        if let Some(cite) = cite {
            let departement = self.catalog.departement_name(cite.departement);
            line += &[" (", departement, ")"].concat();
        }
        if let Some(before) = index.checked_sub(1) {
            line += &[" – ", &(self.length)(before..index)].concat();
        }
        lines.push(line);
        let sights = cite.zip(self.sights).map(|(cite, sights)| sights.of(&cite.insee));
        let sights: Vec<&str> = sights
            .unwrap_or_default()
            .iter()
            .map(|sight| sight.text.as_str())
            .collect();
        if !sights.is_empty() {
            lines.push(indented(&(self.texts.sights)(&sights.join(" · "))));
        }
        if let Some(note) = self.notes.get(&stop.spelling(self.catalog)) {
            lines.push(indented(&(self.texts.note)(note.trim())));
        }
    }
}

/// Under its stop, each line of it.
fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| ["   ", line].concat());
    lines.collect::<Vec<_>>().join("\n")
}
