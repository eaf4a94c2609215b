//! One feature of `communes.geojson`, from text to checked values.

use super::{SkipReason, contact};
use crate::mercator::MAP_BOUNDS;
use crate::value::whole;
use crate::{
    Cite, CiteId, Coord, DepartementId, HeritageTheme, OfficialLabel, OfficialLabelKind, RegionId, Status,
    TownHall,
};
use geojson::{Feature, GeometryValue};
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
/// Properties are read by name: a struct that serde derives for them costs 6.8 KB more of the wasm (brotli, measured on
/// 26 November 2026).
pub(super) fn read_feature(text: &RawValue) -> Result<Draft, (Option<String>, SkipReason)> {
    // Text that no value can hold, such as a number too large, costs this feature alone, and its label.
    let value: Value = serde_json::from_str(text.get()).unwrap_or_default();
    let properties = &value["properties"];
    if value["type"] != "Feature" || !properties.is_object() {
        return Err((None, SkipReason::NotAFeature));
    }
    let label = || text_of(&properties["name"]).or_else(|| code_text(&value["id"], 5));
    let insee = code_text(&value["id"], 5).filter(|id| is_insee(id));
    let insee = insee.ok_or_else(|| (label(), SkipReason::Insee))?;
    // What `geojson` may still refuse is the geometry.
    let feature = Feature::deserialize(&value).map_err(|_| (label(), SkipReason::Position))?;
    check(insee, &feature, properties).map_err(|reason| (label(), reason))
}

fn check(insee: String, feature: &Feature, properties: &Value) -> Result<Draft, SkipReason> {
    Ok(Draft {
        cite: Cite {
            id: CiteId(0),
            departement: DepartementId(0),
            region: RegionId(0),
            insee,
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
            wikidata: text_of(&properties["wikidata"]).filter(|id| is_wikidata_item(id)),
            themes: list(&properties["themes"], |theme| {
                HeritageTheme::from_slug(theme.as_str()?)
            }),
            labels: list(&properties["labels"], label),
            position: position(feature).ok_or(SkipReason::Position)?,
        },
        departement: area(&properties["departement"])
            .filter(is_area)
            .ok_or(SkipReason::Departement)?,
        region: area(&properties["region"])
            .filter(|area| is_area(area) && is_slug(&area.slug))
            .ok_or(SkipReason::Region)?,
    })
}

/// A code as text. Spreadsheets make numbers of those that have digits only, and lose the zeros before them.
fn code_text(value: &Value, digits: usize) -> Option<String> {
    match value {
        Value::Number(number) => Some(format!("{:0>digits$}", number.as_u64()?)),
        _ => text_of(value),
    }
}

/// A text that is not blank.
fn text_of(value: &Value) -> Option<String> {
    let text = value.as_str().filter(|text| !text.trim().is_empty());
    text.map(str::to_owned)
}

fn area(value: &Value) -> Option<AdminArea> {
    Some(AdminArea {
        code: code_text(&value["code"], 2)?,
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

/// The position of a Point that the map can show; one with its latitude first is not. A position may have too few
/// numbers for `geojson`'s index, hence the look at the slice.
fn position(feature: &Feature) -> Option<Coord> {
    match &feature.geometry.as_ref()?.value {
        GeometryValue::Point { coordinates } => match coordinates.as_slice() {
            [lon, lat, ..] => Coord::new(*lon, *lat).filter(|coord| MAP_BOUNDS.contains(*coord)),
            _ => None,
        },
        _ => None,
    }
}

/// Elements that cannot be a postcode are left out.
fn postcodes(value: &Value) -> Vec<String> {
    let codes = value.as_array().into_iter().flatten();
    codes
        .filter_map(|code| code_text(code, 5))
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
        .collect()
}

/// The values of a list that can be read.
fn list<T>(value: &Value, read: fn(&Value) -> Option<T>) -> Vec<T> {
    value.as_array().into_iter().flatten().filter_map(read).collect()
}

fn label(value: &Value) -> Option<OfficialLabel> {
    Some(OfficialLabel {
        kind: OfficialLabelKind::from_tag(value["kind"].as_str()?)?,
        name: text_of(&value["name"])?,
    })
}

/// Names of items: `Q216892`.
fn is_wikidata_item(text: &str) -> bool {
    let number = text.strip_prefix('Q').unwrap_or_default();
    (1..=12).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit())
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
