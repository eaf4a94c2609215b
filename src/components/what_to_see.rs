//! Why to go: what there is to see in a cité, the State's labels, and how far the train brings one.

use crate::i18n;
use crate::state::AppState;
use cites::{Cite, HeritageTheme, OfficialLabelKind};
use leptos::prelude::*;

/// What is known of one cité; nothing where nothing is. Sights and station stand there once their files have come.
pub fn what_to_see(cite: &Cite) -> AnyView {
    let state = expect_context::<AppState>();
    let (t, lang) = (state.t_now(), state.lang.get_untracked());
    let (insee, position) = (cite.insee.clone(), cite.position);
    let sights = move || {
        let lines = state.late.with(|late| {
            let sights = late.sights_in(lang).map(|late| late.sights.of(&insee));
            let lines = sights.into_iter().flatten();
            let line =
                |sight: &cites::Sight| line(sight.theme.map_or("", HeritageTheme::slug), sight.text.clone());
            lines.map(line).collect::<Vec<_>>()
        });
        (!lines.is_empty()).then(|| view! { <ul class="sights" aria-label=t.sights>{lines}</ul> })
    };
    let label = |label: &cites::OfficialLabel| {
        let (theme, kind) = match label.kind {
            OfficialLabelKind::Garden => (HeritageTheme::Garden, t.garden_label),
            OfficialLabelKind::Museum => (HeritageTheme::Museum, t.museum_label),
        };
        view! {
            <li>
                <span class="theme-icon" data-icon=theme.slug()></span>
                <span><strong>{label.name.clone()}</strong> " " {kind}</span>
            </li>
        }
        .into_any()
    };
    let labels: Vec<AnyView> = cite.labels.iter().map(label).collect();
    let labels = (!labels.is_empty()).then(|| view! { <ul class="sights labels">{labels}</ul> });
    let station = move || {
        let text = state.late.with(|late| {
            let (station, km) = late.stations.as_ref()?.stations.nearest(position)?;
            Some((t.station_of)(&station.name, &i18n::distance(lang, km)))
        });
        text.map(|text| {
            view! {
                <p class="station">
                    <span class="theme-icon" data-icon="gare"></span>
                    <span>{text}</span>
                </p>
            }
        })
    };
    view! { {sights} {labels} {station} }.into_any()
}

fn line(icon: &'static str, text: String) -> AnyView {
    view! {
        <li>
            <span class="theme-icon" data-icon=icon></span>
            <span>{text}</span>
        </li>
    }
    .into_any()
}
