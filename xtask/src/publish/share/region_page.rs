//! The page of a region, which is what is passed on: it says to other sites what the map of the region is, sends
//! visitors to it, and is itself the list of the region's cités where scripts do not run.

use std::fmt::Write;

use cites::{Catalog, Cite, Region};

use super::{head, site_url::SiteUrl};
use crate::publish::{
    html::{credits, escaped, note_on},
    texts,
};

/// Sends the visitor on, with all that the page's own address asks of the map: a frame has the page as its source, and a
/// link to a cité leads over its region's page. Such a link says itself what is chosen. A script, as a
/// `<meta http-equiv="refresh">` would take the list away from those who have nothing else, and a file, as the
/// Content-Security-Policy refuses inline ones.
pub const SCRIPT: &str = r#"const { search, hash } = location;
const region = document.getElementById("to-the-map").getAttribute("href");
const isWhole = /[?&](region|cite)=/.test(search);
location.replace((isWhole ? "../" + search : region + search.replace("?", "&")) + hash);
"#;

/// Where the published files are, relative to the site.
pub struct Files<'a> {
    /// The site's style sheet.
    pub stylesheet: &'a str,
    /// [`SCRIPT`].
    pub script: &'a str,
}

/// The markup of the page of `region`, which has these cités.
pub fn render(
    catalog: &Catalog,
    region: &Region,
    cites: &[&Cite],
    files: &Files,
    site: Option<&SiteUrl>,
) -> String {
    let slug = escaped(&region.slug);
    let title = texts::title(region);
    let (heading, description) = (escaped(&title), escaped(&texts::description(region, cites.len())));
    let absolute = site.map_or_else(String::new, |site| {
        let page = format!("regions/{}.html", region.slug);
        let about = head::About {
            page: &page,
            oembed: &format!("oembed/{}.json", region.slug),
            picture: &region.slug,
            alt: &texts::picture(region, cites.len()),
            title: &title,
        };
        let canonical = escaped(&site.url(&page));
        format!(
            "<link rel=\"canonical\" href=\"{canonical}\">\n{}",
            head::absolute(site, &about)
        )
    });
    let Files { stylesheet, script } = files;
    let (count, to_the_map) = (
        escaped(&texts::count(region, cites.len())),
        escaped(texts::TO_THE_MAP),
    );
    let list = list(catalog, cites);
    format!(
        "<!doctype html>
<html lang=\"fr\">
<head>
<meta charset=\"utf-8\">
<title>{heading}</title>
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"description\" content=\"{description}\">
<meta name=\"color-scheme\" content=\"light dark\">
<meta property=\"og:type\" content=\"website\">
<meta property=\"og:title\" content=\"{heading}\">
<meta property=\"og:description\" content=\"{description}\">
<meta property=\"og:locale\" content=\"fr_FR\">
<meta property=\"og:site_name\" content=\"{provider}\">
{absolute}<link rel=\"stylesheet\" href=\"../{stylesheet}\">
<script defer src=\"../{script}\"></script>
</head>
<body>
<main id=\"static\" class=\"shell\">
<div class=\"panel\">
<header class=\"header\">
<div>
<h1>{heading}</h1>
<p class=\"tagline\">{count}</p>
</div>
</header>
<p class=\"why\"><a id=\"to-the-map\" href=\"../?region={slug}\">{to_the_map}</a></p>
<div id=\"static-list\">
<ul>
{list}</ul>
{credits}</div>
</div>
<div class=\"stage\" aria-hidden=\"true\"></div>
</main>
</body>
</html>
",
        provider = escaped(texts::PROVIDER),
        credits = credits("../"),
    )
}

fn list(catalog: &Catalog, cites: &[&Cite]) -> String {
    let mut html = String::new();
    for cite in cites {
        let departement = catalog.departement_name(cite.departement);
        let note = note_on(cite);
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<li><a href=\"../?cite={}\">{}</a> <span>{}{note}</span></li>",
            escaped(&cite.slug),
            escaped(&cite.name),
            escaped(departement),
        );
    }
    html
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(name: &str, site: Option<&str>) -> String {
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
            catalog.regions().first().unwrap(),
            &cites,
            &files,
            site.as_ref(),
        )
    }

    #[test]
    fn text_from_data_stays_text() {
        let html = page("<img src=x>", None);
        assert!(html.contains("&lt;img src=x&gt;</a>") && !html.contains("<img"));
        assert!(html.contains("<title>Petites Cités de Caractère® en Bretagne &amp; Cie</title>"));
        assert!(!html.contains("Bretagne & Cie"));
    }

    #[test]
    fn leads_to_the_map_and_to_each_cite() {
        let html = page("Locronan", None);
        for expected in [
            r#"<a id="to-the-map" href="../?region=bretagne">"#,
            r#"<a href="../?cite=locronan">Locronan</a> <span>Finistère (en cours d’homologation)</span>"#,
            r#"content="1 petite cité en Bretagne &amp; Cie, à découvrir"#,
            r#"href="../assets/app-1.css""#,
            r#"src="../assets/share-2.js""#,
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }

    #[test]
    fn without_an_address_nothing_that_needs_one_is_there() {
        let html = page("Locronan", None);
        assert!(
            !["og:url", "og:image", "oembed", "canonical"]
                .iter()
                .any(|absent| html.contains(absent))
        );
        let html = page("Locronan", Some("https://a.fr/carte"));
        for expected in [
            r#"<link rel="canonical" href="https://a.fr/carte/regions/bretagne.html">"#,
            r#"<meta property="og:image" content="https://a.fr/carte/pictures/bretagne.png">"#,
            r#"<link rel="alternate" type="application/json+oembed" href="https://a.fr/carte/oembed/bretagne.json""#,
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }
}
