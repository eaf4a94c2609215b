//! What several chunks share, which wasm-split-cli makes chunks of their own.
//!
//! For the parts of the page that is right: who has loaded the trip need not load again what the marks have of it. Of the
//! languages a visitor loads one, and waits for it: there, what is shared is put into each.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{process, tools::Toolbox};

/// The start of a function of the loader that loads the chunk of a language, and what follows the chunk's name.
const LOADER: [&str; 2] = ["export const __wasm_split_load_", " = "];
/// What stands before the list of shared chunks that are waited for, and after it.
const LIST: [&str; 2] = ["\n, [", "]"];
/// The start of the name of a shared chunk's function in the loader; the rest is that of its file.
const SHARED: &str = "__";

/// The module that chunks import the main wasm's memory, table and globals from.
const MAIN: &str = "__wasm_split";
/// The same while chunks are merged; as long, since it takes the place of the other in the result.
const OUTSIDE: &str = "__wasm_outer";

/// What the compiler makes use of and binaryen's tools would refuse, and several memories, of which there is one in the end.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-multimemory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Puts into each language's chunks, which are in the folder `parts`, what they share with others, and gives the loader
/// `link` that no longer waits for that: a language is one request, and not seven. Where two languages are loaded, one after
/// the other, the same texts are put in the same place again, and functions that have no state.
///
/// # Errors
/// The loader is not as this version of the tools writes it, or chunks cannot be merged.
pub fn merge(tools: &Toolbox, parts: &Path, link: &str) -> Result<String> {
    let mut kept = link.to_owned();
    for (chunk, shared) in shared_by_languages(link)? {
        if !shared.is_empty() {
            merge_into(tools, parts, &chunk, &shared)?;
            kept = without_list(&kept, &chunk)?;
        }
    }
    let (kept, unused) = without_unused(&kept)?;
    for name in unused {
        let file = parts.join(format!("{name}.wasm"));
        fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
    }
    Ok(kept)
}

fn merge_into(tools: &Toolbox, parts: &Path, chunk: &str, shared: &[String]) -> Result<()> {
    let path = parts.join(format!("split_{chunk}.wasm"));
    let files: Vec<PathBuf> = [path.clone()]
        .into_iter()
        .chain(shared.iter().map(|name| parts.join(format!("{name}.wasm"))))
        .collect();
    let imports = files
        .iter()
        .map(|file| imports(tools, file))
        .collect::<Result<Vec<_>>>()?
        .concat();
    // Each of them imports the memory. Where they import it from a module that is merged as well, it is imported once: not
    // every browser takes a wasm with several memories.
    let reexports = parts.join("reexports.wat");
    fs::write(&reexports, reexports_of(&imports))
        .with_context(|| format!("{} cannot be written", reexports.display()))?;
    let assembled = reexports.with_extension("wasm");
    let mut assemble = tools.command("wasm-as");
    process::run(assemble.args(FEATURES).arg(&reexports).arg("-o").arg(&assembled))?;
    let mut merge = tools.command("wasm-merge");
    merge.arg(&assembled).arg(MAIN);
    for (index, file) in files.iter().enumerate() {
        merge.arg(file).arg(format!("chunk{index}"));
    }
    let merged = path.with_extension("merged");
    process::run(
        merge
            .args(FEATURES)
            .args(["--skip-export-conflicts", "-o"])
            .arg(&merged),
    )?;
    let wasm = fs::read(&merged).with_context(|| format!("{} cannot be read", merged.display()))?;
    fs::remove_file(&merged)?;
    fs::write(&path, imported_from_main(&wasm))
        .with_context(|| format!("{} cannot be written", path.display()))
}

/// What a chunk imports of the main wasm, a line each in the text format: name and kind.
fn imports(tools: &Toolbox, chunk: &Path) -> Result<Vec<(String, String)>> {
    let text = process::output(tools.command("wasm-dis").args(FEATURES).arg(chunk))
        .with_context(|| format!("{} cannot be read by wasm-dis", chunk.display()))?;
    Ok(imports_in(&text))
}

fn imports_in(text: &str) -> Vec<(String, String)> {
    let start = format!("(import \"{MAIN}\" \"");
    let import = |line: &str| {
        let (name, kind) = line.trim().strip_prefix(&start)?.split_once("\" ")?;
        Some((name.to_owned(), kind.strip_suffix(')')?.to_owned()))
    };
    text.lines().filter_map(import).collect()
}

/// A module that hands on what it imports itself, each once.
fn reexports_of(imports: &[(String, String)]) -> String {
    let mut lines = String::new();
    for (name, kind) in imports
        .iter()
        .map(|(name, kind)| (name, kind))
        .collect::<BTreeMap<_, _>>()
    {
        // `(memory $mimport$0 19)`: what it is, a name, and its type.
        let mut words = kind.trim_start_matches('(').splitn(3, ' ');
        let (kind, _, of) = (words.next(), words.next(), words.next());
        let (kind, of) = (kind.unwrap_or_default(), of.unwrap_or_default());
        lines.push_str(&format!(
            "(import \"{OUTSIDE}\" \"{name}\" ({kind} ${name} {of})\n"
        ));
        lines.push_str(&format!("(export \"{name}\" ({kind} ${name}))\n"));
    }
    format!("(module\n{lines})\n")
}

