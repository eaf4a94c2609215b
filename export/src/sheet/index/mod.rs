//! The index: what every cité is, by region and département, in columns.

mod row;

use super::columns::{Flow, Size};
use super::cover::ROOT;
use super::display_list::{Bookmark, Item, NodeId, Page, Point, Role, Stroke};
use super::entries::{DepartementEntries, Entry, RegionEntries};
use super::layout::Layout;
use super::setting::Align;
use super::{Face, Paper};

/// How an index is set. Lengths are in points.
#[derive(Clone, Debug)]
pub struct IndexStyle {
    pub columns: usize,
    pub gap: f64,
    /// The size of names, and the height of their line.
    pub name: (f64, f64),
    /// The size of what there is to see and the height of its lines; nothing of it where there is none.
    pub sights: Option<(f64, f64)>,
    /// Whether it is to fit on one page.
    pub one_page: bool,
}

impl IndexStyle {
    /// Five columns on the back of the large sheet, three with what there is to see on small pages.
    pub fn of(paper: Paper) -> IndexStyle {
        match paper {
            Paper::A3 => IndexStyle {
                columns: 5,
                gap: 13.0,
                name: (7.9, 11.2),
                sights: None,
                one_page: true,
            },
            Paper::A4 => IndexStyle {
                columns: 3,
                gap: 18.0,
                name: (8.8, 12.4),
                sights: Some((7.5, 9.0)),
                one_page: false,
            },
        }
    }
}

/// Points of the margin around the index.
const MARGIN: f64 = super::running::MARGIN;
/// Points below the top where the columns begin on pages with the key to the pictures, and on others.
const BELOW_KEY: f64 = 98.0;
const BELOW_TITLE: f64 = 68.0;
/// Points above the bottom where they end.
const FOOT: f64 = 40.0;

/// A heading or a row.
struct Block<'a> {
    kind: Kind<'a>,
    region: &'a RegionEntries<'a>,
    size: Size,
}

enum Kind<'a> {
    Region(&'a RegionEntries<'a>),
    Departement(&'a DepartementEntries<'a>),
    Cite(&'a Entry<'a>, &'a DepartementEntries<'a>),
}

