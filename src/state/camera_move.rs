//! The moves of the map.

use cites::{Camera, CiteId, Coord};

/// Where the map is to go. Set by actions, carried out by the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CameraMove {
    /// To what the choice fits into, in an animation: France, a region, a few départements, a trip.
    Fit,
    /// To where a link without a view looks, at once: the page has changed its shape.
    Refit,
    /// To an exact view.
    To(Camera),
    /// Just so far that a cité is in view.
    Reveal(CiteId),
    /// To a cité, from near.
    Near(CiteId),
    /// To the visitor and the nearest cités.
    Around(Coord),
    /// To the whole of France, whatever is chosen.
    Everything,
}
