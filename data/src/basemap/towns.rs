//! The towns that help a reader to find the way: large, and not on top of each other.

use geo::{Distance, Haversine, InteriorPoint, Intersects, Point};

use crate::gazetteer::{Commune, Gazetteer};

/// A town to label.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// As written in French.
    pub name: String,
    /// 1 for the largest.
    pub rank: u8,
    /// `[lon, lat]`.
    pub position: [f64; 2],
}

/// How many towns of each rank there are, and how far they are from every town chosen before, in metres: a map that
/// shows a rank has room for it.
const RANKS: [(u8, usize, f64); 3] = [(1, 12, 95_000.0), (2, 25, 60_000.0), (3, 48, 38_000.0)];
/// A town that is no prefecture is labelled from this size on.
const LARGE: u32 = 40_000;

/// Chooses the largest first; of the prefectures and the large communes.
pub fn choose(gazetteer: &Gazetteer) -> Vec<Town> {
    let is_seat = |code: &str| {
        gazetteer
            .departements
            .values()
            .any(|division| division.seat == code)
    };
    let mut candidates: Vec<&Commune> = gazetteer
        .communes
        .iter()
        .filter(|(code, commune)| commune.population >= LARGE || is_seat(code))
        .map(|(_, commune)| commune)
        .collect();
    candidates.sort_by_key(|commune| std::cmp::Reverse(commune.population));

    let mut towns: Vec<Town> = Vec::new();
    for (rank, most, apart) in RANKS {
        let full = towns.len() + most;
        for commune in &candidates {
            let Some(position) = position(commune) else {
                continue;
            };
            let near =
                |town: &Town| Haversine.distance(Point::from(town.position), Point::from(position)) < apart;
            if towns.len() < full && !towns.iter().any(near) {
                towns.push(Town {
                    name: commune.municipality.name.clone(),
                    rank,
                    position,
                });
            }
        }
    }
    towns
}

/// The town hall, unless the source has it somewhere else; then a point inside the commune.
fn position(commune: &Commune) -> Option<[f64; 2]> {
    let boundary = commune.municipality.boundary.as_ref()?;
    let town_hall = commune
        .municipality
        .town_hall_position
        .filter(|at| boundary.intersects(&Point::from(*at)));
    town_hall.or_else(|| boundary.interior_point().map(|at| [at.x(), at.y()]))
}
