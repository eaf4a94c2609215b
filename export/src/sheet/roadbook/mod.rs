//! The roadbook of a trip: its map, and stop by stop how far it is, what there is to see, whom to ask, and the station.

mod stop;
mod ways;

use crate::dates::date_in_words;
use cites::{Day, Link, Status, Stop, Trip, display_distance};

use super::columns::{Flow, Size};
use super::compose::part::strip;
use super::cover::ROOT;
use super::display_list::{Bookmark, Item, NodeId, Page, Role, Stroke};
use super::geometry::simplified;
use super::layout::Layout;
use super::map::pins::Pin;
use super::projection::{Extent, lambert93};
use super::running::MARGIN;
use super::setting::Align;
use super::{Face, Paper, Plan, SheetError};
use stop::Line;
use ways::Ways;

/// The columns of the pages behind the map, and the points between them.
const COLUMNS: usize = 2;
const GAP: f64 = 26.0;
/// Points from the top of a page to its columns, and from these to its bottom.
const TOP: f64 = 68.0;
const FOOT: f64 = 40.0;
/// The road is drawn that exactly, in points.
const TOLERANCE: f64 = 0.4;
/// The heading of a day, or a stop.
enum Block {
    Day(usize),
    Stop(usize, Vec<Line>),
}

impl Layout<'_> {
    /// Lays out the roadbook.
    ///
    /// # Errors
    /// No stop is known, or the map's address is too long.
    pub(super) fn roadbook(&mut self, plan: Plan) -> Result<(), SheetError> {
        let (trip, catalog) = (plan.trip, self.content.catalog);
        let ways = Ways::of(plan, catalog);
        let positions = trip.stops().iter().filter_map(|stop| stop.position(catalog));
        let extent = Extent::around(positions.map(|at| lambert93([at.lon(), at.lat()])));
        let window = self.part_window(extent.ok_or(SheetError::Empty)?);
        let mut pins: Vec<Pin> = Vec::new();
        for (index, stop) in trip.stops().iter().enumerate() {
            let Some(at) = stop.position(catalog) else {
                continue;
            };
            let site = window.at([at.lon(), at.lat()]);
            let status = stop
                .cite()
                .and_then(|id| catalog.cite(id))
                .map_or(Status::Unconfirmed, |cite| cite.status);
            pins.push(Pin {
                number: index + 1,
                name: self.stop_name(stop),
                status,
                site,
                at: site,
            });
        }
        let route = match ways.road {
            Some(road) => {
                let line = road.line.iter().map(|at| window.at([at.lon(), at.lat()]));
                simplified(&line.collect::<Vec<_>>(), TOLERANCE)
            }
            None => {
                let back = pins.first().filter(|_| trip.is_round());
                pins.iter().chain(back).map(|pin| pin.site).collect()
            }
        };
        let mut page = Page::new(Paper::A4.size());
        let squares = self.part_map(&mut page, window, &mut pins, None, route);
        let days = trip.days_of(&ways.legs);
        let parts = [
            (self.texts.stops)(trip.len()),
            (self.texts.days)(days.len()),
            display_distance(self.options.lang, ways.km()),
        ];
        let top = self.title(
            &mut page,
            strip(),
            27.0,
            &[self.texts.roadbook],
            &parts.join(" · "),
        );
        let link = Link {
            etapes: trip.spelling(catalog),
            ..Link::default()
        };
        let query = link.to_search();
        let bottom = self.colophon(&mut page, strip(), query.trim_start_matches('?'))?;
        self.itinerary(&mut page, trip, &days, (top, bottom - 10.0));
        self.sheet.pages.push(page);
        self.stops(plan, &ways, &days, &squares);
        Ok(())
    }

    /// A distance, and what kind of distance it is.
    fn distance(&self, ways: &Ways, km: f64) -> String {
        let said = match ways.road {
            Some(_) => self.texts.by_road,
            None => self.texts.crow_flies,
        };
        said(&display_distance(self.options.lang, km))
    }

    fn stop_name(&self, stop: &Stop) -> String {
        match stop.name(self.content.catalog) {
            "" => self.texts.unnamed.to_owned(),
            name => name.to_owned(),
        }
    }

    /// Lists days and stops beside the map, as far as there is room; the pages that follow say all.
    fn itinerary(&mut self, page: &mut Page, trip: &Trip, days: &[Day], (top, bottom): (f64, f64)) {
        let (strip, leading) = (strip(), 12.0);
        let heading = self
            .style(Face::SerifSemibold, 11.0)
            .coloured(self.palette.accent);
        let number = self.style(Face::SansSemibold, 8.4).coloured(self.palette.accent);
        let name = self.style(Face::Sans, 8.4);
        let mut base = top + 8.0;
        for (index, day) in days.iter().enumerate() {
            if base + leading > bottom {
                return;
            }
            page.decorate();
            let said = self.day_name(index, day);
            page.items.push(Item::Text(heading.line(
                self.fonts,
                &said,
                (strip.left, base),
                Align::Left,
            )));
            base += leading * 1.15;
            for at in day.stops.clone() {
                let Some(stop) = trip.stops().get(at).filter(|_| base < bottom) else {
                    continue;
                };
                let said = name.shortened(self.fonts, &self.stop_name(stop), strip.right - strip.left - 20.0);
                let count = (at + 1).to_string();
                page.items.push(Item::Text(number.line(
                    self.fonts,
                    &count,
                    (strip.left + 14.0, base),
                    Align::Right,
                )));
                page.items.push(Item::Text(name.line(
                    self.fonts,
                    &said,
                    (strip.left + 19.0, base),
                    Align::Left,
                )));
                base += leading;
            }
            base += 5.0;
        }
    }

    /// "Jour 2 – 1er mai 2027".
    fn day_name(&self, index: usize, day: &Day) -> String {
        let name = (self.texts.day)(index + 1);
        match day.date {
            Some(date) => format!("{name} – {}", date_in_words(self.options.lang, date)),
            None => name,
        }
    }

    /// The pages behind the map.
    fn stops(&mut self, plan: Plan, ways: &Ways, days: &[Day], squares: &[String]) {
        let trip = plan.trip;
        let size = Paper::A4.size();
        let width = (size.0 - 2.0 * MARGIN - GAP * (COLUMNS - 1) as f64) / COLUMNS as f64;
        let mut blocks = Vec::new();
        for (index, day) in days.iter().enumerate() {
            blocks.push(Block::Day(index));
            for at in day.stops.clone() {
                blocks.push(Block::Stop(at, self.lines(plan, at, &ways.legs, width)));
            }
        }
        let sizes: Vec<Size> = blocks.iter().map(size_of).collect();
        let flow = Flow::new(&sizes, COLUMNS, (TOP, TOP, size.1 - FOOT));
        let first = self.sheet.pages.len();
        let title = self.node(ROOT, Role::Heading(2, self.texts.roadbook.to_owned()));
        let mut section = ROOT;
        for number in 0..flow.pages() {
            let mut page = Page::new(size);
            let about = self.distance(ways, ways.km());
            self.head(
                &mut page,
                (number == 0).then_some(title),
                (self.texts.roadbook, &about),
            );
            self.foot(
                &mut page,
                match ways.road {
                    Some(_) => self.texts.roadbook_foot_by_road,
                    None => self.texts.roadbook_foot,
                },
                (first + number + 1, first + flow.pages()),
            );
            for place in flow.on_page(number) {
                let at = (MARGIN + (width + GAP) * place.column as f64, place.top);
                match blocks.get(place.block) {
                    Some(Block::Stop(index, _)) if place.is_continued => {
                        let day = trip.day_of(*index);
                        self.day_goes_on(&mut page, days.get(day).map(|of| self.day_name(day, of)), at);
                    }
                    Some(Block::Day(index)) => {
                        section = self.node(ROOT, Role::Section);
                        if let Some(day) = days.get(*index) {
                            let km = self.distance(ways, day.km);
                            self.day(&mut page, section, (*index, day, &km), at, width);
                        }
                    }
                    Some(Block::Stop(index, lines)) => {
                        let square = squares.get(*index).map_or("", String::as_str);
                        self.stop(
                            &mut page,
                            section,
                            (index + 1, square),
                            lines,
                            (at.0, at.1, width),
                        );
                    }
                    None => {}
                }
            }
            self.sheet.pages.push(page);
        }
    }

    /// Says at the top of a column which day goes on in it; read out once, where it began.
    fn day_goes_on(&self, page: &mut Page, name: Option<String>, (left, top): (f64, f64)) {
        let style = self.style(Face::SerifItalic, 10.0).coloured(self.palette.quiet);
        let said = format!("{} {}", name.unwrap_or_default(), self.texts.continued);
        page.decorate();
        page.items.push(Item::Text(style.line(
            self.fonts,
            &said,
            (left, top + 9.0),
            Align::Left,
        )));
    }

    fn day(
        &mut self,
        page: &mut Page,
        section: NodeId,
        (index, day, km): (usize, &Day, &str),
        at: (f64, f64),
        width: f64,
    ) {
        let (left, base) = (at.0, at.1 + 22.0);
        let said = self.day_name(index, day);
        self.sheet.outline.push(Bookmark {
            text: said.clone(),
            page: self.sheet.pages.len(),
            at,
        });
        let heading = self
            .style(Face::SerifSemibold, 14.0)
            .coloured(self.palette.accent);
        self.write(
            page,
            section,
            Role::Heading(3, said.clone()),
            heading,
            &said,
            (left, base),
        );
        let italic = self.style(Face::SerifItalic, 10.0).coloured(self.palette.quiet);
        let node = self.node(section, Role::Paragraph);
        page.mark(node);
        page.items.push(Item::Text(italic.line(
            self.fonts,
            km,
            (left + width, base),
            Align::Right,
        )));
        page.decorate();
        page.line(
            (left, base + 5.0),
            (left + width, base + 5.0),
            Stroke::new(self.palette.accent, 0.8),
        );
    }
}

fn size_of(block: &Block) -> Size {
    match block {
        Block::Day(_) => Size {
            height: 36.0,
            keeps_next: true,
            opens: true,
        },
        Block::Stop(_, lines) => Size {
            height: Line::height(lines),
            keeps_next: false,
            opens: false,
        },
    }
}
