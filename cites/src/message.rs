//! What the page that embeds the map may ask of it, read from JSON and checked in full. Version 1 of the
//! protocol; `docs/embedding.md` is its description for developers.

#[cfg(test)]
mod tests;
mod write;

pub use write::{Event, FrameState, answer, write_event};

use crate::json::Json;
use crate::link::{MAX_QUERY_CHARS, Word, is_code, is_slug, status_from_tag};
use crate::{Colour, Fond, Height, Lang, Panel, StatusFilter, Theme};

/// The version that is spoken here.
const VERSION: f64 = 1.0;
/// An `id` longer than this was not made by a program that wants an answer.
const MAX_ID_CHARS: usize = 64;

/// The commands by their `type`, with the members that their payloads may have.
const COMMANDS: [(&str, &[&str]); 6] = [
    ("setFilters", &["region", "departement", "statut", "q", "lock"]),
    ("select", &["cite"]),
    ("fit", &[]),
    ("setTheme", &["theme", "accent"]),
    ("setOptions", &["lang", "fond", "panel", "height"]),
    ("getState", &[]),
];

/// What an answer carries so that its question can be found again.
#[derive(Clone, Debug, PartialEq)]
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
    /// Light or dark, and the accent: what is `None` stays as it is.
    SetTheme {
        /// Light or dark.
        theme: Option<Theme>,
        /// The accent, or the product's own again.
        accent: Option<Option<Colour>>,
    },
    /// Language, base map, list: what is `None` stays as it is.
    SetOptions {
        /// The language, or the visitor's own again.
        lang: Option<Option<Lang>>,
        /// The base map.
        fond: Option<Fond>,
        /// The list.
        panel: Option<Panel>,
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
            Command::SetTheme { .. } => "setTheme",
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
    /// Words to search for.
    pub text: Option<String>,
    /// Whether these places can be left.
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
    /// It names places or a cité that do not exist.
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
    let json = Json::parse(json).ok()?;
    let version = json.members()?.iter().find(|(name, _)| name == "petitesCites")?;
    let (id, id_is_good) = match json.get("id") {
        Json::Nothing => (None, true),
        Json::Text(text) if text.chars().count() <= MAX_ID_CHARS => {
            (Some(Id::Text(text.clone().into_owned())), true)
        }
        other => {
            let number = other.whole().map(Id::Number);
            let is_good = number.is_some();
            (number, is_good)
        }
    };
    let known = |name: &str| ["petitesCites", "type", "id", "payload"].contains(&name);
    let command = if version.1.number() != Some(VERSION) {
        Err(Refusal::Version)
    } else if !id_is_good || !json.members()?.iter().all(|(name, _)| known(name)) {
        Err(Refusal::Shape)
    } else {
        json.get("type")
            .text()
            .ok_or(Refusal::Shape)
            .and_then(|kind| command(kind, json.get("payload")))
    };
    Some(Message { id, command })
}

fn command(kind: &str, payload: &Json) -> Result<Command, Refusal> {
    let members = match payload {
        Json::Nothing => &[],
        _ => payload
            .members()
            .ok_or_else(|| Refusal::Payload("payload".to_owned()))?,
    };
    let mut filters = FilterChange::default();
    let (mut cite, mut theme, mut accent) = (None, None, None);
    let (mut lang, mut fond, mut panel, mut height) = (None, None, None, None);
    let allowed = COMMANDS
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, members)| *members)
        .ok_or(Refusal::Type)?;
    for (name, value) in members {
        let read = if !allowed.contains(&&**name) {
            None
        } else {
            match &**name {
                "region" => names(value, is_slug).map(|all| filters.regions = Some(all)),
                "departement" => names(value, is_code).map(|all| filters.departements = Some(all)),
                "statut" => or_null(value, status_from_tag).map(|one| filters.status = Some(one)),
                "q" => query(value).map(|text| filters.text = Some(text)),
                "lock" => yes_or_no(value).map(|lock| filters.lock = Some(lock)),
                "cite" => or_null(value, |slug| is_slug(slug).then(|| slug.to_owned()))
                    .map(|slug| cite = Some(slug)),
                "theme" => value.text().and_then(Theme::of).map(|one| theme = Some(one)),
                "accent" => or_null(value, Colour::parse).map(|one| accent = Some(one)),
                "lang" => or_null(value, Lang::from_tag).map(|one| lang = Some(one)),
                "fond" => value.text().and_then(Fond::of).map(|one| fond = Some(one)),
                "height" => value.text().and_then(Height::of).map(|one| height = Some(one)),
                _ => value.text().and_then(Panel::of).map(|one| panel = Some(one)),
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
            fond,
            panel,
            height,
        },
        "fit" => Command::Fit,
        _ => Command::GetState,
    })
}

/// One name, a list of them, or none.
fn names(value: &Json, is_valid: fn(&str) -> bool) -> Option<Vec<String>> {
    let one = |value: &Json| value.text().filter(|name| is_valid(name)).map(str::to_owned);
    match value {
        Json::Nothing => Some(Vec::new()),
        Json::Text(text) if text.is_empty() => Some(Vec::new()),
        Json::List(_) => value.list_of(one),
        _ => Some(vec![one(value)?]),
    }
}

fn or_null<T>(value: &Json, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match value {
        Json::Nothing => Some(None),
        _ => read(value.text()?).map(Some),
    }
}

fn query(value: &Json) -> Option<String> {
    match value {
        Json::Nothing => Some(String::new()),
        _ => value
            .text()
            .filter(|text| text.chars().count() <= MAX_QUERY_CHARS)
            .map(str::to_owned),
    }
}

fn yes_or_no(value: &Json) -> Option<bool> {
    match value {
        Json::YesOrNo(yes) => Some(*yes),
        _ => None,
    }
}
