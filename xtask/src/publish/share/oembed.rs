//! oEmbed answers: what a site that is given a link puts in its place. Static files do, since every consumer is led
//! to them by a link in the page (https://oembed.com, section 4).

use serde::Serialize;

use super::{picture, site_url::SiteUrl};
use crate::publish::{html::escaped, texts};

/// The size a frame is offered in, in CSS pixels; the map fits into any, and its frame is as wide as there is room.
const FRAME: (u32, u32) = (800, 600);
/// In seconds: the list of cités changes a few times a year, the address not at all.
const CACHE_AGE: u32 = 86_400;
/// What the map can do in a frame only when the page around it allows it.
const ALLOW: &str = "geolocation; web-share; clipboard-write; fullscreen";

/// An answer of type `rich`, oEmbed 1.0.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    title: &'a str,
    provider_name: &'a str,
    provider_url: String,
    width: u32,
    height: u32,
    html: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
    cache_age: u32,
}

/// The answer whose frame has `source`, such as `regions/bretagne.html?embed=1`, and whose picture is that of this name.
/// A region's frame has its page as its source: it leads to the map, and without script it is the list of its region.
///
/// # Errors
/// It cannot be written as JSON, which nothing leads to.
pub fn answer(site: &SiteUrl, title: &str, source: &str, name: &str) -> serde_json::Result<String> {
    let source = site.url(source);
    let (width, height) = FRAME;
    let (thumbnail_width, thumbnail_height) = picture::SIZE;
    serde_json::to_string_pretty(&Answer {
        version: "1.0",
        kind: "rich",
        title,
        provider_name: texts::PROVIDER,
        provider_url: site.url(""),
        width,
        height,
        html: format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" allow=\"{ALLOW}\" allowfullscreen></iframe>",
            escaped(&source),
            escaped(title),
        ),
        thumbnail_url: site.url(&picture::path(name)),
        thumbnail_width,
        thumbnail_height,
        cache_age: CACHE_AGE,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::Value;

    fn read(title: &str, source: &str, name: &str) -> Value {
        let site = SiteUrl::parse("https://carte.example.org/a").unwrap();
        serde_json::from_str(&answer(&site, title, source, name).unwrap()).unwrap()
    }

    #[test]
    fn has_what_oembed_requires_of_rich_answers() {
        let answer = read("Cités en Bretagne", "regions/bretagne.html?embed=1", "bretagne");
        assert_eq!(answer["version"], "1.0");
        assert_eq!(answer["type"], "rich");
        assert_eq!((&answer["width"], &answer["height"]), (&800.into(), &600.into()));
        assert_eq!(answer["title"], "Cités en Bretagne");
        assert_eq!(answer["provider_url"], "https://carte.example.org/a/");
        // A thumbnail has all three of these, or none.
        assert_eq!(
            answer["thumbnail_url"],
            "https://carte.example.org/a/pictures/bretagne.png"
        );
        assert_eq!(answer["thumbnail_width"], 1200);
        assert_eq!(answer["thumbnail_height"], 630);
        assert_eq!(answer["cache_age"], 86_400);
    }

    #[test]
    fn the_frame_is_escaped_markup() {
        let answer = read("\"><script>", "regions/bretagne.html?embed=1", "bretagne");
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.starts_with(
                "<iframe src=\"https://carte.example.org/a/regions/bretagne.html?embed=1\" title=\"&quot;&gt;&lt;script&gt;\" width=\"100%\" height=\"600\""
            ),
            "{html}"
        );
        assert!(html.ends_with("></iframe>") && !html.contains("style"));
        let france = read("France", "?embed=1", "france");
        assert!(france["html"].as_str().unwrap().contains("/a/?embed=1\""));
    }
}
