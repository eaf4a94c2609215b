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

impl Layout<'_> {
    /// Lays out all pages about these cités.
    ///
    /// # Errors
    /// There is nothing to draw, or the map's address is too long.
    pub(super) fn compose(&mut self, cites: &[&Cite]) -> Result<(), SheetError> {
        if let Subject::Trip(trip) = self.options.subject {
            return self.roadbook(trip);
        }
        let regions = entries::of(self.content.catalog, cites);
        let (paper, squares) = match self.options.subject {
            Subject::France => (self.options.paper, self.france(&regions)?),
            _ => (Paper::A4, self.part(&regions)?),
        };
        self.index(&regions, &IndexStyle::of(paper), paper.size(), &squares);
        Ok(())
    }

    pub(super) fn drawing(&self) -> Drawing<'_> {
        Drawing {
            basemap: self.content.basemap,
            fonts: self.fonts,
            palette: &self.palette,
            texts: self.texts,
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

/// The page as a rectangle.
pub(super) fn whole((width, height): (f64, f64)) -> Rect {
    Rect {
        left: 0.0,
        top: 0.0,
        right: width,
        bottom: height,
    }
}
