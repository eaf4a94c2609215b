//! What a line has besides what is read first: its icons, its mark, and the button that adds its cité to the trip. Lines
//! near the top have it at once, the others when the browser is idle.

use super::marks::show_mark;
use super::{Lines, append};
use crate::browser;
use cites::{Cite, CiteId, Trip};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// Attribute of the button of a cité that is in the trip.
const PRESSED: &str = "aria-pressed";

impl Lines {
    /// Gives lines that lack them their icons and their buttons, one after the other, as long as `goes_on`; whether there
    /// may be more.
    pub fn complete_some(&mut self, goes_on: impl Fn() -> bool) -> bool {
        for index in 0..self.cites.len() {
            if !goes_on() {
                return true;
            }
            self.complete(index);
        }
        false
    }

    /// Marks the lines of the cités that are in the trip.
    pub fn show_trip(&self, trip: &Trip) {
        for (index, line) in self.cites.iter().enumerate() {
            // One that is not complete yet is marked when it is.
            let complete = line.as_ref().filter(|line| line.is_complete);
            if let Some(button) = complete.and_then(|line| line.element.last_element_child()) {
                let is_in = trip.contains(CiteId(index as u32));
                let _ = button.set_attribute(PRESSED, if is_in { "true" } else { "false" });
            }
        }
    }

    /// Gives a line its icons and its button, unless it has them.
    pub(super) fn complete(&mut self, index: usize) -> Option<()> {
        let line = self.cites.get_mut(index)?.as_mut()?;
        if std::mem::replace(&mut line.is_complete, true) {
            return None;
        }
        let element = line.element.clone();
        let place = element.query_selector(".where").ok()??;
        let data = self.state.data();
        let cite = data.catalog.cites().get(index)?;
        if !cite.themes.is_empty() {
            let _ = place.after_with_node_1(&*self.themes(cite)?);
        }
        show_mark(&self.state, &element, cite.id);
        let is_in = self.state.trip.trip.with_untracked(|trip| trip.contains(cite.id));
        let button = browser::element("button", super::super::ADD_STOP)?;
        for (attribute, value) in [
            ("type", "button"),
            ("aria-label", &(self.state.t_now().trip_add)(&cite.name)),
            (PRESSED, if is_in { "true" } else { "false" }),
        ] {
            let _ = button.set_attribute(attribute, value);
        }
        element.append_child(&button).ok().map(drop)
    }

    /// The themes as small icons, which are one picture to screen readers.
    fn themes(&self, cite: &Cite) -> Option<Element> {
        let t = self.state.t_now();
        let (themes, mut icons) = (browser::element("span", "themes")?, Vec::new());
        for theme in &cite.themes {
            let icon = browser::element("span", "theme-icon")?;
            let _ = icon.set_attribute("data-icon", theme.slug());
            icons.push(icon);
        }
        let names: Vec<&str> = cite.themes.iter().map(|theme| t.theme(*theme)).collect();
        let names = (t.known_for)(&names.join(", "));
        for (attribute, value) in [("role", "img"), ("aria-label", &names), ("title", &names)] {
            let _ = themes.set_attribute(attribute, value);
        }
        append(&themes, &icons);
        Some(themes)
    }
}
