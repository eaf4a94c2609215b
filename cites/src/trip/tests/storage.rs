use super::*;
use proptest::prelude::*;

#[test]
fn what_is_kept_is_read_again() {
    let etapes = "~2027-05-01,48.1 -4.2 Gare de Quimper,locronan;le-faou";
    let mut notes = Notes::new();
    assert!(set_note(&mut notes, "locronan", " déjeuner \n sur la place "));
    assert!(set_note(&mut notes, "48.1 -4.2 Gare de Quimper", "\"quai 2\""));
    assert!(set_note(&mut notes, "le-faou", "x") && set_note(&mut notes, "le-faou", " "));
    let kept = KeptTrip::parse(&kept_trip(etapes, &notes), catalog());
    assert_eq!((spelling(&kept.trip), kept.left_out), (etapes.to_owned(), 0));
    assert_eq!(kept.notes, notes);
    assert_eq!(notes.len(), 2);
    assert_eq!(notes["locronan"], "déjeuner \n sur la place");
    assert_eq!(kept_trip("", &Notes::new()), "");
}

#[test]
fn what_is_broken_is_left_out_and_counted() {
    for (json, etapes, notes, left_out) in [
        ("", "", 0, 0),
        ("{}", "", 0, 0),
        ("null", "", 0, 1),
        ("[]", "", 0, 1),
        (r#"{"etapes":"locronan""#, "", 0, 1),
        (
            r#"{"etapes":"locronan","notes":null,"later":1}"#,
            "locronan",
            0,
            0,
        ),
        (r#"{"etapes":"ys;locronan,locronan"}"#, "locronan", 0, 2),
        (r#"{"etapes":7,"notes":{"locronan":"a"}}"#, "", 1, 1),
        (r#"{"etapes":"locronan","notes":[1,2]}"#, "locronan", 0, 1),
        (
            r#"{"etapes":"locronan","notes":{"locronan":7,"le-faou":"b","ys":""}}"#,
            "locronan",
            1,
            1,
        ),
    ] {
        let kept = KeptTrip::parse(json, catalog());
        let read = (spelling(&kept.trip), kept.notes.len(), kept.left_out);
        assert_eq!(read, (etapes.to_owned(), notes, left_out), "{json}");
    }
    assert_eq!(KeptTrip::parse(&" ".repeat(400_001), catalog()).left_out, 0);
    let long = format!(r#"{{"etapes":"locronan","x":"{}"}}"#, "x".repeat(400_000));
    assert_eq!(KeptTrip::parse(&long, catalog()).left_out, 1);
}

#[test]
fn notes_are_short_and_not_too_many() {
    let mut notes = Notes::new();
    set_note(&mut notes, "a", &"é".repeat(999));
    assert_eq!(notes["a"].chars().count(), MAX_NOTE_CHARS);
    let mut stops = (0..).map(|number: u32| number.to_string());
    while set_note(&mut notes, &stops.next().unwrap(), "x") {}
    assert_eq!(notes.len(), 120);
    assert!(set_note(&mut notes, "a", "y") && !set_note(&mut notes, "b", "y"));
    set_note(&mut notes, "7", "");
    set_note(&mut notes, "locronan", "kept");
    keep_notes_of(&mut notes, &trip("locronan,le-faou"), catalog());
    assert_eq!(notes, Notes::from([("locronan".to_owned(), "kept".to_owned())]));
}

proptest! {
    #[test]
    fn any_text_can_be_read_and_what_was_read_is_kept_whole(
        json in "\\PC*|\\{\"etapes\":\"[~a-z0-9,;. -]{0,40}\",\"notes\":\\{(\"[a-z]{1,3}\":(\"[a-z ]{0,9}\"|1|null))?\\}\\}",
    ) {
        let kept = KeptTrip::parse(&json, catalog());
        let again = KeptTrip::parse(&kept_trip(&spelling(&kept.trip), &kept.notes), catalog());
        prop_assert_eq!(again.left_out, 0);
        prop_assert_eq!(again.notes, kept.notes);
        prop_assert!(again.trip == kept.trip || kept.trip.is_empty());
    }
}
