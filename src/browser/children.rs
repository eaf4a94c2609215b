//! Elements made by hand, where there are hundreds of a kind: a copy of a template costs a tenth of a view.

use super::dom::{focused, refocus};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A fresh element of these classes that is not in the page yet.
pub fn element(tag: &str, class: &str) -> Option<Element> {
    let element = web_sys::window()?.document()?.create_element(tag).ok()?;
    element.set_class_name(class);
    Some(element)
}

/// An element with all that is in it, again.
pub fn deep_clone(template: &Element) -> Option<Element> {
    template.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// Makes `wanted` the children of `parent`, in this order. What stays in its place is not touched, and what
/// has the focus keeps it, wherever it goes.
pub fn set_children(parent: &Element, wanted: &[Element]) {
    let focused = focused().filter(|element| parent.contains(Some(element)));
    if parent.child_element_count() as usize > wanted.len() * 2 {
        // Hundreds that go are sooner gone all at once.
        parent.set_text_content(None);
    }
    let mut next = parent.first_element_child();
    for element in wanted {
        match &next {
            Some(there) if there == element => next = there.next_element_sibling(),
            _ => {
                let _ = parent.insert_before(element, next.as_deref());
            }
        }
    }
    while let Some(gone) = next {
        next = gone.next_element_sibling();
        gone.remove();
    }
    if let Some(element) = focused.filter(|element| parent.contains(Some(element))) {
        refocus(&element);
    }
}
