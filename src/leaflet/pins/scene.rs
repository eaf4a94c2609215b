//! What the canvas shows, and where: plain state, no drawing.

use super::model::{Label, Pin, PlacedName};
use super::palette::Palette;
use super::viewport::Viewport;
use super::zoom_animation::ZoomAnimation;
use cites::{Bounds, Camera, CiteId, Coord, LabelKind, Mark};

/// A pin and what was found out about it.
pub struct PinState {
    pub pin: Pin,
    /// Width of the name in pixels, measured when first needed.
    pub name_width: Option<f64>,
}

/// A label and where it is.
pub struct AnchoredLabel {
    pub label: Label,
    /// In Web Mercator pixels at zoom 0.
    pub world: (f64, f64),
    /// Width and height of the label's area in Web Mercator pixels at zoom 0.
    pub extent: (f64, f64),
}

#[derive(Default)]
pub struct Scene {
    /// By [`CiteId`].
    pins: Vec<PinState>,
    /// By [`CiteId`], in Web Mercator pixels at zoom 0; by themselves, so that a pass over all is short.
    world_points: Vec<(f64, f64)>,
    shown: Vec<CiteId>,
    pub labels: Vec<AnchoredLabel>,
    /// Where the names stand; none when that is to be found anew.
    pub placed: Option<Vec<PlacedName>>,
    pub selected: Option<CiteId>,
    pub hovered: Option<CiteId>,
    /// The visitor's mark of each pin, by [`CiteId`]; empty where there is none.
    pub marks: Vec<Option<Mark>>,
    pub user_location: Option<Coord>,
    /// The stops of the trip in their order, in Web Mercator pixels at zoom 0.
    pub stops: Vec<(f64, f64)>,
    pub tiles_bear_names: bool,
    pub palette: Palette,
    viewport: Option<Viewport>,
    animation: Option<ZoomAnimation>,
}

impl Scene {
    pub fn set_pins(&mut self, pins: Vec<Pin>) {
        self.world_points = pins.iter().map(|pin| cites::project(pin.coord, 0.0)).collect();
        self.pins = pins
            .into_iter()
            .map(|pin| PinState {
                pin,
                name_width: None,
            })
            .collect();
        self.shown.clear();
        self.placed = None;
    }

    pub fn set_labels(&mut self, labels: Vec<Label>) {
        self.labels = labels
            .into_iter()
            .map(|label| AnchoredLabel {
                world: cites::project(label.coord, 0.0),
                extent: extent(label.area),
                label,
            })
            .collect();
        self.placed = None;
    }

    /// Whether these are others than before.
    pub fn show(&mut self, ids: Vec<CiteId>) -> bool {
        let are_others = self.shown != ids;
        if are_others {
            self.shown = ids;
            if LabelKind::Cite.is_seen_at(self.viewport().zoom) {
                self.placed = None;
            }
        }
        are_others
    }

    /// Names are placed when the map has come to rest; while it moves they keep their places at their pins.
    pub fn lay_out_names_again(&mut self) {
        if self.animation.is_none() {
            self.placed = None;
        }
    }

    pub fn viewport(&self) -> Viewport {
        self.viewport.unwrap_or(Viewport {
            zoom: 5.0,
            left: 0.0,
            top: 0.0,
        })
    }

    pub fn animate_to(&mut self, camera: Camera, size: (f64, f64)) {
        if let Some(from) = self.viewport {
            self.animation = Some(ZoomAnimation::new(from, Viewport::of(camera, size)));
        }
    }

    /// Brings the viewport up to `now`, in milliseconds; true while a zoom is animated.
    pub fn advance(&mut self, camera: Camera, size: (f64, f64), now: f64) -> bool {
        if let Some(animation) = &mut self.animation {
            let (viewport, goes_on) = animation.at(now);
            self.viewport = Some(viewport);
            if goes_on {
                return true;
            }
            self.animation = None;
            self.placed = None;
        }
        self.viewport = Some(Viewport::of(camera, size));
        false
    }

    pub fn pin(&self, id: CiteId) -> Option<&PinState> {
        self.pins.get(id.0 as usize)
    }

    pub fn pin_mut(&mut self, id: CiteId) -> Option<&mut PinState> {
        self.pins.get_mut(id.0 as usize)
    }

    pub fn point_of(&self, id: CiteId, viewport: Viewport) -> Option<(f64, f64)> {
        self.world_points
            .get(id.0 as usize)
            .map(|world| viewport.to_frame(*world))
    }

    /// The shown pins and where they are.
    pub fn points(&self, viewport: Viewport) -> impl Iterator<Item = (CiteId, (f64, f64))> + '_ {
        let scale = cites::scale(viewport.zoom);
        self.shown.iter().filter_map(move |id| {
            let (x, y) = self.world_points.get(id.0 as usize)?;
            Some((*id, ((x - viewport.left) * scale, (y - viewport.top) * scale)))
        })
    }

    /// Where all pins are, shown or not.
    pub fn all_points(&self, viewport: Viewport) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.world_points
            .iter()
            .map(move |world| viewport.to_frame(*world))
    }
}

fn extent(area: Option<Bounds>) -> (f64, f64) {
    area.map_or((0.0, 0.0), |area| {
        let (left, top) = cites::project(Coord::clamped(area.west, area.north), 0.0);
        let (right, bottom) = cites::project(Coord::clamped(area.east, area.south), 0.0);
        (right - left, bottom - top)
    })
}
