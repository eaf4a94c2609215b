//! The cités that the visitor has marked as seen, or wishes to see.
//!
//! As with the trip, what the first screen needs is in this file: the mark of each cité, and the way to what is loaded
//! when there are marks, or a first one is set. `actions.rs` is part of that, the chunk `marks`.

mod actions;

pub use actions::{MarkCounts, MarkParts};

use super::AppState;
use crate::browser;
use cites::{CiteId, Mark};
use leptos::prelude::*;

/// Where the marks are kept in this browser.
const STORAGE_KEY: &str = "petites-cites:marks";

/// The signals of the marks, for everyone to read.
#[derive(Clone, Copy)]
pub struct MarkState {
    /// The mark of each cité, by its id; empty as long as none is known.
    pub by_cite: ReadSignal<Vec<Option<Mark>>>,
    set_by_cite: WriteSignal<Vec<Option<Mark>>>,
    /// What comes with the marks' code.
    parts: StoredValue<Option<MarkParts>>,
}

impl MarkState {
    /// No cité is marked.
    pub(super) fn new() -> Self {
        let (by_cite, set_by_cite) = signal(Vec::new());
        Self {
            by_cite,
            set_by_cite,
            parts: StoredValue::new(None),
        }
    }

    /// The mark of a cité. A view that reads it follows it.
    pub fn of(&self, id: CiteId) -> Option<Mark> {
        self.by_cite
            .with(|marks| marks.get(id.0 as usize).copied().flatten())
    }
}

crate::lazy! { marks,
    fn load_marks(state: AppState, toggled: Option<(CiteId, Mark)>) -> () {
        actions::start(state, toggled)
    }
}

impl AppState {
    /// Loads the marks where this browser keeps some, now or once another tab has set one, for as long as the owner
    /// lives.
    pub fn start_marks(&self) {
        let state = *self;
        let load = move || state.ask_for_part(load_marks(state, None));
        if browser::is_stored(STORAGE_KEY) {
            browser::when_idle(load);
        }
        let listener = StoredValue::new_local(browser::on_stored_elsewhere(STORAGE_KEY, load));
        on_cleanup(move || listener.dispose());
    }

    /// Marks a cité, or takes this mark away again.
    pub fn ask_to_mark(&self, id: CiteId, mark: Mark) {
        self.ask_for_part(load_marks(*self, Some((id, mark))));
    }
}
