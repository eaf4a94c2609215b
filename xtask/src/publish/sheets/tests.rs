//! The maps as a reader that others wrote finds them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{fs, path::PathBuf, process::Command};

use cites::{Catalog, Lang, printed_map};
use serde_json::Value;

use super::{BUDGET, check_sizes, publish, today};
use crate::{process, project, publish::share::SiteUrl};

const SITE: &str = "https://carte.example/";

/// What pdf.js finds in these files.
fn read(files: &[PathBuf]) -> Vec<Value> {
    let script = project::root().join("xtask/scripts/read-pdf.mjs");
    let found = process::output(Command::new("node").arg(script).args(files)).unwrap();
    serde_json::from_str(&found).unwrap()
}

#[test]
fn another_reader_finds_every_name_link_and_tag() {
    let folder = tempfile::tempdir().unwrap();
    let public = project::root().join("public");
    publish(&public, folder.path(), Some(&SiteUrl::parse(SITE).unwrap())).unwrap();
    let catalog = Catalog::parse(&fs::read_to_string(public.join("data/communes.geojson")).unwrap()).unwrap();
    let names = ["france", "france-a4", "bretagne", "pays-de-la-loire"];
    for lang in [Lang::Fr, Lang::En] {
        let files = names.map(|name| folder.path().join(printed_map(lang, name)));
        for (name, found) in names.iter().zip(read(&files)) {
            let region = catalog.region_by_slug(name);
            let cites: Vec<_> = catalog
                .cites()
                .iter()
                .filter(|cite| region.is_none_or(|region| region.id == cite.region))
                .collect();
            let pages = found["pages"].as_array().unwrap();
            assert_eq!(found["is_tagged"], true, "{name}");
            assert_eq!(
                found["language"],
                if lang == Lang::Fr { "fr-FR" } else { "en-GB" }
            );
            assert!(
                found["title"]
                    .as_str()
                    .unwrap()
                    .starts_with("Petites Cités de Caractère®")
            );
            let size = if *name == "france" {
                [1190.55, 841.89]
            } else {
                [841.89, 595.28]
            };
            for page in pages {
                for (side, expected) in size.iter().enumerate() {
                    assert!(
                        (page["size"][side].as_f64().unwrap() - expected).abs() < 0.1,
                        "{name}"
                    );
                }
            }
            let text: String = pages.iter().map(|page| page["text"].as_str().unwrap()).collect();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for cite in &cites {
                assert!(
                    text.contains(&cite.name.replace('\'', "’")),
                    "{name}: {}",
                    cite.name
                );
            }
            if *name == "france" {
                for region in ["Bretagne", "Occitanie"] {
                    let name = cites::region_name_in(lang, region).to_uppercase();
                    assert!(text.contains(&name), "{name}: {text}");
                }
            }
            let links: Vec<&str> = pages
                .iter()
                .flat_map(|page| page["links"].as_array().unwrap())
                .filter_map(Value::as_str)
                .collect();
            assert_eq!(links.len(), cites.len(), "{name}");
            assert!(
                links
                    .iter()
                    .all(|link| link.starts_with(SITE) && link.contains("cites/")),
                "{name}"
            );
            assert_eq!(
                pages[0]["links"],
                serde_json::json!([]),
                "{name}: links stand in the index alone"
            );
            let roles = pages[1]["roles"].to_string();
            for role in ["Table", "TR", "TH", "TD", "Link", "H"] {
                assert!(roles.contains(&format!("\"{role}")), "{name}: {role} in {roles}");
            }
            assert!(pages[0]["roles"].to_string().contains("Figure"));
            assert!(found["outline"].as_array().unwrap().len() > 2, "{name}");
        }
    }
}

#[test]
fn a_map_that_is_too_heavy_is_no_map() {
    let folder = tempfile::tempdir().unwrap();
    let maps = folder.path().join("cartes");
    fs::create_dir(&maps).unwrap();
    for (size, fits) in [(BUDGET, true), (BUDGET + 1, false)] {
        fs::write(
            maps.join("france.pdf.br"),
            vec![0; usize::try_from(size).unwrap()],
        )
        .unwrap();
        assert_eq!(check_sizes(folder.path()).is_ok(), fits);
    }
}

#[test]
fn an_edition_has_a_day() {
    assert!(today().unwrap() > cites::parse_date("2026-01-01").unwrap());
}
