#![allow(clippy::unwrap_used)]

mod themes;

use super::*;
use crate::{Filter, HeritageTheme, Sights, Sources, ThemeWords, select};
use serde_json::{Value, json};

/// Name, slug, today's commune, département, postcode.
type Row = (
    &'static str,
    &'static str,
    Option<&'static str>,
    (&'static str, &'static str),
    &'static str,
);

const ROWS: &[Row] = &[
    ("Locronan", "locronan", None, ("29", "Finistère"), "29180"),
    (
        "Saint-Malo",
        "saint-malo",
        None,
        ("35", "Ille-et-Vilaine"),
        "35400",
    ),
    (
        "Malo-Saint",
        "malo-saint",
        None,
        ("35", "Ille-et-Vilaine"),
        "35401",
    ),
    (
        "Saint-Malo-de-Guersac",
        "saint-malo-de-guersac",
        None,
        ("44", "Loire-Atlantique"),
        "44550",
    ),
    ("Le Malo", "le-malo", None, ("35", "Ille-et-Vilaine"), "35402"),
    ("Malo", "malo", None, ("35", "Ille-et-Vilaine"), "35403"),
    ("Vénéjan", "venejan", None, ("30", "Gard"), "30200"),
    (
        "Treigny",
        "treigny",
        Some("Malo-Perreuse"),
        ("89", "Yonne"),
        "89520",
    ),
    ("Moncontour", "moncontour", None, ("22", "Côtes-d'Armor"), "22510"),
    (
        "L'Île-Rousse",
        "l-ile-rousse",
        None,
        ("2B", "Haute-Corse"),
        "20220",
    ),
    (
        "Sainte-Suzanne",
        "sainte-suzanne",
        None,
        ("53", "Mayenne"),
        "53270",
    ),
    ("Armoricourt", "armoricourt", None, ("10", "Aube"), "10000"),
];

fn catalog() -> Catalog {
    let feature = |(number, (name, slug, part_of, (code, departement), postcode)): (usize, &Row)| -> Value {
        json!({
            "type": "Feature", "id": format!("{number:05}"),
            "geometry": {"type": "Point", "coordinates": [2, 48]},
            "properties": {
                "name": name, "slug": slug, "status": "homologated", "postcodes": [postcode],
                "current_commune": part_of.map(|name| json!({"code": "00000", "name": name})),
                "departement": {"code": code, "name": departement},
                "region": {"code": code, "name": "Région", "slug": format!("r{}", code.to_lowercase())},
            }
        })
    };
    let features: Vec<Value> = ROWS.iter().enumerate().map(feature).collect();
    Catalog::parse(&json!({"type": "FeatureCollection", "features": features}).to_string()).unwrap()
}

fn search(text: &str) -> Vec<String> {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let filter = Filter {
        text: text.to_owned(),
        ..Filter::default()
    };
    let hits = select(Sources::new(&catalog, &index), &filter, None).hits;
    hits.iter()
        .map(|hit| catalog.cite(hit.id).unwrap().slug.clone())
        .collect()
}

#[test]
fn spelling_order_and_one_error_are_forgiven() {
    for (text, found) in [
        ("locronan", &["locronan"][..]),
        ("LOCR", &["locronan"]),
        ("locornan", &["locronan"]),
        ("kocronan", &["locronan"]),
        ("lokro", &["locronan"]),
        ("lokrxn", &[]),
        ("vénéjean", &["venejan"]),
        ("cotes darmor", &["moncontour"]),
        ("cotes darmr", &["moncontour"]),
        ("cotes d armor", &["moncontour"]),
        ("Côtes-d’Armor", &["moncontour"]),
        ("29 180", &["locronan"]),
        ("29 1", &["locronan"]),
        ("locronan 29 180", &["locronan"]),
        ("ile rousse", &["l-ile-rousse"]),
        ("lile rousse", &["l-ile-rousse"]),
        ("rousse l'ile", &["l-ile-rousse"]),
        ("ste suzane", &["sainte-suzanne"]),
        ("saintesuzanne", &["sainte-suzanne"]),
        ("saintesuzane", &["sainte-suzanne"]),
        ("malo deguersac", &["saint-malo-de-guersac"]),
        ("saintmalod", &["saint-malo-de-guersac"]),
        ("lem", &["le-malo"]),
        ("locronan finistere", &["locronan"]),
        ("locronan gard", &[]),
        ("29", &["locronan"]),
        ("29180", &["locronan"]),
        ("29181", &[]),
        ("2b", &["l-ile-rousse"]),
        ("gar", &["venejan"]),
        // A word of three letters must be right.
        ("gad", &[]),
        ("qwertzuiop", &[]),
    ] {
        assert_eq!(search(text), found, "{text}");
    }
}

