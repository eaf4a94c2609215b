//! What holds for any input: parsers never panic, links survive the way to text and back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cites::{
    Appearance, Basemap, Camera, Catalog, Colour, Contours, Coord, Filter, Height, Lang, Link, Panel,
    SearchIndex, StatusFilter, Theme, TileMode, TripOffer,
};
use cites::{HeritageTheme, Sources, fold, select};
use proptest::collection::{hash_set, vec};
use proptest::option;
use proptest::prelude::*;

const COMMUNES: &str = r#"{"type":"FeatureCollection","metadata":{"as_of":"2026-11"},"features":[
{"type":"Feature","id":"29134","geometry":{"type":"Point","coordinates":[-4.2,48.1]},"properties":{"name":"Locronan","slug":"locronan","departement":{"code":"29","name":"Finistère"},"region":{"code":"53","name":"Bretagne","slug":"bretagne"},"status":"homologated","since":1975,"population":829,"postcodes":["29180"],"current_commune":null,"town_hall":{"phone":"+33298518080","email":"a@b.fr","website":"https://a.fr"},"official_url":null,"wikidata":"Q1"}},
{"type":"Feature","id":"2B134","geometry":{"type":"Point","coordinates":[8.9,42.6]},"properties":{"name":"L'Île-Rousse","slug":"l-ile-rousse","departement":{"code":"2B","name":"Haute-Corse"},"region":{"code":"94","name":"Corse","slug":"corse"},"status":"candidate"}}]}"#;

const BASEMAP: &str = r#"{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[1,40]},"arcs":[[[0,0],[2,0],[0,2],[-2,-2]]],"objects":{"regions":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"code":"53","name":"B","label":[1,40]}}]},"departements":{"type":"Polygon","arcs":[[-1]],"properties":{"code":"29","name":"F","label":[1,40]}},"neighbours":{"type":"MultiPolygon","arcs":[[[0]]]},"lakes":{"type":null},"rivers":{"type":"LineString","arcs":[0],"properties":{"rank":1}},"towns":{"type":"Point","coordinates":[1,1],"properties":{"name":"V","rank":1}}}}"#;

const CONTOURS: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"29134","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}"#;

/// A file with some characters replaced by others that mean something to JSON, and perhaps cut short.
fn damaged(file: &'static str) -> impl Strategy<Value = String> {
    let length = file.chars().count();
    let other = prop::sample::select("{}[]\":,0-9e.ntx\\é\u{0}".chars().collect::<Vec<_>>());
    (vec((0..length, other), 0..6), option::of(0..length)).prop_map(move |(edits, cut)| {
        let mut chars: Vec<char> = file.chars().collect();
        edits.into_iter().for_each(|(at, other)| chars[at] = other);
        chars.into_iter().take(cut.unwrap_or(length)).collect()
    })
}

fn read_all(text: &str) {
    if let Ok(catalog) = Catalog::parse(text) {
        let index = SearchIndex::new(&catalog);
        let filter = Filter {
            text: "lo".into(),
            ..Filter::default()
        };
        let selection = select(Sources::new(&catalog, &index), &filter, Coord::new(2.0, 48.0));
        assert!(selection.hits.len() <= catalog.cites().len());
        for cite in catalog.cites() {
            assert!(catalog.region(cite.region).is_some() && catalog.departement(cite.departement).is_some());
        }
    }
    if let Ok(map) = Basemap::parse(text) {
        let _ = map.region_at(Coord::new(2.0, 40.2).unwrap());
    }
    if let Ok(contours) = Contours::parse(text) {
        let _ = contours.get("29134");
    }
}

fn slugs() -> impl Strategy<Value = Vec<String>> {
    hash_set("[a-z0-9-]{1,12}", 0..4).prop_map(|set| set.into_iter().collect())
}

fn codes() -> impl Strategy<Value = Vec<String>> {
    hash_set("[0-9][0-9AB][0-9]?", 0..4).prop_map(|set| set.into_iter().collect())
}

fn views() -> impl Strategy<Value = Camera> {
    (0.0..=18.0, -180.0..=180.0, -90.0..=90.0_f64).prop_map(|(zoom, lon, lat)| {
        let center = Coord::new(lon, lat).unwrap();
        Camera { zoom, center }
    })
}

