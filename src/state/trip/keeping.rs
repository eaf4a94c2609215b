//! Keeping the trip in this browser, across visits and between tabs.

use super::super::AppState;
use super::STORAGE_KEY;
use crate::browser;
use cites::{Catalog, KeptTrip};
use leptos::prelude::*;

/// Whether the browser keeps the trip, or the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It does.
    Works,
    /// It does not let this page keep anything: a private window, a frame of another site, a setting.
    Blocked,
    /// There is no room left.
    Full,
}

/// Reads what this browser keeps. What is broken is left out.
pub(super) fn read(catalog: &Catalog) -> (KeptTrip, Keeping) {
    match browser::stored(STORAGE_KEY) {
        Ok(text) => (
            KeptTrip::parse(&text.unwrap_or_default(), catalog),
            Keeping::Works,
        ),
        Err(_) => (KeptTrip::default(), Keeping::Blocked),
    }
}

impl AppState {
    /// Keeps the visitor's own trip, which is the one that is shown, with its notes.
    pub(super) fn keep_trip(&self) {
        let Some(parts) = self.trip_parts() else { return };
        let etapes = self.trip.etapes.get_untracked();
        // The notes of stops that are gone too: who takes a stop back finds its note again.
        let text = parts
            .notes
            .with_untracked(|notes| cites::kept_trip(&etapes, notes));
        let kept = match text.as_str() {
            "" => browser::unstore(STORAGE_KEY),
            text => browser::store(STORAGE_KEY, text),
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
        let (kept, keeping) = read(&self.data().catalog);
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

/// Shows what another tab does to the trip, for as long as the owner lives.
pub(super) fn follow_other_tabs(state: AppState) {
    let listener = browser::on_stored_elsewhere(STORAGE_KEY, move || state.take_kept_trip());
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}
