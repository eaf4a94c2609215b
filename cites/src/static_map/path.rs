//! The data of an SVG path (SVG 2, 9.3), in the few commands that straight lines on a grid need: `m`, whose further
//! pairs are relative steps, and `z`.

use crate::Line;

/// Points of a grid, joined by straight lines.
type GridLine = Vec<[i32; 2]>;

/// Writes lines as short as SVG allows: `m12 34 5-6m-7 8 9-1`. Rings, whose first point is also their last, are written
/// without it and closed: `m0 0 2 0 0 2z`. Lines of fewer than two points are left out.
pub fn write_path(lines: &[GridLine], closed: bool) -> String {
    let mut data = String::new();
    let mut at = [0, 0];
    for line in lines.iter().filter(|line| line.len() > 1) {
        let points = match line.as_slice() {
            [points @ .., _] if closed => points,
            points => points,
        };
        data.push('m');
        let mut separate = false;
        for &[x, y] in points {
            for step in [x - at[0], y - at[1]] {
                if separate && step >= 0 {
                    data.push(' ');
                }
                data.push_str(&step.to_string());
                separate = true;
            }
            at = [x, y];
        }
        if closed {
            data.push('z');
            // The next line is counted from where this one began.
            at = points.first().copied().unwrap_or(at);
        }
    }
    data
}

/// Reads what [`write_path`] wrote, rings with their first point again at the end; `None` for anything else.
pub fn read_path(data: &str) -> Option<Vec<Line>> {
    let mut lines = Vec::<Line>::new();
    // Where the last line ended, or began if it was a ring.
    let mut at = [0.0, 0.0];
    let mut numbers = Numbers(data.as_bytes());
    while let Some(command) = numbers.command() {
        match command {
            b'm' => lines.push(Line::new()),
            b'z' => {
                let ring = lines.last_mut()?;
                at = *ring.first()?;
                ring.push(at);
                continue;
            }
            _ => return None,
        }
        let line = lines.last_mut()?;
        while let Some(dx) = numbers.number() {
            at = [at[0] + dx, at[1] + numbers.number()?];
            line.push(at);
        }
        line.first()?;
    }
    numbers.0.is_empty().then_some(lines)
}

/// What is left to be read. By bytes: the standard library's ways to split and parse a text would bring 2 KB of code.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn command(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A whole number of up to nine digits, after a space or with its own minus.
    fn number(&mut self) -> Option<f64> {
        let mut rest = self.0;
        if let [b' ', after @ ..] = rest {
            rest = after;
        }
        let mut sign = 1.0;
        if let [b'-', after @ ..] = rest {
            rest = after;
            sign = -1.0;
        }
        let (mut number, mut digits) = (0.0, 0);
        while let [digit @ b'0'..=b'9', after @ ..] = rest {
            number = number * 10.0 + f64::from(digit - b'0');
            digits += 1;
            rest = after;
        }
        if digits == 0 || digits > 9 {
            return None;
        }
        self.0 = rest;
        Some(sign * number)
    }
}
