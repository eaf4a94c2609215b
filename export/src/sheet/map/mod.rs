//! The map itself: one window, or two where the pins of a part crowd so that it is shown again, larger.

mod annealing;
mod areas;
mod base;
pub mod grid;
mod names;
pub mod pins;
pub mod scale;
mod towns;

use cites::{Basemap, Coord, Lang, Rect, region_name_in};

use super::Fonts;
use super::display_list::{Item, Point, Stroke};
use super::geometry::{along, around, cut_out, edges};
use super::palette::Palette;
use super::projection::Window;
use super::setting::Style;
use super::texts::Texts;
use super::{Face, geometry::inset};
use base::Base;
use names::{Name, Obstacles};
use pins::Pin;

/// Parts of the em between the letters of an area's name: more, and readers take each letter for a word, so that nobody
/// finds the name by searching for it.
const TRACKING: f64 = 0.09;
/// Points between the places along a way that a name keeps off.
const BEAD: f64 = 5.0;

/// What all maps of a sheet are drawn with.
#[derive(Clone, Copy)]
pub struct Drawing<'a> {
    pub basemap: &'a Basemap,
    pub fonts: &'a Fonts,
    pub palette: &'a Palette,
    pub texts: &'a Texts,
    pub lang: Lang,
}

/// How a map is drawn. Lengths are in points.
#[derive(Clone, Debug)]
pub struct MapStyle {
    /// The pins' radius, and the size of their numbers.
    pub pin: (f64, f64),
    /// The size of the names beside the pins; none where they bear numbers alone.
    pub name: Option<f64>,
    /// The size of towns' names, and the last rank of towns that are shown (1 the largest).
    pub town: (f64, u8),
    /// The sizes of regions' names, the best first.
    pub region_names: Vec<f64>,
    /// The code of the region that the map is about, whose départements are then named.
    pub region: Option<String>,
}

/// One window of the map.
pub struct Map<'a> {
    pub drawing: Drawing<'a>,
    pub window: Window,
    pub style: &'a MapStyle,
    /// What lies on the map, such as the key: nothing is written below it.
    pub reserved: Vec<Rect>,
    /// Where no cité's name stands, but others may.
    pub nameless: Vec<Rect>,
    /// Places that are shown in another window: small dots here.
    pub dots: Vec<Point>,
    /// The lines of the squares.
    pub grid: Vec<Vec<Point>>,
    /// The way of a trip, from stop to stop.
    pub route: Vec<Point>,
}

