//! What stands at the head and at the foot of the pages behind the map.

use super::Face;
use super::display_list::{Item, NodeId, Page, Stroke};
use super::layout::Layout;
use super::setting::Align;
use crate::dates::date_in_words;

/// Points of the margin around these pages.
pub const MARGIN: f64 = 25.5;

impl Layout<'_> {
    /// Writes a title and what it is about, and the edition on the right. It is read out where it has a node.
    pub(super) fn head(&self, page: &mut Page, title: Option<NodeId>, (name, about): (&str, &str)) {
        let (base, right) = (46.0, page.size.0 - MARGIN);
        let style = self
            .style(Face::SerifSemibold, 24.0)
            .coloured(self.palette.accent);
        match title {
            Some(node) => page.mark(node),
            None => page.decorate(),
        }
        let line = style.line(self.fonts, name, (MARGIN, base), Align::Left);
        let after = (line.at.0 + line.width + 10.0, base);
        page.items.push(Item::Text(line));
        page.decorate();
        let italic = self.style(Face::SerifItalic, 11.0).coloured(self.palette.quiet);
        let edition = date_in_words(self.options.lang, self.options.edition);
        let network = format!("{} · {edition}", super::texts::NETWORK);
        let network = italic.line(self.fonts, &network, (right, base), Align::Right);
        let about = italic.shortened(self.fonts, about, network.at.0 - after.0 - 12.0);
        page.items
            .push(Item::Text(italic.line(self.fonts, &about, after, Align::Left)));
        page.items.push(Item::Text(network));
        page.line(
            (MARGIN, base + 8.0),
            (right, base + 8.0),
            Stroke::new(self.palette.accent, 1.0),
        );
    }

    /// Writes a remark, the number of the page among how many, and the address of the map.
    pub(super) fn foot(&self, page: &mut Page, remark: &str, (number, pages): (usize, usize)) {
        page.decorate();
        let style = self.style(Face::Sans, 7.4).coloured(self.palette.quiet);
        let (base, right) = (page.size.1 - 22.0, page.size.0 - MARGIN);
        page.items.push(Item::Text(style.line(
            self.fonts,
            remark,
            (MARGIN, base),
            Align::Left,
        )));
        let count = (self.texts.page)(number, pages);
        page.items.push(Item::Text(style.line(
            self.fonts,
            &count,
            (page.size.0 / 2.0, base),
            Align::Middle,
        )));
        if let Some(site) = self.site_as_read() {
            page.items.push(Item::Text(style.line(
                self.fonts,
                site,
                (right, base),
                Align::Right,
            )));
        }
    }
}
