//! What the map is given to show: pins and names.

use cites::{Bounds, CiteId, Coord, LabelKind};

/// How a pin looks; every style has a shape of its own, not only a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinStyle {
    /// A full disc.
    Homologated,
    /// A hollow diamond.
    Candidate,
    /// A small hollow disc.
    Unconfirmed,
}

/// One cité on the map; its [`CiteId`] is its place among all pins.
#[derive(Clone, Debug)]
pub struct Pin {
    /// Where it is.
    pub coord: Coord,
    /// Its shape.
    pub style: PinStyle,
    /// Its name, drawn as text.
    pub name: String,
}

/// A name on the base map.
#[derive(Clone, Debug)]
pub struct Label {
    /// Where it stands (a town) or is centred (all others).
    pub coord: Coord,
    /// What it says.
    pub text: String,
    /// What it names.
    pub kind: LabelKind,
    /// The area that it may move about in, to keep off the pins; none for what stands at a point.
    pub area: Option<Bounds>,
}

/// What a placed name belongs to.
#[derive(Clone, Copy)]
pub enum LabelOwner {
    Cite(CiteId),
    /// Index among the scene's labels.
    Label(usize),
}

/// A name and where it stands: the middle of its left edge, in pixels from the point that it belongs to.
pub struct PlacedName {
    pub owner: LabelOwner,
    pub dx: f64,
    pub dy: f64,
}