/// The wasm with its imports from the main wasm again.
fn imported_from_main(wasm: &[u8]) -> Vec<u8> {
    let mut wasm = wasm.to_vec();
    for at in 0..wasm.len().saturating_sub(OUTSIDE.len()) {
        let place = wasm.get_mut(at..at + OUTSIDE.len());
        if let Some(place) = place.filter(|place| *place == OUTSIDE.as_bytes()) {
            place.copy_from_slice(MAIN.as_bytes());
        }
    }
    wasm
}

/// Each chunk of a language with the names of the shared chunks that its function in the loader waits for.
fn shared_by_languages(link: &str) -> Result<Vec<(String, Vec<String>)>> {
    let mut found = Vec::new();
    for function in link.split(LOADER[0]).skip(1) {
        let (chunk, rest) = function.split_once(LOADER[1]).context(UNKNOWN)?;
        if chunk.starts_with("texts_") || chunk.starts_with("late_texts_") {
            let (_, list) = rest.split_once(LIST[0]).context(UNKNOWN)?;
            let (list, _) = list.split_once(LIST[1]).context(UNKNOWN)?;
            let names = list.split(", ").filter_map(|name| name.strip_prefix(SHARED));
            found.push((chunk.to_owned(), names.map(str::to_owned).collect()));
        }
    }
    Ok(found)
}

/// The loader whose function for this chunk waits for no other.
fn without_list(link: &str, chunk: &str) -> Result<String> {
    let start = format!("{}{chunk}{}", LOADER[0], LOADER[1]);
    let (before, after) = link.split_once(&start).context(UNKNOWN)?;
    let (function, rest) = after.split_once(LIST[0]).context(UNKNOWN)?;
    let (_, rest) = rest.split_once(LIST[1]).context(UNKNOWN)?;
    Ok([before, &start, function, LIST[0], LIST[1], rest].concat())
}

/// The loader without the functions of those shared chunks that nothing waits for any more, and the chunks' names.
fn without_unused(link: &str) -> Result<(String, Vec<String>)> {
    let start = format!("const {SHARED}chunk_");
    let mut kept = String::new();
    let mut unused = Vec::new();
    let mut rest = link;
    while let Some((before, after)) = rest.split_once(&start) {
        kept.push_str(before);
        let (number, _) = after.split_once(LOADER[1]).context(UNKNOWN)?;
        let (function, next) = after.split_once(FUNCTION_END).context(UNKNOWN)?;
        let name = format!("chunk_{number}");
        let mentions = |end| link.contains(&format!("{SHARED}{name}{end}"));
        if mentions(",") || mentions("]") {
            kept.push_str(&[&start, function, FUNCTION_END].concat());
        } else {
            unused.push(name);
        }
        rest = next;
    }
    kept.push_str(rest);
    Ok((kept, unused))
}

/// How the function of a shared chunk ends, after the list of those that it waits for itself.
const FUNCTION_END: &str = "]);\n";
const UNKNOWN: &str = "the chunks' loader is not as expected: is this another version of its tool?";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const LINK: &str = r#"/* texts_de, texts_fr */
const __chunk_50 = makeLoad(() => {
    const src = fetch(new URL("./chunk_50.wasm", import.meta.url));
}
, []);
export const __wasm_split_load_trip = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_trip.wasm", import.meta.url));
}
, [__chunk_16, __chunk_17]));
export const __wasm_split_load_texts_fr = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_texts_fr.wasm", import.meta.url));
}
, [__chunk_50, __chunk_52]));
export const __wasm_split_load_late_texts_fr = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_late_texts_fr.wasm", import.meta.url));
}
, []));
"#;

    #[test]
    fn what_a_language_shares_is_found_and_no_longer_waited_for() {
        let found = shared_by_languages(LINK).unwrap();
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            found,
            [
                ("texts_fr".to_owned(), names(&["chunk_50", "chunk_52"])),
                ("late_texts_fr".to_owned(), names(&[])),
            ]
        );
        let link = without_list(LINK, "texts_fr").unwrap();
        assert_eq!(link, LINK.replace("[__chunk_50, __chunk_52]", "[]"));
        assert!(link.contains("[__chunk_16, __chunk_17]"));
        let (link, unused) = without_unused(&link).unwrap();
        assert_eq!(unused, ["chunk_50"]);
        assert!(!link.contains("chunk_50") && link.contains("split_texts_fr.wasm"));
        // The other language still waits for it.
        assert_eq!(without_unused(LINK).unwrap().0, LINK);
    }

    #[test]
    fn what_several_import_is_imported_once() {
        let text = r#"(module
 (import "__wasm_split" "memory" (memory $mimport$0 19))
 (import "__wasm_split" "table" (table $timport$0 4171 funcref))
 (import "elsewhere" "f" (func $f))
"#;
        let imports = imports_in(text);
        assert_eq!(
            imports[0],
            ("memory".to_owned(), "(memory $mimport$0 19)".to_owned())
        );
        let reexports = reexports_of(&[imports.clone(), imports].concat());
        assert_eq!(
            reexports,
            r#"(module
(import "__wasm_outer" "memory" (memory $memory 19))
(export "memory" (memory $memory))
(import "__wasm_outer" "table" (table $table 4171 funcref))
(export "table" (table $table))
)
"#
        );
        assert_eq!(imported_from_main(b"a__wasm_outerb"), b"a__wasm_splitb");
    }

    #[test]
    fn what_another_version_writes_is_refused() {
        assert!(shared_by_languages("export const __wasm_split_load_texts_fr: load(").is_err());
        assert!(without_list(LINK, "texts_de").is_err());
    }
}
