//! Made-up places in any number, for the benchmarks: the format, the spread of names and the sizes of the real data.

mod places;

use places::{Departement, REGIONS, Region};
use serde_json::json;

const STARTS: &[&str] = &[
    "Saint-",
    "Sainte-",
    "La Roche-",
    "Château-",
    "Mont",
    "Ville",
    "Beau",
    "Clair",
    "Font",
    "Vieux-",
    "Le ",
    "Les ",
    "L'",
    "Port-",
    "Neuf",
    "Haut",
    "Val",
    "Roque",
];
const MIDDLES: &[&str] = &[
    "bré", "ger", "lan", "mar", "tour", "vè", "cou", "rille", "den", "pa", "sou", "chê", "mon", "til", "gué",
    "nor", "fla", "bois", "rou", "vi", "ker", "plou", "lor", "zac",
];
const ENDS: &[&str] = &[
    "gnac", "ville", "court", "ac", "an", "ières", "oux", "euil", "y", "on", "ec", "heim", "ange", "as",
    "is", "é",
];
const RIVERS: &[&str] = &[
    "",
    "",
    "",
    "-sur-Loire",
    "-sur-Mer",
    "-en-Bray",
    "-d'Auge",
    "-de-l'Orne",
    "-les-Bains",
    "-la-Forêt",
];

/// A `communes.geojson` of `n` valid places, the same for the same `n`; beyond about 95,000 there are no codes left
/// and further places are broken.
pub fn synthetic_geojson(n: usize) -> String {
    let departements: Vec<(&Region, &Departement)> = REGIONS
        .iter()
        .flat_map(|region| region.departements.iter().map(move |d| (region, d)))
        .collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut json = String::with_capacity(n * 640 + 200);
    json.push_str(r#"{"type":"FeatureCollection","metadata":{"as_of":"2026-11"},"features":["#);
    for (index, (region, departement)) in departements.iter().cycle().take(n).enumerate() {
        json.push_str(if index == 0 { "\n" } else { ",\n" });
        json.push_str(&feature(
            index,
            index / departements.len() + 1,
            region,
            departement,
            &mut random,
        ));
    }
    json.push_str("\n]}\n");
    json
}

fn feature(
    index: usize,
    number: usize,
    region: &Region,
    departement: &Departement,
    random: &mut Random,
) -> String {
    let (code, departement, lon, lat) = departement;
    let Region {
        code: region_code,
        name: region,
        slug,
        ..
    } = region;
    let name = random.name();
    let status = random.pick(&[
        "homologated",
        "homologated",
        "homologated",
        "candidate",
        "unconfirmed",
    ]);
    let short = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let (lon, lat) = (short(lon + random.offset()), short(lat + random.offset() / 1.5));
    let (since, population) = (1975 + random.below(50), 200 + random.below(5800));
    let postcode = format!("{}{:03}", code.replace(['A', 'B'], "0"), random.below(100) * 10);
    json!({
        "type": "Feature",
        "id": format!("{code}{number:03}"),
        "geometry": { "type": "Point", "coordinates": [lon, lat] },
        "properties": {
            "name": name,
            "slug": format!("place-{index}"),
            "departement": { "code": code, "name": departement },
            "region": { "code": region_code, "name": region, "slug": slug },
            "status": status,
            "since": since,
            "population": population,
            "postcodes": [postcode],
            "current_commune": null,
            "town_hall": {
                "phone": format!("+33298{index:06}"),
                "email": format!("mairie{index}@example.fr"),
                "website": format!("https://example.fr/{index}"),
            },
            "official_url": null,
            "wikidata": format!("Q{index}"),
        },
    })
    .to_string()
}

/// A small generator of random numbers (xorshift): the same numbers each time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 16) % limit
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.below(list.len() as u64) as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Degrees, at most half of one.
    fn offset(&mut self) -> f64 {
        self.below(100_000) as f64 / 100_000.0 - 0.5
    }

    fn name(&mut self) -> String {
        let start = self.pick(STARTS);
        let (first, second) = (self.pick(MIDDLES), self.pick(MIDDLES));
        let stem = [
            first,
            if self.below(2) == 0 { second } else { "" },
            self.pick(ENDS),
        ]
        .concat();
        // After a hyphen, a space or an apostrophe the stem is a word of its own and has a capital.
        let mut letters = stem.chars();
        let stem = match letters.next() {
            Some(initial) if !start.ends_with(char::is_alphabetic) => {
                initial.to_uppercase().chain(letters).collect()
            }
            _ => stem,
        };
        [start, &stem, self.pick(RIVERS)].concat()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Catalog;

    #[test]
    fn every_made_up_place_is_valid_and_always_the_same() {
        let json = synthetic_geojson(5_000);
        let catalog = Catalog::parse(&json).unwrap();
        assert_eq!((catalog.cites().len(), catalog.skipped()), (5_000, &[][..]));
        assert_eq!((catalog.regions().len(), catalog.departements().len()), (13, 96));
        assert_eq!(synthetic_geojson(5_000), json);
    }
}
