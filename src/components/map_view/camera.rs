//! Where the map looks: the state's moves, carried out.

use super::fit::{fit, fitting, france, home, near};
use super::{LocalSignal, MapContext};
use crate::browser;
use crate::leaflet::ZOOMS;
use crate::state::{AppState, CameraMove};
use cites::{Bounds, Camera};
use leptos::prelude::*;
use std::rc::Rc;

/// The nearest zoom for "near me".
const AROUND_ZOOM: f64 = 12.0;
/// The zoom at which a town is looked at from near.
const NEAR_ZOOM: f64 = 14.0;
/// "Near me" shows at least so many of the nearest cités.
const AROUND: usize = 5;

/// The view that the page opens with, in a map of this size.
pub fn start(state: &AppState, size: (f64, f64)) -> Camera {
    match state.view.get_untracked() {
        Some(Camera { center, zoom }) => Camera {
            center,
            zoom: zoom.clamp(ZOOMS.0, ZOOMS.1),
        },
        None => home(state, size),
    }
}

/// The map goes no farther out than to what shows the whole of France, in a frame of this size and with that much of
/// it covered, once both have been measured: that is done one after the other, and between the two a view would be
/// judged by a sheet that is not there. Until then nothing holds it. A view from farther out comes nearer, and stays the
/// visitor's own if it was.
pub fn limit(state: AppState, map_context: &Rc<MapContext>) {
    map_context.map.lift_limit();
    let weak = Rc::downgrade(map_context);
    browser::after_paint(move || {
        if let Some(map_context) = weak.upgrade() {
            limit_now(&state, &map_context);
        }
    });
}

fn limit_now(state: &AppState, map_context: &MapContext) {
    let map = &map_context.map;
    let farthest = france(state, map.size()).zoom;
    map_context
        .keeps_link
        .set(state.view.with_untracked(Option::is_none));
    let Camera { center, zoom } = map.camera();
    if zoom < farthest {
        map.set_camera(
            Camera {
                center,
                zoom: farthest,
            },
            false,
        );
    }
    map.limit(farthest);
    map_context.keeps_link.set(false);
}

/// Carries out the state's moves.
pub fn sync_camera(state: AppState, map_context: LocalSignal<MapContext>) {
    Effect::new(move |_| {
        state.layout.covered.track();
        if let Some(map_context) = map_context.get() {
            limit(state, &map_context);
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        state.layout.covered.track();
        if !first {
            // In a sheet, the card has only now its height: the cité must not lie under it.
            match state
                .selected
                .get_untracked()
                .filter(|_| state.view.with_untracked(Option::is_some))
            {
                Some(id) => state.open(id),
                None => state.refit(),
            }
        }
    });
    Effect::new(move |previous: Option<()>| {
        let first = previous.is_none();
        // A card opened by hand leaves the map where it is, so the link must say where that is. One that Back
        // brings is looked at as its link says.
        if let (Some(_), false, Some(map_context)) =
            (state.selected.get(), first, map_context.get_untracked())
            && state.view.with_untracked(Option::is_none)
            && state.movement.get_untracked() != Some(CameraMove::Refit)
        {
            state.view_changed(Some(map_context.map.camera()));
        }
    });
    Effect::new(move |_| {
        let (Some(to), Some(map_context)) = (state.movement.get(), map_context.get()) else {
            return;
        };
        let map = &map_context.map;
        map_context.keeps_link.set(true);
        map.stop_animation();
        map_context.keeps_link.set(false);
        let size = map.size();
        let animate = !browser::matches("(prefers-reduced-motion: reduce)");
        match to {
            CameraMove::Around(_) => map_context.shows_location.set(true),
            // From where it was, it goes just a little further.
            CameraMove::Reveal(_) => {}
            _ => map_context.shows_location.set(false),
        }
        match to {
            CameraMove::Everything => map.set_camera(france(&state, size), animate),
            CameraMove::Fit => map.set_camera(fitting(&state, size), animate),
            CameraMove::To(camera) => map.set_camera(camera, animate),
            CameraMove::Near(id) => {
                if let Some(camera) = near(&state, id, size, NEAR_ZOOM) {
                    map.set_camera(camera, animate);
                }
            }
            CameraMove::Refit => {
                map_context.keeps_link.set(true);
                map.set_camera(home(&state, size), false);
                map_context.keeps_link.set(false);
                // A card that Back has opened may have moved the map before.
                state.view_changed(None);
            }
            CameraMove::Reveal(id) => {
                let Some(point) = map_context.pins.point_of(id) else {
                    return;
                };
                if let Some((x, y)) = way_into_view(&state, point, size) {
                    map.pan_by(x, y, animate);
                } else if let Some(view) = state.view.get_untracked()
                    && !is_same(view, map.camera())
                {
                    // A card that has changed its height meanwhile has stopped, above, the pan that brought its cité here,
                    // so that its end is not in the link.
                    state.view_changed(Some(map.camera()));
                }
            }
            CameraMove::Around(user_location) => {
                let data = state.data();
                let near = state.selection.with_untracked(|s| {
                    let ids = s.nearest().into_iter().take(AROUND).map(|hit| hit.id);
                    ids.filter_map(|id| data.catalog.cite(id))
                        .map(|cite| cite.position)
                        .collect::<Vec<_>>()
                });
                if let Some(bounds) = Bounds::of(near.into_iter().chain([user_location])) {
                    map.set_camera(fit(&state, bounds, size, AROUND_ZOOM), animate);
                }
            }
        }
    });
}

/// A view that the visitor has chosen by hand becomes part of the link; one that fits the choice does not.
pub fn listen_to_moves(state: AppState, map_context: &Rc<MapContext>) {
    state.map_idle(map_context.map.camera());
    let weak = Rc::downgrade(map_context);
    map_context.keep(map_context.map.on_move_end(move |camera| {
        let Some(map_context) = weak.upgrade() else { return };
        if !map_context.shows_location.get() {
            state.map_idle(camera);
        }
        if !map_context.keeps_link.get() {
            let by_hand = !is_home(&state, camera, map_context.map.size());
            state.view_changed(by_hand.then_some(camera));
        }
    }));
}

/// Whether a link needs not say this view, since it looks there of itself.
fn is_home(state: &AppState, camera: Camera, size: (f64, f64)) -> bool {
    is_same(home(state, size), camera)
}

/// Whether two views are the same, to within two pixels.
fn is_same(one: Camera, other: Camera) -> bool {
    let (a, b) = (
        cites::project(one.center, other.zoom),
        cites::project(other.center, other.zoom),
    );
    (one.zoom - other.zoom).abs() < 0.01 && (a.0 - b.0).abs() < 2.0 && (a.1 - b.1).abs() < 2.0
}

/// How far to pan for a point to be in the visible part of the map; none if it is.
fn way_into_view(state: &AppState, (x, y): (f64, f64), size: (f64, f64)) -> Option<(f64, f64)> {
    let bottom = (size.1 - state.layout.covered.get_untracked()).max(size.1 * 0.25);
    let edge = 40.0_f64.min(size.0 / 4.0).min(bottom / 4.0);
    if x >= edge && x <= size.0 - edge && y >= edge && y <= bottom - edge {
        return None;
    }
    Some((x - size.0 / 2.0, y - bottom / 2.0))
}
