//! The one selection that list and map show, and what each further choice would give.

#[cfg(test)]
mod tests;

use crate::{Catalog, Cite, CiteId, Coord, Filter, SearchIndex, Status};
use std::cmp::Ordering;

/// A cité that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Which one.
    pub id: CiteId,
    /// How far it is from where the visitor is, when that is known.
    pub distance_km: Option<f64>,
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
    /// By `RegionId`, under status and text alone.
    pub regions: Vec<u32>,
    /// By `DepartementId`, under status and text alone.
    pub departements: Vec<u32>,
    /// Certified ones, under areas and text.
    pub homologated: u32,
    /// Candidates, under areas and text.
    pub candidate: u32,
}

/// Selects the cités that match a filter.
///
/// With a text the best come first; equally good ones, and all without a text, the nearest to `near` first, or without
/// it in catalog order. `index` must be made from `catalog`.
pub fn select(catalog: &Catalog, index: &SearchIndex, filter: &Filter, near: Option<Coord>) -> Selection {
    let ranks = index.search(&filter.text);
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
        let (in_area, in_status) = (filter.matches_area(catalog, cite), filter.matches_status(cite));
        facets.count(cite, in_area, in_status);
        if in_area && in_status {
            let distance_km = near.map(|near| near.distance_km(cite.position));
            ranked.push((rank, Hit { id, distance_km }));
        }
    }
    // Both are stable: what is equal stays in catalog order, in which it came.
    match near {
        Some(_) => {
            ranked.sort_by(|(rank_a, a), (rank_b, b)| rank_a.cmp(rank_b).then_with(|| by_distance(a, b)))
        }
        None => ranked.sort_by_key(|(rank, _)| *rank),
    }
    let hits = ranked.into_iter().map(|(_, hit)| hit).collect();
    Selection { hits, facets }
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
    fn count(&mut self, cite: &Cite, in_area: bool, in_status: bool) {
        if in_status {
            add_one(self.regions.get_mut(usize::from(cite.region.0)));
            add_one(self.departements.get_mut(usize::from(cite.departement.0)));
        }
        if in_area {
            match cite.status {
                Status::Homologated => self.homologated += 1,
                Status::Candidate => self.candidate += 1,
                Status::Unconfirmed => {}
            }
        }
    }
}

fn add_one(count: Option<&mut u32>) {
    if let Some(count) = count {
        *count += 1;
    }
}
