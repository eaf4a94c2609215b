//! What all parts of the layout share.

use crate::dates::month_in_words;
use cites::{Cite, Lang, cite_page};

use super::cover::COVER;
use super::display_list::{Item, NodeId, Page, Point, Role, Sheet};
use super::palette::Palette;
use super::setting::{Align, Style};
use super::texts::Texts;
use super::{Content, Face, Fonts, Options};

/// A longer query makes a code that is too fine to be read from paper; without it, the code leads to the map as it is.
const LONGEST_QUERY: usize = 180;

/// A sheet while it is laid out.
pub struct Layout<'a> {
    pub content: &'a Content<'a>,
    pub fonts: &'a Fonts,
    pub options: &'a Options<'a>,
    pub palette: Palette,
    pub texts: &'static Texts,
    pub sheet: Sheet,
}

/// Where lines of text go, in points.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    /// From a base line to the next.
    pub leading: f64,
}

impl Layout<'_> {
    /// A style in the ink of texts.
    pub fn style(&self, face: Face, size: f64) -> Style {
        Style::new(face, size, self.palette.ink)
    }

    /// Adds a node below another.
    pub fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.sheet.add(parent, role)
    }

    /// Writes a line of text that belongs to a new node.
    pub fn write(
        &mut self,
        page: &mut Page,
        parent: NodeId,
        role: Role,
        style: Style,
        text: &str,
        at: Point,
    ) {
        let node = self.node(parent, role);
        page.mark(node);
        page.items
            .push(Item::Text(style.line(self.fonts, text, at, Align::Left)));
    }

    /// Writes a paragraph in lines below a height; gives the height below it.
    pub fn paragraph(&mut self, page: &mut Page, style: Style, text: &str, measure: Measure) -> f64 {
        let node = self.node(COVER, Role::Paragraph);
        page.mark(node);
        self.set_lines(page, style, text, measure)
    }

    /// The same within the node that is marked.
    pub fn set_lines(&self, page: &mut Page, style: Style, text: &str, measure: Measure) -> f64 {
        let Measure {
            left,
            top,
            width,
            leading,
        } = measure;
        let lines = style.broken(self.fonts, text, width);
        let mut base = top + style.ascent();
        for (index, line) in lines.iter().enumerate() {
            // The space that the line break stands for is kept for who copies the text.
            let line = if index + 1 < lines.len() {
                format!("{line} ")
            } else {
                line.clone()
            };
            page.items.push(Item::Text(style.line(
                self.fonts,
                &line,
                (left, base),
                Align::Left,
            )));
            base += leading;
        }
        top + leading * lines.len() as f64
    }

    /// Where a cité's name leads.
    pub fn url(&self, cite: &Cite) -> Option<String> {
        match self.options.site {
            Some(site) => Some(format!("{site}{}", cite_page(self.options.lang, &cite.slug))),
            None => cite.official_url.clone(),
        }
    }

    /// The month that the data are of, as it is read.
    pub fn as_of(&self) -> String {
        let as_of = self.content.catalog.as_of().unwrap_or_default();
        match cites::parse_date(&format!("{as_of}-01")) {
            Some(date) => month_in_words(self.options.lang, date),
            None => as_of.to_owned(),
        }
    }

    /// The address of the map as it is read, without what browsers add by themselves.
    pub fn site_as_read(&self) -> Option<&str> {
        let site = self.options.site?;
        let plain = site
            .strip_prefix("https://")
            .or_else(|| site.strip_prefix("http://"));
        Some(plain.unwrap_or(site).trim_end_matches('/'))
    }

    /// The address that the QR code leads to.
    pub fn map_url(&self, query: &str) -> Option<String> {
        let site = self.options.site?;
        let query = if query.len() > LONGEST_QUERY { "" } else { query };
        let lang = match self.options.lang {
            Lang::Fr => String::new(),
            _ if query.contains("lang=") => String::new(),
            other => format!("lang={}", other.tag()),
        };
        let asked: Vec<&str> = [query, &lang]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        Some(match asked.is_empty() {
            true => site.to_owned(),
            false => format!("{site}?{}", asked.join("&")),
        })
    }
}
