//! The boundary of the selected cité's commune, from zoom 9 on; its file is fetched then, not before.

use super::{LocalSignal, MapContext};
use crate::browser;
use crate::leaflet::Shape;
use crate::state::{AppState, Notice};
use cites::{Contours, MapView};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Below this zoom a commune is a speck.
const FROM: f64 = 9.0;

/// Draws the boundary while a cité is selected and the map is near enough.
pub fn sync_boundary(state: AppState, context: LocalSignal<MapContext>) {
    let contours = RwSignal::new(None::<Arc<Contours>>);
    let asked = StoredValue::new(false);
    let wanted = Memo::new(move |_| {
        let near = state
            .view
            .with(|view| view.as_ref().is_some_and(|MapView { zoom, .. }| *zoom >= FROM));
        state.selected.get().filter(|_| near)
    });
    Effect::new(move |_| {
        let Some(context) = context.get() else { return };
        context.drawn.clear();
        let Some(id) = wanted.get() else { return };
        if let Some(contours) = contours.get() {
            let insee = state.cite(id, |cite, _| cite.insee.clone()).unwrap_or_default();
            if let Some(polygons) = contours.get(&insee) {
                let lines = polygons.iter().flatten().map(Vec::as_slice).collect();
                // Without the boundary the map is still right, so a path that fails is let go.
                let _ = context.drawn.add(&Shape {
                    class: "commune",
                    lines,
                    closed: true,
                });
            }
        } else if !asked.get_value() {
            asked.set_value(true);
            spawn_local(async move {
                let text = browser::fetch_linked("data-contours").await;
                match text.ok().and_then(|text| Contours::parse(&text).ok()) {
                    Some(parsed) => {
                        contours.set(Some(Arc::new(parsed)));
                        state.dismiss(Notice::ContoursFailed);
                    }
                    None => {
                        // The next cité asks again.
                        asked.set_value(false);
                        state.notify(Notice::ContoursFailed);
                    }
                }
            });
        }
    });
}
