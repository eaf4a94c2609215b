//! "Photo and article from Wikipedia": the module that asks for them and shows them, which nothing of the first screen
//! waits for, and the section of a cité's own page where it does so.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use cites::{Cite, Lang};

use super::{assets::Assets, html::escaped, minify, texts};
use crate::tools::Toolbox;

/// The folder of the module's sources, which Trunk copies.
const FOLDER: &str = "article";
/// What `index.html` names; the app loads it when the button is pressed.
pub const MODULE: &str = "article/article.js";
/// What the cités' own pages load.
const PAGE: &str = "article/page.js";

/// The published scripts, relative to the site.
pub struct ArticleScripts {
    /// The module that asks and shows, loaded by a press.
    pub module: String,
    /// What a cité's own page needs for that, in a `<script type="module">`.
    pub page: String,
}

/// Publishes the scripts of the folder `article/` in `compiled`, each with what it imports; the sources are not
/// published.
///
/// # Errors
/// One is missing, esbuild refuses one, or the disk does.
pub fn publish(tools: &Toolbox, assets: &mut Assets, compiled: &Path) -> Result<ArticleScripts> {
    let folder = compiled.join(FOLDER);
    for file in super::files(&folder)? {
        assets.take(&format!("{FOLDER}/{}", file.display()))?;
    }
    let bundle = |url: &str, name: &str| {
        let code = std::fs::read_to_string(compiled.join(url))?;
        let code = minify::bundle(tools, &folder, &code, &BTreeMap::new())?;
        assets.add(name, &code)
    };
    Ok(ArticleScripts {
        module: bundle(MODULE, "article.js")?,
        page: bundle(PAGE, "article-page.js")?,
    })
}

/// The section of a cité's own page, at `to_root` from the site's top: the same that the app's card has
/// (`src/components/article.rs`) under a heading of its own, but hidden until the page's script is there, for without it
/// the button would do nothing.
pub fn section(cite: &Cite, lang: Lang, scripts: &ArticleScripts, to_root: &str) -> String {
    let texts = texts::of(lang);
    format!(
        "<section id=\"article\" class=\"article\" hidden data-module=\"{to_root}{module}\" data-name=\"{name}\" \
         data-insee=\"{insee}\" data-item=\"{item}\" data-lang=\"{lang}\" data-busy=\"{busy}\" data-failed=\"{failed}\">\n\
         <h2>{title}</h2>\n\
         <button type=\"button\" class=\"button\" aria-describedby=\"article-asks\"><span>{button}</span></button>\n\
         <p class=\"article-status\" role=\"status\"></p>\n\
         <p class=\"article-asks\" id=\"article-asks\">{asks}</p>\n\
         </section>\n",
        module = escaped(&scripts.module),
        name = escaped(&cite.name),
        insee = escaped(&cite.insee),
        item = escaped(cite.wikidata.as_deref().unwrap_or_default()),
        lang = lang.tag(),
        busy = escaped(texts.article_busy),
        failed = escaped(texts.article_failed),
        title = escaped(texts.article_title),
        button = escaped(texts.article),
        asks = escaped(texts.article_asks),
    )
}

/// The script of a page that has the section, for its `<head>`.
pub fn script(scripts: &ArticleScripts, to_root: &str) -> String {
    format!(
        "<script type=\"module\" src=\"{to_root}{}\"></script>\n",
        escaped(&scripts.page)
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::project;
    use cites::Catalog;

    fn scripts() -> ArticleScripts {
        ArticleScripts {
            module: "assets/article-1.js".to_owned(),
            page: "assets/article-page-2.js".to_owned(),
        }
    }

    fn section_of(name: &str, item: &str) -> String {
        let catalog = Catalog::parse(&format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":"29134","geometry":{{"type":"Point","coordinates":[-4.2,48.1]}},
            "properties":{{"name":"{name}","slug":"locronan","departement":{{"code":"29","name":"Finistère"}},
            "region":{{"code":"53","name":"Bretagne","slug":"bretagne"}},"status":"candidate","wikidata":{item}}}}}]}}"#
        ))
        .unwrap();
        section(catalog.cites().first().unwrap(), Lang::Fr, &scripts(), "../")
    }

    #[test]
    fn the_section_says_what_the_module_needs() {
        let html = section_of("Locronan", "\"Q330070\"");
        for expected in [
            "data-module=\"../assets/article-1.js\"",
            "data-name=\"Locronan\" data-insee=\"29134\" data-item=\"Q330070\" data-lang=\"fr\"",
            " hidden ",
            "role=\"status\"",
            "wikimedia.org",
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
        assert!(section_of("Locronan", "null").contains("data-item=\"\""));
        assert!(script(&scripts(), "../").contains("src=\"../assets/article-page-2.js\""));
    }

    #[test]
    fn a_name_stays_text() {
        let html = section_of("<img src=x>&", "null");
        assert!(html.contains("data-name=\"&lt;img src=x&gt;&amp;\"") && !html.contains("<img"));
    }

    /// What the app's texts (`src/i18n`) say, so that the page does not come to say something else.
    #[test]
    fn the_page_says_what_the_card_says() {
        for lang in Lang::ALL {
            let page = project::root().join(format!("src/i18n/{}/page.rs", lang.tag()));
            let app = std::fs::read_to_string(page).unwrap();
            let texts = texts::of(lang);
            for (name, text) in [
                ("article", texts.article),
                ("article_asks", texts.article_asks),
                ("article_busy", texts.article_busy),
                ("article_failed", texts.article_failed),
                ("trip_add_short", texts.add_to_trip),
            ] {
                assert!(
                    app.contains(&format!("{name}: \"{text}\"")),
                    "{name} in {}",
                    lang.tag()
                );
            }
        }
    }
}
