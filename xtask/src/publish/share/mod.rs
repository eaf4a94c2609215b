//! What other sites need to show a link to the map as more than a link: pictures, a page for each region with Open
//! Graph, and oEmbed answers.

mod head;
mod oembed;
mod picture;
mod region_page;
mod site_url;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use cites::{Catalog, Cite};

use super::{assets::Assets, texts, write};
use crate::project;
use picture::{Painter, Subject};
use region_page::Files;
pub use site_url::SiteUrl;

/// The name of what is about the whole of France.
const FRANCE: &str = "france";

const NO_SITE: &str = "  Links to this map will be shown without picture and frame, which need its address: \
    `cargo xtask build --site https://carte.example.org/carte/`, or the variable SITE_URL.";

/// Writes it all into `staged`, and gives `index.html` back with what it has to say of it.
///
/// # Errors
/// The published data cannot be read, or a file cannot be written.
pub fn publish(
    assets: &Assets,
    (compiled, staged): (&Path, &Path),
    stylesheet: &str,
    index: String,
    site: Option<&SiteUrl>,
) -> Result<String> {
    let catalog = Catalog::parse(&read(&compiled.join("data/communes.geojson"))?)
        .context("the published data is broken: run `cargo xtask data`")?;
    let painter = Painter::new(
        &read(&compiled.join("data/basemap-detail.json"))?,
        &read(&project::root().join("styles/tokens.css"))?,
    )?;
    let files = Files {
        stylesheet,
        script: &assets.add("share.js", region_page::SCRIPT.as_bytes())?,
    };
    let paint = |name: &str, subject: &Subject| {
        write(&staged.join(picture::path(name)), &painter.paint(subject)?)
            .with_context(|| format!("the picture {name}"))
    };
    let all: Vec<&Cite> = catalog.cites().iter().collect();
    for region in catalog.regions() {
        let cites: Vec<&Cite> = all
            .iter()
            .copied()
            .filter(|cite| cite.region == region.id)
            .collect();
        let (slug, code) = (&region.slug, Some(region.code.as_str()));
        paint(
            slug,
            &Subject {
                region: code,
                cites: &cites,
            },
        )?;
        let page = region_page::render(&catalog, region, &cites, &files, site);
        write(&staged.join(format!("regions/{slug}.html")), page.as_bytes())?;
        if let Some(site) = site {
            let answer = oembed::answer(site, &texts::title(region), &format!("regions/{slug}.html"), slug)?;
            write(&staged.join(format!("oembed/{slug}.json")), answer.as_bytes())?;
        }
    }
    paint(
        FRANCE,
        &Subject {
            region: None,
            cites: &all,
        },
    )?;
    let Some(site) = site else {
        println!("{NO_SITE}");
        return Ok(index);
    };
    let answer = oembed::answer(site, texts::FRANCE, "", FRANCE)?;
    write(&staged.join("oembed.json"), answer.as_bytes())?;
    head::add_to_index(&index, site)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read: run `cargo xtask data`", path.display()))
}
