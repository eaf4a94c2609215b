//! A trip cut into days.

use super::{Date, Leg, Stop, Trip};
use crate::Catalog;
use chrono::{Datelike, Days};
use std::ops::{Range, RangeInclusive};

/// The years that a link can say, in four digits.
const YEARS: RangeInclusive<i32> = 1000..=9999;

/// One day of a trip. It starts where the day before has ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    /// The indexes of its stops, at least one.
    pub stops: Range<usize>,
    /// Its date, where the trip has one.
    pub date: Option<Date>,
    /// Kilometres of the ways to its stops, the one from where the day before has ended included, and on the last day of a
    /// round trip of the way back; as the crow flies or by road.
    pub km: f64,
}

impl Trip {
    /// The days in their order, as long as the crow flies; none when there is no stop.
    pub fn days(&self, catalog: &Catalog) -> Vec<Day> {
        self.days_of(&self.legs(catalog))
    }

    /// The days in their order, as long as these ways of [`legs`](Self::legs) or [`legs_by`](Self::legs_by) are.
    pub fn days_of(&self, legs: &[Leg]) -> Vec<Day> {
        let mut days: Vec<Day> = self
            .day_ranges()
            .enumerate()
            .map(|(number, stops)| Day {
                stops,
                date: self.date_of_day(number),
                km: 0.0,
            })
            .collect();
        for leg in legs {
            let is_way_back = leg.to < leg.from;
            let day = match is_way_back {
                true => days.last_mut(),
                false => days.iter_mut().find(|day| day.stops.contains(&leg.to)),
            };
            if let Some(day) = day {
                day.km += leg.km;
            }
        }
        days
    }

    /// The indexes of the stops of each day.
    pub(super) fn day_ranges(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = (!self.stops.is_empty())
            .then_some(0)
            .into_iter()
            .chain(self.day_starts.iter().copied());
        let ends = self.day_starts.iter().copied().chain([self.stops.len()]);
        starts.zip(ends).map(|(start, end)| start..end)
    }

    /// The date of a day by its number, from 0, where the trip has dates.
    pub(super) fn date_of_day(&self, number: usize) -> Option<Date> {
        self.starts_on?.checked_add_days(Days::new(number as u64))
    }

    /// The number of the day that a stop belongs to, from 0.
    pub fn day_of(&self, index: usize) -> usize {
        self.day_starts.partition_point(|start| *start <= index)
    }

    /// Lets a new day begin at a stop. `false` when it is the first, or a day begins there already.
    pub fn begin_day(&mut self, index: usize) -> bool {
        match self.day_starts.binary_search(&index) {
            Err(at) if (1..self.stops.len()).contains(&index) => {
                self.day_starts.insert(at, index);
                true
            }
            _ => false,
        }
    }

    /// Joins the day that begins at a stop to the day before. `false` when none begins there.
    pub fn join_day(&mut self, index: usize) -> bool {
        match self.day_starts.binary_search(&index) {
            Ok(at) => {
                self.day_starts.remove(at);
                true
            }
            Err(_) => false,
        }
    }

    /// Makes one day of them all.
    pub fn uncut(&mut self) {
        self.day_starts.clear();
    }

    /// Cuts the trip so that each day but the last has `n` cités. Places are no sights: they count for no stop, and go
    /// with the day of the cité before them. Nothing changes for `n` = 0.
    pub fn cut_by_stops(&mut self, n: usize) {
        if n == 0 {
            return;
        }
        self.day_starts.clear();
        let mut cites = 0;
        for (index, stop) in self.stops.iter().enumerate() {
            if matches!(stop, Stop::Cite(_)) {
                if cites == n {
                    self.day_starts.push(index);
                    cites = 0;
                }
                cites += 1;
            }
        }
    }

    /// Cuts the trip into as few days as possible of at most `km` kilometres as the crow flies; a way that is longer
    /// is a day of its own. Nothing changes where `km` is no positive number.
    pub fn cut_by_km(&mut self, km: f64, catalog: &Catalog) {
        if km.is_nan() || km <= 0.0 {
            return;
        }
        let legs = self.legs(catalog);
        let last = self.stops.len().saturating_sub(1);
        self.day_starts.clear();
        let (mut day_km, mut day_legs) = (0.0, 0);
        for leg in legs.iter().filter(|leg| leg.to > leg.from) {
            let way_back = legs.last().filter(|back| leg.to == last && back.to == 0);
            let added = leg.km + way_back.map_or(0.0, |back| back.km);
            // The day's first way is gone however long it is, lest a day go nowhere.
            if day_legs > 0 && day_km + added > km {
                self.day_starts.push(leg.to);
                (day_km, day_legs) = (0.0, 0);
            }
            day_km += leg.km;
            day_legs += 1;
        }
    }

    /// Chooses whether the trip ends where it starts.
    pub fn set_round(&mut self, round: bool) {
        self.round = round;
    }

    /// Chooses the date of the first day, or none. A year that a link cannot say (beyond four digits) is none.
    pub fn set_start_date(&mut self, date: Option<Date>) {
        self.starts_on = date.filter(|date| YEARS.contains(&date.year()));
    }
}
