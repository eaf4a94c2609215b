#![allow(clippy::unwrap_used, clippy::panic)]

mod order;

use super::*;
use crate::{Status, TownHall};
use serde_json::{Value, json};

fn feature(insee: &str, name: &str, slug: &str) -> Value {
    json!({
        "type": "Feature", "id": insee,
        "geometry": {"type": "Point", "coordinates": [-4.2, 48.1]},
        "properties": {
            "name": name, "slug": slug,
            "departement": {"code": "29", "name": "Finistère"},
            "region": {"code": "53", "name": "Bretagne", "slug": "bretagne"},
            "status": "homologated", "since": 1975, "population": 829, "postcodes": ["29180"],
            "current_commune": {"code": "29000", "name": "Autre"},
            "town_hall": {"phone": "+33298518080", "email": "mairie@locronan.bzh", "website": "https://locronan.bzh"},
            "official_url": "https://example.org/cites/locronan/", "wikidata": "Q330070"
        }
    })
}

fn parse(features: &[Value]) -> Result<Catalog, ParseError> {
    let collection =
        json!({"type": "FeatureCollection", "metadata": {"as_of": "2026-11"}, "features": features});
    Catalog::parse(&collection.to_string())
}

/// A good feature, then the same with the value at `pointer` replaced.
fn with(pointer: &str, value: Value) -> Vec<Value> {
    let mut other = feature("29001", "Autre", "autre");
    *other.pointer_mut(pointer).unwrap() = value;
    vec![feature("29134", "Locronan", "locronan"), other]
}

#[test]
fn a_whole_feature_is_read_whole() {
    let catalog = parse(&[feature("29134", "Locronan", "locronan")]).unwrap();
    let cite = catalog.by_slug("locronan").unwrap();
    assert_eq!(cite.insee, "29134");
    assert_eq!(
        (cite.status, cite.since, cite.population),
        (Status::Homologated, Some(1975), Some(829))
    );
    assert_eq!(cite.postcodes, ["29180"]);
    assert_eq!(cite.part_of.as_deref(), Some("Autre"));
    let town_hall = TownHall {
        phone: Some("+33298518080".into()),
        email: Some("mairie@locronan.bzh".into()),
        website: Some("https://locronan.bzh".into()),
    };
    assert_eq!(cite.town_hall, town_hall);
    assert_eq!(
        cite.official_url.as_deref(),
        Some("https://example.org/cites/locronan/")
    );
    assert_eq!(cite.position, Coord::new(-4.2, 48.1).unwrap());
    assert_eq!(catalog.as_of(), Some("2026-11"));
    assert_eq!(catalog.departement_by_code("29").unwrap().name, "Finistère");
    assert_eq!(catalog.region_by_slug("bretagne").unwrap().name, "Bretagne");
    assert_eq!(catalog.region_name(cite.region), "Bretagne");
    assert_eq!(catalog.departement_name(cite.departement), "Finistère");
    assert_eq!(
        (
            catalog.region_name(RegionId(9)),
            catalog.departement_name(DepartementId(9))
        ),
        ("", "")
    );
}

