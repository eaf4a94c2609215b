//! Tools that `cargo install` compiles. They live in the user's cache, not in `target/`, so that a
//! fresh clone does not compile them again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{process, project, steps::Steps};

/// A program at exactly one version.
pub struct CargoTool {
    /// Its package on crates.io.
    pub package: &'static str,
    /// The one version that fits.
    pub version: String,
    /// The programs it brings.
    pub binaries: &'static [&'static str],
    /// Whether they answer `--version`. Otherwise only those of our own cache are known to fit.
    pub tells_version: bool,
    /// Whether its own lock file builds with today's compiler.
    pub locked: bool,
    /// What else `cargo install` is to be told.
    pub options: &'static [&'static str],
}

impl CargoTool {
    /// The folder to add to `PATH`: none when the right version is on it already.
    ///
    /// # Errors
    /// It is missing and cannot be installed.
    pub fn ensure(&self, steps: &mut Steps) -> Result<Option<PathBuf>> {
        if self.fits(None) {
            return Ok(None);
        }
        // `wasm-bindgen-cli` is kept under the name of its program.
        let name = self.package.trim_end_matches("-cli");
        let home = project::cache()
            .join("tools")
            .join(format!("{name}-{}", self.version));
        let folder = home.join("bin");
        if !self.fits(Some(&folder)) {
            let what = format!("{} {}", self.package, self.version);
            let step = format!(
                "Install {what} into {} (once per machine, some minutes)",
                home.display()
            );
            steps.run(&step, || self.install(&home, &what))?;
        }
        Ok(Some(folder))
    }

    fn fits(&self, folder: Option<&Path>) -> bool {
        self.binaries.iter().all(|binary| {
            let program = folder.map_or_else(|| PathBuf::from(binary), |folder| folder.join(binary));
            if !self.tells_version {
                return folder.is_some() && process::output(Command::new(program).arg("--help")).is_some();
            }
            let said = process::output(Command::new(program).arg("--version"));
            said.is_some_and(|said| said.split_whitespace().nth(1) == Some(&self.version))
        })
    }

    fn install(&self, home: &Path, what: &str) -> Result<()> {
        let mut cargo = Command::new("cargo");
        cargo
            .args([
                "install",
                self.package,
                "--version",
                &self.version,
                "--force",
                "--root",
            ])
            .arg(home);
        if self.locked {
            cargo.arg("--locked");
        }
        cargo.args(self.options);
        // They run for seconds: quick to compile matters more than quick to run.
        cargo
            .env_remove("CARGO_TARGET_DIR")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        process::download(&mut cargo, what)?;
        if !self.fits(Some(&home.join("bin"))) {
            bail!("{what} was installed into {} but does not run.", home.display());
        }
        Ok(())
    }
}

/// The version of `package` in `Cargo.lock`: wasm-bindgen's program must be exactly that of its library.
///
/// # Errors
/// There is no `Cargo.lock`, or it does not name the package.
pub fn locked_version(package: &str) -> Result<String> {
    let path = project::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock does not name {package}."))
}

/// Cargo writes the version on the line after the name.
fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let version = lock.lines().skip_while(|line| *line != name).nth(1)?;
    Some(
        version
            .strip_prefix("version = \"")?
            .strip_suffix('"')?
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_version_in_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
    }
}
