//! Visits without a network: the module that registers the service worker, the worker with the list of what it keeps, and
//! the manifest by which the map can be installed. The sources are in the folder `offline/`.

mod manifest;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{ASSETS, assets::Assets, export, minify, release, stem, write};
use crate::{project, tools::Toolbox};

pub use manifest::publish as publish_manifest;

/// What `index.html` names; the app loads it once the map is ready.
pub const MODULE: &str = "offline/register.js";
/// The worker's name, which never changes: a browser asks for it again at each visit.
const WORKER: &str = "sw.js";
/// Where Workbox's tools put the list of what is kept, and where the list of the other assets goes.
const PLACES: [&str; 2] = ["self.__WB_MANIFEST", "self.__LATER_ASSETS"];

/// Assets that the first visit does not keep, by their names without hash and ending: what an offline visit does not
/// need, and what weighs much and is asked for by few. They are kept once they have been asked for.
const LATER: [&str; 6] = [
    // The page has the map in it.
    "basemap",
    // The page that writes code for other sites' editors, and the dialogue with those sites.
    "integrer",
    "split_embed",
    // The system's, when the map is installed.
    "icon-192",
    "icon-512",
    "icon-maskable",
];

/// Whether an asset is kept only once it has been asked for.
fn is_later(asset: &str) -> bool {
    LATER.contains(&stem(asset)) || export::is_part(asset)
}

/// Publishes the module that registers the worker; gives its URL.
///
/// # Errors
/// It is missing, esbuild refuses it, or the disk does.
pub fn publish_module(tools: &Toolbox, assets: &Assets) -> Result<String> {
    assets.add("offline.js", &bundle(tools, "register.js")?)
}

/// Publishes the worker of the release in `staged`, of which everything else that it keeps must be there.
///
/// # Errors
/// The worker is missing or has no place for the lists, esbuild refuses it, or the disk does.
pub fn publish_worker(tools: &Toolbox, staged: &Path) -> Result<()> {
    let code = String::from_utf8(bundle(tools, "worker.js")?).context("the worker is not UTF-8")?;
    let index = staged.join("index.html");
    let page = fs::read(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    let (now, later): (Vec<String>, _) = release::own(staged)?
        .into_iter()
        .partition(|name| !is_later(name));
    let url = |name: &String| format!("{ASSETS}/{name}");
    let mut kept = vec![json!({ "url": "./", "revision": revision(&page) })];
    // The name of an asset says which revision it is.
    kept.extend(
        now.iter()
            .map(|name| json!({ "url": url(name), "revision": null })),
    );
    let lists = [Value::from(kept), later.iter().map(url).collect()];
    let mut code = code;
    for (place, list) in PLACES.iter().zip(lists) {
        code = put(&code, place, &list)?;
    }
    write(&staged.join(WORKER), code.as_bytes())
}

fn bundle(tools: &Toolbox, file: &str) -> Result<Vec<u8>> {
    let folder = project::root().join("offline");
    let path = folder.join(file);
    let code = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    minify::bundle(tools, &folder, &code, &BTreeMap::new())
}

/// The worker's code with a list in its place.
fn put(code: &str, place: &str, list: &Value) -> Result<String> {
    if code.matches(place).count() != 1 {
        bail!("the worker must name {place} once");
    }
    Ok(code.replace(place, &list.to_string()))
}

fn revision(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_list_takes_its_place_in_the_code() {
        let list = json!([{ "url": "./", "revision": "1" }]);
        let code = put("let a=self.__WB_MANIFEST;", PLACES[0], &list).unwrap();
        assert_eq!(code, r#"let a=[{"revision":"1","url":"./"}];"#);
        assert!(put("let a=1;", PLACES[0], &list).is_err());
    }

    #[test]
    fn the_sources_have_the_places() {
        let source = include_str!("../../../../offline/release.js");
        for place in PLACES {
            assert_eq!(source.matches(&format!(" = {place};")).count(), 1, "{place}");
        }
    }

    #[test]
    fn what_weighs_much_is_kept_later_and_its_namesakes_are_not() {
        assert!(is_later("basemap-e024cab8fe977238.json"));
        assert!(!is_later("basemap-detail-d6d2dadf5b1cccfe.json"));
        assert!(is_later("split_embed-79abea6df1697a23.wasm"));
        assert!(is_later("export-79abea6df1697a23.wasm"));
        assert!(!is_later("sights-5a53708d179a5a42.fr.json"));
    }
}
