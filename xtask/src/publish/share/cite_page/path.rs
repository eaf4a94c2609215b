//! Lines on a map as the short data of an SVG path.

use std::fmt::Write;

/// A position in the picture, in its own units.
pub type Point = (f64, f64);

/// The line without the points that are nearer than `tolerance` to it: the algorithm of Douglas and Peucker. Of a ring,
/// the first point is kept.
pub fn simplify(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut kept = vec![false; line.len()];
    let mut spans = vec![(0, line.len().saturating_sub(1))];
    for end in [0, line.len().wrapping_sub(1)] {
        if let Some(end) = kept.get_mut(end) {
            *end = true;
        }
    }
    while let Some((first, last)) = spans.pop() {
        let (Some(&from), Some(&to)) = (line.get(first), line.get(last)) else {
            continue;
        };
        let between = (first + 1..last).filter_map(|i| Some((i, distance(*line.get(i)?, from, to))));
        let farthest = between.max_by(|(_, a), (_, b)| a.total_cmp(b));
        if let Some((index, _)) = farthest.filter(|(_, far)| *far > tolerance) {
            if let Some(kept) = kept.get_mut(index) {
                *kept = true;
            }
            spans.extend([(first, index), (index, last)]);
        }
    }
    let chosen = line.iter().zip(kept).filter(|(_, kept)| *kept);
    chosen.map(|(point, _)| *point).collect()
}

/// From a point to the segment between two others, or to the one point that these are.
fn distance((x, y): Point, (x1, y1): Point, (x2, y2): Point) -> f64 {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((x - x1) * dx + (y - y1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (x - x1 - along * dx).hypot(y - y1 - along * dy)
}

/// Adds a line to the data of a path: whole units, each point told from the one before. Nothing is added where all of it
/// is one point.
pub fn add(data: &mut String, line: &[Point], closed: bool) {
    let mut whole: Vec<(i32, i32)> = line
        .iter()
        .map(|(x, y)| (x.round() as i32, y.round() as i32))
        .collect();
    whole.dedup();
    if closed && whole.len() > 1 && whole.first() == whole.last() {
        whole.pop();
    }
    if whole.len() < if closed { 3 } else { 2 } {
        return;
    }
    let mut at = (0, 0);
    for (index, &(x, y)) in whole.iter().enumerate() {
        let (a, b) = (x - at.0, y - at.1);
        // Writing into a String cannot fail.
        let _ = match index {
            0 => write!(data, "M{}", pair(x, y)),
            1 => write!(data, "l{}", pair(a, b)),
            // A minus sign separates as well as a space does.
            _ if a < 0 => write!(data, "{}", pair(a, b)),
            _ => write!(data, " {}", pair(a, b)),
        };
        at = (x, y);
    }
    if closed {
        data.push('z');
    }
}

fn pair(a: i32, b: i32) -> String {
    let separator = if b < 0 { "" } else { " " };
    format!("{a}{separator}{b}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_that_say_nothing_are_left_out() {
        let line = [(0.0, 0.0), (5.0, 0.4), (10.0, 0.0), (10.0, 9.0), (10.0, 10.0)];
        assert_eq!(simplify(&line, 1.0), [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(simplify(&line, 0.1).len(), 4);
        assert!(simplify(&[], 1.0).is_empty());
        assert_eq!(simplify(&[(1.0, 1.0)], 1.0), [(1.0, 1.0)]);
        // A ring begins where it ends.
        let ring = [(0.0, 0.0), (8.0, 0.0), (8.0, 8.0), (0.0, 0.0)];
        assert_eq!(simplify(&ring, 1.0), ring);
    }

    #[test]
    fn data_are_short_and_relative() {
        let mut data = String::new();
        add(
            &mut data,
            &[(10.2, 20.0), (12.0, 17.0), (10.0, 17.4), (11.0, 18.0)],
            false,
        );
        assert_eq!(data, "M10 20l2-3-2 0 1 1");
        let mut ring = String::new();
        add(&mut ring, &[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 0.0)], true);
        assert_eq!(ring, "M0 0l4 0 0 4z");
        let mut nothing = String::new();
        add(&mut nothing, &[(0.0, 0.0), (0.3, 0.1)], false);
        assert_eq!(nothing, "");
    }
}
