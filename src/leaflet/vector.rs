//! Vector shapes as SVG, projected once.
//!
//! Leaflet's own vector layers project every point again at each zoom. Here each shape's path is written
//! once in Web Mercator pixels of one zoom, and a view is a transform of the group that holds them all, so
//! a zoom costs no arithmetic, and colours, widths and transitions are the style sheet's alone.

use super::bindings::{self, MapExt};
use super::convert::camera_of;
use super::events::{Listener, listen, zoom_target};
use super::map::MapHandle;
use cites::{Camera, Coord, project};
use leaflet::Point;
use std::cell::Cell;
use std::fmt::Write;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

const SVG: &str = "http://www.w3.org/2000/svg";
/// The zoom in whose pixels paths are written, in whole numbers: about 50 m in France.
const PATH_ZOOM: f64 = 11.0;
/// How far the drawing reaches beyond the frame on each side, as a part of the frame's size.
const PADDING: f64 = 0.5;

/// One path: a class for the style sheet, and its lines, `[lon, lat]` in degrees. Rings are lines that close.
pub struct Shape<'a> {
    /// The CSS class.
    pub class: &'a str,
    /// Lines or rings.
    pub lines: Vec<&'a [[f64; 2]]>,
    /// Whether the lines are rings.
    pub closed: bool,
}

/// An SVG drawing in a pane of its own. Drop takes its listeners off.
pub struct VectorLayer {
    drawing: Rc<Drawing>,
    _listeners: [Listener; 2],
}

struct Drawing {
    svg: Element,
    group: Element,
    document: Document,
    map: MapExt,
    /// The view that the SVG was last laid out for.
    laid: Cell<Option<Camera>>,
}

impl VectorLayer {
    /// An empty drawing in the pane `name`.
    pub fn new(map: &MapHandle, name: &str) -> Result<Self, JsValue> {
        let pane = map.pane(name);
        let document = pane.owner_document().ok_or("the pane is in no document")?;
        let svg = document.create_element_ns(Some(SVG), "svg")?;
        svg.set_attribute("aria-hidden", "true")?;
        svg.set_attribute("class", "leaflet-zoom-animated")?;
        let group = document.create_element_ns(Some(SVG), "g")?;
        svg.append_child(&group)?;
        pane.append_child(&svg)?;
        let drawing = Rc::new(Drawing {
            svg,
            group,
            document,
            map: map.raw().clone(),
            laid: Cell::new(None),
        });
        drawing.lay_out();
        let (at_rest, moving) = (drawing.clone(), drawing.clone());
        let listeners = [
            listen(map.raw(), "moveend resize viewreset", move |_| at_rest.lay_out()),
            listen(map.raw(), "zoomanim zoom", move |event| {
                let to = zoom_target(&event).unwrap_or_else(|| camera_of(&moving.map));
                moving.stretch(to);
            }),
        ];
        Ok(Self {
            drawing,
            _listeners: listeners,
        })
    }

    /// Adds a path above the others and gives a handle to its classes.
    pub fn add(&self, shape: &Shape<'_>) -> Result<Element, JsValue> {
        let path = self.drawing.document.create_element_ns(Some(SVG), "path")?;
        path.set_attribute("class", shape.class)?;
        path.set_attribute("d", &path_data(&shape.lines, shape.closed))?;
        self.drawing.group.append_child(&path)?;
        Ok(path)
    }

    /// Takes all paths away.
    pub fn clear(&self) {
        self.drawing.group.set_text_content(None);
    }
}

impl Drawing {
    /// Fits the SVG to the present view, sharp.
    fn lay_out(&self) {
        let size = self.map.get_size();
        let (width, height) = (size.x() * (1.0 + 2.0 * PADDING), size.y() * (1.0 + 2.0 * PADDING));
        let corner = Point::new(-size.x() * PADDING, -size.y() * PADDING);
        let min = self.map.container_point_to_layer_point(&corner);
        let camera = camera_of(&self.map);
        let origin = self.map.get_pixel_origin();
        let scale = cites::scale(camera.zoom - PATH_ZOOM);
        let (x, y) = (-origin.x() - min.x(), -origin.y() - min.y());
        let _ = self.svg.set_attribute("width", &text(width));
        let _ = self.svg.set_attribute("height", &text(height));
        let transform = [
            "translate(",
            &text(x),
            " ",
            &text(y),
            ") scale(",
            &text(scale),
            ")",
        ]
        .concat();
        let _ = self.group.set_attribute("transform", &transform);
        bindings::set_transform(&self.svg, &min, 1.0);
        self.laid.set(Some(camera));
    }

    /// Stretches the drawing as it is towards another view, while a zoom lasts.
    fn stretch(&self, to: Camera) {
        let Some(from) = self.laid.get() else { return };
        let scale = cites::scale(to.zoom - from.zoom);
        let size = self.map.get_size();
        let pane = self.map.container_point_to_layer_point(&Point::new(0.0, 0.0));
        let (cx, cy) = project(to.center, to.zoom);
        let (ox, oy) = project(from.center, to.zoom);
        // Where the laid-out corner comes to lie, in the layer's pixels of the view that begins.
        let half = (size.x() / 2.0, size.y() / 2.0);
        let left = ox - half.0 * (1.0 + 2.0 * PADDING) * scale - (cx - half.0) + pane.x();
        let top = oy - half.1 * (1.0 + 2.0 * PADDING) * scale - (cy - half.1) + pane.y();
        bindings::set_transform(&self.svg, &Point::new(left, top), scale);
    }
}

/// A number as JavaScript writes it: Rust's own way would bring 15 KB of code.
fn text(number: f64) -> String {
    js_sys::Number::from(number)
        .to_string_with_radix(10)
        .map(String::from)
        .unwrap_or_default()
}

fn path_data(lines: &[&[[f64; 2]]], closed: bool) -> String {
    let mut data = String::with_capacity(lines.iter().map(|line| line.len() * 12).sum());
    for line in lines {
        for (index, [lon, lat]) in line.iter().enumerate() {
            let (x, y) = project(Coord::clamped(*lon, *lat), PATH_ZOOM);
            let command = if index == 0 { 'M' } else { 'L' };
            // Writing to a string cannot fail.
            let _ = write!(data, "{command}{} {}", x.round() as i32, y.round() as i32);
        }
        if closed {
            data.push('Z');
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::path_data;

    #[test]
    fn a_path_moves_to_the_start_of_each_line_and_rings_close() {
        // The world is 2 to the power of 19 pixels wide at the zoom of the paths.
        let (line, ring) = ([[0.0, 0.0], [90.0, 0.0]], [[-180.0, 0.0], [0.0, 0.0]]);
        assert_eq!(
            path_data(&[&line, &ring], false),
            "M262144 262144L393216 262144M0 262144L262144 262144"
        );
        assert_eq!(path_data(&[&ring], true), "M0 262144L262144 262144Z");
        assert_eq!(path_data(&[], true), "");
    }
}
