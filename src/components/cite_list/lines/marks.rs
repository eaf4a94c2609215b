//! The visitor's marks in the lines.

use super::Lines;
use crate::browser;
use crate::state::AppState;
use cites::{CiteId, Mark};
use leptos::prelude::*;
use leptos::web_sys::Element;

impl Lines {
    /// Shows the marks in the lines that there are.
    pub fn show_marks(&self) {
        for (index, line) in self.cites.iter().enumerate() {
            // One that is not complete yet is shown its mark when it is.
            if let Some(line) = line.as_ref().filter(|line| line.is_complete) {
                show_mark(&self.state, &line.element, CiteId(index as u32));
            }
        }
    }
}

/// Shows in a line the mark of its cité, or none: a sign after the name, which is a picture to screen readers.
pub(super) fn show_mark(state: &AppState, line: &Element, id: CiteId) -> Option<()> {
    let mark = untrack(|| state.marks.of(id));
    let name = line
        .first_element_child()?
        .first_element_child()?
        .next_element_sibling()?;
    if let Some(sign) = name.first_element_child() {
        sign.remove();
    }
    let t = state.t_now();
    let (class, text) = match mark? {
        Mark::Seen => ("sign seen", t.seen),
        Mark::Wished => ("sign wished", t.wished),
    };
    let sign = browser::element("span", class)?;
    for (attribute, value) in [("role", "img"), ("aria-label", text), ("title", text)] {
        let _ = sign.set_attribute(attribute, value);
    }
    name.append_child(&sign).ok().map(drop)
}
