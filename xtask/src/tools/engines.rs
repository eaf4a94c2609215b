//! The engines beside Chromium in which visitors' main journeys are tried: Debian's Firefox and WebKit.
//!
//! Neither is needed to build the map or to work on it: where one is missing and cannot be installed, its tests do
//! not run, and the run says so.

use std::{fs, path::PathBuf};

use anyhow::Result;

use super::apt::{self, in_path, named};
use crate::steps::Steps;

/// An engine as `tests/engines.ts` is told of it.
pub enum Engine {
    /// The variables that say where its programs are.
    Installed(Vec<(&'static str, PathBuf)>),
    /// Why it is not there.
    Missing(String),
}

/// Firefox, in the version of Debian's `firefox-esr` that our Playwright drives, or what `FIREFOX_PATH` names.
pub fn firefox(steps: &mut Steps) -> Engine {
    let find = || {
        let path = named("FIREFOX_PATH").or_else(|| in_path("firefox-esr"))?;
        Some(vec![("FIREFOX_PATH", path)])
    };
    ensure(find, || apt::install(steps, "Firefox", &["firefox-esr"]))
}

/// WebKit as GTK's: its driver, its smallest browser, and a screen for it, each found where Debian has it or where
/// `WEBKIT_DRIVER`, `MINIBROWSER` and `XVFB` say.
pub fn webkit(steps: &mut Steps) -> Engine {
    let find = || {
        Some(vec![
            (
                "WEBKIT_DRIVER",
                named("WEBKIT_DRIVER").or_else(|| in_path("WebKitWebDriver"))?,
            ),
            ("MINIBROWSER", named("MINIBROWSER").or_else(mini_browser)?),
            ("XVFB", named("XVFB").or_else(|| in_path("Xvfb"))?),
        ])
    };
    ensure(find, || {
        apt::install(steps, "WebKit", &["webkit2gtk-driver", "xvfb"])
    })
}

fn ensure(
    find: impl Fn() -> Option<Vec<(&'static str, PathBuf)>>,
    install: impl FnOnce() -> Result<()>,
) -> Engine {
    if let Some(found) = find() {
        return Engine::Installed(found);
    }
    match install() {
        Ok(()) => find().map_or_else(
            || Engine::Missing("was installed but cannot be found".into()),
            Engine::Installed,
        ),
        Err(error) => Engine::Missing(format!("{error:#}")),
    }
}

/// Debian keeps it beside the library, in the folder of the machine's architecture.
fn mini_browser() -> Option<PathBuf> {
    fs::read_dir("/usr/lib")
        .ok()?
        .filter_map(Result::ok)
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::{Engine, ensure};

    #[test]
    fn what_is_there_is_not_installed() {
        let engine = ensure(|| Some(Vec::new()), || Err(anyhow!("asked for")));
        assert!(matches!(engine, Engine::Installed(_)));
    }

    #[test]
    fn what_cannot_be_installed_is_missing_for_this_reason() {
        let engine = ensure(|| None, || Err(anyhow!("needs root")));
        assert!(matches!(engine, Engine::Missing(reason) if reason == "needs root"));
    }
}
