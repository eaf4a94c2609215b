//! esbuild: small scripts and style sheets.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{project, tools::Toolbox};

/// The oldest browsers served. All have the wasm features that the Rust compiler uses by default, and what the styles
/// use without a replacement: `color-mix()` (Chrome 111, Firefox 113, Safari 16.2) and `:has()` (Firefox 121).
const TARGET: &str = "--target=chrome111,firefox121,safari16.4";

/// A script file, minified by itself.
///
/// # Errors
/// esbuild refuses it.
pub fn script(tools: &Toolbox, code: &[u8]) -> Result<Vec<u8>> {
    esbuild(
        tools
            .command("esbuild")
            .args(["--loader=js", "--minify", "--legal-comments=none", TARGET]),
        code,
    )
}

/// A style sheet, minified.
///
/// # Errors
/// esbuild refuses it.
pub fn stylesheet(tools: &Toolbox, style: &[u8]) -> Result<String> {
    let style = esbuild(
        tools
            .command("esbuild")
            .args(["--loader=css", "--minify", TARGET]),
        style,
    )?;
    String::from_utf8(style).context("the style sheet is not UTF-8")
}

/// The module `code`, with all that it imports from `folder`, as one minified module whose properties are renamed
/// as `names` says.
///
/// # Errors
/// esbuild refuses it, for instance because an import leads nowhere, or the disk does.
pub fn bundle(tools: &Toolbox, folder: &Path, code: &str, names: &BTreeMap<&str, &str>) -> Result<Vec<u8>> {
    let folder = fs::canonicalize(folder).with_context(|| format!("{} cannot be found", folder.display()))?;
    let cache = project::scratch("names").join("glue.json");
    fs::create_dir_all(cache.parent().unwrap_or(&folder))
        .and_then(|()| fs::write(&cache, serde_json::to_vec(names).unwrap_or_default()))
        .with_context(|| format!("{} cannot be written", cache.display()))?;
    let mut command = tools.command("esbuild");
    // Imports are resolved from where esbuild runs.
    command.current_dir(folder);
    command.args([
        "--loader=js",
        "--bundle",
        "--format=esm",
        "--minify",
        "--legal-comments=none",
        // Classes that nothing uses stay for the sake of this symbol, which nothing uses either.
        "--define:Symbol.dispose=false",
        TARGET,
    ]);
    if !names.is_empty() {
        let all: Vec<&str> = names.keys().copied().collect();
        command.arg(format!("--mangle-props=^({})$", all.join("|")));
        command.arg(format!("--mangle-cache={}", cache.display()));
    }
    esbuild(&mut command, code.as_bytes())
}

fn esbuild(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command
        .args(["--log-level=warning", "--charset=utf8"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild could not be started")?;
    // esbuild reads all of its input before it writes, so this cannot block on a full pipe.
    child
        .stdin
        .take()
        .context("esbuild takes no input")?
        .write_all(input)
        .context("esbuild did not read its input")?;
    let output = child
        .wait_with_output()
        .context("esbuild could not be waited for")?;
    if !output.status.success() {
        bail!("esbuild failed, its reason is above.");
    }
    Ok(output.stdout)
}
