//! What the packages know of the communes, départements and regions of metropolitan France, as one lookup.

use std::collections::BTreeMap;

use geo::MultiPolygon;

use crate::published::TownHall;

/// Everything by INSEE code.
#[derive(Default)]
pub struct Gazetteer {
    /// Today's communes.
    pub communes: BTreeMap<String, Commune>,
    /// Delegated and associated communes. The commune that a merger is named by often shares its code with one.
    pub delegated: BTreeMap<String, Delegated>,
    /// Départements.
    pub departements: BTreeMap<String, Division>,
    /// Regions.
    pub regions: BTreeMap<String, Division>,
}

/// A commune of today.
pub struct Commune {
    /// What a commune and a delegated commune have in common.
    pub municipality: Municipality,
    /// Code of its département.
    pub departement: String,
    /// Code of its region.
    pub region: String,
    /// All of them, in the source's order.
    pub postcodes: Vec<String>,
    /// Municipal population of the newest census; 0 where the source has none.
    pub population: u32,
}

/// A commune that is now part of another.
pub struct Delegated {
    /// What a commune and a delegated commune have in common.
    pub municipality: Municipality,
    /// Code of the commune it is part of.
    pub parent: String,
}

/// A place with a town hall and a boundary.
#[derive(Default)]
pub struct Municipality {
    /// With its article and accents.
    pub name: String,
    /// Municipal population of the last census that counts delegated communes by themselves.
    pub population: Option<u32>,
    /// None where the source has none.
    pub boundary: Option<MultiPolygon>,
    /// How to reach it; a delegated commune's is often unknown.
    pub town_hall: TownHall,
    /// `[lon, lat]` of the town hall, sometimes kilometres off.
    pub town_hall_position: Option<[f64; 2]>,
    /// Postcode in the town hall's address.
    pub town_hall_postcode: Option<String>,
}

/// A département or a region.
#[derive(Default)]
pub struct Division {
    /// With its accents.
    pub name: String,
    /// INSEE code of the commune of its prefecture.
    pub seat: String,
}

/// What a row of the curated list stands for.
pub struct Found<'a> {
    /// The cité itself.
    pub municipality: &'a Municipality,
    /// Code of the commune it is part of today, or is.
    pub current_code: &'a str,
    /// The commune it is part of today, or is.
    pub current: &'a Commune,
    /// Whether the cité is a delegated commune.
    pub is_delegated: bool,
}

impl Gazetteer {
    /// Finds what a code and a name stand for.
    ///
    /// A code that no commune of today has is a delegated commune's. Where a commune and a delegated commune share the
    /// code, the cité is the delegated one if it bears that one's name and not the other's: Domfront, not Domfront
    /// en Poiraie; but Aÿ-Champagne, not its part Ay.
    pub fn find(&self, code: &str, name: &str) -> Option<Found<'_>> {
        let own = self.communes.get_key_value(code);
        let delegated = self.delegated.get(code);
        match (own, delegated) {
            (Some((code, current)), delegated) => {
                let part = delegated
                    .filter(|part| part.municipality.name == name && current.municipality.name != name);
                Some(Found {
                    municipality: part.map_or(&current.municipality, |part| &part.municipality),
                    current_code: code,
                    current,
                    is_delegated: part.is_some(),
                })
            }
            (None, Some(part)) => self
                .communes
                .get_key_value(&part.parent)
                .map(|(code, current)| Found {
                    municipality: &part.municipality,
                    current_code: code,
                    current,
                    is_delegated: true,
                }),
            (None, None) => None,
        }
    }
}
