//! What people write finds what there is, whatever language the page is in: over the published data.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cites::{
    Catalog, Cite, Filter, HeritageTheme, Lang, SearchIndex, SightIndex, Sights, Sources, ThemeWords, fold,
    select,
};

fn published(file: &str) -> String {
    let path = [env!("CARGO_MANIFEST_DIR"), "/../public/data/", file].concat();
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The page in one language.
struct Page {
    lang: Lang,
    catalog: Catalog,
    names: SearchIndex,
    sights: Sights,
    index: SightIndex,
}

impl Page {
    fn new(lang: Lang) -> Page {
        let catalog = Catalog::parse(&published("communes.geojson")).unwrap();
        let texts = published(&format!("sights.{}.json", lang.tag()));
        let sights = Sights::parse(&texts, Some(&published("sight_themes.json"))).unwrap();
        let words = ThemeWords::parse(&published("theme_words.json")).unwrap();
        Page {
            lang,
            names: SearchIndex::new(&catalog),
            index: SightIndex::new(&catalog, &sights, &words),
            sights,
            catalog,
        }
    }

    /// What is found, best first, each with the number of the sight that shows why.
    fn search(&self, text: &str) -> Vec<(&Cite, Option<usize>)> {
        let sources = Sources {
            sights: Some(&self.index),
            ..Sources::new(&self.catalog, &self.names)
        };
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let hits = select(sources, &filter, None).hits;
        hits.iter()
            .map(|hit| (self.catalog.cite(hit.id).unwrap(), hit.by_sight.map(usize::from)))
            .collect()
    }

    fn has(&self, cite: &Cite, theme: HeritageTheme) -> bool {
        self.sights
            .of(&cite.insee)
            .iter()
            .any(|sight| sight.theme == Some(theme))
    }
}

#[test]
fn a_castle_is_found_by_its_name_in_every_language() {
    for page in Lang::ALL.map(Page::new) {
        for typed in [
            "château", "castle", "Schloss", "Schloß", "castillo", "castello", "kasteel",
        ] {
            let found = page.search(typed);
            for cite in page.catalog.cites() {
                if page.has(cite, HeritageTheme::Castle) {
                    let is_found = found.iter().any(|(other, _)| other.id == cite.id);
                    assert!(is_found, "{:?}: {typed} finds {}", page.lang, cite.name);
                }
            }
        }
    }
}

#[test]
fn in_french_a_foreign_word_finds_the_castles_alone_and_shows_them() {
    let page = Page::new(Lang::Fr);
    let castles = page
        .catalog
        .cites()
        .iter()
        .filter(|cite| page.has(cite, HeritageTheme::Castle));
    let castles = castles.count();
    for typed in ["castle", "Schloss"] {
        let found = page.search(typed);
        assert_eq!(found.len(), castles, "{typed}");
        for (cite, sight) in found {
            let shown = &page.sights.of(&cite.insee)[sight.unwrap()];
            assert_eq!(shown.theme, Some(HeritageTheme::Castle), "{typed}: {}", cite.name);
        }
    }
}

#[test]
fn the_region_s_name_in_any_language_finds_its_cites() {
    for page in Lang::ALL.map(Page::new) {
        let bretagne = page.catalog.region_by_slug("bretagne").unwrap().id;
        let cites = page.catalog.cites().iter();
        let all = cites.filter(|cite| cite.region == bretagne).count();
        for typed in ["Bretagne", "Brittany", "Bretaña", "bretana", "Bretagna"] {
            let found = page.search(typed);
            let bretons = found.iter().filter(|(cite, _)| cite.region == bretagne).count();
            assert_eq!(bretons, all, "{:?}: {typed}", page.lang);
        }
    }
}

#[test]
fn what_the_texts_say_comes_before_what_they_mean() {
    for (lang, typed, said) in [
        (Lang::Fr, "halles", "halle"),
        (Lang::Fr, "remparts", "rempart"),
        (Lang::Fr, "château", "chateau"),
        (Lang::Fr, "abbaye", "abbaye"),
        (Lang::En, "castle", "castle"),
        (Lang::En, "half-timbered", "timbered"),
        (Lang::De, "Brücke", "brucke"),
        (Lang::Nl, "kasteel", "kasteel"),
    ] {
        let page = Page::new(lang);
        let found = page.search(typed);
        let says = |(cite, sight): &(&Cite, Option<usize>)| {
            let shown = sight.map(|sight| &page.sights.of(&cite.insee)[sight]);
            shown.is_none_or(|sight| {
                let text = fold(&sight.text);
                text.split(' ').any(|word| word.starts_with(said))
            })
        };
        let first_without = found.iter().position(|hit| !says(hit)).unwrap_or(found.len());
        assert!(first_without > 0, "{typed}");
        assert!(!found[first_without..].iter().any(says), "{typed}");
    }
}
