//! Joins the curated list with the gazetteer. Pure: what is wrong with a row is decided here, without a file.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};

use geo::{Intersects, MultiPolygon, Point};

use crate::error::{Problem, Reason};
use crate::gazetteer::{Division, Found, Gazetteer};
use crate::members::{Member, Standing};
use crate::published::{Feature, Properties, Region, Status, Territory, rounded};

/// A cité ready to be published, and its own boundary.
#[derive(Debug)]
pub struct Cite {
    /// Line of the curated list it is from.
    pub line: u64,
    /// What `communes.geojson` says of it.
    pub feature: Feature,
    /// Its boundary, as detailed as the source has it.
    pub boundary: MultiPolygon,
}

/// Where the network shows a cité; what follows is its slug.
const OFFICIAL_PAGES: &str = "https://www.petitescitesdecaractere.com/cites/";

/// Every member but the former ones, by INSEE code.
///
/// # Errors
/// All rows that do not agree with the gazetteer, in the order of the file.
pub fn join(members: &[Member], gazetteer: &Gazetteer) -> Result<Vec<Cite>, Vec<Problem>> {
    let (mut cites, mut problems) = (Vec::new(), Vec::new());
    let mut slugs = HashSet::new();
    for member in members {
        let Standing::Published(status) = member.standing else {
            continue;
        };
        match check(member, gazetteer) {
            Ok((found, boundary)) => {
                let slug = unused_slug(member, &mut slugs);
                cites.push(Cite {
                    line: member.line,
                    feature: feature(member, status, slug, &found, gazetteer),
                    boundary: boundary.clone(),
                });
            }
            Err(reasons) => problems.extend(reasons.into_iter().map(|reason| problem(member, reason))),
        }
    }
    cites.sort_by(|one, other| one.feature.id.cmp(&other.feature.id));
    if problems.is_empty() {
        Ok(cites)
    } else {
        Err(problems)
    }
}

fn problem(member: &Member, reason: Reason) -> Problem {
    Problem {
        line: member.line,
        row: format!("{} {}", member.insee, member.name),
        reason,
    }
}

/// A name's slug; a later row of the file whose slug is taken adds its département, so that the earlier one's links
/// stay good.
fn unused_slug(member: &Member, taken: &mut HashSet<String>) -> String {
    let mut slug = slug::slugify(&member.name);
    if taken.contains(&slug) {
        slug = format!("{slug}-{}", member.departement.to_lowercase());
    }
    taken.insert(slug.clone());
    slug
}

fn check<'a>(
    member: &Member,
    gazetteer: &'a Gazetteer,
) -> Result<(Found<'a>, &'a MultiPolygon), Vec<Reason>> {
    let found = gazetteer
        .find(&member.insee, &member.name)
        .ok_or_else(|| vec![Reason::UnknownCommune(member.insee.clone())])?;
    let mut reasons = Vec::new();
    if member.current_commune != found.current_code {
        reasons.push(Reason::WrongCurrentCommune {
            delegated: found.municipality.name.clone(),
            parent: found.current_code.to_owned(),
            written: member.current_commune.clone(),
        });
    }
    if let Some(postcode) = &member.postcode
        && !found.current.postcodes.contains(postcode)
    {
        reasons.push(Reason::WrongPostcode {
            commune: found.current.municipality.name.clone(),
            expected: found.current.postcodes.join(", "),
            written: postcode.clone(),
        });
    }
    for (level, expected, written) in [
        ("département", &found.current.departement, &member.departement),
        ("region", &found.current.region, &member.region),
    ] {
        if expected != written {
            reasons.push(Reason::WrongTerritory {
                level,
                commune: found.municipality.name.clone(),
                expected: expected.clone(),
                written: written.clone(),
            });
        }
    }
    let [lon, lat] = member.position;
    let boundary = found.municipality.boundary.as_ref();
    match boundary {
        None => reasons.push(Reason::NoBoundary(found.municipality.name.clone())),
        Some(boundary) if !boundary.intersects(&Point::new(lon, lat)) => reasons.push(Reason::Outside {
            lon,
            lat,
            commune: found.municipality.name.clone(),
        }),
        Some(_) => {}
    }
    match boundary {
        Some(boundary) if reasons.is_empty() => Ok((found, boundary)),
        _ => Err(reasons),
    }
}

fn feature(member: &Member, status: Status, slug: String, found: &Found, gazetteer: &Gazetteer) -> Feature {
    let Found {
        municipality,
        current,
        ..
    } = found;
    let name_of = |divisions: &BTreeMap<String, Division>, code: &str| {
        divisions
            .get(code)
            .map(|division| division.name.clone())
            .unwrap_or_default()
    };
    let region = name_of(&gazetteer.regions, &current.region);
    // A merger may have taken a new name without keeping its parts: Nonette is in Nonette-Orsonnette.
    let is_part =
        found.is_delegated || slug::slugify(&member.name) != slug::slugify(&current.municipality.name);
    let properties = Properties {
        name: member.name.clone(),
        slug,
        departement: Territory {
            code: current.departement.clone(),
            name: name_of(&gazetteer.departements, &current.departement),
        },
        region: Region {
            code: current.region.clone(),
            slug: slug::slugify(&region),
            name: region,
        },
        status,
        since: member.since,
        population: population(found),
        postcodes: postcodes(member, found),
        current_commune: is_part.then(|| Territory {
            code: found.current_code.to_owned(),
            name: current.municipality.name.clone(),
        }),
        town_hall: municipality.town_hall.or(&current.municipality.town_hall),
        official_url: member
            .official_slug
            .as_ref()
            .map(|slug| format!("{OFFICIAL_PAGES}{slug}/")),
        wikidata: member.wikidata.clone(),
        themes: Vec::new(),
        labels: Vec::new(),
    };
    Feature {
        id: member.insee.clone(),
        geometry: rounded(member.position).into(),
        properties,
    }
}

/// Of a commune of today, that of the newest census; a delegated commune's own is known of an older one only.
fn population(found: &Found) -> Option<u32> {
    let newest = found.current.population;
    let newest = (!found.is_delegated && newest > 0).then_some(newest);
    newest.or(found.municipality.population)
}

/// Its own where the list or, of a delegated commune, the town hall's address says which one; else all of today's
/// commune.
fn postcodes(member: &Member, found: &Found) -> Vec<String> {
    let all = &found.current.postcodes;
    let of_town_hall = found.municipality.town_hall_postcode.as_ref();
    let own = member
        .postcode
        .as_ref()
        .or(of_town_hall.filter(|own| found.is_delegated && all.contains(own)));
    own.map_or_else(|| all.clone(), |own| vec![own.clone()])
}
