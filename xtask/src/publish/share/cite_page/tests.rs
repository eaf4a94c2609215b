#![allow(clippy::unwrap_used)]
use super::*;
use cites::{Basemap, Catalog, Sights, Stations};
use serde_json::Value;

const BASEMAP: &str = include_str!("../../../../../public/data/basemap-detail.json");
/// In bytes as they are.
const BUDGET: usize = 25_000;

/// The data as they are published.
pub struct Data {
    catalog: Catalog,
    basemap: Basemap,
    stations: Stations,
    article: ArticleScripts,
}

impl Data {
    pub fn published() -> Data {
        Data::of(include_str!("../../../../../public/data/communes.geojson"))
    }

    fn of(communes: &str) -> Data {
        Data {
            catalog: Catalog::parse(communes).unwrap(),
            basemap: Basemap::parse(BASEMAP).unwrap(),
            stations: Stations::parse(include_str!("../../../../../public/data/stations.geojson")).unwrap(),
            article: ArticleScripts {
                module: "assets/article-1.js".to_owned(),
                page: "assets/article-page-2.js".to_owned(),
            },
        }
    }

    fn pages<'a>(&'a self, site: Option<&'a SiteUrl>) -> Pages<'a> {
        let themes = include_str!("../../../../../public/data/sight_themes.json");
        let sights = |texts| Sights::parse(texts, Some(themes)).unwrap();
        Pages {
            catalog: &self.catalog,
            sights: vec![
                (
                    Lang::Fr,
                    sights(include_str!("../../../../../public/data/sights.fr.json")),
                ),
                (
                    Lang::En,
                    sights(include_str!("../../../../../public/data/sights.en.json")),
                ),
            ],
            stations: &self.stations,
            stylesheet: "assets/cite-page-1.css",
            article: &self.article,
            site,
        }
    }

    pub fn page(&self, slug: &str, lang: Lang, site: Option<&SiteUrl>) -> String {
        let cite = self.catalog.by_slug(slug).unwrap();
        let locator = Locator::new(&self.basemap, self.catalog.region(cite.region).unwrap());
        self.pages(site).render(cite, &locator, lang).unwrap()
    }
}

pub fn site() -> SiteUrl {
    SiteUrl::parse("https://carte.example.org/carte").unwrap()
}

/// The nodes of a page's JSON-LD: the place, and the breadcrumbs.
pub fn graph(html: &str) -> (Value, Value) {
    let start = "<script type=\"application/ld+json\">";
    let json = html
        .split(start)
        .nth(1)
        .unwrap()
        .split("</script>")
        .next()
        .unwrap();
    let mut graph: Value = serde_json::from_str(json).unwrap();
    assert_eq!(graph["@context"], "https://schema.org");
    (graph["@graph"][0].take(), graph["@graph"][1].take())
}

