//! Where things are.

use std::path::{Path, PathBuf};

/// The repository's root, which holds the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// What is published: the result of `cargo xtask build`.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Scratch space under `target/`, for one purpose each.
pub fn scratch(purpose: &str) -> PathBuf {
    root().join("target/xtask").join(purpose)
}

/// Where tools stay between clones: `PETITES_CITES_CACHE`, or the user's own cache folder.
pub fn cache() -> PathBuf {
    let folder = |variable: &str| {
        std::env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    folder("PETITES_CITES_CACHE")
        .or_else(|| folder("XDG_CACHE_HOME").map(|caches| caches.join("petites-cites")))
        .or_else(|| folder("HOME").map(|home| home.join(".cache/petites-cites")))
        .unwrap_or_else(|| scratch("cache"))
}
