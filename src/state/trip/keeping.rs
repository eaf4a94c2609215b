//! Keeping the trip in this browser, across visits and between tabs.

use super::super::AppState;
use super::STORAGE_KEY;
use super::notes::{MAX_NOTE_CHARS, Notes};
use crate::browser;
use cites::{Catalog, MAX_STOPS, Trip};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Whether the browser keeps the trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It does.
    Works,
    /// It does not let this page keep anything: a private window, a frame of another site, a setting.
    Blocked,
    /// There is no room left.
    Full,
}

/// What is kept: the trip as a link says it, so that what reads links reads this, and the notes.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct File {
    etapes: String,
    notes: Notes,
}

/// What was kept, as far as it could be read.
#[derive(Default)]
pub(super) struct Kept {
    pub trip: Trip,
    pub notes: Notes,
}

impl Kept {
    /// Reads what this browser keeps. What is broken is none.
    pub fn read(catalog: &Catalog) -> (Kept, Keeping) {
        let Ok(text) = browser::stored(STORAGE_KEY) else {
            return (Kept::default(), Keeping::Blocked);
        };
        let file: File = text
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let mut notes = file.notes;
        notes.retain(|_, note| !note.trim().is_empty() && note.chars().count() <= MAX_NOTE_CHARS);
        let kept = Kept {
            trip: Trip::parse(&file.etapes, catalog),
            notes,
        };
        (kept, Keeping::Works)
    }
}

impl AppState {
    /// Keeps the visitor's own trip, which is the one that is shown, with its notes.
    pub(super) fn keep_trip(&self) {
        let Some(parts) = self.trip_parts() else { return };
        let file = File {
            etapes: self.trip.etapes.get_untracked(),
            // Those of stops that are gone too, as long as they are few: who takes a stop back finds its note again.
            notes: parts
                .notes
                .with_untracked(|notes| notes.iter().take(2 * MAX_STOPS).map(clone_pair).collect()),
        };
        let kept = match (file.etapes.is_empty(), file.notes.is_empty()) {
            (true, true) => browser::unstore(STORAGE_KEY),
            _ => browser::store(STORAGE_KEY, &serde_json::to_string(&file).unwrap_or_default()),
        };
        parts.keeping.set(match kept {
            Ok(()) => Keeping::Works,
            Err(browser::StorageError::Full) => Keeping::Full,
            Err(browser::StorageError::Blocked) => Keeping::Blocked,
        });
    }

    /// Takes what another tab has kept since: what is done here is done to that.
    pub(super) fn take_kept_trip(&self) {
        let Some(parts) = self.trip_parts() else { return };
        // Where nothing can be kept, what is shown is all there is.
        if parts.keeping.get_untracked() != Keeping::Works {
            return;
        }
        let (kept, keeping) = Kept::read(&self.data().catalog);
        if keeping != Keeping::Works {
            return;
        }
        if parts.notes.with_untracked(|notes| *notes != kept.notes) {
            parts.notes.set(kept.notes);
        }
        if parts.is_linked.get_untracked() {
            parts.own.set(kept.trip);
        } else if self.trip.trip.with_untracked(|now| *now != kept.trip) {
            // To undo here what was done before would undo what the other tab has done.
            parts.past.set(Vec::new());
            self.show_trip(kept.trip);
        }
    }
}

fn clone_pair((key, note): (&String, &String)) -> (String, String) {
    (key.clone(), note.clone())
}

/// Shows what another tab does to the trip, for as long as the owner lives.
pub(super) fn follow_other_tabs(state: AppState) {
    let listener = browser::on_stored_elsewhere(STORAGE_KEY, move || state.take_kept_trip());
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}
