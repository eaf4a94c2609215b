//! What a link says that means nothing: ignored as ever, but worth telling whoever wrote it into a page.

use super::{
    Height, Lang, Panel, Theme, TileMode, TripOffer, Word, bare, kilometres, parameters, split_fragment,
    station_kilometres, status_from_tag, to_code, to_slug, view_text, yes_or_no,
};
use crate::around::{MAX_AROUND_KM, place_in_link};
use crate::search::is_one_edit_from_start_of;
use crate::trip::{Item, spelt_items};
use crate::{Camera, Catalog, Colour, HeritageTheme, fold};

/// A part of a link that is ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkWarning {
    /// The parameter.
    pub name: String,
    /// What it says.
    pub value: String,
    /// What was probably meant.
    pub meant: Option<String>,
}

/// The parts of an address, of its query and its fragment, that name an area or a cité that is not in the catalog, or a
/// value or view that does not exist. Parameters of other programs are none of ours.
pub fn link_warnings(search: &str, hash: &str, catalog: &Catalog) -> Vec<LinkWarning> {
    let (query, fragment) = split_fragment(search, hash);
    let mut warnings = Vec::new();
    for (name, value) in parameters(query) {
        let value = value.unwrap_or_else(str::to_owned);
        let mut warning = |value: &str, meant: Option<&str>| {
            warnings.push(LinkWarning {
                name: name.clone(),
                value: value.to_owned(),
                meant: meant.map(str::to_owned),
            });
        };
        let mut look_up = |value: &str, read: fn(&str) -> String, names: &mut dyn Iterator<Item = &str>| {
            let (mut close, spelt) = (None, read(value));
            for name in names {
                if name == spelt {
                    return;
                }
                // A code is too short to guess what was meant.
                if spelt.len() > 3 && is_one_edit_from_start_of(spelt.as_bytes(), name.as_bytes()) {
                    close = Some(name);
                }
            }
            warning(value, close);
        };
        let is_word = match name.as_str() {
            "region" => {
                for one in value.split(',') {
                    look_up(
                        one,
                        to_slug,
                        &mut catalog.regions().iter().map(|region| region.slug.as_str()),
                    );
                }
                true
            }
            "departement" => {
                for one in value.split(',') {
                    let codes = catalog
                        .departements()
                        .iter()
                        .map(|departement| departement.code.as_str());
                    look_up(one, to_code, &mut { codes });
                }
                true
            }
            "voir" => {
                for one in value.split(',') {
                    look_up(one, fold, &mut HeritageTheme::all().map(HeritageTheme::slug));
                }
                true
            }
            "gare" => station_kilometres(&value).is_some(),
            "km" => kilometres(&value, MAX_AROUND_KM).is_some(),
            "autour" => {
                if place_in_link(&value).is_none() {
                    look_up(
                        &value,
                        to_slug,
                        &mut catalog.cites().iter().map(|cite| cite.slug.as_str()),
                    );
                }
                true
            }
            "cite" => {
                look_up(
                    &value,
                    to_slug,
                    &mut catalog.cites().iter().map(|cite| cite.slug.as_str()),
                );
                true
            }
            "etapes" => {
                for item in spelt_items(&value).1 {
                    if let Item::Name(name) = item {
                        look_up(
                            name,
                            to_slug,
                            &mut catalog.cites().iter().map(|cite| cite.slug.as_str()),
                        );
                    }
                }
                true
            }
            "statut" => status_from_tag(&fold(&value)).is_some(),
            "lang" => Lang::from_tag(bare(&value)).is_some(),
            "fond" => TileMode::of(&fold(&value)).is_some(),
            "panel" => Panel::of(&fold(&value)).is_some(),
            "voyage" => TripOffer::of(bare(&value)).is_some(),
            "theme" => Theme::of(&fold(&value)).is_some(),
            "height" => Height::of(&fold(&value)).is_some(),
            "accent" => Colour::parse(bare(&value)).is_some(),
            "lock" | "embed" => yes_or_no(bare(&value)).is_some(),
            _ => true,
        };
        if !is_word {
            warning(&value, None);
        }
    }
    if fragment.starts_with("map=") && Camera::parse(&view_text(fragment)).is_none() {
        warnings.push(LinkWarning {
            name: "map".to_owned(),
            value: view_text(fragment),
            meant: None,
        });
    }
    warnings
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn catalog() -> Catalog {
        Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap()
    }

    #[test]
    fn what_means_something_gives_no_warning() {
        let catalog = catalog();
        for query in [
            "",
            "?",
            "?region=bretagne,occitanie&departement=29,2b&statut=candidate&cite=locronan&lang=en&fond=simple",
            "?autour=Locronan&km=50%20km",
            "?autour=48.1,-4.2,Gare+de+Quimper",
            "?etapes=~2027-05-01,48.1+-4.2+Gare+de+Quimper,Locronan;pont-croix",
            "?voir=Château,%20mer&gare=5%20km",
            "?embed=1&panel=none&voyage=0&theme=dark&accent=83e&lock=1&height=auto&q=%FF&utm_source=lettre",
        ] {
            assert_eq!(link_warnings(query, "#map=8/48.1/-4.2", &catalog), [], "{query}");
        }
        for fragment in ["", "#", "#list", "#?secret=a1b2c3"] {
            assert_eq!(link_warnings("", fragment, &catalog), [], "{fragment}");
        }
    }

    #[test]
    fn a_slip_is_named_with_what_was_meant() {
        let catalog = catalog();
        for (query, name, value, meant) in [
            ("?region=bretange", "region", "bretange", Some("bretagne")),
            ("?region=bretagne,atlantide", "region", "atlantide", None),
            ("?departement=99", "departement", "99", None),
            ("?cite=locronnan", "cite", "locronnan", Some("locronan")),
            ("?theme=drak", "theme", "drak", None),
            ("?panel=", "panel", "", None),
            ("?voyage=non", "voyage", "non", None),
            ("?accent=%23red", "accent", "#red", None),
            ("?lock=yes", "lock", "yes", None),
            (
                "?etapes=locronan;locronnan",
                "etapes",
                "locronnan",
                Some("locronan"),
            ),
            ("?etapes=~2027-02-29,locronan", "etapes", "2027-02-29", None),
            ("?autour=locronnan", "autour", "locronnan", Some("locronan")),
            ("?autour=98.1,-4.2", "autour", "98.1,-4.2", None),
            ("?autour=locronan&km=201", "km", "201", None),
            ("?voir=mer,chatau", "voir", "chatau", Some("chateau")),
            ("?gare=0", "gare", "0", None),
            ("?theme=%FF", "theme", "ÿ", None),
            ("?height=auot", "height", "auot", None),
            ("?region=corse%23map=8/42.5", "map", "8/42.5", None),
        ] {
            let warning = LinkWarning {
                name: name.to_owned(),
                value: value.to_owned(),
                meant: meant.map(str::to_owned),
            };
            assert_eq!(link_warnings(query, "", &catalog), [warning], "{query}");
        }
    }
}
