//! Node.js and the packages of `package-lock.json`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::{process, project, steps::Steps};

/// The oldest Node.js that the packages run on.
const OLDEST: u32 = 20;

/// Installs the npm packages of the repository where they are not those of `package-lock.json`.
///
/// # Errors
/// Node.js or npm is missing or too old, or the packages cannot be downloaded.
pub fn ensure(steps: &mut Steps) -> Result<()> {
    require()?;
    install(steps, project::root(), "the npm packages")
}

/// The same for the packages that only the benchmarks need.
///
/// # Errors
/// Those of [`ensure`].
pub fn ensure_bench(steps: &mut Steps) -> Result<()> {
    require()?;
    install(
        steps,
        &project::root().join("bench"),
        "the npm packages of the benchmarks",
    )
}

fn require() -> Result<()> {
    let Some(version) = process::output(Command::new("node").arg("--version")) else {
        bail!(
            "Node.js is not installed, or not on PATH: install version {OLDEST} or newer (https://nodejs.org)."
        );
    };
    if major(&version).is_none_or(|major| major < OLDEST) {
        bail!("Node.js {version} is too old: install version {OLDEST} or newer (https://nodejs.org).");
    }
    if process::output(Command::new("npm").arg("--version")).is_none() {
        bail!("npm is not installed, or not on PATH: it comes with Node.js (https://nodejs.org).");
    }
    Ok(())
}

/// Installs what the lock file in `folder` says, unless it is there.
fn install(steps: &mut Steps, folder: &Path, what: &str) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    // A copy of the lock file, left by the last installation that succeeded.
    let stamp = folder.join("node_modules/.installed-package-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    steps.run(&format!("Install {what}"), || {
        let mut npm = Command::new("npm");
        // No package here needs its scripts, and the browser is the machine's own. What npm has in its
        // cache needs no network, and a network that is missing is told soon.
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            "--prefer-offline",
        ])
        .args(["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=3000"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(folder);
        process::download(&mut npm, what)?;
        fs::write(&stamp, &wanted).with_context(|| format!("{} cannot be written", stamp.display()))
    })
}

/// `v20.20.2` → 20.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major("vnext"), None);
    }
}
