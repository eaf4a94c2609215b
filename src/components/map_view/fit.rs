//! Which view shows a thing whole, in the part of the map that nothing covers.

use crate::browser;
use crate::leaflet::{POPUP_MARGIN, ZOOM_SNAP, ZOOMS, max_popup_width};
use crate::state::AppState;
use cites::{Bounds, Camera, CiteId, Coord, FRANCE, Padding, ZOOM_PRECISION};
use leptos::prelude::*;

/// The zoom at which a cité from a link is shown: names are read, and no tile is asked for.
const CITE_ZOOM: f64 = 8.0;
/// What is chosen is not looked at from nearer than this, be it a single place: no tile is asked for yet.
const CHOICE_ZOOM: f64 = 8.75;
/// Height in pixels of a card that is not there yet.
const CARD: f64 = 430.0;
/// So many pixels above its cité a card ends.
const CARD_ABOVE: f64 = 44.0;
/// Width in pixels of the column of buttons.
const BUTTONS: f64 = 60.0;
/// In a map that is seen to less than this height, in pixels, the buttons stand beside most of it.
const LOW: f64 = 480.0;
/// Kept free around what is fitted, in pixels.
const MARGIN: f64 = 18.0;

/// Where a link without a view looks: at the open cité, or at all that is chosen.
pub(super) fn home(state: &AppState, size: (f64, f64)) -> Camera {
    let open = state.selected.get_untracked();
    open.and_then(|id| near(state, id, size, CITE_ZOOM))
        .unwrap_or_else(|| fitting(state, size))
}

/// A cité in the middle of what its card leaves free.
pub(super) fn near(state: &AppState, id: CiteId, size: (f64, f64), zoom: f64) -> Option<Camera> {
    let point = Bounds::of([position(state, id)?])?;
    let mut padding = padding(state, size);
    if !state.layout.compact.get_untracked() {
        // Another one may still be fading.
        let card =
            browser::find(".card-popup:has(.card)").map_or(CARD, |card| browser::container_size(&card).1);
        padding.top += (card + CARD_ABOVE).min(size.1 - 60.0).max(0.0);
        // Nor is the card to be moved aside when it opens: that would be taken for the visitor's own view.
        let half = max_popup_width(size.0) / 2.0;
        let x = (padding.left + size.0 - padding.right) / 2.0;
        let clear = x
            .min(size.0 - POPUP_MARGIN.right - half)
            .max(POPUP_MARGIN.left + half);
        padding.left += (2.0 * (clear - x)).max(0.0);
        padding.right += (2.0 * (x - clear)).max(0.0);
    }
    Some(cites::fit(point, size, padding, ZOOM_SNAP, (zoom, zoom)))
}

/// The whole of France in the visible part of the map, to the pixel: where the map that the page came with shows it. A
/// link can say its zoom, so that it is not taken for one from farther out.
pub(super) fn france(state: &AppState, size: (f64, f64)) -> Camera {
    cites::fit(
        FRANCE,
        size,
        padding(state, size),
        ZOOM_PRECISION,
        (ZOOMS.0, CHOICE_ZOOM),
    )
}

/// The view that fits what is looked around, or the chosen regions and départements, or the trip, or France.
pub(super) fn fitting(state: &AppState, size: (f64, f64)) -> Camera {
    chosen_bounds(state).map_or_else(
        || france(state, size),
        |bounds| fit(state, bounds, size, CHOICE_ZOOM),
    )
}

fn chosen_bounds(state: &AppState) -> Option<Bounds> {
    let data = state.data();
    let basemap = state.basemap.get_untracked();
    let areas = state.filter.with_untracked(|filter| {
        // What is around a place is seen whole, in whatever areas it lies.
        if let Some(around) = &filter.around {
            let circle = around.circle(&data.catalog).into_iter();
            let circle = Bounds::of(circle.map(|[lon, lat]| Coord::clamped(lon, lat)));
            return circle.into_iter().collect();
        }
        // A region that départements refine is not shown whole.
        let refined = |region| {
            filter
                .departements
                .iter()
                .any(|d| data.catalog.departement(*d).is_some_and(|d| d.region == region))
        };
        let regions = filter
            .regions
            .iter()
            .filter(|id| !refined(**id))
            .filter_map(|id| {
                let region = data.catalog.region(*id)?;
                let area = basemap
                    .as_ref()
                    .and_then(|b| b.regions.iter().find(|a| a.code == region.code));
                Some(area.map_or(region.bounds, |area| area.bounds))
            });
        let departements = filter.departements.iter().filter_map(|id| {
            let code = &data.catalog.departement(*id)?.code;
            let area = basemap
                .as_ref()
                .and_then(|b| b.departements.iter().find(|a| a.code == *code));
            let cites = data.catalog.cites().iter().filter(|cite| cite.departement == *id);
            area.map(|area| area.bounds)
                .or_else(|| Bounds::of(cites.map(|cite| cite.position)))
        });
        regions.chain(departements).collect::<Vec<_>>()
    });
    areas
        .into_iter()
        .reduce(Bounds::union)
        .or_else(|| trip_bounds(state))
}

fn trip_bounds(state: &AppState) -> Option<Bounds> {
    let data = state.data();
    state.trip.trip.with_untracked(|trip| {
        Bounds::of(
            trip.stops()
                .iter()
                .filter_map(|stop| stop.position(&data.catalog)),
        )
    })
}

pub(super) fn fit(state: &AppState, bounds: Bounds, size: (f64, f64), nearest: f64) -> Camera {
    cites::fit(bounds, size, padding(state, size), ZOOM_SNAP, (ZOOMS.0, nearest))
}

/// What is kept free around that which is fitted: a margin, whatever a sheet covers, and the notch of a screen.
fn padding(state: &AppState, size: (f64, f64)) -> Padding {
    let covered = state.layout.covered.get_untracked().min(size.1 * 0.75);
    let inset = |property| browser::css_pixels(".stage", property);
    let right = if size.1 - covered < LOW { BUTTONS } else { MARGIN };
    Padding {
        top: MARGIN,
        right: right + inset("--safe-right"),
        bottom: covered.max(inset("--safe-bottom")) + MARGIN,
        left: MARGIN + inset("--stage-left"),
    }
}

fn position(state: &AppState, id: CiteId) -> Option<Coord> {
    state.cite(id, |cite, _| cite.position)
}
