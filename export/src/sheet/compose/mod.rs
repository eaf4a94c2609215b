//! Which pages a sheet has, and what stands where on them.

mod france;
pub(super) mod part;

use cites::{Cite, Rect};

use super::entries::{self, RegionEntries};
use super::index::IndexStyle;
use super::layout::Layout;
use super::map::Drawing;
use super::map::pins::Pin;
use super::projection::Window;
use super::{Paper, SheetError, Subject};

/// Points between the edge of the paper and what stands on it.
const MARGIN: f64 = 25.5;
/// Points of the strip beside the map, and between the two.
const STRIP: f64 = 172.0;
const GAP: f64 = 14.0;
/// On a map of its own, a larger selection's names would hide each other: it is shown on that of all of France, by numbers.
const MOST_NAMED: usize = 60;
/// What a selection has in common is cut there, in letters: the key on the map of France has two lines for it.
const LONGEST_TITLE: usize = 34;

impl Layout<'_> {
    /// Lays out all pages about these cités.
    ///
    /// # Errors
    /// There is nothing to draw, or the map's address is too long.
    pub(super) fn compose(&mut self, cites: &[&Cite]) -> Result<(), SheetError> {
        if let Subject::Trip(plan) = self.options.subject {
            return self.roadbook(plan);
        }
        let regions = entries::of(self.content.catalog, cites);
        let (paper, squares) = match self.options.subject {
            Subject::France => (self.options.paper, self.france(&regions, self.options.paper)?),
            Subject::Selection(_) if cites.len() > MOST_NAMED => {
                (Paper::A4, self.france(&regions, Paper::A4)?)
            }
            _ => (Paper::A4, self.part(&regions)?),
        };
        self.index(&regions, &IndexStyle::of(paper), paper.size(), &squares);
        Ok(())
    }

    /// What is said of the whole, below the title.
    fn subtitle(&self, count: usize) -> String {
        match self.options.subject {
            Subject::France => (self.texts.france)(count),
            Subject::Selection(choice) => {
                let said = (self.texts.selection)(count);
                choice
                    .title
                    .map_or(said.clone(), |of| format!("{} · {said}", cut(of)))
            }
            _ => (self.texts.region)(count),
        }
    }

    /// The query of the address that shows the same on the screen.
    fn query(&self) -> String {
        match self.options.subject {
            Subject::Region(id) => {
                let region = self.content.catalog.region(id);
                region.map_or_else(String::new, |region| format!("region={}", region.slug))
            }
            Subject::Selection(choice) => choice.query.to_owned(),
            _ => String::new(),
        }
    }

    pub(super) fn drawing(&self) -> Drawing<'_> {
        Drawing {
            basemap: self.content.basemap,
            fonts: self.fonts,
            palette: &self.palette,
            texts: self.texts,
            lang: self.options.lang,
        }
    }

    pub(super) fn pins(&self, regions: &[RegionEntries], window: &Window) -> Vec<Pin> {
        let entries = regions.iter().flat_map(|region| region.entries());
        entries
            .map(|entry| {
                let at = window.at([entry.cite.position.lon(), entry.cite.position.lat()]);
                Pin {
                    number: entry.number,
                    name: entry.cite.name.clone(),
                    status: entry.cite.status,
                    site: at,
                    at,
                }
            })
            .collect()
    }
}

/// As many of the parts of a title as there is room for.
fn cut(title: &str) -> String {
    if title.chars().count() <= LONGEST_TITLE {
        return title.to_owned();
    }
    let short: String = title.chars().take(LONGEST_TITLE).collect();
    let whole = short
        .rsplit_once(" · ")
        .map_or(short.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

/// The page as a rectangle.
pub(super) fn whole((width, height): (f64, f64)) -> Rect {
    Rect {
        left: 0.0,
        top: 0.0,
        right: width,
        bottom: height,
    }
}
