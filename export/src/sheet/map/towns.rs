//! The main towns, which help to find one's way: a small square and a name, where there is room.

use std::ops::RangeInclusive;

use cites::Rect;

use super::Map;
use crate::sheet::Face;
use crate::sheet::display_list::{Item, corners};
use crate::sheet::geometry::{around, holds};
use crate::sheet::setting::{Align, Style};

/// Half the side of a town's square.
const HALF: f64 = 1.3;

/// Towns in their places.
#[derive(Default)]
pub struct Towns {
    pub items: Vec<Item>,
    /// What their names take up.
    pub names: Vec<Rect>,
    /// What they take up with their squares.
    pub taken: Vec<Rect>,
}

/// The squares of the towns of these ranks.
pub fn dots(map: &Map, ranks: RangeInclusive<u8>) -> Vec<Rect> {
    let towns = map
        .drawing
        .basemap
        .towns
        .iter()
        .filter(|town| ranks.contains(&town.rank));
    towns
        .map(|town| around(map.window.at(town.position), HALF + 0.4))
        .collect()
}

impl Towns {
    /// Places the towns of these ranks that have room, the largest first.
    pub fn place(&mut self, map: &Map, ranks: RangeInclusive<u8>, taken: &mut Vec<Rect>) {
        let (fonts, palette) = (map.drawing.fonts, map.drawing.palette);
        let style = Style::new(Face::SerifItalic, map.style.town.0, palette.quiet);
        for rank in ranks {
            let towns = map.drawing.basemap.towns.iter().filter(|town| town.rank == rank);
            for town in towns {
                let at = map.window.at(town.position);
                let dot = around(at, HALF + 0.4);
                let is_free = |rect: &Rect| {
                    holds(map.window.rect, *rect) && !taken.iter().any(|other| other.overlaps(rect))
                };
                if !is_free(&dot) {
                    continue;
                }
                let width = style.width(fonts, &town.name);
                let height = style.ascent() + style.descent();
                let (x, y) = at;
                let places = [
                    (x + 3.2, y - height / 2.0),
                    (x - 3.2 - width, y - height / 2.0),
                    (x - width / 2.0, y - 2.4 - height),
                    (x - width / 2.0, y + 2.2),
                    (x + 2.0, y - 1.6 - height),
                    (x + 2.0, y + 1.4),
                    (x - 2.0 - width, y - 1.6 - height),
                    (x - 2.0 - width, y + 1.4),
                ];
                let rects = places.map(|(left, top)| Rect {
                    left,
                    top,
                    right: left + width,
                    bottom: top + height,
                });
                let Some(rect) = rects.into_iter().find(|rect| is_free(rect)) else {
                    continue;
                };
                let base = (rect.left, rect.bottom - style.descent());
                self.items
                    .push(Item::Fill(vec![corners(around(at, HALF))], palette.quiet));
                self.items
                    .push(Item::Text(style.line(fonts, &town.name, base, Align::Left)));
                self.names.push(rect);
                self.taken.extend([dot, rect]);
                taken.extend([dot, rect]);
            }
        }
    }
}
