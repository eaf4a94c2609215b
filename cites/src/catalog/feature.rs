//! One feature of `communes.geojson`, from text to checked values.

use super::{SkipReason, contact};
use crate::value::whole;
use crate::{Cite, CiteId, Coord, DepartementId, RegionId, Status, TownHall};
use geojson::{Geometry, GeometryValue};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// A valid feature. The ids in its cité are those of nothing until all features are known.
pub(super) struct Draft {
    pub cite: Cite,
    pub departement: AdminArea,
    pub region: AdminArea,
}

/// A region or a département; only a region has a slug.
#[derive(Deserialize)]
pub(super) struct AdminArea {
    pub code: String,
    pub name: String,
    #[serde(default)]
    pub slug: String,
}

/// A feature as RFC 7946 frames it. `geojson::Feature` would refuse it as a whole for a broken geometry, and its name
/// could not be told any more.
#[derive(Deserialize)]
struct Feature {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    id: Value,
    #[serde(default)]
    geometry: Value,
    properties: Properties,
}

/// The properties of a feature as they are published. A value of a wrong kind is taken as unknown.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Properties {
    #[serde(deserialize_with = "or_unknown")]
    name: Option<String>,
    #[serde(deserialize_with = "or_unknown")]
    slug: Option<String>,
    #[serde(deserialize_with = "or_unknown")]
    departement: Option<AdminArea>,
    #[serde(deserialize_with = "or_unknown")]
    region: Option<AdminArea>,
    #[serde(deserialize_with = "or_unknown")]
    status: Option<Status>,
    /// A number that need not be written as a whole one (`1975.0`).
    since: Value,
    population: Value,
    #[serde(deserialize_with = "or_unknown")]
    postcodes: Option<Vec<Value>>,
    #[serde(deserialize_with = "or_unknown")]
    current_commune: Option<CurrentCommune>,
    #[serde(deserialize_with = "or_unknown")]
    town_hall: Option<Contacts>,
    #[serde(deserialize_with = "or_unknown")]
    official_url: Option<String>,
}

/// Today's commune of a delegated commune.
#[derive(Deserialize)]
struct CurrentCommune {
    name: String,
}

/// How to reach the town hall.
#[derive(Deserialize)]
struct Contacts {
    #[serde(default, deserialize_with = "or_unknown")]
    phone: Option<String>,
    #[serde(default, deserialize_with = "or_unknown")]
    email: Option<String>,
    #[serde(default, deserialize_with = "or_unknown")]
    website: Option<String>,
}

/// Reads a value, or none where it is of a wrong kind.
fn or_unknown<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

/// Reads a feature; what is wrong comes with the name or id by which a person can find it.
pub(super) fn read_feature(text: &RawValue) -> Result<Draft, (Option<String>, SkipReason)> {
    let feature: Feature = serde_json::from_str(text.get()).map_err(|_| (None, SkipReason::NotAFeature))?;
    if feature.kind != "Feature" {
        return Err((None, SkipReason::NotAFeature));
    }
    let id = feature.id.as_str().map(str::to_owned);
    let label = not_blank(feature.properties.name.clone()).or_else(|| not_blank(id.clone()));
    check(id, &feature.geometry, feature.properties).map_err(|reason| (label, reason))
}

fn check(id: Option<String>, geometry: &Value, properties: Properties) -> Result<Draft, SkipReason> {
    let contacts = properties.town_hall;
    let contact = |read: fn(&Contacts) -> &Option<String>, check: fn(&str) -> Option<String>| {
        check(read(contacts.as_ref()?).as_deref()?)
    };
    Ok(Draft {
        cite: Cite {
            id: CiteId(0),
            departement: DepartementId(0),
            region: RegionId(0),
            insee: id.filter(|id| is_insee(id)).ok_or(SkipReason::Insee)?,
            name: not_blank(properties.name).ok_or(SkipReason::Name)?,
            slug: properties
                .slug
                .filter(|slug| is_slug(slug))
                .ok_or(SkipReason::Slug)?,
            status: properties.status.ok_or(SkipReason::Status)?,
            since: whole(&properties.since),
            population: whole(&properties.population),
            postcodes: postcodes(properties.postcodes),
            part_of: properties
                .current_commune
                .and_then(|commune| not_blank(Some(commune.name))),
            town_hall: TownHall {
                phone: contact(|all| &all.phone, contact::phone),
                email: contact(|all| &all.email, contact::email),
                website: contact(|all| &all.website, contact::web_address),
            },
            official_url: properties.official_url.as_deref().and_then(contact::web_address),
            position: position(geometry).ok_or(SkipReason::Position)?,
        },
        departement: properties
            .departement
            .filter(is_area)
            .ok_or(SkipReason::Departement)?,
        region: properties
            .region
            .filter(|area| is_area(area) && is_slug(&area.slug))
            .ok_or(SkipReason::Region)?,
    })
}

fn not_blank(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

fn is_area(area: &AdminArea) -> bool {
    is_code(&area.code) && !area.name.trim().is_empty()
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
fn postcodes(values: Option<Vec<Value>>) -> Vec<String> {
    let values = values.unwrap_or_default();
    let texts = values.iter().filter_map(Value::as_str);
    texts
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
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
