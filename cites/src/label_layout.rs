//! Label layout: which names stand on a map, and where.
//!
//! Every name keeps off the pins, off the other names and off what lies on the map; where it finds no room, it is left
//! out. Nothing here measures or paints text, so that the screen and a printed map can be laid out alike.

mod candidate;
mod space;

pub use candidate::{LabelCandidate, LabelKind};
use space::LabelSpace;
pub use space::Rect;

/// Pixels that stay free around a pin.
const PIN_MARGIN: f64 = 1.0;

/// A viewport in which names take their places.
///
/// ```
/// use cites::{LabelCandidate, LabelKind, LabelLayout};
///
/// let name = LabelCandidate {
///     kind: LabelKind::Cite,
///     anchor: (100.0, 50.0),
///     size: (80.0, 16.0),
///     room: (0.0, 0.0),
/// };
/// let mut layout = LabelLayout::new((300.0, 100.0), 6.0);
/// layout.keep_off_pin(name.anchor);
/// // On the right of its pin, unless another pin is there.
/// assert_eq!(layout.place(&[name]), [Some((11.0, 0.0))]);
///
/// let mut layout = LabelLayout::new((300.0, 100.0), 6.0);
/// layout.keep_off_pin((130.0, 50.0));
/// assert_eq!(layout.place(&[name]), [Some((-91.0, 0.0))]);
/// ```
#[derive(Debug)]
pub struct LabelLayout {
    space: LabelSpace,
    pin_radius: f64,
}

impl LabelLayout {
    /// An empty viewport of this width and height, and the radius of the pins in it. All lengths are in pixels, and
    /// all points count from the viewport's top left corner.
    pub fn new((width, height): (f64, f64), pin_radius: f64) -> Self {
        Self {
            space: LabelSpace::new(width, height),
            pin_radius,
        }
    }

    /// No name will stand on the pin at this point.
    pub fn keep_off_pin(&mut self, (x, y): (f64, f64)) {
        let reach = self.pin_radius + PIN_MARGIN;
        self.keep_off(Rect {
            left: x - reach,
            top: y - reach,
            right: x + reach,
            bottom: y + reach,
        });
    }

    /// No name will stand in this rectangle.
    pub fn keep_off(&mut self, obstacle: Rect) {
        self.space.block(obstacle);
    }

    /// Finds a place for every name that has one, the most important first and those of a kind in the order given.
    /// The result has an entry for each candidate: the offset of the middle of its left edge from its anchor, or none.
    pub fn place(mut self, candidates: &[LabelCandidate]) -> Vec<Option<(f64, f64)>> {
        let mut order: Vec<(usize, &LabelCandidate)> = candidates.iter().enumerate().collect();
        order.sort_by_key(|(_, candidate)| candidate.kind);
        let mut places = vec![None; candidates.len()];
        for (index, candidate) in order {
            let offsets = candidate.offsets(self.pin_radius);
            let boxes: Vec<Rect> = offsets.iter().map(|offset| candidate.rect_at(*offset)).collect();
            let found = self.space.try_place(&boxes);
            if let (Some(found), Some(place)) = (found, places.get_mut(index)) {
                *place = offsets.get(found).copied();
            }
        }
        places
    }
}

#[cfg(test)]
mod tests;
