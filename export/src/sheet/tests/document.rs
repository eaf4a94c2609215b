//! The PDF.

use cites::{CiteId, Lang};

use super::data::{SITE, all, data, sheet};
use crate::sheet::display_list::Item;
use crate::sheet::{Choice, Face, Fonts, Icons, Paper, SheetError, Subject, write_pdf};

/// What is served may not be larger, compressed; the streams, which brotli cannot make smaller, are most of it.
const LARGEST: usize = 700_000;

#[test]
fn every_sheet_is_valid_and_not_too_large() {
    for (name, sheet) in all() {
        let pdf = write_pdf(sheet, &data().fonts, &data().icons).expect(name);
        assert!(pdf.starts_with(b"%PDF-1."), "{name}");
        assert!(pdf.len() < LARGEST, "{name}: {}", pdf.len());
    }
}

#[test]
fn a_selection_too_large_for_names_is_shown_on_all_of_france() {
    let cites: Vec<CiteId> = (0..61).map(CiteId).collect();
    for (count, pages_have_names) in [(60, true), (61, false)] {
        let choice = Choice {
            cites: &cites[..count],
            title: None,
            query: "statut=homologuee",
        };
        let sheet = sheet(Lang::Fr, Paper::A4, Subject::Selection(choice), Some(SITE));
        let named = |item: &Item| matches!(item, Item::Text(text) if text.text.trim_end() == "Allègre");
        assert_eq!(
            sheet.pages[0].items.iter().any(named),
            pages_have_names,
            "{count}"
        );
        assert!(
            sheet.title.contains(&format!("{count} cités choisies")),
            "{}",
            sheet.title
        );
        assert!(write_pdf(&sheet, &data().fonts, &data().icons).is_ok());
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let write = || {
        let choice = Choice {
            cites: &[CiteId(3), CiteId(70), CiteId(9999)],
            title: Some("Bretagne, châteaux"),
            query: "voir=chateau",
        };
        let sheet = sheet(Lang::En, Paper::A4, Subject::Selection(choice), Some(SITE));
        write_pdf(&sheet, &data().fonts, &data().icons).unwrap()
    };
    assert_eq!(write(), write());
}

#[test]
fn broken_input_is_an_error() {
    let none: [&[u8]; 0] = [];
    assert!(matches!(Fonts::read(&none), Err(SheetError::Font(name)) if name == Face::Serif.file()));
    for broken in [&b""[..], b"wOFF", b"wOF2\0\0\0\0\0\0\0\0\0\x09", &[0; 64]] {
        assert!(Fonts::read(&[broken; 5]).is_err());
    }
    assert!(matches!(
        Icons::read(&["<svg viewBox=\"0 0 15 15\"><path/>"]),
        Err(SheetError::Icon("chateau"))
    ));
}
