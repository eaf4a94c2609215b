//! What the visitor takes along, as the export module is asked for it.

use super::{AppState, RouteState};
use crate::browser;
use cites::{ExportRequest, ExportRoad, ExportSubject, Link};
use leptos::prelude::*;

/// What is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOf {
    /// The cités that the list shows.
    List,
    /// The trip that is shown.
    Trip,
}

/// The dates of a calendar, where the trip has none.
#[derive(Clone, Debug, Default)]
pub struct ExportDates {
    /// The first day, as `2026-12-24`.
    pub starts_on: Option<String>,
    /// How many stops a day has; where there is no number, as the trip is cut.
    pub stops_a_day: Option<usize>,
}

impl AppState {
    /// Asks for a file whose name ends with `format`; `title` says what the cités of the list have in common.
    pub fn export(&self, of: ExportOf, format: &str, title: Option<String>, dates: ExportDates) {
        let lang = self.lang.get_untracked();
        let (subject, link) = match of {
            ExportOf::List => (self.export_list(title), self.list_link()),
            ExportOf::Trip => (self.export_trip(), Some(self.trip_link())),
        };
        let request = ExportRequest {
            format: format.to_owned(),
            lang: lang.tag().to_owned(),
            subject,
            link,
            site: Some(browser::canonical().unwrap_or_else(|| browser::beside(""))),
            today: browser::today(),
            now: (browser::now() / 1000.0).floor(),
            starts_on: dates.starts_on,
            stops_a_day: dates.stops_a_day,
        };
        browser::start_export(&request.to_json());
    }

    fn export_list(&self, title: Option<String>) -> ExportSubject {
        let data = self.data();
        let slugs = self.selection.with_untracked(|selection| {
            let cites = selection.hits.iter().filter_map(|hit| data.catalog.cite(hit.id));
            cites.map(|cite| cite.slug.clone()).collect()
        });
        ExportSubject::Cites { slugs, title }
    }

    fn export_trip(&self) -> ExportSubject {
        let parts = self.trip_parts();
        let road = parts.and_then(|parts| {
            parts.roads.route.with_untracked(|route| match route {
                RouteState::Known(road) => Some(ExportRoad::from(road.as_ref())),
                _ => None,
            })
        });
        ExportSubject::Trip {
            etapes: self.trip.etapes.get_untracked(),
            notes: parts.map_or_else(Default::default, |parts| parts.notes.get_untracked()),
            road,
        }
    }

    /// The address of the map with the present choice, and nothing open; none where that is not all in the address, as the
    /// visitor's marks are not.
    fn list_link(&self) -> Option<String> {
        if self.filter.with_untracked(|filter| filter.marked.is_some()) {
            return None;
        }
        let link = Link {
            cite: None,
            etapes: String::new(),
            ..self.link.get_untracked().unframed()
        };
        Some(browser::absolute(&link.to_search(), ""))
    }
}
