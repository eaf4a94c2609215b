//! Python, and packages of its registry.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{process, project, steps::Steps};

/// The oldest Python that the packages run on: 3.11.
const OLDEST: (u32, u32) = (3, 11);

/// Installs the packages that a file of requirements names, into a folder of the user's cache that is theirs alone, and
/// gives that folder back, for `PYTHONPATH`. A virtual environment would do as well, but Debian's Python makes none
/// without a package of its own, and refuses to install anywhere else than into a folder that it is told.
///
/// # Errors
/// Python or pip is missing or too old, or the packages cannot be downloaded.
pub fn ensure(steps: &mut Steps, requirements: &Path, what: &str) -> Result<PathBuf> {
    let version = require()?;
    let wanted =
        fs::read(requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    // Wheels are made for one version of Python.
    let digest = Sha256::new()
        .chain_update(&version)
        .chain_update(&wanted)
        .finalize();
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let folder = project::cache().join("python").join(name);
    // Written last, so that a broken installation is made anew.
    let stamp = folder.join(".installed");
    if !stamp.is_file() {
        let step = format!("Install {what} into {} (once per machine)", folder.display());
        steps.run(&step, || {
            process::download(&mut pip(requirements, &folder), what)?;
            fs::write(&stamp, "").with_context(|| format!("{} cannot be written", stamp.display()))
        })?;
    }
    Ok(folder)
}

/// The command that installs; all packages are named, so pip has nothing to look for, and nothing is compiled.
fn pip(requirements: &Path, folder: &Path) -> Command {
    let mut pip = Command::new("python3");
    pip.args([
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--only-binary=:all:",
        "--upgrade",
    ])
    .args([
        "--quiet",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
    ])
    .arg("--target")
    .arg(folder)
    .arg("--requirement")
    .arg(requirements);
    pip
}

/// The version of Python, as `3.13`.
fn require() -> Result<String> {
    let (major, minor) = OLDEST;
    let print = "import sys; print('%d.%d' % sys.version_info[:2])";
    let Some(version) = process::output(Command::new("python3").args(["-c", print])) else {
        bail!("Python 3 is not installed, or not on PATH: install version {major}.{minor} or newer.");
    };
    if numbers(&version).is_none_or(|version| version < OLDEST) {
        bail!("Python {version} is too old: install version {major}.{minor} or newer.");
    }
    if process::output(Command::new("python3").args(["-m", "pip", "--version"])).is_none() {
        bail!("pip is not installed: Python {version} has it as a package or a module of its own.");
    }
    Ok(version)
}

/// `3.13` → (3, 13).
fn numbers(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, numbers};

    #[test]
    fn versions_of_python_are_compared_as_numbers() {
        assert_eq!(numbers("3.11"), Some(OLDEST));
        assert!(numbers("3.9").is_some_and(|version| version < OLDEST));
        assert_eq!(numbers("3"), None);
    }
}
