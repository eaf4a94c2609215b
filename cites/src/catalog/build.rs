//! From the features of a file to a catalog in order.

use super::feature::{Draft, Place, read_feature};
use super::{Catalog, CatalogError, SkipReason, Skipped};
use crate::geojson::{Collection, read};
use crate::{Bounds, Cite, CiteId, Departement, DepartementId, Region, RegionId, fold};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};

#[derive(Deserialize)]
struct Metadata {
    as_of: Option<String>,
}

pub(super) fn parse(json: &str) -> Result<Catalog, CatalogError> {
    let collection = Collection::parse(json)?;
    let mut gathered = Gathered::default();
    let mut skipped = Vec::new();
    for (position, raw) in collection.features.into_iter().enumerate() {
        let added = read_feature(raw).and_then(|draft| gathered.add(draft));
        if let Err((label, reason)) = added {
            skipped.push(Skipped {
                position,
                label,
                reason,
            });
        }
    }
    if gathered.drafts.is_empty() {
        return Err(CatalogError::NoValidFeature {
            skipped: skipped.len(),
        });
    }
    let metadata: Option<Metadata> = read(collection.metadata);
    let mut catalog = gathered.into_catalog();
    catalog.as_of = metadata.and_then(|metadata| metadata.as_of);
    catalog.skipped = skipped;
    Ok(catalog)
}

/// The valid features so far, and their places by code.
#[derive(Default)]
struct Gathered {
    drafts: Vec<Draft>,
    insees: HashSet<String>,
    slugs: HashSet<String>,
    regions: BTreeMap<String, Place>,
    /// Each with the code of its region.
    departements: BTreeMap<String, (Place, String)>,
}

impl Gathered {
    fn add(&mut self, draft: Draft) -> Result<(), (Option<String>, SkipReason)> {
        let reason = if self.insees.contains(&draft.insee) {
            SkipReason::DuplicateInsee
        } else if self.slugs.contains(&draft.slug) {
            SkipReason::DuplicateSlug
        } else if !self.has_room_for(&draft.departement, &draft.region) {
            SkipReason::Region
        } else {
            self.insees.insert(draft.insee.clone());
            self.slugs.insert(draft.slug.clone());
            self.add_places(&draft.departement, &draft.region);
            self.drafts.push(draft);
            return Ok(());
        };
        Err((Some(draft.name), reason))
    }

    /// Whether a place agrees with what earlier features said: a département is in one region only, and no two
    /// regions share a slug.
    fn has_room_for(&self, departement: &Place, region: &Place) -> bool {
        let same_region = self
            .departements
            .get(&departement.code)
            .is_none_or(|(_, code)| *code == region.code);
        let new = !self.regions.contains_key(&region.code);
        same_region && !(new && self.regions.values().any(|other| other.slug == region.slug))
    }

    fn add_places(&mut self, departement: &Place, region: &Place) {
        if !self.regions.contains_key(&region.code) {
            self.regions.insert(region.code.clone(), region.clone());
        }
        if !self.departements.contains_key(&departement.code) {
            let value = (departement.clone(), region.code.clone());
            self.departements.insert(departement.code.clone(), value);
        }
    }

    fn into_catalog(self) -> Catalog {
        let mut region_order: Vec<_> = self
            .regions
            .into_values()
            .map(|region| (fold(&region.name), region))
            .collect();
        // They come sorted by code, which a stable sort keeps for regions of one name.
        region_order.sort_by(|a, b| a.0.cmp(&b.0));
        // No more than 36³ codes of three letters and digits exist, so that ids fit.
        let region_ids: BTreeMap<String, RegionId> = (0..)
            .zip(&region_order)
            .map(|(id, (_, region))| (region.code.clone(), RegionId(id)))
            .collect();
        let region_id = |code: &str| region_ids.get(code).copied().unwrap_or(RegionId(0));

        let departement_ids: BTreeMap<String, DepartementId> = (0..)
            .zip(self.departements.keys())
            .map(|(id, code)| (code.clone(), DepartementId(id)))
            .collect();
        let departements = (0..)
            .zip(self.departements.into_values())
            .map(|(id, (place, region))| Departement {
                id: DepartementId(id),
                code: place.code,
                name: place.name,
                region: region_id(&region),
            });

        let mut order: Vec<_> = self
            .drafts
            .into_iter()
            .map(|draft| (region_id(&draft.region.code), fold(&draft.name), draft))
            .collect();
        order.sort_unstable_by(|a, b| (a.0, &a.1, &a.2.insee).cmp(&(b.0, &b.1, &b.2.insee)));
        let cites: Vec<Cite> = (0..)
            .zip(order)
            .map(|(id, (region, _, draft))| {
                let departement = departement_ids.get(&draft.departement.code).copied();
                cite(CiteId(id), departement.unwrap_or(DepartementId(0)), region, draft)
            })
            .collect();

        let regions = (0..).zip(region_order).filter_map(|(id, (_, place))| {
            let id = RegionId(id);
            let bounds = Bounds::of(
                cites
                    .iter()
                    .filter(|cite| cite.region == id)
                    .map(|cite| cite.position),
            )?;
            Some(Region {
                id,
                code: place.code,
                name: place.name,
                slug: place.slug,
                bounds,
            })
        });
        Catalog {
            regions: regions.collect(),
            departements: departements.collect(),
            by_slug: cites.iter().map(|cite| (cite.slug.clone(), cite.id)).collect(),
            by_insee: cites.iter().map(|cite| (cite.insee.clone(), cite.id)).collect(),
            cites,
            skipped: Vec::new(),
            as_of: None,
        }
    }
}

fn cite(id: CiteId, departement: DepartementId, region: RegionId, draft: Draft) -> Cite {
    Cite {
        id,
        insee: draft.insee,
        name: draft.name,
        slug: draft.slug,
        departement,
        region,
        status: draft.status,
        since: draft.since,
        population: draft.population,
        postcodes: draft.postcodes,
        part_of: draft.part_of,
        town_hall: draft.town_hall,
        official_url: draft.official_url,
        wikidata: draft.wikidata,
        position: draft.position,
    }
}
