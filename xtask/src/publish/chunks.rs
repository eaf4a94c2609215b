//! The chunks: parts of the app's wasm that are loaded when the code in them is first called (`src/lazy.rs`).
//!
//! Trunk knows nothing of them, so [`split`] does anew what comes after the compiler: wasm-split-cli takes the chunks out of
//! the linked wasm, wasm-bindgen writes the glue of what remains, wasm-opt makes both small. A chunk imports the main
//! wasm's memory and table, and what it calls of the main wasm it calls through that table; whatever either calls of
//! JavaScript is among the main wasm's imports.

mod shared;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Context, Result, bail};

use super::{Assets, files, optimise_wasm};
use crate::{process, project, tools::Toolbox};

/// The app's name, and the start of the names that its wasm and glue have.
const APP: &str = "petites-cites";

/// The module that wasm-split-cli writes and lets the main wasm import from: it has a function to load each chunk.
pub const LINK: &str = "./__wasm_split.js";

/// The flag to compile with what is to be split: `src/lazy.rs` asks for it, and `build.rs`, which has the linker leave in
/// the wasm what wasm-split-cli needs.
pub const FLAGS: &str = "--cfg split_wasm";

/// Splits the linked wasm, and puts what becomes of it into the folder `compiled`, over what Trunk made of the whole.
///
/// # Errors
/// The wasm is not where Cargo leaves it, or a tool fails.
pub fn split(tools: &Toolbox, compiled: &Path) -> Result<()> {
    let linked = project::target().join(format!("wasm32-unknown-unknown/release/{APP}.wasm"));
    let parts = project::scratch("chunks");
    super::remove(&parts)?;
    let mut split = tools.command("wasm-split-cli");
    // It would say of each run that it has not been told what to say.
    split.env("RUST_LOG", "error").arg(format!("--out-name={APP}"));
    process::run(split.arg(&linked).arg(&parts))?;
    let link = parts.join(LINK);
    write(&link, shared::merge(tools, &parts, &read(&link)?)?)?;
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen
        // What chunks share with the main wasm is among what the linker exports.
        .args([
            "--target=web",
            "--no-typescript",
            "--keep-lld-exports",
            "--out-name",
            APP,
        ])
        .arg(format!("--out-dir={}", compiled.display()))
        .arg(parts.join(format!("{APP}.wasm")));
    process::run(&mut bindgen)?;
    let glue = compiled.join(format!("{APP}.js"));
    write(&glue, link_glue(&read(&glue)?, &read(&link)?)?)?;
    let main = compiled.join(format!("{APP}_bg.wasm"));
    let mut files = vec![(main.clone(), main)];
    let chunks = chunks(&parts)?.into_iter();
    files.extend(chunks.map(|chunk| (parts.join(&chunk), compiled.join(&chunk))));
    optimise(tools, &files)
}

/// Optimises each first file into the second, as many at a time as there are processors: wasm-opt uses one.
fn optimise(tools: &Toolbox, files: &[(PathBuf, PathBuf)]) -> Result<()> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some((from, to)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            optimise_wasm(tools, from, to)?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(outcome) => outcome,
            Err(_) => bail!("what runs wasm-opt has panicked"),
        })
    })
}

/// Publishes each chunk in `compiled` under its own name, and has the glue there ask for it by that name. Gives the URL of
/// each by the name that it had.
///
/// # Errors
/// A file cannot be read or written.
pub fn publish(assets: &mut Assets, compiled: &Path) -> Result<BTreeMap<String, String>> {
    let path = compiled.join(format!("{APP}.js"));
    let mut glue = read(&path)?;
    let mut urls = BTreeMap::new();
    for chunk in chunks(compiled)? {
        let content = assets.take(&chunk)?;
        let url = assets.add(&chunk, &content)?;
        // The glue will be a file of the same folder.
        let name = url.rsplit('/').next().unwrap_or(&url);
        glue = replaced(&glue, &format!("\"./{chunk}\""), &format!("\"./{name}\""))?;
        urls.insert(chunk, url);
    }
    write(&path, glue)?;
    Ok(urls)
}

/// The names of the chunks in a folder; that of the main wasm begins otherwise.
fn chunks(folder: &Path) -> Result<Vec<String>> {
    let names = files(folder)?
        .into_iter()
        .map(|file| file.to_string_lossy().into_owned());
    let is_chunk = |name: &String| name.starts_with("split_") || name.starts_with("chunk_");
    Ok(names
        .filter(|name| is_chunk(name) && name.ends_with(".wasm"))
        .collect())
}