#[test]
fn a_broken_feature_is_left_out_and_counted() {
    use SkipReason::*;
    for (pointer, value, reason, label) in [
        ("/id", json!(29134.5), Insee, Some("Autre")),
        ("/id", json!(29134), DuplicateInsee, Some("Autre")),
        ("/id", json!("29 34"), Insee, Some("Autre")),
        ("/id", json!("29134"), DuplicateInsee, Some("Autre")),
        ("/properties", json!(null), NotAFeature, None),
        ("/properties/name", json!(7), Name, Some("29001")),
        ("/properties/name", json!(" "), Name, Some("29001")),
        ("/properties/slug", json!("Au,tre"), Slug, Some("Autre")),
        (
            "/properties/slug",
            json!("locronan"),
            DuplicateSlug,
            Some("Autre"),
        ),
        ("/properties/departement", json!("29"), Departement, Some("Autre")),
        (
            "/properties/departement/code",
            json!(2.9),
            Departement,
            Some("Autre"),
        ),
        (
            "/properties/region",
            json!({"code": "53", "name": "Bretagne"}),
            Region,
            Some("Autre"),
        ),
        ("/properties/region/code", json!("52"), Region, Some("Autre")),
        ("/properties/status", json!("former"), Status, Some("Autre")),
        ("/geometry", json!(null), Position, Some("Autre")),
        ("/geometry/type", json!("LineString"), Position, Some("Autre")),
        ("/geometry/coordinates", json!([181, 48]), Position, Some("Autre")),
        // Latitude first.
        (
            "/geometry/coordinates",
            json!([48.1, -4.2]),
            Position,
            Some("Autre"),
        ),
        ("/geometry/coordinates", json!([1]), Position, Some("Autre")),
        (
            "/geometry/coordinates",
            json!(["1", "2"]),
            Position,
            Some("Autre"),
        ),
    ] {
        let catalog =
            parse(&with(pointer, value.clone())).unwrap_or_else(|error| panic!("{pointer}: {error}"));
        let skipped = Skipped {
            position: 1,
            label: label.map(str::to_owned),
            reason,
        };
        assert_eq!(catalog.skipped(), [skipped], "{pointer} = {value}");
        assert_eq!(catalog.cites().len(), 1);
    }
    let catalog = parse(&[json!(7), feature("29134", "Locronan", "locronan"), json!(null)]).unwrap();
    assert_eq!(
        catalog.skipped().iter().map(|s| s.position).collect::<Vec<_>>(),
        [0, 2]
    );
}

