//! The boundary of the selected cité's commune, from zoom 9 on; its file is fetched then, not before.

use super::{LocalSignal, MapContext};
use crate::leaflet::Shape;
use crate::state::AppState;
use cites::Camera;
use leptos::prelude::*;

/// Below this zoom a commune is a speck.
const FROM: f64 = 9.0;

/// Draws the boundary while a cité is selected and the map is near enough.
pub fn sync_boundary(state: AppState, map_context: LocalSignal<MapContext>) {
    let wanted = Memo::new(move |_| {
        let near = state
            .view
            .with(|view| view.as_ref().is_some_and(|Camera { zoom, .. }| *zoom >= FROM));
        state.selected.get().filter(|_| near)
    });
    Effect::new(move |_| {
        let Some(map_context) = map_context.get() else {
            return;
        };
        map_context.boundary.clear();
        let Some(id) = wanted.get() else { return };
        if let Some(contours) = state.contours.get() {
            let insee = state.cite(id, |cite, _| cite.insee.clone()).unwrap_or_default();
            if let Some(polygons) = contours.get(&insee) {
                let lines = polygons.iter().flatten().map(Vec::as_slice).collect();
                // Without the boundary the map is still right, so a path that fails is let go.
                let _ = map_context.boundary.add(&Shape {
                    class: "commune",
                    lines,
                    closed: true,
                });
            }
        } else {
            state.load_contours();
        }
    });
}
