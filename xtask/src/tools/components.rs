//! rustfmt and clippy, which a minimal Rust lacks.

use std::process::Command;

use anyhow::Result;

use crate::{process, steps::Steps};

/// Adds them where they are missing.
///
/// # Errors
/// They are missing, and so is rustup or the network.
pub fn ensure(steps: &mut Steps) -> Result<()> {
    let has =
        |subcommand: &str| process::output(Command::new("cargo").args([subcommand, "--version"])).is_some();
    if has("fmt") && has("clippy") {
        return Ok(());
    }
    let what = "rustfmt and clippy";
    steps.run(&format!("Install {what}"), || {
        process::download(
            Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]),
            what,
        )
    })
}
