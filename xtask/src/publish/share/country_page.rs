//! The list of all cités in a language other than the one of `index.html`: `de/index.html`. It sends visitors to the map in
//! that language, and is itself the list where scripts do not run.

use anyhow::Result;
use cites::{Catalog, Lang};

use super::{FRANCE, head::PageHead, list_page::ListPage, paths, region_page::Files, site_url::SiteUrl};
use crate::publish::{static_list, texts};

/// The markup of the page.
///
/// # Errors
/// The list cannot be written, which nothing leads to.
pub fn render(catalog: &Catalog, lang: Lang, files: &Files, site: Option<&SiteUrl>) -> Result<String> {
    let texts = texts::of(lang);
    let page = ListPage {
        head: PageHead {
            lang,
            root: "../",
            path: &paths::country,
            title: texts.france_title,
            description: texts.france_description,
            picture: FRANCE,
            alt: texts.france_picture,
            oembed: None,
        },
        count: texts.tagline,
        map: (&paths::map(lang, ""), texts.to_the_map),
        list: &static_list::render(catalog, lang, "../")?,
        foot: "",
    };
    Ok(page.render(files, site))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_list_leads_to_the_map_and_the_pages_of_its_language() {
        let catalog = Catalog::parse(include_str!("../../../../public/data/communes.geojson")).unwrap();
        let files = Files {
            stylesheet: "assets/app-1.css",
            script: "assets/share-2.js",
        };
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Fr) {
            let html = render(&catalog, lang, &files, None).unwrap();
            let tag = lang.tag();
            for expected in [
                format!("<html lang=\"{tag}\">"),
                format!("<a id=\"to-the-map\" href=\"../?lang={tag}\">"),
                "<link rel=\"stylesheet\" href=\"../assets/app-1.css\">".to_owned(),
                "<link rel=\"alternate\" hreflang=\"fr\" href=\"../\">".to_owned(),
                format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"../{tag}/\">"),
                format!("href=\"../cartes/france-{tag}.pdf\""),
                "<li><a href=cites/locronan.html>".to_owned(),
            ] {
                assert!(html.contains(&expected), "{tag}: {expected}");
            }
        }
    }
}