fn links() -> impl Strategy<Value = Link> {
    let status = option::of(prop::sample::select(vec![
        StatusFilter::Homologated,
        StatusFilter::Candidate,
    ]));
    let lang = option::of(prop::sample::select(vec![Lang::Fr, Lang::En]));
    let tile_mode = prop::sample::select(vec![TileMode::Auto, TileMode::Ign, TileMode::Simple]);
    let names = (
        slugs(),
        codes(),
        status,
        any::<String>(),
        option::of("[a-z0-9-]{1,12}"),
        option::of("[a-z0-9,é -]{0,30}[a-z]".prop_map(|text| text.trim().to_owned())),
        option::of((1..=200_u16).prop_filter("the usual radius goes without saying", |km| *km != 30)),
        "([a-z0-9,;~+-][a-z0-9,;~+é -]{0,30}[a-z])?",
    );
    let heritage = (any::<[bool; HeritageTheme::COUNT]>(), option::of(1..=50_u8));
    let frame = (
        any::<[bool; 3]>(),
        prop::sample::select(vec![Panel::Auto, Panel::Open, Panel::Closed, Panel::None]),
        prop::sample::select(vec![TripOffer::Auto, TripOffer::On, TripOffer::Off]),
        prop::sample::select(vec![Theme::Auto, Theme::Light, Theme::Dark]),
        option::of(any::<[u8; 3]>()),
    );
    (names, heritage, lang, tile_mode, frame, option::of(views())).prop_map(
        |(
            (regions, departements, status, q, cite, around, around_km, etapes),
            (themes, station_km),
            lang,
            tile_mode,
            frame,
            view,
        )| {
            Link {
                regions,
                departements,
                status,
                themes: HeritageTheme::all()
                    .zip(themes)
                    .filter(|(_, is_in)| *is_in)
                    .map(|(theme, _)| theme)
                    .collect(),
                station_km,
                around_km: around_km.filter(|_| around.is_some()),
                around,
                q: q.chars().take(100).collect(),
                cite,
                etapes,
                lang,
                appearance: Appearance {
                    tile_mode,
                    panel: frame.1,
                    height: if frame.0[2] { Height::Auto } else { Height::Fixed },
                    trip: frame.2,
                    theme: frame.3,
                    accent: frame.4.map(|channels| Colour { channels }),
                },
                embed: frame.0[0],
                lock: frame.0[1],
                view: view.map(Camera::rounded),
            }
        },
    )
}

proptest! {
    #[test]
    fn a_link_survives_the_way_to_text_and_back(link in links()) {
        let (search, hash) = (link.to_search(), link.to_hash());
        prop_assert!(search.bytes().chain(hash.bytes()).all(|b| b.is_ascii_graphic() && b != b'<' && b != b'"'));
        prop_assert_eq!(Link::parse(&search, &hash), link);
    }

    #[test]
    fn any_address_gives_a_link_that_stays_the_same(
        search in "\\PC*|[?&=,%+a-z0-9]*|(region|departement|voir|gare|autour|km|q|cite|etapes|lang|fond|embed|panel|theme|accent|lock|height)=[%a-z0-9,;~+]*",
        hash in "\\PC*|#map=[0-9./eNa-]*",
    ) {
        let mut link = Link::parse(&search, &hash);
        link.view = link.view.map(Camera::rounded);
        prop_assert_eq!(Link::parse(&link.to_search(), &link.to_hash()), link);
    }

    #[test]
    fn rounding_a_view_again_changes_nothing(view in views()) {
        let once = view.rounded();
        prop_assert_eq!(once.rounded(), once);
        prop_assert!((once.center.lon() - view.center.lon()).abs() <= 0.005001);
    }

    #[test]
    fn folding_what_is_folded_changes_nothing(text in "\\PC*|[ÀŒœßéStste’' -]*") {
        let once = fold(&text);
        prop_assert_eq!(&fold(&once), &once);
        prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
    }

    #[test]
    fn any_text_can_be_read(text in "\\PC*|[\\[\\]{}\",:0-9a-z]*") {
        read_all(&text);
    }

    #[test]
    fn damaged_communes_can_be_read(text in damaged(COMMUNES)) {
        read_all(&text);
    }

    #[test]
    fn damaged_base_maps_can_be_read(text in damaged(BASEMAP)) {
        read_all(&text);
    }

    #[test]
    fn damaged_contours_can_be_read(text in damaged(CONTOURS)) {
        read_all(&text);
    }

    #[test]
    fn any_search_can_be_made(text in "\\PC{0,20}|[a-z' 0-9]{0,12}") {
        let catalog = Catalog::parse(COMMUNES).unwrap();
        let index = SearchIndex::new(&catalog);
        let filter = Filter { text, ..Filter::default() };
        prop_assert!(select(Sources::new(&catalog, &index), &filter, None).hits.len() <= 2);
    }

    #[test]
    fn one_wrong_letter_still_finds(at in 0_usize..8, letter in "[a-z]") {
        let catalog = Catalog::parse(COMMUNES).unwrap();
        let index = SearchIndex::new(&catalog);
        let mut name = "locronan".to_owned();
        name.replace_range(at..=at, &letter);
        let hits = select(Sources::new(&catalog, &index), &Filter { text: name, ..Filter::default() }, None).hits;
        prop_assert_eq!(hits.len(), 1);
    }
}

#[test]
fn the_undamaged_files_are_good() {
    assert_eq!(Catalog::parse(COMMUNES).unwrap().cites().len(), 2);
    assert_eq!(Basemap::parse(BASEMAP).unwrap().regions.len(), 1);
    assert!(Contours::parse(CONTOURS).unwrap().get("29134").is_some());
}
