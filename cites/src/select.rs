//! The one selection that list and map show, and what each further choice would give.

#[cfg(test)]
mod tests;

use crate::{
    Catalog, Cite, CiteId, Coord, Filter, HeritageTheme, Mark, STATION_KM, SearchIndex, SightIndex, Status,
};
use std::cmp::Ordering;

/// What is asked: the catalog with what was made from it.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'d> {
    /// All cités.
    pub catalog: &'d Catalog,
    /// The words of their names and areas.
    pub index: &'d SearchIndex,
    /// The words of what there is to see, once that is known.
    pub sights: Option<&'d SightIndex>,
    /// How far each cité's nearest station is, in kilometres, once that is known ([`Stations::distances`]).
    ///
    /// [`Stations::distances`]: crate::Stations::distances
    pub stations: Option<&'d [f64]>,
    /// The visitor's mark of each cité ([`Marks::by_cite`]), once they are known.
    ///
    /// [`Marks::by_cite`]: crate::Marks::by_cite
    pub marks: Option<&'d [Option<Mark>]>,
}

impl<'d> Sources<'d> {
    /// Names and areas alone, as long as no more is known.
    pub fn new(catalog: &'d Catalog, index: &'d SearchIndex) -> Self {
        Sources {
            catalog,
            index,
            sights: None,
            stations: None,
            marks: None,
        }
    }

    /// A cité's mark; none as long as none is known.
    fn mark(&self, id: CiteId) -> Option<Mark> {
        self.marks?.get(id.0 as usize).copied().flatten()
    }

    /// How far a cité's nearest station is, in kilometres; 0 as long as none is known, so that no cité is left out for
    /// a file that has not come.
    fn station_km(&self, id: CiteId) -> f64 {
        self.stations.map_or(0.0, |distances| {
            distances.get(id.0 as usize).copied().unwrap_or(f64::INFINITY)
        })
    }
}

/// A cité that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Which one.
    pub id: CiteId,
    /// How far it is from the place that is looked around, or else from where the visitor is, when either is known.
    pub distance_km: Option<f64>,
    /// Which of its sights it was found by, when it was not found by its name.
    pub by_sight: Option<u8>,
}

/// The answer to a filter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// All cités that match, in the order to list them.
    pub hits: Vec<Hit>,
    /// How many there would be after each further choice.
    pub facets: Facets,
}

/// How many cités each further choice would give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By `RegionId`, whatever areas are chosen.
    pub regions: Vec<u32>,
    /// By `DepartementId`, whatever areas are chosen.
    pub departements: Vec<u32>,
    /// Certified ones, whatever status is chosen.
    pub homologated: u32,
    /// Candidates, whatever status is chosen.
    pub candidate: u32,
    /// By theme: those that have it and all that are chosen already.
    pub themes: [u32; HeritageTheme::COUNT],
    /// Within each of [`STATION_KM`] of a station, whatever distance is chosen.
    pub stations: [u32; STATION_KM.len()],
}

/// Selects the cités that match a filter.
///
/// With a text the best come first; equally good ones, and all without a text, the nearest first: to the place that is
/// looked around, or else to `near`, or without either in catalog order. The indexes must be made from the catalog. A distance to a station is asked of no cité as long
/// as stations are not known.
pub fn select(sources: Sources, filter: &Filter, near: Option<Coord>) -> Selection {
    let catalog = sources.catalog;
    let ranks = sources.index.search(&filter.text, sources.sights);
    let mut facets = Facets {
        regions: vec![0; catalog.regions().len()],
        departements: vec![0; catalog.departements().len()],
        ..Facets::default()
    };
    let mut ranked: Vec<(u8, Hit)> = Vec::new();
    for id in (0..).map(CiteId).take(catalog.cites().len()) {
        // A cité that does not match is not even looked at: that takes as long as the search does.
        let rank = ranks.as_ref().map_or(Some(0), |ranks| ranks.of(id));
        let (Some(rank), Some(cite)) = (rank, catalog.cite(id)) else {
            continue;
        };
        // The facets count themes only among those that have all that are chosen, and everything within the circle and
        // among those that are marked as asked.
        let has_mark = filter
            .marked
            .is_none_or(|marked| marked.matches(sources.mark(id)));
        if !has_mark || !filter.matches_themes(cite) {
            continue;
        }
        let distance_km = match &filter.around {
            Some(around) => match around.distance_km(cite, catalog) {
                None => continue,
                within => within,
            },
            None => near.map(|near| near.distance_km(cite.position)),
        };
        let station_km = sources.station_km(id);
        let matches = Matches {
            area: filter.matches_area(catalog, cite),
            status: filter.matches_status(cite),
            station: filter.station_km.is_none_or(|km| station_km <= f64::from(km)),
        };
        facets.count(cite, station_km, matches);
        if matches.area && matches.status && matches.station {
            let hit = Hit {
                id,
                distance_km,
                by_sight: ranks.as_ref().and_then(|ranks| ranks.sight_of(id)),
            };
            ranked.push((rank, hit));
        }
    }
    // Both are stable: what is equal stays in catalog order, in which it came.
    match filter.around.is_some() || near.is_some() {
        true => ranked.sort_by(|(rank_a, a), (rank_b, b)| rank_a.cmp(rank_b).then_with(|| by_distance(a, b))),
        false => ranked.sort_by_key(|(rank, _)| *rank),
    }
    let hits = ranked.into_iter().map(|(_, hit)| hit).collect();
    Selection { hits, facets }
}

/// With what of the filter a cité agrees that has the words and the themes.
#[derive(Clone, Copy)]
struct Matches {
    area: bool,
    status: bool,
    station: bool,
}

/// Nearest first; where distances are not known all are equal.
fn by_distance(a: &Hit, b: &Hit) -> Ordering {
    let distance = |hit: &Hit| hit.distance_km.unwrap_or(0.0);
    distance(a).total_cmp(&distance(b))
}

impl Selection {
    /// The hits from the nearest on, where the distance is known; otherwise in their own order.
    pub fn nearest(&self) -> Vec<Hit> {
        let mut hits = self.hits.clone();
        hits.sort_by(by_distance);
        hits
    }
}

impl Facets {
    fn count(&mut self, cite: &Cite, station_km: f64, matches: Matches) {
        let Matches {
            area,
            status,
            station,
        } = matches;
        if status && station {
            add_one(self.regions.get_mut(usize::from(cite.region.0)));
            add_one(self.departements.get_mut(usize::from(cite.departement.0)));
        }
        if area && station {
            match cite.status {
                Status::Homologated => self.homologated += 1,
                Status::Candidate => self.candidate += 1,
                Status::Unconfirmed => {}
            }
        }
        if area && status {
            for (count, km) in self.stations.iter_mut().zip(STATION_KM) {
                *count += u32::from(station_km <= f64::from(km));
            }
        }
        if area && status && station {
            for theme in &cite.themes {
                add_one(self.themes.get_mut(*theme as usize));
            }
        }
    }
}

fn add_one(count: Option<&mut u32>) {
    if let Some(count) = count {
        *count += 1;
    }
}
