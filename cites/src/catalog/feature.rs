//! One feature of `communes.geojson`, from text to checked values.

use super::{SkipReason, contact};
use crate::geojson::read;
use crate::{Coord, PartOf, Status, TownHall};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A valid feature whose places have no ids yet.
pub(super) struct Draft<'a> {
    pub insee: Cow<'a, str>,
    pub name: Cow<'a, str>,
    pub slug: Cow<'a, str>,
    pub departement: Place<'a>,
    pub region: Place<'a>,
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
#[derive(Clone, Deserialize)]
pub(super) struct Place<'a> {
    #[serde(borrow)]
    pub code: Cow<'a, str>,
    #[serde(borrow)]
    pub name: Cow<'a, str>,
    #[serde(borrow, default)]
    pub slug: Cow<'a, str>,
}

/// A text that is borrowed where it has no escapes, which a bare `Cow` never is.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(Deserialize)]
struct RawFeature<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    geometry: Option<&'a RawValue>,
    #[serde(borrow)]
    properties: RawProperties<'a>,
}

#[derive(Deserialize)]
struct RawProperties<'a> {
    #[serde(borrow)]
    name: Option<&'a RawValue>,
    #[serde(borrow)]
    slug: Option<&'a RawValue>,
    #[serde(borrow)]
    departement: Option<&'a RawValue>,
    #[serde(borrow)]
    region: Option<&'a RawValue>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    since: Option<&'a RawValue>,
    #[serde(borrow)]
    population: Option<&'a RawValue>,
    #[serde(borrow)]
    postcodes: Option<&'a RawValue>,
    #[serde(borrow)]
    current_commune: Option<&'a RawValue>,
    #[serde(borrow)]
    town_hall: Option<&'a RawValue>,
    #[serde(borrow)]
    official_url: Option<&'a RawValue>,
    #[serde(borrow)]
    wikidata: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct RawPoint {
    #[serde(rename = "type")]
    kind: String,
    coordinates: Vec<f64>,
}

#[derive(Deserialize)]
struct RawTownHall<'a> {
    #[serde(borrow)]
    phone: Option<&'a RawValue>,
    #[serde(borrow)]
    email: Option<&'a RawValue>,
    #[serde(borrow)]
    website: Option<&'a RawValue>,
}

/// Reads a feature; what is wrong comes with the name or id by which a person can find it.
pub(super) fn read_feature(raw: &RawValue) -> Result<Draft<'_>, (Option<String>, SkipReason)> {
    let feature: RawFeature = read(Some(raw)).ok_or((None, SkipReason::NotAFeature))?;
    check(&feature).map_err(|reason| {
        let label = text(feature.properties.name).or_else(|| text(feature.id));
        (label.map(Cow::into_owned), reason)
    })
}

fn check<'a>(feature: &RawFeature<'a>) -> Result<Draft<'a>, SkipReason> {
    let properties = &feature.properties;
    let town_hall: Option<RawTownHall> = read(properties.town_hall);
    Ok(Draft {
        insee: text(feature.id)
            .filter(|id| is_insee(id))
            .ok_or(SkipReason::Insee)?,
        name: text(properties.name).ok_or(SkipReason::Name)?,
        slug: text(properties.slug)
            .filter(|slug| is_slug(slug))
            .ok_or(SkipReason::Slug)?,
        departement: read(properties.departement)
            .filter(is_place)
            .ok_or(SkipReason::Departement)?,
        region: read(properties.region)
            .filter(is_region)
            .ok_or(SkipReason::Region)?,
        status: text(properties.status)
            .and_then(|text| status(&text))
            .ok_or(SkipReason::Status)?,
        since: read(properties.since),
        population: read(properties.population),
        postcodes: postcodes(properties.postcodes),
        part_of: read(properties.current_commune).map(part_of),
        town_hall: town_hall.map(check_town_hall).unwrap_or_default(),
        official_url: text(properties.official_url).and_then(|url| contact::web_address(&url)),
        wikidata: text(properties.wikidata).and_then(|item| contact::wikidata(&item)),
        position: read(feature.geometry)
            .and_then(position)
            .ok_or(SkipReason::Position)?,
    })
}

/// A text that is not blank.
fn text<'a>(raw: Option<&'a RawValue>) -> Option<Cow<'a, str>> {
    let Text(text) = read(raw)?;
    (!text.trim().is_empty()).then_some(text)
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
        code: place.code.into_owned(),
        name: place.name.into_owned(),
    }
}

fn position(point: RawPoint) -> Option<Coord> {
    match *point.coordinates.as_slice() {
        // RFC 7946 allows an altitude, and more, after the two.
        [lon, lat, ..] if point.kind == "Point" => Coord::new(lon, lat),
        _ => None,
    }
}

fn is_place(place: &Place) -> bool {
    is_code(&place.code) && !place.name.trim().is_empty()
}

fn is_region(place: &Place) -> bool {
    is_place(place) && is_slug(&place.slug)
}

/// Elements that are no text are left out, as are texts that cannot be a postcode.
fn postcodes(raw: Option<&RawValue>) -> Vec<String> {
    let list: Vec<&RawValue> = read(raw).unwrap_or_default();
    let texts = list.into_iter().filter_map(|raw| text(Some(raw)));
    texts
        .filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))
        .map(Cow::into_owned)
        .collect()
}

fn check_town_hall(raw: RawTownHall) -> TownHall {
    TownHall {
        phone: text(raw.phone).and_then(|number| contact::phone(&number)),
        email: text(raw.email).and_then(|address| contact::email(&address)),
        website: text(raw.website).and_then(|url| contact::web_address(&url)),
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
