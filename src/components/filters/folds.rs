//! What few visitors ask first folds away: départements, what there is to see, and the way there by train.

use super::super::around_slot;
use super::super::choice::{Choice, choice_button};
use super::super::icon::{Icon, IconView};
use super::super::marks_slot;
use crate::state::AppState;
use cites::{DepartementId, Filter, HeritageTheme, STATION_KM};
use leptos::prelude::*;

/// One part that folds away: its id, its title, whether something in it is chosen, and its choices.
struct Fold {
    id: &'static str,
    title: &'static str,
    chosen: fn(&Filter) -> bool,
    choices: Signal<Vec<Choice>>,
}

/// The buttons in a row, and below them what is unfolded.
pub(super) fn folds() -> AnyView {
    let state = expect_context::<AppState>();
    let t = state.t_now();
    let folds = [
        Fold {
            id: "departements",
            title: t.departements,
            chosen: |filter| !filter.departements.is_empty(),
            choices: departements(state),
        },
        Fold {
            id: "themes",
            title: t.themes_title,
            chosen: |filter| !filter.themes.is_empty(),
            choices: Signal::stored(HeritageTheme::all().map(Choice::Theme).collect()),
        },
        Fold {
            id: "stations",
            title: t.station,
            chosen: |filter| filter.station_km.is_some(),
            choices: Signal::stored(STATION_KM.into_iter().map(Choice::Station).collect()),
        },
    ];
    let (mut buttons, mut parts): (Vec<_>, Vec<_>) = folds
        .into_iter()
        .map(|fold| {
            let open = RwSignal::new(state.filter.with_untracked(fold.chosen));
            (
                fold_button(fold.id, fold.title, open),
                fold_part(state, fold, open),
            )
        })
        .unzip();
    let open = RwSignal::new(state.filter.with_untracked(|filter| filter.marked.is_some()));
    buttons.push(fold_button(marks_slot::ID, t.marks, open));
    parts.push(marks_slot::marks_slot(state, open));
    let open = RwSignal::new(state.filter.with_untracked(|filter| filter.around.is_some()));
    buttons.push(fold_button(around_slot::ID, t.around, open));
    parts.push(around_slot::around_slot(state, open));
    view! {
        <div class="folds">{buttons}</div>
        {parts}
    }
    .into_any()
}

fn fold_button(id: &'static str, title: &'static str, open: RwSignal<bool>) -> AnyView {
    view! {
        <button
            type="button"
            class="fold-button"
            aria-expanded=move || open.get().to_string()
            aria-controls=id
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {title}
            <IconView icon=Icon::Chevron />
        </button>
    }
    .into_any()
}

fn fold_part(state: AppState, fold: Fold, open: RwSignal<bool>) -> AnyView {
    let item = move |choice: Choice| {
        let choose = Callback::new(move |()| choice.toggle(&state));
        view! { <li>{choice_button(choice, choose)}</li> }.into_any()
    };
    view! {
        <div id=fold.id role="group" aria-label=fold.title>
            {move || {
                open.get().then(|| view! {
                    <ul class="choices">
                        {fold.choices.get().into_iter().map(item).collect::<Vec<_>>()}
                    </ul>
                })
            }}
        </div>
    }
    .into_any()
}

/// Those of the chosen regions, or all of them, by name.
fn departements(state: AppState) -> Signal<Vec<Choice>> {
    let offered = Memo::new(move |_| {
        let data = state.data();
        state.areas.with(|filter| {
            let of_choice = |region| filter.regions.is_empty() || filter.regions.contains(&region);
            let mut ids: Vec<(String, DepartementId)> = data
                .catalog
                .departements()
                .iter()
                .filter(|d| of_choice(d.region) || filter.departements.contains(&d.id))
                .filter(|d| state.reaches(|cite| cite.departement == d.id))
                .map(|d| (cites::fold(&d.name), d.id))
                .collect();
            ids.sort_unstable();
            let choices = ids.into_iter().map(|(_, id)| Choice::Departement(id));
            choices.collect::<Vec<_>>()
        })
    });
    offered.into()
}
