//! What other sites use: the element's script, its types, and the page that writes their code for them.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::{assets::Assets, minify, write};
use crate::{project, tools::Toolbox};

/// The script that other pages load, under this very name for ever.
pub const SCRIPT: &str = "embed.js";
/// The page where a web editor composes a map.
pub const COMPOSER: &str = "integrer.html";
/// The part of that page that is about oEmbed.
const OEMBED: &str = "#wordpress";
/// The page's style sheets, in order; the map's own colours first, so that the page looks like what it shows.
const STYLES: [&str; 4] = [
    "../styles/tokens.css",
    "integrer.css",
    "integrer.form.css",
    "integrer.results.css",
];
/// What the script may weigh in Brotli: other people's pages pay for it.
const BUDGET: u64 = 3 * 1024;

/// Publishes what stands in the folder `embed/` of the sources into `staged`. Without the site's address there are no
/// oEmbed answers, and the page offers none.
///
/// # Errors
/// A file is missing, esbuild refuses one, or the page does not name its script and its style.
pub fn publish(tools: &Toolbox, assets: &Assets, staged: &Path, has_oembed: bool) -> Result<()> {
    let sources = project::root().join("embed");
    let read = |name: &str| {
        let path = sources.join(name);
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
    };
    let script = minify::script(tools, read(SCRIPT)?.as_bytes())?;
    write(&staged.join(SCRIPT), &script)?;
    write(&staged.join("embed.d.ts"), read("embed.d.ts")?.as_bytes())?;

    let code = minify::bundle(tools, &sources, &read("integrer.js")?, &BTreeMap::new())?;
    let mut style = String::new();
    for sheet in STYLES {
        style.push_str(&read(sheet)?);
        style.push('\n');
    }
    let style = minify::stylesheet(tools, style.as_bytes())?;
    let page = name_assets(
        &read(COMPOSER)?,
        &[
            ("integrer.js", assets.add("integrer.js", &code)?),
            ("integrer.css", assets.add("integrer.css", style.as_bytes())?),
        ],
    )?;
    let page = if has_oembed { page } else { without_oembed(&page)? };
    write(&staged.join(COMPOSER), page.as_bytes())
}

fn without_oembed(page: &str) -> Result<String> {
    let settings = RewriteStrSettings {
        element_content_handlers: vec![element!(OEMBED, |section| {
            section.remove();
            Ok(())
        })],
        ..RewriteStrSettings::new()
    };
    rewrite_str(page, settings).context("the page for editors is not HTML")
}

/// Makes sure that the compressed script in `staged` is as small as was promised.
///
/// # Errors
/// It is not, or it is not there.
pub fn check_size(staged: &Path) -> Result<()> {
    let path = staged.join(format!("{SCRIPT}.br"));
    let size = fs::metadata(&path)
        .with_context(|| format!("{} cannot be measured", path.display()))?
        .len();
    if size > BUDGET {
        bail!("{SCRIPT} weighs {size} bytes in Brotli, and may weigh {BUDGET}.");
    }
    Ok(())
}

/// The page with the published URLs in place of the names of its files.
fn name_assets(page: &str, urls: &[(&str, String)]) -> Result<String> {
    let mut page = page.to_owned();
    for (name, url) in urls {
        let quoted = format!("\"{name}\"");
        if page.matches(&quoted).count() != 1 {
            bail!("{COMPOSER} must name {name} once.");
        }
        page = page.replace(&quoted, &format!("\"{url}\""));
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use cites::{Catalog, HeritageTheme, Lang};

    #[test]
    fn the_page_names_its_published_files() {
        let urls = [("a.js", "assets/a-1.js".to_owned())];
        let page = name_assets("<script src=\"a.js\">", &urls).unwrap();
        assert_eq!(page, "<script src=\"assets/a-1.js\">");
        assert!(name_assets("<script src=\"b.js\">", &urls).is_err());
        assert!(name_assets("\"a.js\" \"a.js\"", &urls).is_err());
    }

    #[test]
    fn without_answers_the_page_offers_none() {
        let page = include_str!("../../../embed/integrer.html");
        let without = without_oembed(page).unwrap();
        assert!(page.contains("code-wordpress") && !without.contains("wordpress"));
        assert!(without.contains("id=\"code-link\"") && without.contains("class=\"privacy\""));
    }

    #[test]
    fn the_page_offers_every_theme_and_names_it_as_the_map_does() {
        let page = include_str!("../../../embed/integrer.html");
        let (_, rest) = page.split_once("data-ticks=\"voir\"").unwrap();
        let values = rest.split('"').nth(1).unwrap();
        let themes: Vec<&str> = HeritageTheme::all().map(HeritageTheme::slug).collect();
        assert_eq!(values.split(' ').collect::<Vec<_>>(), themes);
        for lang in Lang::ALL.map(Lang::tag) {
            let read = |path: String| fs::read_to_string(project::root().join(path)).unwrap();
            let texts = read(format!("embed/strings/{lang}.js"));
            let named: Vec<&str> = texts
                .lines()
                .filter_map(|line| line.strip_prefix("  voir_"))
                .collect();
            let map = read(format!("src/i18n/{lang}/page.rs"));
            let (_, rest) = map.split_once("    themes: [").unwrap();
            let names = rest.split(']').next().unwrap().split('"').skip(1).step_by(2);
            let expected: Vec<String> = themes
                .iter()
                .zip(names)
                .map(|(theme, name)| format!("{theme}: \"{name}\","))
                .collect();
            assert_eq!(named, expected, "{lang}");
        }
    }

    #[test]
    fn the_page_names_the_regions_as_the_map_does() {
        let catalog = Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap();
        for lang in Lang::ALL {
            let path = format!("embed/strings/{}.js", lang.tag());
            let texts = fs::read_to_string(project::root().join(path)).unwrap();
            let mut named: Vec<String> = texts
                .lines()
                .map(|line| line.trim().replace("\"region_", "region_").replace("\":", ":"))
                .filter(|line| line.starts_with("region_"))
                .collect();
            let own_names = catalog
                .regions()
                .iter()
                .filter(|region| region.name_in(lang) != region.name);
            let mut expected: Vec<String> = own_names
                .map(|region| format!("region_{}: \"{}\",", region.slug, region.name_in(lang)))
                .collect();
            named.sort();
            expected.sort();
            assert_eq!(named, expected, "{}", lang.tag());
        }
    }

    #[test]
    fn a_script_over_its_budget_is_not_published() {
        let folder = tempfile::tempdir().unwrap();
        assert!(check_size(folder.path()).is_err());
        for (size, fits) in [(BUDGET, true), (BUDGET + 1, false)] {
            let content = vec![0; usize::try_from(size).unwrap()];
            fs::write(folder.path().join("embed.js.br"), content).unwrap();
            assert_eq!(check_size(folder.path()).is_ok(), fits);
        }
    }
}
