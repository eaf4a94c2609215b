//! The map of a region, of a selection or of a trip, on a page of its own.

use cites::Rect;

use super::super::display_list::{Item, Page, Point};
use super::super::geometry::{around, inset};
use super::super::map::grid::{BAND, Grid};
use super::super::map::pins::Pin;
use super::super::map::{Map, MapStyle, edge, scale};
use super::super::projection::{Extent, Window, lambert93};
use super::super::setting::Align;
use super::super::texts::NETWORK;
use super::super::{Face, Paper, Subject};
use super::{GAP, Layout, MARGIN, RegionEntries, STRIP, SheetError, whole};

/// Points around what is to be seen, for the names of what is at its edge.
const AROUND: f64 = 14.0;
/// The side of a square that is aimed at, in points.
const SQUARE: f64 = 92.0;
/// A title longer than this is set in two lines, if it can be.
const LONG_TITLE: usize = 16;

impl Layout<'_> {
    /// The map of a region or of some cités; gives the square of each number.
    pub(super) fn part(&mut self, regions: &[RegionEntries]) -> Result<Vec<String>, SheetError> {
        let region = match self.options.subject {
            Subject::Region(id) => self.content.catalog.region(id),
            _ => None,
        };
        let code = region.map(|region| region.code.as_str());
        let window = self.part_window(self.extent(regions, code).ok_or(SheetError::Empty)?);
        let mut page = Page::new(Paper::A4.size());
        let mut pins = self.pins(regions, &window);
        let squares = self.part_map(&mut page, window, &mut pins, code, Vec::new());
        let strip = strip();
        let top = match region {
            Some(region) => {
                let name = self.style(Face::SerifItalic, 12.0).coloured(self.palette.quiet);
                page.decorate();
                let at = (strip.left, strip.top + 9.0);
                page.items
                    .push(Item::Text(name.line(self.fonts, NETWORK, at, Align::Left)));
                let below = Rect {
                    top: strip.top + 20.0,
                    ..strip
                };
                let lines = lines(region.name_in(self.options.lang));
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                self.title(&mut page, below, 27.0, &lines, &self.subtitle(pins.len()))
            }
            None => {
                let said = self.subtitle(pins.len());
                self.title(&mut page, strip, 27.0, &self.texts.network, &said)
            }
        };
        let top = self.how_to_read(&mut page, strip, top);
        self.legend(&mut page, strip, top, regions, region.is_some());
        self.colophon(&mut page, strip, &self.query())?;
        self.sheet.pages.push(page);
        Ok(squares)
    }

    /// Draws a map with its squares and its scale; gives the square of each pin.
    pub(in super::super) fn part_map(
        &self,
        page: &mut Page,
        window: Window,
        pins: &mut [Pin],
        region: Option<&str>,
        route: Vec<Point>,
    ) -> Vec<String> {
        let grid = Grid::new(window.rect, SQUARE);
        let squares = pins.iter().map(|pin| grid.square(pin.site)).collect();
        let style = MapStyle {
            pin: (5.8, 6.5),
            name: Some(7.8),
            town: (8.0, 3),
            region_names: vec![9.0, 8.2, 7.4, 6.6],
            region: region.map(str::to_owned),
        };
        let corner = quietest_corner(window.rect, pins);
        page.mark(super::super::cover::MAP);
        let map = Map {
            reserved: vec![scale::room(corner)],
            grid: grid.page_lines(),
            route,
            ..Map::new(self.drawing(), window, &style)
        };
        page.items.extend(map.draw(pins));
        page.items
            .extend(scale::draw(&window, corner, self.fonts, &self.palette));
        page.items.extend(grid.draw_band(self.fonts, &self.palette));
        page.items.push(edge(&window, &self.palette));
        squares
    }

    /// The window beside the strip that shows all of an extent.
    pub(in super::super) fn part_window(&self, extent: Extent) -> Window {
        let inner = inset(whole(Paper::A4.size()), MARGIN);
        let rect = inset(
            Rect {
                left: strip().right + GAP,
                ..inner
            },
            BAND,
        );
        let window = Window::fit(extent, inset(rect, AROUND));
        let margin = AROUND / window.scale;
        Window {
            rect,
            origin: (window.origin.0 - margin, window.origin.1 + margin),
            ..window
        }
    }

    /// What is to be seen: the region, or the cités and some country around them.
    fn extent(&self, regions: &[RegionEntries], code: Option<&str>) -> Option<Extent> {
        let region = self
            .content
            .basemap
            .regions
            .iter()
            .find(|region| Some(region.code.as_str()) == code);
        if let Some(region) = region {
            let points = region.polygons.iter().flatten().flatten();
            return Extent::of(points.map(|position| lambert93(*position)));
        }
        let cites = regions.iter().flat_map(|region| region.entries());
        let positions = cites.map(|entry| entry.cite.position);
        Extent::around(positions.map(|at| lambert93([at.lon(), at.lat()])))
    }
}

/// The strip beside the map.
pub(in super::super) fn strip() -> Rect {
    let inner = inset(whole(Paper::A4.size()), MARGIN);
    Rect {
        right: inner.left + STRIP - 8.0,
        ..inner
    }
}

/// The bottom left corner of the scale, in the corner of the map with the fewest pins.
fn quietest_corner(frame: Rect, pins: &[Pin]) -> Point {
    let (left, right) = (frame.left + 10.0, frame.right - scale::ROOM.0 - 6.0);
    let (top, bottom) = (frame.top + scale::ROOM.1 + 6.0, frame.bottom - 8.0);
    let corners = [(left, bottom), (right, bottom), (left, top), (right, top)];
    let crowd = |corner: &Point| {
        let room = inset(scale::room(*corner), -20.0);
        pins.iter()
            .filter(|pin| around(pin.at, 4.0).overlaps(&room))
            .count()
    };
    corners.into_iter().min_by_key(crowd).unwrap_or((left, bottom))
}

/// A title in one line, or a long one in two, broken behind a hyphen or at a space, where they become most alike.
fn lines(name: &str) -> Vec<String> {
    let cuts = name
        .char_indices()
        .filter(|(_, c)| matches!(c, '-' | ' '))
        .map(|(at, _)| at + 1);
    let cut = cuts.min_by_key(|cut| cut.abs_diff(name.len() / 2));
    match cut.and_then(|cut| name.split_at_checked(cut)) {
        Some((first, second)) if name.chars().count() > LONG_TITLE => {
            vec![first.trim_end().to_owned(), second.to_owned()]
        }
        _ => vec![name.to_owned()],
    }
}
