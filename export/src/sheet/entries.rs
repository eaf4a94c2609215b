//! The cités of a sheet in the order of its index, which is that of their numbers: by region, département and name.

use cites::{Catalog, Cite, Departement, Region, fold};

/// The cités of a region.
pub struct RegionEntries<'a> {
    pub region: &'a Region,
    pub departements: Vec<DepartementEntries<'a>>,
}

/// The cités of a département.
pub struct DepartementEntries<'a> {
    pub departement: &'a Departement,
    pub entries: Vec<Entry<'a>>,
}

/// A cité with its number, from 1.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    pub number: usize,
    pub cite: &'a Cite,
}

/// Numbers these cités. Regions and cités stand in the catalog's order, départements in that of their names.
pub fn of<'a>(catalog: &'a Catalog, cites: &[&'a Cite]) -> Vec<RegionEntries<'a>> {
    let mut number = 0;
    let mut regions = Vec::new();
    for region in catalog.regions() {
        let mut departements: Vec<&Departement> = catalog
            .departements()
            .iter()
            .filter(|departement| departement.region == region.id)
            .collect();
        departements.sort_by_key(|departement| fold(&departement.name));
        let mut of_region = Vec::new();
        for departement in departements {
            let mut entries = Vec::new();
            for cite in catalog
                .cites()
                .iter()
                .filter(|cite| cite.departement == departement.id)
            {
                if cites.iter().any(|wanted| wanted.id == cite.id) {
                    number += 1;
                    entries.push(Entry { number, cite });
                }
            }
            if !entries.is_empty() {
                of_region.push(DepartementEntries { departement, entries });
            }
        }
        if !of_region.is_empty() {
            regions.push(RegionEntries {
                region,
                departements: of_region,
            });
        }
    }
    regions
}

impl<'a> RegionEntries<'a> {
    /// All of the region's cités.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.departements
            .iter()
            .flat_map(|departement| &departement.entries)
    }
}
