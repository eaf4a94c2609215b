//! The standard library for wasm, which rustup brings.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{process, steps::Steps};

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target where it is missing.
///
/// # Errors
/// It is missing, and so is rustup or the network.
pub fn ensure(steps: &mut Steps) -> Result<()> {
    // Asked of rustc and not of rustup: a Rust from a distribution may have the target without rustup.
    let library =
        process::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if process::output(Command::new("rustup").arg("--version")).is_none() {
        bail!(
            "Rust's {TARGET} target is missing and so is rustup, which installs it: see https://rustup.rs."
        );
    }
    let what = format!("Rust's {TARGET} target");
    steps.run(&format!("Install {what}"), || {
        process::download(Command::new("rustup").args(["target", "add", TARGET]), &what)
    })
}
