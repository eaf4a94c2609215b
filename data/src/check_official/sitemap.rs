//! Reads a sitemap from a file or the web.

use std::{collections::BTreeSet, fs, time::Duration};

use serde::Deserialize;

use crate::error::Error;

/// The slugs of the cités' pages, `/cites/<slug>/`, of a sitemap: a file, or an http(s) URL.
///
/// # Errors
/// It cannot be read, is not XML, is an index of sitemaps, or lists no page of a cité.
pub fn pages(sitemap: &str) -> Result<BTreeSet<String>, Error> {
    let is_url = sitemap.starts_with("https://") || sitemap.starts_with("http://");
    let text = if is_url {
        download(sitemap)?
    } else {
        fs::read_to_string(sitemap).map_err(Error::io(sitemap))?
    };
    slugs(&text).map_err(|reason| Error::Sitemap {
        origin: sitemap.to_owned(),
        reason,
    })
}

fn download(url: &str) -> Result<String, Error> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into();
    let body = agent
        .get(url)
        .call()
        .and_then(|mut response| response.body_mut().read_to_string());
    body.map_err(|error| Error::Sitemap {
        origin: url.to_owned(),
        reason: format!("cannot be fetched: {error}"),
    })
}

/// A sitemap, or an index of sitemaps, whose entries have the same form.
#[derive(Deserialize)]
struct Sitemap {
    #[serde(default)]
    url: Vec<Entry>,
    #[serde(default)]
    sitemap: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    loc: String,
}

fn slugs(xml: &str) -> Result<BTreeSet<String>, String> {
    let Sitemap { url, sitemap } =
        quick_xml::de::from_str(xml).map_err(|error| format!("not a sitemap: {error}"))?;
    if !sitemap.is_empty() {
        let listed: Vec<_> = sitemap.iter().map(|entry| entry.loc.trim()).collect();
        return Err(format!(
            "an index of sitemaps: give the one of the cités instead, of {}",
            listed.join(", ")
        ));
    }
    let slugs: BTreeSet<_> = url.iter().filter_map(|entry| slug(entry.loc.trim())).collect();
    if slugs.is_empty() {
        return Err(format!(
            "no page of a cité, /cites/<slug>/, among its {} addresses",
            url.len()
        ));
    }
    Ok(slugs)
}

/// `locronan` of `https://example.org/cites/locronan/`; the page `/cites/` itself is no cité.
fn slug(address: &str) -> Option<String> {
    let (_, path) = address.split_once("/cites/")?;
    let slug = path.trim_end_matches('/');
    (!slug.is_empty() && !slug.contains(['/', '?', '#'])).then(|| slug.to_owned())
}
