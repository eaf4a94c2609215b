//! GeoJSON (RFC 7946), which geographic programs open: a Point an item, and the way as a LineString.

use super::describe::day_title;
use super::texts::texts;
use super::{Document, ExportError, Item, Itinerary};
use ::geojson::{
    Bbox, Feature, FeatureCollection, Geometry, GeometryValue, JsonObject, JsonValue, Position, feature::Id,
};
use cites::{Bounds, Coord, Status, date_spelling};

/// Writes a document as GeoJSON. Properties are flat, since geographic programs make a column of each, and what is not
/// known is null, so that all points have the same. Tags are those of the map's own `communes.geojson`.
///
/// # Errors
/// There is nothing in the document.
pub fn geojson(document: &Document) -> Result<String, ExportError> {
    if document.items.is_empty() {
        return Err(ExportError::Empty);
    }
    let points = document.items.iter().enumerate();
    let mut features: Vec<Feature> = points
        .map(|(index, item)| feature(document, index, item))
        .collect();
    let way = document.itinerary.as_ref().and_then(|trip| way(document, trip));
    let mut positions: Vec<Coord> = document.items.iter().map(|item| item.position).collect();
    if let Some(trip) = &document.itinerary {
        positions.extend(document.line(trip));
    }
    features.extend(way);
    let members = [
        ("title", Some(document.title.clone())),
        ("summary", Some(document.summary.clone())),
        ("credit", Some(document.credit.clone())),
        ("link", document.link.clone()),
    ];
    let metadata: JsonObject = members
        .into_iter()
        .map(|(name, text)| (name.to_owned(), JsonValue::from(text)))
        .collect();
    let collection = FeatureCollection {
        bbox: Bounds::of(positions).map(bbox),
        features,
        foreign_members: Some([("metadata".to_owned(), metadata.into())].into_iter().collect()),
    };
    Ok(collection.to_string())
}

fn bbox(bounds: Bounds) -> Bbox {
    vec![bounds.west, bounds.south, bounds.east, bounds.north]
}

fn position(at: Coord) -> Position {
    [at.lon(), at.lat()].into()
}

fn feature(document: &Document, index: usize, item: &Item) -> Feature {
    let day = document.day_of(index);
    let date = day.and_then(|(_, day)| day.date);
    let departement = item.departement.as_ref();
    let properties: [(&str, JsonValue); 18] = [
        ("number", (index + 1).into()),
        ("day", day.map(|(number, _)| number + 1).into()),
        ("date", date.map(date_spelling).into()),
        ("name", item.name.as_str().into()),
        ("status", item.status.map(tag).into()),
        ("since", item.since.into()),
        (
            "departement_code",
            departement.map(|(code, _)| code.as_str()).into(),
        ),
        ("departement", departement.map(|(_, name)| name.as_str()).into()),
        ("region", item.region.as_deref().into()),
        ("address", item.address.as_deref().into()),
        ("phone", item.phone.as_deref().into()),
        ("email", item.email.as_deref().into()),
        ("website", item.website.as_deref().into()),
        ("page", item.page.as_deref().into()),
        ("sights", item.sights.clone().into()),
        ("labels", item.labels.clone().into()),
        ("note", item.note.as_deref().into()),
        (
            "kind",
            if item.status.is_some() { "cite" } else { "place" }.into(),
        ),
    ];
    Feature {
        id: Some(Id::String(item.key.clone())),
        ..of(
            GeometryValue::Point {
                coordinates: position(item.position),
            },
            properties,
        )
    }
}

/// The name of a status in published data.
fn tag(status: Status) -> &'static str {
    match status {
        Status::Homologated => "homologated",
        Status::Candidate => "candidate",
        Status::Unconfirmed => "unconfirmed",
    }
}

/// The line of the whole way, where there is one.
fn way(document: &Document, trip: &Itinerary) -> Option<Feature> {
    let t = texts(document.lang);
    let coordinates: Vec<Position> = document.line(trip).into_iter().map(position).collect();
    let by_road = trip.road.is_some();
    let days = trip.days.iter().enumerate();
    let days: Vec<String> = days
        .map(|(number, day)| day_title(document, number, day))
        .collect();
    let properties: [(&str, JsonValue); 6] = [
        ("name", if by_road { t.road } else { t.route }.into()),
        ("kind", "way".into()),
        ("round", trip.round.into()),
        ("by_road", by_road.into()),
        ("km", ((trip.km() * 10.0).round() / 10.0).into()),
        ("days", if trip.has_days() { days } else { Vec::new() }.into()),
    ];
    (coordinates.len() > 1).then(|| of(GeometryValue::LineString { coordinates }, properties))
}

fn of<const N: usize>(geometry: GeometryValue, properties: [(&str, JsonValue); N]) -> Feature {
    let properties = properties
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value));
    Feature {
        bbox: None,
        geometry: Some(Geometry::new(geometry)),
        id: None,
        properties: Some(properties.collect()),
        foreign_members: None,
    }
}
