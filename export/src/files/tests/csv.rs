//! CSV, read back by the crate `csv`.

use super::*;
use std::collections::HashMap;

/// The rows by the names of their columns.
fn read(document: &Document, delimiter: u8) -> Vec<HashMap<String, String>> {
    let bytes = super::csv(document).unwrap();
    let table = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(table);
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_french_table_has_semicolons_and_decimal_commas() {
    let rows = read(&trip("2026-12-31,locronan;le-faou"), b';');
    let columns = ["Jour", "Date", "Nom", "Département", "Longitude"];
    let values = columns.map(|column| rows[1][column].as_str());
    assert_eq!(values[..4], ["2", "2027-01-01", "Le Faou", "Finistère (29)"]);
    assert!(values[4].starts_with("-4,"), "{values:?}");
}

#[test]
fn an_english_table_has_commas_and_no_days_where_there_are_none() {
    let rows = read(&selection(), b',');
    assert_eq!(rows.len(), catalog().cites().len());
    let locronan = rows.iter().find(|row| row["Name"] == "Locronan").unwrap();
    assert_eq!(locronan["To see"], "place de l’Église");
    assert!(locronan["Longitude"].starts_with("-4."));
    assert!(!locronan.contains_key("Day"));
    assert_eq!(locronan["Address"], "29180 Locronan");
}

#[test]
fn lines_end_as_the_standard_says() {
    let text = String::from_utf8(super::csv(&trip("locronan")).unwrap()).unwrap();
    assert_eq!(text.matches("\r\n").count(), 2);
}

#[test]
fn texts_come_back_and_none_is_a_formula() {
    for (note, cell) in [
        (NASTY, NASTY),
        (
            "=HYPERLINK(\"http://a\";\"b\")",
            "'=HYPERLINK(\"http://a\";\"b\")",
        ),
        ("+33 2", "'+33 2"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
    ] {
        let rows = read(&noted(NASTY, note), b';');
        assert_eq!((rows[0]["Nom"].as_str(), rows[0]["Note"].as_str()), (NASTY, cell));
    }
}
