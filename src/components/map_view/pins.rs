//! The pins: which are shown, hovered and open.

use super::{LocalSignal, MapContext};
use crate::browser;
use crate::state::AppState;
use leptos::prelude::*;

/// Keeps the pins to the selection, the hovered cité and the open one.
pub fn sync_pins(state: AppState, map_context: LocalSignal<MapContext>) {
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            state
                .selection
                .with(|selection| map_context.pins.show(selection.hits.iter().map(|hit| hit.id)));
        }
    });
    // Also for a filter that selects what the one before did, and where there is no map.
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.filter.track();
        if !first {
            browser::after_paint(|| browser::mark("cites:filtered"));
        }
    });
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            map_context.pins.select(state.selected.get());
        }
    });
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            map_context.pins.set_hovered(state.hovered.get());
        }
    });
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            map_context.pins.set_marks(state.marks.by_cite.get());
        }
    });
    Effect::new(move |_| {
        if let Some(map_context) = map_context.get() {
            map_context.pins.set_user_location(state.user_location.get());
        }
    });
}
