//! What a visitor asks to see.

use crate::{Around, Catalog, Cite, DepartementId, MarkFilter, RegionId, Status, ThemeSet};
use std::collections::BTreeSet;

/// The two statuses one can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFilter {
    /// Certified cités only.
    Homologated,
    /// Candidates only.
    Candidate,
}

/// A question to the catalog: areas (regions and départements), status, themes, station, place, mark and text
/// must all agree. The default asks for
/// every cité.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Chosen regions.
    pub regions: BTreeSet<RegionId>,
    /// Chosen départements; one refines its region when that is chosen too.
    pub departements: BTreeSet<DepartementId>,
    /// Chosen status, `None` for all of them.
    pub status: Option<StatusFilter>,
    /// Chosen themes: a cité must have all of them.
    pub themes: ThemeSet,
    /// Within how many kilometres there must be a station.
    pub station_km: Option<u8>,
    /// Around which place, and how far.
    pub around: Option<Around>,
    /// Which of the visitor's marks a cité must have. It is nobody else's, and so in no link.
    pub marked: Option<MarkFilter>,
    /// Words to search for, as typed.
    pub text: String,
}

impl Filter {
    /// Whether nothing is asked, so that every cité matches.
    pub fn is_empty(&self) -> bool {
        self.regions.is_empty()
            && self.departements.is_empty()
            && self.status.is_none()
            && self.themes.is_empty()
            && self.station_km.is_none()
            && self.around.is_none()
            && self.marked.is_none()
            && self.text.trim().is_empty()
    }

    /// The chosen areas alone, whatever else is asked.
    pub fn areas(&self) -> Self {
        Self {
            regions: self.regions.clone(),
            departements: self.departements.clone(),
            ..Self::default()
        }
    }

    /// Gives up the areas that are not among those of `lock`, if it has any; with none left all of them are chosen.
    pub fn keep_within(&mut self, lock: &Filter, catalog: &Catalog) {
        if lock.is_empty() {
            return;
        }
        self.regions.retain(|id| lock.regions.contains(id));
        self.departements.retain(|id| {
            let region = catalog.departement(*id).map(|departement| departement.region);
            lock.departements.contains(id)
                || region
                    .is_some_and(|region| lock.regions.contains(&region) && !lock.refines(catalog, region))
        });
        if self.regions.is_empty() && self.departements.is_empty() {
            self.regions = lock.regions.clone();
            self.departements = lock.departements.clone();
        } else {
            // A region that is refined stays so, lest its other départements come in by its name.
            let refining = lock.departements.iter().filter(|id| {
                catalog
                    .departement(**id)
                    .is_some_and(|departement| self.regions.contains(&departement.region))
            });
            let refining: Vec<_> = refining
                .filter(|id| {
                    let region = catalog.departement(**id).map(|departement| departement.region);
                    region.is_some_and(|region| !self.refines(catalog, region))
                })
                .copied()
                .collect();
            self.departements.extend(refining);
        }
    }

    /// Whether a cité lies in the chosen areas: nothing is chosen, or its département is, or its region is and
    /// no département of that region is. Areas are otherwise a union.
    pub fn matches_area(&self, catalog: &Catalog, cite: &Cite) -> bool {
        if self.regions.is_empty() && self.departements.is_empty() {
            return true;
        }
        self.departements.contains(&cite.departement)
            || (self.regions.contains(&cite.region) && !self.refines(catalog, cite.region))
    }

    /// Whether a cité has the chosen status. An unconfirmed one shows only when no status is chosen.
    pub fn matches_status(&self, cite: &Cite) -> bool {
        match self.status {
            None => true,
            Some(StatusFilter::Homologated) => cite.status == Status::Homologated,
            Some(StatusFilter::Candidate) => cite.status == Status::Candidate,
        }
    }

    /// Whether a cité has all themes that are chosen.
    pub fn matches_themes(&self, cite: &Cite) -> bool {
        self.themes.is_empty()
            || cite
                .themes
                .iter()
                .copied()
                .collect::<ThemeSet>()
                .contains_all(self.themes)
    }

    /// The chosen areas as a link writes them: slugs of regions, codes of départements.
    pub fn link_areas(&self, catalog: &Catalog) -> (Vec<String>, Vec<String>) {
        let regions = self.regions.iter().filter_map(|id| catalog.region(*id));
        let departements = self.departements.iter().filter_map(|id| catalog.departement(*id));
        (
            regions.map(|r| r.slug.clone()).collect(),
            departements.map(|d| d.code.clone()).collect(),
        )
    }

    fn refines(&self, catalog: &Catalog, region: RegionId) -> bool {
        let mut chosen = self.departements.iter().filter_map(|id| catalog.departement(*id));
        chosen.any(|departement| departement.region == region)
    }
}
