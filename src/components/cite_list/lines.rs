//! The lines themselves. Each is made once and kept, in the page or out of it, for a letter more in the
//! search takes hundreds of them away and the next gives them back.

mod completion;
mod marks;

use super::super::status_shape::status_shape_class;
use crate::browser;
use crate::i18n;
use crate::state::AppState;
use cites::{Cite, CiteId, Hit, RegionId, Status};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// Class of the line that is pointed at.
const HOVERED: &str = "hovered";
/// Class of a line that is far down: the browser lays it out when it is scrolled to.
const FAR: &str = "far";
/// Class of what shows the sight that was searched for.
const FOUND: &str = "found";
/// Attribute of the line whose card is open.
const OPEN: &str = "aria-current";

/// A line that has been made.
#[derive(Clone)]
struct Line {
    element: Element,
    /// Whether it is near the top.
    near: bool,
    /// Whether it has its icons, and its button.
    is_complete: bool,
    /// The sight that it shows, since that is what was searched for.
    sight: Option<u8>,
}

/// The elements, by cité and by region, as far as they have been needed.
pub struct Lines {
    state: AppState,
    list: Element,
    cites: Vec<Option<Line>>,
    regions: Vec<Option<Element>>,
    templates: Vec<(Status, Element)>,
    hovered: Option<CiteId>,
    open: Option<CiteId>,
}

impl Lines {
    /// For this `<ul>`, in the present language.
    pub fn new(state: AppState, list: Element) -> Self {
        let data = state.data();
        Self {
            state,
            list,
            cites: vec![None; data.catalog.cites().len()],
            regions: vec![None; data.catalog.regions().len()],
            templates: Vec::new(),
            hovered: None,
            open: None,
        }
    }

    /// Distances have changed: every line is to be made anew.
    pub fn forget(&mut self) {
        self.cites.fill(None);
    }

    /// Shows the first `shown` hits, under their regions where they are in the catalog's order. The first `near`
    /// of them are laid out at once: to find out which are in sight would take the browser a second pass.
    pub fn show(&mut self, hits: &[Hit], by_region: bool, near: usize, shown: usize) {
        let data = self.state.data();
        let region_of = |hit: &Hit| data.catalog.cite(hit.id).map(|cite| cite.region);
        let mut lines = Vec::with_capacity(hits.len().min(shown) + 16);
        let mut region = None;
        for (index, hit) in hits.iter().take(shown).enumerate() {
            let its = region_of(hit);
            if by_region && its != region {
                region = its;
                let count = hits.iter().filter(|other| region_of(other) == its).count();
                lines.extend(its.and_then(|id| self.heading(id, count)));
            }
            lines.extend(self.line(hit, index < near));
        }
        browser::set_children(&self.list, &lines);
    }

    /// Marks the line of the cité that is pointed at.
    pub fn hover(&mut self, id: Option<CiteId>) {
        for (id, hovered) in [(self.hovered, false), (id, true)] {
            if let Some(link) = self.link(id) {
                let _ = link.class_list().toggle_with_force(HOVERED, hovered);
            }
        }
        self.hovered = id;
    }

    /// Marks the line of the cité whose card is open.
    pub fn open(&mut self, id: Option<CiteId>) {
        if let Some(link) = self.link(self.open) {
            let _ = link.remove_attribute(OPEN);
        }
        if let Some(link) = self.link(id) {
            let _ = link.set_attribute(OPEN, "true");
        }
        self.open = id;
    }

    fn link(&self, id: Option<CiteId>) -> Option<Element> {
        self.cites
            .get(id?.0 as usize)?
            .as_ref()?
            .element
            .first_element_child()
    }

    fn heading(&mut self, id: RegionId, count: usize) -> Option<Element> {
        let kept = self.regions.get_mut(usize::from(id.0))?;
        if kept.is_none() {
            let (line, title) = (browser::element("li", "region")?, browser::element("h2", "")?);
            let name = self.state.region_name(id) + " ";
            title.set_text_content(Some(&name));
            append(&title, &[browser::element("span", "count")?]);
            append(&line, &[title]);
            *kept = Some(line);
        }
        let line = kept.clone()?;
        let number = line.first_element_child()?.first_element_child()?;
        number.set_text_content(Some(&count.to_string()));
        Some(line)
    }

