//! The trip as a browser keeps it: its spelling, which reads what links read, and the notes.

use super::{Item, MAX_NOTE_CHARS, MAX_STOPS, Notes, Stop, Trip, spelt_items};
use crate::Catalog;
use serde::Serialize;
use serde_json::Value;

/// More notes than this are not kept: twice those that a trip can have.
const MAX_NOTES: usize = 2 * MAX_STOPS;
/// A longer text was not written here.
const MAX_BYTES: usize = 400_000;

/// What was kept, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptTrip {
    /// The trip.
    pub trip: Trip,
    /// The notes, those of stops that were taken out included.
    pub notes: Notes,
    /// How many stops and notes could not be read, such as a cité that is no longer in the catalog.
    pub left_out: usize,
}

#[derive(Serialize)]
struct File<'t> {
    etapes: &'t str,
    notes: &'t Notes,
}

impl KeptTrip {
    /// Reads what [`kept_trip`] has written, `{ "etapes": "…", "notes": { "<stop>": "…" } }`. What is broken is left
    /// out and counted; a text that is no such object is one thing that is.
    pub fn parse(json: &str, catalog: &Catalog) -> KeptTrip {
        let value = Some(json).filter(|json| json.len() <= MAX_BYTES);
        let value = value.and_then(|json| serde_json::from_str::<Value>(json).ok());
        let Some(Value::Object(mut file)) = value else {
            return KeptTrip {
                left_out: usize::from(!json.trim().is_empty()),
                ..KeptTrip::default()
            };
        };
        let etapes = file.remove("etapes");
        let etapes = etapes.as_ref().map_or(Some(""), Value::as_str);
        let trip = Trip::parse(etapes.unwrap_or_default(), catalog);
        let stops = spelt_items(etapes.unwrap_or_default()).1;
        let stops = stops.filter(|item| matches!(item, Item::Place(_) | Item::Name(_)));
        let mut left_out = stops.count() - trip.len() + usize::from(etapes.is_none());
        let mut notes = Notes::new();
        match file.remove("notes") {
            None | Some(Value::Null) => {}
            Some(Value::Object(members)) => {
                for (stop, note) in members {
                    let is_note = match note.as_str() {
                        Some(note) => note.trim().is_empty() || set_note(&mut notes, &stop, note),
                        None => false,
                    };
                    left_out += usize::from(!is_note);
                }
            }
            Some(_) => left_out += 1,
        }
        KeptTrip {
            trip,
            notes,
            left_out,
        }
    }
}

/// The text to keep, from the trip's spelling and the notes. Empty when there is nothing to keep.
pub fn kept_trip(etapes: &str, notes: &Notes) -> String {
    if etapes.is_empty() && notes.is_empty() {
        return String::new();
    }
    // Nothing in it can fail to be written: all are texts.
    serde_json::to_string(&File { etapes, notes }).unwrap_or_default()
}

/// Writes a note at a stop, by its [spelling](Stop::spelling), without the spaces around it and cut at
/// [`MAX_NOTE_CHARS`]; an empty one is none. `false`, and nothing changes, when there are too many.
pub fn set_note(notes: &mut Notes, stop: &str, note: &str) -> bool {
    let note: String = note.trim().chars().take(MAX_NOTE_CHARS).collect();
    if note.is_empty() {
        notes.remove(stop);
        return true;
    }
    let has_room = notes.len() < MAX_NOTES || notes.contains_key(stop);
    if has_room {
        notes.insert(stop.to_owned(), note.trim_end().to_owned());
    }
    has_room
}

/// Gives up the notes of stops that are not in the trip: to make room, or when the trip is emptied for good.
pub fn keep_notes_of(notes: &mut Notes, trip: &Trip, catalog: &Catalog) {
    let stops: Vec<String> = trip
        .stops()
        .iter()
        .map(|stop: &Stop| stop.spelling(catalog))
        .collect();
    notes.retain(|stop, _| stops.contains(stop));
}
