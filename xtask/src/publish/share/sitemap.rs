//! What search engines are told of the site: `sitemap.xml` (https://www.sitemaps.org/protocol.html) with each page's other
//! languages, and `robots.txt`, which leads there.

use std::fmt::Write;

use cites::{Catalog, Lang};

use super::{paths, site_url::SiteUrl};
use crate::publish::{embed, html::escaped};

/// `sitemap.xml` with every page that is meant to be found.
pub fn render(site: &SiteUrl, catalog: &Catalog) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    xml.push_str(&in_all_languages(site, paths::country));
    // Writing into a String cannot fail.
    let _ = writeln!(
        xml,
        "<url><loc>{}</loc></url>",
        escaped(&site.url(embed::COMPOSER))
    );
    for region in catalog.regions() {
        xml.push_str(&in_all_languages(site, |lang| paths::region(lang, &region.slug)));
    }
    for cite in catalog.cites() {
        xml.push_str(&in_all_languages(site, |lang| paths::cite(lang, &cite.slug)));
    }
    xml.push_str("</urlset>\n");
    xml
}

/// One entry a language, each of which names them all.
fn in_all_languages(site: &SiteUrl, path: impl Fn(Lang) -> String) -> String {
    let address = |lang| escaped(&site.url(&path(lang)));
    let alternates: String = Lang::ALL
        .map(|lang| (lang.tag(), address(lang)))
        .into_iter()
        .chain([("x-default", address(Lang::Fr))])
        .map(|(tag, url)| format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>"))
        .collect();
    Lang::ALL
        .map(|lang| format!("<url><loc>{}</loc>{alternates}</url>\n", address(lang)))
        .concat()
}

/// `robots.txt`, where the site is its host's root: nobody looks for it elsewhere.
pub fn robots(site: &SiteUrl) -> Option<String> {
    site.is_root().then(|| {
        format!(
            "User-agent: *\nDisallow:\n\nSitemap: {}\n",
            site.url("sitemap.xml")
        )
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_page_is_named_in_each_language_with_the_others() {
        let catalog = Catalog::parse(
            r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"29134","geometry":{"type":"Point","coordinates":[-4.2,48.1]},
            "properties":{"name":"Locronan","slug":"locronan","departement":{"code":"29","name":"Finistère"},
            "region":{"code":"53","name":"Bretagne","slug":"bretagne"},"status":"candidate"}}]}"#,
        )
        .unwrap();
        let xml = render(&SiteUrl::parse("https://a.fr/b'&c").unwrap(), &catalog);
        assert_eq!(xml.matches("<loc>").count(), 6 + 6 + 6 + 1);
        assert_eq!(xml.matches("<xhtml:link ").count(), 3 * 6 * 7);
        for expected in [
            "<loc>https://a.fr/b'&amp;c/</loc>",
            "<loc>https://a.fr/b'&amp;c/integrer.html</loc>",
            "<loc>https://a.fr/b'&amp;c/en/regions/bretagne.html</loc>",
            "<loc>https://a.fr/b'&amp;c/cites/locronan.html</loc><xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://a.fr/b'&amp;c/cites/locronan.html\"/>",
        ] {
            assert!(xml.contains(expected), "{expected}\n{xml}");
        }
    }

    #[test]
    fn robots_are_told_at_the_root_of_a_host_alone() {
        let told = |site| robots(&SiteUrl::parse(site).unwrap());
        assert!(
            told("https://a.fr")
                .unwrap()
                .ends_with("\nSitemap: https://a.fr/sitemap.xml\n")
        );
        assert_eq!(told("https://a.fr/carte"), None);
    }
}
