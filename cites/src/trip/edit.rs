//! Other stops, or the same in another order.

use super::{Stop, Trip, TripError};

impl Trip {
    /// Adds a stop to the last day.
    ///
    /// # Errors
    /// When the trip is full, or the cité is a stop already.
    pub fn add(&mut self, stop: Stop) -> Result<(), TripError> {
        if stop.cite().is_some_and(|id| self.contains(id)) {
            return Err(TripError::AlreadyThere);
        }
        if self.is_full() {
            return Err(TripError::Full);
        }
        self.stops.push(stop);
        Ok(())
    }

    /// Takes a stop out, and its day where it was its only one; `None` when there is no such stop.
    pub fn remove(&mut self, index: usize) -> Option<Stop> {
        if index >= self.stops.len() {
            return None;
        }
        let stop = self.stops.remove(index);
        for start in self.day_starts.iter_mut().filter(|start| **start > index) {
            *start -= 1;
        }
        self.day_starts.dedup();
        let count = self.stops.len();
        self.day_starts.retain(|start| (1..count).contains(start));
        Some(stop)
    }

    /// Moves a stop to where another is, into that one's day, as in a list without headings: what is between them
    /// moves by one. `false` when nothing changes.
    pub fn move_stop(&mut self, from: usize, to: usize) -> bool {
        if to >= self.stops.len() {
            return false;
        }
        let day = self.day_of(to);
        let start = self.day_ranges().nth(day).map_or(0, |stops| stops.start);
        // From an earlier day it comes behind the other, which does not move up within its own day.
        let comes_from_before = self.day_of(from) < day;
        self.move_to_day(from, day, to - start + usize::from(comes_from_before))
    }

    /// Moves a stop into a day, both counted from 0, to be its `at`-th stop or else its last. A day that has lost its
    /// only stop is no more. `false` when nothing changes.
    pub fn move_to_day(&mut self, from: usize, day: usize, at: usize) -> bool {
        if from >= self.stops.len() || day > self.day_starts.len() {
            return false;
        }
        let before = self.clone();
        let mut days: Vec<Vec<Stop>> = self
            .day_ranges()
            .map(|range| self.stops.get(range).unwrap_or_default().to_vec())
            .collect();
        let day_from = self.day_of(from);
        let start = self.day_ranges().nth(day_from).map_or(0, |range| range.start);
        if let Some(old) = days.get_mut(day_from) {
            let stop = old.remove(from - start);
            if let Some(new) = days.get_mut(day) {
                new.insert(at.min(new.len()), stop);
            }
        }
        self.set_days(days);
        *self != before
    }

    /// Moves a stop one step towards the start: before the stop above it, or where it begins a day, to the end of the
    /// day before. Gives the stop's index afterwards; `None` for the first.
    pub fn step_up(&mut self, index: usize) -> Option<usize> {
        if index == 0 || index >= self.stops.len() {
            return None;
        }
        if let Ok(at) = self.day_starts.binary_search(&index) {
            // The day now begins at the next stop, unless it had this one alone.
            let is_alone = self.day_of(index + 1) > self.day_of(index) || index + 1 == self.stops.len();
            match self.day_starts.get_mut(at) {
                Some(start) if !is_alone => *start += 1,
                _ => {
                    self.day_starts.remove(at);
                }
            }
            return Some(index);
        }
        self.stops.swap(index - 1, index);
        Some(index - 1)
    }

    /// Moves a stop one step towards the end: behind the stop below it, or where it is the last of a day, to the
    /// start of the next. Gives the stop's index afterwards; `None` for the last.
    pub fn step_down(&mut self, index: usize) -> Option<usize> {
        if index + 1 >= self.stops.len() {
            return None;
        }
        if let Ok(at) = self.day_starts.binary_search(&(index + 1)) {
            let is_alone = index == 0 || self.day_starts.binary_search(&index).is_ok();
            match self.day_starts.get_mut(at) {
                Some(start) if !is_alone => *start -= 1,
                _ => {
                    self.day_starts.remove(at);
                }
            }
            return Some(index);
        }
        self.stops.swap(index, index + 1);
        Some(index + 1)
    }

    /// Puts the stops into the order of these indexes; each day keeps its number of stops. `false`, and nothing
    /// changes, when they are not those of the stops, each once.
    pub fn reorder(&mut self, order: &[usize]) -> bool {
        let mut sorted = order.to_vec();
        sorted.sort_unstable();
        if !sorted.into_iter().eq(0..self.stops.len()) {
            return false;
        }
        let stops = order.iter().filter_map(|index| self.stops.get(*index).cloned());
        self.stops = stops.collect();
        true
    }

    /// Lets the trip start at a stop. A cité that is a stop already is moved; a place that stood there gives way.
    ///
    /// # Errors
    /// When the trip is full and nothing gives way.
    pub fn set_first(&mut self, stop: Stop) -> Result<(), TripError> {
        self.set_end(stop, true)
    }

    /// Lets the trip end at a stop, as [`Trip::set_first`] lets it start; the start itself does not give way.
    ///
    /// # Errors
    /// When the trip is full and nothing gives way.
    pub fn set_last(&mut self, stop: Stop) -> Result<(), TripError> {
        self.set_end(stop, false)
    }

    fn set_end(&mut self, stop: Stop, at_start: bool) -> Result<(), TripError> {
        let last = self.stops.len().saturating_sub(1);
        let end = if at_start { 0 } else { last };
        let gives_way = matches!(self.stops.get(end), Some(Stop::Place(_))) && (at_start || last > 0);
        match stop.cite().and_then(|id| self.position(id)) {
            Some(index) if index == end => return Ok(()),
            Some(index) if gives_way => drop(self.remove(index)),
            Some(index) => {
                let day = if at_start { 0 } else { self.day_starts.len() };
                self.move_to_day(index, day, end);
                return Ok(());
            }
            None if self.is_full() && !gives_way => return Err(TripError::Full),
            None => {}
        }
        if gives_way {
            let end = end.min(self.stops.len().saturating_sub(1));
            if let Some(place) = self.stops.get_mut(end) {
                *place = stop;
            }
        } else if at_start {
            self.stops.insert(0, stop);
            self.day_starts.iter_mut().for_each(|start| *start += 1);
        } else {
            self.stops.push(stop);
        }
        Ok(())
    }

    fn set_days(&mut self, days: Vec<Vec<Stop>>) {
        self.stops.clear();
        self.day_starts.clear();
        for day in days.into_iter().filter(|day| !day.is_empty()) {
            if !self.stops.is_empty() {
                self.day_starts.push(self.stops.len());
            }
            self.stops.extend(day);
        }
    }
}
