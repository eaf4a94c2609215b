//! Pages that need no script, one for each region and each cité in each language, and what other sites need to show a
//! link to them or to the map as more than a link: pictures, Open Graph, oEmbed answers and a sitemap.

mod cite_page;
mod country_page;
mod head;
mod list_page;
mod oembed;
mod paths;
pub mod picture;
mod region_page;
mod site_url;
mod sitemap;

use std::{fs, path::Path, thread};

use anyhow::{Context, Result, anyhow};
use cites::{Basemap, Catalog, Cite, Lang, Region, Sights, Stations};

use super::{article::ArticleScripts, assets::Assets, minify, texts, write};
use crate::{project, tools::Toolbox};
use cite_page::{Locator, Pages};
use picture::{Lettering, Painter, RegionPainter, Subject};
use region_page::Files;
pub use site_url::SiteUrl;

/// The name of what is about the whole of France.
const FRANCE: &str = "france";
/// The style sheets of a cité's page; the map's own colours first.
const STYLES: [&str; 4] = [
    "styles/tokens.css",
    "styles/base.css",
    "styles/cite-page.css",
    "styles/article.css",
];

const NO_SITE: &str = "  Links to this map will be shown without picture and frame, which need its address: \
    `cargo xtask build --site https://carte.example.org/carte/`, or the variable SITE_URL.";

/// Writes it all into `staged`, and gives `index.html` back with what it has to say of it.
///
/// # Errors
/// The published data cannot be read, or a file cannot be written.
pub fn publish(
    tools: &Toolbox,
    assets: &Assets,
    (compiled, staged): (&Path, &Path),
    stylesheet: &str,
    article: &ArticleScripts,
    index: String,
    site: Option<&SiteUrl>,
) -> Result<String> {
    let broken = "the published data is broken: run `cargo xtask data`";
    let catalog = Catalog::parse(&read(&compiled.join("data/communes.geojson"))?).context(broken)?;
    let basemap = Basemap::parse(&read(&compiled.join("data/basemap-detail.json"))?).context(broken)?;
    let stations = Stations::parse(&read(&compiled.join("data/stations.geojson"))?).context(broken)?;
    let themes = read(&compiled.join("data/sight_themes.json"))?;
    let sights = Lang::ALL.map(|lang| {
        let texts = read(&compiled.join(format!("data/sights.{}.json", lang.tag())))?;
        Ok((lang, Sights::parse(&texts, Some(&themes)).context(broken)?))
    });
    let mut style = String::new();
    for sheet in STYLES {
        style.push_str(&read(&project::root().join(sheet))?);
        style.push('\n');
    }
    let style = minify::stylesheet(tools, style.as_bytes())?;
    let publisher = Publisher {
        catalog: &catalog,
        basemap: &basemap,
        painter: Painter::new(&basemap, &read(&project::root().join("styles/tokens.css"))?)?,
        lettering: Lettering::of_the_pictures()?,
        files: Files {
            stylesheet,
            script: &assets.add("share.js", region_page::SCRIPT.as_bytes())?,
        },
        pages: Pages {
            catalog: &catalog,
            sights: sights.into_iter().collect::<Result<_>>()?,
            stations: &stations,
            stylesheet: &assets.add("cite-page.css", style.as_bytes())?,
            article,
            site,
        },
        staged,
        site,
    };
    publisher.publish_regions()?;
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Fr) {
        let page = country_page::render(&catalog, lang, &publisher.files, site)?;
        publisher.write(&format!("{}index.html", paths::country(lang)), page.as_bytes())?;
    }
    publisher.paint(FRANCE, None, &catalog.cites().iter().collect::<Vec<_>>())?;
    let Some(site) = site else {
        println!("{NO_SITE}");
        return Ok(index);
    };
    let title = texts::of(Lang::Fr).france_title;
    let answer = oembed::answer(site, title, "?embed=1", FRANCE)?;
    write(&staged.join("oembed.json"), answer.as_bytes())?;
    write(
        &staged.join("sitemap.xml"),
        sitemap::render(site, &catalog).as_bytes(),
    )?;
    if let Some(robots) = sitemap::robots(site) {
        write(&staged.join("robots.txt"), robots.as_bytes())?;
    }
    head::add_to_index(&index, site)
}

