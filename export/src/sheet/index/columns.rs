//! Filling columns and pages with blocks of given heights.

use super::super::entries::{DepartementEntries, Entry, RegionEntries};

/// Points for the line that says what a column continues.
const CONTINUED: f64 = 17.0;

/// A heading or a row.
pub struct Block<'a> {
    pub kind: Kind<'a>,
    pub region: &'a RegionEntries<'a>,
    pub height: f64,
    /// Whether it never stands at the foot of a column.
    pub keeps_next: bool,
}

/// What a block is.
pub enum Kind<'a> {
    Region(&'a RegionEntries<'a>),
    Departement(&'a DepartementEntries<'a>),
    Cite(&'a Entry<'a>, &'a DepartementEntries<'a>),
}

/// Where a block, or the line that says that it goes on, stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub block: usize,
    pub is_continued: bool,
    pub column: usize,
    pub top: f64,
}

/// The columns of all pages.
pub struct Flow {
    pages: Vec<Vec<Place>>,
    bottoms: Vec<f64>,
}

impl Flow {
    /// Fills columns, so many a page, from the first page's or another page's top to the bottom. Those of the last page are
    /// as short as they can be.
    pub fn new(blocks: &[Block], columns: usize, (first_top, top, bottom): (f64, f64, f64)) -> Flow {
        let (mut pages, mut bottoms) = (Vec::new(), Vec::new());
        let mut next = 0;
        while next < blocks.len() {
            let top = if pages.is_empty() { first_top } else { top };
            let (mut page, mut end) = fill(blocks, next, columns, top, bottom);
            let mut low = bottom;
            if end >= blocks.len() {
                while low > top + 40.0 {
                    let shorter = fill(blocks, next, columns, top, low - 3.0);
                    if shorter.1 < blocks.len() {
                        break;
                    }
                    low -= 3.0;
                    (page, end) = shorter;
                }
            }
            // A block higher than a page would never fit: better overlong than without end.
            if end == next {
                page.push(Place {
                    block: next,
                    is_continued: false,
                    column: 0,
                    top,
                });
                end += 1;
            }
            pages.push(page);
            bottoms.push(low);
            next = end;
        }
        Flow { pages, bottoms }
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// What stands on a page.
    pub fn on_page(&self, page: usize) -> &[Place] {
        self.pages.get(page).map_or(&[], Vec::as_slice)
    }

    /// Where the columns of a page end.
    pub fn bottom(&self, page: usize) -> f64 {
        self.bottoms.get(page).copied().unwrap_or_default()
    }
}

/// Fills the columns of one page; gives what stands there and the first block that does not.
fn fill(blocks: &[Block], start: usize, columns: usize, top: f64, bottom: f64) -> (Vec<Place>, usize) {
    let (mut page, mut next) = (Vec::new(), start);
    for column in 0..columns {
        let mut y = top;
        while let Some(block) = blocks.get(next) {
            // A heading needs room for what it is above, down to the first row.
            let kept = blocks.get(next..).unwrap_or_default();
            let with_next = kept.iter().take_while(|block| block.keeps_next).count() + 1;
            let needed: f64 = kept.iter().take(with_next).map(|block| block.height).sum();
            let is_first = y == top;
            let is_continued = is_first && !matches!(block.kind, Kind::Region(_)) && next > 0;
            let lead = if is_continued { CONTINUED } else { 0.0 };
            // The space above a heading is not needed at the top.
            let height = if is_first && matches!(block.kind, Kind::Region(_)) {
                block.height - 7.0
            } else {
                block.height
            };
            if y + lead + needed > bottom {
                break;
            }
            if is_continued {
                page.push(Place {
                    block: next,
                    is_continued: true,
                    column,
                    top: y,
                });
                y += lead;
            }
            page.push(Place {
                block: next,
                is_continued: false,
                column,
                top: y + height - block.height,
            });
            y += height;
            next += 1;
        }
    }
    (page, next)
}
