//! The maps to print: of all of France on large and on small paper, and of each region, in each language.

#[cfg(test)]
mod tests;

use std::{
    env, fs,
    path::Path,
    sync::Mutex,
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result, anyhow, bail};
use cites::{Basemap, Catalog, Date, HeritageTheme, Lang, Sights, Stations, printed_map};
use export::sheet::{Content, Face, Fonts, Icons, Options, Paper, Subject, lay_out, write_pdf};

use super::{share::SiteUrl, write};
use crate::project;

/// What a map may weigh in Brotli.
const BUDGET: u64 = 300_000;
/// The variable by which a build is told what time it is, so that it can be repeated (reproducible-builds.org), in seconds
/// since 1970.
const EPOCH: &str = "SOURCE_DATE_EPOCH";
/// Seconds of a day.
const DAY: u64 = 86_400;

/// Writes all maps into `staged`, from the published data in `compiled`, on as many threads as there are processors.
///
/// # Errors
/// The data or the typefaces cannot be read, a map would be no valid PDF, or the disk fails.
pub fn publish(compiled: &Path, staged: &Path, site: Option<&SiteUrl>) -> Result<()> {
    let press = Press::read(compiled, site)?;
    let jobs = Mutex::new(press.jobs().into_iter());
    let next = || jobs.lock().ok()?.next();
    let work = || {
        while let Some(job) = next() {
            let path = printed_map(job.lang, &job.name);
            let pdf = press.print(&job).with_context(|| path.clone())?;
            write(&staged.join(&path), &pdf)?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .map_err(|_| anyhow!("a thread that prints broke off"))?
        })
    })
}

/// Checks what the maps in `staged` weigh, once they are compressed.
///
/// # Errors
/// One cannot be measured, or is too heavy.
pub fn check_sizes(staged: &Path) -> Result<()> {
    for file in super::files(&staged.join("cartes"))? {
        let path = staged.join("cartes").join(&file);
        let size = fs::metadata(&path)
            .with_context(|| format!("{} cannot be measured", path.display()))?
            .len();
        if file.extension().is_some_and(|extension| extension == "br") && size > BUDGET {
            bail!("{} weighs {size} bytes, and may weigh {BUDGET}.", file.display());
        }
    }
    Ok(())
}

/// A map that is to be printed.
struct Job {
    lang: Lang,
    /// Of its file: `france`, `france-a4` or a region's slug.
    name: String,
    paper: Paper,
    subject: Subject<'static>,
}

/// All that maps are printed with.
struct Press {
    catalog: Catalog,
    basemap: Basemap,
    stations: Stations,
    sights: Vec<(Lang, Sights)>,
    fonts: Fonts,
    icons: Icons,
    edition: Date,
    site: Option<String>,
}

impl Press {
    fn read(compiled: &Path, site: Option<&SiteUrl>) -> Result<Press> {
        let broken = "the published data is broken: run `cargo xtask data`";
        let data = |name: &str| read(&compiled.join("data").join(name), "cargo xtask data");
        let package = |name: &str| project::root().join("node_modules").join(name);
        let sights = Lang::ALL.map(|lang| {
            let texts = data(&format!("sights.{}.json", lang.tag()))?;
            Ok((lang, Sights::parse(&texts, None).context(broken)?))
        });
        let fonts = Face::ALL.map(|face| {
            let path = package(face.file());
            fs::read(&path).with_context(|| {
                format!(
                    "{} cannot be read: `cargo xtask build` installs it",
                    path.display()
                )
            })
        });
        let icons = HeritageTheme::all().map(|theme| read(&package(Icons::file(theme)), "cargo xtask build"));
        Ok(Press {
            catalog: Catalog::parse(&data("communes.geojson")?).context(broken)?,
            basemap: Basemap::parse(&data("basemap-detail.json")?).context(broken)?,
            stations: Stations::parse(&data("stations.geojson")?).context(broken)?,
            sights: sights.into_iter().collect::<Result<_>>()?,
            fonts: Fonts::read(&fonts.into_iter().collect::<Result<Vec<_>>>()?)?,
            icons: Icons::read(&icons.collect::<Result<Vec<_>>>()?)?,
            edition: today()?,
            site: site.map(|site| site.url("")),
        })
    }

    /// All maps, those that take longest first.
    fn jobs(&self) -> Vec<Job> {
        let mut jobs = Vec::new();
        for lang in Lang::ALL {
            for (name, paper) in [("france", Paper::A3), ("france-a4", Paper::A4)] {
                jobs.push(Job {
                    lang,
                    name: name.to_owned(),
                    paper,
                    subject: Subject::France,
                });
            }
        }
        for lang in Lang::ALL {
            jobs.extend(self.catalog.regions().iter().map(|region| Job {
                lang,
                name: region.slug.clone(),
                paper: Paper::A4,
                subject: Subject::Region(region.id),
            }));
        }
        jobs
    }

    fn print(&self, job: &Job) -> Result<Vec<u8>> {
        let sights = self
            .sights
            .iter()
            .find(|(lang, _)| *lang == job.lang)
            .context("no sights")?;
        let content = Content {
            catalog: &self.catalog,
            basemap: &self.basemap,
            sights: &sights.1,
            stations: Some(&self.stations),
        };
        let options = Options {
            lang: job.lang,
            paper: job.paper,
            subject: job.subject,
            edition: self.edition,
            site: self.site.as_deref(),
        };
        let sheet = lay_out(&content, &self.fonts, &options)?;
        Ok(write_pdf(&sheet, &self.fonts, &self.icons)?)
    }
}

/// The day of the edition: today, in UTC, or the one that the build is told.
fn today() -> Result<Date> {
    let seconds = match env::var(EPOCH) {
        Ok(told) => told
            .trim()
            .parse()
            .with_context(|| format!("{EPOCH} is {told:?}, and no number of seconds"))?,
        Err(_) => SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .context("the clock is before 1970")?
            .as_secs(),
    };
    let epoch = Date::from_ymd_opt(1970, 1, 1).context("no 1970")?;
    epoch
        .checked_add_days(chrono::Days::new(seconds / DAY))
        .with_context(|| format!("{EPOCH} is too far away"))
}

fn read(path: &Path, command: &str) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read: run `{command}`", path.display()))
}
