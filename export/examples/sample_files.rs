//! Writes files of every format into a folder, each beside what is in it as JSON, for readers that others wrote to be
//! tried on: `cargo run --package export --example sample_files -- <folder>`; see `tests/readers/check.py`.

use cites::{Catalog, Coord, Lang, Notes, Route, RouteLeg, Sights, Trip, parse_date};
use export::files::{Calendar, Document, EventPer, Format, Options, Source, write};
use serde_json::{Value, json};
use std::error::Error;
use std::num::NonZeroUsize;
use std::path::Path;

const COMMUNES: &str = include_str!("../../public/data/communes.geojson");
const SIGHTS: &str = include_str!("../../public/data/sights.fr.json");
/// What a careless writer or reader breaks.
const NASTY: &str = "L'« Île » & <b>\"Cité\"</b>, d’été; \\n ]]>\nsecond line, &amp; 🏰";
/// 27 November 2026, 18:00 UTC.
const MADE_AT: i64 = 1_795_802_400;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    let real = Catalog::parse(COMMUNES)?;
    let nasty = Catalog::parse(&COMMUNES.replace(
        r#""name":"Locronan""#,
        &json!({ "name": NASTY }).to_string().replace(['{', '}'], ""),
    ))?;
    let sights = Sights::parse(SIGHTS, None)?;
    let french = Source {
        sights: Some(&sights),
        site: Some("https://example.org/carte/"),
        link: Some("https://example.org/carte/?etapes=~locronan,pont-croix;le-faou&lang=fr"),
        ..Source::new(&nasty, Lang::Fr)
    };
    let english = Source {
        catalog: &real,
        lang: Lang::En,
        ..french
    };
    let notes = Notes::from([
        ("locronan".to_owned(), NASTY.to_owned()),
        (
            "le-faou".to_owned(),
            "=HYPERLINK(\"https://example.org\";\"!\")".to_owned(),
        ),
    ]);
    let spelling = "~2026-12-30,48.1 -4.2 Gare « de » Quimper & Cie,locronan,pont-croix;le-faou;47.9 -4,48.1 -4.2 Gare « de » Quimper & Cie";
    let trip = Trip::parse(spelling, &nasty);
    let per_stop = Calendar {
        made_at: MADE_AT,
        ..Calendar::default()
    };
    let per_day = Calendar {
        per: EventPer::Day,
        ..per_stop
    };
    let dated = Calendar {
        starts_on: parse_date("2028-02-28"),
        stops_a_day: NonZeroUsize::new(3),
        ..per_stop
    };
    let all: Vec<_> = real.cites().iter().map(|cite| cite.id).collect();
    let one = Trip::parse("locronan", &real);
    for (stem, document, calendar) in [
        ("round", french.trip(&trip, &notes, None), per_stop),
        (
            "road",
            french.trip(&trip, &notes, Some(&road(&trip, &nasty))),
            per_day,
        ),
        ("english", english.trip(&trip, &notes, None), per_day),
        ("one-stop", english.trip(&one, &Notes::new(), None), dated),
        (
            "all-french",
            Source {
                catalog: &real,
                ..french
            }
            .selection(&all, None),
            dated,
        ),
        ("all-english", english.selection(&all, Some(NASTY)), dated),
    ] {
        let options = Options { calendar };
        for format in Format::ALL {
            let file = write(&document, format, &options)?;
            std::fs::write(folder.join(stem).with_extension(format.extension()), file.bytes)?;
        }
        let about = expected(&document, &calendar).to_string();
        std::fs::write(folder.join(stem).with_extension("json"), about)?;
    }
    Ok(())
}

/// A road that wanders between the stops.
fn road(trip: &Trip, catalog: &Catalog) -> Route {
    let stops = trip.stops().iter().chain(trip.stops().first());
    let positions = stops.filter_map(|stop| stop.position(catalog));
    let line = positions
        .flat_map(|at| (0..20).map(move |n| Coord::clamped(at.lon() + f64::from(n) / 3e3, at.lat())));
    Route {
        line: line.collect(),
        km: 100.0,
        minutes: 120.0,
        legs: vec![
            RouteLeg {
                km: 20.0,
                minutes: 24.0
            };
            trip.legs(catalog).len()
        ],
    }
}

/// What readers are to find.
fn expected(document: &Document, calendar: &Calendar) -> Value {
    let items = document.items.iter().map(|item| {
        json!({ "key": item.key, "name": item.name, "lon": item.position.lon(), "lat": item.position.lat(),
            "note": item.note, "page": item.page, "sights": item.sights })
    });
    let days = document.itinerary.as_ref().map(|trip| {
        let days = trip.days.iter();
        let days = days.map(|day| {
            json!({ "from": day.items.start, "to": day.items.end,
            "date": day.date.map(|date| date.to_string()) })
        });
        days.collect::<Vec<_>>()
    });
    let road = document.itinerary.as_ref().and_then(|trip| trip.road.as_ref());
    json!({
        "french": document.lang == Lang::Fr,
        "title": document.title,
        "round": document.itinerary.as_ref().is_some_and(|trip| trip.round),
        "road": road.map(Vec::len),
        "days": days,
        "items": items.collect::<Vec<_>>(),
        "calendar": { "per_day": calendar.per == EventPer::Day,
            "starts_on": calendar.starts_on.map(|date| date.to_string()),
            "stops_a_day": calendar.stops_a_day.map(NonZeroUsize::get) },
    })
}
