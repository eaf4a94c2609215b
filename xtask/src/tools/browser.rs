//! Chromium and its driver: the machine's own, or Debian's.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{process, steps::Steps};

const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A browser that tests can drive.
pub struct Browser {
    /// The browser's program.
    pub chromium: PathBuf,
    /// The WebDriver that fits it.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds a browser: `CHROME_PATH` and `CHROMEDRIVER`, or else what is on `PATH`. Debian's are
    /// installed where there is none and we may.
    ///
    /// # Errors
    /// There is none and it cannot be installed.
    pub fn ensure(steps: &mut Steps) -> Result<Browser> {
        if let Some(browser) = find() {
            return Ok(browser);
        }
        let is_root = process::output(Command::new("id").arg("-u")).as_deref() == Some("0");
        if !is_root || in_path("apt-get").is_none() {
            bail!(
                "Chromium or its driver is missing: install both (Debian: `sudo apt-get install chromium \
                 chromium-driver`), or name them in CHROME_PATH and CHROMEDRIVER."
            );
        }
        steps.run("Install Chromium and its driver", || {
            let apt = |args: &[&str]| {
                let mut command = Command::new("apt-get");
                command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
                process::download(&mut command, "Chromium")
            };
            apt(&["update", "--quiet"])?;
            apt(&[
                "install",
                "--quiet",
                "--yes",
                "--no-install-recommends",
                "chromium",
                "chromium-driver",
            ])
        })?;
        find().context("Chromium was installed but cannot be found.")
    }
}

fn find() -> Option<Browser> {
    let named = |variable: &str| {
        env::var_os(variable)
            .map(PathBuf::from)
            .filter(|path| path.is_file())
    };
    Some(Browser {
        chromium: named("CHROME_PATH").or_else(|| BROWSERS.into_iter().find_map(in_path))?,
        driver: named("CHROMEDRIVER").or_else(|| in_path("chromedriver"))?,
    })
}

/// The full path of a program; an absolute one is its own.
fn in_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(Path::new(program)))
        .find(|path| path.is_file())
}
