//! Where names go. Every name keeps off the pins, the other names and what lies on the map. Places are found when
//! the map rests and are kept, as offsets from what they name, while it moves.

use super::fonts::{cite_font, label_font, measure};
use super::model::{LabelKind, NAMES_FROM, Owner, PlacedName};
use super::scene::{Scene, Spot};
use super::shapes::radius;
use crate::browser;
use cites::{LabelSpace, Rect};
use web_sys::CanvasRenderingContext2d as Context;

/// Beyond this zoom the view is within a region, whose name would only be in the way.
const REGIONS_UNTIL: f64 = 8.0;
/// Height in pixels of a line of a cité's name.
const LINE: f64 = 16.0;

/// What lies on the map, which would cover a name. What the visitor opens on it, and the sheet that comes over it,
/// are not for long.
const ON_THE_MAP: [&str; 5] = [
    ".legend",
    ".controls",
    ".frame-bar",
    ".leaflet-control-attribution",
    ".leaflet-control-scale",
];
/// Pixels between a name and what lies on the map.
const APART: f64 = 4.0;

/// Finds a place for every name that has one, the most important first.
pub fn place(context: &Context, scene: &mut Scene, size: (f64, f64)) -> Vec<PlacedName> {
    let zoom = scene.viewport().zoom;
    let r = radius(zoom);
    let mut space = LabelSpace::new(size.0, size.1);
    let near = |x: f64, y: f64| x > -60.0 && y > -20.0 && x < size.0 + 60.0 && y < size.1 + 20.0;
    let points: Vec<_> = scene
        .points(scene.viewport())
        .filter(|(_, (x, y))| near(*x, *y))
        .collect();
    let mut block = |(x, y): (f64, f64)| {
        space.block(Rect {
            left: x - r - 1.0,
            top: y - r - 1.0,
            right: x + r + 1.0,
            bottom: y + r + 1.0,
        });
    };
    if zoom < NAMES_FROM {
        // From afar a name keeps off every pin there can be, and so stays where it is while pins come and go.
        scene
            .all_points(scene.viewport())
            .filter(|(x, y)| near(*x, *y))
            .for_each(&mut block);
    } else {
        points.iter().for_each(|(_, point)| block(*point));
    }
    // The canvas covers the map's frame.
    let origin = context.canvas().map(|canvas| browser::box_of(&canvas));
    let (left, top) = origin.map_or((0.0, 0.0), |rect| (rect.left, rect.top));
    for element in ON_THE_MAP.into_iter().filter_map(browser::find) {
        let on_map = browser::box_of(&element);
        space.block(Rect {
            left: on_map.left - left - APART,
            top: on_map.top - top - APART,
            right: on_map.right - left + APART,
            bottom: on_map.bottom - top + APART,
        });
    }
    if let Some((x, y)) = scene.selected.and_then(|id| scene.point_of(id, scene.viewport())) {
        space.block(Rect {
            left: x - 16.0,
            top: y - 36.0,
            right: x + 16.0,
            bottom: y,
        });
    }
    let mut placed = Vec::new();
    place_texts(context, scene, &mut space, &mut placed, |kind| {
        kind == LabelKind::Region
    });
    if zoom >= NAMES_FROM {
        context.set_font(&cite_font(&scene.palette));
        for (id, (x, y)) in points {
            let Some(spot) = scene.spot_mut(id) else { continue };
            let width = name_width(context, spot);
            let offsets = [
                (r + 5.0, 0.0),
                (-r - 5.0 - width, 0.0),
                (-width / 2.0, -r - 10.0),
                (-width / 2.0, r + 10.0),
            ];
            if let Some((dx, dy)) = try_offsets(&mut space, (x, y), width, LINE, &offsets) {
                placed.push(PlacedName {
                    owner: Owner::Cite(id),
                    dx,
                    dy,
                });
            }
        }
    }
    place_texts(context, scene, &mut space, &mut placed, |kind| {
        kind != LabelKind::Region
    });
    placed
}

fn place_texts(
    context: &Context,
    scene: &Scene,
    space: &mut LabelSpace,
    placed: &mut Vec<PlacedName>,
    wanted: impl Fn(LabelKind) -> bool,
) {
    let zoom = scene.viewport().zoom;
    for (index, item) in scene.labels.iter().enumerate() {
        let kind = item.label.kind;
        if scene.tiles_bear_names || !wanted(kind) || !seen_at(kind, zoom) {
            continue;
        }
        context.set_font(&label_font(&scene.palette, kind));
        let width = measure(context, &item.label.text);
        let at = scene.viewport().to_frame(item.world);
        let found = match kind {
            LabelKind::Town(_) => try_offsets(
                space,
                at,
                width,
                13.0,
                &[(5.0, 0.0), (-5.0 - width, 0.0), (-width / 2.0, -10.0)],
            ),
            _ => {
                let scale = cites::scale(zoom);
                let room = (item.extent.0 * scale, item.extent.1 * scale);
                try_offsets(space, at, width, 15.0, &around(width, room))
            }
        };
        if let Some((dx, dy)) = found {
            placed.push(PlacedName {
                owner: Owner::Label(index),
                dx,
                dy,
            });
        }
    }
}

/// Offsets around the anchor of a name that may move within its area, nearest first.
fn around(width: f64, room: (f64, f64)) -> Vec<(f64, f64)> {
    let steps = |room: f64, step: f64| {
        let most = (room * 0.4 / step) as i32;
        (-most..=most).map(move |n| f64::from(n) * step)
    };
    let columns: Vec<f64> = steps(room.0, 14.0).collect();
    let mut offsets: Vec<(f64, f64)> = steps(room.1, 12.0)
        .flat_map(|row| columns.iter().map(move |column| (*column, row)))
        .collect();
    offsets.sort_by(|a, b| a.0.hypot(a.1).total_cmp(&b.0.hypot(b.1)));
    offsets
        .into_iter()
        .map(|(dx, dy)| (dx - width / 2.0, dy))
        .collect()
}

fn try_offsets(
    space: &mut LabelSpace,
    (x, y): (f64, f64),
    width: f64,
    height: f64,
    offsets: &[(f64, f64)],
) -> Option<(f64, f64)> {
    let boxes: Vec<Rect> = offsets
        .iter()
        .map(|(dx, dy)| {
            let (left, top) = (x + dx - 1.0, y + dy - height / 2.0);
            Rect {
                left,
                top,
                right: left + width + 2.0,
                bottom: top + height,
            }
        })
        .collect();
    space
        .try_place(&boxes)
        .and_then(|index| offsets.get(index).copied())
}

fn seen_at(kind: LabelKind, zoom: f64) -> bool {
    match kind {
        LabelKind::Region => zoom < REGIONS_UNTIL,
        LabelKind::Town(1) => zoom >= 5.0,
        LabelKind::Town(2) => zoom >= 6.5,
        LabelKind::Town(_) => zoom >= 7.5,
        LabelKind::Sea | LabelKind::Country => zoom < 8.5,
    }
}

fn name_width(context: &Context, spot: &mut Spot) -> f64 {
    *spot
        .name_width
        .get_or_insert_with(|| measure(context, &spot.pin.name))
}
