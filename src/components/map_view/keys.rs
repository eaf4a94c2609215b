//! The map by keyboard: one tab stop, arrows from cité to neighbouring cité.

use super::MapContext;
use crate::browser;
use crate::state::AppState;
use cites::{Arrow, CiteId};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// What a key does on the map.
pub fn press(state: &AppState, map_context: &MapContext, event: &KeyboardEvent) {
    // Keys with a modifier are the browser's; keys within a card are the card's.
    let own = event.target() == event.current_target();
    if !own || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowUp" => walk(state, map_context, Arrow::Up),
        "ArrowDown" => walk(state, map_context, Arrow::Down),
        "ArrowLeft" => walk(state, map_context, Arrow::Left),
        "ArrowRight" => walk(state, map_context, Arrow::Right),
        "Enter" | " " => {
            if let Some(id) = state.hovered.get_untracked() {
                state.open(id);
            }
        }
        "Escape" if state.selected.get_untracked().is_some() => state.close(),
        "Escape" => state.hover(None),
        "+" | "=" => map_context.map.zoom_in(),
        "-" => map_context.map.zoom_out(),
        _ => return,
    }
    event.prevent_default();
}

/// Goes to the neighbour in a direction; from nowhere, to the cité nearest to the middle of the map.
fn walk(state: &AppState, map_context: &MapContext, arrow: Arrow) {
    let points = map_context.pins.points();
    let from = [state.hovered, state.selected, state.last_opened]
        .into_iter()
        .find_map(|id| id.get_untracked());
    let from = from.filter(|id| points.iter().any(|(other, _)| other == id));
    let next = match from {
        Some(id) => cites::neighbour(&points, id, arrow),
        None => {
            let (width, height) = map_context.map.size();
            cites::nearest_within(points.iter().copied(), (width / 2.0, height / 2.0), f64::INFINITY)
        }
    };
    if let Some(id) = next {
        keep_in_view(state, map_context, id);
        state.hover(Some(id));
        announce(state, id);
    }
}

fn keep_in_view(state: &AppState, map_context: &MapContext, id: CiteId) {
    let (width, mut height) = map_context.map.size();
    height -= state.layout.covered.get_untracked();
    if let Some((x, y)) = map_context.pins.point_of(id)
        && (x < 20.0 || y < 20.0 || x > width - 20.0 || y > height - 20.0)
    {
        let calm = browser::matches("(prefers-reduced-motion: reduce)");
        map_context.map.pan_by(x - width / 2.0, y - height / 2.0, !calm);
    }
}

fn announce(state: &AppState, id: CiteId) {
    let t = state.t_now();
    let text = state.cite(id, |cite, catalog| {
        let departement = catalog.departement_name(cite.departement);
        let status = match cite.status {
            cites::Status::Homologated => t.homologated_short,
            cites::Status::Candidate => t.candidate_short,
            cites::Status::Unconfirmed => t.unconfirmed_short,
        };
        [&cite.name, ", ", departement, ", ", status].concat()
    });
    state.announce(text.unwrap_or_default());
}
