//! Permalinks: the state of the page as text in its address, and back.

mod appearance;
mod camera;
mod spelling;
#[cfg(test)]
mod tests;
mod values;
mod warnings;

pub use appearance::{Appearance, Height, Panel, Theme, TileMode, TripOffer, Word};
pub use camera::ZOOM_PRECISION;
use spelling::{bare, parameters, split_fragment, view_text};
pub(crate) use spelling::{is_code, is_slug, to_code, to_slug};
use values::{add_items, one_line, yes_or_no};
pub(crate) use values::{
    center_text, kilometres, station_kilometres, status_from_tag, status_tag, theme_from_name,
};
pub use warnings::{LinkWarning, link_warnings};

use crate::around::MAX_AROUND_KM;
use crate::escape::{percent_encode, percent_encode_list};
use crate::trip::MAX_SPELLING_CHARS;
use crate::{
    AROUND_KM, Around, Camera, Catalog, Colour, Filter, HeritageTheme, StatusFilter, ThemeSet, fold,
};

/// A search longer than this was not typed by a person.
pub(crate) const MAX_QUERY_CHARS: usize = 100;

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Lang {
    Fr,
    En,
    De,
    Es,
    It,
    Nl,
}

impl Lang {
    /// Every language, in the order in which a visitor is offered them; the first is the product's own.
    pub const ALL: [Lang; 6] = [Lang::Fr, Lang::En, Lang::De, Lang::Es, Lang::It, Lang::Nl];

    /// The language tag (BCP 47), for `<html lang>` and links.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
            Lang::De => "de",
            Lang::Es => "es",
            Lang::It => "it",
            Lang::Nl => "nl",
        }
    }

    /// The language's name in itself, for those who look for it in a page that they cannot read.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Fr => "Français",
            Lang::En => "English",
            Lang::De => "Deutsch",
            Lang::Es => "Español",
            Lang::It => "Italiano",
            Lang::Nl => "Nederlands",
        }
    }

    /// The language of a tag such as `fr`, `fr-FR` or `en_GB`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next()?;
        Lang::ALL
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
    /// Themes that a cité must all have.
    pub themes: ThemeSet,
    /// Within how many kilometres there must be a station, from 1 to 50.
    pub station_km: Option<u8>,
    /// The slug of a cité, or a place as [`Around::parse`] reads it, to look around; at most 100 characters.
    pub around: Option<String>,
    /// How far around it in kilometres, from 1 to 200; `None` without it, and for the usual 30.
    pub around_km: Option<u16>,
    /// Words to search for, at most 100 characters.
    pub q: String,
    /// Slug of the open cité.
    pub cite: Option<String>,
    /// A trip as [`Trip::parse`](crate::Trip::parse) reads it, whatever it says; at most 5100 characters.
    pub etapes: String,
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
    /// A part that says nothing valid is taken as absent. Names may be spelt as people spell them, and what mail
    /// programs, forms and campaigns add is dropped. Of a key that comes twice the last valid value counts; lists
    /// add up.
    pub fn parse(search: &str, hash: &str) -> Link {
        let (query, fragment) = split_fragment(search, hash);
        let mut link = Link {
            view: Camera::parse(&view_text(fragment)),
            ..Link::default()
        };
        for (key, value) in parameters(query) {
            if let Ok(value) = value {
                link.set(&key, &value);
            }
        }
        link.around_km = link
            .around_km
            .filter(|km| link.around.is_some() && *km != AROUND_KM);
        link
    }

    fn set(&mut self, key: &str, value: &str) {
        let appearance = &mut self.appearance;
        match key {
            "region" => add_items(&mut self.regions, value, to_slug, is_slug),
            "departement" => add_items(&mut self.departements, value, to_code, is_code),
            "statut" => self.status = status_from_tag(&fold(value)).or(self.status),
            "voir" => {
                let themes = value.split(',').filter_map(theme_from_name);
                themes.for_each(|theme| self.themes.insert(theme));
            }
            "gare" => self.station_km = station_kilometres(value).or(self.station_km),
            "autour" => self.around = center_text(value).or(self.around.take()),
            "km" => self.around_km = kilometres(value, MAX_AROUND_KM).or(self.around_km),
            "q" => self.q = value.chars().take(MAX_QUERY_CHARS).collect(),
            "cite" => {
                self.cite = Some(to_slug(value))
                    .filter(|slug| is_slug(slug))
                    .or(self.cite.take())
            }
            "etapes" => {
                let etapes = one_line(value, MAX_SPELLING_CHARS);
                if !etapes.is_empty() {
                    self.etapes = etapes;
                }
            }
            "lang" => self.lang = Lang::from_tag(bare(value)).or(self.lang),
            "fond" => appearance.tile_mode = TileMode::of(&fold(value)).unwrap_or(appearance.tile_mode),
            "embed" => self.embed = yes_or_no(bare(value)).unwrap_or(self.embed),
            "panel" => appearance.panel = Panel::of(&fold(value)).unwrap_or(appearance.panel),
            "voyage" => appearance.trip = TripOffer::of(bare(value)).unwrap_or(appearance.trip),
            "theme" => appearance.theme = Theme::of(&fold(value)).unwrap_or(appearance.theme),
            "accent" => appearance.accent = Colour::parse(bare(value)).or(appearance.accent),
            "lock" => self.lock = yes_or_no(bare(value)).unwrap_or(self.lock),
            "height" => appearance.height = Height::of(&fold(value)).unwrap_or(appearance.height),
            _ => {}
        }
    }

    /// The query of an address: empty, or starting with `?`. Commas stay readable, and so does a trip.
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
        add("voir", &self.theme_slugs().join(","));
        add(
            "gare",
            &self.station_km.map_or_else(String::new, |km| km.to_string()),
        );
        add(
            "autour",
            &percent_encode_list(self.around.as_deref().unwrap_or("")),
        );
        add(
            "km",
            &self.around_km.map_or_else(String::new, |km| km.to_string()),
        );
        add("q", &percent_encode(&self.q).replace("%20", "+"));
        add("cite", self.cite.as_deref().unwrap_or(""));
        add("etapes", &percent_encode_list(&self.etapes));
        add("lang", self.lang.map_or("", Lang::tag));
        add("fond", unless_default(self.appearance.tile_mode));
        add("embed", if self.embed { "1" } else { "" });
        add("panel", unless_default(self.appearance.panel));
        add("voyage", unless_default(self.appearance.trip));
        add("theme", unless_default(self.appearance.theme));
        add(
            "accent",
            &self.appearance.accent.map_or_else(String::new, Colour::digits),
        );
        add("lock", if self.lock { "1" } else { "" });
        add("height", unless_default(self.appearance.height));
        search
    }

    /// The names of the themes, as a link writes them.
    pub fn theme_slugs(&self) -> Vec<&'static str> {
        self.themes.iter().map(HeritageTheme::slug).collect()
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
            themes: self.themes,
            station_km: self.station_km,
            around: self
                .around
                .as_deref()
                .and_then(|center| Around::parse(center, self.around_km, catalog)),
            marked: None,
            text: self.q.clone(),
        }
    }
}

/// What goes without saying is not said.
fn unless_default<T: Word>(value: T) -> &'static str {
    if value == T::default() { "" } else { value.word() }
}
