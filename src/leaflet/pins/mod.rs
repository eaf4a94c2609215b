//! Pins and names, painted on canvases above the map.
//!
//! A canvas rather than one element per pin: it is repainted in about a millisecond whenever anything moves,
//! so pins keep their size while a zoom is animated, names are kept from colliding with pins,
//! and tens of thousands of places stay usable. Names lie on a canvas of their own, below the pins: letters
//! take the browser longer than all pins do, and stay as they are while a search makes pins come and go.
//! What a screen reader needs stands in the list and in the announcements, not here.

mod model;
mod palette;
mod viewport;
mod zoom_animation;

mod scene;

mod shapes;
mod sprites;

mod fonts;
mod obstacles;
mod placement;

mod names;

mod canvas_layer;
mod painter;

use super::events::{Listener, listen, zoom_target};
use super::map::MapHandle;
use crate::browser;
use cites::{CiteId, Coord, Mark};
use leaflet::Event;
pub use model::{Label, Pin, PinStyle};
use painter::Painter;
use scene::Scene;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The canvas layer. Drop takes its listeners off.
pub struct PinLayer {
    painter: Rc<Painter>,
    _listeners: [Listener; 3],
}

impl PinLayer {
    /// Puts the canvases into a pane of their own. Errors when the browser gives no 2D canvas.
    pub fn new(map: &MapHandle) -> Result<Self, JsValue> {
        let painter = Rc::new(Painter::new(map.raw(), &map.pane("pins"))?);
        let on = |event, handler: fn(&Painter, Event)| {
            let painter = painter.clone();
            listen(map.raw(), event, move |event| {
                handler(&painter, event);
                Painter::repaint(&painter);
            })
        };
        let listeners = [
            on("move resize viewreset", |_, _| {}),
            on("zoomanim", |painter, event| {
                if let Some(to) = zoom_target(&event) {
                    painter.scene.borrow_mut().animate_to(to, painter.size());
                }
            }),
            on("moveend", |painter, _| {
                painter.scene.borrow_mut().lay_out_names_again();
            }),
        ];
        let layer = Self {
            painter,
            _listeners: listeners,
        };
        layer.theme_changed();
        Ok(layer)
    }

    /// Changes what is to be seen and repaints in the next frame.
    fn change(&self, change: impl FnOnce(&mut Scene)) {
        change(&mut self.painter.scene.borrow_mut());
        Painter::repaint(&self.painter);
    }

    /// All the pins there can be, in the catalog's order; none is shown until [`show`](Self::show).
    pub fn set_pins(&self, pins: Vec<Pin>) {
        self.change(|scene| scene.set_pins(pins));
    }

    /// Names of regions, towns, seas and neighbours.
    pub fn set_labels(&self, labels: Vec<Label>) {
        self.change(|scene| scene.set_labels(labels));
    }

    /// No name will stand where the first element lies that one of these CSS selectors matches; nor where Leaflet's
    /// controls are. What lies on the map for a short time only need not be named.
    pub fn keep_off(&self, selectors: &[&'static str]) {
        *self.painter.keep_off.borrow_mut() = selectors.to_vec();
        self.change(|scene| scene.lay_out_names_again());
    }

    /// Shows just these pins.
    pub fn show(&self, ids: impl Iterator<Item = CiteId>) {
        // What comes late, as the stations do, changes the choices' numbers more often than what is chosen.
        if self.painter.scene.borrow_mut().show(ids.collect()) {
            Painter::repaint(&self.painter);
        }
    }

    /// The pin whose card is open.
    pub fn select(&self, id: Option<CiteId>) {
        self.change(|scene| {
            scene.selected = id;
            scene.lay_out_names_again();
        });
    }

    /// The pin that is pointed at or has the keyboard's attention.
    pub fn set_hovered(&self, id: Option<CiteId>) {
        self.change(|scene| scene.hovered = id);
    }

    /// The visitor's mark of each pin: it bears a sign.
    pub fn set_marks(&self, marks: Vec<Option<Mark>>) {
        self.change(|scene| scene.marks = marks);
    }

    /// Where the visitor is.
    pub fn set_user_location(&self, location: Option<Coord>) {
        self.change(|scene| scene.user_location = location);
    }

    /// The stops of the trip in their order: each bears its number.
    pub fn set_stops(&self, stops: &[Coord]) {
        let stops = stops.iter().map(|stop| cites::project(*stop, 0.0)).collect();
        self.change(|scene| {
            scene.stops = stops;
            scene.lay_out_names_again();
        });
    }

    /// Whether the names of towns and regions are left to the tiles below.
    pub fn leave_names_to_tiles(&self, leave: bool) {
        self.change(|scene| {
            scene.tiles_bear_names = leave;
            scene.lay_out_names_again();
        });
    }

    /// Reads colours and fonts from the page's custom properties again.
    pub fn theme_changed(&self) {
        self.painter.read_palette();
        Painter::repaint(&self.painter);
    }

    /// The same, painted before this returns, for a page that is about to be printed.
    pub fn repaint_for_print(&self) {
        self.painter.read_palette();
        self.painter.paint_for_print(browser::frame_time());
    }

    /// The shown pin nearest to `point` within `reach` pixels.
    pub fn pin_at(&self, point: (f64, f64), reach: f64) -> Option<CiteId> {
        let scene = self.painter.scene.borrow();
        cites::nearest_within(scene.points(self.painter.viewport()), point, reach)
    }

    /// Pixel positions of all shown pins.
    pub fn points(&self) -> Vec<(CiteId, (f64, f64))> {
        let scene = self.painter.scene.borrow();
        scene.points(self.painter.viewport()).collect()
    }

    /// Pixel position of one pin, shown or not.
    pub fn point_of(&self, id: CiteId) -> Option<(f64, f64)> {
        self.painter.scene.borrow().point_of(id, self.painter.viewport())
    }
}
