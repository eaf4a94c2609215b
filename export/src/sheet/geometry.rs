//! Cutting areas and lines: to a rectangle, around rectangles, and to as many points as can be seen.

use cites::Rect;

use super::display_list::Point;

/// The part of an area within a rectangle (Sutherland and Hodgman, 1974); empty where there is none.
pub fn clip_area(ring: &[Point], rect: Rect) -> Vec<Point> {
    // How far inside of each side a point is.
    let sides: [fn(Point, Rect) -> f64; 4] = [
        |p, r| p.0 - r.left,
        |p, r| r.right - p.0,
        |p, r| p.1 - r.top,
        |p, r| r.bottom - p.1,
    ];
    let cut = |a: Point, b: Point, t: f64| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
    let mut ring = ring.to_vec();
    for inside in sides {
        let mut kept = Vec::with_capacity(ring.len());
        let mut before = ring.last().copied();
        for &point in &ring {
            if let Some(before) = before {
                let (from, to) = (inside(before, rect), inside(point, rect));
                if (from < 0.0) != (to < 0.0) {
                    kept.push(cut(before, point, from / (from - to)));
                }
                if to >= 0.0 {
                    kept.push(point);
                }
            }
            before = Some(point);
        }
        ring = kept;
    }
    ring
}

/// From where to where, in parts of the way, a straight line is within a rectangle (Liang and Barsky, 1984).
fn within(a: Point, b: Point, rect: Rect) -> Option<(f64, f64)> {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (step, room) in [
        (-dx, a.0 - rect.left),
        (dx, rect.right - a.0),
        (-dy, a.1 - rect.top),
        (dy, rect.bottom - a.1),
    ] {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            enter = enter.max(room / step);
        } else {
            leave = leave.min(room / step);
        }
    }
    (enter < leave).then_some((enter, leave))
}

/// Whether a straight line touches a rectangle.
pub fn crosses(a: Point, b: Point, rect: Rect) -> bool {
    within(a, b, rect).is_some()
}

/// The parts of a line within a rectangle.
pub fn clip_line(line: &[Point], rect: Rect) -> Vec<Vec<Point>> {
    parts(line, |a, b| within(a, b, rect).into_iter().collect())
}

/// The parts of a line outside of all these rectangles.
pub fn cut_out(line: &[Point], rects: &[Rect]) -> Vec<Vec<Point>> {
    parts(line, |a, b| {
        let mut inside: Vec<(f64, f64)> = rects.iter().filter_map(|rect| within(a, b, *rect)).collect();
        inside.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut outside = Vec::new();
        let mut from = 0.0;
        for (enter, leave) in inside {
            if enter > from {
                outside.push((from, enter));
            }
            from = leave.max(from);
        }
        if from < 1.0 {
            outside.push((from, 1.0));
        }
        outside
    })
}

/// The parts of a line that are left when of each of its straight pieces only some parts are kept.
fn parts(line: &[Point], keep: impl Fn(Point, Point) -> Vec<(f64, f64)>) -> Vec<Vec<Point>> {
    let mut kept: Vec<Vec<Point>> = Vec::new();
    let mut goes_on = false;
    for (&a, &b) in line.iter().zip(line.iter().skip(1)) {
        let at = |t: f64| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
        let pieces = keep(a, b);
        for &(from, to) in &pieces {
            match kept.last_mut() {
                Some(last) if goes_on && from == 0.0 => last.push(at(to)),
                _ => kept.push(vec![at(from), at(to)]),
            }
            goes_on = to == 1.0;
        }
        goes_on &= !pieces.is_empty();
    }
    kept
}

