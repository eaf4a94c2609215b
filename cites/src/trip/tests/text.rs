use super::*;
use crate::{Lang, Sights};

const FRENCH: TripTexts = TripTexts {
    title: "Mon voyage",
    summary: |stops, days, length| format!("{stops} étapes, {days} jours, {length}"),
    day: |number| format!("Jour {number}"),
    place: "Un lieu",
    sights: |sights| format!("À voir : {sights}"),
    note: |note| format!("Note : {note}"),
    way_back: |name, length| format!("Retour : {name} – {length}"),
};

fn text(spelling: &str) -> String {
    let trip = trip(spelling);
    let catalog = catalog();
    let notes = Notes::from([
        ("locronan".to_owned(), " déjeuner\nsur la place ".to_owned()),
        ("48 -4".to_owned(), "garer la voiture".to_owned()),
        ("quintin".to_owned(), "n’est pas du voyage".to_owned()),
    ]);
    let insee = &catalog.by_slug("locronan").unwrap().insee;
    let sights = format!(r#"{{"{insee}":["la place","l’église"]}}"#);
    let sights = Sights::parse(&sights, None).unwrap();
    let text = trip_text(TripText {
        trip: &trip,
        catalog,
        notes: &notes,
        sights: Some(&sights),
        length: &crow_flies(&trip, catalog, Lang::Fr),
        about_lengths: "Distances à vol d’oiseau.",
        date: &|date| format!("le {}", date_spelling(date)),
        link: "https://carte.example/?etapes=x",
        texts: &FRENCH,
    });
    text.replace('\u{a0}', "_")
}

#[test]
fn a_trip_of_several_days_reads_well() {
    let expected = "\
Mon voyage
4 étapes, 2 jours, 79_km

Jour 1 – le 2027-05-01 – 35_km
1. Gare de Quimper
2. Locronan (Finistère) – 14_km
   À voir : la place · l’église
   Note : déjeuner
   sur la place
3. Pont-Croix (Finistère) – 22_km

Jour 2 – le 2027-05-02 – 44_km
4. Un lieu – 36_km
   Note : garer la voiture
Retour : Gare de Quimper – 7,4_km

Distances à vol d’oiseau.
https://carte.example/?etapes=x
";
    assert_eq!(
        text("~2027-05-01,48 -4.1 Gare de Quimper,locronan,pont-croix;48 -4"),
        expected
    );
}

#[test]
fn what_goes_without_saying_is_not_said() {
    let one_day = text("48 -4,48 -4.1");
    assert!(!one_day.contains("Jour 1"), "{one_day}");
    let dated = text("2027-05-01,48 -4,48 -4.1");
    assert!(dated.contains("\n\nle 2027-05-01\n1. Un lieu\n"), "{dated}");
    let lone = text("~locronan");
    assert!(!lone.contains("Retour") && !lone.contains("Distances"), "{lone}");
    assert_eq!(text(""), "");
}

#[test]
fn the_lengths_of_the_days_are_those_of_their_ways() {
    let (catalog, trip) = (catalog(), trip("~0 0,0 1;0 2;0 4,0 5"));
    let asked = std::cell::RefCell::new(Vec::new());
    let length = |ways: std::ops::Range<usize>| {
        asked.borrow_mut().push(ways.clone());
        String::new()
    };
    trip_text(TripText {
        trip: &trip,
        catalog,
        notes: &Notes::new(),
        sights: None,
        length: &length,
        about_lengths: "",
        date: &date_spelling,
        link: "",
        texts: &FRENCH,
    });
    // All of it; each day before its stops; the way back.
    assert_eq!(
        asked.into_inner(),
        [0..5, 0..1, 0..1, 1..2, 1..2, 2..5, 2..3, 3..4, 4..5]
    );
}
