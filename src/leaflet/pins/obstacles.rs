//! What lies on the map, and would cover a name.

use crate::browser;
use cites::Rect;
use web_sys::Element;

/// Leaflet's own controls.
const CONTROLS: [&str; 2] = [".leaflet-control-attribution", ".leaflet-control-scale"];
/// Pixels that stay free around each.
const MARGIN: f64 = 4.0;

/// Where Leaflet's controls and the first elements that these selectors match lie over `canvas`, in pixels from its
/// top left corner.
pub fn obstacles(canvas: &Element, selectors: &[&str]) -> impl Iterator<Item = Rect> {
    let origin = browser::bounding_box(canvas);
    let elements = CONTROLS
        .iter()
        .chain(selectors)
        .copied()
        .filter_map(browser::find);
    elements.map(move |element| over(origin, browser::bounding_box(&element)))
}

fn over(origin: Rect, element: Rect) -> Rect {
    Rect {
        left: element.left - origin.left - MARGIN,
        top: element.top - origin.top - MARGIN,
        right: element.right - origin.left + MARGIN,
        bottom: element.bottom - origin.top + MARGIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_counted_from_the_canvas_with_room_around_it() {
        let rect = |left, top, right, bottom| Rect {
            left,
            top,
            right,
            bottom,
        };
        assert_eq!(
            over(rect(300.0, 50.0, 900.0, 450.0), rect(310.0, 60.0, 350.0, 80.0)),
            rect(6.0, 6.0, 54.0, 34.0)
        );
    }
}
