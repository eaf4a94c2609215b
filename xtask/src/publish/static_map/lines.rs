//! Lines on the static map's grid, with no point more than they need.

use cites::{Coord, Line, StaticPlane};

/// Points of the grid, joined by straight lines.
type GridLine = Vec<[i32; 2]>;

/// The whole units of the plane.
pub struct Grid(pub StaticPlane);

impl Grid {
    /// Rings that are still one on the grid.
    pub fn rings<'a>(&self, rings: impl IntoIterator<Item = &'a Line>) -> Vec<GridLine> {
        let rings = rings.into_iter().map(|ring| self.line(ring));
        rings.filter(|ring| ring.len() > 3).collect()
    }

    /// Lines that are still one on the grid.
    pub fn lines<'a>(&self, lines: impl IntoIterator<Item = &'a Line>) -> Vec<GridLine> {
        let lines = lines.into_iter().map(|line| self.line(line));
        lines.filter(|line| line.len() > 1).collect()
    }

    fn line(&self, line: &Line) -> GridLine {
        let mut points = GridLine::new();
        for &[lon, lat] in line {
            let (x, y) = self.0.point(Coord::clamped(lon, lat));
            #[allow(clippy::cast_possible_truncation)] // The world is 25,000 units wide.
            let point = [x.round() as i32, y.round() as i32];
            while let [.., a, b] = points.as_slice()
                && goes_straight_on(*a, *b, point)
            {
                points.pop();
            }
            if points.last() != Some(&point) {
                points.push(point);
            }
        }
        points
    }
}

/// Whether `b` lies on the way from `a` to `c`.
fn goes_straight_on(a: [i32; 2], b: [i32; 2], c: [i32; 2]) -> bool {
    let (ux, uy, vx, vy) = (b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]);
    ux * vy == uy * vx && ux * vx + uy * vy > 0
}

/// The same lines in an order, and each in the direction, that leaves little way from one to the next: what has no
/// way between is one line.
pub fn chained(mut lines: Vec<GridLine>) -> Vec<GridLine> {
    let mut chains: Vec<GridLine> = Vec::new();
    let mut at = [0, 0];
    let away = |at: [i32; 2], end: Option<&[i32; 2]>| {
        end.map_or(0, |end| (end[0] - at[0]).pow(2) + (end[1] - at[1]).pow(2))
    };
    while let Some((index, _)) = lines
        .iter()
        .enumerate()
        .min_by_key(|(_, line)| away(at, line.first()).min(away(at, line.last())))
    {
        let mut line = lines.swap_remove(index);
        if away(at, line.last()) < away(at, line.first()) {
            line.reverse();
        }
        match chains.last_mut() {
            Some(chain) if chain.last() == line.first() => chain.extend_from_slice(&line[1..]),
            _ => chains.push(line),
        }
        at = chains
            .last()
            .and_then(|chain| chain.last())
            .copied()
            .unwrap_or(at);
    }
    chains
}
