//! The pins: which are shown, hovered and open.

use super::{LocalSignal, MapContext};
use crate::browser;
use crate::state::AppState;
use leptos::prelude::*;

/// Keeps the pins to the selection, the hovered cité and the open one.
pub fn sync_pins(state: AppState, context: LocalSignal<MapContext>) {
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            state
                .selection
                .with(|selection| context.pins.show(selection.hits.iter().map(|hit| hit.id)));
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
        if let Some(context) = context.get() {
            context.pins.select(state.selected.get());
        }
    });
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            context.pins.set_hovered(state.hovered.get());
        }
    });
    Effect::new(move |_| {
        if let Some(context) = context.get() {
            context.pins.set_user_location(state.user_location.get());
        }
    });
}