/// The same line with fewer points, nowhere farther from the first than a tolerance (Douglas and Peucker, 1973); its ends stay.
pub fn simplified(line: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else {
        return Vec::new();
    };
    let between = line.iter().enumerate().take(line.len() - 1).skip(1);
    let farthest = between
        .map(|(index, point)| (index, from_segment(*point, first, last)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    match farthest {
        Some((index, far)) if far > tolerance => {
            let (before, after) = line.split_at(index);
            let mut joined = simplified(&[before, &after[..1]].concat(), tolerance);
            joined.pop();
            joined.extend(simplified(after, tolerance));
            joined
        }
        _ if line.len() > 1 => vec![first, last],
        _ => vec![first],
    }
}

/// How far a point is from a straight line between two others.
fn from_segment(point: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        ((point.0 - a.0) * dx + (point.1 - a.1) * dy) / length
    } else {
        0.0
    };
    let along = along.clamp(0.0, 1.0);
    distance(point, (a.0 + dx * along, a.1 + dy * along))
}

/// How far two points are from each other.
pub fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// Whether a point lies in an area, by the even-odd rule.
pub fn surrounds(rings: &[Vec<Point>], (x, y): Point) -> bool {
    let edges = rings
        .iter()
        .flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let crossed =
        edges.filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
    crossed.count() % 2 == 1
}

/// The rectangle around a point.
pub fn around((x, y): Point, reach: f64) -> Rect {
    Rect {
        left: x - reach,
        top: y - reach,
        right: x + reach,
        bottom: y + reach,
    }
}

/// The rectangle that is so much smaller on each side.
pub fn inset(rect: Rect, by: f64) -> Rect {
    Rect {
        left: rect.left + by,
        top: rect.top + by,
        right: rect.right - by,
        bottom: rect.bottom - by,
    }
}

/// Whether a rectangle lies wholly in another.
pub fn holds(outer: Rect, inner: Rect) -> bool {
    inner.left >= outer.left
        && inner.top >= outer.top
        && inner.right <= outer.right
        && inner.bottom <= outer.bottom
}

/// Small squares all along a line, so many points from each other.
pub fn along(way: &[Point], step: f64) -> Vec<Rect> {
    let mut beads = Vec::new();
    for (a, b) in way.iter().zip(way.iter().skip(1)) {
        let count = (distance(*a, *b) / step).ceil().max(1.0);
        for bead in 0..count as u32 {
            let part = f64::from(bead) / count;
            beads.push(around((a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part), 0.8));
        }
    }
    beads
}

/// The four edges of a rectangle, each as one that is a point wide.
pub fn edges(rect: Rect) -> [Rect; 4] {
    let Rect {
        left,
        top,
        right,
        bottom,
    } = rect;
    [
        Rect {
            bottom: top + 1.0,
            ..rect
        },
        Rect {
            top: bottom - 1.0,
            ..rect
        },
        Rect {
            right: left + 1.0,
            ..rect
        },
        Rect {
            left: right - 1.0,
            ..rect
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: Rect = Rect {
        left: 0.0,
        top: 0.0,
        right: 10.0,
        bottom: 10.0,
    };

    #[test]
    fn areas_are_cut_to_the_rectangle() {
        let half = clip_area(&[(-5.0, 2.0), (5.0, 2.0), (5.0, 4.0), (-5.0, 4.0)], SQUARE);
        assert_eq!(half, [(0.0, 2.0), (5.0, 2.0), (5.0, 4.0), (0.0, 4.0)]);
        assert!(clip_area(&[(20.0, 0.0), (30.0, 0.0), (30.0, 5.0)], SQUARE).is_empty());
    }

    #[test]
    fn lines_are_kept_inside_or_outside() {
        let line = [(-5.0, 5.0), (5.0, 5.0), (5.0, 20.0)];
        assert_eq!(clip_line(&line, SQUARE), [[(0.0, 5.0), (5.0, 5.0), (5.0, 10.0)]]);
        let outside = cut_out(&line, &[SQUARE]);
        assert_eq!(
            outside,
            [vec![(-5.0, 5.0), (0.0, 5.0)], vec![(5.0, 10.0), (5.0, 20.0)]]
        );
        assert_eq!(cut_out(&line, &[]), [line.to_vec()]);
        assert!(crosses((-1.0, -1.0), (11.0, 11.0), SQUARE) && !crosses((-1.0, 0.0), (0.0, -1.0), SQUARE));
    }

    #[test]
    fn lines_are_simplified_where_that_is_not_seen() {
        let line = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (2.0, 5.0)];
        assert_eq!(simplified(&line, 0.2), [(0.0, 0.0), (2.0, 0.0), (2.0, 5.0)]);
        assert_eq!(simplified(&line, 0.05), line);
        assert_eq!(simplified(&line[..1], 0.2), line[..1]);
        // A closed line has no straight line between its ends.
        let ring = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 0.0)];
        assert_eq!(simplified(&ring, 0.2), ring);
    }
}
