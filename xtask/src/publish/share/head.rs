//! What the head of a page says to search engines and to the sites that a link to it is given to: title, languages,
//! Open Graph, and where the oEmbed answer is.

use std::fmt::Write;

use anyhow::{Context, Result};
use cites::Lang;
use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str};

use super::{paths, picture, site_url::SiteUrl};
use crate::publish::{html::escaped, texts};

/// A page of a region or a cité as its head speaks of it. Paths are relative to the site, texts plain.
pub struct PageHead<'a> {
    /// The page's language.
    pub lang: Lang,
    /// From the page to the site: `../`.
    pub root: &'a str,
    /// The page in a language.
    pub path: &'a dyn Fn(Lang) -> String,
    /// The page's title.
    pub title: &'a str,
    /// The page in a sentence or two.
    pub description: &'a str,
    /// The name of its picture.
    pub picture: &'a str,
    /// What the picture shows.
    pub alt: &'a str,
    /// Its oEmbed answer, and the title of what that embeds.
    pub oembed: Option<(&'a str, &'a str)>,
}

impl PageHead<'_> {
    /// The first elements of the head; style sheets are the page's own. Other languages are linked by relative
    /// addresses where that of the site is not known.
    pub fn render(&self, site: Option<&SiteUrl>) -> String {
        let texts = texts::of(self.lang);
        let (title, description) = (escaped(self.title), escaped(self.description));
        let address = |lang| {
            let path = (self.path)(lang);
            escaped(&site.map_or_else(|| format!("{}{path}", self.root), |site| site.url(&path)))
        };
        let mut html = format!(
            "<meta charset=\"utf-8\">\n\
             <title>{title}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"description\" content=\"{description}\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta property=\"og:type\" content=\"website\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:locale\" content=\"{}\">\n\
             <meta property=\"og:site_name\" content=\"{}\">\n",
            texts.locale,
            escaped(texts::PROVIDER),
        );
        html.push_str(&languages(address));
        if let Some(site) = site {
            let _ = writeln!(
                html,
                "<link rel=\"canonical\" href=\"{}\">",
                escaped(&site.url(&(self.path)(self.lang)))
            );
            html.push_str(&open_graph(site, &(self.path)(self.lang), self.picture, self.alt));
            if let Some((path, title)) = self.oembed {
                html.push_str(&oembed_link(site, path, title));
            }
        }
        html
    }
}

/// The links to a page in each language, whose addresses these are, as they stand in an attribute.
fn languages(address: impl Fn(Lang) -> String) -> String {
    let mut html = String::new();
    for (tag, lang) in Lang::ALL
        .map(|lang| (lang.tag(), lang))
        .into_iter()
        .chain([("x-default", Lang::Fr)])
    {
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">",
            address(lang)
        );
    }
    html
}

/// The elements of Open Graph that need an absolute address.
fn open_graph(site: &SiteUrl, page: &str, picture: &str, alt: &str) -> String {
    let (width, height) = picture::SIZE;
    let mut html = String::new();
    for (name, content) in [
        ("og:url", site.url(page)),
        ("og:image", site.url(&picture::path(picture))),
        ("og:image:type", "image/png".to_owned()),
        ("og:image:width", width.to_string()),
        ("og:image:height", height.to_string()),
        ("og:image:alt", alt.to_owned()),
    ] {
        let _ = writeln!(
            html,
            "<meta property=\"{name}\" content=\"{}\">",
            escaped(&content)
        );
    }
    html.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    html
}

fn oembed_link(site: &SiteUrl, answer: &str, title: &str) -> String {
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">\n",
        escaped(&site.url(answer)),
        escaped(title),
    )
}

/// `index.html` with what it says of the whole of France, and with its own address, from which the map makes those of
/// the pages that a visitor passes on.
///
/// # Errors
/// It is not HTML.
pub fn add_to_index(html: &str, site: &SiteUrl) -> Result<String> {
    let texts = texts::of(Lang::Fr);
    let added = format!(
        "<link rel=\"canonical\" href=\"{}\">\n{}{}{}",
        escaped(&site.url("")),
        languages(|lang| escaped(&site.url(&paths::country(lang)))),
        open_graph(site, "", super::FRANCE, texts.france_picture),
        oembed_link(site, "oembed.json", texts.france_title),
    );
    let settings = RewriteStrSettings {
        element_content_handlers: vec![element!("head", |head| {
            head.append(&added, ContentType::Html);
            Ok(())
        })],
        ..RewriteStrSettings::new()
    };
    rewrite_str(html, settings).context("index.html is not HTML")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn index_leads_to_the_answer_and_the_picture_of_france() {
        let site = SiteUrl::parse("https://carte.example.org/a&b").unwrap();
        let html = add_to_index("<html><head><title>x</title></head><body></body></html>", &site).unwrap();
        let head = html.split("</head>").next().unwrap();
        for expected in [
            r#"<link rel="alternate" type="application/json+oembed" href="https://carte.example.org/a&amp;b/oembed.json" title="Petites"#,
            r#"<meta property="og:image" content="https://carte.example.org/a&amp;b/pictures/france.png">"#,
            r#"<meta property="og:url" content="https://carte.example.org/a&amp;b/">"#,
            r#"<link rel="canonical" href="https://carte.example.org/a&amp;b/">"#,
            r#"<link rel="alternate" hreflang="x-default" href="https://carte.example.org/a&amp;b/">"#,
            r#"<link rel="alternate" hreflang="nl" href="https://carte.example.org/a&amp;b/nl/">"#,
        ] {
            assert!(head.contains(expected), "{expected}\n{head}");
        }
    }

    fn page(lang: Lang, site: Option<&SiteUrl>) -> String {
        PageHead {
            root: paths::to_root(lang),
            lang,
            path: &|lang| paths::cite(lang, "locronan"),
            title: "Locronan \"<b>\"",
            description: "a & b",
            picture: "cites/locronan",
            alt: "Carte",
            oembed: None,
        }
        .render(site)
    }

    #[test]
    fn each_language_names_both_and_itself() {
        let site = SiteUrl::parse("https://a.fr").unwrap();
        let html = page(Lang::En, Some(&site));
        for expected in [
            r#"hreflang="fr" href="https://a.fr/cites/locronan.html">"#,
            r#"hreflang="en" href="https://a.fr/en/cites/locronan.html">"#,
            r#"hreflang="x-default" href="https://a.fr/cites/locronan.html">"#,
            r#"<link rel="canonical" href="https://a.fr/en/cites/locronan.html">"#,
            r#"<meta property="og:locale" content="en_GB">"#,
            r#"<meta property="og:image" content="https://a.fr/pictures/cites/locronan.png">"#,
            "<title>Locronan &quot;&lt;b&gt;&quot;</title>",
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
    }

    #[test]
    fn without_an_address_languages_are_linked_relatively_and_nothing_else_that_needs_one_is_there() {
        let html = page(Lang::En, None);
        assert!(html.contains(r#"hreflang="fr" href="../../cites/locronan.html">"#));
        assert!(
            !["og:url", "og:image", "oembed", "canonical"]
                .iter()
                .any(|absent| html.contains(absent))
        );
    }
}
