//! The state of the page as text in its address, and back.

mod appearance;
mod camera;
#[cfg(test)]
mod tests;
mod warnings;

pub use appearance::{Appearance, Height, Panel, Theme, TileMode, Word};
pub use warnings::{LinkWarning, link_warnings};

use crate::escape::percent_encode;
use crate::{Camera, Catalog, Colour, Filter, StatusFilter};
use percent_encoding::percent_decode;
use std::borrow::Cow;

/// A search longer than this was not typed by a person.
pub(crate) const MAX_QUERY_CHARS: usize = 100;

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Lang {
    Fr,
    En,
}

impl Lang {
    /// The language tag, for `<html lang>` and links.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The language of a tag such as `fr`, `fr-FR` or `en_GB`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next()?;
        [Lang::Fr, Lang::En]
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(lang.tag()))
    }
}

/// What a link to the page says. Names are well-formed, but nobody has checked that such areas exist.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// Slugs of regions, each once.
    pub regions: Vec<String>,
    /// Codes of départements in upper case, each once.
    pub departements: Vec<String>,
    /// Status to show, `None` for all.
    pub status: Option<StatusFilter>,
    /// Words to search for, at most 100 characters.
    pub q: String,
    /// Slug of the open cité.
    pub cite: Option<String>,
    /// Language, `None` to follow the browser.
    pub lang: Option<Lang>,
    /// How the page looks.
    pub appearance: Appearance,
    /// Whether the page is a frame in another.
    pub embed: bool,
    /// Whether the chosen areas cannot be left.
    pub lock: bool,
    /// What the map shows, `None` to fit what is chosen.
    pub view: Option<Camera>,
}

impl Link {
    /// Reads the query and the fragment of an address, with or without their `?` and `#`.
    ///
    /// A part that says nothing valid is taken as absent. Of a key that comes twice the last valid value counts.
    pub fn parse(search: &str, hash: &str) -> Link {
        let mut link = Link {
            view: Camera::parse(hash.strip_prefix('#').unwrap_or(hash)),
            ..Link::default()
        };
        for (key, value) in parameters(search) {
            if let Ok(value) = value {
                link.set(key, value);
            }
        }
        link
    }

    fn set(&mut self, key: &str, value: String) {
        match key {
            "region" => replace_by_list(&mut self.regions, value.to_ascii_lowercase(), is_slug),
            "departement" => replace_by_list(&mut self.departements, value.to_ascii_uppercase(), is_code),
            "statut" => self.status = status_from_tag(&value).or(self.status),
            "q" => self.q = value.chars().take(MAX_QUERY_CHARS).collect(),
            "cite" if is_slug(&value) => self.cite = Some(value),
            "lang" => self.lang = Lang::from_tag(&value).or(self.lang),
            "fond" => self.appearance.tile_mode = TileMode::of(&value).unwrap_or(self.appearance.tile_mode),
            "embed" => self.embed = yes_or_no(&value).unwrap_or(self.embed),
            "panel" => self.appearance.panel = Panel::of(&value).unwrap_or(self.appearance.panel),
            "theme" => self.appearance.theme = Theme::of(&value).unwrap_or(self.appearance.theme),
            "accent" => self.appearance.accent = Colour::parse(&value).or(self.appearance.accent),
            "lock" => self.lock = yes_or_no(&value).unwrap_or(self.lock),
            "height" => self.appearance.height = Height::of(&value).unwrap_or(self.appearance.height),
            _ => {}
        }
    }

    /// The query of an address: empty, or starting with `?`. Commas stay readable.
    pub fn to_search(&self) -> String {
        let mut search = String::new();
        let mut add = |key: &str, value: &str| {
            if !value.is_empty() {
                search.push(if search.is_empty() { '?' } else { '&' });
                search.push_str(key);
                search.push('=');
                search.push_str(value);
            }
        };
        add("region", &self.regions.join(","));
        add("departement", &self.departements.join(","));
        add("statut", self.status.map_or("", status_tag));
        add("q", &percent_encode(&self.q).replace("%20", "+"));
        add("cite", self.cite.as_deref().unwrap_or(""));
        add("lang", self.lang.map_or("", Lang::tag));
        add("fond", unless_default(self.appearance.tile_mode));
        add("embed", if self.embed { "1" } else { "" });
        add("panel", unless_default(self.appearance.panel));
        add("theme", unless_default(self.appearance.theme));
        add(
            "accent",
            &self.appearance.accent.map_or_else(String::new, Colour::digits),
        );
        add("lock", if self.lock { "1" } else { "" });
        add("height", unless_default(self.appearance.height));
        search
    }

    /// The same without what is meant for a frame: where the frame's visitor finds the full map.
    pub fn unframed(self) -> Link {
        Link {
            embed: false,
            appearance: Appearance {
                tile_mode: self.appearance.tile_mode,
                ..Appearance::default()
            },
            lock: false,
            ..self
        }
    }

    /// The fragment of an address: empty, or `#map=<zoom>/<lat>/<lon>`.
    pub fn to_hash(&self) -> String {
        self.view
            .map_or_else(String::new, |view| ["#", &view.to_text()].concat())
    }

    /// What the link asks of this catalog; areas that are not in it are dropped.
    pub fn filter(&self, catalog: &Catalog) -> Filter {
        let regions = self
            .regions
            .iter()
            .filter_map(|slug| catalog.region_by_slug(slug));
        let departements = self
            .departements
            .iter()
            .filter_map(|code| catalog.departement_by_code(code));
        Filter {
            regions: regions.map(|region| region.id).collect(),
            departements: departements.map(|departement| departement.id).collect(),
            status: self.status,
            text: self.q.clone(),
        }
    }
}

/// What goes without saying is not said.
fn unless_default<T: Word>(value: T) -> &'static str {
    if value == T::default() { "" } else { value.word() }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

pub(crate) fn status_tag(status: StatusFilter) -> &'static str {
    match status {
        StatusFilter::Homologated => "homologuee",
        StatusFilter::Candidate => "candidate",
    }
}

pub(crate) fn status_from_tag(tag: &str) -> Option<StatusFilter> {
    [StatusFilter::Homologated, StatusFilter::Candidate]
        .into_iter()
        .find(|status| status_tag(*status) == tag)
}

/// The parameters of a query with or without its `?`, their values read as browsers do: `+` is a space, a `%` that
/// starts no escape is itself. A value of which the bytes are no UTF-8 comes as it is written, as an error.
fn parameters(query: &str) -> impl Iterator<Item = (&str, Result<String, &str>)> {
    query.strip_prefix('?').unwrap_or(query).split('&').map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let spaced = value.replace('+', " ");
        let decoded = percent_decode(spaced.as_bytes()).decode_utf8();
        (key, decoded.map(Cow::into_owned).map_err(|_| value))
    })
}

/// Takes the valid items of a comma-separated list, each once; when none is, the list stays as it was.
fn replace_by_list(list: &mut Vec<String>, text: String, is_valid: fn(&str) -> bool) {
    let mut items: Vec<String> = Vec::new();
    for item in text.split(',').filter(|item| is_valid(item)) {
        if !items.iter().any(|other| other == item) {
            items.push(item.to_owned());
        }
    }
    if !items.is_empty() {
        *list = items;
    }
}

pub(crate) fn is_slug(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=100).contains(&text.len()) && text.bytes().all(allowed)
}

pub(crate) fn is_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}
