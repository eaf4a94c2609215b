//! A name that looks for its place, and the places that it may take.

use super::Rect;

/// Pixels that stay free on either side of a text.
const SIDE_MARGIN: f64 = 1.0;
/// Pixels from a pin to its name beside it, and to the middle of its name above or below it.
const FROM_PIN: (f64, f64) = (5.0, 10.0);
/// The same from a town's dot.
const FROM_DOT: (f64, f64) = (5.0, 10.0);
/// Part of its room by which a name may move either way: beyond, it would seem to belong to the neighbour.
const MOVABLE: f64 = 0.4;
/// Pixels between two places that a movable name tries, across and down.
const STEP: (f64, f64) = (14.0, 12.0);
/// So many steps either way are the most, whatever the room.
const MOST_STEPS: f64 = 60.0;

/// What a label names, the most important first: in this order they take their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelKind {
    /// A region, seen at the scale of the country.
    Region,
    /// A cité, which has a pin.
    Cite,
    /// A sea or an ocean.
    Sea,
    /// A neighbouring country.
    Country,
    /// A town, of rank 1 (largest) to 3.
    Town(u8),
}

impl LabelKind {
    /// Whether names of this kind are seen at this zoom (of Web Mercator tiles of 256 pixels).
    pub fn is_seen_at(self, zoom: f64) -> bool {
        match self {
            // Nearer, the view is within a region, whose name would only be in the way.
            LabelKind::Region => zoom < 8.0,
            LabelKind::Cite => zoom >= 8.0,
            LabelKind::Sea | LabelKind::Country => zoom < 8.5,
            LabelKind::Town(1) => zoom >= 5.0,
            LabelKind::Town(2) => zoom >= 6.5,
            LabelKind::Town(_) => zoom >= 7.5,
        }
    }
}

/// A name that is to be placed. Lengths are in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelCandidate {
    /// What it names.
    pub kind: LabelKind,
    /// The point that it belongs to: a pin, a town's dot, or the middle of an area.
    pub anchor: (f64, f64),
    /// Width and height of its text.
    pub size: (f64, f64),
    /// Width and height of the area that it may move about in; nothing for a name that stands at a point.
    pub room: (f64, f64),
}

impl LabelCandidate {
    /// What the name takes up where the middle of its left edge is `offset` away from its anchor.
    pub fn rect_at(&self, offset: (f64, f64)) -> Rect {
        let (width, height) = self.size;
        let left = self.anchor.0 + offset.0 - SIDE_MARGIN;
        let top = self.anchor.1 + offset.1 - height / 2.0;
        Rect {
            left,
            top,
            right: left + width + 2.0 * SIDE_MARGIN,
            bottom: top + height,
        }
    }

    /// The places that the name may take, the best first: offsets of the middle of its left edge from its anchor.
    pub(super) fn offsets(&self, pin_radius: f64) -> Vec<(f64, f64)> {
        let width = self.size.0;
        match self.kind {
            LabelKind::Cite => {
                let (beside, above) = (pin_radius + FROM_PIN.0, pin_radius + FROM_PIN.1);
                vec![
                    (beside, 0.0),
                    (-beside - width, 0.0),
                    (-width / 2.0, -above),
                    (-width / 2.0, above),
                ]
            }
            LabelKind::Town(_) => vec![
                (FROM_DOT.0, 0.0),
                (-FROM_DOT.0 - width, 0.0),
                (-width / 2.0, -FROM_DOT.1),
            ],
            LabelKind::Region | LabelKind::Sea | LabelKind::Country => around(width, self.room),
        }
    }
}

/// Places all over the room of a name, nearest to its middle first.
fn around(width: f64, room: (f64, f64)) -> Vec<(f64, f64)> {
    let steps = |room: f64, step: f64| {
        let most = (room * MOVABLE / step).clamp(0.0, MOST_STEPS) as i32;
        (-most..=most).map(move |n| f64::from(n) * step)
    };
    let columns: Vec<f64> = steps(room.0, STEP.0).collect();
    let mut offsets: Vec<(f64, f64)> = steps(room.1, STEP.1)
        .flat_map(|row| columns.iter().map(move |column| (*column, row)))
        .collect();
    offsets.sort_by(|a, b| a.0.hypot(a.1).total_cmp(&b.0.hypot(b.1)));
    for (dx, _) in &mut offsets {
        *dx -= width / 2.0;
    }
    offsets
}
