//! The crates that a lock file names. Trunk runs Cargo without a network, so they must be there before.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{process, steps::Steps};

/// Downloads the crates that the lock file beside `manifest` names, unless they are there. On a new machine they are
/// not: to compile this program, Cargo has downloaded this program's own.
///
/// # Errors
/// Some are missing, and so is the network.
pub fn ensure(steps: &mut Steps, manifest: &Path, what: &str) -> Result<()> {
    if process::output(fetch(manifest).arg("--offline")).is_some() {
        return Ok(());
    }
    steps.run(&format!("Download {what}"), || {
        process::download(&mut fetch(manifest), what)
    })
}

fn fetch(manifest: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["fetch", "--locked", "--manifest-path"])
        .arg(manifest)
        // The standard library's manifest is written for a compiler of its own day.
        .env("RUSTC_BOOTSTRAP", "1");
    cargo
}
