//! What the page asks of the export module (`export/`), which runs in a worker: the text that goes from one to the other.

use crate::{Coord, Lang, Notes, Route, RouteLeg};
use serde::{Deserialize, Serialize};

/// A file that a visitor asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportRequest {
    /// What its name ends with: `pdf`, `gpx`, `kml`, `geojson`, `csv` or `ics`.
    pub format: String,
    /// The tag of the language of its texts.
    pub lang: String,
    /// What it is of.
    pub subject: ExportSubject,
    /// The address of the map that shows the same; none where no address does.
    pub link: Option<String>,
    /// The address of the folder that the map is in, with `/` at its end, where others can open it.
    pub site: Option<String>,
    /// Today where the visitor is, as `2026-12-24`.
    pub today: String,
    /// Now, in seconds since 1970.
    pub now: f64,
    /// The date of the first day in a calendar, as `2026-12-24`, where the trip has none of its own.
    pub starts_on: Option<String>,
    /// How many stops a day has in a calendar, where the trip has no dates.
    pub stops_a_day: Option<usize>,
}

/// What a file is of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportSubject {
    /// A trip.
    Trip {
        /// Its spelling in links.
        etapes: String,
        /// The visitor's notes at its stops.
        notes: Notes,
        /// The road through its stops, where it is known.
        road: Option<ExportRoad>,
    },
    /// Some cités.
    Cites {
        /// Their slugs, in the order of the list.
        slugs: Vec<String>,
        /// What they have in common, in words.
        title: Option<String>,
    },
}

/// A road, in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportRoad {
    /// Longitude and latitude of each point in degrees.
    line: Vec<(f64, f64)>,
    /// Kilometres and minutes of each leg.
    legs: Vec<(f64, f64)>,
}

impl ExportRequest {
    /// Reads what [`to_json`](Self::to_json) has written; `None` where it is nothing of the kind.
    pub fn parse(json: &str) -> Option<ExportRequest> {
        serde_json::from_str(json).ok()
    }

    /// The text to send.
    pub fn to_json(&self) -> String {
        // Nothing in it can fail to be written: all are texts and numbers.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The language of the texts.
    pub fn lang(&self) -> Lang {
        Lang::from_tag(&self.lang).unwrap_or(Lang::Fr)
    }
}

impl From<&Route> for ExportRoad {
    fn from(road: &Route) -> ExportRoad {
        ExportRoad {
            line: road.line.iter().map(|at| (at.lon(), at.lat())).collect(),
            legs: road.legs.iter().map(|leg| (leg.km, leg.minutes)).collect(),
        }
    }
}

impl ExportRoad {
    /// The road that it was made of; points that are nowhere are left out.
    pub fn route(&self) -> Route {
        let legs = self.legs.iter().map(|&(km, minutes)| RouteLeg { km, minutes });
        Route {
            line: self
                .line
                .iter()
                .filter_map(|&(lon, lat)| Coord::new(lon, lat))
                .collect(),
            km: self.legs.iter().map(|leg| leg.0).sum(),
            minutes: self.legs.iter().map(|leg| leg.1).sum(),
            legs: legs.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn request(subject: ExportSubject) -> ExportRequest {
        ExportRequest {
            format: "gpx".to_owned(),
            lang: "en".to_owned(),
            subject,
            link: Some("https://carte.example/?etapes=locronan".to_owned()),
            site: None,
            today: "2026-11-27".to_owned(),
            now: 1_764_273_600.0,
            starts_on: None,
            stops_a_day: Some(2),
        }
    }

    #[test]
    fn a_road_arrives_as_it_was() {
        let leg = |km, minutes| RouteLeg { km, minutes };
        let at = |lon, lat| Coord::new(lon, lat).unwrap();
        let road = Route {
            line: vec![at(-4.207, 48.1), at(-4.48, 48.04), at(-3.98, 48.3)],
            km: 75.5,
            minutes: 80.25,
            legs: vec![leg(25.5, 30.25), leg(50.0, 50.0)],
        };
        assert_eq!(ExportRoad::from(&road).route(), road);
    }

    #[test]
    fn nonsense_is_no_request() {
        for text in ["", "null", "{}", r#"{"format":"pdf"}"#] {
            assert_eq!(ExportRequest::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_request_arrives_as_it_was_sent(
            slugs in prop::collection::vec(".{0,20}", 0..5),
            title in prop::option::of(".{0,20}"),
            etapes in ".{0,20}",
            notes in prop::collection::btree_map(".{0,9}", ".{0,20}", 0..4),
        ) {
            for subject in [
                ExportSubject::Cites { slugs: slugs.clone(), title: title.clone() },
                ExportSubject::Trip { etapes: etapes.clone(), notes: notes.clone(), road: None },
            ] {
                let sent = request(subject);
                prop_assert_eq!(ExportRequest::parse(&sent.to_json()), Some(sent));
            }
        }

        #[test]
        fn no_text_is_too_much_for_the_reader(text in ".*") {
            let _ = ExportRequest::parse(&text);
        }
    }
}
