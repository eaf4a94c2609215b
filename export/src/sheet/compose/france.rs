//! The map of all of France, with the part where pins crowd shown again, larger.

use cites::Rect;

use super::super::display_list::{Page, Point, Stroke};
use super::super::geometry::{around, inset};
use super::super::map::grid::{BAND, Grid};
use super::super::map::pins::Pin;
use super::super::map::{Map, MapStyle, edge, scale};
use super::super::projection::{Extent, Window};
use super::super::setting::Align;
use super::super::{Face, Paper};
use super::{GAP, Layout, MARGIN, RegionEntries, STRIP, SheetError, whole};
use crate::sheet::display_list::Item;

/// The part of France where pins crowd, in kilometres of Lambert-93: from the Orne to the Deux-Sèvres. No cité is within
/// five kilometres of its edges, so that none is cut off from its name.
const CROWD: Extent = Extent {
    west: 379.0,
    south: 6604.0,
    east: 525.0,
    north: 6861.0,
};
/// Points of the bar above the enlarged part.
const BAR: f64 = 15.0;

/// What a map of all of France is laid out by. Positions are in points on the page, or in kilometres of Lambert-93.
struct Plan {
    /// Beside the map, or lying on its sea.
    key: Rect,
    /// What says where the map comes from; none where the key has room for it.
    colophon: Option<Rect>,
    window: Window,
    enlarged: Window,
    /// The bottom left corner of the scale.
    scale: Point,
    /// The side of a square that is aimed at, in points.
    square: f64,
    style: MapStyle,
}

impl Plan {
    fn of(paper: Paper, has_site: bool) -> Plan {
        let inner = inset(whole(paper.size()), MARGIN);
        match paper {
            Paper::A3 => {
                let key = Rect {
                    right: inner.left + STRIP,
                    ..inner
                };
                let rect = inset(
                    Rect {
                        left: key.right + GAP,
                        ..inner
                    },
                    BAND,
                );
                let window = Window {
                    rect,
                    origin: (76.0, 7124.0),
                    scale: 0.704,
                };
                Plan {
                    key,
                    colophon: None,
                    window,
                    enlarged: enlarged(&window, 216.0),
                    scale: (rect.left + 14.0, rect.bottom - 10.0),
                    square: 100.0,
                    style: MapStyle {
                        pin: (5.2, 5.7),
                        name: Some(6.9),
                        town: (7.4, 2),
                        region_names: vec![12.0, 11.0, 10.0, 9.0, 8.2, 7.4],
                        region: None,
                    },
                }
            }
            // Names would be too small on small paper: the numbers lead to the index. The key lies on the Bay of Biscay.
            Paper::A4 => {
                let rect = inset(inner, BAND);
                let window = Window {
                    rect,
                    origin: (48.0, 7122.0),
                    scale: 0.4865,
                };
                let key = Rect {
                    top: 300.0,
                    right: rect.left + 138.0,
                    ..rect
                };
                let colophon = Rect {
                    left: rect.right - 182.0,
                    top: rect.bottom - if has_site { 148.0 } else { 64.0 },
                    ..rect
                };
                Plan {
                    key,
                    colophon: Some(colophon),
                    window,
                    enlarged: enlarged(&window, 200.0),
                    scale: (key.right + 14.0, rect.bottom - 8.0),
                    square: 92.0,
                    style: MapStyle {
                        pin: (4.9, 5.5),
                        name: None,
                        town: (7.0, 2),
                        region_names: vec![9.5, 8.5, 7.6, 6.8, 6.2],
                        region: None,
                    },
                }
            }
        }
    }

    /// What lies on the map.
    fn reserved(&self) -> Vec<Rect> {
        let enlarged = self.enlarged.rect;
        let mut reserved = vec![
            Rect {
                top: enlarged.top - BAR,
                left: enlarged.left - 2.0,
                bottom: enlarged.bottom + 2.0,
                ..enlarged
            },
            scale::room(self.scale),
        ];
        reserved.extend(self.colophon);
        if self.colophon.is_some() {
            reserved.push(self.key);
        }
        reserved
    }
}

