//! Filling columns and pages with blocks of given heights.

/// Points for the line that says what a column continues.
const CONTINUED: f64 = 17.0;
/// Points of the space above a heading, which is not needed at the top of a column.
const ABOVE: f64 = 7.0;

/// What a block takes up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Its height in points, the space above and below it included.
    pub height: f64,
    /// Whether it never stands at the foot of a column.
    pub keeps_next: bool,
    /// Whether it begins something, so that a column which it heads continues nothing.
    pub opens: bool,
}

/// Where a block, or the line that says that something goes on, stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The index of the block.
    pub block: usize,
    /// Whether this is the line above it.
    pub is_continued: bool,
    /// The column on its page, from 0.
    pub column: usize,
    /// Its top in points from that of the page.
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
    pub fn new(blocks: &[Size], columns: usize, (first_top, top, bottom): (f64, f64, f64)) -> Flow {
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
fn fill(blocks: &[Size], start: usize, columns: usize, top: f64, bottom: f64) -> (Vec<Place>, usize) {
    let (mut page, mut next) = (Vec::new(), start);
    for column in 0..columns {
        let mut y = top;
        while let Some(block) = blocks.get(next) {
            // A heading needs room for what it is above, down to the first row.
            let kept = blocks.get(next..).unwrap_or_default();
            let with_next = kept.iter().take_while(|block| block.keeps_next).count() + 1;
            let needed: f64 = kept.iter().take(with_next).map(|block| block.height).sum();
            let is_first = y == top;
            let is_continued = is_first && !block.opens && next > 0;
            let lead = if is_continued { CONTINUED } else { 0.0 };
            let height = if is_first && block.opens {
                block.height - ABOVE
            } else {
                block.height
            };
            if y + lead + needed > bottom {
                break;
            }
            if is_continued {
                page.push(Place {
                    block: next,
                    is_continued,
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

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: Size = Size {
        height: 10.0,
        keeps_next: false,
        opens: false,
    };
    const HEADING: Size = Size {
        height: 20.0,
        keeps_next: true,
        opens: true,
    };

    #[test]
    fn a_heading_never_stands_alone_and_what_goes_on_says_so() {
        // A heading and four rows to a column: the second heading has no room for a row.
        let blocks = [HEADING, ROW, ROW, ROW, HEADING, ROW, ROW, ROW, ROW, ROW, ROW];
        let flow = Flow::new(&blocks, 2, (0.0, 0.0, 61.0));
        let columns = |page| {
            flow.on_page(page)
                .iter()
                .filter(|place| !place.is_continued)
                .map(|place| place.column)
        };
        assert_eq!(columns(0).collect::<Vec<_>>(), [0, 0, 0, 0, 1, 1, 1, 1, 1]);
        assert_eq!(flow.pages(), 2);
        let second: Vec<bool> = flow.on_page(1).iter().map(|place| place.is_continued).collect();
        assert_eq!(second[..2], [true, false]);
    }

    #[test]
    fn what_is_higher_than_a_page_does_not_hang() {
        let flow = Flow::new(&[Size { height: 900.0, ..ROW }; 3], 2, (0.0, 0.0, 100.0));
        assert_eq!(flow.pages(), 3);
    }
}
