#![allow(clippy::unwrap_used)]
use super::*;
use cites::{Catalog, Status};
use tiny_skia::Color;

const TOKENS: &str = include_str!("../../../../../styles/tokens.css");
const BASEMAP: &str = include_str!("../../../../../public/data/basemap.json");

/// One certified cité and one candidate of Brittany.
const CITES: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","id":"29134","geometry":{"type":"Point","coordinates":[-4.2,48.1]},"properties":{"name":"Locronan","slug":"locronan","departement":{"code":"29","name":"Finistère"},"region":{"code":"53","name":"Bretagne","slug":"bretagne"},"status":"homologated"}},
{"type":"Feature","id":"35236","geometry":{"type":"Point","coordinates":[-2.1,47.7]},"properties":{"name":"Redon","slug":"redon","departement":{"code":"35","name":"Ille-et-Vilaine"},"region":{"code":"53","name":"Bretagne","slug":"bretagne"},"status":"candidate"}}]}"#;

fn with_bretagne<T>(look: impl FnOnce(&Painter, &Subject) -> T) -> T {
    let catalog = Catalog::parse(CITES).unwrap();
    let cites: Vec<&Cite> = catalog.cites().iter().collect();
    let subject = Subject {
        region: Some("53"),
        cites: &cites,
    };
    look(
        &Painter::new(&Basemap::parse(BASEMAP).unwrap(), TOKENS).unwrap(),
        &subject,
    )
}

#[test]
fn a_pin_is_where_the_cite_is() {
    with_bretagne(|painter, subject| {
        let picture = painter.draw(subject).unwrap();
        let canvas = Canvas {
            pixmap: picture.clone(),
            view: painter.view(subject, 0.0).unwrap(),
        };
        let colour = |(x, y): (f32, f32)| {
            let pixel = picture.pixel(x as u32, y as u32).unwrap();
            Color::from_rgba8(pixel.red(), pixel.green(), pixel.blue(), pixel.alpha())
        };
        for cite in subject.cites {
            let (x, y) = canvas.pixel(cite);
            let (at, beside) = match cite.status {
                Status::Homologated => (painter.palette.accent, painter.palette.accent),
                _ => (painter.palette.paper, painter.palette.second),
            };
            assert_eq!(colour((x, y)), at, "{}", cite.name);
            assert_eq!(colour((x, y + 7.0)), beside, "{}", cite.name);
            assert_eq!(colour((x + 60.0, y - 20.0)).alpha(), 1.0);
        }
        assert_eq!(colour((2.0, 2.0)), painter.palette.paper);
    });
}

#[test]
fn the_whole_region_is_within_the_frame() {
    with_bretagne(|painter, subject| {
        let view = painter.view(subject, 0.0).unwrap();
        let region = painter.layer.regions.iter().find(|(code, _)| code == "53");
        let bounds = region.unwrap().1.clone().transform(view).unwrap().bounds();
        assert!(bounds.left() > FRAME && bounds.right() < SIZE.0 as f32 - FRAME);
        assert!(bounds.top() > FRAME && bounds.bottom() < SIZE.1 as f32 - FRAME);
        assert!(bounds.width() > 800.0 || bounds.height() > 450.0, "{bounds:?}");
    });
}

#[test]
fn the_file_is_a_small_png_and_always_the_same() {
    let file = with_bretagne(|painter, subject| painter.paint(subject).unwrap());
    let again = with_bretagne(|painter, subject| painter.paint(subject).unwrap());
    assert!(file == again, "two drawings differ");
    assert!(file.len() < 60_000, "{} bytes", file.len());
    let reader = ::png::Decoder::new(std::io::Cursor::new(&file))
        .read_info()
        .unwrap();
    assert_eq!((reader.info().width, reader.info().height), SIZE);
}

#[test]
fn a_region_that_the_base_map_lacks_is_shown_by_its_cites() {
    with_bretagne(|painter, subject| {
        let elsewhere = Subject {
            region: Some("04"),
            ..*subject
        };
        assert!(painter.draw(&elsewhere).is_ok());
        let nothing = Subject {
            cites: &[],
            ..elsewhere
        };
        assert!(painter.draw(&nothing).is_err());
    });
}

#[test]
fn the_picture_of_a_cite_has_its_name_at_the_foot_and_its_pin_on_the_region() {
    with_bretagne(|painter, subject| {
        let lettering = Lettering::of_the_pictures().unwrap();
        let region = RegionPainter::new(painter, &lettering, subject).unwrap();
        let pixels = |file: &[u8]| -> Vec<u8> {
            let mut reader = ::png::Decoder::new(std::io::Cursor::new(file))
                .read_info()
                .unwrap();
            assert_eq!((reader.info().width, reader.info().height), SIZE);
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            pixels
        };
        let [locronan, redon] = [0, 1].map(|index| {
            let file = region
                .paint(subject.cites[index], "Finistère · Bretagne")
                .unwrap();
            assert!(file.len() < 80_000, "{} bytes", file.len());
            assert!(
                file == region
                    .paint(subject.cites[index], "Finistère · Bretagne")
                    .unwrap(),
                "two drawings differ"
            );
            pixels(&file)
        });
        let row = SIZE.0 as usize;
        let differ = |from: usize, to: usize| {
            let rows = from * row..to * row;
            let pairs = locronan[rows.clone()].iter().zip(&redon[rows]);
            pairs.filter(|(a, b)| a != b).count()
        };
        // The names, the same line below them, and the two pins, large in one picture and small in the other.
        assert!(differ(470, 550) > 3_000);
        assert_eq!(differ(570, 630), 0);
        assert!(differ(20, 450) > 2_000);
        let unknown = Cite {
            name: "北".to_owned(),
            ..subject.cites[0].clone()
        };
        assert!(region.paint(&unknown, "").is_err());
    });
}
