//! Which pages a sheet has, and what stands where on them.

use cites::{Cite, Rect};

use super::cover::ROOT;
use super::display_list::{Item, Page, Role, Stroke};
use super::entries::{self, RegionEntries};
use super::geometry::inset;
use super::index::IndexStyle;
use super::layout::Layout;
use super::map::grid::{BAND, Grid};
use super::map::pins::Pin;
use super::map::{Drawing, Map, MapStyle, scale};
use super::projection::{Extent, Window, lambert93};
use super::setting::Align;
use super::texts::NETWORK;
use super::{Face, Paper, SheetError, Subject};

/// Points between the edge of the paper and what stands on it.
const MARGIN: f64 = 25.5;
/// Points of the strip beside the map, and between the two.
const STRIP: f64 = 172.0;
const GAP: f64 = 14.0;
/// The square side that is aimed at, in points.
const SQUARE: (f64, f64) = (100.0, 92.0);
/// The part of France where pins crowd, in kilometres of Lambert-93: from the Orne to the Deux-Sèvres.
const CROWD: Extent = Extent {
    west: 379.0,
    south: 6604.0,
    east: 525.0,
    north: 6861.0,
};
/// Points of the bar above the enlarged part.
const BAR: f64 = 15.0;

/// What a map of all of France is laid out by. Positions are in points on the page, or in kilometres of Lambert-93.
struct France {
    /// The strip, or the key that lies on the sea.
    strip: Rect,
    frame: Rect,
    /// What the map's top left corner shows.
    origin: (f64, f64),
    scale: f64,
    /// The width of the enlarged part.
    inset: f64,
}

