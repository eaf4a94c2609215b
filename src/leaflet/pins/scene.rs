//! What the canvas shows, and where: plain state, no drawing.

use super::glide::{Glide, View};
use super::palette::Palette;
use super::places::{NAMES_FROM, Placed};
use cites::{Bounds, Camera, CiteId, Coord};

/// How a pin looks; every look has a shape of its own, not only a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinLook {
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
    pub look: PinLook,
    /// Its name, drawn as text.
    pub name: String,
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// A region, seen at the scale of the country.
    Region,
    /// A town, of rank 1 (largest) to 3.
    Town(u8),
    /// A sea or an ocean.
    Sea,
    /// A neighbouring country.
    Country,
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

pub struct Spot {
    pub pin: Pin,
    /// Width of the name in pixels, measured when first needed.
    pub name_width: Option<f64>,
}

pub struct Text {
    pub label: Label,
    pub world: (f64, f64),
    /// Width and height of the label's area in Web Mercator pixels at zoom 0.
    pub extent: (f64, f64),
}

#[derive(Default)]
pub struct Scene {
    /// By [`CiteId`].
    spots: Vec<Spot>,
    /// By [`CiteId`], in Web Mercator pixels at zoom 0; by themselves, so that a pass over all is short.
    worlds: Vec<(f64, f64)>,
    shown: Vec<CiteId>,
    pub texts: Vec<Text>,
    pub placed: Option<Vec<Placed>>,
    pub selected: Option<CiteId>,
    pub hot: Option<CiteId>,
    pub here: Option<Coord>,
    pub tiles_bear_names: bool,
    pub palette: Palette,
    view: Option<View>,
    glide: Option<Glide>,
}

impl Scene {
    pub fn set_pins(&mut self, pins: Vec<Pin>) {
        self.worlds = pins.iter().map(|pin| cites::project(pin.coord, 0.0)).collect();
        self.spots = pins
            .into_iter()
            .map(|pin| Spot {
                pin,
                name_width: None,
            })
            .collect();
        self.shown.clear();
        self.placed = None;
    }

    pub fn set_labels(&mut self, labels: Vec<Label>) {
        self.texts = labels
            .into_iter()
            .map(|label| Text {
                world: cites::project(label.coord, 0.0),
                extent: extent(label.area),
                label,
            })
            .collect();
        self.placed = None;
    }

    pub fn show(&mut self, ids: impl Iterator<Item = CiteId>) {
        self.shown.clear();
        self.shown.extend(ids);
        if self.view().zoom >= NAMES_FROM {
            self.placed = None;
        }
    }

    /// Names are placed when the map has come to rest; while it moves they keep their places at their pins.
    pub fn place_names_again(&mut self) {
        if self.glide.is_none() {
            self.placed = None;
        }
    }

    pub fn view(&self) -> View {
        self.view.unwrap_or(View {
            zoom: 5.0,
            left: 0.0,
            top: 0.0,
        })
    }

    pub fn glide_to(&mut self, camera: Camera, size: (f64, f64)) {
        if let Some(from) = self.view {
            self.glide = Some(Glide::new(from, view_of(camera, size)));
        }
    }

    /// Brings the view up to `now`; true while a glide goes on.
    pub fn advance(&mut self, camera: Camera, size: (f64, f64), now: f64) -> bool {
        if let Some(glide) = &mut self.glide {
            let (view, goes_on) = glide.at(now);
            self.view = Some(view);
            if goes_on {
                return true;
            }
            self.glide = None;
            self.placed = None;
        }
        self.view = Some(view_of(camera, size));
        false
    }

    pub fn spot(&self, id: CiteId) -> Option<&Spot> {
        self.spots.get(id.0 as usize)
    }

    pub fn spot_mut(&mut self, id: CiteId) -> Option<&mut Spot> {
        self.spots.get_mut(id.0 as usize)
    }

    pub fn point_of(&self, id: CiteId, view: View) -> Option<(f64, f64)> {
        self.worlds.get(id.0 as usize).map(|world| view.place(*world))
    }

    /// The shown pins and where they are.
    pub fn points(&self, view: View) -> impl Iterator<Item = (CiteId, (f64, f64))> + '_ {
        let scale = cites::scale(view.zoom);
        self.shown.iter().filter_map(move |id| {
            let (x, y) = self.worlds.get(id.0 as usize)?;
            Some((*id, ((x - view.left) * scale, (y - view.top) * scale)))
        })
    }

    /// Where all pins are, shown or not.
    pub fn all_points(&self, view: View) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.worlds.iter().map(move |world| view.place(*world))
    }
}

fn extent(area: Option<Bounds>) -> (f64, f64) {
    area.map_or((0.0, 0.0), |area| {
        let (left, top) = cites::project(Coord::clamped(area.west, area.north), 0.0);
        let (right, bottom) = cites::project(Coord::clamped(area.east, area.south), 0.0);
        (right - left, bottom - top)
    })
}

pub fn view_of(camera: Camera, size: (f64, f64)) -> View {
    let (x, y) = cites::project(camera.center, 0.0);
    let scale = cites::scale(camera.zoom);
    View {
        zoom: camera.zoom,
        left: x - size.0 / 2.0 / scale,
        top: y - size.1 / 2.0 / scale,
    }
}
