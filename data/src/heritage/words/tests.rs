#![allow(clippy::unwrap_used)]
use super::*;

const HEADER: &str = "theme,fr,en,de,es,it,nl";
const CASTLE: &str = "castle,château châteaux,castle,Schloss Burg,castillo,castello,kasteel burg";

/// A list of all themes that has these rows of the first; the first row is line 2, those of the others follow.
fn list(rows: &[&str]) -> String {
    let others = HeritageTheme::all().skip(1).map(|theme| {
        let word = themes::word(theme);
        format!("{word},{word},{word},{word},{word},{word},{word}")
    });
    let lines = [HEADER].iter().chain(rows).map(|line| (*line).to_owned());
    lines.chain(others).collect::<Vec<_>>().join("\n")
}

/// What is wrong, by line and row.
fn refused(csv: &str) -> Vec<(u64, String, String)> {
    let problems = parse(csv.as_bytes()).map_or_else(|problems| problems, |(_, problems)| problems);
    let said = |problem: Problem| (problem.line, problem.row, problem.reason.to_string());
    problems.into_iter().map(said).collect()
}

fn said(line: u64, row: &str, reason: &str) -> (u64, String, String) {
    (line, row.to_owned(), reason.to_owned())
}

#[test]
fn each_theme_has_the_words_of_all_languages_once() {
    let (rows, problems) = parse(list(&[CASTLE]).as_bytes()).unwrap();
    assert_eq!(problems, []);
    assert_eq!(rows.len(), HeritageTheme::COUNT);
    assert_eq!(rows[0].theme, HeritageTheme::Castle);
    let words = [
        "château",
        "châteaux",
        "castle",
        "Schloss",
        "Burg",
        "castillo",
        "castello",
        "kasteel",
    ];
    assert_eq!(rows[0].words, words);
    assert_eq!(rows[1].words, ["ramparts"]);
}

#[test]
fn what_is_wrong_in_a_row_is_refused() {
    let long = format!(
        "castle,château,{},Burg,castillo,castello,kasteel",
        "é".repeat(201)
    );
    for (row, reason) in [
        (
            "castle,château,castle,,castillo,castello,kasteel",
            "`de` is empty",
        ),
        ("castle,,castle,Burg,castillo,castello,kasteel", "`fr` is empty"),
        (long.as_str(), "`en` has 201 characters, more than 200"),
        (
            "castle,château chateau,castle,Burg,castillo,castello,kasteel",
            "`chateau` is there twice (column `fr`)",
        ),
        (
            "castle,château,castle,Burg,castillo,castello,kasteel –",
            "`–` is not a word (column `nl`)",
        ),
    ] {
        assert_eq!(refused(&list(&[row])), [said(2, "castle", reason)], "{row}");
    }
    let fits = format!(
        "castle,château,{},Burg,castillo,castello,kasteel",
        "é".repeat(200)
    );
    assert_eq!(refused(&list(&[&fits])), []);
}

#[test]
fn a_theme_that_is_unknown_missing_or_there_twice_is_refused() {
    let missing = said(1, "", "there is no row of the theme `castle`");
    assert_eq!(refused(&list(&[])), std::slice::from_ref(&missing));
    let unknown = said(2, "chateau", "`chateau` is not a theme (column `theme`)");
    assert_eq!(
        refused(&list(&[&CASTLE.replace("castle,ch", "chateau,ch")])),
        [unknown, missing.clone()]
    );
    let empty = said(2, "", "`theme` is empty");
    assert_eq!(
        refused(&list(&[&CASTLE.replace("castle,ch", ",ch")])),
        [empty, missing]
    );
    let twice = said(3, "castle", "`castle` is already the theme of line 2");
    assert_eq!(refused(&list(&[CASTLE, CASTLE])), [twice]);
}

#[test]
fn the_columns_are_the_languages() {
    assert_eq!(COLUMNS[1..], cites::Lang::ALL.map(cites::Lang::tag));
    let csv = list(&[CASTLE]);
    let missing = csv.replace(",nl", "");
    assert_eq!(refused(&missing), [said(1, "", "the column `nl` is missing")]);
    let unknown = csv.replace(",nl", ",nl,pt");
    assert_eq!(
        refused(&unknown),
        [said(1, "", "there is no column `pt` in such a list")]
    );
}