#[test]
fn the_best_come_first() {
    assert_eq!(
        search("st malo"),
        ["saint-malo", "saint-malo-de-guersac", "malo-saint"]
    );
    let malo = [
        "malo",
        "le-malo",
        "malo-saint",
        "saint-malo",
        "saint-malo-de-guersac",
        "treigny",
    ];
    assert_eq!(search("malo"), malo);
    assert_eq!(search("armor"), ["armoricourt", "moncontour"]);
}

#[test]
fn an_error_is_forgiven_only_when_nothing_is_right() {
    // "mala" has no match, so that Malo is found; "malo" itself does not bring "male…" along.
    assert!(search("mala").contains(&"malo".to_owned()));
    assert!(!search("treign").contains(&"malo".to_owned()));
}

#[test]
fn a_text_without_words_asks_for_everything() {
    for text in ["", "  ", "-'"] {
        assert_eq!(search(text).len(), ROWS.len(), "{text:?}");
    }
}

/// Slugs found and for each the number of the sight that it was found by.
fn search_with_sights(text: &str) -> Vec<(String, Option<u8>)> {
    let sights = Sights::parse(
        r#"{"00000":["place aux maisons de granit","église Saint-Ronan"],
            "00003":["abbaye Sainte-Marie","halle aux marchands","chapelle romane"],
            "00006":["ruines de l'abbaye romane","halles de bois"],
            "00009":["half-timbered houses","Malo's tower"]}"#,
        None,
    )
    .unwrap();
    search_in(&sights, &ThemeWords::default(), text)
}

fn search_in(sights: &Sights, theme_words: &ThemeWords, text: &str) -> Vec<(String, Option<u8>)> {
    let catalog = catalog();
    let sights = SightIndex::new(&catalog, sights, theme_words);
    let index = SearchIndex::new(&catalog);
    let sources = Sources {
        sights: Some(&sights),
        ..Sources::new(&catalog, &index)
    };
    let filter = Filter {
        text: text.into(),
        ..Filter::default()
    };
    let found = |hit: &crate::Hit| (catalog.cite(hit.id).unwrap().slug.clone(), hit.by_sight);
    select(sources, &filter, None).hits.iter().map(found).collect()
}

#[test]
fn what_there_is_to_see_is_found_after_names() {
    for (text, found) in [
        // The one whose sight has both words comes before the one that has them in two.
        (
            "abbaye romane",
            &[("venejan", Some(0)), ("saint-malo-de-guersac", Some(0))][..],
        ),
        // A plural finds one that stands alone, but not before the plural itself.
        (
            "halle",
            &[("saint-malo-de-guersac", Some(1)), ("venejan", Some(1))],
        ),
        (
            "halles",
            &[("saint-malo-de-guersac", Some(1)), ("venejan", Some(1))],
        ),
        ("half-timbered", &[("l-ile-rousse", Some(0))]),
        ("gr", &[]),
        ("gra", &[("locronan", Some(0))]),
        ("half timbred", &[("l-ile-rousse", Some(0))]),
        ("granit finistere", &[("locronan", Some(0))]),
        ("granit gard", &[]),
        ("eglise", &[("locronan", Some(1))]),
    ] {
        let found: Vec<_> = found
            .iter()
            .map(|(slug, sight)| (String::from(*slug), *sight))
            .collect();
        let mut result = search_with_sights(text);
        if text.starts_with("halle") {
            result.sort();
        }
        assert_eq!(result, found, "{text}");
    }
    let malo = search_with_sights("malo");
    assert_eq!(malo.last(), Some(&("l-ile-rousse".to_owned(), Some(1))));
    assert!(malo.len() == 7 && malo.iter().filter(|(_, sight)| sight.is_some()).count() == 1);
}

#[test]
fn every_theme_s_name_is_one_that_the_search_folds_to_itself() {
    for theme in HeritageTheme::all() {
        assert_eq!(fold(theme.slug()), theme.slug());
    }
}