impl<'a> Map<'a> {
    /// A window with nothing but the base map.
    pub fn new(drawing: Drawing<'a>, window: Window, style: &'a MapStyle) -> Map<'a> {
        Map {
            drawing,
            window,
            style,
            reserved: Vec::new(),
            nameless: Vec::new(),
            dots: Vec::new(),
            grid: Vec::new(),
            route: Vec::new(),
        }
    }

    /// Draws the window with these pins, which it moves apart; gives what is to be painted.
    pub fn draw(&self, pins: &mut [Pin]) -> Vec<Item> {
        let (drawing, window) = (self.drawing, &self.window);
        let (fonts, palette) = (drawing.fonts, drawing.palette);
        let (radius, number) = self.style.pin;
        pins::separate(pins, radius, window);
        let mut taken = self.reserved.clone();
        taken.extend(pins.iter().map(|pin| around(pin.at, pin.reach(radius) + 0.3)));
        taken.extend(self.dots.iter().map(|dot| around(*dot, 1.5)));
        taken.extend(self.nameless.iter().flat_map(|rect| edges(*rect)));

        let mut names_of_areas = self.region_names(&taken);
        let mut hard = self.reserved.clone();
        hard.extend(&self.nameless);
        hard.extend(names_of_areas.iter().flat_map(|name| &name.rects));
        taken.extend(names_of_areas.iter().flat_map(|name| &name.rects));
        let mut towns = towns::Towns::default();
        towns.place(self, 1..=1, &mut taken);
        hard.extend(&towns.taken);
        let mut soft = towns::dots(self, 2..=self.style.town.1);
        soft.extend(along(&self.route, BEAD));
        let names = self.names_of(pins, &hard, &soft);
        taken.extend(names.iter().map(|name| name.rect));
        names_of_areas.extend(self.names_on_the_edge(&mut taken));
        towns.place(self, 2..=self.style.town.1, &mut taken);

        // Lines leave a gap where these stand.
        let mut gaps: Vec<Rect> = names.iter().map(|name| name.rect).collect();
        gaps.extend(names_of_areas.iter().flat_map(|name| &name.rects));
        gaps.extend(&towns.names);
        let base = Base {
            basemap: drawing.basemap,
            palette,
            window,
            region: self.style.region.as_deref(),
            departements: self.style.region.is_some(),
        };
        let mut items = base.areas();
        items.extend(base.lines(&gaps));
        let grid = self.grid.iter().flat_map(|line| cut_out(line, &gaps)).collect();
        items.push(Item::Lines(grid, Stroke::new(palette.river, 0.4)));
        items.extend(names_of_areas.into_iter().flat_map(|name| name.items));
        let way = cut_out(&self.route, &gaps);
        if !way.is_empty() {
            items.push(Item::Lines(
                way,
                Stroke::new(palette.accent, 1.2).dashed(4.0, 2.4),
            ));
        }
        items.extend(towns.items);
        for dot in &self.dots {
            items.push(Item::Disc {
                at: *dot,
                radius: 1.3,
                fill: Some(palette.accent),
                ring: None,
            });
        }
        items.extend(pins.iter().flat_map(|pin| pin.leader(palette)));
        items.extend(
            names
                .iter()
                .filter_map(|name| name.line)
                .map(|(from, to)| Item::Lines(vec![vec![from, to]], Stroke::new(palette.quiet, 0.4))),
        );
        items.extend(
            pins.iter()
                .flat_map(|pin| pin.draw(radius, number, fonts, palette)),
        );
        items.extend(names.iter().filter_map(|name| self.name(name, pins)));
        items
    }

    fn name_style(&self) -> Option<Style> {
        let size = self.style.name?;
        Some(Style::new(Face::SansSemibold, size, self.drawing.palette.ink))
    }

    fn names_of(&self, pins: &[Pin], hard: &[Rect], soft: &[Rect]) -> Vec<Name> {
        let Some(style) = self.name_style() else {
            return Vec::new();
        };
        let (radius, _) = self.style.pin;
        let obstacles = Obstacles { hard, soft };
        names::place(pins, radius, &style, self.drawing.fonts, &self.window, &obstacles)
    }

    fn name(&self, name: &Name, pins: &[Pin]) -> Option<Item> {
        let style = self.name_style()?;
        let base = (name.rect.left + 0.5, name.rect.bottom - style.descent());
        let text = &pins.get(name.pin)?.name;
        Some(Item::Text(style.line(
            self.drawing.fonts,
            text,
            base,
            super::setting::Align::Left,
        )))
    }

    /// Names of the regions of France, or of the départements of one region.
    fn region_names(&self, taken: &[Rect]) -> Vec<areas::AreaName> {
        let Drawing {
            basemap,
            fonts,
            palette,
            lang,
            ..
        } = self.drawing;
        let styles: Vec<Style> = self
            .style
            .region_names
            .iter()
            .map(|size| Style::new(Face::Serif, *size, palette.quiet).tracked(size * TRACKING))
            .collect();
        let areas: Vec<&cites::Area> = match &self.style.region {
            None => basemap.regions.iter().collect(),
            Some(code) => {
                let in_region = |area: &&cites::Area| {
                    let at = Coord::clamped(area.label[0], area.label[1]);
                    basemap.region_at(at).is_some_and(|region| region.code == *code)
                };
                basemap.departements.iter().filter(in_region).collect()
            }
        };
        let mut taken = taken.to_vec();
        let mut placed = Vec::new();
        for area in areas {
            let name = match self.style.region {
                None => region_name_in(lang, &area.name).to_uppercase(),
                Some(_) => area.name.to_uppercase(),
            };
            let beside = || {
                let style = styles.get(styles.len() / 2)?;
                let regions = &basemap.regions;
                areas::place_beside(area, regions, &name, style, (fonts, &self.window), &taken)
            };
            let found = areas::place(area, &name, &styles, fonts, &self.window, &taken);
            // A département's name can be missed: the index says it. A region's cannot.
            let found = if self.style.region.is_none() {
                found.or_else(beside)
            } else {
                found
            };
            if let Some(name) = found {
                taken.extend(&name.rects);
                placed.push(name);
            }
        }
        placed
    }

    /// Names of what lies around: seas, countries, and around a region the other regions.
    fn names_on_the_edge(&self, taken: &mut Vec<Rect>) -> Vec<areas::AreaName> {
        let Drawing {
            basemap,
            fonts,
            palette,
            texts,
            lang,
        } = self.drawing;
        let largest = self.style.region_names.first().copied().unwrap_or(10.0);
        let sea = Style::new(Face::SerifItalic, largest * 1.1, palette.water_ink).tracked(largest * TRACKING);
        let country = Style::new(Face::Serif, largest * 0.8, palette.quiet).tracked(largest * TRACKING);
        let mut placed = Vec::new();
        for (style, names) in [(sea, texts.seas), (country, texts.countries)] {
            let mut written: Vec<&str> = Vec::new();
            for (lon, lat, name) in names {
                if written.contains(name) {
                    continue;
                }
                let at = self.window.at([*lon, *lat]);
                let found = areas::place_at(&name.to_uppercase(), &style, fonts, &self.window, at, taken);
                if let Some(found) = found {
                    taken.extend(&found.rects);
                    placed.push(found);
                    written.push(name);
                }
            }
        }
        if let Some(code) = &self.style.region {
            for region in basemap.regions.iter().filter(|region| region.code != *code) {
                let name = region_name_in(lang, &region.name).to_uppercase();
                if let Some(name) = areas::place(region, &name, &[country], fonts, &self.window, taken) {
                    taken.extend(&name.rects);
                    placed.push(name);
                }
            }
        }
        placed
    }
}

/// The edge of a window.
pub fn edge(window: &Window, palette: &Palette) -> Item {
    let mut ring = super::display_list::corners(inset(window.rect, 0.0));
    ring.extend(ring.first().copied());
    Item::Lines(vec![ring], Stroke::new(palette.ink, 0.7))
}