impl Layout<'_> {
    /// Lays out all pages about these cités.
    ///
    /// # Errors
    /// There is nothing to draw, or the map's address is too long.
    pub(super) fn compose(&mut self, cites: &[&Cite]) -> Result<(), SheetError> {
        let regions = entries::of(self.content.catalog, cites);
        let is_france = matches!(self.options.subject, Subject::France);
        let squares = if is_france {
            self.france(&regions)?
        } else {
            self.part(&regions)?
        };
        let paper = if is_france { self.options.paper } else { Paper::A4 };
        self.index(&regions, &IndexStyle::of(paper), paper.size(), &squares);
        Ok(())
    }

    /// The map of all of France; gives the square of each number.
    fn france(&mut self, regions: &[RegionEntries]) -> Result<Vec<String>, SheetError> {
        let paper = self.options.paper;
        let size = paper.size();
        let whole = Rect {
            left: 0.0,
            top: 0.0,
            right: size.0,
            bottom: size.1,
        };
        let inner = inset(whole, MARGIN);
        let is_large = paper == Paper::A3;
        let plan = match paper {
            Paper::A3 => France {
                strip: Rect {
                    right: inner.left + STRIP,
                    ..inner
                },
                frame: Rect {
                    left: inner.left + STRIP + GAP,
                    ..inner
                },
                origin: (76.0, 7124.0),
                scale: 0.704,
                inset: 216.0,
            },
            Paper::A4 => France {
                strip: Rect {
                    left: inner.left + BAND,
                    top: 300.0,
                    right: inner.left + BAND + 138.0,
                    bottom: inner.bottom - BAND,
                },
                frame: inner,
                origin: (48.0, 7122.0),
                scale: 0.4865,
                inset: 200.0,
            },
        };
        let mut page = Page::new(size);
        let frame = inset(plan.frame, BAND);
        let window = Window {
            rect: frame,
            origin: plan.origin,
            scale: plan.scale,
        };
        let enlarged = self.enlarged(&window, plan.inset);
        let grid = Grid::new(frame, if is_large { SQUARE.0 } else { SQUARE.1 });
        let style = MapStyle {
            pin: if is_large { (5.2, 5.7) } else { (4.9, 5.5) },
            name: is_large.then_some(6.9),
            town: (if is_large { 7.4 } else { 7.0 }, 2),
            region_names: if is_large {
                vec![12.0, 11.0, 10.0, 9.0]
            } else {
                vec![9.5, 8.5, 7.6, 6.8]
            },
            region: None,
        };
        let all = self.pins(regions, &window);
        let (mut inside, mut outside): (Vec<Pin>, Vec<Pin>) = all
            .into_iter()
            .partition(|pin| CROWD.holds(self.place_of(pin).unwrap_or_default()));
        let square = |pin: &Pin| (pin.number, grid.square(pin.site));
        let mut squares: Vec<(usize, String)> = inside.iter().chain(&outside).map(square).collect();
        squares.sort();
        let bottom_left = if is_large {
            (frame.left + 14.0, frame.bottom - 10.0)
        } else {
            (plan.strip.right + 14.0, frame.bottom - 8.0)
        };
        let scale_rect = Rect {
            left: bottom_left.0 - 6.0,
            top: bottom_left.1 - scale::ROOM.1,
            right: bottom_left.0 + scale::ROOM.0,
            bottom: bottom_left.1,
        };
        let mut reserved = vec![self.with_bar(enlarged.rect), scale_rect];
        let colophon = Rect {
            left: frame.right - 182.0,
            top: frame.bottom - 148.0,
            right: frame.right,
            bottom: frame.bottom,
        };
        if !is_large {
            reserved.extend([plan.strip, colophon]);
        }
        let figure = self.figure(regions);
        let map = Map {
            drawing: self.drawing(),
            window,
            style: &style,
            reserved,
            nameless: vec![self.crowd_on(&window)],
            dots: inside.iter().map(|pin| pin.site).collect(),
            grid: Some(grid),
            route: Vec::new(),
        };
        page.mark(figure);
        page.items.extend(map.draw(&mut outside));
        page.frame_rect(self.crowd_on(&window), Stroke::new(self.palette.accent, 0.8));
        page.items
            .extend(scale::draw(&window, bottom_left, self.fonts, &self.palette));
        for pin in &mut inside {
            let at = self.place_of(pin).unwrap_or_default();
            pin.site = enlarged.place(at);
            pin.at = pin.site;
        }
        let larger = MapStyle {
            region_names: Vec::new(),
            town: (style.town.0, 3),
            ..style
        };
        let map = Map {
            drawing: self.drawing(),
            window: enlarged,
            style: &larger,
            reserved: grid
                .labels_enlarged(&window, &enlarged)
                .into_iter()
                .map(|(_, rect)| rect)
                .collect(),
            nameless: Vec::new(),
            dots: Vec::new(),
            grid: None,
            route: Vec::new(),
        };
        page.items.extend(map.draw(&mut inside));
        page.items
            .extend(grid.draw_enlarged(&window, &enlarged, self.fonts, &self.palette));
        self.bar(&mut page, &enlarged, enlarged.scale / window.scale);
        page.items.extend(grid.draw_band(self.fonts, &self.palette));
        page.items.push(super::map::edge(&window, &self.palette));
        page.decorate();
        let count = regions.iter().flat_map(|region| region.entries()).count();
        let subtitle = (self.texts.france)(count);
        if is_large {
            let top = self.title(&mut page, plan.strip, 30.0, &self.texts.network, &subtitle);
            let top = self.how_to_read(&mut page, plan.strip, top);
            let top = self.legend(&mut page, plan.strip, top, regions, false);
            self.numbers(&mut page, plan.strip, top, regions);
            self.colophon(&mut page, plan.strip, "")?;
        } else {
            page.fill_rect(plan.strip, self.palette.paper);
            page.frame_rect(plan.strip, Stroke::new(self.palette.line, 0.6));
            let strip = inset(plan.strip, 9.0);
            let top = self.title(&mut page, strip, 19.0, &self.texts.network, &subtitle);
            let top = self.how_to_read(&mut page, strip, top);
            self.legend(&mut page, strip, top, regions, false);
            page.decorate();
            page.fill_rect(colophon, self.palette.paper);
            page.frame_rect(colophon, Stroke::new(self.palette.line, 0.6));
            self.colophon(&mut page, inset(colophon, 7.0), "")?;
        }
        self.sheet.pages.push(page);
        Ok(squares.into_iter().map(|(_, square)| square).collect())
    }

    /// The map of a region or of some cités; gives the square of each number.
    fn part(&mut self, regions: &[RegionEntries]) -> Result<Vec<String>, SheetError> {
        let size = Paper::A4.size();
        let whole = Rect {
            left: 0.0,
            top: 0.0,
            right: size.0,
            bottom: size.1,
        };
        let inner = inset(whole, MARGIN);
        let strip = Rect {
            right: inner.left + STRIP - 8.0,
            ..inner
        };
        let frame = inset(
            Rect {
                left: strip.right + GAP,
                ..inner
            },
            BAND,
        );
        let region = match self.options.subject {
            Subject::Region(id) => self.content.catalog.region(id),
            _ => None,
        };
        let extent = self
            .extent(regions, region.map(|region| region.code.as_str()))
            .ok_or(SheetError::Empty)?;
        let mut window = Window::fit(extent, inset(frame, 14.0));
        window.origin = (
            window.origin.0 - 14.0 / window.scale,
            window.origin.1 + 14.0 / window.scale,
        );
        window.rect = frame;
        let mut all = self.pins(regions, &window);
        let grid = Grid::new(frame, SQUARE.1);
        let mut squares: Vec<(usize, String)> = all
            .iter()
            .map(|pin| (pin.number, grid.square(pin.site)))
            .collect();
        squares.sort();
        let style = MapStyle {
            pin: (5.8, 6.5),
            name: Some(7.8),
            town: (8.0, 3),
            region_names: vec![9.0, 8.2, 7.4, 6.6],
            region: region.map(|region| region.code.clone()),
        };
        let corner = quietest_corner(frame, &all);
        let scale_rect = Rect {
            left: corner.0 - 4.0,
            top: corner.1 - scale::ROOM.1,
            right: corner.0 + scale::ROOM.0,
            bottom: corner.1 + 4.0,
        };
        let mut page = Page::new(size);
        let figure = self.figure(regions);
        let map = Map {
            drawing: self.drawing(),
            window,
            style: &style,
            reserved: vec![scale_rect],
            nameless: Vec::new(),
            dots: Vec::new(),
            grid: Some(grid),
            route: Vec::new(),
        };
        page.mark(figure);
        page.items.extend(map.draw(&mut all));
        page.items
            .extend(scale::draw(&window, corner, self.fonts, &self.palette));
        page.items.extend(grid.draw_band(self.fonts, &self.palette));
        page.items.push(super::map::edge(&window, &self.palette));
        page.decorate();
        let (title, subtitle, query) = match region {
            Some(region) => (
                region.name.clone(),
                (self.texts.region)(all.len()),
                format!("region={}", region.slug),
            ),
            None => (
                NETWORK.to_owned(),
                (self.texts.selection)(all.len()),
                String::new(),
            ),
        };
        let top = match region {
            Some(_) => {
                let name = self.style(Face::SerifItalic, 12.0).coloured(self.palette.quiet);
                page.items.push(Item::Text(name.line(
                    self.fonts,
                    NETWORK,
                    (strip.left, strip.top + 9.0),
                    Align::Left,
                )));
                let below = Rect {
                    top: strip.top + 20.0,
                    ..strip
                };
                let lines = if title.chars().count() > 16 {
                    halves(&title)
                } else {
                    vec![title.clone()]
                };
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                self.title(&mut page, below, 27.0, &lines, &subtitle)
            }
            None => self.title(&mut page, strip, 27.0, &self.texts.network, &subtitle),
        };
        let top = self.how_to_read(&mut page, strip, top);
        self.legend(&mut page, strip, top, regions, region.is_some());
        self.colophon(&mut page, strip, &query)?;
        self.sheet.pages.push(page);
        Ok(squares.into_iter().map(|(_, square)| square).collect())
    }

    /// What is to be seen: the region, or the cités and some country around them.
    fn extent(&self, regions: &[RegionEntries], code: Option<&str>) -> Option<Extent> {
        let region = code.and_then(|code| {
            self.content
                .basemap
                .regions
                .iter()
                .find(|region| region.code == code)
        });
        if let Some(region) = region {
            let points = region.polygons.iter().flatten().flatten();
            return Extent::of(points.map(|position| lambert93(*position)));
        }
        let cites = regions.iter().flat_map(|region| region.entries());
        let positions = cites.map(|entry| entry.cite.position);
        let extent = Extent::of(positions.map(|at| lambert93([at.lon(), at.lat()])))?;
        let around = (extent.size().0.max(extent.size().1) * 0.08).max(12.0);
        Some(Extent {
            west: extent.west - around,
            south: extent.south - around,
            east: extent.east + around,
            north: extent.north + around,
        })
    }

    fn drawing(&self) -> Drawing<'_> {
        Drawing {
            basemap: self.content.basemap,
            fonts: self.fonts,
            palette: &self.palette,
            texts: self.texts,
        }
    }

    fn pins(&self, regions: &[RegionEntries], window: &Window) -> Vec<Pin> {
        let entries = regions.iter().flat_map(|region| region.entries());
        entries
            .map(|entry| {
                let at = window.at([entry.cite.position.lon(), entry.cite.position.lat()]);
                Pin {
                    cite: Some(entry.cite.id),
                    number: entry.number,
                    name: entry.cite.name.clone(),
                    status: entry.cite.status,
                    site: at,
                    at,
                }
            })
            .collect()
    }

    /// Where a pin's cité is, in kilometres of Lambert-93.
    fn place_of(&self, pin: &Pin) -> Option<(f64, f64)> {
        let at = self.content.catalog.cite(pin.cite?)?.position;
        Some(lambert93([at.lon(), at.lat()]))
    }

    fn figure(&mut self, regions: &[RegionEntries]) -> usize {
        let count = regions.iter().flat_map(|region| region.entries()).count();
        let alt = (self.texts.map_alt)(count);
        self.node(ROOT, Role::Figure(alt))
    }

    /// The window of the enlarged part, in the map's upper right corner.
    fn enlarged(&self, window: &Window, width: f64) -> Window {
        let scale = width / CROWD.size().0;
        let rect = Rect {
            left: window.rect.right - width,
            top: window.rect.top + BAR,
            right: window.rect.right,
            bottom: window.rect.top + BAR + CROWD.size().1 * scale,
        };
        Window {
            rect,
            origin: (CROWD.west, CROWD.north),
            scale,
        }
    }

    fn with_bar(&self, rect: Rect) -> Rect {
        Rect {
            top: rect.top - BAR,
            left: rect.left - 2.0,
            bottom: rect.bottom + 2.0,
            ..rect
        }
    }

    /// Where on the map the part is that is enlarged.
    fn crowd_on(&self, window: &Window) -> Rect {
        let (from, to) = (
            window.place((CROWD.west, CROWD.north)),
            window.place((CROWD.east, CROWD.south)),
        );
        Rect {
            left: from.0,
            top: from.1,
            right: to.0,
            bottom: to.1,
        }
    }

    fn bar(&self, page: &mut Page, window: &Window, times: f64) {
        let rect = window.rect;
        let bar = Rect {
            top: rect.top - BAR,
            bottom: rect.top,
            ..rect
        };
        page.fill_rect(bar, self.palette.accent);
        let tenths = (times * 10.0).round() as u32;
        let times = match (self.options.lang, tenths % 10) {
            (_, 0) => (tenths / 10).to_string(),
            (cites::Lang::Fr, rest) => format!("{},{rest}", tenths / 10),
            (_, rest) => format!("{}.{rest}", tenths / 10),
        };
        let style = self.style(Face::SerifItalic, 10.0).coloured(self.palette.paper);
        let said = (self.texts.inset)(&times);
        let style =
            style.sized(10.0 * ((rect.right - rect.left - 10.0) / style.width(self.fonts, &said)).min(1.0));
        page.items.push(Item::Text(style.line(
            self.fonts,
            &said,
            (rect.left + 6.0, bar.bottom - 4.4),
            Align::Left,
        )));
        let around = Rect { top: bar.top, ..rect };
        page.frame_rect(around, Stroke::new(self.palette.accent, 1.0));
    }
}