impl Layout<'_> {
    /// Adds the pages of the index; `squares` has the square of each number from 1.
    pub(super) fn index(
        &mut self,
        regions: &[RegionEntries],
        style: &IndexStyle,
        size: Point,
        squares: &[String],
    ) {
        let gaps = style.gap * (style.columns - 1) as f64;
        let width = (size.0 - 2.0 * MARGIN - gaps) / style.columns as f64;
        let key_rows = self.key_rows(size.0 - 2.0 * MARGIN);
        let tops = (BELOW_KEY + 12.0 * (key_rows as f64 - 2.0), BELOW_TITLE);
        let fill = |style: &IndexStyle| {
            let blocks = self.blocks(regions, style, width);
            let sizes: Vec<Size> = blocks.iter().map(|block| block.size).collect();
            let flow = Flow::new(&sizes, style.columns, (tops.0, tops.1, size.1 - FOOT));
            (blocks, flow)
        };
        let mut style = style.clone();
        let (mut blocks, mut flow) = fill(&style);
        // What is to fit on the back of the map is set closer until it does, down to lines of text without space between.
        while style.one_page && flow.pages() > 1 && style.name.1 > style.name.0 * 1.15 {
            style.name.1 -= 0.1;
            (blocks, flow) = fill(&style);
        }
        let style = &style;
        let pages = flow.pages();
        let first = self.sheet.pages.len();
        let title = self.node(ROOT, Role::Heading(2, self.texts.index.to_owned()));
        self.sheet.outline.push(Bookmark {
            text: self.texts.index.to_owned(),
            page: first,
            at: (0.0, 0.0),
        });
        let mut nodes = Nodes::default();
        for number in 0..pages {
            let mut page = Page::new(size);
            let said = (self.texts.index, self.index_of());
            self.head(&mut page, (number == 0).then_some(title), said);
            if number == 0 {
                self.key(&mut page);
            }
            self.foot(&mut page, self.texts.foot, (first + number + 1, first + pages));
            for place in flow.on_page(number) {
                let left = MARGIN + (width + style.gap) * place.column as f64;
                let at = (left, place.top);
                if let Some(block) = blocks.get(place.block) {
                    if place.is_continued {
                        self.continued(&mut page, block, at, width);
                    } else {
                        self.block(
                            &mut page,
                            block,
                            style,
                            (left, place.top, width),
                            squares,
                            &mut nodes,
                        );
                    }
                }
            }
            page.decorate();
            let last = flow.on_page(number).iter().map(|place| place.column).max();
            for column in 1..=last.unwrap_or(0) {
                let x = MARGIN + (width + style.gap) * column as f64 - style.gap / 2.0;
                let top = if number == 0 { tops.0 } else { tops.1 };
                page.line(
                    (x, top),
                    (x, flow.bottom(number)),
                    Stroke::new(self.palette.line_fine, 0.5),
                );
            }
            self.sheet.pages.push(page);
        }
    }

    fn blocks<'a>(&self, regions: &'a [RegionEntries<'a>], style: &IndexStyle, width: f64) -> Vec<Block<'a>> {
        let mut blocks = Vec::new();
        let heading = |height: f64, opens: bool| Size {
            height,
            keeps_next: true,
            opens,
        };
        for region in regions {
            let size = heading(style.name.1 * 1.3 + 13.0, true);
            blocks.push(Block {
                kind: Kind::Region(region),
                region,
                size,
            });
            for departement in &region.departements {
                let size = heading(style.name.1 * 1.16 + 0.6, false);
                blocks.push(Block {
                    kind: Kind::Departement(departement),
                    region,
                    size,
                });
                for entry in &departement.entries {
                    let height = self.row_height(entry, style, width);
                    let size = Size {
                        height,
                        keeps_next: false,
                        opens: false,
                    };
                    blocks.push(Block {
                        kind: Kind::Cite(entry, departement),
                        region,
                        size,
                    });
                }
            }
        }
        blocks
    }

    /// The height of a cité's lines.
    fn row_height(&self, entry: &Entry, style: &IndexStyle, width: f64) -> f64 {
        let Some((size, leading)) = style.sights else {
            return style.name.1;
        };
        let lines = self
            .style(Face::Sans, size)
            .broken(self.fonts, &self.sights(entry), width - row::INDENT);
        style.name.1 + leading * lines.len() as f64 + 3.2
    }

    /// What there is to see in a cité, in one paragraph.
    fn sights(&self, entry: &Entry) -> String {
        let sights = self.content.sights.of(&entry.cite.insee);
        let texts: Vec<&str> = sights.iter().map(|sight| sight.text.as_str()).collect();
        texts.join("\u{a0}· ")
    }

    fn block(
        &mut self,
        page: &mut Page,
        block: &Block,
        style: &IndexStyle,
        (left, top, width): (f64, f64, f64),
        squares: &[String],
        nodes: &mut Nodes,
    ) {
        match &block.kind {
            Kind::Region(region) => {
                let name = region.region.name_in(self.options.lang);
                let heading = self
                    .style(Face::SerifSemibold, 12.6)
                    .coloured(self.palette.accent);
                let base = top + block.size.height - 8.6;
                self.sheet.outline.push(Bookmark {
                    text: name.to_owned(),
                    page: self.sheet.pages.len(),
                    at: (left, top),
                });
                nodes.region = self.node(ROOT, Role::Section);
                self.write(
                    page,
                    nodes.region,
                    Role::Heading(3, name.to_owned()),
                    heading,
                    name,
                    (left, base),
                );
                page.decorate();
                page.line(
                    (left, base + 4.6),
                    (left + width, base + 4.6),
                    Stroke::new(self.palette.accent, 0.8),
                );
            }
            Kind::Departement(departement) => {
                let said = format!(
                    "{} ({})",
                    departement.departement.name, departement.departement.code
                );
                let heading = self
                    .style(Face::SerifItalic, style.name.0 * 1.12)
                    .coloured(self.palette.quiet);
                let base = top + block.size.height - 3.2;
                let role = Role::Heading(4, said.clone());
                self.write(page, nodes.region, role, heading, &said, (left, base));
                nodes.table = self.node(nodes.region, Role::Table);
            }
            Kind::Cite(entry, _) => {
                let square = squares.get(entry.number - 1).map_or("", String::as_str);
                self.row(page, entry, style, (left, top, width), square, nodes.table);
            }
        }
    }

    /// Says at the top of a column what is continued in it; read out once, where it began.
    fn continued(&self, page: &mut Page, block: &Block, (left, top): Point, width: f64) {
        page.decorate();
        let said = match &block.kind {
            Kind::Cite(_, departement) => {
                format!(
                    "{} · {}",
                    block.region.region.name_in(self.options.lang),
                    departement.departement.name
                )
            }
            _ => block.region.region.name_in(self.options.lang).to_owned(),
        };
        let style = self.style(Face::SerifSemibold, 9.4).coloured(self.palette.accent);
        let base = top + 9.0;
        let line = style.line(self.fonts, &said, (left, base), Align::Left);
        let after = (line.at.0 + line.width + 4.0, base);
        page.items.push(Item::Text(line));
        let italic = self.style(Face::SerifItalic, 8.6).coloured(self.palette.quiet);
        page.items.push(Item::Text(italic.line(
            self.fonts,
            self.texts.continued,
            after,
            Align::Left,
        )));
        page.line(
            (left, base + 3.6),
            (left + width, base + 3.6),
            Stroke::new(self.palette.accent, 0.5),
        );
    }

    fn index_of(&self) -> &'static str {
        match self.options.subject {
            super::Subject::Region(_) => self.texts.index_of_region,
            _ => self.texts.index_of,
        }
    }
}

/// The nodes that rows are added to.
#[derive(Default)]
struct Nodes {
    region: NodeId,
    table: NodeId,
}
