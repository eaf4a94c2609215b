//! Every cité there is, with the regions and départements they make up.

mod build;
mod contact;
mod feature;
#[cfg(test)]
mod tests;

pub use build::CatalogReader;

use crate::{Cite, CiteId, Coord, Departement, DepartementId, Lang, ParseError, Region, RegionId};

/// All cités, in the order of a French gazetteer: by region, then by name.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    cites: Vec<Cite>,
    regions: Vec<Region>,
    departements: Vec<Departement>,
    skipped: Vec<Skipped>,
    as_of: Option<String>,
}

/// A feature that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Index of the feature in the file, from 0.
    pub position: usize,
    /// Its name, or else its id, where it has one.
    pub label: Option<String>,
    /// What is wrong with it.
    pub reason: SkipReason,
}

/// The first thing found wrong with a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// Not an object with properties.
    NotAFeature,
    /// The id is not an INSEE code of five digits or capital letters.
    Insee,
    /// No name.
    Name,
    /// The slug is not made of lower-case letters, digits and hyphens.
    Slug,
    /// No département with code and name.
    Departement,
    /// No region with code, name and slug, or another than its département was in before.
    Region,
    /// A status that does not exist.
    Status,
    /// Not a Point, or not a position that the map can show ([`MAP_BOUNDS`](crate::MAP_BOUNDS)), such as one with its
    /// latitude first.
    Position,
    /// An earlier feature has the same id.
    DuplicateInsee,
    /// An earlier feature has the same slug.
    DuplicateSlug,
}

impl Catalog {
    /// Reads `communes.geojson`, a FeatureCollection of Points (RFC 7946). A broken feature is left out and listed
    /// in [`Catalog::skipped`]; an optional value of a wrong kind is taken as unknown.
    ///
    /// # Errors
    /// When the text is not JSON, not a FeatureCollection, or holds not one valid feature.
    pub fn parse(json: &str) -> Result<Catalog, ParseError> {
        let mut reader = CatalogReader::new(json)?;
        reader.read(usize::MAX);
        reader.finish()
    }

    /// All cités in catalog order; the position of each is its id.
    pub fn cites(&self) -> &[Cite] {
        &self.cites
    }

    /// The cité with this id.
    pub fn cite(&self, id: CiteId) -> Option<&Cite> {
        self.cites.get(id.0 as usize)
    }

    /// All regions in French alphabetical order; the position of each is its id.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The region with this id.
    pub fn region(&self, id: RegionId) -> Option<&Region> {
        self.regions.get(usize::from(id.0))
    }

    /// All départements in the order of their codes; the position of each is its id.
    pub fn departements(&self) -> &[Departement] {
        &self.departements
    }

    /// The département with this id.
    pub fn departement(&self, id: DepartementId) -> Option<&Departement> {
        self.departements.get(usize::from(id.0))
    }

    /// The name of a region in French; empty when there is none with this id.
    pub fn region_name(&self, id: RegionId) -> &str {
        self.region_name_in(Lang::Fr, id)
    }

    /// The name of a region in a language; empty when there is none with this id.
    pub fn region_name_in(&self, lang: Lang, id: RegionId) -> &str {
        self.region(id).map_or("", |region| region.name_in(lang))
    }

    /// The name of a département in French; empty when there is none with this id.
    pub fn departement_name(&self, id: DepartementId) -> &str {
        self.departement(id).map_or("", |departement| &departement.name)
    }

    /// The cité with this slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Cite> {
        self.cites.iter().find(|cite| cite.slug == slug)
    }

    /// The region with this slug.
    pub fn region_by_slug(&self, slug: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.slug == slug)
    }

    /// The département with this code, in upper or lower case (`2A`, `2a`).
    pub fn departement_by_code(&self, code: &str) -> Option<&Departement> {
        self.departements
            .iter()
            .find(|departement| departement.code.eq_ignore_ascii_case(code))
    }

    /// The features that were left out, in the order of the file.
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    /// The date of the data as its metadata gives it, such as `2026-11`.
    pub fn as_of(&self) -> Option<&str> {
        self.as_of.as_deref()
    }

    /// The `n` cités nearest to a position with their distances in kilometres, nearest first.
    pub fn nearest(&self, from: Coord, n: usize, except: Option<CiteId>) -> Vec<(CiteId, f64)> {
        let mut nearest: Vec<(CiteId, f64)> = Vec::new();
        for cite in self.cites.iter().filter(|cite| Some(cite.id) != except) {
            let distance = from.distance_km(cite.position);
            let rank = nearest.partition_point(|(_, nearer)| *nearer <= distance);
            if rank < n {
                nearest.truncate(n - 1);
                nearest.insert(rank, (cite.id, distance));
            }
        }
        nearest
    }
}
