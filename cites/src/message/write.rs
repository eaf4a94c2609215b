//! What the map tells the page that embeds it, as JSON.

use super::{Id, Refusal, VERSION};
use crate::link::{Word, status_tag};
use crate::{AROUND_KM, Camera, Colour, Lang, Link};
use serde::Serialize;

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameState {
    /// Filters, card and looks, as a link says them.
    pub link: Link,
    /// How many cités match.
    pub count: usize,
    /// The language, whether it was chosen or is the visitor's.
    pub lang: Lang,
    /// Where the map looks, whether it was moved there or fits the choice.
    pub view: Option<Camera>,
}

/// What has happened on the map. Each says what the visitor has chosen, and no more.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The map is there and usable.
    Ready(FrameState),
    /// A card was opened, or with none was closed: slug and name.
    Select(Option<(String, String)>),
    /// Other filters hold.
    Filter(FrameState),
    /// The trip is another one: its spelling, its stops, and its length in kilometres.
    Trip {
        /// As a link spells it, empty without stops.
        etapes: String,
        /// How many stops.
        stops: usize,
        /// As the crow flies.
        km: f64,
    },
    /// The map has come to rest.
    Move(Camera),
    /// The frame wants to be so high, in CSS pixels.
    Resize(u32),
    /// A message was refused.
    Error(Refusal),
}

/// A message as it is written.
#[derive(Serialize)]
struct Envelope<'t> {
    #[serde(rename = "petitesCites")]
    version: u32,
    #[serde(rename = "type")]
    kind: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'t Id>,
    payload: Payload<'t>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Payload<'t> {
    State(Box<StatePayload<'t>>),
    Select {
        cite: Option<&'t str>,
        name: Option<&'t str>,
    },
    Filter(FilterPayload<'t>),
    Trip {
        etapes: &'t str,
        stops: usize,
        km: f64,
    },
    Move(ViewPayload),
    Resize {
        height: u32,
    },
    Error {
        code: &'static str,
        message: String,
    },
    Nothing {},
}

#[derive(Serialize)]
struct FilterPayload<'t> {
    region: &'t [String],
    departement: &'t [String],
    statut: Option<&'static str>,
    voir: Vec<&'static str>,
    gare: Option<u8>,
    autour: Option<&'t str>,
    km: Option<u16>,
    q: &'t str,
    count: usize,
}

#[derive(Serialize)]
struct StatePayload<'t> {
    version: u32,
    #[serde(flatten)]
    filter: FilterPayload<'t>,
    cite: Option<&'t str>,
    lang: &'static str,
    fond: &'static str,
    theme: &'static str,
    panel: &'static str,
    voyage: &'static str,
    etapes: &'t str,
    height: &'static str,
    lock: bool,
    view: Option<ViewPayload>,
    accent: Option<AccentPayload>,
}

/// As precise as a link is.
#[derive(Serialize)]
struct ViewPayload {
    zoom: f64,
    lat: f64,
    lon: f64,
}

/// A site's colour, and what it is upon light and upon dark paper.
#[derive(Serialize)]
struct AccentPayload {
    asked: String,
    light: String,
    dark: String,
}

/// The text of an event's message, with the id of what it answers if it does.
pub fn write_event(event: &Event, id: Option<&Id>) -> String {
    let (kind, payload) = match event {
        Event::Ready(state) => ("ready", state_payload(state)),
        Event::Select(cite) => {
            let (cite, name) = cite.as_ref().map(|(slug, name)| (&**slug, &**name)).unzip();
            ("select", Payload::Select { cite, name })
        }
        Event::Filter(state) => ("filter", Payload::Filter(filter_payload(state))),
        Event::Trip { etapes, stops, km } => {
            let (etapes, stops) = (&**etapes, *stops);
            // To a hundred metres. The sum of no legs is -0, which is no length to tell.
            let km = (km * 10.0).round() / 10.0 + 0.0;
            ("trip", Payload::Trip { etapes, stops, km })
        }
        Event::Move(at) => ("move", Payload::Move(view_payload(*at))),
        Event::Resize(height) => ("resize", Payload::Resize { height: *height }),
        Event::Error(refusal) => {
            let (code, message) = (refusal.code(), refusal.reason());
            ("error", Payload::Error { code, message })
        }
    };
    write(kind, id, payload)
}

/// The text of the answer to the command of this name; the state where that was asked for.
pub fn answer(name: &str, id: &Id, state: Option<&FrameState>) -> String {
    let payload = state.map_or(Payload::Nothing {}, state_payload);
    write(name, Some(id), payload)
}

fn write(kind: &str, id: Option<&Id>, payload: Payload) -> String {
    let envelope = Envelope {
        version: VERSION,
        kind,
        id,
        payload,
    };
    // Nothing in it can fail to be written: all keys are texts, all numbers finite.
    serde_json::to_string(&envelope).unwrap_or_default()
}

fn filter_payload(state: &FrameState) -> FilterPayload<'_> {
    let link = &state.link;
    FilterPayload {
        region: &link.regions,
        departement: &link.departements,
        statut: link.status.map(status_tag),
        voir: link.theme_slugs(),
        gare: link.station_km,
        autour: link.around.as_deref(),
        km: link.around.as_ref().map(|_| link.around_km.unwrap_or(AROUND_KM)),
        q: &link.q,
        count: state.count,
    }
}

fn state_payload(state: &FrameState) -> Payload<'_> {
    let appearance = &state.link.appearance;
    Payload::State(Box::new(StatePayload {
        version: VERSION,
        filter: filter_payload(state),
        cite: state.link.cite.as_deref(),
        lang: state.lang.tag(),
        fond: appearance.tile_mode.word(),
        theme: appearance.theme.word(),
        panel: appearance.panel.word(),
        voyage: appearance.trip.word(),
        etapes: &state.link.etapes,
        height: appearance.height.word(),
        lock: state.link.lock,
        view: state.view.map(view_payload),
        accent: appearance.accent.map(accent_payload),
    }))
}

fn accent_payload(asked: Colour) -> AccentPayload {
    let on = |paper| asked.readable_on(paper).to_string();
    AccentPayload {
        asked: asked.to_string(),
        light: on(Colour::LIGHT_PAPER),
        dark: on(Colour::DARK_PAPER),
    }
}

fn view_payload(view: Camera) -> ViewPayload {
    let Camera { zoom, center } = view.rounded();
    ViewPayload {
        zoom,
        lat: center.lat(),
        lon: center.lon(),
    }
}
