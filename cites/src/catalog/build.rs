//! From the features of a file to a catalog in order.

use super::feature::{Draft, Place, read_feature};
use super::{Catalog, CatalogError, SkipReason, Skipped};
use crate::geojson::{Collection, read};
use crate::{Bounds, Cite, CiteId, Departement, DepartementId, Region, RegionId, fold};
use serde::Deserialize;
use std::borrow::Cow;
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
    let as_of = metadata.and_then(|metadata| metadata.as_of);
    Ok(Catalog {
        skipped,
        as_of,
        ..gathered.into_catalog()
    })
}

/// The valid features so far, what must be unique in them, and their places by code.
#[derive(Default)]
struct Gathered<'a> {
    drafts: Vec<Draft<'a>>,
    insees: HashSet<Cow<'a, str>>,
    slugs: HashSet<Cow<'a, str>>,
    regions: BTreeMap<Cow<'a, str>, Place<'a>>,
    /// Each with the code of its region.
    departements: BTreeMap<Cow<'a, str>, (Place<'a>, Cow<'a, str>)>,
}

impl<'a> Gathered<'a> {
    fn add(&mut self, draft: Draft<'a>) -> Result<(), (Option<String>, SkipReason)> {
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
        Err((Some(draft.name.into_owned()), reason))
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

    fn add_places(&mut self, departement: &Place<'a>, region: &Place<'a>) {
        if !self.regions.contains_key(&region.code) {
            self.regions.insert(region.code.clone(), region.clone());
        }
        if !self.departements.contains_key(&departement.code) {
            let value = (departement.clone(), region.code.clone());
            self.departements.insert(departement.code.clone(), value);
        }
    }

    fn into_catalog(self) -> Catalog {
        let mut places: Vec<Place> = self.regions.into_values().collect();
        // Places come sorted by code, and an order by name keeps that for regions of one name. No more than 36³
        // codes of three letters and digits exist, so that ids fit.
        places.sort_by_cached_key(|place| fold(&place.name));
        let region_ids: BTreeMap<&str, RegionId> = places
            .iter()
            .map(|place| &*place.code)
            .zip((0..).map(RegionId))
            .collect();
        let region_id = |code: &str| region_ids.get(code).copied().unwrap_or(RegionId(0));
        let departement_ids: BTreeMap<&str, DepartementId> = self
            .departements
            .keys()
            .map(Cow::as_ref)
            .zip((0..).map(DepartementId))
            .collect();
        let departement_id = |code: &str| departement_ids.get(code).copied().unwrap_or(DepartementId(0));

        let mut drafts = self.drafts;
        drafts.sort_by_cached_key(|draft| (region_id(&draft.region.code), fold(&draft.name)));
        let to_cite = |(id, draft): (u32, Draft)| {
            let (departement, region) = (
                departement_id(&draft.departement.code),
                region_id(&draft.region.code),
            );
            cite(CiteId(id), departement, region, draft)
        };
        let cites: Vec<Cite> = (0..).zip(drafts).map(to_cite).collect();

        let to_departement = |(place, region): &(Place, Cow<str>)| Departement {
            id: departement_id(&place.code),
            code: place.code.to_string(),
            name: place.name.to_string(),
            region: region_id(region),
        };
        let to_region = |place: &Place| {
            let id = region_id(&place.code);
            let positions = cites
                .iter()
                .filter(|cite| cite.region == id)
                .map(|cite| cite.position);
            let (code, name, slug) = (
                place.code.to_string(),
                place.name.to_string(),
                place.slug.to_string(),
            );
            Some(Region {
                id,
                code,
                name,
                slug,
                bounds: Bounds::of(positions)?,
            })
        };
        Catalog {
            departements: self.departements.values().map(to_departement).collect(),
            regions: places.iter().filter_map(to_region).collect(),
            cites,
            ..Catalog::default()
        }
    }
}

fn cite(id: CiteId, departement: DepartementId, region: RegionId, draft: Draft) -> Cite {
    Cite {
        id,
        insee: draft.insee.into_owned(),
        name: draft.name.into_owned(),
        slug: draft.slug.into_owned(),
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
