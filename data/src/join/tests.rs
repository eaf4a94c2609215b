#![allow(clippy::unwrap_used)]
use geo::polygon;

use super::*;
use crate::gazetteer::{Commune, Delegated, Municipality};
use crate::published::TownHall;
use crate::town_hall;

/// A square of one degree whose south-west corner is given.
fn municipality(name: &str, [x, y]: [f64; 2]) -> Municipality {
    let square = polygon![(x: x, y: y), (x: x + 1.0, y: y), (x: x + 1.0, y: y + 1.0), (x: x, y: y + 1.0)];
    Municipality {
        name: name.to_owned(),
        population: Some(700),
        boundary: Some(MultiPolygon::from(square)),
        ..Municipality::default()
    }
}

fn commune(municipality: Municipality) -> Commune {
    Commune {
        municipality,
        departement: "61".to_owned(),
        region: "28".to_owned(),
        postcodes: vec!["61700".to_owned(), "61350".to_owned()],
        population: 4000,
    }
}

/// Domfront, part of Domfront en Poiraie which has its code; Le Sap-Neuf, part of it with a code of its own.
fn gazetteer() -> Gazetteer {
    let mut gazetteer = Gazetteer::default();
    let mut poiraie = commune(municipality("Domfront en Poiraie", [0.0, 48.0]));
    poiraie.municipality.town_hall = town_hall::clean("02 33 30 60 60", "mairie@domfront.fr", "");
    gazetteer.communes.insert("61145".to_owned(), poiraie);
    gazetteer
        .communes
        .insert("61001".to_owned(), commune(municipality("Alençon", [5.0, 48.0])));
    let mut unbounded = commune(municipality("Sans-Borne", [0.0, 0.0]));
    unbounded.municipality.boundary = None;
    gazetteer.communes.insert("61002".to_owned(), unbounded);
    let parent = "61145".to_owned();
    let domfront = Delegated {
        municipality: municipality("Domfront", [0.25, 48.25]),
        parent: parent.clone(),
    };
    gazetteer.delegated.insert("61145".to_owned(), domfront);
    let mut own = municipality("Le Sap-Neuf", [0.5, 48.0]);
    own.town_hall = town_hall::clean("02 33 00 00 00", "", "");
    own.town_hall_postcode = Some("61350".to_owned());
    gazetteer.delegated.insert(
        "61999".to_owned(),
        Delegated {
            municipality: own,
            parent,
        },
    );
    for (map, code, name) in [
        (&mut gazetteer.departements, "61", "Orne"),
        (&mut gazetteer.regions, "28", "Normandie"),
    ] {
        let division = Division {
            name: name.to_owned(),
            ..Division::default()
        };
        map.insert(code.to_owned(), division);
    }
    gazetteer
}

fn member(insee: &str, name: &str, current: &str) -> Member {
    Member {
        line: 7,
        insee: insee.to_owned(),
        name: name.to_owned(),
        current_commune: current.to_owned(),
        postcode: None,
        departement: "61".to_owned(),
        region: "28".to_owned(),
        standing: Standing::Published(Status::Candidate),
        since: Some(2019),
        position: [0.75, 48.75],
        wikidata: None,
        official_slug: Some("domfront".to_owned()),
    }
}

fn alone(member: Member) -> Result<Feature, Vec<Reason>> {
    join(&[member], &gazetteer())
        .map(|mut cites| cites.remove(0).feature)
        .map_err(|problems| problems.into_iter().map(|problem| problem.reason).collect())
}

#[test]
fn a_delegated_commune_keeps_its_name_and_says_what_it_is_part_of() {
    let domfront = alone(member("61145", "Domfront", "61145")).unwrap().properties;
    assert_eq!(domfront.current_commune.unwrap().name, "Domfront en Poiraie");
    assert_eq!(domfront.name, "Domfront");
    assert_eq!(domfront.departement.name, "Orne");
    assert_eq!(
        (domfront.region.name.as_str(), domfront.region.slug.as_str()),
        ("Normandie", "normandie")
    );
    assert_eq!(domfront.postcodes, ["61700", "61350"]);
    assert_eq!(
        domfront.official_url.unwrap(),
        "https://www.petitescitesdecaractere.com/cites/domfront/"
    );

    let whole = alone(member("61145", "Domfront en Poiraie", "61145"))
        .unwrap()
        .properties;
    assert_eq!(whole.current_commune, None);
}

