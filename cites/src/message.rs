//! What the page that embeds the map may ask of it, read from JSON and checked in full. Version 1 of the
//! protocol; `docs/embedding.md` is its description for developers.

#[cfg(test)]
mod tests;
mod values;
mod write;

use values::{center, distance, names, or_null, query, themes, trip};
pub use write::{Event, FrameState, answer, write_event};

use crate::around::MAX_AROUND_KM;
use crate::link::{
    MAX_QUERY_CHARS, Word, is_code, is_slug, kilometres, station_kilometres, status_from_tag, to_code,
    to_slug,
};
use crate::value::whole;
use crate::{Camera, Colour, Height, Lang, Panel, StatusFilter, Theme, ThemeSet, TileMode, TripOffer};
use serde::Serialize;
use serde_json::{Map, Value};

/// The version that is spoken here.
const VERSION: u32 = 1;
/// An `id` longer than this was not made by a program that wants an answer.
const MAX_ID_CHARS: usize = 64;

/// The commands by their `type`, with the members that their payloads may have.
const COMMANDS: [(&str, &[&str]); 8] = [
    (
        "setFilters",
        &[
            "region",
            "departement",
            "statut",
            "voir",
            "gare",
            "autour",
            "km",
            "q",
            "lock",
        ],
    ),
    ("select", &["cite"]),
    ("fit", &[]),
    ("setView", &["zoom", "lat", "lon"]),
    ("setTheme", &["theme", "accent"]),
    ("setTrip", &["etapes"]),
    ("setOptions", &["lang", "fond", "panel", "voyage", "height"]),
    ("getState", &[]),
];

/// What an answer carries so that its question can be found again.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Id {
    Text(String),
    Number(i64),
}

/// A message to the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// To be repeated in the answer; without one none is expected.
    pub id: Option<Id>,
    /// What is asked, or why it is refused.
    pub command: Result<Command, Refusal>,
}

/// What the embedding page asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Other filters.
    SetFilters(FilterChange),
    /// The card of the cité with this slug; none closes it.
    Select(Option<String>),
    /// The view that fits what is chosen.
    Fit,
    /// This view.
    SetView(Camera),
    /// Light or dark, and the accent: what is `None` stays as it is.
    SetTheme {
        /// Light or dark.
        theme: Option<Theme>,
        /// The accent, or the product's own again.
        accent: Option<Option<Colour>>,
    },
    /// The trip of these stops, as [`Trip::parse`](crate::Trip::parse) reads it; an empty text for none. Nobody has
    /// checked that there are such cités.
    SetTrip(String),
    /// Language, base map, list, trip: what is `None` stays as it is.
    SetOptions {
        /// The language, or the visitor's own again.
        lang: Option<Option<Lang>>,
        /// The base map.
        tile_mode: Option<TileMode>,
        /// The list.
        panel: Option<Panel>,
        /// Whether a trip can be planned.
        trip_offer: Option<TripOffer>,
        /// How high the page is.
        height: Option<Height>,
    },
    /// What is shown.
    GetState,
}

impl Command {
    /// The `type` of the message, which its answer repeats.
    pub fn name(&self) -> &'static str {
        match self {
            Command::SetFilters(_) => "setFilters",
            Command::Select(_) => "select",
            Command::Fit => "fit",
            Command::SetView(_) => "setView",
            Command::SetTheme { .. } => "setTheme",
            Command::SetTrip(_) => "setTrip",
            Command::SetOptions { .. } => "setOptions",
            Command::GetState => "getState",
        }
    }
}

/// The filters to change; what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterChange {
    /// Slugs of regions.
    pub regions: Option<Vec<String>>,
    /// Codes of départements.
    pub departements: Option<Vec<String>>,
    /// A status, or all.
    pub status: Option<Option<StatusFilter>>,
    /// Themes that a cité must all have.
    pub themes: Option<ThemeSet>,
    /// Within how many kilometres there must be a station, or anywhere.
    pub station_km: Option<Option<u8>>,
    /// The cité's slug, or the place, to look around, or none.
    pub around: Option<Option<String>>,
    /// How far around it in kilometres, or the usual way.
    pub around_km: Option<Option<u16>>,
    /// Words to search for.
    pub text: Option<String>,
    /// Whether these areas can be left.
    pub lock: Option<bool>,
}

/// Why a message is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is of another version of the protocol.
    Version,
    /// It has no `type`, an `id` that is none, or members that no message has.
    Shape,
    /// Nothing is known by its type.
    Type,
    /// A member of its payload is unknown or says nothing valid; its name.
    Payload(String),
    /// It names areas or a cité that do not exist.
    Unknown(String),
    /// Too many came in a short time.
    Flood,
}

impl Refusal {
    /// The `code` of the error.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Version => "version",
            Refusal::Shape => "shape",
            Refusal::Type => "type",
            Refusal::Payload(_) => "payload",
            Refusal::Unknown(_) => "unknown",
            Refusal::Flood => "flood",
        }
    }

    /// A sentence for the developer of the embedding page.
    pub fn reason(&self) -> String {
        match self {
            Refusal::Version => "this map speaks version 1 of the protocol".to_owned(),
            Refusal::Shape => "a message is { petitesCites: 1, type, id?, payload? }".to_owned(),
            Refusal::Type => "no message has this type".to_owned(),
            Refusal::Payload(member) => ["the payload's member is unknown or not valid: ", member].concat(),
            Refusal::Unknown(name) => ["nothing is known by this name: ", name].concat(),
            Refusal::Flood => "too many messages in a short time; the others are ignored".to_owned(),
        }
    }
}

