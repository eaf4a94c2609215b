#![allow(clippy::unwrap_used)]
use cites::HeritageTheme::{Castle, MarketHall, River};

use super::*;
use crate::error::{Problem, Reason};
use crate::published::LabelKind;
use crate::table::Rows;

const THEMES: &str = "insee,name,themes,evidence,confidence";
const LABELS: &str = "insee,name,label,title,reference,as_of";
const SIGHTS: &str = "insee,name,sight_1,sight_2,sight_3,sight_4";

fn list(header: &str, rows: &[&str]) -> Vec<u8> {
    [&[header], rows].concat().join("\n").into_bytes()
}

/// What a parser finds wrong, by line.
fn refused<T>(parsed: Result<Rows<T>, Vec<Problem>>) -> Vec<(u64, String)> {
    let problems = parsed.map_or_else(|problems| problems, |(_, problems)| problems);
    problems
        .into_iter()
        .map(|problem| (problem.line, problem.reason.to_string()))
        .collect()
}

fn said(line: u64, reason: &str) -> Vec<(u64, String)> {
    vec![(line, reason.to_owned())]
}

#[test]
fn reads_the_lists() {
    let (themes, problems) = themes::parse(&list(
        THEMES,
        &["29134,Locronan,castle  market_hall,https://a.fr,high"],
    ))
    .unwrap();
    assert_eq!(problems, []);
    assert_eq!((themes[0].line, themes[0].insee.as_str()), (2, "29134"));
    assert_eq!(themes[0].value, [Castle, MarketHall]);

    let (labels, problems) = labels::parse(&list(
        LABELS,
        &["29134,Locronan,jardin_remarquable,\"Parc, dit Parc\",MHR_1,2022"],
    ))
    .unwrap();
    assert_eq!(problems, []);
    let expected = Label {
        kind: LabelKind::JardinRemarquable,
        name: "Parc, dit Parc".to_owned(),
    };
    assert_eq!(labels[0].value, expected);

    let (sights, problems) =
        sights::texts(&list(SIGHTS, &["29134,Locronan, tour ,\"pont, gué\",,"])).unwrap();
    assert_eq!(problems, []);
    assert_eq!(sights[0].value, ["tour", "pont, gué"]);

    let (themes, problems) = sights::themes(&list(SIGHTS, &["29134,Locronan,none,river,,"])).unwrap();
    assert_eq!(problems, []);
    assert_eq!(themes[0].value, [None, Some(River)]);
}

#[test]
fn every_theme_has_a_word_of_its_own() {
    for theme in HeritageTheme::all() {
        assert_eq!(themes::theme(themes::word(theme)), Some(theme));
    }
    assert_eq!(themes::theme("chateau"), None);
}

#[test]
fn wrong_themes_are_refused() {
    for (row, reason) in [
        (
            "29134,Locronan,castle wall,e,high",
            "`wall` is not a theme (column `themes`)",
        ),
        ("29134,Locronan,,e,high", "`themes` is empty"),
        (
            "29134,Locronan,castle sea river lake spa bridge,e,high",
            "`themes` names 6, more than 5",
        ),
        (
            "29134,Locronan,castle sea castle,e,high",
            "`castle` is there twice (column `themes`)",
        ),
        ("29134,Locronan,castle,,high", "`evidence` is empty"),
        (
            "29134,Locronan,castle,e,sure",
            "`sure` is not high, medium or low (column `confidence`)",
        ),
        (
            "2913,Locronan,castle,e,high",
            "`2913` is not an INSEE code of five characters (column `insee`)",
        ),
        ("29134,,castle,e,high", "`name` is empty"),
        (
            "35021,Bécherel,sea,e,high",
            "`35021` is already the insee of line 2",
        ),
    ] {
        let csv = list(THEMES, &["35021,Bécherel,castle,e,high", row]);
        assert_eq!(refused(themes::parse(&csv)), said(3, reason), "{row}");
    }
}

#[test]
fn wrong_labels_are_refused() {
    for (row, reason) in [
        (
            "29134,Locronan,musee,Musée,2,2021",
            "`musee` is not jardin_remarquable or musee_de_france (column `label`)",
        ),
        ("29134,Locronan,musee_de_france,,2,2021", "`title` is empty"),
        (
            "29134,Locronan,musee_de_france,Musée,,2021",
            "`reference` is empty",
        ),
        (
            "29134,Locronan,musee_de_france,Musée,1,2021",
            "`1` is already the reference of line 2",
        ),
        (",Locronan,musee_de_france,Musée,2,2021", "`insee` is empty"),
    ] {
        let csv = list(
            LABELS,
            &["29134,Locronan,musee_de_france,Musée d'Art,1,2021", row],
        );
        assert_eq!(refused(labels::parse(&csv)), said(3, reason), "{row}");
    }
}

#[test]
fn wrong_sights_are_refused() {
    let long = "é".repeat(61);
    for (row, reason) in [
        ("29134,Locronan,,,,", "`sight_1` is empty".to_owned()),
        ("29134,Locronan,tour,,pont,", "`sight_2` is empty".to_owned()),
        (
            "29134,Locronan,tour,pont,tour,",
            "`tour` is there twice (column `sight_3`)".to_owned(),
        ),
        (
            &format!("29134,Locronan,tour,{long},,"),
            "`sight_2` has 61 characters, more than 60".to_owned(),
        ),
        (
            "29134,Locronan,\"tour\ncarrée\",,,",
            "`tour\ncarrée` is not text in one line (column `sight_1`)".to_owned(),
        ),
        (
            "35021,Bécherel,pont,,,",
            "`35021` is already the insee of line 2".to_owned(),
        ),
    ] {
        let csv = list(SIGHTS, &["35021,Bécherel,tour,,,", row]);
        assert_eq!(refused(sights::texts(&csv)), said(3, &reason), "{row}");
    }
    let fits = list(SIGHTS, &[&format!("29134,Locronan,{},,,", "é".repeat(60))]);
    assert_eq!(refused(sights::texts(&fits)), []);
}

