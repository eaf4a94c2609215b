//! The list that needs no script: every cité by region, made from the published data.

use std::fmt::Write;

use anyhow::Result;
use cites::{Catalog, Cite, Lang};

use super::{
    html::{credits, escaped, note_on, printed_map_link},
    texts,
};

/// The list's markup in a language, for a page from which `root` leads to the site; the links are to the pages of the same
/// language, in folders beside it. It is on the way to the first paint, so it is as lean as it can be: no class
/// and no closing tag that HTML lets one leave out.
///
/// # Errors
/// It cannot be written, which nothing leads to.
pub fn render(catalog: &Catalog, lang: Lang, root: &str) -> Result<String> {
    let texts = texts::of(lang);
    let mut html = String::new();
    for region in catalog.regions() {
        let cites: Vec<&Cite> = catalog
            .cites()
            .iter()
            .filter(|cite| cite.region == region.id)
            .collect();
        write!(
            html,
            "<section><h2>{} <span>{}</span></h2><ul>",
            escaped(region.name_in(lang)),
            cites.len()
        )?;
        for cite in cites {
            let departement = catalog.departement_name(cite.departement);
            let slug = escaped(&cite.slug);
            let (name, departement) = (escaped(&cite.name), escaped(departement));
            let note = note_on(cite, texts);
            write!(
                html,
                "<li><a href=cites/{slug}.html>{name}</a> <span>{departement}{note}</span>"
            )?;
        }
        html.push_str("</ul></section>\n");
    }
    html.push_str(&printed_map_link(root, lang, ("france", texts.france), texts));
    html.push_str(&credits(root, texts));
    Ok(html)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn feature(id: &str, name: &str, slug: &str, status: &str, url: &str) -> String {
        format!(
            r#"{{"type":"Feature","id":"{id}","geometry":{{"type":"Point","coordinates":[-4.2,48.1]}},"properties":{{
            "name":"{name}","slug":"{slug}","departement":{{"code":"29","name":"Finistère"}},
            "region":{{"code":"53","name":"Bretagne","slug":"bretagne"}},"status":"{status}","official_url":{url}}}}}"#
        )
    }

    fn rendered(features: &[String]) -> String {
        let catalog = Catalog::parse(&format!(
            r#"{{"type":"FeatureCollection","features":[{}]}}"#,
            features.join(",")
        ))
        .unwrap();
        render(&catalog, Lang::Fr, "").unwrap()
    }

    #[test]
    fn lists_the_cites_of_a_region_with_links() {
        let html = rendered(&[
            feature(
                "29134",
                "Locronan",
                "locronan",
                "homologated",
                r#""https://example.org/locronan/""#,
            ),
            feature("29003", "Le Faou & l'Aulne", "le-faou", "candidate", "null"),
        ]);
        assert_eq!(
            html,
            "<section><h2>Bretagne <span>2</span></h2><ul>\
             <li><a href=cites/le-faou.html>\
             Le Faou &amp; l'Aulne</a> <span>Finistère (en cours d’homologation)</span>\
             <li><a href=cites/locronan.html>Locronan</a> <span>Finistère</span>\
             </ul></section>\n\
             <p class=about><a href=\"cartes/france.pdf\">Carte à imprimer (PDF)\u{a0}: France</a>\n\
             <p class=about>Données\u{a0}: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0)\u{a0}; \
             © SNCF Gares &amp; Connexions (ODbL 1.0). <a href=\"licences.txt\">Toutes les licences</a>\n"
        );
    }

    #[test]
    fn markup_in_a_name_stays_text() {
        let html = rendered(&[feature("29134", "<img onerror=x>", "x", "homologated", "null")]);
        assert!(html.contains("&lt;img onerror=x&gt;</a>"));
        assert!(!html.contains("<img"));
    }
}
