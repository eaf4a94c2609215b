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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_point_within_reach_is_meant() {
        let points = [
            (CiteId(0), (10.0, 10.0)),
            (CiteId(1), (20.0, 10.0)),
            (CiteId(2), (20.0, 10.0)),
        ];
        for (at, reach, expected) in [
            ((11.0, 10.0), 12.0, Some(CiteId(0))),
            ((19.0, 12.0), 12.0, Some(CiteId(1))),
            ((10.0, 22.0), 12.0, Some(CiteId(0))),
            ((10.0, 22.1), 12.0, None),
        ] {
            assert_eq!(nearest_within(points.into_iter(), at, reach), expected, "{at:?}");
        }
    }

    #[test]
    fn arrows_lead_to_what_lies_in_their_direction() {
        let points = [
            (CiteId(0), (0.0, 0.0)),
            (CiteId(1), (10.0, 9.0)),
            (CiteId(2), (20.0, 0.0)),
            (CiteId(3), (0.0, -5.0)),
            (CiteId(4), (-3.0, 30.0)),
        ];
        for (from, arrow, expected) in [
            (0, Arrow::Right, Some(2)),
            (0, Arrow::Up, Some(3)),
            (0, Arrow::Down, Some(4)),
            (0, Arrow::Left, None),
            (2, Arrow::Left, Some(0)),
            (9, Arrow::Left, None),
        ] {
            assert_eq!(
                neighbour(&points, CiteId(from), arrow),
                expected.map(CiteId),
                "{from} {arrow:?}"
            );
        }
    }
}
