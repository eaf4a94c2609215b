//! The visitor's state, acted upon without a page, on the published data.

use cites::{
    Basemap, Camera, Catalog, Command, Coord, Filter, Lang, Link, MarkFilter, SearchIndex, StatusFilter,
};
use leptos::prelude::*;
use petites_cites::i18n;
use petites_cites::state::{AppState, CameraMove, Data, LateFiles};
use std::sync::Arc;
use wasm_bindgen_test::wasm_bindgen_test;

const COMMUNES: &str = include_str!("../../public/data/communes.geojson");

fn visitor(search: &str, hash: &str, act: impl FnOnce(AppState)) {
    let owner = Owner::new();
    owner.with(|| {
        let catalog = Catalog::parse(COMMUNES).unwrap();
        let index = SearchIndex::new(&catalog);
        let link = Link::parse(search, hash);
        act(AppState::new(
            Arc::new(Data { catalog, index }),
            LateFiles::default(),
            &link,
            if link.lang == Some(Lang::En) {
                &i18n::en::TEXTS
            } else {
                &i18n::fr::TEXTS
            },
        ));
    });
}

fn elsewhere() -> Camera {
    Camera {
        center: Coord::new(2.0, 47.0).unwrap(),
        zoom: 8.0,
    }
}

fn region(state: &AppState, slug: &str) -> cites::RegionId {
    state.data().catalog.region_by_slug(slug).unwrap().id
}

fn search(state: &AppState) -> String {
    state.link.with_untracked(Link::to_search)
}

#[wasm_bindgen_test]
fn a_link_becomes_the_state_and_the_state_the_same_link() {
    let link = "?region=bretagne&statut=homologuee&q=roche&cite=la-roche-bernard&lang=en";
    visitor(link, "#map=9/47.51/-2.3", |state| {
        assert_eq!(search(&state), link);
        assert_eq!(state.link.with_untracked(Link::to_hash), "#map=9/47.51/-2.3");
        assert_eq!(state.lang.get_untracked(), Lang::En);
    });
}

#[wasm_bindgen_test]
fn a_link_to_what_does_not_exist_shows_everything() {
    visitor(
        "?region=atlantide&cite=ys&statut=royale&lang=breton",
        "#map=99/x/y",
        |state| {
            assert_eq!(state.filter.get_untracked(), Filter::default());
            assert_eq!(state.selected.get_untracked(), None);
            assert_eq!(search(&state), "");
        },
    );
}

#[wasm_bindgen_test]
fn a_region_given_up_takes_its_departements_along() {
    visitor("", "", |state| {
        let bretagne = region(&state, "bretagne");
        let finistere = state.data().catalog.departement_by_code("29").unwrap().id;
        state.toggle_region(bretagne);
        state.toggle_departement(finistere);
        assert_eq!(search(&state), "?region=bretagne&departement=29");
        assert_eq!(state.movement.get_untracked(), Some(CameraMove::Fit));
        state.toggle_region(bretagne);
        assert_eq!(search(&state), "");
    });
}

#[wasm_bindgen_test]
fn a_region_clicked_on_the_map_is_chosen_alone_and_stays() {
    visitor("?region=bretagne", "", |state| {
        let normandie = region(&state, "normandie");
        state.choose_region(normandie);
        assert_eq!(search(&state), "?region=normandie");
        state.jump_to(elsewhere());
        state.choose_region(normandie);
        assert_eq!(search(&state), "?region=normandie");
        assert_eq!(
            state.movement.get_untracked(),
            Some(CameraMove::To(elsewhere())),
            "nothing changes, so nothing moves"
        );
    });
}

#[wasm_bindgen_test]
fn a_card_closes_when_its_cite_is_filtered_away() {
    visitor("?cite=locronan", "", |state| {
        state.set_status(Some(StatusFilter::Homologated));
        assert!(state.selected.get_untracked().is_some(), "Locronan is certified");
        state.set_text("roscoff".to_owned());
        assert_eq!(state.selected.get_untracked(), None);
    });
}

#[wasm_bindgen_test]
fn a_view_that_nobody_chose_is_fitted_again_and_a_chosen_one_stays() {
    visitor("", "", |state| {
        state.refit();
        assert_eq!(state.movement.get_untracked(), Some(CameraMove::Refit));
        state.view_changed(Some(elsewhere()));
        state.jump_to(elsewhere());
        state.refit();
        assert_eq!(state.movement.get_untracked(), Some(CameraMove::To(elsewhere())));
    });
}

#[wasm_bindgen_test]
fn back_brings_back_what_was_chosen_and_where_it_was_looked_at() {
    visitor("?region=bretagne", "", |state| {
        state.restore_from_link(&Link::parse("?cite=locronan", "#map=10/48.1/-4.2"));
        assert_eq!(search(&state), "?cite=locronan");
        assert!(
            matches!(state.movement.get_untracked(), Some(CameraMove::To(camera)) if camera.zoom == 10.0)
        );
    });
}

#[wasm_bindgen_test]
fn the_published_base_map_is_read() {
    let count = |json| {
        let basemap = Basemap::parse(json).unwrap();
        (basemap.regions.len(), basemap.departements.len())
    };
    assert_eq!(count(include_str!("../../public/data/basemap.json")), (13, 96));
    assert_eq!(
        count(include_str!("../../public/data/basemap-detail.json")),
        (13, 96)
    );
}

#[wasm_bindgen_test]
fn a_view_that_the_embedding_page_asks_for_becomes_part_of_the_link() {
    visitor("?region=bretagne&embed=1", "", |state| {
        state.apply(Command::SetView(elsewhere())).unwrap();
        assert_eq!(state.movement.get_untracked(), Some(CameraMove::To(elsewhere())));
        assert_eq!(state.link.with_untracked(Link::to_hash), "#map=8/47/2");
        state.apply(Command::Fit).unwrap();
        assert_eq!(state.link.with_untracked(Link::to_hash), "");
    });
}

#[wasm_bindgen_test]
fn what_is_passed_on_of_a_cite_leads_over_the_page_of_its_region() {
    visitor("?region=normandie&q=roc&lang=en", "", |state| {
        let cite = state.data().catalog.by_slug("locronan").unwrap().id;
        // This page names no address of the site's.
        let link = state.shared_link(cite).unwrap();
        assert!(
            link.starts_with("http") && link.ends_with("/regions/bretagne.html?cite=locronan&lang=en"),
            "{link}"
        );
    });
}

#[wasm_bindgen_test]
fn what_is_marked_is_asked_for_here_and_in_no_link() {
    visitor("?region=bretagne", "", |state| {
        let all = state.count();
        state.set_marked(Some(MarkFilter::Seen));
        assert_eq!(state.count(), 0);
        assert_eq!(search(&state), "?region=bretagne");
        // Back and Forward do not take it back.
        state.restore_from_link(&Link::parse("?region=bretagne&statut=candidate", ""));
        assert_eq!(
            state.filter.with_untracked(|filter| filter.marked),
            Some(MarkFilter::Seen)
        );
        state.restore_from_link(&Link::parse("?region=bretagne", ""));
        state.set_marked(Some(MarkFilter::NotSeen));
        assert_eq!(state.count(), all);
        state.clear_filter();
        assert_eq!(state.filter.get_untracked(), Filter::default());
    });
}
