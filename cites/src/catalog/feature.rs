//! One feature of `communes.geojson`, from text to checked values.

use super::{SkipReason, contact};
use crate::json::Json;
use crate::{Coord, PartOf, Status, TownHall};

/// A valid feature whose places have no ids yet.
pub(super) struct Draft<'t> {
    pub insee: &'t str,
    pub name: &'t str,
    pub slug: &'t str,
    pub departement: Place<'t>,
    pub region: Place<'t>,
    pub status: Status,
    pub since: Option<u16>,
    pub population: Option<u32>,
    pub postcodes: Vec<String>,
    pub part_of: Option<PartOf>,
    pub town_hall: TownHall,
    pub official_url: Option<String>,
    pub wikidata: Option<String>,
    pub position: Coord,
}

/// A region or a département; only a region has a slug. Borrowed from the file, as nearly every feature repeats
/// what another said.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    pub code: &'t str,
    pub name: &'t str,
    pub slug: &'t str,
}

/// Reads a feature; what is wrong comes with the name or id by which a person can find it.
pub(super) fn read_feature<'t>(feature: &'t Json) -> Result<Draft<'t>, (Option<String>, SkipReason)> {
    check(feature).map_err(|reason| {
        let properties = feature.get("properties");
        let label = text(properties.get("name")).or_else(|| text(feature.get("id")));
        let label = label.filter(|_| reason != SkipReason::NotAFeature);
        (label.map(str::to_owned), reason)
    })
}

fn check<'t>(feature: &'t Json) -> Result<Draft<'t>, SkipReason> {
    let properties = feature.get("properties");
    if !properties.is_object() {
        return Err(SkipReason::NotAFeature);
    }
    Ok(Draft {
        insee: text(feature.get("id"))
            .filter(|id| is_insee(id))
            .ok_or(SkipReason::Insee)?,
        name: text(properties.get("name")).ok_or(SkipReason::Name)?,
        slug: text(properties.get("slug"))
            .filter(|slug| is_slug(slug))
            .ok_or(SkipReason::Slug)?,
        departement: place(properties.get("departement"))
            .filter(is_place)
            .ok_or(SkipReason::Departement)?,
        region: place(properties.get("region"))
            .filter(is_region)
            .ok_or(SkipReason::Region)?,
        status: text(properties.get("status"))
            .and_then(status)
            .ok_or(SkipReason::Status)?,
        since: properties.get("since").whole(),
        population: properties.get("population").whole(),
        postcodes: postcodes(properties.get("postcodes")),
        part_of: place(properties.get("current_commune")).map(part_of),
        town_hall: town_hall(properties.get("town_hall")),
        official_url: text(properties.get("official_url")).and_then(contact::web_address),
        wikidata: text(properties.get("wikidata")).and_then(contact::wikidata),
        position: position(feature.get("geometry")).ok_or(SkipReason::Position)?,
    })
}

/// A text that is not blank.
fn text<'t>(json: &'t Json) -> Option<&'t str> {
    json.text().filter(|text| !text.trim().is_empty())
}

fn place<'t>(json: &'t Json) -> Option<Place<'t>> {
    Some(Place {
        code: json.get("code").text()?,
        name: json.get("name").text()?,
        slug: json.get("slug").text().unwrap_or(""),
    })
}

fn status(text: &str) -> Option<Status> {
    match text {
        "homologated" => Some(Status::Homologated),
        "candidate" => Some(Status::Candidate),
        "unconfirmed" => Some(Status::Unconfirmed),
        _ => None,
    }
}

fn part_of(place: Place) -> PartOf {
    PartOf {
        code: place.code.to_owned(),
        name: place.name.to_owned(),
    }
}

fn position(geometry: &Json) -> Option<Coord> {
    let [lon, lat] = geometry.get("coordinates").pair()?;
    Coord::new(lon, lat).filter(|_| geometry.get("type").text() == Some("Point"))
}

fn is_place(place: &Place) -> bool {
    is_code(place.code) && !place.name.trim().is_empty()
}

fn is_region(place: &Place) -> bool {
    is_place(place) && is_slug(place.slug)
}

/// Elements that are no text are left out, as are texts that cannot be a postcode.
fn postcodes(json: &Json) -> Vec<String> {
    let texts = json.list().unwrap_or_default().iter().filter_map(Json::text);
    texts
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

fn town_hall(json: &Json) -> TownHall {
    TownHall {
        phone: text(json.get("phone")).and_then(contact::phone),
        email: text(json.get("email")).and_then(contact::email),
        website: text(json.get("website")).and_then(contact::web_address),
    }
}

fn is_insee(text: &str) -> bool {
    text.len() == 5 && is_code_text(text)
}

/// Codes of regions and départements: `53`, `2A`, `974`.
fn is_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && is_code_text(text)
}

fn is_code_text(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
