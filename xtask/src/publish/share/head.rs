//! What the head of a page says to the sites that a link to it is given to: Open Graph, and where the oEmbed answer is.

use std::fmt::Write;

use anyhow::{Context, Result};
use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str};

use super::{picture, site_url::SiteUrl};
use crate::publish::{html::escaped, texts};

/// A page as the markup speaks of it; paths are relative to the site.
pub struct About<'a> {
    /// The page itself.
    pub page: &'a str,
    /// Its oEmbed answer.
    pub oembed: &'a str,
    /// The name of its picture.
    pub picture: &'a str,
    /// What the picture shows.
    pub alt: &'a str,
    /// The title of what would be embedded.
    pub title: &'a str,
}

/// The elements that need an absolute address, and are left out without one.
pub fn absolute(site: &SiteUrl, about: &About) -> String {
    let (width, height) = picture::SIZE;
    let mut html = String::new();
    for (name, content) in [
        ("og:url", site.url(about.page)),
        ("og:image", site.url(&picture::path(about.picture))),
        ("og:image:type", "image/png".to_owned()),
        ("og:image:width", width.to_string()),
        ("og:image:height", height.to_string()),
        ("og:image:alt", about.alt.to_owned()),
    ] {
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<meta property=\"{name}\" content=\"{}\">",
            escaped(&content)
        );
    }
    let _ = writeln!(
        html,
        "<meta name=\"twitter:card\" content=\"summary_large_image\">\n\
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
        escaped(&site.url(about.oembed)),
        escaped(about.title),
    );
    html
}

/// `index.html` with what it says of the whole of France.
///
/// # Errors
/// It is not HTML.
pub fn add_to_index(html: &str, site: &SiteUrl) -> Result<String> {
    let added = absolute(
        site,
        &About {
            page: "",
            oembed: "oembed.json",
            picture: super::FRANCE,
            alt: texts::FRANCE_PICTURE,
            title: texts::FRANCE,
        },
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
        ] {
            assert!(head.contains(expected), "{expected}\n{head}");
        }
    }
}
