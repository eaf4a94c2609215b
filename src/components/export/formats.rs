//! The formats to choose from.

use super::{Dialog, calendar};
use crate::state::{ExportDates, ExportOf};
use cites::Filter;
use leptos::prelude::*;

/// A button for each format. What the build has printed already is a link.
pub(super) fn formats(dialog: Dialog) -> AnyView {
    let t = dialog.t;
    let pdf = match dialog.of {
        ExportOf::Trip => t.pdf_trip,
        ExportOf::List => t.pdf_list,
    };
    let printed: Vec<_> = printed(&dialog)
        .into_iter()
        .map(|(href, name)| {
            view! {
                <li>
                    <a class="export-format" href=href target="_blank" rel="noopener">
                        <strong>{name}</strong>
                        <span class="sr-only">{dialog.state.t_now().new_tab}</span>
                    </a>
                </li>
            }
        })
        .collect();
    let own_pdf = printed.is_empty().then(|| format(dialog, "pdf", t.pdf, pdf));
    view! {
        <ul class="export-formats" aria-label=t.formats>
            {own_pdf}
            {printed}
            {format(dialog, "gpx", "GPX", t.gpx)}
            {calendar::calendar(dialog)}
            {format(dialog, "kml", "KML", t.kml)}
            {format(dialog, "csv", "CSV", t.csv)}
            {format(dialog, "geojson", "GeoJSON", t.geojson)}
        </ul>
    }
    .into_any()
}

fn format(dialog: Dialog, ending: &'static str, name: &'static str, hint: &'static str) -> AnyView {
    let ask = move |_| dialog.ask(ending, ExportDates::default());
    view! {
        <li>
            <button type="button" class="export-format" on:click=ask>
                <strong>{name}</strong>
                <span>{hint}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The addresses and names of the maps that the build has printed of just these cités.
fn printed(dialog: &Dialog) -> Vec<(String, String)> {
    let state = dialog.state;
    untrack(|| {
        let is_areas_alone = state.filter.with(|filter| {
            let areas_alone = Filter {
                regions: filter.regions.clone(),
                ..Filter::default()
            };
            *filter == areas_alone && filter.regions.len() < 2
        });
        match dialog.of == ExportOf::List && is_areas_alone {
            true => state.printed_maps(),
            false => Vec::new(),
        }
    })
}
