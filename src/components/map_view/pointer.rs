//! Mouse and finger on the map: the nearest pin within reach, else the region below.

use super::basemap::REGIONS_UNTIL;
use super::{HoveredRegion, MapContext};
use crate::browser;
use crate::leaflet::PointerAt;
use crate::state::AppState;
use crate::state::set_if_changed;
use cites::RegionId;
use leptos::prelude::*;
use std::rc::Rc;

/// Reach in pixels of a mouse and of a finger: pins are small, but never smaller to the hand than 24 px.
const REACH: (f64, f64) = (13.0, 22.0);

/// Listens for as long as the map lives.
pub fn listen(state: AppState, map_context: &Rc<MapContext>, hovered_region: RwSignal<HoveredRegion>) {
    let reach = |at: PointerAt| {
        // A laptop may have a touch screen beside its mouse, so the event is asked before the machine.
        if at
            .is_finger
            .unwrap_or_else(|| browser::matches("(pointer: coarse)"))
        {
            REACH.1
        } else {
            REACH.0
        }
    };
    let weak = Rc::downgrade(map_context);
    map_context.keep(map_context.map.on_click(move |at| {
        let Some(map_context) = weak.upgrade() else { return };
        // A finger does not stay to point at anything.
        set_if_changed(hovered_region, None);
        if let Some(id) = map_context.pins.pin_at(at.point, reach(at)) {
            state.open(id);
        } else if state.selected.get_untracked().is_some() {
            // A click beside an open card is meant for the card.
            state.close();
        } else if let Some(region) = region_at(&state, &map_context, at) {
            state.choose_region(region);
        }
    }));
    let weak = Rc::downgrade(map_context);
    map_context.keep(map_context.map.on_hover(move |at| {
        let Some(map_context) = weak.upgrade() else { return };
        let pin = at.and_then(|at| map_context.pins.pin_at(at.point, REACH.0));
        state.hover(pin);
        let below = at.filter(|_| pin.is_none());
        set_if_changed(
            hovered_region,
            below.and_then(|at| Some((region_at(&state, &map_context, at)?, at.point))),
        );
    }));
    let weak = Rc::downgrade(map_context);
    map_context.keep(map_context.map.on_drag_start(move || {
        set_if_changed(hovered_region, None);
        if let Some(map_context) = weak.upgrade() {
            map_context.shows_location.set(false);
        }
    }));
}

/// The region under a pointer, while the map shows regions, and unless it is the one chosen alone.
fn region_at(state: &AppState, map_context: &MapContext, at: PointerAt) -> Option<RegionId> {
    if map_context.map.camera().zoom >= REGIONS_UNTIL {
        return None;
    }
    let code = state
        .basemap
        .with_untracked(|b| Some(b.as_ref()?.region_at(at.coord)?.code.clone()))?;
    let id = state
        .data()
        .catalog
        .regions()
        .iter()
        .find(|region| region.code == code)?
        .id;
    let alone = state
        .filter
        .with_untracked(|f| f.regions.len() == 1 && f.regions.contains(&id) && f.departements.is_empty());
    (!alone && state.reaches(|cite| cite.region == id)).then_some(id)
}