/// Reads a message; `None` when it is not meant for a map at all, as other scripts' messages are not.
pub fn read_message(json: &str) -> Option<Message> {
    let message: Map<String, Value> = serde_json::from_str(json).ok()?;
    let version = message.get("petitesCites")?;
    let (id, id_is_good) = match message.get("id") {
        None | Some(Value::Null) => (None, true),
        Some(Value::String(text)) if text.chars().count() <= MAX_ID_CHARS => {
            (Some(Id::Text(text.clone())), true)
        }
        Some(other) => {
            let number = whole(other).map(Id::Number);
            let is_good = number.is_some();
            (number, is_good)
        }
    };
    let known = |name: &String| ["petitesCites", "type", "id", "payload"].contains(&name.as_str());
    let command = if version.as_f64() != Some(f64::from(VERSION)) {
        Err(Refusal::Version)
    } else if !id_is_good || !message.keys().all(known) {
        Err(Refusal::Shape)
    } else {
        match message.get("type") {
            Some(Value::String(kind)) => command(kind, message.get("payload")),
            _ => Err(Refusal::Shape),
        }
    };
    Some(Message { id, command })
}

fn command(kind: &str, payload: Option<&Value>) -> Result<Command, Refusal> {
    let members = match payload {
        None | Some(Value::Null) => &Map::new(),
        Some(Value::Object(members)) => members,
        Some(_) => return Err(Refusal::Payload("payload".to_owned())),
    };
    let mut filters = FilterChange::default();
    let (mut cite, mut theme, mut accent) = (None, None, None);
    let (mut trip_offer, mut etapes) = (None, None);
    let (mut lang, mut tile_mode, mut panel, mut height) = (None, None, None, None);
    let (mut zoom, mut lat, mut lon) = (None, None, None);
    let allowed = COMMANDS
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, members)| *members)
        .ok_or(Refusal::Type)?;
    for (name, value) in members {
        let read = if !allowed.contains(&name.as_str()) {
            None
        } else {
            match name.as_str() {
                "region" => names(value, to_slug, is_slug).map(|all| filters.regions = Some(all)),
                "departement" => names(value, to_code, is_code).map(|all| filters.departements = Some(all)),
                "statut" => or_null(value, status_from_tag).map(|one| filters.status = Some(one)),
                "voir" => themes(value).map(|all| filters.themes = Some(all)),
                "gare" => distance(value, station_kilometres).map(|one| filters.station_km = Some(one)),
                "autour" => center(value).map(|one| filters.around = Some(one)),
                "km" => distance(value, |text| kilometres(text, MAX_AROUND_KM))
                    .map(|one| filters.around_km = Some(one)),
                "q" => query(value).map(|text| filters.text = Some(text)),
                "lock" => value.as_bool().map(|lock| filters.lock = Some(lock)),
                "cite" => or_null(value, |name| Some(to_slug(name)).filter(|slug| is_slug(slug)))
                    .map(|slug| cite = Some(slug)),
                "theme" => value.as_str().and_then(Theme::of).map(|one| theme = Some(one)),
                "accent" => or_null(value, Colour::parse).map(|one| accent = Some(one)),
                "lang" => or_null(value, Lang::from_tag).map(|one| lang = Some(one)),
                "fond" => value
                    .as_str()
                    .and_then(TileMode::of)
                    .map(|one| tile_mode = Some(one)),
                "height" => value.as_str().and_then(Height::of).map(|one| height = Some(one)),
                "voyage" => value
                    .as_str()
                    .and_then(TripOffer::of)
                    .map(|one| trip_offer = Some(one)),
                "etapes" => trip(value).map(|text| etapes = Some(text)),
                "zoom" => value.as_f64().map(|one| zoom = Some(one)),
                "lat" => value.as_f64().map(|one| lat = Some(one)),
                "lon" => value.as_f64().map(|one| lon = Some(one)),
                _ => value.as_str().and_then(Panel::of).map(|one| panel = Some(one)),
            }
        };
        if read.is_none() {
            return Err(Refusal::Payload(name.chars().take(MAX_ID_CHARS).collect()));
        }
    }
    Ok(match kind {
        "setFilters" => Command::SetFilters(filters),
        "select" => Command::Select(cite.ok_or_else(|| Refusal::Payload("cite".to_owned()))?),
        "setTheme" => Command::SetTheme { theme, accent },
        "setOptions" => Command::SetOptions {
            lang,
            tile_mode,
            panel,
            trip_offer,
            height,
        },
        "setTrip" => Command::SetTrip(etapes.ok_or_else(|| Refusal::Payload("etapes".to_owned()))?),
        "fit" => Command::Fit,
        "setView" => {
            let refused = |member: &str| Refusal::Payload(member.to_owned());
            let member = |value: Option<f64>, name| value.ok_or_else(|| refused(name));
            let (zoom, lat, lon) = (member(zoom, "zoom")?, member(lat, "lat")?, member(lon, "lon")?);
            Command::SetView(Camera::new(zoom, lat, lon).ok_or_else(|| refused("zoom, lat or lon"))?)
        }
        _ => Command::GetState,
    })
}