impl Layout<'_> {
    /// The map of all of France; gives the square of each number.
    pub(super) fn france(
        &mut self,
        regions: &[RegionEntries],
        paper: Paper,
    ) -> Result<Vec<String>, SheetError> {
        let plan = Plan::of(paper, self.options.site.is_some());
        let mut page = Page::new(paper.size());
        let grid = Grid::new(plan.window.rect, plan.square);
        let pins = self.pins(regions, &plan.window);
        let squares = pins.iter().map(|pin| grid.square(pin.site)).collect();
        self.france_map(&mut page, &plan, &grid, pins);
        let subtitle = self.subtitle(regions.iter().flat_map(|region| region.entries()).count());
        match plan.colophon {
            None => {
                let top = self.title(&mut page, plan.key, 30.0, &self.texts.network, &subtitle);
                let top = self.how_to_read(&mut page, plan.key, top);
                let top = self.legend(&mut page, plan.key, top, regions, false);
                self.numbers(&mut page, plan.key, top, regions);
                self.colophon(&mut page, plan.key, &self.query())?;
            }
            Some(colophon) => {
                self.card(&mut page, plan.key);
                let key = inset(plan.key, 9.0);
                let top = self.title(&mut page, key, 19.0, &self.texts.network, &subtitle);
                let top = self.how_to_read(&mut page, key, top);
                self.legend(&mut page, key, top, regions, false);
                self.card(&mut page, colophon);
                self.colophon(&mut page, inset(colophon, 8.0), &self.query())?;
            }
        }
        self.sheet.pages.push(page);
        Ok(squares)
    }

    fn france_map(&mut self, page: &mut Page, plan: &Plan, grid: &Grid, pins: Vec<Pin>) {
        let crowd = crowd_on(&plan.window);
        let is_inside = |pin: &Pin| around(pin.site, 0.0).overlaps(&crowd);
        let (mut inside, mut outside): (Vec<Pin>, Vec<Pin>) = pins.into_iter().partition(is_inside);
        page.mark(super::super::cover::MAP);
        let drawing = self.drawing();
        let map = Map {
            reserved: plan.reserved(),
            nameless: vec![crowd],
            dots: inside.iter().map(|pin| pin.site).collect(),
            grid: grid.page_lines(),
            ..Map::new(drawing, plan.window, &plan.style)
        };
        page.items.extend(map.draw(&mut outside));
        page.frame_rect(crowd, Stroke::new(self.palette.accent, 0.8));
        page.items
            .extend(scale::draw(&plan.window, plan.scale, self.fonts, &self.palette));
        for pin in &mut inside {
            pin.site = plan.enlarged.place(plan.window.kilometres(pin.site));
            pin.at = pin.site;
        }
        let style = MapStyle {
            region_names: Vec::new(),
            town: (plan.style.town.0, 3),
            ..plan.style.clone()
        };
        let labels = grid.labels_enlarged(&plan.window, &plan.enlarged).into_iter();
        let map = Map {
            reserved: labels.map(|(_, rect)| rect).collect(),
            grid: grid.lines_enlarged(&plan.window, &plan.enlarged),
            ..Map::new(drawing, plan.enlarged, &style)
        };
        page.items.extend(map.draw(&mut inside));
        page.items
            .extend(grid.draw_labels(&plan.window, &plan.enlarged, self.fonts, &self.palette));
        self.bar(page, &plan.enlarged, plan.enlarged.scale / plan.window.scale);
        page.items.extend(grid.draw_band(self.fonts, &self.palette));
        page.items.push(edge(&plan.window, &self.palette));
    }

    /// Paper with an edge, on the map.
    fn card(&self, page: &mut Page, rect: Rect) {
        page.decorate();
        page.fill_rect(rect, self.palette.paper);
        page.frame_rect(rect, Stroke::new(self.palette.line, 0.6));
    }

    /// The bar above the enlarged part, which says what it is and how much larger.
    fn bar(&self, page: &mut Page, window: &Window, times: f64) {
        let rect = window.rect;
        let bar = Rect {
            top: rect.top - BAR,
            bottom: rect.top,
            ..rect
        };
        page.fill_rect(bar, self.palette.accent);
        let tenths = (times * 10.0).round() as u32;
        let mark = cites::decimal_mark(self.options.lang);
        let times = match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => format!("{}{mark}{rest}", tenths / 10),
        };
        let style = self.style(Face::SerifItalic, 10.0).coloured(self.palette.paper);
        let said = (self.texts.inset)(&times);
        let room = (rect.right - rect.left - 10.0) / style.width(self.fonts, &said);
        let style = style.sized(10.0 * room.min(1.0));
        let at = (rect.left + 6.0, bar.bottom - 4.4);
        page.items
            .push(Item::Text(style.line(self.fonts, &said, at, Align::Left)));
        page.frame_rect(
            Rect { top: bar.top, ..rect },
            Stroke::new(self.palette.accent, 1.0),
        );
    }
}

/// The window of the enlarged part, in the map's upper right corner, which is so wide.
fn enlarged(window: &Window, width: f64) -> Window {
    let (across, down) = CROWD.size();
    let scale = width / across;
    let rect = Rect {
        left: window.rect.right - width,
        top: window.rect.top + BAR,
        right: window.rect.right,
        bottom: window.rect.top + BAR + down * scale,
    };
    Window {
        rect,
        origin: (CROWD.west, CROWD.north),
        scale,
    }
}

/// Where on the map the part is that is enlarged.
fn crowd_on(window: &Window) -> Rect {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::projection::lambert93;

    #[test]
    fn the_enlarged_part_is_shown_whole() {
        for paper in [Paper::A3, Paper::A4] {
            let plan = Plan::of(paper, true);
            let corner = plan.enlarged.place(lambert93([-0.5, 47.5]));
            assert!(around(corner, 1.0).overlaps(&plan.enlarged.rect));
            assert!(plan.enlarged.rect.bottom < plan.colophon.map_or(800.0, |rect| rect.top));
        }
    }
}
