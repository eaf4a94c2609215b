//! A row of the index, and the key to its pictures.

use cites::{HeritageTheme, Rect, Status, display_phone};

use super::super::Face;
use super::super::cover::ROOT;
use super::super::display_list::{Item, Link, NodeId, Page, Point, Role};
use super::super::entries::Entry;
use super::super::layout::{Layout, Measure};
use super::super::map::pins;
use super::super::setting::Align;
use super::{IndexStyle, MARGIN};

/// Points from a column's left edge to the names, past the numbers.
pub(super) const INDENT: f64 = 20.0;

impl Layout<'_> {
    /// Writes a cité's row below a height.
    pub(super) fn row(
        &mut self,
        page: &mut Page,
        entry: &Entry,
        style: &IndexStyle,
        (left, top, width): (f64, f64, f64),
        square: &str,
        table: NodeId,
    ) {
        let (size, height) = style.name;
        let (base, right) = (top + height * 0.74, left + width);
        let row = self.node(table, Role::Row);
        let number = self.style(Face::SansSemibold, size).coloured(self.palette.accent);
        let name = self.node(row, Role::RowHeader);
        page.mark(name);
        let said = format!("{} ", entry.number);
        page.items.push(Item::Text(number.line(
            self.fonts,
            &said,
            (left + INDENT - 2.5, base),
            Align::Right,
        )));

        // From the right: square, telephone, pictures; the name has the rest.
        let icon = size * 0.93;
        let phone = self.style(Face::Sans, size * 0.88);
        let phone_width = phone.width(self.fonts, "02 22 22 22 22");
        let phone_left = right - size * 2.0 - phone_width;
        let icons_left = phone_left - 4.0 - icon * 1.06 * entry.cite.themes.len() as f64;
        self.name_cell(page, entry, (left + INDENT, base), icons_left - 3.0, size, name);
        self.themes_cell(
            page,
            &entry.cite.themes,
            (icons_left, base - size * 0.8),
            icon,
            row,
        );
        if let Some(number) = &entry.cite.town_hall.phone {
            let cell = self.node(row, Role::Cell);
            page.mark(cell);
            let said = format!("{} ", display_phone(number));
            page.items.push(Item::Text(phone.line(
                self.fonts,
                &said,
                (phone_left, base),
                Align::Left,
            )));
        }
        let bold = self.style(Face::SansSemibold, size * 0.95);
        let cell = self.node(row, Role::Cell);
        page.mark(cell);
        page.items.push(Item::Text(bold.line(
            self.fonts,
            square,
            (right, base),
            Align::Right,
        )));
        if let Some((size, leading)) = style.sights {
            let quiet = self.style(Face::Sans, size).coloured(self.palette.quiet);
            let cell = self.node(row, Role::Cell);
            page.mark(cell);
            let measure = Measure {
                left: left + INDENT,
                top: top + height,
                width: width - INDENT,
                leading,
            };
            self.set_lines(page, quiet, &self.sights(entry), measure);
        }
    }

    /// Writes the name, which leads to the cité's page, and the mark of its status where it is not certified.
    fn name_cell(&mut self, page: &mut Page, entry: &Entry, at: Point, right: f64, size: f64, cell: NodeId) {
        let cite = entry.cite;
        let mut style = self.style(Face::Sans, size);
        let marked = cite.status != Status::Homologated;
        let room = right - at.0 - if marked { 8.0 } else { 0.0 };
        // A long name is set a little smaller rather than cut.
        let width = style.width(self.fonts, &cite.name);
        style = style.sized(size * (room / width).clamp(0.8, 1.0));
        let url = self.url(cite);
        let node = if url.is_some() {
            self.node(cell, Role::Link)
        } else {
            cell
        };
        page.mark(node);
        let line = style.line(self.fonts, &cite.name, at, Align::Left);
        let end = line.at.0 + line.width;
        page.items.push(Item::Text(line));
        if let Some(url) = url {
            page.links.push(Link {
                area: Rect {
                    left: at.0,
                    top: at.1 - style.size * 0.85,
                    right: end,
                    bottom: at.1 + style.size * 0.3,
                },
                url,
                label: (self.texts.open_page)(&cite.name),
                node,
            });
        }
        if marked {
            let said = match cite.status {
                Status::Candidate => self.texts.candidate_short,
                _ => self.texts.unconfirmed_short,
            };
            let mark = self.node(cell, Role::Instead(said.to_owned()));
            page.mark(mark);
            let middle = (end + 5.0, at.1 - size * 0.32);
            page.items
                .extend(pins::shape(cite.status, middle, size * 0.3, &self.palette));
        }
    }

    fn themes_cell(
        &mut self,
        page: &mut Page,
        themes: &[HeritageTheme],
        (left, top): Point,
        size: f64,
        row: NodeId,
    ) {
        if themes.is_empty() {
            return;
        }
        let said: Vec<&str> = themes.iter().map(|theme| self.texts.theme(*theme)).collect();
        let icons = self.node(row, Role::PictureCell(said.join(", ")));
        page.mark(icons);
        for (index, theme) in themes.iter().enumerate() {
            page.items.push(Item::Icon {
                theme: *theme,
                at: (left + size * 1.06 * index as f64, top),
                size,
                colour: self.palette.second,
            });
        }
    }

    /// The width that each picture of the key has with its text.
    fn key_widths(&self) -> Vec<f64> {
        let text = self.style(Face::Sans, 7.6);
        let width = |theme: HeritageTheme| text.width(self.fonts, self.texts.theme(theme)) + 22.0;
        HeritageTheme::all().map(width).collect()
    }

    /// How many lines the key to the pictures takes.
    pub(super) fn key_rows(&self, width: f64) -> usize {
        let (mut rows, mut x) = (1, 0.0);
        for item in self.key_widths() {
            if x + item > width {
                (rows, x) = (rows + 1, 0.0);
            }
            x += item;
        }
        rows
    }

    /// Writes what the pictures mean, below the head of a page.
    pub(super) fn key(&mut self, page: &mut Page) {
        let text = self.style(Face::Sans, 7.6);
        let right = page.size.0 - MARGIN;
        let (mut x, mut base) = (MARGIN, 68.0);
        for (theme, width) in HeritageTheme::all().zip(self.key_widths()) {
            if x + width > right {
                (x, base) = (MARGIN, base + 12.0);
            }
            page.decorate();
            page.items.push(Item::Icon {
                theme,
                at: (x, base - 7.0),
                size: 8.4,
                colour: self.palette.second,
            });
            self.write(
                page,
                ROOT,
                Role::Paragraph,
                text,
                self.texts.theme(theme),
                (x + 11.0, base),
            );
            x += width;
        }
    }
}
