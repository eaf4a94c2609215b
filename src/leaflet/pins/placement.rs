//! Measures the names that are to be seen and has them laid out. That happens when the map rests; while it moves, names
//! keep their places, as offsets from what they name.

use super::fonts::{font, line_height, measure};
use super::model::{LabelOwner, PlacedName};
use super::scene::Scene;
use super::shapes::{radius, selected_box};
use cites::{LabelCandidate, LabelKind, LabelLayout, Rect};
use web_sys::CanvasRenderingContext2d as Context;

/// A name whose pin is no farther outside the frame than this, across and down, may still reach into it.
const BEYOND: (f64, f64) = (60.0, 20.0);

/// Finds a place for every name that has one, off the pins and off these obstacles.
pub fn place(
    context: &Context,
    scene: &mut Scene,
    size: (f64, f64),
    obstacles: impl Iterator<Item = Rect>,
) -> Vec<PlacedName> {
    let viewport = scene.viewport();
    let mut layout = LabelLayout::new(size, radius(viewport.zoom));
    let mut names = labels(context, scene);
    if LabelKind::Cite.is_seen_at(viewport.zoom) {
        scene
            .points(viewport)
            .for_each(|(_, point)| layout.keep_off_pin(point));
        names.extend(cites(context, scene, size));
    } else {
        // From afar a name keeps off every pin there can be, and so stays where it is while pins come and go.
        scene
            .all_points(viewport)
            .for_each(|point| layout.keep_off_pin(point));
    }
    obstacles.for_each(|obstacle| layout.keep_off(obstacle));
    if let Some(point) = scene.selected.and_then(|id| scene.point_of(id, viewport)) {
        layout.keep_off(selected_box(point));
    }
    let (owners, candidates): (Vec<LabelOwner>, Vec<LabelCandidate>) = names.into_iter().unzip();
    let places = layout.place(&candidates);
    let placed = owners.into_iter().zip(places);
    placed
        .filter_map(|(owner, place)| place.map(|(dx, dy)| PlacedName { owner, dx, dy }))
        .collect()
}

/// The names of the base map that are seen at this zoom, unless the tiles bear them.
fn labels(context: &Context, scene: &Scene) -> Vec<(LabelOwner, LabelCandidate)> {
    let viewport = scene.viewport();
    if scene.tiles_bear_names {
        return Vec::new();
    }
    let scale = cites::scale(viewport.zoom);
    let labels = scene.labels.iter().enumerate();
    labels
        .filter(|(_, item)| item.label.kind.is_seen_at(viewport.zoom))
        .map(|(index, item)| {
            let kind = item.label.kind;
            context.set_font(&font(&scene.palette, kind));
            let candidate = LabelCandidate {
                kind,
                anchor: viewport.to_frame(item.world),
                size: (measure(context, &item.label.text), line_height(kind)),
                room: (item.extent.0 * scale, item.extent.1 * scale),
            };
            (LabelOwner::Label(index), candidate)
        })
        .collect()
}

/// The names of the shown pins in the frame and just beyond it.
fn cites(context: &Context, scene: &mut Scene, size: (f64, f64)) -> Vec<(LabelOwner, LabelCandidate)> {
    let kind = LabelKind::Cite;
    context.set_font(&font(&scene.palette, kind));
    let points: Vec<_> = scene
        .points(scene.viewport())
        .filter(|(_, (x, y))| {
            let within = |at: f64, size: f64, beyond: f64| at > -beyond && at < size + beyond;
            within(*x, size.0, BEYOND.0) && within(*y, size.1, BEYOND.1)
        })
        .collect();
    points
        .into_iter()
        .filter_map(|(id, anchor)| {
            let pin_state = scene.pin_mut(id)?;
            let width = *pin_state
                .name_width
                .get_or_insert_with(|| measure(context, &pin_state.pin.name));
            let candidate = LabelCandidate {
                kind,
                anchor,
                size: (width, line_height(kind)),
                room: (0.0, 0.0),
            };
            Some((LabelOwner::Cite(id), candidate))
        })
        .collect()
}
