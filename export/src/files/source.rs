//! Puts together what is known into a document.

use super::texts::{FileTexts, texts};
use super::{Document, Item, Itinerary, ItineraryDay};
use cites::{
    Catalog, Cite, CiteId, Coord, Lang, Notes, Route, Sights, Stop, Trip, cite_page, display_distance,
};
use std::collections::HashMap;

/// Where documents are made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Where cités are found.
    pub catalog: &'a Catalog,
    /// The language of the texts.
    pub lang: Lang,
    /// What there is to see, in that language, where it is known.
    pub sights: Option<&'a Sights>,
    /// The address of the site, with a `/` at its end, for the pages of cités that have none on the network's site.
    pub site: Option<&'a str>,
    /// The address of the map that shows what is exported.
    pub link: Option<&'a str>,
}

impl<'a> Source<'a> {
    /// A source without sights and addresses.
    pub fn new(catalog: &'a Catalog, lang: Lang) -> Source<'a> {
        Source {
            catalog,
            lang,
            sights: None,
            site: None,
            link: None,
        }
    }

    /// A trip with its notes. The road counts where it has as many legs as the trip has ways.
    pub fn trip(&self, trip: &Trip, notes: &Notes, road: Option<&Route>) -> Document {
        let t = texts(self.lang);
        let by_road = road.and_then(|road| Some((road, trip.legs_by(road)?)));
        let (road, legs) = match by_road {
            Some((road, legs)) => (Some(road), legs),
            None => (None, trip.legs(self.catalog)),
        };
        let mut items = Vec::new();
        let mut days = Vec::new();
        for day in trip.days_of(&legs) {
            let start = items.len();
            let stops = trip.stops().get(day.stops).unwrap_or_default();
            items.extend(stops.iter().filter_map(|stop| self.stop(stop, notes)));
            days.push(ItineraryDay {
                items: start..items.len(),
                date: day.date,
                km: day.km,
            });
        }
        distinguish(&mut items);
        let itinerary = Itinerary {
            round: trip.is_round(),
            days,
            road: road.map(|road| road.line.iter().map(|at| to_a_metre(*at)).collect()),
        };
        let length = display_distance(self.lang, itinerary.km());
        let credit = match road {
            Some(_) => [self.credit(t).as_str(), t.road_credit].join(" "),
            None => self.credit(t),
        };
        Document {
            lang: self.lang,
            title: t.trip_title.to_owned(),
            summary: (t.trip_summary)(items.len(), itinerary.days.len(), &length, road.is_some()),
            credit,
            link: self.link.map(plain),
            items,
            itinerary: Some(itinerary),
        }
    }

    /// A selection of cités in this order, with a title such as the name of a region. An id that is not in the catalog
    /// is left out.
    pub fn selection(&self, ids: &[CiteId], title: Option<&str>) -> Document {
        let t = texts(self.lang);
        let cites = ids.iter().filter_map(|id| self.catalog.cite(*id));
        let items: Vec<Item> = cites.map(|cite| self.cite(cite)).collect();
        let title = title.map(plain).filter(|title| !title.trim().is_empty());
        Document {
            lang: self.lang,
            title: title.unwrap_or_else(|| t.selection_title.to_owned()),
            summary: (t.selection_summary)(items.len()),
            credit: self.credit(t),
            link: self.link.map(plain),
            items,
            itinerary: None,
        }
    }

    fn credit(&self, t: &FileTexts) -> String {
        plain(&(t.credit)(self.catalog.as_of()))
    }

    fn stop(&self, stop: &Stop, notes: &Notes) -> Option<Item> {
        let key = stop.spelling(self.catalog);
        let note = notes.get(&key).map(|note| plain(note.trim()));
        let item = match stop {
            Stop::Cite(id) => self.cite(self.catalog.cite(*id)?),
            Stop::Place(place) => {
                let name = Some(place.label()).filter(|label| !label.is_empty());
                item(key, name.unwrap_or(texts(self.lang).place), place.coord())
            }
        };
        Some(Item { note, ..item })
    }

    fn cite(&self, cite: &Cite) -> Item {
        let t = texts(self.lang);
        let departement = self.catalog.departement(cite.departement);
        let commune = cite.part_of.as_ref().unwrap_or(&cite.name);
        let postcode = cite.postcodes.first();
        let own_page = || Some([self.site?, &cite_page(self.lang, &cite.slug)].concat());
        let sights = self.sights.map(|sights| sights.of(&cite.insee));
        Item {
            address: postcode.map(|postcode| plain(&[postcode, " ", commune].concat())),
            departement: departement.map(|area| (plain(&area.code), plain(&area.name))),
            region: Some(plain(self.catalog.region_name_in(self.lang, cite.region))),
            status: Some(cite.status),
            since: cite.since,
            phone: cite.town_hall.phone.as_deref().map(plain),
            email: cite.town_hall.email.as_deref().map(plain),
            page: cite.official_url.clone().or_else(own_page).as_deref().map(plain),
            website: cite.town_hall.website.as_deref().map(plain),
            sights: sights
                .unwrap_or_default()
                .iter()
                .map(|sight| plain(&sight.text))
                .collect(),
            labels: cite
                .labels
                .iter()
                .map(|label| plain(&(t.label)(label.kind, &label.name)))
                .collect(),
            ..item(cite.slug.clone(), &cite.name, cite.position)
        }
    }
}

/// Gives a place that is a stop for the second time, as where one sleeps, a key of its own.
fn distinguish(items: &mut [Item]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for item in items {
        let times = seen.entry(item.key.clone()).or_default();
        *times += 1;
        if *times > 1 {
            item.key = format!("{} ({times})", item.key);
        }
    }
}

/// An item of which no more is known.
fn item(key: String, name: &str, position: Coord) -> Item {
    Item {
        key,
        name: plain(name),
        position: to_a_metre(position),
        address: None,
        departement: None,
        region: None,
        status: None,
        since: None,
        phone: None,
        email: None,
        page: None,
        website: None,
        sights: Vec::new(),
        labels: Vec::new(),
        note: None,
    }
}

/// The position to 5 decimals of a degree: more would be noise in a file.
fn to_a_metre(at: Coord) -> Coord {
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Coord::clamped(round(at.lon()), round(at.lat()))
}

/// The text with `\n` as its only line end, and without what XML 1.0 cannot hold or a screen does not show.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept =
        |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    text.chars().filter(is_kept).collect()
}
