//! What a visitor can do with the trip, by name.

use super::super::AppState;
use crate::browser;
use crate::i18n::{self, TripStrings};
use cites::{Appearance, Catalog, CiteId, Date, Link, MAX_STOPS, Stop, Trip, TripError};
use leptos::prelude::*;

/// So many changes can be undone.
const MAX_PAST: usize = 50;

impl AppState {
    /// Changes the trip as another tab may have left it, keeps it, and says what `change` gives in words, if it gives any.
    pub fn change_trip(&self, change: impl FnOnce(&mut Trip, &Catalog, &TripStrings) -> Option<String>) {
        let (Some(parts), Some(t)) = (self.trip_parts(), self.trip_t()) else {
            return;
        };
        if !parts.is_linked.get_untracked() {
            self.take_kept_trip();
        }
        let before = self.trip.trip.get_untracked();
        let mut trip = before.clone();
        let said = change(&mut trip, &self.data().catalog, t);
        if trip != before {
            parts.past.update(|past| {
                if past.len() == MAX_PAST {
                    past.remove(0);
                }
                past.push(before);
            });
            self.show_trip(trip);
            if !parts.is_linked.get_untracked() {
                self.keep_trip();
            }
        }
        if let Some(said) = said {
            self.say_of_trip(&said);
        }
    }

    /// Says what was done, to readers and screen readers.
    pub fn say_of_trip(&self, said: &str) {
        self.announce(said.to_owned());
        if let Some(parts) = self.trip_parts() {
            parts.done.set(said.to_owned());
        }
    }

    /// The address that shows this trip, and nothing else, in this language.
    pub fn trip_link(&self) -> String {
        let link = Link {
            etapes: self.trip.etapes.get_untracked(),
            lang: self
                .lang_chosen
                .get_untracked()
                .then(|| self.lang.get_untracked()),
            appearance: Appearance {
                tile_mode: self.appearance.with_untracked(|appearance| appearance.tile_mode),
                ..Appearance::default()
            },
            ..Link::default()
        };
        browser::absolute(&link.to_search(), "")
    }

    /// Adds a stop at the end.
    pub fn add_stop(&self, stop: Stop) {
        self.change_trip(|trip, catalog, t| {
            let name = stop.name(catalog).to_owned();
            Some(match trip.add(stop) {
                Ok(()) => (t.added)(&name, trip.len()),
                Err(TripError::Full) => (t.full)(MAX_STOPS),
                Err(TripError::AlreadyThere) => (t.already_there)(&name),
            })
        });
    }

    /// Adds a cité, or takes it out.
    pub fn toggle_stop(&self, id: CiteId) {
        match self.trip.trip.with_untracked(|trip| trip.position(id)) {
            Some(index) => self.remove_stop(index),
            None => self.add_stop(Stop::Cite(id)),
        }
    }

    /// Takes a stop out.
    pub fn remove_stop(&self, index: usize) {
        self.change_trip(|trip, catalog, t| {
            let stop = trip.remove(index)?;
            Some((t.removed)(stop.name(catalog)))
        });
    }

    /// Moves a stop one step up or down.
    pub fn step_stop(&self, index: usize, down: bool) {
        self.change_trip(|trip, catalog, t| {
            let now = if down {
                trip.step_down(index)
            } else {
                trip.step_up(index)
            }?;
            let name = trip.stops().get(now)?.name(catalog).to_owned();
            Some((t.moved)(&name, now + 1, trip.len()))
        });
    }

    /// Moves a stop to where another is.
    pub fn move_stop(&self, from: usize, to: usize) {
        self.change_trip(|trip, catalog, t| {
            let name = trip.stops().get(from)?.name(catalog).to_owned();
            trip.move_stop(from, to)
                .then(|| (t.moved)(&name, to + 1, trip.len()))
        });
    }

    /// Lets a day begin at a stop, or joins it to the day before.
    pub fn toggle_day(&self, index: usize) {
        self.change_trip(|trip, _, t| {
            let begun = trip.begin_day(index);
            (begun || trip.join_day(index)).then(|| (t.days)(trip.day_starts().len() + 1))
        });
    }

