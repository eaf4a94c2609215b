//! One feature of `communes.geojson`, from text to checked values.

use super::{SkipReason, contact};
use crate::value::whole;
use crate::{Cite, CiteId, Coord, DepartementId, RegionId, Status, TownHall};
use geojson::{Geometry, GeometryValue};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// A valid feature. The ids in its cité are those of nothing until all features are known.
pub(super) struct Draft {
    pub cite: Cite,
    pub departement: AdminArea,
    pub region: AdminArea,
}

/// A region or a département; only a region has a slug.
pub(super) struct AdminArea {
    pub code: String,
    pub name: String,
    pub slug: String,
}

/// Reads a feature; what is wrong comes with the name or id by which a person can find it.
///
/// The geometry is read by `geojson`; the members around it and the properties by name: `geojson::Feature` costs 2.4 KB
/// more of the wasm (brotli), a struct that serde derives for the properties 4.4 KB.
pub(super) fn read_feature(text: &RawValue) -> Result<Draft, (Option<String>, SkipReason)> {
    let feature: Value = serde_json::from_str(text.get()).unwrap_or_default();
    let properties = &feature["properties"];
    if feature["type"] != "Feature" || !properties.is_object() {
        return Err((None, SkipReason::NotAFeature));
    }
    check(&feature, properties).map_err(|reason| {
        let label = text_of(&properties["name"]).or_else(|| text_of(&feature["id"]));
        (label, reason)
    })
}

fn check(feature: &Value, properties: &Value) -> Result<Draft, SkipReason> {
    Ok(Draft {
        cite: Cite {
            id: CiteId(0),
            departement: DepartementId(0),
            region: RegionId(0),
            insee: text_of(&feature["id"])
                .filter(|id| is_insee(id))
                .ok_or(SkipReason::Insee)?,
            name: text_of(&properties["name"]).ok_or(SkipReason::Name)?,
            slug: text_of(&properties["slug"])
                .filter(|slug| is_slug(slug))
                .ok_or(SkipReason::Slug)?,
            status: status(&properties["status"]).ok_or(SkipReason::Status)?,
            since: whole(&properties["since"]),
            population: whole(&properties["population"]),
            postcodes: postcodes(&properties["postcodes"]),
            part_of: text_of(&properties["current_commune"]["name"]),
            town_hall: town_hall(&properties["town_hall"]),
            official_url: properties["official_url"].as_str().and_then(contact::web_address),
            position: position(&feature["geometry"]).ok_or(SkipReason::Position)?,
        },
        departement: area(&properties["departement"])
            .filter(is_area)
            .ok_or(SkipReason::Departement)?,
        region: area(&properties["region"])
            .filter(|area| is_area(area) && is_slug(&area.slug))
            .ok_or(SkipReason::Region)?,
    })
}

/// A text that is not blank.
fn text_of(value: &Value) -> Option<String> {
    let text = value.as_str().filter(|text| !text.trim().is_empty());
    text.map(str::to_owned)
}

fn area(value: &Value) -> Option<AdminArea> {
    Some(AdminArea {
        code: value["code"].as_str()?.to_owned(),
        name: value["name"].as_str()?.to_owned(),
        slug: value["slug"].as_str().unwrap_or_default().to_owned(),
    })
}

fn is_area(area: &AdminArea) -> bool {
    is_code(&area.code) && !area.name.trim().is_empty()
}

fn status(value: &Value) -> Option<Status> {
    match value.as_str()? {
        "homologated" => Some(Status::Homologated),
        "candidate" => Some(Status::Candidate),
        "unconfirmed" => Some(Status::Unconfirmed),
        _ => None,
    }
}

/// The position of a Point. A position may have too few numbers for `geojson`'s index, hence the look at the slice.
fn position(geometry: &Value) -> Option<Coord> {
    match Geometry::deserialize(geometry).ok()?.value {
        GeometryValue::Point { coordinates } => match coordinates.as_slice() {
            [lon, lat, ..] => Coord::new(*lon, *lat),
            _ => None,
        },
        _ => None,
    }
}

/// Elements that are no text are left out, as are texts that cannot be a postcode.
fn postcodes(value: &Value) -> Vec<String> {
    let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

fn town_hall(value: &Value) -> TownHall {
    let contact = |name: &str, check: fn(&str) -> Option<String>| value[name].as_str().and_then(check);
    TownHall {
        phone: contact("phone", contact::phone),
        email: contact("email", contact::email),
        website: contact("website", contact::web_address),
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
