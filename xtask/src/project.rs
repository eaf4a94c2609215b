//! Where things are.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let here = env::current_dir().unwrap_or_default();
    workspace_around(&here).map_or(here.clone(), Path::to_owned)
});

/// The root of the repository that the program was called in, which may be another than it was compiled in. Outside of
/// any, it is the current folder, and the first file that is needed will be missed there.
pub fn root() -> &'static Path {
    &ROOT
}

/// The nearest folder, from `folder` upwards, whose `Cargo.toml` is a workspace's.
fn workspace_around(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        manifest.lines().any(|line| line.trim() == "[workspace]")
    })
}

/// What is published: the result of `cargo xtask build`.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where Cargo leaves what it compiles.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Scratch space under `target/`, for one purpose each.
pub fn scratch(purpose: &str) -> PathBuf {
    root().join("target/xtask").join(purpose)
}

/// Where tools stay between clones: `PETITES_CITES_CACHE`, or the user's own cache folder.
pub fn cache() -> PathBuf {
    let folder = |variable: &str| {
        env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    folder("PETITES_CITES_CACHE")
        .or_else(|| folder("XDG_CACHE_HOME").map(|caches| caches.join("petites-cites")))
        .or_else(|| folder("HOME").map(|home| home.join(".cache/petites-cites")))
        .unwrap_or_else(|| scratch("cache"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_root_is_the_workspace_around_and_not_a_member_of_it() {
        let tree = tempfile::tempdir().unwrap();
        let member = tree.path().join("member");
        fs::create_dir_all(member.join("src")).unwrap();
        fs::write(member.join("Cargo.toml"), "[package]\nname = \"member\"\n").unwrap();
        assert_eq!(workspace_around(&member), None);
        fs::write(
            tree.path().join("Cargo.toml"),
            "[workspace]\nmembers = [\"member\"]\n",
        )
        .unwrap();
        assert_eq!(workspace_around(&member.join("src")), Some(tree.path()));
        assert_eq!(workspace_around(tree.path()), Some(tree.path()));
    }

    #[test]
    fn the_root_is_found_from_where_the_tests_run() {
        assert!(root().join("xtask/Cargo.toml").is_file());
    }
}
