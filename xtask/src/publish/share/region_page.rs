//! The page of a region, which is what is passed on: it says to other sites what the map of the region is, sends
//! visitors to it, and is itself the list of the region's cités where scripts do not run.

use std::fmt::Write;

use cites::{Catalog, Cite, Lang, Region};

use super::{head::PageHead, list_page::ListPage, paths, site_url::SiteUrl};
use crate::publish::{
    html::{credits, escaped, note_on, printed_map_link},
    texts::{self, Texts},
};

/// Sends the visitor on, with all that the page's own address asks of the map: a frame has the page as its source, and a
/// link to a cité leads over its region's page. Such a link says itself what is chosen. A script, as a
/// `<meta http-equiv="refresh">` would take the list away from those who have nothing else, and a file, as the
/// Content-Security-Policy refuses inline ones.
pub const SCRIPT: &str = r#"const { search, hash } = location;
const region = document.getElementById("to-the-map").getAttribute("href");
const [map] = region.split("?");
const isWhole = /[?&](region|cite)=/.test(search);
location.replace((isWhole ? map + search : region + search.replace("?", "&")) + hash);
"#;

/// Where the published files are, relative to the site.
pub struct Files<'a> {
    /// The site's style sheet.
    pub stylesheet: &'a str,
    /// [`SCRIPT`].
    pub script: &'a str,
}

/// The markup of the page of `region`, which has these cités, in a language.
pub fn render(
    catalog: &Catalog,
    (region, cites): (&Region, &[&Cite]),
    lang: Lang,
    files: &Files,
    site: Option<&SiteUrl>,
) -> String {
    let texts = texts::of(lang);
    let title = texts.region_title(region);
    let count = texts.count_in(region, cites.len());
    let oembed = format!("oembed/{}.json", region.slug);
    let head = PageHead {
        lang,
        root: paths::to_root(lang),
        path: &|lang| paths::region(lang, &region.slug),
        title: &title,
        description: &(texts.region_description)(&count),
        picture: &region.slug,
        alt: &(texts.region_picture)(&count),
        oembed: Some((&oembed, &title)),
    };
    let root = paths::to_root(lang);
    let page = ListPage {
        head,
        count: &count,
        map: (
            &paths::map(lang, &format!("region={}", region.slug)),
            texts.region_to_the_map,
        ),
        list: &format!("<ul>\n{}</ul>\n", list(catalog, cites, texts)),
        foot: &[
            printed_map_link(root, lang, (&region.slug, region.name_in(lang)), texts),
            credits(root, texts),
        ]
        .concat(),
    };
    page.render(files, site)
}

/// Each cité with the link to its page, which stands in the folder beside this one.
fn list(catalog: &Catalog, cites: &[&Cite], texts: &Texts) -> String {
    let mut html = String::new();
    for cite in cites {
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<li><a href=\"../cites/{}.html\">{}</a> <span>{}{}</span></li>",
            escaped(&cite.slug),
            escaped(&cite.name),
            escaped(catalog.departement_name(cite.departement)),
            note_on(cite, texts),
        );
    }
    html
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(name: &str, lang: Lang, site: Option<&str>) -> String {
        let catalog = Catalog::parse(&format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":"29134","geometry":{{"type":"Point","coordinates":[-4.2,48.1]}},
            "properties":{{"name":"{name}","slug":"locronan","departement":{{"code":"29","name":"Finistère"}},
            "region":{{"code":"53","name":"Bretagne & Cie","slug":"bretagne"}},"status":"candidate","official_url":null}}}}]}}"#
        ))
        .unwrap();
        let files = Files {
            stylesheet: "assets/app-1.css",
            script: "assets/share-2.js",
        };
        let site = site.map(|site| SiteUrl::parse(site).unwrap());
        let cites: Vec<&Cite> = catalog.cites().iter().collect();
        render(
            &catalog,
            (catalog.regions().first().unwrap(), &cites),
            lang,
            &files,
            site.as_ref(),
        )
    }

    #[test]
    fn text_from_data_stays_text() {
        let html = page("<img src=x>", Lang::Fr, None);
        assert!(html.contains("&lt;img src=x&gt;</a>") && !html.contains("<img"));
        assert!(html.contains("<title>Petites Cités de Caractère® en Bretagne &amp; Cie</title>"));
        assert!(!html.contains("Bretagne & Cie"));
    }

    #[test]
    fn leads_to_the_map_and_to_each_cite() {
        let html = page("Locronan", Lang::Fr, None);
        for expected in [
            r#"<a id="to-the-map" href="../?region=bretagne">"#,
            r#"<a href="../cites/locronan.html">Locronan</a> <span>Finistère (en cours d’homologation)</span>"#,
            r#"content="1 petite cité en Bretagne &amp; Cie, à découvrir"#,
            r#"href="../assets/app-1.css""#,
            r#"src="../assets/share-2.js""#,
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }

    #[test]
    fn in_english_it_stands_in_a_folder_and_leads_to_the_english_map() {
        let html = page("Locronan", Lang::En, None);
        for expected in [
            r#"<html lang="en">"#,
            r#"<a id="to-the-map" href="../../?region=bretagne&amp;lang=en">See the map"#,
            r#"<a href="../cites/locronan.html">Locronan</a> <span>Finistère (candidate)</span>"#,
            r#"src="../../assets/share-2.js""#,
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }

    #[test]
    fn with_an_address_it_says_where_its_picture_and_its_frame_are() {
        let html = page("Locronan", Lang::Fr, Some("https://a.fr/carte"));
        for expected in [
            r#"<link rel="canonical" href="https://a.fr/carte/regions/bretagne.html">"#,
            r#"<meta property="og:image" content="https://a.fr/carte/pictures/bretagne.png">"#,
            r#"<link rel="alternate" type="application/json+oembed" href="https://a.fr/carte/oembed/bretagne.json""#,
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }
}
