//! The PDF.

use cites::{CiteId, Lang};

use super::data::{SITE, all, data, sheet};
use crate::sheet::{Face, Fonts, Icons, Paper, SheetError, Subject, write_pdf};

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
fn the_same_input_gives_the_same_bytes() {
    let write = || {
        let cites = [CiteId(3), CiteId(70), CiteId(9999)];
        let sheet = sheet(Lang::En, Paper::A4, Subject::Selection(&cites), Some(SITE));
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
