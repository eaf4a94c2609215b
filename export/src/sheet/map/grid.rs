//! The squares of the map, by which the index says where a cité is: letters across, numbers down.

use cites::Rect;

use crate::sheet::display_list::{Item, Point, Stroke};
use crate::sheet::palette::Palette;
use crate::sheet::projection::Window;
use crate::sheet::setting::{Align, Style};
use crate::sheet::{Face, Fonts};

/// Points of the band around the map that holds letters and numbers.
pub const BAND: f64 = 11.0;

/// The squares of a window.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// The map, without the band.
    pub rect: Rect,
    /// How many squares there are across, and down.
    pub squares: (u8, u8),
}

impl Grid {
    /// Squares of about this side in points.
    pub fn new(rect: Rect, side: f64) -> Grid {
        let count = |length: f64| (length / side).round().clamp(1.0, 26.0) as u8;
        Grid {
            rect,
            squares: (count(rect.right - rect.left), count(rect.bottom - rect.top)),
        }
    }

    /// The square that a point of the page lies in, such as `C4`.
    pub fn square(&self, (x, y): Point) -> String {
        let index = |at: f64, from: f64, to: f64, count: u8| {
            let part = (at - from) / (to - from) * f64::from(count);
            (part.max(0.0) as u8).min(count - 1)
        };
        let column = index(x, self.rect.left, self.rect.right, self.squares.0);
        let row = index(y, self.rect.top, self.rect.bottom, self.squares.1);
        format!("{}{}", letter(column), row + 1)
    }

    /// Where the lines between columns are, and those between rows, the edges included.
    fn lines(&self) -> (Vec<f64>, Vec<f64>) {
        let at = |from: f64, to: f64, count: u8| {
            (0..=count)
                .map(|line| from + (to - from) * f64::from(line) / f64::from(count))
                .collect()
        };
        (
            at(self.rect.left, self.rect.right, self.squares.0),
            at(self.rect.top, self.rect.bottom, self.squares.1),
        )
    }

    /// The lines of the squares.
    pub fn page_lines(&self) -> Vec<Vec<Point>> {
        let (columns, rows) = self.lines();
        let rect = self.rect;
        let down = columns.iter().map(|x| vec![(*x, rect.top), (*x, rect.bottom)]);
        let across = rows.iter().map(|y| vec![(rect.left, *y), (rect.right, *y)]);
        down.chain(across).collect()
    }

    /// The band around the map with letters and numbers.
    pub fn draw_band(&self, fonts: &Fonts, palette: &Palette) -> Vec<Item> {
        let rect = self.rect;
        let outer = crate::sheet::geometry::inset(rect, -BAND);
        let style = Style::new(Face::SansSemibold, 7.0, palette.accent);
        let mut items = Vec::new();
        let (columns, rows) = self.lines();
        let mut ticks = Vec::new();
        for (index, (from, to)) in columns.iter().zip(columns.iter().skip(1)).enumerate() {
            let (middle, name) = ((from + to) / 2.0, letter(index as u8).to_string());
            for edge in [rect.top - 3.2, rect.bottom + BAND - 3.2] {
                items.push(Item::Text(style.line(
                    fonts,
                    &name,
                    (middle, edge),
                    Align::Middle,
                )));
            }
            ticks.push(vec![(*to, outer.top), (*to, rect.top)]);
            ticks.push(vec![(*to, rect.bottom), (*to, outer.bottom)]);
        }
        for (index, (from, to)) in rows.iter().zip(rows.iter().skip(1)).enumerate() {
            let (middle, name) = ((from + to) / 2.0 + 2.4, (index + 1).to_string());
            for x in [rect.left - BAND / 2.0, rect.right + BAND / 2.0] {
                items.push(Item::Text(style.line(fonts, &name, (x, middle), Align::Middle)));
            }
            ticks.push(vec![(outer.left, *to), (rect.left, *to)]);
            ticks.push(vec![(rect.right, *to), (outer.right, *to)]);
        }
        items.push(Item::Lines(ticks, Stroke::new(palette.line, 0.4)));
        items
    }

    /// The lines of the same squares in a window that shows a part of this map larger.
    pub fn lines_enlarged(&self, main: &Window, window: &Window) -> Vec<Vec<Point>> {
        let enlarged = |at: &Point| window.place(main.kilometres(*at));
        let lines = self
            .page_lines()
            .into_iter()
            .map(|line| line.iter().map(enlarged).collect::<Vec<_>>());
        lines
            .flat_map(|line| crate::sheet::geometry::clip_line(&line, window.rect))
            .collect()
    }

    /// The names of the squares in such a window, each in its corner.
    pub fn draw_labels(&self, main: &Window, window: &Window, fonts: &Fonts, palette: &Palette) -> Vec<Item> {
        let style = Style::new(Face::SansSemibold, 7.0, palette.accent);
        let labels = self.labels_enlarged(main, window).into_iter();
        let text = |(name, rect): (String, Rect)| {
            style.line(fonts, &name, (rect.left + 3.0, rect.bottom - 2.0), Align::Left)
        };
        labels.map(|label| Item::Text(text(label))).collect()
    }

    /// The names of the squares in such a window, and what each takes up in its corner.
    pub fn labels_enlarged(&self, main: &Window, window: &Window) -> Vec<(String, Rect)> {
        let (columns, rows) = self.lines();
        let (rect, side) = (window.rect, self.side());
        let mut labels = Vec::new();
        for x in columns.iter().take(columns.len() - 1) {
            for y in rows.iter().take(rows.len() - 1) {
                let at = window.place(main.kilometres((*x, *y)));
                let end = window.place(main.kilometres((x + side.0, y + side.1)));
                let (left, top) = (at.0.max(rect.left), at.1.max(rect.top));
                let label = Rect {
                    left,
                    top,
                    right: left + 14.0,
                    bottom: top + 10.0,
                };
                let square = Rect {
                    left,
                    top,
                    right: end.0.min(rect.right),
                    bottom: end.1.min(rect.bottom),
                };
                if crate::sheet::geometry::holds(square, label) {
                    labels.push((self.square((x + 1.0, y + 1.0)), label));
                }
            }
        }
        labels
    }

    fn side(&self) -> Point {
        (
            (self.rect.right - self.rect.left) / f64::from(self.squares.0),
            (self.rect.bottom - self.rect.top) / f64::from(self.squares.1),
        )
    }
}

fn letter(column: u8) -> char {
    char::from(b'A' + column.min(25))
}
