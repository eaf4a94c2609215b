//! The display list: what stands where on the pages of a sheet, in the order in which it is painted. It knows nothing of
//! PDF, so that a test can look at it, and a program can write it in another form.
//!
//! Lengths are in points (1/72 inch); positions count from the top left corner of the page, y downwards.

use cites::{Date, HeritageTheme, Lang, Rect};

use super::font::Face;
use super::palette::Colour;

/// A position or a distance: across, down.
pub type Point = (f64, f64);

/// The index of a [`Node`] in [`Sheet::nodes`].
pub type NodeId = usize;

/// A laid-out document.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What it is called, in the window of a reader too.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// The day of its edition.
    pub edition: Date,
    /// Its pages in their order.
    pub pages: Vec<Page>,
    /// The structure tree, for those who have the sheet read to them: the first node is the root, and the children of each
    /// node stand in reading order.
    pub nodes: Vec<Node>,
    /// The bookmarks.
    pub outline: Vec<Bookmark>,
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Width and height.
    pub size: Point,
    /// What is painted, the first first.
    pub items: Vec<Item>,
    /// Where a press leads somewhere.
    pub links: Vec<Link>,
}

/// Something that is painted, or that says what the following belongs to.
#[derive(Clone, Debug)]
pub enum Item {
    /// What follows belongs to this node of the structure tree, or is decoration, which is not read out.
    Mark(Option<NodeId>),
    /// Areas, filled by the even-odd rule.
    Fill(Vec<Vec<Point>>, Colour),
    /// Open lines.
    Lines(Vec<Vec<Point>>, Stroke),
    /// A disc, a ring, or both.
    Disc {
        /// Its middle.
        at: Point,
        /// Its radius, to the middle of the ring.
        radius: f64,
        /// The colour of the disc.
        fill: Option<Colour>,
        /// The ring around it.
        ring: Option<Stroke>,
    },
    /// One line of text.
    Text(Text),
    /// The picture of a theme.
    Icon {
        /// Which one.
        theme: HeritageTheme,
        /// Its top left corner.
        at: Point,
        /// The side of its square.
        size: f64,
        /// Its colour.
        colour: Colour,
    },
    /// Nothing outside of this rectangle is seen, until [`Item::Unclip`].
    Clip(Rect),
    /// Ends the last [`Item::Clip`].
    Unclip,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// Its width.
    pub width: f64,
    /// The lengths of a dash and of the gap after it; a whole line where there is none.
    pub dash: Option<(f64, f64)>,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The left end of its base line.
    pub at: Point,
    /// What it says; plain text.
    pub text: String,
    /// The typeface.
    pub face: Face,
    /// The size of the em.
    pub size: f64,
    /// What is added after each letter.
    pub tracking: f64,
    /// The colour.
    pub colour: Colour,
    /// Its width as set.
    pub width: f64,
}

/// A place where a press leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it is pressed.
    pub area: Rect,
    /// Where it leads, an address.
    pub url: String,
    /// What it is called by those who read the sheet aloud.
    pub label: String,
    /// The node of the kind [`Role::Link`] that it belongs to.
    pub node: NodeId,
}

/// A node of the structure tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its children in reading order.
    pub children: Vec<NodeId>,
}

/// What a node is. The names are those of PDF's standard structure types.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// The whole.
    Document,
    /// A part of the whole.
    Section,
    /// A heading of a level from 1, with its text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A picture, with what is said instead of it.
    Figure(String),
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// The cell of a row that names it.
    RowHeader,
    /// Any other cell.
    Cell,
    /// A cell of pictures, with what is said instead of them.
    PictureCell(String),
    /// A part of a line, with what is said instead of it.
    Instead(String),
    /// A link.
    Link,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// What it says.
    pub text: String,
    /// The index of its page.
    pub page: usize,
    /// Where on the page.
    pub at: Point,
}

impl Sheet {
    /// Adds a node as the last child of another.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node {
            role,
            children: Vec::new(),
        });
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.push(id);
        }
        id
    }
}

impl Page {
    /// An empty page of this width and height.
    pub fn new(size: Point) -> Page {
        Page {
            size,
            ..Page::default()
        }
    }

    /// What follows belongs to this node.
    pub fn mark(&mut self, node: NodeId) {
        self.items.push(Item::Mark(Some(node)));
    }

    /// What follows is decoration.
    pub fn decorate(&mut self) {
        self.items.push(Item::Mark(None));
    }

    /// Fills a rectangle.
    pub fn fill_rect(&mut self, rect: Rect, colour: Colour) {
        self.items.push(Item::Fill(vec![corners(rect)], colour));
    }

    /// Draws the edge of a rectangle.
    pub fn frame_rect(&mut self, rect: Rect, stroke: Stroke) {
        let mut ring = corners(rect);
        ring.extend(ring.first().copied());
        self.items.push(Item::Lines(vec![ring], stroke));
    }

    /// Draws one straight line.
    pub fn line(&mut self, from: Point, to: Point, stroke: Stroke) {
        self.items.push(Item::Lines(vec![vec![from, to]], stroke));
    }
}

impl Stroke {
    /// A whole line.
    pub const fn new(colour: Colour, width: f64) -> Stroke {
        Stroke {
            colour,
            width,
            dash: None,
        }
    }

    /// The same line, dashed.
    pub const fn dashed(self, dash: f64, gap: f64) -> Stroke {
        Stroke {
            dash: Some((dash, gap)),
            ..self
        }
    }
}

/// The corners of a rectangle, clockwise from the top left.
pub fn corners(rect: Rect) -> Vec<Point> {
    vec![
        (rect.left, rect.top),
        (rect.right, rect.top),
        (rect.right, rect.bottom),
        (rect.left, rect.bottom),
    ]
}