    /// Cuts the trip into days of so many stops.
    pub fn cut_by_stops(&self, stops: usize) {
        self.change_trip(|trip, _, t| {
            trip.cut_by_stops(stops);
            Some((t.days)(trip.day_starts().len() + 1))
        });
    }

    /// Cuts the trip into days of at most so many kilometres.
    pub fn cut_by_km(&self, km: f64) {
        self.change_trip(|trip, catalog, t| {
            trip.cut_by_km(km, catalog);
            Some((t.days)(trip.day_starts().len() + 1))
        });
    }

    /// Makes one day of all.
    pub fn uncut_trip(&self) {
        self.change_trip(|trip, _, t| {
            trip.uncut();
            Some((t.days)(1))
        });
    }

    /// Chooses the day on which the trip begins, or none.
    pub fn set_trip_date(&self, date: Option<Date>) {
        self.change_trip(|trip, _, _| {
            trip.set_start_date(date);
            None
        });
    }

    /// Chooses whether the trip ends where it starts.
    pub fn set_trip_round(&self, round: bool) {
        self.change_trip(|trip, catalog, t| {
            trip.set_round(round);
            Some((t.now_long)(&i18n::distance(
                self.lang.get_untracked(),
                trip.km(catalog),
            )))
        });
    }

    /// Lets the trip start, or end, at a stop.
    pub fn set_trip_end(&self, stop: Stop, at_start: bool) {
        self.change_trip(|trip, catalog, t| {
            let name = stop.name(catalog).to_owned();
            let set = if at_start {
                trip.set_first(stop)
            } else {
                trip.set_last(stop)
            };
            Some(match set {
                Ok(()) if at_start => (t.starts_at)(&name),
                Ok(()) => (t.ends_at)(&name),
                Err(_) => (t.full)(MAX_STOPS),
            })
        });
    }

    /// Puts the stops into another order, and says what that does to the length.
    pub fn reorder_trip(&self, order: &[usize]) {
        let lang = self.lang.get_untracked();
        self.change_trip(|trip, catalog, t| {
            let before = trip.km(catalog);
            trip.reorder(order);
            let after = trip.km(catalog);
            let (after, before) = (i18n::distance(lang, after), i18n::distance(lang, before));
            Some(match after == before {
                true => (t.best_already)(&after),
                false => (t.reordered)(&after, &before),
            })
        });
    }

    /// Takes a whole trip in place of the one that is shown.
    pub fn replace_trip(&self, new: Trip) {
        self.change_trip(|trip, catalog, t| {
            *trip = new;
            Some((t.now_long)(&i18n::distance(
                self.lang.get_untracked(),
                trip.km(catalog),
            )))
        });
    }

    /// Empties the trip.
    pub fn clear_trip(&self) {
        self.change_trip(|trip, _, t| {
            *trip = Trip::default();
            Some(t.cleared.to_owned())
        });
    }

    /// Takes back the last change.
    pub fn undo_trip(&self) {
        let (Some(parts), Some(t)) = (self.trip_parts(), self.trip_t()) else {
            return;
        };
        if let Some(Some(before)) = parts.past.try_update(Vec::pop) {
            self.show_trip(before);
            if !parts.is_linked.get_untracked() {
                self.keep_trip();
            }
            self.say_of_trip(t.undone);
        }
    }

    /// Writes a note at a stop; an empty one is none.
    pub fn set_note(&self, stop: &Stop, note: &str) {
        let Some(parts) = self.trip_parts() else { return };
        let key = stop.spelling(&self.data().catalog);
        parts.notes.update(|notes| {
            if !cites::set_note(notes, &key, note) {
                // The notes of stops that are gone make room.
                self.trip
                    .trip
                    .with_untracked(|trip| cites::keep_notes_of(notes, trip, &self.data().catalog));
                cites::set_note(notes, &key, note);
            }
        });
        if !parts.is_linked.get_untracked() {
            self.keep_trip();
        }
    }
}
