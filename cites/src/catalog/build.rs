//! From the features of a file to a catalog in order.

use super::feature::{Draft, Place, read_feature};
use super::{Catalog, SkipReason, Skipped};
use crate::geojson::features;
use crate::json::Json;
use crate::{Bounds, Cite, CiteId, Departement, DepartementId, ParseError, Region, RegionId, fold};
use std::collections::HashSet;

pub(super) fn parse(json: &str) -> Result<Catalog, ParseError> {
    let collection = Json::parse(json)?;
    let mut gathered = Gathered::default();
    let mut skipped = Vec::new();
    for (position, feature) in features(&collection)?.iter().enumerate() {
        let added = read_feature(feature).and_then(|draft| gathered.add(draft));
        if let Err((label, reason)) = added {
            skipped.push(Skipped {
                position,
                label,
                reason,
            });
        }
    }
    if gathered.drafts.is_empty() {
        return Err(ParseError::NoValidFeature {
            skipped: skipped.len(),
        });
    }
    let as_of = collection.get("metadata").get("as_of").text();
    Ok(Catalog {
        skipped,
        as_of: as_of.map(str::to_owned),
        ..gathered.into_catalog()
    })
}

/// The valid features so far, what must be unique in them, and their places by code.
#[derive(Default)]
struct Gathered<'t> {
    drafts: Vec<Draft<'t>>,
    insees: HashSet<&'t str>,
    slugs: HashSet<&'t str>,
    regions: Vec<Place<'t>>,
    /// Each with the code of its region, in the order of their own codes.
    departements: Vec<(Place<'t>, &'t str)>,
}

impl<'t> Gathered<'t> {
    fn add(&mut self, draft: Draft<'t>) -> Result<(), (Option<String>, SkipReason)> {
        let reason = if self.insees.contains(draft.insee) {
            SkipReason::DuplicateInsee
        } else if self.slugs.contains(draft.slug) {
            SkipReason::DuplicateSlug
        } else if !self.has_room_for(&draft.departement, &draft.region) {
            SkipReason::Region
        } else {
            self.insees.insert(draft.insee);
            self.slugs.insert(draft.slug);
            self.add_places(&draft.departement, &draft.region);
            self.drafts.push(draft);
            return Ok(());
        };
        Err((Some(draft.name.to_owned()), reason))
    }

    /// Whether a place agrees with what earlier features said: a département is in one region only, and no two
    /// regions share a slug.
    fn has_room_for(&self, departement: &Place, region: &Place) -> bool {
        let same_region = match self.find_departement(departement.code) {
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
            .binary_search_by(|(place, _)| place.code.cmp(code))
    }

    fn add_places(&mut self, departement: &Place<'t>, region: &Place<'t>) {
        if !self.regions.iter().any(|other| other.code == region.code) {
            self.regions.push(*region);
        }
        if let Err(index) = self.find_departement(departement.code) {
            let new = (*departement, region.code);
            self.departements.insert(index, new);
        }
    }

    fn into_catalog(mut self) -> Catalog {
        let drafts = std::mem::take(&mut self.drafts);
        let mut places = std::mem::take(&mut self.regions);
        places.sort_by_key(|place| (fold(place.name), place.code));
        // No more than 36³ codes of three letters and digits exist, so that ids fit.
        let region_id = |code: &str| {
            let index = places.iter().position(|place| place.code == code);
            RegionId(index.unwrap_or(0) as u16)
        };
        let departement_id = |code: &str| DepartementId(self.find_departement(code).unwrap_or(0) as u16);

        let keyed = drafts.into_iter().map(|draft| {
            let key = (region_id(draft.region.code), fold(draft.name));
            (key, draft)
        });
        let mut sorted: Vec<((RegionId, String), Draft)> = keyed.collect();
        // Stable: of two cités of one name the first in the file stays the first.
        sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
        let to_cite = |(id, ((region, _), draft)): (u32, ((RegionId, String), Draft))| {
            cite(CiteId(id), departement_id(draft.departement.code), region, draft)
        };
        let cites: Vec<Cite> = (0..).zip(sorted).map(to_cite).collect();

        let to_departement = |(id, (place, region)): (u16, &(Place, &str))| Departement {
            id: DepartementId(id),
            code: place.code.to_owned(),
            name: place.name.to_owned(),
            region: region_id(region),
        };
        let to_region = |place: &Place| {
            let id = region_id(place.code);
            let positions = cites
                .iter()
                .filter(|cite| cite.region == id)
                .map(|cite| cite.position);
            let (code, name, slug) = (
                place.code.to_owned(),
                place.name.to_owned(),
                place.slug.to_owned(),
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
            departements: (0..).zip(&self.departements).map(to_departement).collect(),
            regions: places.iter().filter_map(to_region).collect(),
            cites,
            ..Catalog::default()
        }
    }
}

fn cite(id: CiteId, departement: DepartementId, region: RegionId, draft: Draft) -> Cite {
    Cite {
        id,
        insee: draft.insee.to_owned(),
        name: draft.name.to_owned(),
        slug: draft.slug.to_owned(),
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