/// What JSON may say and a float cannot hold, or no feature has.
#[test]
fn a_feature_that_cannot_be_read_at_all_costs_no_other() {
    let good = feature("29134", "Locronan", "locronan").to_string();
    let other = feature("29001", "Autre", "autre").to_string();
    for (from, to, label, reason) in [
        ("-4.2", "1e400", None, SkipReason::NotAFeature),
        ("829", "1e400", None, SkipReason::NotAFeature),
        ("-4.2,48.1", "-4.2", Some("Autre"), SkipReason::Position),
        ("\"29001\"", "[1]", Some("Autre"), SkipReason::Insee),
        ("\"Feature\"", "\"Point\"", None, SkipReason::NotAFeature),
    ] {
        let broken = other.replacen(from, to, 1);
        assert_ne!(broken, other);
        let text = format!(r#"{{"type":"FeatureCollection","features":[{broken},{good}],"metadata":7}}"#);
        let catalog = Catalog::parse(&text).unwrap_or_else(|error| panic!("{from}: {error}"));
        let skipped = Skipped {
            position: 0,
            label: label.map(str::to_owned),
            reason,
        };
        assert_eq!(catalog.skipped(), [skipped], "{broken}");
        assert_eq!((catalog.cites().len(), catalog.as_of()), (1, None));
    }
}

#[test]
fn codes_may_be_numbers_that_have_lost_their_zeros() {
    let mut ain = feature("1004", "Ambronay", "ambronay");
    ain["id"] = json!(1004);
    ain["properties"]["departement"] = json!({"code": 1, "name": "Ain"});
    ain["properties"]["region"] =
        json!({"code": 84, "name": "Auvergne-Rhône-Alpes", "slug": "auvergne-rhone-alpes"});
    ain["properties"]["postcodes"] = json!([1500]);
    let catalog = parse(&[ain]).unwrap();
    let cite = &catalog.cites()[0];
    assert_eq!(
        (cite.insee.as_str(), cite.postcodes.as_slice()),
        ("01004", ["01500".to_owned()].as_slice())
    );
    assert_eq!(catalog.departements()[0].code, "01");
    assert_eq!(catalog.regions()[0].code, "84");
}

#[test]
fn an_optional_value_of_a_wrong_kind_is_unknown() {
    type Get = fn(&Cite) -> bool;
    let table: [(&str, Value, Get); 15] = [
        ("/since", json!("1975"), |cite| cite.since.is_none()),
        ("/since", json!(-1), |cite| cite.since.is_none()),
        ("/since", json!(1975.0), |cite| cite.since == Some(1975)),
        ("/population", json!(8.5), |cite| cite.population.is_none()),
        ("/postcodes", json!("29180"), |cite| cite.postcodes.is_empty()),
        ("/postcodes", json!([true, "x", "29180"]), |cite| {
            cite.postcodes == ["29180"]
        }),
        ("/current_commune", json!("29000"), |cite| cite.part_of.is_none()),
        ("/town_hall", json!([]), |cite| {
            cite.town_hall == TownHall::default()
        }),
        ("/town_hall/phone", json!("call me"), |cite| {
            cite.town_hall.phone.is_none()
        }),
        ("/town_hall/phone", json!("02 98.51-80 80"), |cite| {
            cite.town_hall.phone.as_deref() == Some("0298518080")
        }),
        ("/town_hall/email", json!("a@b.fr?bcc=c@d.fr"), |cite| {
            cite.town_hall.email.is_none()
        }),
        ("/town_hall/email", json!("a b@c.fr"), |cite| {
            cite.town_hall.email.is_none()
        }),
        ("/town_hall/email", json!("a@localhost"), |cite| {
            cite.town_hall.email.is_none()
        }),
        ("/town_hall/website", json!("javascript:alert(1)"), |cite| {
            cite.town_hall.website.is_none()
        }),
        ("/official_url", json!("https://a.fr/\"x"), |cite| {
            cite.official_url.is_none()
        }),
    ];
    for (member, value, is_as_expected) in table {
        let catalog = parse(&with(&["/properties", member].concat(), value.clone())).unwrap();
        let cite = catalog
            .by_slug("autre")
            .unwrap_or_else(|| panic!("{member} = {value} lost the cité"));
        assert!(is_as_expected(cite), "{member} = {value}: {cite:?}");
    }
}

#[test]
fn a_name_is_text_whatever_it_looks_like() {
    let catalog = parse(&[feature("29134", "<img src=x onerror=alert(1)>", "locronan")]).unwrap();
    assert_eq!(
        catalog.cites().first().unwrap().name,
        "<img src=x onerror=alert(1)>"
    );
}

#[test]
fn a_broken_file_is_an_error() {
    for (text, error) in [
        ("", ParseError::NotJson { line: 1, column: 0 }),
        ("<!doctype html>", ParseError::NotJson { line: 1, column: 1 }),
        (
            "{\"type\":\"FeatureCollection\",\n\"features\":[{}",
            ParseError::NotJson { line: 2, column: 14 },
        ),
        ("[]", ParseError::NotAFeatureCollection),
        (
            r#"{"type":"FeatureCollection"}"#,
            ParseError::NotAFeatureCollection,
        ),
        (
            r#"{"type":"Topology","features":[]}"#,
            ParseError::NotAFeatureCollection,
        ),
        (
            r#"{"type":"FeatureCollection","features":[]}"#,
            ParseError::NoValidFeature { skipped: 0 },
        ),
        (
            r#"{"type":"FeatureCollection","features":[{},1]}"#,
            ParseError::NoValidFeature { skipped: 2 },
        ),
    ] {
        assert_eq!(Catalog::parse(text).err(), Some(error), "{text}");
    }
}

#[test]
fn what_is_read_in_pieces_is_what_is_read_at_once() {
    let mut features = with("/id", json!("29134"));
    features.push(feature("29002", "Pont-Croix", "pont-croix"));
    features.push(json!("no feature"));
    let whole = parse(&features).unwrap();
    assert_eq!((whole.cites().len(), whole.skipped().len()), (2, 2));
    let text = json!({"type": "FeatureCollection", "metadata": {"as_of": "2026-11"}, "features": features});
    let text = text.to_string();
    for (most, pieces) in [(1, 4), (3, 2), (4, 1), (usize::MAX, 1)] {
        let mut reader = CatalogReader::new(&text).unwrap();
        let mut count = 1;
        while reader.read(most) {
            count += 1;
        }
        let catalog = reader.finish().unwrap();
        assert_eq!(count, pieces, "{most}");
        assert_eq!(catalog.cites(), whole.cites(), "{most}");
        assert_eq!(catalog.skipped(), whole.skipped(), "{most}");
        assert_eq!(catalog.as_of(), whole.as_of(), "{most}");
    }
}
