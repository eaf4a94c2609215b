//! From the features of a file to a catalog in order.

use super::feature::{AdminArea, Draft, read_feature};
use super::{Catalog, SkipReason, Skipped};
use crate::collection::Collection;
use crate::{Bounds, Cite, CiteId, Departement, DepartementId, ParseError, Region, RegionId, fold};
use serde_json::Value;
use std::collections::HashSet;

/// Reads [`Catalog::parse`]'s file a piece at a time, for whoever has something to do in between.
pub struct CatalogReader<'t> {
    collection: Collection<'t>,
    /// So many features have been read.
    read: usize,
    gathered: Gathered,
    skipped: Vec<Skipped>,
}

impl<'t> CatalogReader<'t> {
    /// Begins with a file; its features have not been looked into.
    ///
    /// # Errors
    /// When the text is not JSON or not a FeatureCollection.
    pub fn new(json: &'t str) -> Result<Self, ParseError> {
        Ok(Self {
            collection: Collection::parse(json)?,
            read: 0,
            gathered: Gathered::default(),
            skipped: Vec::new(),
        })
    }

    /// Reads so many features more; whether there are others.
    pub fn read(&mut self, most: usize) -> bool {
        let features = self.collection.features.iter().enumerate();
        for (position, feature) in features.skip(self.read).take(most) {
            let added = read_feature(feature).and_then(|draft| self.gathered.add(draft));
            if let Err((label, reason)) = added {
                self.skipped.push(Skipped {
                    position,
                    label,
                    reason,
                });
            }
        }
        self.read = self.read.saturating_add(most);
        self.read < self.collection.features.len()
    }

    /// The catalog of the features that have been read.
    ///
    /// # Errors
    /// When not one of them is valid.
    pub fn finish(self) -> Result<Catalog, ParseError> {
        if self.gathered.cites.is_empty() {
            return Err(ParseError::NoValidFeature {
                skipped: self.skipped.len(),
            });
        }
        let metadata: Option<Value> = self
            .collection
            .metadata
            .and_then(|text| serde_json::from_str(text.get()).ok());
        Ok(Catalog {
            skipped: self.skipped,
            as_of: metadata.and_then(|metadata| Some(metadata["as_of"].as_str()?.to_owned())),
            ..self.gathered.into_catalog()
        })
    }
}

/// The valid features so far, what must be unique in them, and their areas by code.
#[derive(Default)]
struct Gathered {
    /// Each with the code of its département.
    cites: Vec<(Cite, String)>,
    insees: HashSet<String>,
    slugs: HashSet<String>,
    regions: Vec<AdminArea>,
    /// Each with the code of its region, in the order of their own codes.
    departements: Vec<(AdminArea, String)>,
}

impl Gathered {
    fn add(&mut self, draft: Draft) -> Result<(), (Option<String>, SkipReason)> {
        let Draft {
            cite,
            departement,
            region,
        } = draft;
        let reason = if self.insees.contains(&cite.insee) {
            SkipReason::DuplicateInsee
        } else if self.slugs.contains(&cite.slug) {
            SkipReason::DuplicateSlug
        } else if !self.has_room_for(&departement, &region) {
            SkipReason::Region
        } else {
            self.insees.insert(cite.insee.clone());
            self.slugs.insert(cite.slug.clone());
            self.cites.push((cite, departement.code.clone()));
            self.add_areas(departement, region);
            return Ok(());
        };
        Err((Some(cite.name), reason))
    }

    /// Whether an area agrees with what earlier features said: a département is in one region only, and no two
    /// regions share a slug.
    fn has_room_for(&self, departement: &AdminArea, region: &AdminArea) -> bool {
        let same_region = match self.find_departement(&departement.code) {
            Ok(index) => self
                .departements
                .get(index)
                .is_some_and(|(_, code)| *code == region.code),
            Err(_) => true,
        };
        let new = !self.regions.iter().any(|other| other.code == region.code);
        same_region && !(new && self.regions.iter().any(|other| other.slug == region.slug))
    }

    /// The index of a département, or the one to insert it at.
    fn find_departement(&self, code: &str) -> Result<usize, usize> {
        self.departements
            .binary_search_by(|(area, _)| area.code.as_str().cmp(code))
    }

    fn add_areas(&mut self, departement: AdminArea, region: AdminArea) {
        if let Err(index) = self.find_departement(&departement.code) {
            self.departements
                .insert(index, (departement, region.code.clone()));
        }
        if !self.regions.iter().any(|other| other.code == region.code) {
            self.regions.push(region);
        }
    }

    fn into_catalog(mut self) -> Catalog {
        self.regions
            .sort_by_cached_key(|area| (fold(&area.name), area.code.clone()));
        // No more than 36³ codes of three letters and digits exist, so that ids fit.
        let region_id = |code: &str| {
            let index = self.regions.iter().position(|area| area.code == code);
            RegionId(index.unwrap_or(0) as u16)
        };
        let departements: Vec<Departement> = (0..)
            .zip(&self.departements)
            .map(|(id, (area, region))| Departement {
                id: DepartementId(id),
                code: area.code.clone(),
                name: area.name.clone(),
                region: region_id(region),
            })
            .collect();

        let mut keyed: Vec<((RegionId, String), Cite)> = Vec::with_capacity(self.cites.len());
        for (mut cite, code) in std::mem::take(&mut self.cites) {
            let index = self.find_departement(&code).unwrap_or(0);
            if let Some(departement) = departements.get(index) {
                (cite.departement, cite.region) = (departement.id, departement.region);
            }
            keyed.push(((cite.region, fold(&cite.name)), cite));
        }
        // Stable: of two cités of one name the first in the file stays the first.
        keyed.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut cites: Vec<Cite> = keyed.into_iter().map(|(_, cite)| cite).collect();
        for (id, cite) in (0..).zip(&mut cites) {
            cite.id = CiteId(id);
        }

        let to_region = |(id, area): (u16, AdminArea)| {
            let id = RegionId(id);
            let of_region = cites.iter().filter(|cite| cite.region == id);
            Some(Region {
                id,
                code: area.code,
                name: area.name,
                slug: area.slug,
                bounds: Bounds::of(of_region.map(|cite| cite.position))?,
            })
        };
        Catalog {
            regions: (0..).zip(self.regions).filter_map(to_region).collect(),
            departements,
            cites,
            ..Catalog::default()
        }
    }
}
