//! What stands between the wasm and its glue: nothing that is not used, and short names. wasm-bindgen's say what
//! they do and end in a hash, which does not compress. To leave the renaming out costs 7,786 bytes in Brotli
//! (2026-11-26): 4,658 in the wasm (185,916 for 181,258) and 3,128 in the glue (7,933 for 4,805); to leave the
//! second optimisation out, 2,017 more. The budget needs both: until ready the map takes 294,132 bytes of 300,000 with
//! them.
//!
//! Names are changed in the bundled glue alone, which is wasm-bindgen's and its snippets', and only as properties. A
//! property of the browser's that has the name of an export, as `memory` could, would be renamed too and then not be
//! found: the build fails where the glue has one ([`shorten`]).

use std::{collections::BTreeMap, fs, process::Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::chunks;
use crate::{project, tools::Toolbox};

/// What wasm-opt says about its renaming.
#[derive(Default, Deserialize)]
pub struct Names {
    /// Old module, old name, new name. All modules become one.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

/// How the exports of a crate begin that Leptos brings along for streams of a server, which this app has not. An
/// export keeps all that it reaches.
const UNUSED: &str = "intounderlying";

/// The module that wasm-opt lets all imports come from.
const MODULE: &str = "a";

impl Names {
    /// The glue with the imports' module by its new name, which is a text and no property's name.
    ///
    /// # Errors
    /// The glue does not name a module that the wasm imports from, or calls what has been taken out of the wasm:
    /// it would not work.
    pub fn rename_modules(&self, glue: String) -> Result<String> {
        if glue.contains(&[".", UNUSED].concat()) {
            bail!("the glue uses {UNUSED}…, which is not in the wasm any more");
        }
        let modules = self.imports.iter().map(|(module, ..)| module);
        // What loads the chunks stands among the imports of the other module.
        let mut modules: Vec<_> = modules.filter(|module| *module != chunks::LINK).collect();
        modules.dedup();
        modules.into_iter().try_fold(glue, |glue, module| {
            let (old, new) = (format!("\"{module}\":"), format!("\"{MODULE}\":"));
            if !glue.contains(&old) {
                bail!("the glue does not have {old}");
            }
            Ok(glue.replace(&old, &new))
        })
    }

    /// Makes sure that to rename these properties everywhere in the glue is to rename the wasm's.
    fn check(&self, glue: &str) -> Result<()> {
        // Of imports, wasm-bindgen and wasm-split make up the names, with a hash or a start that nothing else has.
        let is_made_up = |name: &str| name.starts_with("__wb") || name.starts_with("__wasm_split_load_");
        if let Some((_, name, _)) = self.imports.iter().find(|(_, name, _)| !is_made_up(name)) {
            bail!("the wasm imports {name}, which is no name of wasm-bindgen's or wasm-split's");
        }
        let shared = self.exports.iter().find(|(name, _)| is_elsewhere(glue, name));
        if let Some((name, _)) = shared {
            bail!(
                "the glue has a property {name} that is not the wasm's: it would be renamed like the export"
            );
        }
        Ok(())
    }

    /// Old names of properties and new ones, as esbuild's "mangle cache" has them.
    pub fn properties(&self) -> BTreeMap<&str, &str> {
        let imports = self
            .imports
            .iter()
            .map(|(_, old, new)| (old.as_str(), new.as_str()));
        let exports = self.exports.iter().map(|(old, new)| (old.as_str(), new.as_str()));
        imports.chain(exports).collect()
    }
}

/// The wasm without what is not used, with short names for what it imports and exports, and what they were. It is
/// also optimised once more: what the first time made alike becomes one only the second time.
///
/// # Errors
/// wasm-opt refuses it, or renames in a way that is not understood here, or a name is not the wasm's alone in `glue`.
pub fn shorten(tools: &Toolbox, wasm: &[u8], glue: &str) -> Result<(Vec<u8>, Names)> {
    let folder = project::scratch("names");
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&before, wasm))
        .with_context(|| format!("{} cannot be written", before.display()))?;
    let output = tools
        .command("wasm-opt")
        .arg(&before)
        .arg(format!("--remove-exports={UNUSED}*"))
        .args(["-Oz", "--strip-producers"])
        .args(["--minify-imports-and-exports-and-modules", "-o"])
        .arg(&after)
        .stderr(Stdio::inherit())
        .output()
        .context("wasm-opt could not be started")?;
    if !output.status.success() {
        bail!("wasm-opt failed, its reason is above.");
    }
    let names: Names =
        serde_json::from_slice(&output.stdout).context("wasm-opt's list of new names is not as expected")?;
    names.check(glue)?;
    let wasm = fs::read(&after).with_context(|| format!("{} cannot be read", after.display()))?;
    Ok((wasm, names))
}

/// Whether `name` is a property of anything else than `wasm` in the glue: `x.name`, or `name:` in a literal.
fn is_elsewhere(glue: &str, name: &str) -> bool {
    let continues = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    glue.match_indices(name).any(|(at, _)| {
        let (before, rest) = glue.split_at(at);
        let after = rest.strip_prefix(name).unwrap_or(rest);
        let is_property = before.ends_with('.') || after.trim_start().starts_with(':');
        let is_whole = !before.ends_with(continues) && !after.starts_with(continues);
        is_whole && is_property && !before.ends_with("wasm.")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_wasm_opt_says_is_carried_over_to_the_glue() {
        let said = r#"{"imports":[["./x_bg.js","__wbg_get_01ab","$"]],"exports":[["memory","A"]]}"#;
        let names: Names = serde_json::from_str(said).unwrap();
        assert_eq!(
            names.properties(),
            BTreeMap::from([("__wbg_get_01ab", "$"), ("memory", "A")])
        );
        let rename = |glue: &str| names.rename_modules(glue.to_owned());
        assert_eq!(
            rename(r#"return { "./x_bg.js": import0, "./y_bg.js": 1 };"#).unwrap(),
            r#"return { "a": import0, "./y_bg.js": 1 };"#
        );
        assert!(rename("return { './x_bg.js': import0 };").is_err());
        assert!(rename(r#"wasm.intounderlyingsink_close(); return { "./x_bg.js": 1 };"#).is_err());
    }

    #[test]
    fn a_property_that_only_shares_its_name_with_an_export_is_refused() {
        let said = r#"{"imports":[["./x_bg.js","__wbg_get_01ab","$"]],"exports":[["memory","A"]]}"#;
        let names: Names = serde_json::from_str(said).unwrap();
        for (glue, is_safe) in [
            ("new DataView(wasm.memory.buffer) // memory", true),
            ("cachedMemory0 = getmemory(); x.memory0; x.memory_", true),
            ("performance.memory", false),
            ("wasm.memory; new WebAssembly.Instance({ memory: x })", false),
        ] {
            assert_eq!(names.check(glue).is_ok(), is_safe, "{glue}");
        }
        let foreign = r#"{"imports":[["env","focus","$"]],"exports":[]}"#;
        assert!(serde_json::from_str::<Names>(foreign).unwrap().check("").is_err());
    }
}
