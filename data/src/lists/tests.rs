#![allow(clippy::unwrap_used)]
use std::fs;

use tempfile::TempDir;

use super::*;

const MEMBERS: &str = "insee,name,current_commune,postcode,departement,region,status,since,lon,lat,position,wikidata,\
                       official_slug,evidence,confidence\n\
                       29134,Locronan,29134,,29,53,homologated,,-4.2,48.1,x,,,x,high\n\
                       35022,Bécherel,35022,,35,53,candidate,,-1.9,48.3,x,,,x,high\n";
const SIGHTS: &str = "insee,name,sight_1,sight_2,sight_3,sight_4\n";

/// A folder of lists that agree with one another; each test breaks some of them.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let sights = |locronan: &str, becherel: &str| {
        format!("{SIGHTS}29134,Locronan,{locronan}\n35022,Bécherel,{becherel}\n")
    };
    for (name, text) in [
        ("members.csv", MEMBERS.to_owned()),
        (
            "heritage.csv",
            "insee,name,themes,evidence,confidence\n29134,Locronan,castle,e,high\n".to_owned(),
        ),
        (
            "official_labels.csv",
            "insee,name,label,title,reference,as_of\n29134,Locronan,musee_de_france,B,2,x\n\
             29134,Locronan,jardin_remarquable,A,1,x\n"
                .to_owned(),
        ),
        ("sights.fr.csv", sights("tour,pont,,", "jardin,,,")),
        ("sights.en.csv", sights("tower,bridge,,", "garden,,,")),
        ("sight_themes.csv", sights("castle,none,,", "garden,,,")),
        ("theme_words.csv", theme_words()),
        (
            "stations.csv",
            "uic,name,lon,lat\n87474007,Quimper,-4.1,48\n".to_owned(),
        ),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A word for each theme, the same in every language.
fn theme_words() -> String {
    let words = cites::HeritageTheme::all().map(themes::word);
    let rows = words.map(|word| [word; 7].join(","));
    let lines = ["theme,fr,en,de,es,it,nl".to_owned()].into_iter().chain(rows);
    lines.collect::<Vec<_>>().join("\n")
}

fn replace(folder: &TempDir, name: &str, from: &str, to: &str) {
    let path = folder.path().join(name);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{name} has {from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// The problems as they are shown, without the folder's path.
fn refused(folder: &TempDir) -> Vec<String> {
    let error = read(&folder.path().join("members.csv")).unwrap_err().to_string();
    let within = format!("{}/", folder.path().display());
    error.lines().map(|line| line.replace(&within, "")).collect()
}

#[test]
fn lists_that_agree_become_one() {
    let folder = folder();
    let lists = read(&folder.path().join("members.csv")).unwrap();
    assert_eq!((lists.members.len(), lists.stations.len()), (2, 1));
    let heritage = lists.heritage;
    let languages: Vec<_> = heritage.sights.keys().collect();
    assert_eq!(languages, ["en", "fr"]);
    assert_eq!(heritage.sights["en"]["29134"], ["tower", "bridge"]);
    assert_eq!(
        heritage.sight_themes["29134"],
        [Some(cites::HeritageTheme::Castle), None]
    );
    assert_eq!(heritage.theme_words.len(), cites::HeritageTheme::COUNT);
    let castle = (cites::HeritageTheme::Castle, vec!["castle".to_owned()]);
    assert_eq!(heritage.theme_words[0], castle);
    assert_eq!(heritage.themes.len(), 1, "of Bécherel, nothing is known");
    let labels: Vec<_> = heritage.labels["29134"].iter().map(|label| &label.name).collect();
    assert_eq!(labels, ["B", "A"], "in the order of the file");
}

#[test]
fn what_is_said_in_one_language_must_be_said_in_the_others() {
    for (name, from, to, expected) in [
        (
            "sights.en.csv",
            "tower,bridge,,",
            "tower,,,",
            "sights.en.csv, line 2 (29134 Locronan): the number of things to see is 1, but 2 in sights.fr.csv, line 2",
        ),
        (
            "sight_themes.csv",
            "garden,,,",
            "garden,castle,,",
            "sight_themes.csv, line 3 (35022 Bécherel): the number of things to see is 2, but 1 in sights.fr.csv, line 3",
        ),
        (
            "sights.en.csv",
            "35022,Bécherel,garden,,,\n",
            "",
            "sights.fr.csv, line 3 (35022 Bécherel): sights.en.csv has no row of this cité",
        ),
        (
            "sights.fr.csv",
            "29134,Locronan,tour,pont,,\n",
            "",
            "sights.en.csv, line 2 (29134 Locronan): sights.fr.csv has no row of this cité",
        ),
    ] {
        let folder = folder();
        replace(&folder, name, from, to);
        let said = refused(&folder);
        assert_eq!(said[0], expected);
        // What lacks in the first language lacks beside the themes, too.
        assert_eq!(
            said.len(),
            if name == "sights.fr.csv" { 2 } else { 1 },
            "{said:?}"
        );
    }
}

#[test]
fn all_that_is_wrong_in_all_lists_is_named_at_once() {
    let folder = folder();
    replace(&folder, "heritage.csv", "castle", "castel");
    replace(
        &folder,
        "official_labels.csv",
        "29134,Locronan,musee",
        "29135,Locronan,musee",
    );
    replace(&folder, "sights.en.csv", "tower,bridge,,", "tower,tower,garden,");
    replace(
        &folder,
        "theme_words.csv",
        "\ncastle,castle,castle",
        "\ncastle,castle castle,",
    );
    replace(&folder, "stations.csv", "48\n", "4.8\n");
    assert_eq!(
        refused(&folder),
        [
            "heritage.csv, line 2 (29134 Locronan): `castel` is not a theme (column `themes`)",
            "official_labels.csv, line 2 (29135 Locronan): members.csv has no row with the INSEE code 29135",
            "sights.en.csv, line 2 (29134 Locronan): `tower` is there twice (column `sight_2`)",
            "sights.en.csv, line 2 (29134 Locronan): the number of things to see is 3, but 2 in sights.fr.csv, line 2",
            "theme_words.csv, line 2 (castle): `castle` is there twice (column `fr`)",
            "theme_words.csv, line 2 (castle): `en` is empty",
            "stations.csv, line 2 (Quimper): `4.8` is not a latitude in France, in degrees (column `lat`)",
        ]
    );
}

#[test]
fn a_wrong_list_of_members_is_not_what_others_are_held_against() {
    let folder = folder();
    replace(&folder, "members.csv", "candidate", "candidat");
    let said = refused(&folder);
    assert_eq!(said.len(), 1, "{said:?}");
}

#[test]
fn a_missing_list_is_named() {
    for name in [
        "heritage.csv",
        "sights.fr.csv",
        "sight_themes.csv",
        "theme_words.csv",
        "stations.csv",
    ] {
        let folder = folder();
        fs::remove_file(folder.path().join(name)).unwrap();
        let error = read(&folder.path().join("members.csv")).unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
    }
}
