#![allow(clippy::unwrap_used)]
use super::*;
use crate::error::Reason;

const HEADER: &str = "insee,name,current_commune,postcode,departement,region,status,since,lon,lat,position,wikidata,\
                      official_slug,evidence,confidence";
const LOCRONAN: &str = "29134,Locronan,29134,29180,29,53,homologated,1975,-4.20715,48.09883,town_hall,Q1,locronan,\"list, 2020\",high";

fn list(rows: &[&str]) -> String {
    [&[HEADER], rows].concat().join("\r\n")
}

fn refused(csv: &[u8]) -> Vec<(u64, Reason)> {
    let problems = parse(csv).unwrap_err();
    problems
        .into_iter()
        .map(|problem| (problem.line, problem.reason))
        .collect()
}

#[test]
fn reads_a_row() {
    let members = parse(list(&[LOCRONAN]).as_bytes()).unwrap();
    let expected = Member {
        line: 2,
        insee: "29134".to_owned(),
        name: "Locronan".to_owned(),
        current_commune: "29134".to_owned(),
        postcode: Some("29180".to_owned()),
        departement: "29".to_owned(),
        region: "53".to_owned(),
        standing: Standing::Published(Status::Homologated),
        since: Some(1975),
        position: [-4.20715, 48.09883],
        wikidata: Some("Q1".to_owned()),
        official_slug: Some("locronan".to_owned()),
    };
    assert_eq!(members, [expected]);
}

#[test]
fn what_is_unknown_may_be_empty() {
    let row = LOCRONAN
        .replace("1975", "")
        .replace("29180", "")
        .replace("Q1", "")
        .replace(",locronan,", ",,");
    let members = parse(list(&[&row]).as_bytes()).unwrap();
    let member = &members[0];
    assert_eq!((member.since, &member.postcode), (None, &None));
    assert_eq!((&member.wikidata, &member.official_slug), (&None, &None));
}

#[test]
fn bad_values_are_refused_with_their_column() {
    for (from, to, column) in [
        ("homologated", "homologué", "status"),
        ("homologated", "", "status"),
        ("1975", "1974", "since"),
        ("1975", "20222", "since"),
        ("1975", "depuis 1975", "since"),
        ("29134,L", "2913,L", "insee"),
        ("29134,L", "2C134,L", "insee"),
        ("29134,L", ",L", "insee"),
        ("Locronan", "", "name"),
        ("Locronan", "Loc\u{7}ronan", "name"),
        (",29134,29180,", ",,29180,", "current_commune"),
        ("29180", "2918", "postcode"),
        ("29180", "2918O", "postcode"),
        (",29,53,", ",Finistère,53,", "departement"),
        (",29,53,", ",29,,", "region"),
        ("-4.20715", "-4,20715", "lat"),
        ("-4.20715", "NaN", "lon"),
        ("-4.20715", "-184.2", "lon"),
        ("48.09883", "98.09883", "lat"),
        ("Q1", "1", "wikidata"),
        (",locronan,", ",/cites/locronan/,", "official_slug"),
    ] {
        let bad = LOCRONAN.replacen(from, to, 1);
        assert_ne!(bad, LOCRONAN, "the row has {from}");
        // A decimal comma makes one column too many: then the whole row is unreadable.
        let problems = refused(list(&[LOCRONAN, &bad]).as_bytes());
        let [(line, reason)] = problems.as_slice() else {
            unreachable!("{bad}: {problems:?}")
        };
        assert_eq!(*line, 3, "{bad}");
        match reason {
            Reason::BadValue { column: found, .. } | Reason::Empty { column: found } => {
                assert_eq!(*found, column, "{bad}");
            }
            reason => assert!(
                to.contains(',') && matches!(reason, Reason::NotCsv(_)),
                "{bad}: {reason}"
            ),
        }
    }
}

#[test]
fn every_problem_of_a_row_is_named() {
    let bad = LOCRONAN.replace("homologated", "yes").replace("1975", "75");
    assert_eq!(refused(list(&[&bad]).as_bytes()).len(), 2);
}

#[test]
fn repeated_values_are_refused() {
    let other = "49346,Le Thoureil,49261,,49,52,candidate,,-0.3,47.3,town_hall,Q2,le-thoureil,x,high";
    for (from, to, column) in [
        ("49346", "29134", "insee"),
        ("Q2", "Q1", "wikidata"),
        ("le-thoureil", "locronan", "official_slug"),
    ] {
        let problems = refused(list(&[LOCRONAN, &other.replace(from, to)]).as_bytes());
        assert!(
            matches!(problems.as_slice(), [(3, Reason::Duplicate { column: found, first: 2, .. })] if *found == column),
            "{column}: {problems:?}"
        );
    }
    let namesake = other.replace("Le Thoureil", "Locronan");
    assert!(
        parse(list(&[LOCRONAN, &namesake]).as_bytes()).is_ok(),
        "in another département"
    );
    let problems = refused(list(&[LOCRONAN, &namesake.replace(",49,52,", ",29,53,")]).as_bytes());
    assert!(
        matches!(
            problems.as_slice(),
            [(3, Reason::Duplicate { column: "name", .. })]
        ),
        "{problems:?}"
    );
}

#[test]
fn broken_files_are_refused() {
    let short_row = list(&[LOCRONAN, "29134,Locronan"]);
    assert!(matches!(
        refused(short_row.as_bytes()).as_slice(),
        [(3, Reason::NotCsv(_))]
    ));

    let mut not_utf8 = list(&[LOCRONAN, LOCRONAN]).into_bytes();
    let last = not_utf8.len() - 1;
    not_utf8[last] = 0xff;
    assert!(matches!(refused(&not_utf8).as_slice(), [(3, Reason::NotCsv(_))]));

    let missing = list(&[LOCRONAN]).replace(",status,", ",statut,");
    assert_eq!(
        refused(missing.as_bytes()),
        [(1, Reason::MissingColumn("status"))]
    );
    assert_eq!(refused(b"").len(), 15, "every column is missing");
}

#[test]
fn lines_are_those_of_an_editor() {
    for (end, expected) in [("\n", 5), ("\r\n", 5)] {
        let two_lines = LOCRONAN.replace("list, 2020", &format!("list,{end}2020"));
        let csv = [HEADER, &two_lines, "", "29134,x"].join(end);
        let problems = refused(csv.as_bytes());
        assert!(
            matches!(problems.as_slice(), [(line, Reason::NotCsv(_))] if *line == expected),
            "{problems:?}"
        );
    }
}
