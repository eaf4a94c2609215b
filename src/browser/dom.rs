//! Elements: finding, measuring, focusing, scrolling.

use cites::{Rect, StaticShape};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, PointerEvent, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The element of this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}

/// A fresh `<div>` that is not in the page yet.
pub fn new_div() -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .create_element("div")
        .ok()?
        .dyn_into()
        .ok()
}

/// The first element that a selector matches.
pub fn find(selector: &str) -> Option<Element> {
    web_sys::window()?
        .document()?
        .query_selector(selector)
        .ok()
        .flatten()
}

/// Where an element is, in CSS pixels from the viewport's top left corner; nothing at all if it is not to be seen.
pub fn bounding_box(element: &Element) -> Rect {
    let rect = element.get_bounding_client_rect();
    Rect {
        left: rect.left(),
        top: rect.top(),
        right: rect.right(),
        bottom: rect.bottom(),
    }
}

/// Where all elements are that a selector matches, in the page's order.
pub fn bounding_boxes(selector: &str) -> Vec<Rect> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok());
    elements.map(|element: Element| bounding_box(&element)).collect()
}

/// Width and height of an element in CSS pixels.
pub fn container_size(element: &Element) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    (rect.width(), rect.height())
}

/// The value in pixels of a property, or of a custom one, where the first element is that a selector matches; 0 where there is none,
/// or it is no length in pixels.
pub fn css_pixels(selector: &str, property: &str) -> f64 {
    let style = find(selector)
        .and_then(|element| web_sys::window()?.get_computed_style(&element).ok().flatten())
        .and_then(|style| style.get_property_value(property).ok())
        .unwrap_or_default();
    // What is no number is NaN, which `max` passes over.
    js_sys::parse_float(&style).max(0.0)
}

/// Gives an element the focus without scrolling the page.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Gives the element of this id the focus; false if there is none.
pub fn focus_id(id: &str) -> bool {
    by_id(id).map(|element| focus(&element)).is_some()
}

/// The same, and scrolls to it once the page is painted as it will be.
pub fn focus_and_show(id: &'static str) {
    focus_id(id);
    super::after_paint(move || scroll_to_show(id));
}

/// The element that has the focus; none when it is the page itself.
pub fn focused() -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    let element: HtmlElement = document.active_element()?.dyn_into().ok()?;
    (element.tag_name() != "BODY").then_some(element)
}

/// Whether nothing has the focus.
pub fn focus_is_free() -> bool {
    focused().is_none()
}

/// Gives the focus back to an element; false if it is not in the page, or not to be seen, any more.
pub fn refocus(element: &HtmlElement) -> bool {
    focus(element);
    let has_it = focused().is_some_and(|now| now.is_same_node(Some(element)));
    if has_it {
        show(element);
    }
    has_it
}

/// Gives the element of this id the focus if what has it now is gone once the page is painted.
pub fn keep_focus(id: &'static str) {
    super::after_paint(move || {
        if focus_is_free() {
            focus_id(id);
        }
    });
}

/// Lets an element have all events of a pointer until it is lifted.
pub fn capture_pointer(event: &PointerEvent) {
    if let Some(element) = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Scrolls as little as needed for the element of this id to be seen.
pub fn scroll_to_show(id: &str) {
    if let Some(element) = by_id(id) {
        show(&element);
    }
}

fn show(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_behavior(ScrollBehavior::Instant);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls the panel to its top; where the filters leave no room there for what was found, to that.
pub fn scroll_to_results() {
    scroll_top("panel");
    if let Some(results) = find(".results").filter(|results| bounding_box(results).top > viewport().1 * 0.7) {
        results.scroll_into_view();
    }
}

/// Scrolls the element of this id back to its top.
pub fn scroll_top(id: &str) {
    if let Some(element) = by_id(id) {
        element.set_scroll_top(0);
    }
}

/// Width and height of the page's frame in CSS pixels.
pub fn viewport() -> (f64, f64) {
    let size = |value: Option<wasm_bindgen::JsValue>| value.and_then(|v| v.as_f64()).unwrap_or_default();
    let window = web_sys::window();
    let width = window.as_ref().and_then(|w| w.inner_width().ok());
    let height = window.as_ref().and_then(|w| w.inner_height().ok());
    (size(width), size(height))
}

/// Takes the element of this id out of the page.
pub fn remove(id: &str) {
    if let Some(element) = by_id(id) {
        element.remove();
    }
}

/// What the map that the page came with is made of, in the order in which it is drawn; nothing where there is none.
pub fn static_map_shapes() -> Vec<StaticShape> {
    let mut shapes = Vec::new();
    let Some(map) = by_id("static-map") else {
        return shapes;
    };
    for tag in ["path", "text"] {
        let elements = map.get_elements_by_tag_name(tag);
        let mut index = 0;
        while let Some(element) = elements.item(index) {
            let text = |name| element.get_attribute(name).unwrap_or_default();
            // A region's name is the title beside its path, in the link that both are in.
            let named = element.parent_element().filter(|_| tag == "path");
            shapes.push(StaticShape {
                class: text("class"),
                path: text("d"),
                code: text("data-code"),
                at: match tag {
                    "text" => [text("x"), text("y")].join(" "),
                    _ => text("data-at"),
                },
                name: named
                    .as_ref()
                    .unwrap_or(&element)
                    .text_content()
                    .unwrap_or_default(),
            });
            index += 1;
        }
    }
    shapes
}
