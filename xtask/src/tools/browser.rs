//! Chromium and its driver: the machine's own, or Debian's.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt::{self, in_path, named};
use crate::steps::Steps;

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
        apt::install(steps, "Chromium and its driver", &["chromium", "chromium-driver"]).context(
            "Chromium or its driver is missing: install both (Debian: `sudo apt-get install chromium \
             chromium-driver`), or name them in CHROME_PATH and CHROMEDRIVER",
        )?;
        find().context("Chromium was installed but cannot be found.")
    }
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: named("CHROME_PATH").or_else(|| BROWSERS.into_iter().find_map(in_path))?,
        driver: named("CHROMEDRIVER").or_else(|| in_path("chromedriver"))?,
    })
}