/// The bottom left corner of the scale, in the corner of the map with the fewest pins.
fn quietest_corner(frame: Rect, pins: &[Pin]) -> (f64, f64) {
    let (left, right) = (frame.left + 10.0, frame.right - scale::ROOM.0 - 6.0);
    let (top, bottom) = (frame.top + scale::ROOM.1 + 6.0, frame.bottom - 8.0);
    let corners = [(left, bottom), (right, bottom), (left, top), (right, top)];
    let crowd = |corner: &(f64, f64)| {
        let room = Rect {
            left: corner.0 - 20.0,
            top: corner.1 - scale::ROOM.1 - 20.0,
            right: corner.0 + scale::ROOM.0 + 20.0,
            bottom: corner.1 + 20.0,
        };
        pins.iter()
            .filter(|pin| super::geometry::around(pin.at, 4.0).overlaps(&room))
            .count()
    };
    corners.into_iter().min_by_key(crowd).unwrap_or((left, bottom))
}

/// A long name in two lines, broken behind a hyphen or at a space, where they become most alike.
fn halves(name: &str) -> Vec<String> {
    let cuts = name
        .char_indices()
        .filter(|(_, c)| matches!(c, '-' | ' '))
        .map(|(at, _)| at + 1);
    let cut = cuts.min_by_key(|cut| cut.abs_diff(name.len() / 2));
    match cut.and_then(|cut| name.split_at_checked(cut)) {
        Some((first, second)) => vec![first.trim_end().to_owned(), second.to_owned()],
        None => vec![name.to_owned()],
    }
}
