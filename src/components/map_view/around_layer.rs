//! The circle around a place on the map. Its code is in the chunk `around`.

use super::{LocalSignal, MapContext};
use crate::leaflet::{Shape, VectorLayer};
use crate::state::AppState;
use leptos::prelude::*;

crate::lazy! { around,
    fn load(owner: Owner, state: AppState, map_context: LocalSignal<MapContext>) -> () {
        owner.with(|| draw_around(state, map_context))
    }
}

/// Draws the circle as soon as something is looked around, for as long as the owner lives.
pub fn sync_around(state: AppState, map_context: LocalSignal<MapContext>) {
    let owner = Owner::current().unwrap_or_default();
    let asked = StoredValue::new(false);
    Effect::new(move |_| {
        let wanted = map_context.with(Option::is_some) && state.filter.with(|filter| filter.around.is_some());
        if wanted {
            state.ask_for_part_once(asked, || load(owner.clone(), state, map_context));
        }
    });
}

fn draw_around(state: AppState, map_context: LocalSignal<MapContext>) {
    let around = Memo::new(move |_| state.filter.with(|filter| filter.around.clone()));
    let layer = StoredValue::new_local(None::<VectorLayer>);
    Effect::new(move |_| {
        let Some(map_context) = map_context.get() else {
            return;
        };
        let circle = around.with(|around| {
            let circle = around.as_ref().map(|around| around.circle(&state.data().catalog));
            circle.unwrap_or_default()
        });
        layer.update_value(|layer| {
            if layer.is_none() {
                // Where no path can be drawn, the pins and the list still say what lies in it.
                *layer = VectorLayer::new(&map_context.map, "around").ok();
            }
            let Some(layer) = layer else { return };
            layer.clear();
            if !circle.is_empty() {
                let _ = layer.add(&Shape {
                    class: "around-circle",
                    lines: vec![circle.as_slice()],
                    closed: true,
                });
            }
        });
    });
}
