//! `.br` and `.gz` beside each text asset, as small as they get.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::files;
use crate::{process, project, tools::Toolbox};

const COMPRESSIBLE: [&str; 14] = [
    "html",
    "js",
    "mjs",
    "ts",
    "css",
    "wasm",
    "json",
    "geojson",
    "svg",
    "txt",
    "xml",
    "webmanifest",
    "ico",
    // Half of a tagged PDF is its structure tree, which is plain text.
    "pdf",
];

/// Compresses the files of `folder` with Node's Brotli and zlib: the reference libraries, compiled
/// for speed, where a Rust one would be part of this unoptimised program.
///
/// # Errors
/// A file cannot be read or written.
pub fn compress(tools: &Toolbox, folder: &Path) -> Result<()> {
    let files: Vec<PathBuf> = files(folder)?
        .into_iter()
        .filter(|file| is_compressible(file))
        .collect();
    let script = project::root().join("xtask/scripts/compress.mjs");
    process::run(tools.command("node").arg(script).args(files).current_dir(folder))
}

fn is_compressible(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| COMPRESSIBLE.iter().any(|known| extension == *known))
}
