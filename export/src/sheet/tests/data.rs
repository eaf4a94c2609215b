//! The published data and the typefaces of the npm packages, which `cargo xtask test` installs.

use std::{fs, path::PathBuf, sync::OnceLock};

use cites::{Basemap, Catalog, Date, HeritageTheme, Lang, Sights, Stations};

use crate::sheet::{Content, Face, Fonts, Icons, Options, Paper, Sheet, Subject, lay_out};

pub struct Data {
    pub catalog: Catalog,
    pub basemap: Basemap,
    pub stations: Stations,
    pub fr: Sights,
    pub en: Sights,
    pub fonts: Fonts,
    pub icons: Icons,
}

/// Read once for all tests.
pub fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let data = |name: &str| fs::read_to_string(root.join("public/data").join(name)).unwrap();
        let package = |name: &str| root.join("node_modules").join(name);
        Data {
            catalog: Catalog::parse(&data("communes.geojson")).unwrap(),
            basemap: Basemap::parse(&data("basemap-detail.json")).unwrap(),
            stations: Stations::parse(&data("stations.geojson")).unwrap(),
            fr: Sights::parse(&data("sights.fr.json"), None).unwrap(),
            en: Sights::parse(&data("sights.en.json"), None).unwrap(),
            fonts: Fonts::read(&Face::ALL.map(|face| fs::read(package(face.file())).unwrap())).unwrap(),
            icons: Icons::read(
                &HeritageTheme::all()
                    .map(|theme| fs::read_to_string(package(Icons::file(theme))).unwrap())
                    .collect::<Vec<_>>(),
            )
            .unwrap(),
        }
    })
}

pub const SITE: &str = "https://carte.example/";

pub fn sheet(lang: Lang, paper: Paper, subject: Subject, site: Option<&str>) -> Sheet {
    let data = data();
    let content = Content {
        catalog: &data.catalog,
        basemap: &data.basemap,
        sights: if lang == Lang::Fr { &data.fr } else { &data.en },
        stations: Some(&data.stations),
    };
    let edition = Date::from_ymd_opt(2026, 11, 27).unwrap();
    let options = Options {
        lang,
        paper,
        subject,
        edition,
        site,
    };
    lay_out(&content, &data.fonts, &options).unwrap()
}

/// Both maps of France and those of all regions in French, and those of the smaller paper and a region in the other languages.
pub fn all() -> &'static [(String, Sheet)] {
    static ALL: OnceLock<Vec<(String, Sheet)>> = OnceLock::new();
    ALL.get_or_init(lay_out_all)
}

fn lay_out_all() -> Vec<(String, Sheet)> {
    let france = |paper| sheet(Lang::Fr, paper, Subject::France, Some(SITE));
    let regions = data().catalog.regions().iter().map(|region| {
        let subject = Subject::Region(region.id);
        (
            region.name.clone(),
            sheet(Lang::Fr, Paper::A4, subject, Some(SITE)),
        )
    });
    let others = Lang::ALL.into_iter().filter(|lang| *lang != Lang::Fr);
    let foreign = others.flat_map(|lang| {
        let bretagne = data()
            .catalog
            .regions()
            .iter()
            .find(|region| region.slug == "bretagne");
        let of = |name: &str, subject| {
            let name = format!("{}: {name}", lang.tag());
            (name, sheet(lang, Paper::A4, subject, Some(SITE)))
        };
        let france = of("A4", Subject::France);
        bretagne
            .map(|region| of(&region.name, Subject::Region(region.id)))
            .into_iter()
            .chain([france])
    });
    [
        ("A3".to_owned(), france(Paper::A3)),
        ("A4".to_owned(), france(Paper::A4)),
    ]
    .into_iter()
    .chain(regions)
    .chain(foreign)
    .collect()
}