#[test]
fn a_commune_has_the_newest_population_and_a_delegated_one_its_own() {
    let whole = member("61145", "Domfront en Poiraie", "61145");
    let part = member("61145", "Domfront", "61145");
    assert_eq!(alone(whole.clone()).unwrap().properties.population, Some(4000));
    assert_eq!(alone(part).unwrap().properties.population, Some(700));

    let mut gazetteer = gazetteer();
    gazetteer.communes.get_mut("61145").unwrap().population = 0;
    let cites = join(&[whole], &gazetteer).unwrap();
    assert_eq!(
        cites[0].feature.properties.population,
        Some(700),
        "none in the newest"
    );
}

#[test]
fn a_delegated_commune_with_its_own_code_has_its_own_town_hall_first() {
    let mut sap = member("61999", "Le Sap-Neuf", "61145");
    sap.official_slug = None;
    let sap = alone(sap).unwrap().properties;
    let expected = TownHall {
        phone: Some("+33233000000".to_owned()),
        email: Some("mairie@domfront.fr".to_owned()),
        website: None,
    };
    assert_eq!(sap.town_hall, expected);
    assert_eq!(sap.postcodes, ["61350"]);
    assert_eq!((sap.slug.as_str(), sap.official_url), ("le-sap-neuf", None));
}

#[test]
fn the_list_says_which_postcode_of_a_merger_is_the_town_s() {
    let mut domfront = member("61145", "Domfront", "61145");
    domfront.postcode = Some("61350".to_owned());
    assert_eq!(alone(domfront).unwrap().properties.postcodes, ["61350"]);
}

#[test]
fn a_town_within_a_commune_of_another_name_says_so() {
    let nonette = alone(member("61145", "Nonette", "61145")).unwrap().properties;
    assert_eq!(nonette.current_commune.unwrap().name, "Domfront en Poiraie");
    let whole = alone(member("61145", "Domfront-en-Poiraie", "61145"))
        .unwrap()
        .properties;
    assert_eq!(whole.current_commune, None, "a spelling is no other name");
}

#[test]
fn rows_that_disagree_with_the_gazetteer_are_refused() {
    type Change = fn(&mut Member);
    let cases: [(Change, &str); 8] = [
        (
            |row| row.insee = "61998".to_owned(),
            "no commune of metropolitan France has the INSEE code 61998",
        ),
        (
            |row| row.position = [2.0, 48.75],
            "the position 2, 48.75 is outside the boundary of Domfront",
        ),
        // Within the commune of today, but not within the delegated one that the cité is.
        (
            |row| row.position = [0.1, 48.1],
            "the position 0.1, 48.1 is outside the boundary of Domfront",
        ),
        (
            |row| row.postcode = Some("61000".to_owned()),
            "Domfront en Poiraie has the postcodes 61700, 61350, not 61000",
        ),
        (
            |row| row.departement = "53".to_owned(),
            "Domfront is in département 61, not in 53",
        ),
        (
            |row| row.region = "52".to_owned(),
            "Domfront is in region 28, not in 52",
        ),
        (
            |row| row.current_commune = "61001".to_owned(),
            "Domfront is a delegated commune of 61145 today, not of 61001",
        ),
        (
            |row| (row.insee, row.current_commune) = ("61002".to_owned(), "61002".to_owned()),
            "the sources have no boundary of Sans-Borne",
        ),
    ];
    for (change, expected) in cases {
        let mut row = member("61145", "Domfront", "61145");
        change(&mut row);
        let reasons = alone(row).unwrap_err();
        assert_eq!(
            reasons.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [expected]
        );
    }
}

#[test]
fn all_wrong_rows_are_named_at_once_and_former_ones_are_not_looked_at() {
    let wrong = |insee| member(insee, "X", insee);
    let mut former = wrong("61990");
    former.standing = Standing::Former;
    let problems = join(&[wrong("61991"), former, wrong("61992")], &gazetteer()).unwrap_err();
    let rows: Vec<_> = problems
        .iter()
        .map(|problem| (problem.line, problem.row.as_str()))
        .collect();
    assert_eq!(rows, [(7, "61991 X"), (7, "61992 X")]);
}

#[test]
fn a_slug_that_is_taken_gets_the_departement() {
    let mut namesake = member("61001", "DOMFRONT", "61001");
    namesake.position = [5.5, 48.5];
    let cites = join(&[member("61145", "Domfront", "61145"), namesake], &gazetteer()).unwrap();
    let slugs: Vec<_> = cites
        .iter()
        .map(|cite| (cite.feature.id.as_str(), cite.feature.properties.slug.as_str()))
        .collect();
    // By INSEE code; the first row of the file has the plain slug.
    assert_eq!(slugs, [("61001", "domfront-61"), ("61145", "domfront")]);
}