/// What all that is published is made of.
struct Publisher<'a> {
    catalog: &'a Catalog,
    basemap: &'a Basemap,
    painter: Painter,
    lettering: Lettering,
    files: Files<'a>,
    pages: Pages<'a>,
    staged: &'a Path,
    site: Option<&'a SiteUrl>,
}

impl Publisher<'_> {
    /// All regions with their cités, on as many threads as there are processors: drawing takes seconds.
    fn publish_regions(&self) -> Result<()> {
        let regions = std::sync::Mutex::new(self.catalog.regions().iter());
        let next = || regions.lock().ok()?.next();
        let work = || {
            while let Some(region) = next() {
                self.publish_region(region)
                    .with_context(|| format!("the pages of the region {}", region.slug))?;
            }
            Ok(())
        };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| {
                worker
                    .join()
                    .map_err(|_| anyhow!("a thread that draws broke off"))?
            })
        })
    }

    fn publish_region(&self, region: &Region) -> Result<()> {
        let of_region = |cite: &&Cite| cite.region == region.id;
        let cites: Vec<&Cite> = self.catalog.cites().iter().filter(of_region).collect();
        let slug = &region.slug;
        self.paint(slug, Some(&region.code), &cites)?;
        for lang in Lang::ALL {
            let page = region_page::render(self.catalog, (region, &cites), lang, &self.files, self.site);
            self.write(&paths::region(lang, slug), page.as_bytes())?;
        }
        if let Some(site) = self.site {
            let title = texts::of(Lang::Fr).region_title(region);
            let source = format!("{}?embed=1", paths::region(Lang::Fr, slug));
            let answer = oembed::answer(site, &title, &source, slug)?;
            self.write(&format!("oembed/{slug}.json"), answer.as_bytes())?;
        }
        let subject = Subject {
            region: Some(&region.code),
            cites: &cites,
        };
        let painter = RegionPainter::new(&self.painter, &self.lettering, &subject)?;
        let locator = Locator::new(self.basemap, region);
        cites.iter().try_for_each(|cite| {
            self.publish_cite(cite, region, &painter, &locator)
                .with_context(|| format!("the page of {}", cite.name))
        })
    }

    fn publish_cite(
        &self,
        cite: &Cite,
        region: &Region,
        painter: &RegionPainter,
        locator: &Locator,
    ) -> Result<()> {
        let departement = self.catalog.departement_name(cite.departement);
        let picture = painter.paint(cite, &format!("{departement} · {}", region.name))?;
        let name = cite_page::picture_name(cite);
        self.write(&picture::path(&name), &picture)?;
        for lang in Lang::ALL {
            let page = self.pages.render(cite, locator, lang).context("no region")?;
            self.write(&paths::cite(lang, &cite.slug), page.as_bytes())?;
        }
        if let Some(site) = self.site {
            let title = (texts::of(Lang::Fr).cite_title)(&cite.name, departement);
            let source = format!("{}&embed=1", paths::map(Lang::Fr, &format!("cite={}", cite.slug)));
            let answer = oembed::answer(site, &title, &source, &name)?;
            self.write(&cite_page::oembed_path(cite), answer.as_bytes())?;
        }
        Ok(())
    }

    /// The picture of the map, or of a region by its code.
    fn paint(&self, name: &str, region: Option<&str>, cites: &[&Cite]) -> Result<()> {
        let picture = self.painter.paint(&Subject { region, cites });
        let picture = picture.with_context(|| format!("the picture {name}"))?;
        self.write(&picture::path(name), &picture)
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<()> {
        write(&self.staged.join(path), content)
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read: run `cargo xtask data`", path.display()))
}
