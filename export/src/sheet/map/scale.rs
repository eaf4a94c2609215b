//! The scale bar, and the arrow that says where north is.

use cites::Rect;

use crate::sheet::display_list::{Item, Point, Stroke};
use crate::sheet::palette::Palette;
use crate::sheet::projection::Window;
use crate::sheet::setting::{Align, Style};
use crate::sheet::{Face, Fonts};

/// Lengths in kilometres that a scale bar may have.
const LENGTHS: [u32; 9] = [2, 5, 10, 20, 40, 50, 100, 200, 400];
/// Points that it is long at the most, and what it takes up with the arrow.
const LONGEST: f64 = 120.0;
pub const ROOM: Point = (LONGEST + 46.0, 34.0);

/// What the scale takes up with this bottom left corner.
pub fn room((left, bottom): Point) -> Rect {
    Rect {
        left: left - 6.0,
        top: bottom - ROOM.1,
        right: left + ROOM.0,
        bottom: bottom + 4.0,
    }
}

/// The scale of a window, with this bottom left corner.
pub fn draw(window: &Window, (left, bottom): Point, fonts: &Fonts, palette: &Palette) -> Vec<Item> {
    let fits = |km: &u32| f64::from(*km) * window.scale <= LONGEST;
    let km = LENGTHS.iter().copied().rev().find(fits).unwrap_or(1);
    let length = f64::from(km) * window.scale;
    let style = Style::new(Face::Sans, 6.6, palette.ink);
    let (top, base) = (bottom - 9.0, bottom - 5.6);
    let mut items = Vec::new();
    // Four parts, dark and light by turns.
    for part in 0..4 {
        let at = |n: i32| left + length * f64::from(n) / 4.0;
        let rect = Rect {
            left: at(part),
            top,
            right: at(part + 1),
            bottom: base,
        };
        let colour = if part % 2 == 0 { palette.ink } else { palette.paper };
        items.push(Item::Fill(
            vec![crate::sheet::display_list::corners(rect)],
            colour,
        ));
    }
    let whole = Rect {
        left,
        top,
        right: left + length,
        bottom: base,
    };
    let mut ring = crate::sheet::display_list::corners(whole);
    ring.extend(ring.first().copied());
    items.push(Item::Lines(vec![ring], Stroke::new(palette.ink, 0.4)));
    for (part, text) in [
        (0.0, "0".to_owned()),
        (0.5, (km / 2).to_string()),
        (1.0, format!("{km} km")),
    ] {
        let at = (left + length * part, top - 2.4);
        items.push(Item::Text(style.line(fonts, &text, at, Align::Middle)));
    }
    let (x, foot) = (left + length + 30.0, bottom - 5.6);
    items.push(Item::Fill(
        vec![vec![
            (x, foot - 18.0),
            (x + 4.4, foot),
            (x, foot - 4.0),
            (x - 4.4, foot),
        ]],
        palette.ink,
    ));
    let north = style.sized(7.0);
    items.push(Item::Text(
        Style {
            face: Face::SansSemibold,
            ..north
        }
        .line(fonts, "N", (x, foot - 20.0), Align::Middle),
    ));
    items
}
