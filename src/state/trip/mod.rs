//! The visitor's trip.
//!
//! What the first screen needs of it is in this file: its signals, and the ways to what is loaded when there is a trip,
//! or one is begun. all else in this folder is part of that, the chunk `trip`.

mod actions;
mod keeping;
mod linked;
mod start;

pub use keeping::Keeping;
pub use start::TripParts;

use super::{AppState, Notice, SheetPosition, set_if_changed};
use crate::browser;
use crate::lazy::ChunkError;
use cites::{CiteId, Panel, Trip, TripOffer};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;

/// Where the trip is kept in this browser.
const STORAGE_KEY: &str = "petites-cites:trip";

/// The signals of the trip, for everyone to read.
#[derive(Clone, Copy)]
pub struct TripState {
    /// The trip that is shown: the visitor's own, or that of the link which the page was opened with.
    pub trip: ReadSignal<Trip>,
    /// The same as the address says it. Until the trip's code has come, which reads and writes it, it is what the address
    /// said.
    pub etapes: ReadSignal<String>,
    /// Whether the panel shows the trip instead of the list.
    pub is_open: ReadSignal<bool>,
    pub(super) set_trip: WriteSignal<Trip>,
    pub(super) set_etapes: WriteSignal<String>,
    set_open: WriteSignal<bool>,
    /// What comes with the trip's code.
    pub(super) parts: StoredValue<Option<TripParts>>,
}

impl TripState {
    /// Nothing is known of a trip but what the address says of one.
    pub(super) fn new(etapes: String) -> Self {
        let (trip, set_trip) = signal(Trip::default());
        let (etapes, set_etapes) = signal(etapes);
        let (is_open, set_open) = signal(false);
        Self {
            trip,
            etapes,
            is_open,
            set_trip,
            set_etapes,
            set_open,
            parts: StoredValue::new(None),
        }
    }
}

crate::lazy! { trip,
    fn load_trip(state: AppState) -> () {
        start::start(state)
    }
}

crate::lazy! { trip,
    fn load_and_toggle(state: AppState, id: CiteId) -> () {
        start::start(state);
        state.toggle_stop(id)
    }
}

crate::lazy! { trip,
    fn load_and_show(state: AppState, etapes: String) -> () {
        start::start(state);
        state.show_linked_trip(&etapes)
    }
}

impl AppState {
    /// Whether the visitor is offered to plan a trip: not where the page that embeds the map does without, nor in a frame
    /// with little room or without the panel, unless it asks for it.
    pub fn offers_trip(&self) -> bool {
        let (trip, panel) = self
            .appearance
            .with(|appearance| (appearance.trip, appearance.panel));
        match trip {
            TripOffer::On => true,
            TripOffer::Off => false,
            TripOffer::Auto => !self.embed || (panel != Panel::None && !self.layout.compact.get()),
        }
    }

    /// Loads the trip's code where the address says a trip or, where trips are offered, this browser keeps one, for as
    /// long as the owner lives.
    pub fn start_trip(&self) {
        let state = *self;
        Effect::new(move |_| {
            let is_offered = state.offers_trip();
            // Its way back is hidden with the way in.
            if !is_offered {
                state.open_trip(false);
            }
            let is_linked = !state.trip.etapes.with_untracked(String::is_empty);
            if is_linked || (is_offered && browser::is_stored(STORAGE_KEY)) {
                browser::when_idle(move || state.ask_for_part(load_trip(state)));
            }
        });
    }

    /// Shows another's trip as a link's is shown, or with an empty text the visitor's own again.
    pub fn ask_to_show_trip(&self, etapes: String) {
        self.ask_for_part(load_and_show(*self, etapes));
    }

    /// Adds a cité to the trip, or takes it out.
    pub fn ask_to_toggle_stop(&self, id: CiteId) {
        self.ask_for_part(load_and_toggle(*self, id));
    }

    /// Shows the trip in the panel, and all of it on the map unless a card is open there; or the list again.
    pub fn open_trip(&self, open: bool) {
        let has_stops = !self.trip.trip.with_untracked(Trip::is_empty);
        if open && has_stops && self.selected.with_untracked(Option::is_none) {
            self.fit();
        }
        if open && self.layout.sheet_position.get_untracked() == SheetPosition::Peek {
            self.layout.set_sheet_position(SheetPosition::Half);
        }
        set_if_changed(self.trip.set_open, open);
    }

    /// Says that a part of the page does not come.
    pub fn part_failed(&self) {
        self.notify(Notice::PartFailed);
    }

    /// Waits for a part of the page that comes later, and for its texts, and says so where they do not come.
    pub fn ask_for_part(&self, part: impl Future<Output = Result<(), ChunkError>> + 'static) {
        let state = *self;
        self.wait_for(async move {
            state.load_late_texts().await?;
            part.await
        });
    }

    /// The same for what has no texts of its own.
    pub(super) fn wait_for(&self, part: impl Future<Output = Result<(), ChunkError>> + 'static) {
        let state = *self;
        self.dismiss(Notice::PartFailed);
        spawn_local(async move {
            if part.await.is_err() {
                state.part_failed();
            }
        });
    }

    /// The same for a part without texts that comes once: only where it does not, it can be asked for again. `asked` is for this part
    /// alone.
    pub fn ask_for_part_once<F>(&self, asked: StoredValue<bool>, part: impl FnOnce() -> F)
    where
        F: Future<Output = Result<(), ChunkError>> + 'static,
    {
        if asked.try_update_value(|asked| std::mem::replace(asked, true)) == Some(false) {
            let part = part();
            self.wait_for(async move {
                let came = part.await;
                asked.try_set_value(came.is_ok());
                came
            });
        }
    }
}
