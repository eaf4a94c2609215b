//! Writes every sheet into a folder, to be looked at: `cargo run -p export --example sheets -- /tmp/sheets`.

use std::{env, error::Error, fs, path::Path, time::Instant};

use cites::{Basemap, Catalog, CiteId, Date, HeritageTheme, Lang, Sights, Stations, Trip};
use export::sheet::{Choice, Content, Face, Fonts, Icons, Options, Paper, Plan, Subject, lay_out, write_pdf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let site = env::args().nth(2);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let data = |name: &str| fs::read_to_string(root.join("public/data").join(name));
    let package = |name: &str| root.join("node_modules").join(name);
    let catalog = Catalog::parse(&data("communes.geojson")?)?;
    let basemap = Basemap::parse(&data("basemap-detail.json")?)?;
    let stations = Stations::parse(&data("stations.geojson")?)?;
    let sights = Sights::parse(&data("sights.fr.json")?, None)?;
    let fonts = Face::ALL.map(|face| fs::read(package(face.file())).unwrap_or_default());
    let start = Instant::now();
    let fonts = Fonts::read(&fonts)?;
    println!("fonts {:?}", start.elapsed());
    let icons: Vec<String> = HeritageTheme::all()
        .map(|theme| fs::read_to_string(package(Icons::file(theme))).unwrap_or_default())
        .collect();
    let icons = Icons::read(&icons)?;
    let content = Content {
        catalog: &catalog,
        basemap: &basemap,
        sights: &sights,
        stations: Some(&stations),
    };
    fs::create_dir_all(&folder)?;
    let write = |name: &str, paper, subject| -> Result<(), Box<dyn Error>> {
        let edition = Date::from_ymd_opt(2026, 11, 27).ok_or("no date")?;
        let options = Options {
            lang: Lang::Fr,
            paper,
            subject,
            edition,
            site: site.as_deref(),
        };
        let start = Instant::now();
        let sheet = lay_out(&content, &fonts, &options)?;
        let laid_out = start.elapsed();
        let pdf = write_pdf(&sheet, &fonts, &icons)?;
        println!(
            "{name} {} bytes, {} pages, {laid_out:?} + {:?}",
            pdf.len(),
            sheet.pages.len(),
            start.elapsed() - laid_out
        );
        Ok(fs::write(Path::new(&folder).join(format!("{name}.pdf")), pdf)?)
    };
    write("france", Paper::A3, Subject::France)?;
    write("france-a4", Paper::A4, Subject::France)?;
    for region in catalog.regions() {
        write(&region.slug, Paper::A4, Subject::Region(region.id))?;
    }
    let trip = Trip::parse(
        "~locronan,pont-croix;le-faou,roscoff,treguier;josselin,malestroit",
        &catalog,
    );
    let all: Vec<CiteId> = catalog.cites().iter().map(|cite| cite.id).collect();
    for count in [1, 60, 200] {
        let choice = Choice {
            cites: all.get(..count).unwrap_or(&all),
            title: Some("Homologuées"),
            query: "statut=homologuee",
        };
        write(
            &format!("selection-{count}"),
            Paper::A4,
            Subject::Selection(choice),
        )?;
    }
    let plan = Plan {
        trip: &trip,
        notes: None,
        road: None,
    };
    write("trip", Paper::A4, Subject::Trip(plan))
}
