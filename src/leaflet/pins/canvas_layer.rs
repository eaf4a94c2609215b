//! A canvas that covers the map's frame.

use super::super::bindings::{self, MapExt};
use leaflet::Point;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

/// Size of the map's frame in CSS pixels, and device pixels per CSS pixel.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    pub size: (f64, f64),
    pub ratio: f64,
}

impl Extent {
    /// Of the map as it is now.
    pub fn of(map: &MapExt) -> Self {
        let size = map.get_size();
        Self {
            size: (size.x(), size.y()),
            ratio: web_sys::window()
                .map_or(1.0, |w| w.device_pixel_ratio())
                .clamp(1.0, 3.0),
        }
    }

    /// Width and height in device pixels.
    pub fn pixels(self) -> (u32, u32) {
        let pixels = |length: f64| (length * self.ratio).round() as u32;
        (pixels(self.size.0), pixels(self.size.1))
    }
}

/// The canvas and what paints on it, in CSS pixels from the frame's top left corner.
pub struct CanvasLayer {
    pub element: HtmlCanvasElement,
    pub context: CanvasRenderingContext2d,
    at: Cell<Option<(f64, f64)>>,
    is_empty: Cell<bool>,
}

impl CanvasLayer {
    /// Puts an empty one into a pane, above those that are there. Errors when the browser gives no 2D canvas.
    pub fn new(pane: &HtmlElement) -> Result<Self, JsValue> {
        let document = pane.owner_document().ok_or("the pane is in no document")?;
        let element: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
        element.set_attribute("aria-hidden", "true")?;
        pane.append_child(&element)?;
        let context = element.get_context("2d")?.ok_or("no 2D canvas")?.unchecked_into();
        Ok(Self {
            element,
            context,
            at: Cell::default(),
            is_empty: Cell::default(),
        })
    }

    /// Covers the frame of the map. It may be empty afterwards, or as it was.
    pub fn cover(&self, map: &MapExt, extent: Extent) {
        // It covers the frame, not the world: it goes against the movement of the pane that holds it.
        let corner = map.container_point_to_layer_point(&Point::new(0.0, 0.0));
        let at = Some((corner.x(), corner.y()));
        if self.at.replace(at) != at {
            bindings::set_position(&self.element, &corner);
        }
        let (width, height) = extent.pixels();
        if (self.element.width(), self.element.height()) != (width, height) {
            self.element.set_width(width);
            self.element.set_height(height);
            // Custom properties of a style attribute would need a policy; the style object does not.
            let style = self.element.style();
            let _ = style.set_property("width", &length(extent.size.0));
            let _ = style.set_property("height", &length(extent.size.1));
        }
        let ratio = extent.ratio;
        let _ = self.context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0);
    }

    /// Takes away all that is painted.
    pub fn clear(&self, extent: Extent) {
        if !self.is_empty.replace(false) {
            self.context.clear_rect(0.0, 0.0, extent.size.0, extent.size.1);
        }
    }

    /// The same, for paper: Chromium prints stroke by stroke what is painted once it prepares a page for it, and a rectangle
    /// that is cleared as a white one. What is copied over all of it is seen through.
    pub fn clear_for_print(&self) {
        let empty = self
            .element
            .owner_document()
            .and_then(|document| document.create_element("canvas").ok());
        let Some(empty) = empty.and_then(|empty| empty.dyn_into::<HtmlCanvasElement>().ok()) else {
            return;
        };
        let _ = self.context.set_global_composite_operation("copy");
        let _ = self.context.draw_image_with_html_canvas_element(&empty, 0.0, 0.0);
        let _ = self.context.set_global_composite_operation("source-over");
        self.is_empty.set(true);
    }
}

fn length(pixels: f64) -> String {
    (pixels.round() as i32).to_string() + "px"
}
