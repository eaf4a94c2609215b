//! Pins and names, painted on canvases above the map.
//!
//! A canvas rather than an element a pin: it is repainted in about a millisecond whenever anything moves,
//! so pins keep their size while the map glides between zooms, names are kept from colliding with pins,
//! and tens of thousands of places stay usable. Names lie on a canvas of their own, below the pins: letters
//! take the browser longer than all pins do, and stay as they are while a search makes pins come and go.
//! What a screen reader needs stands in the list and in the announcements, not here.

mod glide;
mod marks;
mod names;
mod palette;
mod places;
mod scene;
mod sheet;
mod stamps;

use super::bindings::MapExt;
use super::events::{Listener, listen, zoom_target};
use super::map::MapHandle;
use crate::browser::Frame;
use cites::{CiteId, Coord};
use glide::View;
use leaflet::Event;
use scene::Scene;
pub use scene::{Label, LabelKind, Pin, PinLook};
use sheet::{Extent, Sheet};
use stamps::{CROWD, Stamps};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The canvas layer. Drop takes its listeners off.
pub struct PinLayer {
    canvas: Rc<Canvas>,
    _listeners: [Listener; 3],
}

struct Canvas {
    names: Sheet,
    pins: Sheet,
    map: MapExt,
    /// What the names were painted for.
    named: Cell<Option<(View, Extent)>>,
    scene: RefCell<Scene>,
    stamps: RefCell<Stamps>,
    frame: Frame,
}

impl PinLayer {
    /// Puts the canvas into a pane of its own. Errors when the browser gives no 2D canvas.
    pub fn new(map: &MapHandle) -> Result<Self, JsValue> {
        let pane = map.pane("pins");
        let canvas = Rc::new(Canvas {
            names: Sheet::new(&pane)?,
            pins: Sheet::new(&pane)?,
            map: map.raw().clone(),
            named: Cell::default(),
            scene: RefCell::default(),
            stamps: RefCell::default(),
            frame: Frame::default(),
        });
        let on = |event, handler: fn(&Rc<Canvas>, Event)| {
            let canvas = canvas.clone();
            listen(map.raw(), event, move |e| handler(&canvas, e))
        };
        let listeners = [
            on("move resize viewreset", |canvas, _| Canvas::repaint(canvas)),
            on("zoomanim", |canvas, event| {
                if let Some(to) = zoom_target(&event) {
                    let size = Extent::of(&canvas.map).size;
                    canvas.scene.borrow_mut().glide_to(to, size);
                    Canvas::repaint(canvas);
                }
            }),
            on("moveend", |canvas, _| {
                canvas.scene.borrow_mut().place_names_again();
                Canvas::repaint(canvas);
            }),
        ];
        let layer = Self {
            canvas,
            _listeners: listeners,
        };
        layer.theme_changed();
        Ok(layer)
    }

    /// Changes what is to be seen and repaints in the next frame.
    fn change(&self, change: impl FnOnce(&mut Scene)) {
        change(&mut self.canvas.scene.borrow_mut());
        Canvas::repaint(&self.canvas);
    }

    /// All the pins there can be, in the catalog's order; none is shown until [`show`](Self::show).
    pub fn set_pins(&self, pins: Vec<Pin>) {
        self.change(|scene| scene.set_pins(pins));
    }

    /// Names of regions, towns, seas and neighbours.
    pub fn set_labels(&self, labels: Vec<Label>) {
        self.change(|scene| scene.set_labels(labels));
    }

    /// Shows just these pins.
    pub fn show(&self, ids: impl Iterator<Item = CiteId>) {
        self.change(|scene| scene.show(ids));
    }

    /// The pin whose card is open.
    pub fn select(&self, id: Option<CiteId>) {
        self.change(|scene| {
            scene.selected = id;
            scene.place_names_again();
        });
    }

    /// The pin that is pointed at or has the keyboard's attention.
    pub fn heat(&self, id: Option<CiteId>) {
        self.change(|scene| scene.hot = id);
    }

    /// Where the visitor is.
    pub fn set_here(&self, here: Option<Coord>) {
        self.change(|scene| scene.here = here);
    }

    /// Whether the names of towns and regions are left to the tiles below.
    pub fn leave_names_to_tiles(&self, leave: bool) {
        self.change(|scene| {
            scene.tiles_bear_names = leave;
            scene.place_names_again();
        });
    }

    /// Reads colours and fonts from the page's custom properties again.
    pub fn theme_changed(&self) {
        let palette = palette::Palette::read(&self.canvas.pins.element);
        self.canvas.stamps.borrow_mut().forget();
        self.canvas.named.set(None);
        self.change(|scene| scene.palette = palette);
    }

    /// The shown pin nearest to `point` within `reach` pixels.
    pub fn pin_at(&self, point: (f64, f64), reach: f64) -> Option<CiteId> {
        cites::nearest_within(self.points().into_iter(), point, reach)
    }

    /// Pixel positions of all shown pins.
    pub fn points(&self) -> Vec<(CiteId, (f64, f64))> {
        let scene = self.canvas.scene.borrow();
        scene.points(self.canvas.view()).collect()
    }

    /// Pixel position of one pin, shown or not.
    pub fn point_of(&self, id: CiteId) -> Option<(f64, f64)> {
        self.canvas.scene.borrow().point_of(id, self.canvas.view())
    }
}

impl Canvas {
    /// Where the map looks, or, while it glides, will look: ahead of what has been painted.
    fn view(&self) -> View {
        scene::view_of(super::map::camera_of(&self.map), Extent::of(&self.map).size)
    }

    fn repaint(canvas: &Rc<Canvas>) {
        let weak = Rc::downgrade(canvas);
        canvas.frame.request(move |now| {
            if let Some(canvas) = weak.upgrade() {
                canvas.paint(now);
            }
        });
    }

    /// Paints the present frame; asks for another one while a glide lasts.
    fn paint(self: &Rc<Self>, now: f64) {
        let extent = Extent::of(&self.map);
        let mut scene = self.scene.borrow_mut();
        let gliding = scene.advance(super::map::camera_of(&self.map), extent.size, now);
        self.names.cover(&self.map, extent);
        self.pins.cover(&self.map, extent);
        let here = Some((scene.view(), extent));
        if self.named.replace(here) != here || scene.placed.is_none() {
            self.names.clear(extent);
            names::paint(&self.names.context, &mut scene, extent.size);
        }
        self.paint_pins(&scene, extent);
        marks::paint_outstanding(&self.pins.context, &scene);
        names::paint_callout(&self.pins.context, &scene, extent.size);
        drop(scene);
        if gliding {
            Self::repaint(self);
        }
    }

    fn paint_pins(&self, scene: &Scene, extent: Extent) {
        let context = &self.pins.context;
        let pins = marks::in_frame(scene, extent.size);
        let mut stamps = self.stamps.borrow_mut();
        // Without them there are no pins, which the list makes up for; it is a browser without a canvas of its own.
        let _ = stamps.prepare(scene, extent.ratio);
        let crowd = pins.len() >= CROWD && stamps.put_crowd(context, scene, &pins, extent.pixels()).is_ok();
        if !crowd {
            self.pins.clear(extent);
            marks::paint(context, scene, &stamps, pins);
        }
    }
}
