//! The base map as paths, projected once for all pictures.

use cites::{Basemap, Coord, Line, Polygon, project};
use tiny_skia::{Path, PathBuilder};

/// The base map on the world of zoom 0. What the base map has none of is `None`.
pub struct BasemapLayer {
    /// Land of other countries.
    pub neighbours: Option<Path>,
    /// Lines between two of them.
    pub frontiers: Option<Path>,
    /// All regions at once, so that no sea shows through between two of them.
    pub land: Option<Path>,
    /// Each region by its code.
    pub regions: Vec<(String, Path)>,
    /// Rivers: the large ones, then all others.
    pub rivers: [Option<Path>; 2],
    /// Lakes.
    pub lakes: Option<Path>,
    /// Lines between two départements.
    pub departement_borders: Option<Path>,
    /// Lines between two regions.
    pub region_borders: Option<Path>,
    /// The coast and the frontier.
    pub coast: Option<Path>,
}

impl BasemapLayer {
    /// Projects a base map.
    pub fn new(basemap: &Basemap) -> BasemapLayer {
        let rivers = |large: bool| {
            let chosen = basemap.rivers.iter().filter(|river| (river.rank <= 1) == large);
            open(chosen.flat_map(|river| &river.lines))
        };
        BasemapLayer {
            neighbours: closed(&basemap.neighbours),
            frontiers: open(&basemap.frontiers),
            land: closed(basemap.regions.iter().flat_map(|region| &region.polygons)),
            regions: basemap
                .regions
                .iter()
                .filter_map(|region| Some((region.code.clone(), closed(&region.polygons)?)))
                .collect(),
            rivers: [rivers(true), rivers(false)],
            lakes: closed(&basemap.lakes),
            departement_borders: open(&basemap.departement_borders),
            region_borders: open(&basemap.region_borders),
            coast: open(&basemap.coast),
        }
    }
}

fn closed<'a>(polygons: impl IntoIterator<Item = &'a Polygon>) -> Option<Path> {
    let mut path = PathBuilder::new();
    for ring in polygons.into_iter().flatten() {
        add(&mut path, ring);
        path.close();
    }
    path.finish()
}

fn open<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Option<Path> {
    let mut path = PathBuilder::new();
    for line in lines {
        add(&mut path, line);
    }
    path.finish()
}

fn add(path: &mut PathBuilder, line: &Line) {
    for (index, &[lon, lat]) in line.iter().enumerate() {
        let (x, y) = project(Coord::clamped(lon, lat), 0.0);
        if index == 0 {
            path.move_to(x as f32, y as f32);
        } else {
            path.line_to(x as f32, y as f32);
        }
    }
}
