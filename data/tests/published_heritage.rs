//! The committed files of what there is to see and where trains stop.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use cites::{Catalog, HeritageTheme, Sights, Stations, ThemeWords};
use common::{communes, text};
use geojson::{FeatureCollection, feature::Id};

type ByCite<T> = BTreeMap<String, Vec<T>>;

fn sights(language: &str) -> ByCite<String> {
    serde_json::from_str(&text(&format!("sights.{language}.json"))).unwrap()
}

#[test]
fn themes_are_those_of_links_and_none_is_there_twice() {
    for feature in communes().features {
        let themes = feature.properties.themes;
        let unique: BTreeSet<_> = themes.iter().collect();
        assert!(
            unique.len() == themes.len() && themes.len() <= 5,
            "{}",
            feature.id
        );
        for theme in &themes {
            assert!(HeritageTheme::from_slug(theme).is_some(), "{theme}");
        }
    }
}

#[test]
fn each_language_says_as_much_and_each_sight_has_its_theme() {
    let themes: ByCite<Option<String>> = serde_json::from_str(&text("sight_themes.json")).unwrap();
    let published: BTreeSet<_> = communes()
        .features
        .into_iter()
        .map(|feature| feature.id)
        .collect();
    for language in ["fr", "en", "de", "es", "it", "nl"] {
        let sights = sights(language);
        assert!(sights.keys().eq(themes.keys()), "{language}");
        for (insee, texts) in sights {
            assert!(published.contains(&insee), "{insee}");
            assert_eq!(texts.len(), themes[&insee].len(), "{insee}");
            assert!((1..=4).contains(&texts.len()), "{insee}");
            for text in texts {
                assert!((1..=60).contains(&text.chars().count()), "{text}");
            }
        }
    }
    for theme in themes.values().flatten().flatten() {
        assert!(HeritageTheme::from_slug(theme).is_some(), "{theme}");
    }
}

#[test]
fn each_theme_has_words_to_search_by() {
    let words: ByCite<String> = serde_json::from_str(&text("theme_words.json")).unwrap();
    assert_eq!(words.len(), HeritageTheme::COUNT);
    for theme in HeritageTheme::all() {
        // One a language at least, unless several have the same.
        assert!(words[theme.slug()].len() >= 3, "{}", theme.slug());
    }
    assert_ne!(
        ThemeWords::parse(&text("theme_words.json")).unwrap(),
        ThemeWords::default()
    );
}

#[test]
fn the_app_reads_all_of_it() {
    let catalog = Catalog::parse(&text("communes.geojson")).unwrap();
    let sights = Sights::parse(&text("sights.fr.json"), Some(&text("sight_themes.json"))).unwrap();
    let texts = self::sights("fr");
    let mut labels = 0;
    for feature in communes().features {
        let cite = catalog
            .cites()
            .iter()
            .find(|cite| cite.insee == feature.id)
            .unwrap();
        let themes = cite.themes.iter().map(|theme| theme.slug());
        assert!(themes.eq(feature.properties.themes.iter()), "{}", cite.name);
        assert_eq!(
            cite.labels.len(),
            feature.properties.labels.len(),
            "{}",
            cite.name
        );
        labels += cite.labels.len();
        let read = sights.of(&feature.id).iter().map(|sight| &sight.text);
        assert!(
            read.eq(texts.get(&feature.id).into_iter().flatten()),
            "{}",
            cite.name
        );
    }
    assert!(labels > 0);
}

#[test]
fn every_cite_but_the_corsican_one_has_a_station() {
    let catalog = Catalog::parse(&text("communes.geojson")).unwrap();
    let stations = Stations::parse(&text("stations.geojson")).unwrap();
    let without = catalog
        .cites()
        .iter()
        .filter(|cite| stations.nearest(cite.position).is_none());
    let without: Vec<_> = without.map(|cite| cite.name.as_str()).collect();
    assert_eq!(without, ["L'Île-Rousse"]);
}

#[test]
fn stations_name_their_source_and_have_five_decimals() {
    let file: FeatureCollection = text("stations.geojson").parse().unwrap();
    let metadata = &file.foreign_members.unwrap()["metadata"];
    assert_eq!(metadata["licence"], "ODbL 1.0");
    assert_eq!(metadata["attribution"], "© SNCF Gares & Connexions");
    let mut last = String::new();
    for feature in &file.features {
        let Some(Id::String(uic)) = &feature.id else {
            unreachable!("{:?}", feature.id)
        };
        assert!(uic.len() == 8 && *uic > last, "{uic}");
        last.clone_from(uic);
        let written = serde_json::to_string(&feature.geometry).unwrap();
        let decimals = written.split(|c: char| !c.is_ascii_digit() && c != '.');
        let most = decimals
            .filter_map(|number| Some(number.split_once('.')?.1.len()))
            .max();
        assert!(most <= Some(5), "{written}");
    }
}
