//! What the canvases show, painted anew whenever anything moves.

use super::super::bindings::MapExt;
use super::super::convert::camera_of;
use super::canvas_layer::{CanvasLayer, Extent};
use super::obstacles::obstacles;
use super::placement::place;
use super::scene::Scene;
use super::shapes::{self, radius};
use super::sprites::{CROWD, Sprites};
use super::viewport::Viewport;
use super::{names, palette::Palette};
use crate::browser::Frame;
use cites::{CiteId, Rect, project};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d as Context, HtmlElement};

/// Two canvases and the scene that they show.
pub struct Painter {
    names: CanvasLayer,
    pins: CanvasLayer,
    map: MapExt,
    /// What the names were painted for.
    named: Cell<Option<(Viewport, Extent)>>,
    pub scene: RefCell<Scene>,
    /// CSS selectors of what lies on the map, where no name is to stand.
    pub keep_off: RefCell<Vec<&'static str>>,
    sprites: RefCell<Sprites>,
    frame: Frame,
}

impl Painter {
    /// Puts the canvases into a pane. Errors when the browser gives no 2D canvas.
    pub fn new(map: &MapExt, pane: &HtmlElement) -> Result<Self, JsValue> {
        Ok(Self {
            names: CanvasLayer::new(pane)?,
            pins: CanvasLayer::new(pane)?,
            map: map.clone(),
            named: Cell::default(),
            scene: RefCell::default(),
            keep_off: RefCell::default(),
            sprites: RefCell::default(),
            frame: Frame::default(),
        })
    }

    /// What the map shows, or, while a zoom is animated, will show: ahead of what has been painted.
    pub fn viewport(&self) -> Viewport {
        Viewport::of(camera_of(&self.map), Extent::of(&self.map).size)
    }

    /// Width and height of the frame in CSS pixels.
    pub fn size(&self) -> (f64, f64) {
        Extent::of(&self.map).size
    }

    /// Reads colours and fonts from the page's custom properties again.
    pub fn read_palette(&self) {
        self.scene.borrow_mut().palette = Palette::read(&self.pins.element);
        self.sprites.borrow_mut().forget();
        self.named.set(None);
    }

    /// Paints in the next frame, once, however often it is asked for.
    pub fn repaint(painter: &Rc<Self>) {
        let weak = Rc::downgrade(painter);
        painter.frame.request(move |now| {
            if let Some(painter) = weak.upgrade() {
                painter.paint(now);
            }
        });
    }

    /// Paints the present frame for paper.
    pub fn paint_for_print(self: &Rc<Self>, now: f64) {
        self.names.clear_for_print();
        self.pins.clear_for_print();
        self.named.set(None);
        self.paint(now);
    }

    /// Paints the present frame; asks for another one while a zoom is animated.
    fn paint(self: &Rc<Self>, now: f64) {
        let extent = Extent::of(&self.map);
        let mut scene = self.scene.borrow_mut();
        let goes_on = scene.advance(camera_of(&self.map), extent.size, now);
        self.names.cover(&self.map, extent);
        self.pins.cover(&self.map, extent);
        let shown = Some((scene.viewport(), extent));
        if self.named.replace(shown) != shown || scene.placed.is_none() {
            self.names.clear(extent);
            self.place_names(&mut scene, extent.size);
            names::paint(&self.names.context, &scene);
        }
        self.paint_pins(&scene, extent);
        paint_outstanding(&self.pins.context, &scene);
        names::paint_tooltip(&self.pins.context, &scene, extent.size);
        drop(scene);
        if goes_on {
            Self::repaint(self);
        }
    }

    /// Finds the names' places, unless they have theirs.
    fn place_names(&self, scene: &mut Scene, size: (f64, f64)) {
        if scene.placed.is_none() {
            let selectors = self.keep_off.borrow();
            let viewport = scene.viewport();
            let stops = scene.stops.iter();
            let stops: Vec<Rect> = stops
                .map(|stop| shapes::stop_box(viewport.to_frame(*stop)))
                .collect();
            let obstacles = obstacles(&self.names.element, &selectors).chain(stops);
            scene.placed = Some(place(&self.names.context, scene, size, obstacles));
        }
    }

    fn paint_pins(&self, scene: &Scene, extent: Extent) {
        let context = &self.pins.context;
        let pins = in_frame(scene, extent.size);
        let mut sprites = self.sprites.borrow_mut();
        // Without them there are no pins, which the list makes up for; it is a browser without a canvas of its own.
        let _ = sprites.prepare(scene, extent.ratio);
        let crowd = pins.len() >= CROWD && sprites.put_crowd(context, scene, &pins, extent.pixels()).is_ok();
        // The open one stands up over its sign, and its card says it.
        let marked: Vec<_> = pins
            .iter()
            .filter(|(id, _)| Some(*id) != scene.selected)
            .filter_map(|(id, point)| Some((scene.marks.get(id.0 as usize).copied().flatten()?, *point)))
            .collect();
        if !crowd {
            self.pins.clear(extent);
            sprites.put_all(context, scene, pins);
        }
        let r = radius(scene.viewport().zoom);
        for (mark, point) in marked {
            shapes::draw_mark(context, &scene.palette, mark, point, r);
        }
    }
}

/// The shown pins that lie in the frame, or reach into it.
fn in_frame(scene: &Scene, size: (f64, f64)) -> Vec<(CiteId, (f64, f64))> {
    let r = radius(scene.viewport().zoom);
    scene
        .points(scene.viewport())
        .filter(|(_, (x, y))| *x > -r && *y > -r && *x < size.0 + r && *y < size.1 + r)
        .collect()
}

/// Paints what stands out: the visitor's position, the stops of the trip, and the pins that are open or pointed at.
fn paint_outstanding(context: &Context, scene: &Scene) {
    let (viewport, palette) = (scene.viewport(), &scene.palette);
    let pin = |id: CiteId| Some((scene.pin(id)?.pin.style, scene.point_of(id, viewport)?));
    if let Some(coord) = scene.user_location {
        shapes::draw_user_location(context, palette, viewport.to_frame(project(coord, 0.0)));
    }
    // The first stop lies on top, where many lie close together.
    for (index, world) in scene.stops.iter().enumerate().rev() {
        shapes::draw_stop(context, palette, index + 1, viewport.to_frame(*world));
    }
    if let Some((style, point)) = scene.selected.and_then(pin) {
        shapes::draw_selected(context, palette, style, point);
    }
    let hovered = scene.hovered.filter(|id| Some(*id) != scene.selected);
    if let Some((style, point)) = hovered.and_then(pin) {
        let r = radius(viewport.zoom);
        shapes::ring(context, &palette.ink, point, r + 5.0);
        shapes::draw(context, palette, style, point, r + 1.5);
    }
}
