//! A stop of a roadbook, line by line.

use cites::{Leg, Rect, display_distance, display_phone};

use super::super::display_list::{Item, Link, NodeId, Page, Role};
use super::super::layout::Layout;
use super::super::map::pins;
use super::super::setting::{Align, Style};
use super::super::{Face, Plan};

/// Points from a column's left edge to the text, past the pins.
const INDENT: f64 = 24.0;
/// Points between a stop and the next.
const BELOW: f64 = 9.0;

/// A line of a stop.
pub(super) struct Line {
    role: LineRole,
    style: Style,
    leading: f64,
    /// What it says, part by part, and where each part leads.
    parts: Vec<(String, Option<String>)>,
}

#[derive(Clone, Copy, PartialEq)]
enum LineRole {
    Name,
    Text,
}

impl Line {
    /// What lines take up, with the space below them.
    pub(super) fn height(lines: &[Line]) -> f64 {
        lines.iter().map(|line| line.leading).sum::<f64>() + BELOW
    }
}

impl Layout<'_> {
    /// What is said of the stop with this index, in lines for a column of this width.
    pub(super) fn lines(&self, plan: Plan, index: usize, legs: &[Leg], width: f64) -> Vec<Line> {
        let Some(stop) = plan.trip.stops().get(index) else {
            return Vec::new();
        };
        let catalog = self.content.catalog;
        let lang = self.options.lang;
        let cite = stop.cite().and_then(|id| catalog.cite(id));
        let name = self.style(Face::SansSemibold, 11.0);
        let quiet = self.style(Face::Sans, 8.4).coloured(self.palette.quiet);
        let text = self.style(Face::Sans, 8.6);
        let line = |role, style, leading, parts| Line {
            role,
            style,
            leading,
            parts,
        };
        let plain = |style: Style, said: String| line(LineRole::Text, style, 11.0, vec![(said, None)]);
        let url = cite.and_then(|cite| self.url(cite));
        let mut lines = vec![line(
            LineRole::Name,
            name,
            14.0,
            vec![(self.stop_name(stop), url)],
        )];
        let mut below: Vec<String> = Vec::new();
        if let Some(cite) = cite {
            below.push(catalog.departement_name(cite.departement).to_owned());
        }
        if let Some(leg) = legs.iter().find(|leg| leg.to == index && leg.from < leg.to) {
            below.push((self.texts.leg)(&display_distance(lang, leg.km)));
        }
        if !below.is_empty() {
            lines.push(plain(quiet, below.join(" · ")));
        }
        if let Some(note) = plan.notes.and_then(|notes| notes.get(&stop.spelling(catalog))) {
            let italic = self.style(Face::SerifItalic, 10.0);
            let written = note.lines().filter(|line| !line.trim().is_empty());
            let broken = written.flat_map(|line| italic.broken(self.fonts, line.trim(), width - INDENT));
            lines.extend(broken.map(|said| line(LineRole::Text, italic, 12.0, vec![(said + " ", None)])));
        }
        if let Some(cite) = cite {
            let sights: Vec<&str> = self
                .content
                .sights
                .of(&cite.insee)
                .iter()
                .map(|sight| sight.text.as_str())
                .collect();
            let broken = text.broken(self.fonts, &sights.join("\u{a0}· "), width - INDENT);
            lines.extend(broken.into_iter().map(|said| plain(text, said + " ")));
            let hall = &cite.town_hall;
            let phone = hall.phone.as_deref();
            let contacts = [
                phone.map(|phone| (display_phone(phone), Some(format!("tel:{phone}")))),
                hall.email
                    .as_deref()
                    .map(|email| (email.to_owned(), Some(format!("mailto:{email}")))),
            ];
            let mut parts = vec![(self.texts.town_hall.to_owned(), None)];
            for part in contacts.into_iter().flatten() {
                parts.push(("\u{a0} ".to_owned(), None));
                parts.push(part);
            }
            if parts.len() > 1 {
                lines.push(line(LineRole::Text, quiet, 11.0, parts));
            }
            if let Some(website) = &hall.website {
                let read = website
                    .split("://")
                    .last()
                    .unwrap_or(website)
                    .trim_end_matches('/');
                let read = quiet.shortened(self.fonts, read, width - INDENT);
                lines.push(line(
                    LineRole::Text,
                    quiet,
                    11.0,
                    vec![(read, Some(website.clone()))],
                ));
            }
        }
        let station = stop
            .position(catalog)
            .and_then(|at| self.content.stations?.nearest(at));
        if let Some((station, km)) = station {
            lines.push(plain(
                quiet,
                (self.texts.station)(&station.name, &display_distance(lang, km)),
            ));
        }
        if let Some(leg) = legs.iter().find(|leg| leg.from == index && leg.to < leg.from) {
            let said = (self.texts.way_back)(&display_distance(lang, leg.km));
            lines.push(plain(quiet.coloured(self.palette.accent), said));
        }
        lines
    }

    /// Writes a stop with its number and its square.
    pub(super) fn stop(
        &mut self,
        page: &mut Page,
        section: NodeId,
        (number, square): (usize, &str),
        lines: &[Line],
        (left, top, width): (f64, f64, f64),
    ) {
        page.decorate();
        let middle = (left + 9.0, top + 9.0);
        page.items.extend(pins::shape(
            cites::Status::Homologated,
            middle,
            7.6,
            &self.palette,
        ));
        let style = self.style(Face::SansSemibold, 8.4).coloured(self.palette.paper);
        let base = (middle.0, middle.1 + 0.33 * style.size);
        page.items.push(Item::Text(style.line(
            self.fonts,
            &number.to_string(),
            base,
            Align::Middle,
        )));
        let bold = self.style(Face::SansSemibold, 8.8);
        page.items.push(Item::Text(bold.line(
            self.fonts,
            square,
            (left + width, top + 12.0),
            Align::Right,
        )));
        let mut y = top;
        for line in lines {
            let said: String = line.parts.iter().map(|(text, _)| text.as_str()).collect();
            let role = match line.role {
                LineRole::Name => Role::Heading(4, said),
                LineRole::Text => Role::Paragraph,
            };
            let node = self.node(section, role);
            let (mut x, base) = (left + INDENT, y + line.leading - 2.4);
            for (text, url) in &line.parts {
                let part = if url.is_some() {
                    self.node(node, Role::Link)
                } else {
                    node
                };
                page.mark(part);
                let set = line.style.line(self.fonts, text, (x, base), Align::Left);
                let end = x + set.width;
                page.items.push(Item::Text(set));
                if let Some(url) = url {
                    page.links.push(Link {
                        area: Rect {
                            left: x,
                            top: base - line.style.size * 0.85,
                            right: end,
                            bottom: base + line.style.size * 0.3,
                        },
                        url: url.clone(),
                        label: if line.role == LineRole::Name {
                            (self.texts.open_page)(text)
                        } else {
                            text.clone()
                        },
                        node: part,
                    });
                }
                x = end;
            }
            y += line.leading;
        }
    }
}