#[test]
fn every_page_of_the_published_data_keeps_its_budget_and_leads_to_pages_that_are_there() {
    let (data, site) = (Data::published(), site());
    let pages = data.pages(Some(&site));
    let mut heaviest = (0, String::new());
    for region in data.catalog.regions() {
        let locator = Locator::new(&data.basemap, region);
        for cite in data
            .catalog
            .cites()
            .iter()
            .filter(|cite| cite.region == region.id)
        {
            for lang in Lang::ALL {
                let html = pages.render(cite, &locator, lang).unwrap();
                heaviest = heaviest.max((html.len(), format!("{} {}", cite.slug, lang.tag())));
                let links = html
                    .split("<a href=\"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next());
                let beside = links.filter(|href| !href.contains([':', '/']));
                for slug in beside.filter_map(|href| href.strip_suffix(".html")) {
                    assert!(data.catalog.by_slug(slug).is_some(), "{} → {slug}", cite.slug);
                    assert_ne!(slug, cite.slug);
                }
                let (place, _) = graph(&html);
                assert_eq!(place["name"], cite.name);
                let description = place["description"].as_str().unwrap().chars().count();
                assert!((60..=DESCRIPTION + 15).contains(&description), "{place}");
            }
        }
    }
    assert!(heaviest.0 <= BUDGET, "{heaviest:?}");
}

#[test]
fn a_page_says_what_there_is_to_see_and_how_to_get_there() {
    let data = Data::published();
    let html = data.page("bourbon-l-archambault", Lang::Fr, None);
    for expected in [
        "<html lang=\"fr\">",
        "<h1>Bourbon-l'Archambault</h1>",
        "<p class=\"where\">Allier · Auvergne-Rhône-Alpes</p>",
        "<li>Établissement thermal de 1885 <span>Thermes</span></li>",
        "Avant de venir, vérifiez les horaires",
        "Gare la plus proche <b>",
        "à vol d’oiseau",
        "href=\"../?cite=bourbon-l-archambault\">Voir sur la carte</a>",
        "data-stop=\"bourbon-l-archambault\" href=\"../?cite=bourbon-l-archambault&amp;etapes=bourbon-l-archambault\">Ajouter au voyage</a>",
        "href=\"https://www.openstreetmap.org/directions?to=46.5857%2C3.05805\">Itinéraire</a>",
        "<li><a href=\"../regions/auvergne-rhone-alpes.html\">Auvergne-Rhône-Alpes</a></li>",
        "<a href=\"../en/cites/bourbon-l-archambault.html\" hreflang=\"en\" lang=\"en\" rel=\"alternate\">English</a>",
        "<link rel=\"stylesheet\" href=\"../assets/cite-page-1.css\">",
        "<h2>Dans le même département <span>Allier</span></h2>",
        "<h2>Ailleurs en Auvergne-Rhône-Alpes</h2>",
    ] {
        assert!(html.contains(expected), "{expected}\n{html}");
    }
    let html = data.page("bourbon-l-archambault", Lang::En, None);
    for expected in [
        "<html lang=\"en\">",
        "<li>Thermal baths of 1885 <span>Spa</span></li>",
        "href=\"../../?cite=bourbon-l-archambault&amp;lang=en\">See it on the map</a>",
        "href=\"../../?cite=bourbon-l-archambault&amp;etapes=bourbon-l-archambault&amp;lang=en\">Add to my trip</a>",
        "<li><a href=\"../regions/auvergne-rhone-alpes.html\">",
        "href=\"../../assets/cite-page-1.css\"",
        "<a href=\"../../cites/bourbon-l-archambault.html\" hreflang=\"fr\"",
    ] {
        assert!(html.contains(expected), "{expected}\n{html}");
    }
}

#[test]
fn where_nothing_is_known_nothing_is_said() {
    let html = Data::of(&one("L'Île-Rousse", "l-ile-rousse", "20134", [8.937, 42.634])).page(
        "l-ile-rousse",
        Lang::Fr,
        None,
    );
    assert!(html.contains("Aucune gare de la SNCF à moins de 60\u{a0}km."));
    assert!(html.contains("<h1>L'Île-Rousse</h1>"));
    assert!(html.contains("https://www.petitescitesdecaractere.com/?s=L%27%C3%8Ele-Rousse"));
    for absent in [
        "À voir</h2>",
        "points cernés",
        "horaires",
        "tel:",
        "mailto:",
        "Dans le même",
        "Ailleurs",
        "les plus proches</h2>",
    ] {
        assert!(!html.contains(absent), "{absent}\n{html}");
    }
    assert!(!graph(&html).0.as_object().unwrap().contains_key("containsPlace"));
}

#[test]
fn text_from_data_stays_text_in_markup_and_in_json() {
    let name = "</script><img src=x onerror=y> & <!-- \\\"";
    let html = Data::of(&one(name, "x", "29134", [-4.2, 48.1])).page("x", Lang::Fr, Some(&site()));
    // The data for machines, and the one that shows an article.
    assert_eq!(html.matches("</script>").count(), 2);
    assert!(!html.contains("<img") && !html.contains("<!--"));
    assert!(html.contains("<h1>&lt;/script&gt;&lt;img src=x onerror=y&gt; &amp; &lt;!-- &quot;</h1>"));
    assert_eq!(graph(&html).0["name"], "</script><img src=x onerror=y> & <!-- \"");
}

#[test]
fn json_ld_has_position_address_sights_and_breadcrumbs() {
    let (data, site) = (Data::published(), site());
    let (place, breadcrumbs) = graph(&data.page("bourbon-l-archambault", Lang::En, Some(&site)));
    assert_eq!(place["@type"], "TouristDestination");
    assert_eq!(place["geo"]["latitude"], 46.5857);
    assert_eq!(place["address"]["postalCode"], "03160");
    assert_eq!(place["address"]["addressCountry"], "FR");
    assert_eq!(place["address"]["addressRegion"], "Auvergne-Rhône-Alpes");
    assert_eq!(place["includesAttraction"][2]["name"], "Thermal baths of 1885");
    assert_eq!(place["containsPlace"]["@type"], "GovernmentOffice");
    assert_eq!(
        place["image"],
        "https://carte.example.org/carte/pictures/cites/bourbon-l-archambault.png"
    );
    assert_eq!(
        place["url"],
        "https://carte.example.org/carte/en/cites/bourbon-l-archambault.html"
    );
    let steps = breadcrumbs["itemListElement"].as_array().unwrap();
    assert_eq!(steps.len(), 3);
    assert_eq!(steps[2]["position"], 3);
    assert_eq!(
        steps[1]["item"],
        "https://carte.example.org/carte/en/regions/auvergne-rhone-alpes.html"
    );
    // Without the site's address, addresses are the page's own relative ones.
    let (place, _) = graph(&data.page("bourbon-l-archambault", Lang::Fr, None));
    assert_eq!(place["url"], "../cites/bourbon-l-archambault.html");
    assert!(!place.as_object().unwrap().contains_key("image"));
}

#[test]
fn neighbours_are_nearest_first_and_in_one_list_each() {
    let data = Data::published();
    for cite in data.catalog.cites() {
        let Neighbours {
            nearest,
            departement,
            region,
        } = Neighbours::of(&data.catalog, cite);
        assert_eq!(nearest.len(), 5);
        assert!(nearest.is_sorted_by(|a, b| a.km <= b.km));
        let others = departement.iter().chain(&region);
        assert!(
            others
                .clone()
                .all(|other| other.id != cite.id && other.region == cite.region)
        );
        let in_region = data
            .catalog
            .cites()
            .iter()
            .filter(|other| other.region == cite.region);
        assert_eq!(others.count() + 1, in_region.count(), "{}", cite.name);
        assert!(region.iter().all(|other| other.departement != cite.departement));
    }
}

#[test]
fn the_small_map_has_the_cite_within_it_and_no_two_links_upon_each_other() {
    let data = Data::published();
    let attribute = |element: &str, name: &str| -> f64 {
        let rest = element.split(&format!("{name}=")).nth(1).unwrap();
        rest.split([' ', '"']).next().unwrap().parse().unwrap()
    };
    for cite in data.catalog.cites() {
        let html = data.page(&cite.slug, Lang::Fr, None);
        let svg = html
            .split("<svg ")
            .nth(1)
            .unwrap()
            .split("</svg>")
            .next()
            .unwrap();
        let height: f64 = svg
            .split("viewBox=\"0 0 1280 ")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let circles = |class: &str| -> Vec<(f64, f64)> {
            svg.split("<circle ")
                .filter(|circle| circle.starts_with(&format!("class={class}")))
                .map(|circle| (attribute(circle, "cx"), attribute(circle, "cy")))
                .collect()
        };
        let (here, targets) = (circles("here"), circles("target"));
        assert!(
            here.iter()
                .all(|(x, y)| (20.0..1260.0).contains(x) && (20.0..height - 20.0).contains(y)),
            "{}",
            cite.name
        );
        for (i, a) in targets.iter().enumerate() {
            for b in targets[i + 1..].iter().chain(&here) {
                assert!((a.0 - b.0).hypot(a.1 - b.1) > 59.0, "{}", cite.name);
            }
        }
    }
}

fn one(name: &str, slug: &str, insee: &str, [lon, lat]: [f64; 2]) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":"{insee}","geometry":{{"type":"Point","coordinates":[{lon},{lat}]}},
        "properties":{{"name":"{name}","slug":"{slug}","departement":{{"code":"2B","name":"Haute-Corse"}},
        "region":{{"code":"94","name":"Corse","slug":"corse"}},"status":"unconfirmed","official_url":null}}}}]}}"#
    )
}
