//! Which pin a finger or an arrow key means, in pixels.

use crate::CiteId;

/// The point nearest to `at`, if it is no further than `reach` pixels. Of two equally near the first wins.
pub fn nearest_within(
    points: impl Iterator<Item = (CiteId, (f64, f64))>,
    at: (f64, f64),
    reach: f64,
) -> Option<CiteId> {
    let mut best: Option<(CiteId, f64)> = None;
    for (id, (x, y)) in points {
        let distance = (x - at.0).hypot(y - at.1);
        if distance <= reach && best.is_none_or(|(_, least)| distance < least) {
            best = Some((id, distance));
        }
    }
    best.map(|(id, _)| id)
}

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Arrow {
    Up,
    Down,
    Left,
    Right,
}

/// The point an arrow key leads to: the nearest in the arrow's quadrant, a point aside counting as further away
/// than one straight ahead. y grows downwards. `None` when `from` is not among the points or nothing lies there.
pub fn neighbour(points: &[(CiteId, (f64, f64))], from: CiteId, arrow: Arrow) -> Option<CiteId> {
    let (_, start) = points.iter().find(|(id, _)| *id == from)?;
    let mut best: Option<(CiteId, f64)> = None;
    for (id, (x, y)) in points.iter().filter(|(id, _)| *id != from) {
        let (dx, dy) = (x - start.0, y - start.1);
        let (ahead, aside) = match arrow {
            Arrow::Up => (-dy, dx.abs()),
            Arrow::Down => (dy, dx.abs()),
            Arrow::Left => (-dx, dy.abs()),
            Arrow::Right => (dx, dy.abs()),
        };
        let cost = ahead + 2.0 * aside;
        if ahead > 0.0 && aside <= ahead && best.is_none_or(|(_, least)| cost < least) {
            best = Some((*id, cost));
        }
    }
    best.map(|(id, _)| id)
}
