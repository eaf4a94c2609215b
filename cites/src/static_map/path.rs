//! The data of an SVG path (SVG 2, 9.3), in the few commands that straight lines on a grid need: `m`, whose further
//! pairs are relative steps, and `z`.

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
pub fn read_path(data: &str) -> Option<Vec<GridLine>> {
    let mut lines = Vec::new();
    let mut at = [0_i32, 0];
    for part in data.split('m').skip(1) {
        let (steps, closed) = match part.strip_suffix('z') {
            Some(steps) => (steps, true),
            None => (part, false),
        };
        let mut line = GridLine::new();
        let mut numbers = numbers(steps);
        while let Some(dx) = numbers.next() {
            at = [at[0].checked_add(dx?)?, at[1].checked_add(numbers.next()??)?];
            line.push(at);
        }
        let first = *line.first()?;
        if closed {
            line.push(first);
            at = first;
        }
        lines.push(line);
    }
    Some(lines)
}

/// The numbers of a text; each begins after a space or with its own minus. Nothing in place of what is no number.
fn numbers(mut text: &str) -> impl Iterator<Item = Option<i32>> + '_ {
    std::iter::from_fn(move || {
        text = text.trim_start_matches(' ');
        let rest = text.get(1..)?;
        let end = rest.find([' ', '-']).map_or(text.len(), |end| end + 1);
        let (number, after) = text.split_at(end);
        text = after;
        Some(number.parse().ok())
    })
}
