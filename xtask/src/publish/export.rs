//! The export module: the second wasm, which makes the files that a visitor takes along, with the worker that it runs in
//! and the page's side of it (`export/worker/`). All of it is loaded when a file is first asked for.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use cites::HeritageTheme;
use export::sheet::{Face, Icons};
use serde_json::json;

use super::{ASSETS, assets::Assets, chunks, minify, optimise_wasm};
use crate::{
    process, project,
    tools::{Toolbox, small_std},
};

/// What `index.html` names.
pub const MODULE: &str = "export/worker/client.js";
/// The names of the assets without hash and ending: an offline visit does not need them before they have been asked for.
const STEMS: [&str; 3] = ["export", "export-client", "export-worker"];
/// What all of it may weigh in Brotli, with the typefaces.
const BUDGET: u64 = 800_000;
/// Where the worker has the list of its files, and the client the worker's name.
const FILES: &str = "self.__EXPORT_FILES";
const WORKER: &str = "self.__EXPORT_WORKER";
/// The crate's name, as the compiler writes it.
const CRATE: &str = "export_worker";

/// Compiles the export module.
///
/// # Errors
/// A tool fails.
pub fn compile(tools: &Toolbox) -> Result<()> {
    let mut cargo = tools.command("cargo");
    cargo.args([
        "build",
        "--release",
        "--locked",
        "--package=export-worker",
        "--target=wasm32-unknown-unknown",
    ]);
    // The flags of the app, so that the crates that both have are compiled once.
    small_std::apply(&mut cargo, chunks::FLAGS);
    process::run(&mut cargo)?;
    let linked = project::target().join(format!("wasm32-unknown-unknown/release/{CRATE}.wasm"));
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen
        .args(["--target=web", "--no-typescript", "--out-dir"])
        .arg(folder())
        .arg(&linked);
    process::run(&mut bindgen)?;
    let wasm = folder().join(format!("{CRATE}_bg.wasm"));
    optimise_wasm(tools, &wasm, &wasm)
}

/// Publishes the module, its worker and the page's side; gives the URL of that.
///
/// # Errors
/// A file is missing, esbuild refuses one, or the disk fails.
pub fn publish(tools: &Toolbox, assets: &Assets) -> Result<String> {
    let package = |name: &str| {
        let path = project::root().join("node_modules").join(name);
        fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))
    };
    let asset = |name: &str, content: &[u8]| -> Result<_> {
        let url = assets.add(name, content)?;
        Ok(json!({ "url": beside(&url), "bytes": content.len() }))
    };
    let typefaces: Vec<_> = Face::ALL
        .iter()
        .map(|face| {
            let file = Path::new(face.file()).file_name().unwrap_or_default();
            asset(&file.to_string_lossy(), &package(face.file())?)
        })
        .collect::<Result<_>>()?;
    let icons: Vec<String> = HeritageTheme::all()
        .map(|theme| {
            String::from_utf8(package(Icons::file(theme))?).context("the picture of a theme is not UTF-8")
        })
        .collect::<Result<_>>()?;
    let wasm = read(&folder().join(format!("{CRATE}_bg.wasm")))?;
    let files = json!({ "wasm": asset("export.wasm", &wasm)?, "typefaces": typefaces, "icons": icons });
    let sources = project::root().join("export/worker");
    let script = |name: &str, place: &str, value: &serde_json::Value| -> Result<String> {
        let code = String::from_utf8(read(&sources.join(name))?).context("a script is not UTF-8")?;
        put(&code, place, &value.to_string())
    };
    let worker = script("worker.js", FILES, &files)?;
    let worker = minify::bundle(tools, &folder(), &worker, &BTreeMap::new())?;
    let worker = assets.add("export-worker.js", &worker)?;
    let client = script("client.js", WORKER, &json!(beside(&worker)))?;
    let client = minify::bundle(tools, &sources, &client, &BTreeMap::new())?;
    assets.add("export-client.js", &client)
}

/// Whether an asset is loaded with the module, and not before.
pub fn is_part(asset: &str) -> bool {
    // The dialog's style sheet, which has the same stem, comes with the dialog.
    asset.ends_with(".woff") || (STEMS.contains(&super::stem(asset)) && !asset.ends_with(".css"))
}

/// Checks what the whole in `staged` weighs, once it is compressed.
///
/// # Errors
/// It cannot be measured, or is too heavy.
pub fn check_size(staged: &Path) -> Result<()> {
    let folder = staged.join(ASSETS);
    let mut total = 0;
    for asset in super::release::own(staged)?.iter().filter(|name| is_part(name)) {
        let compressed = folder.join(format!("{asset}.br"));
        let path = if compressed.exists() {
            compressed
        } else {
            folder.join(asset)
        };
        let size = fs::metadata(&path).with_context(|| format!("{} cannot be measured", path.display()))?;
        total += size.len();
    }
    if total > BUDGET {
        bail!("The export module weighs {total} bytes with its typefaces, and may weigh {BUDGET}.");
    }
    Ok(())
}

/// Where the module is made, with the glue that `worker.js` imports.
fn folder() -> std::path::PathBuf {
    project::scratch("export")
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The URL of an asset for another asset.
fn beside(url: &str) -> String {
    url.replace(&format!("{ASSETS}/"), "./")
}

/// The code with a value in its place, which the source writes as `/** @type {any} */ (self).__NAME`.
fn put(code: &str, place: &str, value: &str) -> Result<String> {
    let written = place.replace("self.", "/** @type {any} */ (self).");
    if code.matches(&written).count() != 1 {
        bail!("the script must name {place} once");
    }
    Ok(code.replace(&written, value))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_scripts_have_the_places() {
        for (code, place) in [
            (include_str!("../../../export/worker/worker.js"), FILES),
            (include_str!("../../../export/worker/client.js"), WORKER),
        ] {
            assert!(put(code, place, "42").unwrap().contains(" = 42;"), "{place}");
            assert!(put("", place, "42").is_err());
        }
    }

    #[test]
    fn the_module_and_its_typefaces_are_loaded_later() {
        for part in [
            "export-0123456789abcdef.wasm",
            "export-worker-0123456789abcdef.js",
            "source-sans-3-latin-400-normal-0123456789abcdef.woff",
        ] {
            assert!(is_part(part), "{part}");
        }
        // The app's own code of the dialog, and its style sheet.
        assert!(!is_part("split_export-0123456789abcdef.wasm"));
        assert!(!is_part("export-0123456789abcdef.css"));
    }

    #[test]
    fn a_module_that_is_too_heavy_is_not_published() {
        let staged = tempfile::tempdir().unwrap();
        let write = |name: &str, size: u64| {
            let content = vec![0; usize::try_from(size).unwrap()];
            super::super::write(&staged.path().join(ASSETS).join(name), &content).unwrap();
        };
        write("export-0123456789abcdef.wasm", 2 * BUDGET);
        write("export-0123456789abcdef.wasm.br", BUDGET - 10);
        write("petites-cites-0123456789abcdef.wasm", BUDGET);
        write("a-0123456789abcdef.woff", 10);
        assert!(check_size(staged.path()).is_ok());
        write("a-0123456789abcdef.woff", 11);
        assert!(check_size(staged.path()).is_err());
    }
}