/// The glue with the module `link` in it, so that the names of what the main wasm imports and exports can be changed in
/// both at once, and without [`LINK`] among the modules that the main wasm imports from: all of them get one name later.
///
/// What chunks import is named by texts, which no renaming of properties changes, as the names are in the chunks.
///
/// # Errors
/// One of the two is not as this version of the tools writes it.
fn link_glue(glue: &str, link: &str) -> Result<String> {
    let (import, link) = link
        .split_once(";\n")
        .context("the chunks' loader does not begin as expected")?;
    if !import.starts_with("import { initSync }") {
        bail!("the chunks' loader does not begin as expected: {import}");
    }
    let link = replaced(link, "initSync(undefined, undefined)", "wasm")?;
    let link = replaced(
        &link,
        "sharedImports.__wasm_split.__indirect_function_table",
        "wasm.__indirect_function_table",
    )?;
    let assign = "Object.assign(sharedImports.__wasm_split, {";
    let (before, rest) = link
        .split_once(assign)
        .with_context(|| format!("the chunks' loader has no {assign}"))?;
    let (shared, after) = rest
        .split_once('}')
        .context("the chunks' loader does not close its list")?;
    let shared = shared.split(',').map(str::trim).filter(|name| !name.is_empty());
    let shared: Vec<String> = shared.map(|name| format!("\"{name}\": {name}")).collect();
    let link = format!("{before}{assign}{}}}{after}", shared.join(", "));

    let exports = link.lines().filter_map(|line| line.strip_prefix("export const "));
    let loaders: Vec<String> = exports
        .filter_map(|line| line.split(' ').next())
        .map(|name| format!("{name},\n"))
        .collect();
    let link = link.replace("export const ", "const ");

    // A line that imports it and a line that hands it on, for each of its functions.
    let (of_link, glue): (Vec<&str>, Vec<&str>) = glue.lines().partition(|line| line.contains(LINK));
    if of_link.len() != 2 * loaders.len() {
        bail!("the glue does not import {LINK} as expected: {of_link:?}");
    }
    let glue = glue.join("\n");
    let imports = "const import0 = {\n";
    let glue = replaced(&glue, imports, &format!("{imports}{}", loaders.concat()))?;
    Ok(format!("{glue}\n{link}"))
}

/// `text` with `new` in the one place where `old` stands.
fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        count => {
            bail!("the glue has {old} {count} times, and not once: is this another version of its tool?")
        }
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn write(path: &Path, text: String) -> Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const GLUE: &str = r#"import { open } from './snippets/x/article/open.js';
import * as import1 from "./__wasm_split.js"
import * as import2 from "./__wasm_split.js"

function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_open_01ab: function() { open(wasm.memory); },
    };
    return {
        __proto__: null,
        "./petites-cites_bg.js": import0,
        "./__wasm_split.js": import1,
        "./__wasm_split.js": import2,
    };
}
"#;

    const LOADER: &str = r#"import { initSync } from "./petites-cites.js";

function getSharedImports() {
    const { __indirect_function_table, memory,  } = initSync(undefined, undefined);
    Object.assign(sharedImports.__wasm_split, { __indirect_function_table, memory,  });
}
function wrap() { sharedImports.__wasm_split.__indirect_function_table.get(callbackIndex)(); }
export const __wasm_split_load_trip = wrap(new URL("./split_trip.wasm", import.meta.url));
export const __wasm_split_load_embed = wrap(new URL("./split_embed.wasm", import.meta.url));
"#;

    #[test]
    fn what_loads_the_chunks_becomes_part_of_the_glue() {
        let glue = link_glue(GLUE, LOADER).unwrap();
        assert!(
            !glue.contains("__wasm_split.js")
                && !glue.contains("import1")
                && !glue.contains("import2")
                && !glue.contains("initSync")
        );
        assert!(glue.contains(
            "const import0 = {\n__wasm_split_load_trip,\n__wasm_split_load_embed,\n        __proto__: null,"
        ));
        assert!(glue.contains("\nconst __wasm_split_load_trip = wrap("));
        // Renamed as the main wasm's exports are, and given to the chunks by the names that these import.
        assert!(glue.contains("const { __indirect_function_table, memory,  } = wasm;"));
        assert!(
            glue.contains(r#"{"__indirect_function_table": __indirect_function_table, "memory": memory}"#)
        );
        assert!(glue.contains("{ wasm.__indirect_function_table.get(callbackIndex)"));
    }

    #[test]
    fn what_another_version_writes_is_refused() {
        assert!(link_glue("no import", LOADER).is_err());
        assert!(link_glue(GLUE, "import * as __wasm from \"./x.js\";\n").is_err());
        assert!(link_glue(GLUE, &LOADER.replace("initSync(undefined, undefined)", "exports")).is_err());
        assert!(link_glue(&GLUE.replace("import0", "imports"), LOADER).is_err());
    }

    #[test]
    fn a_chunk_is_published_under_a_name_of_its_own_and_the_glue_asks_for_that() {
        let (compiled, staged) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write(&compiled.path().join("petites-cites.js"), LOADER.to_owned()).unwrap();
        for name in ["petites-cites_bg.wasm", "split_embed.wasm", "split_trip.wasm"] {
            write(&compiled.path().join(name), name.to_owned()).unwrap();
        }
        let mut assets = Assets::new(compiled.path(), staged.path());
        let urls = publish(&mut assets, compiled.path()).unwrap();
        assert!(urls["split_trip.wasm"].starts_with("assets/split_trip-"));
        let glue = read(&compiled.path().join("petites-cites.js")).unwrap();
        let published = files(&staged.path().join("assets")).unwrap();
        assert_eq!(published.len(), 2);
        for name in published {
            assert!(glue.contains(&format!("new URL(\"./{}\", import.meta.url)", name.display())));
        }
        assert!(!glue.contains("./split_embed.wasm"));
    }
}
