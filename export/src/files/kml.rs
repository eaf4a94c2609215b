//! KML 2.2, which globes and map apps open: styled placemarks, in a folder a day, and the way as a line.

mod elements;

use self::elements::{child, element, html, style};
use super::describe::{about, area, day_title, facts};
use super::texts::texts;
use super::{Document, ExportError, Format, Item, Itinerary};
use ::kml::types::{Coord as KmlCoord, Element, Folder, Geometry, LineString, Placemark, Point};
use ::kml::{Kml, KmlWriter};
use cites::Status;

/// The opening and the end of the file. The crate keeps an element's attributes in a hash map, and so would write these
/// two in one order here and in the other there.
const START: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8"?>"#,
    "\n",
    r#"<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">"#
);
const END: &str = "</kml>\n";

/// Style names that apps of the Organic Maps family know pins of; to all others they are names like any.
const CERTIFIED: &str = "placemark-red";
const CANDIDATE: &str = "placemark-teal";
const PLACE: &str = "placemark-gray";
const WAY: &str = "way";

/// Writes a document as KML.
///
/// # Errors
/// There is nothing in the document, or the crate `kml` refuses something.
pub fn kml(document: &Document) -> Result<String, ExportError> {
    if document.items.is_empty() {
        return Err(ExportError::Empty);
    }
    let mut elements = vec![
        Kml::Element(element("name", &document.title)),
        Kml::Element(element("open", "1")),
    ];
    elements.extend(
        document
            .link
            .as_deref()
            .map(|url| Kml::Element(elements::atom_link(url))),
    );
    elements.push(Kml::Element(element("description", &html(&about(document)))));
    // `aabbggrr`: the accents of the map, in its light theme.
    for (id, kind, colour) in [
        (CERTIFIED, "IconStyle", "ff401d8c"),
        (CANDIDATE, "IconStyle", "ff6b5c1d"),
        (PLACE, "IconStyle", "ff4a575f"),
        (WAY, "LineStyle", "cc401d8c"),
    ] {
        elements.push(Kml::Element(style(id, kind, colour)));
    }
    match &document.itinerary {
        Some(trip) => {
            elements.extend(folders(document, trip));
            elements.extend(way(document, trip));
        }
        None => elements.extend(document.items.iter().map(|item| placemark(document, item))),
    }
    let file = Kml::Document {
        attrs: Default::default(),
        elements,
    };
    let mut bytes = START.as_bytes().to_vec();
    KmlWriter::from_writer(&mut bytes)
        .write(&file)
        .map_err(|error| ExportError::writer(Format::Kml, error))?;
    bytes.extend_from_slice(END.as_bytes());
    String::from_utf8(bytes).map_err(|error| ExportError::writer(Format::Kml, error))
}

/// The stops, in a folder a day where days are told apart.
fn folders(document: &Document, trip: &Itinerary) -> Vec<Kml> {
    let mut folders = Vec::new();
    for (number, day) in trip.days.iter().enumerate() {
        let items = document.items.get(day.items.clone()).unwrap_or_default();
        let placemarks = items.iter().map(|item| placemark(document, item));
        match trip.has_days() {
            true => folders.push(Kml::Folder(Folder {
                name: Some(day_title(document, number, day)),
                elements: placemarks.collect(),
                ..Folder::default()
            })),
            false => folders.extend(placemarks),
        }
    }
    folders
}

/// The line of the whole way, where there is one.
fn way(document: &Document, trip: &Itinerary) -> Option<Kml> {
    let t = texts(document.lang);
    let line = document.line(trip);
    let coords: Vec<KmlCoord> = line.iter().map(|at| (at.lon(), at.lat()).into()).collect();
    let name = if trip.road.is_some() { t.road } else { t.route };
    (coords.len() > 1).then(|| {
        Kml::Placemark(Placemark {
            geometry: Some(Geometry::LineString(LineString {
                // It follows the ground, as the pins do.
                tessellate: true,
                ..LineString::from(coords)
            })),
            children: vec![element("name", name), style_url(WAY)],
            ..Placemark::default()
        })
    })
}

/// All as children, in the order that KML asks for: what the crate has a field for, it would write around them.
fn placemark(document: &Document, item: &Item) -> Kml {
    let mut children = vec![element("name", &item.name)];
    children.extend(item.page.as_deref().map(elements::atom_link));
    children.extend(item.address.as_deref().map(|address| element("address", address)));
    children.extend(
        item.phone
            .as_deref()
            .map(|phone| element("phoneNumber", &format!("tel:{phone}"))),
    );
    let description = elements::facts_html(&facts(document, item));
    if !description.is_empty() {
        children.push(element("description", &description));
    }
    children.push(style_url(match item.status {
        Some(Status::Homologated) => CERTIFIED,
        Some(Status::Candidate | Status::Unconfirmed) => CANDIDATE,
        None => PLACE,
    }));
    children.extend(extended_data(document, item));
    Kml::Placemark(Placemark {
        geometry: Some(Geometry::Point(Point::new(
            item.position.lon(),
            item.position.lat(),
            None,
        ))),
        children,
        ..Placemark::default()
    })
}

fn style_url(id: &str) -> Element {
    element("styleUrl", &["#", id].concat())
}

/// What programs read as fields.
fn extended_data(document: &Document, item: &Item) -> Option<Element> {
    let t = texts(document.lang);
    let fields = [
        (
            t.columns.status,
            item.status.map(|status| (t.status)(status, item.since)),
        ),
        (t.columns.departement, area(item)),
        (
            t.columns.sights,
            Some(item.sights.join(" · ")).filter(|sights| !sights.is_empty()),
        ),
        (t.columns.note, item.note.clone()),
    ];
    let data = fields
        .into_iter()
        .filter_map(|(name, value)| Some(elements::data(name, &value?)));
    let data: Vec<Element> = data.collect();
    (!data.is_empty()).then(|| Element {
        children: data,
        ..child("ExtendedData")
    })
}
