//! What the map tells the page that embeds it, as JSON.

use super::{Id, Refusal};
use crate::link::{Word, status_tag};
use crate::{Colour, Lang, Link, MapView};

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
    pub view: Option<MapView>,
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
    /// The map has come to rest.
    Move(MapView),
    /// The frame wants to be so high, in CSS pixels.
    Resize(u32),
    /// A message was refused.
    Error(Refusal),
}

/// The text of an event's message, with the id of what it answers if it does.
pub fn write_event(event: &Event, id: Option<&Id>) -> String {
    let (kind, payload) = match event {
        Event::Ready(state) => ("ready", state_object(state)),
        Event::Select(cite) => {
            let (slug, name) = match cite {
                Some((slug, name)) => (text(slug), text(name)),
                None => (null(), null()),
            };
            ("select", object(&[("cite", slug), ("name", name)]))
        }
        Event::Filter(state) => ("filter", object(&filter_members(state))),
        Event::Move(at) => ("move", view(*at)),
        Event::Resize(height) => ("resize", object(&[("height", height.to_string())])),
        Event::Error(refusal) => {
            let members = [
                ("code", text(refusal.code())),
                ("message", text(&refusal.reason())),
            ];
            ("error", object(&members))
        }
    };
    message(kind, id, payload)
}

/// The text of the answer to the command of this name; the state where that was asked for.
pub fn answer(name: &str, id: &Id, state: Option<&FrameState>) -> String {
    message(name, Some(id), state.map_or_else(|| object(&[]), state_object))
}

fn message(kind: &str, id: Option<&Id>, payload: String) -> String {
    let mut members = vec![("petitesCites", "1".to_owned()), ("type", text(kind))];
    match id {
        Some(Id::Text(id)) => members.push(("id", text(id))),
        Some(Id::Number(id)) => members.push(("id", id.to_string())),
        None => {}
    }
    members.push(("payload", payload));
    object(&members)
}

fn state_object(state: &FrameState) -> String {
    let link = &state.link;
    let mut members = vec![("version", "1".to_owned())];
    members.extend(filter_members(state));
    members.extend([
        ("cite", link.cite.as_deref().map_or_else(null, text)),
        ("lang", text(state.lang.tag())),
        ("fond", text(link.look.fond.word())),
        ("theme", text(link.look.theme.word())),
        ("panel", text(link.look.panel.word())),
        ("height", text(link.look.height.word())),
        ("lock", link.lock.to_string()),
        ("view", state.view.map_or_else(null, view)),
        ("accent", link.look.accent.map_or_else(null, accent)),
    ]);
    object(&members)
}

fn filter_members(state: &FrameState) -> [(&'static str, String); 5] {
    let link = &state.link;
    [
        ("region", list(&link.regions)),
        ("departement", list(&link.departements)),
        (
            "statut",
            link.status.map_or_else(null, |status| text(status_tag(status))),
        ),
        ("q", text(&link.q)),
        ("count", state.count.to_string()),
    ]
}

/// A site's colour, and what it is upon light and upon dark paper.
fn accent(asked: Colour) -> String {
    let on = |paper| text(&asked.readable_on(paper).to_string());
    object(&[
        ("asked", text(&asked.to_string())),
        ("light", on(Colour::LIGHT_PAPER)),
        ("dark", on(Colour::DARK_PAPER)),
    ])
}

/// As precise as a link is.
fn view(view: MapView) -> String {
    let numbers = view.to_text();
    let mut numbers = numbers.trim_start_matches("map=").split('/').map(str::to_owned);
    let mut next = || numbers.next().unwrap_or_else(null);
    object(&[("zoom", next()), ("lat", next()), ("lon", next())])
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| text(name)).collect();
    ["[", &names.join(","), "]"].concat()
}

fn null() -> String {
    "null".to_owned()
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| [&text(name), ":", value].concat())
        .collect();
    ["{", &members.join(","), "}"].concat()
}

/// A text in quotes.
fn text(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            // Nobody types the others, and what is searched for ignores them.
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
