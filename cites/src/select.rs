//! The one selection that list and map show, and what each further choice would give.

#[cfg(test)]
mod tests;

use crate::{Catalog, Cite, CiteId, Coord, Filter, SearchIndex, Status, sorted_by};

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
    /// Certified ones, under places and text.
    pub homologated: u32,
    /// Candidates, under places and text.
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
    // By rank; within a rank they are in catalog order, as they come.
    let mut ranked: Vec<Vec<CiteId>> = Vec::new();
    for id in (0..).map(CiteId).take(catalog.cites().len()) {
        // A cité that does not match is not even looked at: that takes as long as the search does.
        let rank = ranks.as_ref().map_or(Some(0), |ranks| ranks.of(id));
        let (Some(rank), Some(cite)) = (rank, catalog.cite(id)) else {
            continue;
        };
        let (in_place, in_status) = (filter.matches_place(catalog, cite), filter.matches_status(cite));
        facets.count(cite, in_place, in_status);
        if in_place && in_status {
            push_at(&mut ranked, usize::from(rank), id);
        }
    }
    let distance = |id| Some(near?.distance_km(catalog.cite(id)?.position));
    let hit = |id| Hit {
        id,
        distance_km: distance(id),
    };
    let mut hits = Vec::new();
    for ids in ranked {
        let equals: Vec<Hit> = ids.into_iter().map(hit).collect();
        hits.extend(if near.is_some() {
            by_distance(equals)
        } else {
            equals
        });
    }
    Selection { hits, facets }
}

fn by_distance(hits: Vec<Hit>) -> Vec<Hit> {
    let distance = |hit: &Hit| hit.distance_km.unwrap_or(0.0);
    sorted_by(hits, |a, b| distance(a).total_cmp(&distance(b)))
}

impl Selection {
    /// The hits from the nearest on, where the distance is known; otherwise in their own order.
    pub fn nearest(&self) -> Vec<Hit> {
        by_distance(self.hits.clone())
    }
}

/// Adds an id to the list with this index, which need not be there yet.
fn push_at(lists: &mut Vec<Vec<CiteId>>, index: usize, id: CiteId) {
    if lists.len() <= index {
        lists.resize_with(index + 1, Vec::new);
    }
    if let Some(list) = lists.get_mut(index) {
        list.push(id);
    }
}

impl Facets {
    fn count(&mut self, cite: &Cite, in_place: bool, in_status: bool) {
        if in_status {
            add_one(self.regions.get_mut(usize::from(cite.region.0)));
            add_one(self.departements.get_mut(usize::from(cite.departement.0)));
        }
        if in_place {
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
