//! The committed `public/data/`: what outsiders rely on, and what the first screen can afford.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
};

use common::{communes, text};
use data::{
    members::{self, Standing},
    published::Counts,
};
use geo::{CoordsIter, Geometry, Intersects};
use geojson::{FeatureCollection, feature::Id};

fn contours() -> FeatureCollection {
    text("contours.geojson").parse().unwrap()
}

/// At most this many decimals.
fn has_decimals(degrees: f64, most: i32) -> bool {
    let scaled = degrees * 10_f64.powi(most);
    (scaled - scaled.round()).abs() < 1e-6
}

#[test]
fn every_member_but_the_former_ones_is_published() {
    let members = members::read(concat!(env!("CARGO_MANIFEST_DIR"), "/members.csv").as_ref()).unwrap();
    let current = members
        .iter()
        .filter(|member| member.standing != Standing::Former);
    let current: BTreeSet<_> = current.map(|member| member.insee.clone()).collect();
    let published: BTreeSet<_> = communes()
        .features
        .into_iter()
        .map(|feature| feature.id)
        .collect();
    assert_eq!(published, current);
    assert_eq!(published.len(), 229);
}

#[test]
fn ids_and_slugs_are_unique_and_in_order() {
    let communes = communes();
    let ids: Vec<_> = communes.features.iter().map(|feature| &feature.id).collect();
    assert!(
        ids.is_sorted_by(|one, next| one < next),
        "by INSEE code, none twice"
    );
    let slugs: BTreeSet<_> = communes
        .features
        .iter()
        .map(|feature| &feature.properties.slug)
        .collect();
    assert_eq!(slugs.len(), ids.len());
    for slug in slugs {
        let plain = slug
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(plain && !slug.is_empty(), "{slug}");
    }
}

#[test]
fn the_metadata_counts_what_is_there() {
    let communes = communes();
    assert_eq!(communes.metadata.counts, Counts::of(&communes.features));
    assert_eq!(communes.metadata.licence, "Licence Ouverte 2.0");
    assert_eq!(communes.metadata.as_of.len(), "2026-11".len());
    assert_eq!(communes.metadata.sources.len(), 6);
}

#[test]
fn territories_agree_with_the_code() {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for feature in communes().features {
        let properties = feature.properties;
        let (departement, region) = (properties.departement, properties.region);
        assert!(
            feature.id.starts_with(&departement.code),
            "{} in {}",
            feature.id,
            departement.code
        );
        for (kind, code, name) in [
            ("département of", &feature.id[..2], region.code.as_str()),
            ("region", &region.code, &region.slug),
        ] {
            let known = names
                .entry(format!("{kind} {code}"))
                .or_insert_with(|| name.to_owned());
            assert_eq!(known, name, "{kind} {code}");
        }
        assert!(!departement.name.is_empty() && !region.name.is_empty());
    }
}

#[test]
fn what_becomes_a_link_can_be_one() {
    let official = "https://www.petitescitesdecaractere.com/cites/";
    for feature in communes().features {
        let properties = feature.properties;
        let hall = properties.town_hall;
        assert!(
            hall.phone
                .is_none_or(|phone| phone.len() == 12 && phone.starts_with("+33")),
            "{}",
            feature.id
        );
        assert!(
            hall.email
                .is_none_or(|email| email.contains('@') && !email.contains(' ')),
            "{}",
            feature.id
        );
        assert!(
            hall.website.is_none_or(|site| site.starts_with("http")),
            "{}",
            feature.id
        );
        assert!(
            properties
                .official_url
                .is_none_or(|url| url.starts_with(official) && url.ends_with('/'))
        );
        assert!(
            !properties.postcodes.is_empty() && properties.population.is_some(),
            "{}",
            feature.id
        );
        assert!(
            properties.postcodes.iter().all(|code| code.len() == 5),
            "{}",
            feature.id
        );
    }
}

#[test]
fn the_names_of_the_press_release_are_there() {
    let communes = communes();
    let names: BTreeSet<_> = communes
        .features
        .iter()
        .map(|feature| feature.properties.name.as_str())
        .collect();
    // The release also has Vénéjean and Labastide d'Armagnac: the search forgives both.
    for name in [
        "L'Île-Rousse",
        "Vaison-la-Romaine",
        "Port-Louis",
        "Vénéjan",
        "Le Thoureil",
        "Bagnoles-de-l'Orne",
        "Le Quesnoy",
        "Labastide-d'Armagnac",
    ] {
        assert!(names.contains(name), "{name}");
    }
}

#[test]
fn what_is_part_of_a_commune_says_of_which_they_are_part_of() {
    let communes = communes();
    let parts: BTreeMap<_, _> = communes
        .features
        .iter()
        .filter_map(|feature| {
            Some((
                feature.properties.name.as_str(),
                feature.properties.current_commune.as_ref()?,
            ))
        })
        .collect();
    assert_eq!(parts.len(), 24);
    assert_eq!(parts["Le Thoureil"].name, "Gennes-Val-de-Loire");
    assert_eq!(parts["Le Sap"].name, "Sap-en-Auge");
    assert_eq!(parts["Nonette"].name, "Nonette-Orsonnette");
    assert!(parts.iter().all(|(name, current)| *name != current.name));
    assert!(!parts.contains_key("Aÿ-Champagne"));
}

#[test]
fn each_position_is_within_its_contour() {
    let (communes, contours) = (communes(), contours());
    assert_eq!(communes.features.len(), contours.features.len());
    for (commune, contour) in communes.features.iter().zip(&contours.features) {
        assert_eq!(contour.id, Some(Id::String(commune.id.clone())));
        let (lon, lat) = commune.geometry.x_y();
        assert!(has_decimals(lon, 5) && has_decimals(lat, 5), "{lon}, {lat}");
        let boundary = Geometry::try_from(contour.geometry.clone().unwrap()).unwrap();
        assert!(
            boundary.intersects(&commune.geometry),
            "{}",
            commune.properties.name
        );
        for position in boundary.coords_iter() {
            assert!(
                has_decimals(position.x, 5) && has_decimals(position.y, 5),
                "{position:?}"
            );
        }
        assert!(matches!(
            boundary,
            Geometry::Polygon(_) | Geometry::MultiPolygon(_)
        ));
    }
}

#[test]
fn everything_is_light_enough() {
    for (name, most) in [
        ("communes.geojson", 17_000),
        ("sights.fr.json", 13_000),
        ("sights.en.json", 13_000),
        ("sights.de.json", 14_000),
        ("sights.es.json", 14_000),
        ("sights.it.json", 14_000),
        ("sights.nl.json", 14_000),
        ("sight_themes.json", 2_500),
        ("theme_words.json", 2_500),
        ("stations.geojson", 6_500),
        ("contours.geojson", 33_000),
        ("basemap.json", 18_000),
        ("basemap-detail.json", 48_000),
    ] {
        let mut packed = Vec::new();
        let mut packer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 22);
        packer.write_all(text(name).as_bytes()).unwrap();
        drop(packer);
        assert!(packed.len() <= most, "{name}: {} bytes", packed.len());
    }
}

#[test]
fn files_have_one_feature_a_line() {
    for name in ["communes.geojson", "contours.geojson", "stations.geojson"] {
        let text = text(name);
        assert!(text.ends_with("]}\n"));
        let lines: Vec<_> = text.lines().collect();
        for line in &lines[1..lines.len() - 1] {
            let feature = line.trim_end_matches(',').parse::<geojson::Feature>();
            assert!(feature.is_ok(), "{name}: {line}");
        }
    }
}
