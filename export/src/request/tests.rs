#![allow(clippy::unwrap_used)]
use super::*;
use crate::files::Format;
use crate::sheet::Face;
use cites::HeritageTheme;
use std::fs;

fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn published(name: &str) -> String {
    fs::read_to_string(root().join("public/data").join(name)).unwrap()
}

fn request(format: &str, subject: ExportSubject) -> ExportRequest {
    ExportRequest {
        format: format.to_owned(),
        lang: "fr".to_owned(),
        subject,
        link: Some("https://carte.example/?voir=chateau#map=9/48/-3".to_owned()),
        site: Some("https://carte.example/".to_owned()),
        today: "2026-11-27".to_owned(),
        now: 1_795_000_000.0,
        starts_on: None,
        stops_a_day: None,
    }
}

fn job(request: &ExportRequest) -> Job {
    let catalog = published("communes.geojson");
    Job::read(&request.to_json(), &catalog, &published("sights.fr.json")).unwrap()
}

fn trip(etapes: &str) -> ExportSubject {
    ExportSubject::Trip {
        etapes: etapes.to_owned(),
        notes: Notes::from([("locronan".to_owned(), "Crêpes à midi".to_owned())]),
        road: None,
    }
}

fn cites(slugs: &[&str]) -> ExportSubject {
    ExportSubject::Cites {
        slugs: slugs.iter().map(|slug| (*slug).to_owned()).collect(),
        title: Some("Bretagne · Châteaux".to_owned()),
    }
}

#[test]
fn every_format_is_made_of_a_trip_and_of_cites() {
    for format in Format::ALL {
        for (subject, name) in [
            (
                trip("2026-12-24,locronan,josselin"),
                "petites-cites-voyage-2026-12-24",
            ),
            (
                cites(&["locronan", "josselin", "ys"]),
                "petites-cites-bretagne-chateaux",
            ),
        ] {
            let mut asked = request(format.extension(), subject);
            asked.starts_on = Some("2026-12-24".to_owned());
            let file = job(&asked).file().unwrap();
            assert_eq!(file.name, format!("{name}.{}", format.extension()));
            assert!(String::from_utf8(file.bytes).unwrap().contains("Locronan"));
        }
    }
}

#[test]
fn a_pdf_is_made_of_a_trip_and_of_cites() {
    let package = |name: &str| root().join("node_modules").join(name);
    let fonts = Fonts::read(&Face::ALL.map(|face| fs::read(package(face.file())).unwrap())).unwrap();
    let icons: Vec<String> = HeritageTheme::all()
        .map(|theme| fs::read_to_string(package(Icons::file(theme))).unwrap())
        .collect();
    let icons = Icons::read(&icons).unwrap();
    for (subject, name) in [
        (trip("locronan,josselin"), "petites-cites-voyage.pdf"),
        (cites(&["locronan"]), "petites-cites-bretagne-chateaux.pdf"),
    ] {
        let job = job(&request("pdf", subject));
        let (basemap, stations) = (published("basemap-detail.json"), published("stations.geojson"));
        let sheet = job.lay_out(&basemap, &stations, &fonts).unwrap();
        let file = job.pdf(&sheet, &fonts, &icons).unwrap();
        assert_eq!((file.name.as_str(), file.media_type), (name, "application/pdf"));
        assert!(file.bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn what_cannot_be_made_says_why() {
    let code = |asked: &ExportRequest| job(asked).file().unwrap_err().code();
    assert_eq!(code(&request("gpx", cites(&[]))), "empty");
    assert_eq!(code(&request("gpx", trip(""))), "empty");
    assert_eq!(code(&request("ics", trip("locronan"))), "date");
    assert_eq!(code(&request("docx", trip("locronan"))), "other");
    let catalog = published("communes.geojson");
    for (request, catalog, sights) in [
        ("{}", catalog.as_str(), "{}"),
        (request("gpx", cites(&[])).to_json().as_str(), "", "{}"),
        (
            request("gpx", cites(&[])).to_json().as_str(),
            catalog.as_str(),
            "",
        ),
    ] {
        assert!(Job::read(request, catalog, sights).is_err());
    }
}

#[test]
fn the_query_of_an_address_has_no_fragment() {
    assert_eq!(
        query_of("https://carte.example/?voir=chateau#map=9/48/-3"),
        "voir=chateau"
    );
    assert_eq!(query_of("https://carte.example/#map=9/48/-3?"), "");
    assert_eq!(query_of("https://carte.example/"), "");
}

#[test]
fn a_calendar_counts_the_stops_of_a_day_as_the_page_does() {
    let mut asked = request("ics", trip("47.99 -4.09 Gare,locronan,pont-croix,le-faou"));
    asked.starts_on = Some("2027-05-01".to_owned());
    asked.stops_a_day = Some(2);
    let calendar = String::from_utf8(job(&asked).file().unwrap().bytes).unwrap();
    let on = |day: &str| calendar.matches(&format!("DTSTART;VALUE=DATE:{day}")).count();
    assert_eq!((on("20270501"), on("20270502")), (3, 1));
}
