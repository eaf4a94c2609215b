//! Parts of the page that are loaded when they are first shown.

use cites::{Catalog, Link, SearchIndex};
use leptos::mount::mount_to;
use leptos::prelude::*;
use petites_cites::browser;
use petites_cites::components::lazy_view;
use petites_cites::state::{AppState, Data, LateFiles};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_test::wasm_bindgen_test;

const COMMUNES: &str = include_str!("../../public/data/communes.geojson");

petites_cites::lazy! { words,
    fn paragraph(owner: Owner, words: &'static str) -> AnyView {
        owner.with(|| view! { <p>{words}</p> }.into_any())
    }
}

#[wasm_bindgen_test]
async fn a_part_that_does_not_come_is_told_and_asked_for_again() {
    let catalog = Catalog::parse(COMMUNES).unwrap();
    let index = SearchIndex::new(&catalog);
    let place = browser::new_div().unwrap();
    // Leptos listens to clicks at the document.
    web_sys::window()
        .unwrap()
        .document()
        .unwrap()
        .body()
        .unwrap()
        .append_child(&place)
        .unwrap();
    let asked = Rc::new(Cell::new(0));
    let count = asked.clone();
    let _mounted = mount_to(place.clone(), move || {
        let (late, link) = (LateFiles::default(), Link::parse("?lang=en", ""));
        let state = AppState::new(Arc::new(Data { catalog, index }), late, &link, &[]);
        lazy_view(state, move |owner| {
            let is_first = count.replace(count.get() + 1) == 0;
            Box::pin(async move {
                if is_first {
                    return None;
                }
                paragraph(owner, "Here it is").await.ok()
            })
        })
    });
    leptos::task::tick().await;
    leptos::task::tick().await;
    let alert = place.query_selector("[role=alert]").unwrap().unwrap();
    assert!(alert.text_content().unwrap().contains("Try again"));
    assert_eq!(asked.get(), 1);
    let button = place.query_selector("button").unwrap().unwrap();
    button
        .dispatch_event(&web_sys::Event::new("click").unwrap())
        .unwrap();
    leptos::task::tick().await;
    leptos::task::tick().await;
    assert_eq!(place.text_content().unwrap(), "Here it is");
    assert_eq!(asked.get(), 2);
}