#[test]
fn wrong_themes_of_sights_are_refused() {
    for (row, reason) in [
        (
            "29134,Locronan,chateau,,,",
            "`chateau` is not a theme, or none (column `sight_1`)",
        ),
        ("29134,Locronan,,castle,,", "`sight_1` is empty"),
    ] {
        let csv = list(SIGHTS, &[row]);
        assert_eq!(refused(sights::themes(&csv)), said(2, reason), "{row}");
    }
}

#[test]
fn a_fifth_sight_or_a_missing_column_is_refused() {
    let fifth = list(&format!("{SIGHTS},sight_5"), &["29134,Locronan,a,b,c,d,e"]);
    assert_eq!(
        refused(sights::texts(&fifth)),
        said(1, "there is no column `sight_5` in such a list")
    );
    let missing = list(&SIGHTS.replace(",sight_4", ""), &["29134,Locronan,a,b,c"]);
    assert_eq!(
        refused(sights::texts(&missing)),
        said(1, "the column `sight_4` is missing")
    );
    let too_long = list(SIGHTS, &["29134,Locronan,a,b,c,d,e"]);
    assert!(refused(sights::texts(&too_long))[0].1.starts_with("not CSV: "));
}

#[test]
fn a_list_may_come_from_a_spreadsheet() {
    let csv = format!("\u{feff}{SIGHTS}\r\n29134,Locronan,tour,pont,,\r\n35021,Bécherel,,,,\r\n");
    let (sights, _) = sights::texts(csv.as_bytes()).unwrap();
    assert_eq!(sights[0].value, ["tour", "pont"]);
    assert_eq!(
        refused(sights::texts(csv.as_bytes())),
        said(3, "`sight_1` is empty")
    );
}

#[test]
fn every_problem_of_a_row_is_named() {
    let csv = list(THEMES, &["29134,Locronan,wall wall,,sure"]);
    assert_eq!(refused(themes::parse(&csv)).len(), 4);
}

#[test]
fn rows_about_others_than_members_are_refused() {
    let members = "insee,name,current_commune,postcode,departement,region,status,since,lon,lat,position,wikidata,\
                   official_slug,evidence,confidence\n\
                   29134,Locronan,29134,,29,53,homologated,,-4.2,48.1,x,,,x,high\n\
                   22009,Belle-Isle,22005,,22,53,former,,-3.4,48.5,x,,,x,high\n";
    let members = crate::members::parse(members.as_bytes()).unwrap();
    let rows = [
        "29134,Locronan,a,,,",
        "22009,Belle-Isle,a,,,",
        "29135,Locronan,a,,,",
        "29134,Locquirec,a,,,",
    ];
    let (entries, _) = sights::texts(&list(SIGHTS, &rows)).unwrap();
    let problems = agree::with_members(&entries, &members);
    let reasons: Vec<_> = problems
        .into_iter()
        .map(|problem| (problem.line, problem.reason))
        .collect();
    let other_name = Reason::OtherName {
        insee: "29134".to_owned(),
        name: "Locronan".to_owned(),
        written: "Locquirec".to_owned(),
    };
    assert_eq!(
        reasons,
        [(4, Reason::NotAMember("29135".to_owned())), (5, other_name)]
    );
}

#[test]
fn a_feature_says_what_is_known_and_nothing_else() {
    let mut feature: Feature = serde_json::from_value::<geojson::Feature>(serde_json::json!({
        "type": "Feature", "id": "29134",
        "geometry": { "type": "Point", "coordinates": [-4.2, 48.1] },
        "properties": {
            "name": "Locronan", "slug": "locronan", "departement": { "code": "29", "name": "Finistère" },
            "region": { "code": "53", "name": "Bretagne", "slug": "bretagne" }, "status": "homologated",
            "since": null, "population": 829, "postcodes": ["29180"], "current_commune": null,
            "town_hall": { "phone": null, "email": null, "website": null },
            "official_url": null, "wikidata": null
        }
    }))
    .unwrap()
    .try_into()
    .unwrap();
    Heritage::default().describe(&mut feature);
    let written = serde_json::to_string(&feature).unwrap();
    assert!(written.ends_with(r#""wikidata":null,"themes":[]}}"#), "{written}");

    let label = Label {
        kind: LabelKind::MuseeDeFrance,
        name: "Musée".to_owned(),
    };
    let known = Heritage {
        themes: [("29134".to_owned(), vec![MarketHall, Castle])].into(),
        labels: [("29134".to_owned(), vec![label])].into(),
        ..Heritage::default()
    };
    known.describe(&mut feature);
    let written = serde_json::to_string(&feature).unwrap();
    let expected = r#""themes":["halles","chateau"],"labels":[{"kind":"musee_de_france","name":"Musée"}]}}"#;
    assert!(written.ends_with(expected), "{written}");
}
