//! What stands beside the map: title, key, the numbers of the regions, and how to come to the map on the screen.

use crate::dates::date_in_words;
use cites::{Rect, Status};

use super::display_list::{Bookmark, Item, NodeId, Page, Role, Stroke};
use super::entries::RegionEntries;
use super::layout::{Layout, Measure};
use super::map::pins;
use super::setting::Align;
use super::{Face, SheetError, qr};

/// The node of the whole.
pub const ROOT: NodeId = 0;
/// What stands beside the map, which is read before it, and the map.
pub const COVER: NodeId = 1;
pub const MAP: NodeId = 2;
/// The side of the QR code in points: 22 mm, which phones read at arm's length.
const QR_SIDE: f64 = 62.0;

impl Layout<'_> {
    /// Writes the title and what is below it; gives the height below it.
    pub(super) fn title(
        &mut self,
        page: &mut Page,
        rect: Rect,
        size: f64,
        title: &[&str],
        subtitle: &str,
    ) -> f64 {
        let (left, width) = (rect.left, rect.right - rect.left);
        let whole = title.join(" ");
        let node = self.node(COVER, Role::Heading(1, whole.clone()));
        self.sheet.outline.push(Bookmark {
            text: whole,
            page: self.sheet.pages.len(),
            at: (0.0, 0.0),
        });
        page.mark(node);
        let mut style = self
            .style(Face::SerifSemibold, size)
            .coloured(self.palette.accent);
        let widest = title
            .iter()
            .map(|line| style.width(self.fonts, line))
            .fold(0.0, f64::max);
        style = style.sized(size * (width / widest).min(1.0));
        let leading = style.size * 1.04;
        let mut base = rect.top + style.ascent();
        for line in title {
            let line = style.line(self.fonts, &format!("{line} "), (left, base), Align::Left);
            page.items.push(Item::Text(line));
            base += leading;
        }
        let mut italic = self.style(Face::SerifItalic, (size * 0.46).max(11.5));
        // A line that is a little too long is set smaller rather than broken.
        let room = width / italic.width(self.fonts, subtitle);
        if room > 0.8 {
            italic = italic.sized(italic.size * room.min(1.0));
        }
        let top = base - style.ascent() + size * 0.18;
        let measure = Measure {
            left,
            top,
            width,
            leading: italic.size * 1.15,
        };
        let below = self.paragraph(page, italic, subtitle, measure);
        page.decorate();
        let rule = below + 5.0;
        page.line(
            (left, rule),
            (left + width.min(40.0), rule),
            Stroke::new(self.palette.accent, 1.1),
        );
        rule + 8.0
    }

    /// Writes how the map is read; gives the height below it.
    pub(super) fn how_to_read(&mut self, page: &mut Page, rect: Rect, top: f64) -> f64 {
        let style = self.style(Face::Serif, 10.0);
        let measure = Measure {
            left: rect.left,
            top,
            width: rect.right - rect.left,
            leading: 12.0,
        };
        self.paragraph(page, style, self.texts.how_to_read, measure) + 8.0
    }

    /// Writes the key to the map; gives the height below it.
    pub(super) fn legend(
        &mut self,
        page: &mut Page,
        rect: Rect,
        top: f64,
        regions: &[RegionEntries],
        departements: bool,
    ) -> f64 {
        let mut base = self.heading(page, rect, top, self.texts.legend);
        let statuses: Vec<Status> = regions
            .iter()
            .flat_map(|region| region.entries())
            .map(|entry| entry.cite.status)
            .collect();
        let text = self.style(Face::Sans, 8.0);
        let (mark, indent) = (rect.left + 7.0, rect.left + 20.0);
        type Count = fn(usize) -> String;
        let shapes: [(Status, Count); 3] = [
            (Status::Homologated, self.texts.homologated),
            (Status::Candidate, self.texts.candidate),
            (Status::Unconfirmed, self.texts.unconfirmed),
        ];
        for (status, said) in shapes {
            let count = statuses.iter().filter(|one| **one == status).count();
            if count == 0 {
                continue;
            }
            page.decorate();
            page.items
                .extend(pins::shape(status, (mark, base - 2.7), 4.0, &self.palette));
            self.write(page, COVER, Role::Paragraph, text, &said(count), (indent, base));
            base += 12.5;
        }
        page.decorate();
        let town = super::geometry::around((mark, base - 2.6), 1.5);
        page.fill_rect(town, self.palette.quiet);
        self.write(
            page,
            COVER,
            Role::Paragraph,
            text,
            self.texts.town,
            (indent, base),
        );
        base += 12.5;
        let lines = [
            (
                true,
                self.texts.region_border,
                Stroke::new(self.palette.line, 1.1),
            ),
            (
                departements,
                self.texts.departement_border,
                Stroke::new(self.palette.line, 0.5),
            ),
            (true, self.texts.river, Stroke::new(self.palette.river, 1.2)),
        ];
        for (_, said, stroke) in lines.into_iter().filter(|(shown, ..)| *shown) {
            page.decorate();
            page.line((rect.left, base - 2.6), (rect.left + 14.0, base - 2.6), stroke);
            self.write(page, COVER, Role::Paragraph, text, said, (indent, base));
            base += 12.5;
        }
        base + 4.0
    }

    /// Lists which numbers each region has; gives the height below it.
    pub(super) fn numbers(
        &mut self,
        page: &mut Page,
        rect: Rect,
        top: f64,
        regions: &[RegionEntries],
    ) -> f64 {
        let mut base = self.heading(page, rect, top, self.texts.numbers);
        let name = self.style(Face::Sans, 8.0);
        let number = self.style(Face::SansSemibold, 8.0).coloured(self.palette.accent);
        for region in regions {
            let numbers: Vec<usize> = region.entries().map(|entry| entry.number).collect();
            let (Some(from), Some(to)) = (numbers.first(), numbers.last()) else {
                continue;
            };
            let node = self.node(COVER, Role::Paragraph);
            page.mark(node);
            let said = format!("{} ", region.region.name_in(self.options.lang));
            page.items.push(Item::Text(name.line(
                self.fonts,
                &said,
                (rect.left, base),
                Align::Left,
            )));
            let range = (self.texts.range)(*from, *to);
            page.items.push(Item::Text(number.line(
                self.fonts,
                &range,
                (rect.right, base),
                Align::Right,
            )));
            page.decorate();
            page.line(
                (rect.left, base + 3.0),
                (rect.right, base + 3.0),
                Stroke::new(self.palette.line_fine, 0.4),
            );
            base += 12.6;
        }
        base + 4.0
    }

    fn heading(&mut self, page: &mut Page, rect: Rect, top: f64, text: &str) -> f64 {
        let style = self
            .style(Face::SerifSemibold, 13.0)
            .coloured(self.palette.accent);
        let base = top + style.ascent();
        self.write(
            page,
            COVER,
            Role::Heading(2, text.to_owned()),
            style,
            text,
            (rect.left, base),
        );
        base + 15.0
    }

    /// Writes, up from the bottom of a rectangle, where the data are from and when, and above it how to come to the map on
    /// the screen, where its address is known; gives the height above it all.
    ///
    /// # Errors
    /// The address is too long for a QR code.
    pub(super) fn colophon(&mut self, page: &mut Page, rect: Rect, query: &str) -> Result<f64, SheetError> {
        let (left, width) = (rect.left, rect.right - rect.left);
        let small = self.style(Face::Sans, 6.4).coloured(self.palette.quiet);
        let edition = (self.texts.edition)(
            &date_in_words(self.options.lang, self.options.edition),
            &self.as_of(),
        );
        let text = format!("{edition} {}", self.texts.sources);
        let leading = 7.8;
        let lines = small.broken(self.fonts, &text, width).len() as f64;
        let top = rect.bottom - lines * leading;
        let mut above = top;
        if let (Some(url), Some(read)) = (self.map_url(query), self.site_as_read().map(str::to_owned)) {
            let side = QR_SIDE.min(width * 0.5);
            above = top - side - 18.0;
            let figure = self.node(COVER, Role::Figure((self.texts.qr_alt)(&url)));
            page.mark(figure);
            page.items
                .push(qr::code(&url, (left, above), side, self.palette.ink)?);
            let italic = self.style(Face::SerifItalic, 11.0);
            let beside = Measure {
                left: left + side + 9.0,
                top: above,
                width: width - side - 9.0,
                leading: 12.6,
            };
            self.paragraph(page, italic, self.texts.online, beside);
            let address = self.style(Face::SansSemibold, 7.6).coloured(self.palette.accent);
            let address = address.sized(7.6 * (width / address.width(self.fonts, &read)).min(1.0));
            self.write(
                page,
                COVER,
                Role::Paragraph,
                address,
                &read,
                (left, above + side + 11.0),
            );
        }
        self.paragraph(
            page,
            small,
            &text,
            Measure {
                left,
                top,
                width,
                leading,
            },
        );
        Ok(above)
    }
}
