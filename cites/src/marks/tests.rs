#![allow(clippy::unwrap_used)]

use super::*;
use crate::{Filter, SearchIndex, Sources, select};
use proptest::prelude::*;

fn catalog() -> Catalog {
    Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap()
}

fn marks(seen: &[&str], wished: &[&str]) -> Marks {
    let mut marks = Marks::default();
    seen.iter()
        .for_each(|slug| assert!(marks.set(slug, Some(Mark::Seen))));
    wished
        .iter()
        .for_each(|slug| assert!(marks.set(slug, Some(Mark::Wished))));
    marks
}

#[test]
fn a_file_is_written_and_read_again() {
    let marks = marks(&["pont-croix", "locronan"], &["ys"]);
    let json = r#"{"petitesCitesMarks":1,"seen":["locronan","pont-croix"],"wished":["ys"]}"#;
    assert_eq!(marks.to_json(), json);
    assert_eq!(Marks::parse(json), Ok((marks, 0)));
}

#[test]
fn what_is_broken_is_left_out_and_counted() {
    for (json, read) in [
        (r#"{"petitesCitesMarks":1}"#, Ok((marks(&[], &[]), 0))),
        (
            "\u{feff}{\"petitesCitesMarks\":1,\"seen\":[\"Le Faou\",7,\"<b>\"],\"wished\":null,\"later\":[]}",
            Ok((marks(&["le-faou"], &[]), 2)),
        ),
        (
            r#"{"petitesCitesMarks":1,"seen":["a"],"wished":["b","a"]}"#,
            Ok((marks(&["a"], &["b"]), 0)),
        ),
        ("", Err(MarksError::NotJson)),
        ("{", Err(MarksError::NotJson)),
        ("[]", Err(MarksError::NotMarks)),
        ("{\"seen\":[\"locronan\"]}", Err(MarksError::NotMarks)),
        (r#"{"petitesCitesMarks":"1"}"#, Err(MarksError::NotMarks)),
        (
            r#"{"petitesCitesMarks":1,"seen":"locronan"}"#,
            Err(MarksError::NotMarks),
        ),
        (r#"{"petitesCitesMarks":2,"seen":{}}"#, Err(MarksError::Newer)),
    ] {
        assert_eq!(Marks::parse(json), read, "{json}");
    }
    assert_eq!(Marks::parse(&" ".repeat(200_001)), Err(MarksError::NotJson));
}

#[test]
fn a_mark_is_set_changed_and_taken_away() {
    let mut marks = marks(&["locronan"], &[]);
    assert!(marks.set("locronan", Some(Mark::Wished)));
    assert_eq!(marks.of("locronan"), Some(Mark::Wished));
    assert!(marks.set("locronan", None) && marks.set("locronan", None) && marks.is_empty());
    assert!(!marks.set("../", Some(Mark::Seen)));
    let mut slugs = (0..).map(|number: u32| number.to_string());
    while marks.set(&slugs.next().unwrap(), Some(Mark::Seen)) {}
    assert_eq!(marks.len(), MAX_MARKS);
    assert!(marks.set("7", Some(Mark::Wished)));
}

#[test]
fn marks_of_two_devices_come_together() {
    let mut here = marks(&["a", "b"], &["c", "d"]);
    let there = marks(&["c", "e"], &["b", "d", "f"]);
    assert_eq!(here.merge(&there), 3);
    assert_eq!(here, marks(&["a", "b", "c", "e"], &["d", "f"]));
    assert_eq!(here.merge(&there), 0);
}

#[test]
fn marks_are_counted_by_region() {
    let catalog = catalog();
    let marks = marks(&["locronan", "pont-croix", "ys"], &["le-faou"]);
    let counts = marks.by_region(&catalog);
    assert_eq!(counts.len(), catalog.regions().len());
    assert_eq!(
        counts.iter().map(|count| count.all).sum::<usize>(),
        catalog.cites().len()
    );
    let bretagne = catalog.region_by_slug("bretagne").unwrap().id;
    for count in counts {
        let marked = if count.region == bretagne { (2, 1) } else { (0, 0) };
        assert_eq!((count.seen, count.wished), marked);
    }
}

#[test]
fn a_filter_asks_for_marks() {
    let catalog = catalog();
    let index = SearchIndex::new(&catalog);
    let by_cite = marks(&["locronan", "pont-croix"], &["le-faou"]).by_cite(&catalog);
    let all = catalog.cites().len();
    for (marked, known, count) in [
        (None, true, all),
        (Some(MarkFilter::Seen), true, 2),
        (Some(MarkFilter::Wished), true, 1),
        (Some(MarkFilter::NotSeen), true, all - 2),
        // As long as marks are not known nothing is marked.
        (Some(MarkFilter::Seen), false, 0),
        (Some(MarkFilter::NotSeen), false, all),
    ] {
        let filter = Filter {
            marked,
            ..Filter::default()
        };
        assert_eq!(filter.is_empty(), marked.is_none());
        let sources = Sources {
            marks: known.then_some(&*by_cite),
            ..Sources::new(&catalog, &index)
        };
        let selection = select(sources, &filter, None);
        assert_eq!(selection.hits.len(), count, "{marked:?} {known}");
        assert_eq!(selection.facets.regions.iter().sum::<u32>() as usize, count);
    }
}

proptest! {
    #[test]
    fn any_text_can_be_read(json in "\\PC*|\\{\"petitesCitesMarks\":1,\"seen\":\\[(\"[a-z ]{0,3}\")?\\]\\}") {
        if let Ok((marks, _)) = Marks::parse(&json) {
            prop_assert_eq!(Marks::parse(&marks.to_json()), Ok((marks, 0)));
        }
    }
}