    fn line(&mut self, hit: &Hit, near: bool) -> Option<Element> {
        let index = hit.id.0 as usize;
        if self.cites.get(index)?.is_none() {
            let made = Line {
                element: self.make(hit)?,
                near: true,
                is_complete: false,
                sight: None,
            };
            *self.cites.get_mut(index)? = Some(made);
            // Pointed at or opened on the map, before there was a line for it.
            if self.hovered == Some(hit.id) {
                self.hover(self.hovered);
            }
            if self.open == Some(hit.id) {
                self.open(self.open);
            }
        }
        let line = self.cites.get_mut(index)?.as_mut()?;
        if std::mem::replace(&mut line.near, near) != near {
            line.element.set_class_name(if near { "" } else { FAR });
        }
        if std::mem::replace(&mut line.sight, hit.by_sight) != hit.by_sight {
            show_sight(&self.state, &line.element, hit);
        }
        let element = line.element.clone();
        if near {
            self.complete(index);
        }
        Some(element)
    }

    fn make(&mut self, hit: &Hit) -> Option<Element> {
        let data = self.state.data();
        let cite = data.catalog.cite(hit.id)?;
        let departement = data.catalog.departement_name(cite.departement);
        let distance = hit
            .distance_km
            .map(|km| [" · ", &i18n::distance(self.state.lang.get_untracked(), km)].concat());
        let line = browser::deep_clone(self.template(cite)?)?;
        let link = line.first_element_child()?;
        link.set_id(&super::line_id(&cite.slug));
        let _ = link.set_attribute("href", &self.state.link_to(&cite.slug));
        let name = link.first_element_child()?.next_element_sibling()?;
        name.set_text_content(Some(&cite.name));
        let whereabouts = [departement, distance.as_deref().unwrap_or_default()].concat();
        let place = name.next_element_sibling()?;
        place.set_text_content(Some(&whereabouts));
        Some(line)
    }

    /// The line of a cité of the same status, without what is its own.
    fn template(&mut self, cite: &Cite) -> Option<&Element> {
        let status = cite.status;
        if !self.templates.iter().any(|(of, _)| *of == status) {
            let t = self.state.t_now();
            let status_element = match status {
                // Certified is the usual case: sighted visitors see no word for it, screen readers get a name. A name
                // that is not text costs no layout, which hidden text does.
                Status::Homologated => {
                    let status_element = browser::element("span", "")?;
                    let _ = status_element.set_attribute("role", "img");
                    let _ = status_element.set_attribute("aria-label", t.homologated_short);
                    status_element
                }
                Status::Candidate => status_text(t.candidate_short)?,
                Status::Unconfirmed => status_text(t.unconfirmed_short)?,
            };
            let (line, link) = (browser::element("li", "")?, browser::element("a", "line")?);
            let mark = browser::element("span", status_shape_class(status))?;
            let _ = mark.set_attribute("aria-hidden", "true");
            let (name, whereabouts) = (
                browser::element("span", "name")?,
                browser::element("span", "where")?,
            );
            append(&link, &[mark, name, whereabouts, status_element]);
            append(&line, &[link]);
            self.templates.push((status, line));
        }
        self.templates
            .iter()
            .find(|(of, _)| *of == status)
            .map(|(_, line)| line)
    }
}

/// Shows in a line the sight that its cité was found by, or none.
fn show_sight(state: &AppState, line: &Element, hit: &Hit) -> Option<()> {
    let link = line.first_element_child()?;
    let shown = link.last_element_child()?;
    if shown.class_name() == FOUND {
        shown.remove();
    }
    let (lang, data) = (state.lang.get_untracked(), state.data());
    let insee = &data.catalog.cite(hit.id)?.insee;
    let text = state.late.with_untracked(|late| {
        let sights = late.sights_in(lang)?.sights.of(insee);
        Some(sights.get(usize::from(hit.by_sight?))?.text.clone())
    })?;
    let found = browser::element("span", FOUND)?;
    found.set_text_content(Some(&text));
    link.append_child(&found).ok().map(drop)
}

/// A status in words.
fn status_text(status: &str) -> Option<Element> {
    let status_element = browser::element("span", "status")?;
    status_element.set_text_content(Some(status));
    Some(status_element)
}

fn append(parent: &Element, children: &[Element]) {
    browser::set_children(parent, children);
}
