//! A short note at a stop, kept in this browser alone.

use cites::{Catalog, Stop, Trip};
use std::collections::BTreeMap;

/// No note is longer, in characters.
pub const MAX_NOTE_CHARS: usize = 280;

/// Notes by the stop's own spelling in a link: they stay with it wherever it is moved, and come back when it does.
pub type Notes = BTreeMap<String, String>;

/// How the notes name a stop.
pub fn note_key(stop: &Stop, catalog: &Catalog) -> String {
    Trip::of([stop.clone()]).spelling(catalog)
}
