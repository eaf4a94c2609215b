//! What a link says that means nothing: ignored as ever, but worth telling whoever wrote it into a page.

use super::{Lang, Panel, Theme, TileMode, Word, parameters, status_from_tag, yes_or_no};
use crate::search::is_one_edit_from_start_of;
use crate::{Catalog, Colour};

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

/// The parts of a query that name an area or a cité that is not in the catalog, or a value that does not exist.
/// Parameters of other programs are none of ours.
pub fn link_warnings(query: &str, catalog: &Catalog) -> Vec<LinkWarning> {
    let mut warnings = Vec::new();
    for (name, value) in parameters(query) {
        let value = value.unwrap_or_else(str::to_owned);
        let mut warning = |value: &str, meant: Option<&str>| {
            warnings.push(LinkWarning {
                name: name.to_owned(),
                value: value.to_owned(),
                meant: meant.map(str::to_owned),
            });
        };
        let mut look_up = |value: &str, names: &mut dyn Iterator<Item = &str>| {
            let mut close = None;
            for name in names {
                if name.eq_ignore_ascii_case(value) {
                    return;
                }
                // A code is too short to guess what was meant.
                if value.len() > 3 && is_one_edit_from_start_of(value.as_bytes(), name.as_bytes()) {
                    close = Some(name);
                }
            }
            warning(value, close);
        };
        let is_word = match name {
            "region" => {
                for one in value.split(',') {
                    look_up(
                        one,
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
                    look_up(one, &mut { codes });
                }
                true
            }
            "cite" => {
                look_up(&value, &mut catalog.cites().iter().map(|cite| cite.slug.as_str()));
                true
            }
            "statut" => status_from_tag(&value).is_some(),
            "lang" => Lang::from_tag(&value).is_some(),
            "fond" => TileMode::of(&value).is_some(),
            "panel" => Panel::of(&value).is_some(),
            "theme" => Theme::of(&value).is_some(),
            "accent" => Colour::parse(&value).is_some(),
            "lock" | "embed" => yes_or_no(&value).is_some(),
            _ => true,
        };
        if !is_word {
            warning(&value, None);
        }
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
            "?embed=1&panel=none&theme=dark&accent=83e&lock=1&height=auto&q=%FF&utm_source=lettre",
        ] {
            assert_eq!(link_warnings(query, &catalog), [], "{query}");
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
            ("?accent=%23red", "accent", "#red", None),
            ("?lock=yes", "lock", "yes", None),
            ("?theme=%FF", "theme", "%FF", None),
        ] {
            let warning = LinkWarning {
                name: name.to_owned(),
                value: value.to_owned(),
                meant: meant.map(str::to_owned),
            };
            assert_eq!(link_warnings(query, &catalog), [warning], "{query}");
        }
    }
}
