//! Room for labels: which of them can be drawn without touching anything drawn before.

/// A rectangle in pixels from the top left corner of the viewport.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Side of a grid cell: about the width of a label, so that each label is in a few cells.
const CELL: f64 = 64.0;

/// A viewport in which rectangles take their place one after the other, the most important first.
#[derive(Debug)]
pub struct LabelSpace {
    width: f64,
    height: f64,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<Rect>>,
}

impl LabelSpace {
    /// An empty viewport of this size in pixels.
    pub fn new(width: f64, height: f64) -> LabelSpace {
        let count = |length: f64| (length / CELL).ceil().clamp(1.0, 1024.0) as usize;
        let (columns, rows) = (count(width), count(height));
        LabelSpace {
            width,
            height,
            columns,
            rows,
            cells: vec![Vec::new(); columns * rows],
        }
    }

    /// Takes a rectangle's place, whether it is free or not; the part outside the viewport does not matter.
    pub fn block(&mut self, rect: Rect) {
        let viewport = Rect {
            left: 0.0,
            top: 0.0,
            right: self.width,
            bottom: self.height,
        };
        if !rect.overlaps(&viewport) {
            return;
        }
        for cell in self.cells_of(&rect) {
            if let Some(taken) = self.cells.get_mut(cell) {
                taken.push(rect);
            }
        }
    }

    /// Takes the place of the first candidate that is free and wholly inside; its index, or `None` when none is.
    pub fn try_place(&mut self, candidates: &[Rect]) -> Option<usize> {
        let index = candidates
            .iter()
            .position(|rect| self.is_inside(rect) && self.is_free(rect))?;
        self.block(*candidates.get(index)?);
        Some(index)
    }

    fn is_inside(&self, rect: &Rect) -> bool {
        rect.left >= 0.0 && rect.top >= 0.0 && rect.right <= self.width && rect.bottom <= self.height
    }

    fn is_free(&self, rect: &Rect) -> bool {
        let mut taken = self
            .cells_of(rect)
            .filter_map(|cell| self.cells.get(cell))
            .flatten();
        !taken.any(|other| other.overlaps(rect))
    }

    /// Indices of the cells a rectangle lies in. A float out of range is cast to the nearest number there is, so
    /// that what lies outside is counted in the cells of the edge.
    fn cells_of(&self, rect: &Rect) -> impl Iterator<Item = usize> + use<> {
        let cell = |at: f64, count: usize| ((at / CELL) as usize).min(count - 1);
        let (first_column, last_column) = (cell(rect.left, self.columns), cell(rect.right, self.columns));
        let (first_row, last_row) = (cell(rect.top, self.rows), cell(rect.bottom, self.rows));
        let columns = self.columns;
        (first_row..=last_row)
            .flat_map(move |row| (first_column..=last_column).map(move |column| row * columns + column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(left: f64, top: f64, right: f64, bottom: f64) -> Rect {
        Rect {
            left,
            top,
            right,
            bottom,
        }
    }

    #[test]
    fn the_first_free_candidate_is_taken() {
        let mut space = LabelSpace::new(300.0, 200.0);
        space.block(rect(0.0, 0.0, 100.0, 100.0));
        let (taken, free) = (rect(90.0, 90.0, 150.0, 110.0), rect(100.0, 90.0, 160.0, 110.0));
        assert_eq!(space.try_place(&[taken, free]), Some(1));
        assert_eq!(space.try_place(&[free]), None);
        assert_eq!(space.try_place(&[]), None);
    }

    #[test]
    fn labels_far_apart_or_side_by_side_do_not_touch() {
        let mut space = LabelSpace::new(1000.0, 1000.0);
        assert_eq!(space.try_place(&[rect(10.0, 10.0, 500.0, 30.0)]), Some(0));
        assert_eq!(space.try_place(&[rect(400.0, 20.0, 410.0, 25.0)]), None);
        assert_eq!(space.try_place(&[rect(500.0, 10.0, 600.0, 30.0)]), Some(0));
        assert_eq!(space.try_place(&[rect(900.0, 900.0, 990.0, 990.0)]), Some(0));
    }

    #[test]
    fn a_label_never_leaves_the_viewport() {
        let mut space = LabelSpace::new(100.0, 50.0);
        for outside in [
            rect(-1.0, 0.0, 10.0, 10.0),
            rect(95.0, 0.0, 101.0, 10.0),
            rect(0.0, 45.0, 10.0, 51.0),
            rect(f64::NAN, 0.0, 10.0, 10.0),
        ] {
            assert_eq!(space.try_place(&[outside]), None, "{outside:?}");
        }
        space.block(rect(-50.0, -50.0, 5.0, 5.0));
        assert_eq!(
            space.try_place(&[rect(0.0, 0.0, 10.0, 10.0), rect(0.0, 10.0, 10.0, 20.0)]),
            Some(1)
        );
    }
}
