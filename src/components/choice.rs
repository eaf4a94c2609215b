//! One thing that can be chosen: its name, its number of cités, its button.

use crate::state::AppState;
use cites::{DepartementId, Facets, Filter, HeritageTheme, MarkFilter, RegionId, STATION_KM, StatusFilter};
use leptos::prelude::*;

/// A part of the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A region.
    Region(RegionId),
    /// A département.
    Departement(DepartementId),
    /// A status.
    Status(StatusFilter),
    /// A theme.
    Theme(HeritageTheme),
    /// A station within so many kilometres.
    Station(u8),
    /// What lies around a place.
    Around,
    /// A mark of the visitor's.
    Marked(MarkFilter),
    /// The words of the search.
    Text,
}

impl Choice {
    /// All that a filter holds.
    pub fn all_in(filter: &Filter) -> Vec<Choice> {
        let mut all: Vec<Choice> = filter.regions.iter().map(|id| Choice::Region(*id)).collect();
        all.extend(filter.departements.iter().map(|id| Choice::Departement(*id)));
        all.extend(filter.status.map(Choice::Status));
        all.extend(filter.themes.iter().map(Choice::Theme));
        all.extend(filter.station_km.map(Choice::Station));
        all.extend(filter.around.as_ref().map(|_| Choice::Around));
        all.extend(filter.marked.map(Choice::Marked));
        if !filter.text.trim().is_empty() {
            all.push(Choice::Text);
        }
        all
    }

    /// Whether it is an area.
    pub fn is_area(self) -> bool {
        matches!(self, Choice::Region(_) | Choice::Departement(_))
    }

    /// Whether a filter holds it.
    pub fn is_in(self, filter: &Filter) -> bool {
        match self {
            Choice::Region(id) => filter.regions.contains(&id),
            Choice::Departement(id) => filter.departements.contains(&id),
            Choice::Status(status) => filter.status == Some(status),
            Choice::Theme(theme) => filter.themes.contains(theme),
            Choice::Station(km) => filter.station_km == Some(km),
            Choice::Around => filter.around.is_some(),
            Choice::Marked(marked) => filter.marked == Some(marked),
            Choice::Text => !filter.text.trim().is_empty(),
        }
    }

    /// Its name in the present language.
    pub fn name(self, state: &AppState) -> String {
        let (data, t) = (state.data(), state.t_now());
        match self {
            Choice::Region(id) => data
                .catalog
                .region_name_in(state.lang.get_untracked(), id)
                .to_owned(),
            Choice::Departement(id) => data.catalog.departement_name(id).to_owned(),
            Choice::Status(StatusFilter::Homologated) => t.homologated_many.to_owned(),
            Choice::Status(StatusFilter::Candidate) => t.candidate_many.to_owned(),
            Choice::Theme(theme) => t.theme(theme).to_owned(),
            Choice::Station(km) => (t.station_within)(km),
            // Another place, or another radius, may take its place while it is shown.
            Choice::Around => state.filter.with(|filter| {
                let around = filter.around.as_ref();
                around.map_or_else(String::new, |around| {
                    (t.around_of)(around.km, around.center.name(&data.catalog))
                })
            }),
            Choice::Marked(MarkFilter::Seen) => t.marks_seen.to_owned(),
            Choice::Marked(MarkFilter::Wished) => t.marks_wished.to_owned(),
            Choice::Marked(MarkFilter::NotSeen) => t.marks_not_seen.to_owned(),
            // The one that changes while it is shown.
            Choice::Text => state.filter.with(|filter| filter.text.trim().to_owned()),
        }
    }

    /// Chooses it, or gives it up.
    pub fn toggle(self, state: &AppState) {
        let chosen = state.filter.with_untracked(|filter| self.is_in(filter));
        match self {
            Choice::Region(id) => state.toggle_region(id),
            Choice::Departement(id) => state.toggle_departement(id),
            Choice::Status(status) => state.set_status((!chosen).then_some(status)),
            Choice::Theme(theme) => state.toggle_theme(theme),
            Choice::Station(km) => state.set_station((!chosen).then_some(km)),
            Choice::Around => state.set_around(None),
            Choice::Marked(marked) => state.set_marked((!chosen).then_some(marked)),
            Choice::Text => state.set_text(String::new()),
        }
    }

    /// How many cités it gives, where that is known.
    fn count(self, state: &AppState) -> Option<u32> {
        let count = |facets: &Facets| match self {
            Choice::Region(id) => facets.regions.get(usize::from(id.0)).copied(),
            Choice::Departement(id) => facets.departements.get(usize::from(id.0)).copied(),
            Choice::Theme(theme) => facets.themes.get(theme as usize).copied(),
            Choice::Station(km) => {
                let at = STATION_KM.iter().position(|offered| *offered == km)?;
                facets.stations.get(at).copied()
            }
            Choice::Status(_) | Choice::Around | Choice::Marked(_) | Choice::Text => None,
        };
        // As long as the stations have not come every cité would be near one.
        let is_known = !matches!(self, Choice::Station(_)) || state.late.with(|late| late.stations.is_some());
        state.facets.with(count).filter(|_| is_known)
    }
}

/// The button of one choice of several: pressed or not, with the number of cités that it gives.
pub fn choice_button(choice: Choice, on_choose: Callback<()>) -> AnyView {
    let state = expect_context::<AppState>();
    let count = Memo::new(move |_| choice.count(&state));
    let chosen = Memo::new(move |_| match choice.is_area() {
        true => state.areas.with(|areas| choice.is_in(areas)),
        false => state.filter.with(|filter| choice.is_in(filter)),
    });
    let icon = match choice {
        Choice::Theme(theme) => Some(theme.slug()),
        _ => None,
    };
    view! {
        <button
            type="button"
            class="choice"
            class:empty=move || count.get() == Some(0)
            aria-pressed=move || chosen.get().to_string()
            on:click=move |_| on_choose.run(())
        >
            {icon.map(|icon| view! { <span class="theme-icon" data-icon=icon></span> })}
            {choice.name(&state)}
            " "
            <span class="count">{move || count.get().map(|count| count.to_string())}</span>
        </button>
    }
    .into_any()
}
