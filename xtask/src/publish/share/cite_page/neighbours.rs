//! The cités that a page leads to.

use cites::{Catalog, Cite, Compass};

/// So many of the nearest are named with their distance.
const NEAREST: usize = 5;

/// A cité nearby.
pub struct Near<'a> {
    pub cite: &'a Cite,
    pub km: f64,
    /// The direction from here.
    pub towards: Compass,
}

/// The cités around one, which is in none of the lists.
pub struct Neighbours<'a> {
    /// Nearest first.
    pub nearest: Vec<Near<'a>>,
    /// The others of its département, by name.
    pub departement: Vec<&'a Cite>,
    /// Those of its region's other départements, by name.
    pub region: Vec<&'a Cite>,
}

impl<'a> Neighbours<'a> {
    /// Those of `cite`.
    pub fn of(catalog: &'a Catalog, cite: &Cite) -> Neighbours<'a> {
        let nearest = catalog.nearest(cite.position, NEAREST, Some(cite.id));
        let near = |(id, km)| {
            let near = catalog.cite(id)?;
            let towards = Compass::from_bearing(cite.position.bearing(near.position));
            Some(Near {
                cite: near,
                km,
                towards,
            })
        };
        let of_region = catalog.cites().iter().filter(|other| other.region == cite.region);
        let (departement, region): (Vec<&Cite>, Vec<&Cite>) =
            of_region.partition(|other| other.departement == cite.departement);
        Neighbours {
            nearest: nearest.into_iter().filter_map(near).collect(),
            departement: departement
                .into_iter()
                .filter(|other| other.id != cite.id)
                .collect(),
            region,
        }
    }

    /// All of its region, without the cité itself.
    pub fn of_region(&self) -> Vec<&'a Cite> {
        self.departement.iter().chain(&self.region).copied().collect()
    }
}
