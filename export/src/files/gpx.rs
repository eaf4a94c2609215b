//! GPX 1.1, which navigation apps and devices open: a waypoint an item, a route a day, and the road as a track.

use super::describe::{about, day_title, description};
use super::texts::texts;
use super::{Document, ExportError, Format, Item, Itinerary};
use ::gpx::{Gpx, GpxVersion, Link, Metadata, Route, Track, TrackSegment, Waypoint};
use cites::Coord;

/// Writes a document as GPX. Apps show a waypoint's description and link; a route leads from stop to stop, and where a
/// trip has days each of them is a route of its own, since devices navigate one at a time.
///
/// # Errors
/// There is nothing in the document, or the crate `gpx` refuses something.
pub fn gpx(document: &Document) -> Result<String, ExportError> {
    if document.items.is_empty() {
        return Err(ExportError::Empty);
    }
    let metadata = Metadata {
        name: Some(document.title.clone()),
        description: Some(about(document)),
        links: document
            .link
            .as_deref()
            .map(|url| link(url, texts(document.lang).map))
            .into_iter()
            .collect(),
        ..Metadata::default()
    };
    let trip = document.itinerary.as_ref();
    let file = Gpx {
        metadata: Some(metadata),
        waypoints: document
            .items
            .iter()
            .map(|item| waypoint(document, item))
            .collect(),
        routes: trip.map_or_else(Vec::new, |trip| routes(document, trip)),
        ..empty()
    };
    let text = xml(&file)?;
    match trip.and_then(|trip| trip.road.as_deref()) {
        Some(road) => with_track(&text, track(document, road)),
        None => Ok(text),
    }
}

fn empty() -> Gpx {
    Gpx {
        version: GpxVersion::Gpx11,
        creator: Some("Petites Cités de Caractère®".to_owned()),
        ..Gpx::default()
    }
}

fn xml(file: &Gpx) -> Result<String, ExportError> {
    let mut bytes = Vec::new();
    ::gpx::write(file, &mut bytes).map_err(|error| ExportError::writer(Format::Gpx, error))?;
    String::from_utf8(bytes).map_err(|error| ExportError::writer(Format::Gpx, error))
}

/// The file with a track at its end. GPX 1.1 has tracks after routes, and the crate writes them before: so a track is
/// written into a file of its own and taken from there. Texts have no `<` that is not escaped.
fn with_track(text: &str, track: Track) -> Result<String, ExportError> {
    const END: &str = "</gpx>";
    let other = xml(&Gpx {
        tracks: vec![track],
        ..empty()
    })?;
    let (Some(end), Some(start)) = (text.rfind(END), other.find("<trk>")) else {
        return Err(ExportError::writer(Format::Gpx, "no place for a track"));
    };
    let (before, _) = text.split_at(end);
    let (_, track) = other.split_at(start);
    Ok([before, "  ", track].concat())
}

fn link(url: &str, text: &str) -> Link {
    Link {
        href: url.to_owned(),
        text: Some(text.to_owned()),
        type_: None,
    }
}

/// A named position.
fn point(item: &Item) -> Waypoint {
    let mut point = unnamed(item.position);
    point.name = Some(item.name.clone());
    point
}

fn unnamed(at: Coord) -> Waypoint {
    Waypoint::new((at.lon(), at.lat()).into())
}

fn waypoint(document: &Document, item: &Item) -> Waypoint {
    let t = texts(document.lang);
    let links = [(&item.page, t.page), (&item.website, t.website)];
    let links = links
        .into_iter()
        .filter_map(|(url, text)| Some(link(url.as_deref()?, text)));
    let mut waypoint = point(item);
    waypoint.description = Some(description(document, item)).filter(|text| !text.is_empty());
    waypoint.links = links.collect();
    waypoint.type_ = item.status.map(|status| (t.status)(status, None));
    waypoint
}

fn routes(document: &Document, trip: &Itinerary) -> Vec<Route> {
    let t = texts(document.lang);
    let days = trip.days.iter().enumerate().map(|(number, day)| Route {
        name: Some(match trip.has_days() {
            true => day_title(document, number, day),
            false => t.route.to_owned(),
        }),
        number: u32::try_from(number + 1).ok(),
        points: document.way_of(trip, number).into_iter().map(point).collect(),
        ..Route::default()
    });
    // One point is no way: the waypoint says where it is.
    days.filter(|route| route.points.len() > 1).collect()
}

fn track(document: &Document, road: &[Coord]) -> Track {
    Track {
        name: Some(texts(document.lang).road.to_owned()),
        segments: vec![TrackSegment {
            points: road.iter().copied().map(unnamed).collect(),
        }],
        ..Track::default()
    }
}
