//! What `rust-toolchain.toml` names besides the compiler itself: the wasm target and the library's source.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{process, project, steps::Steps};

/// Has rustup add what is missing, and gives the manifest of the standard library's source.
///
/// # Errors
/// Something is missing, and so is rustup (1.28 or newer) or the network.
pub fn ensure(steps: &mut Steps) -> Result<PathBuf> {
    // Asked of rustc and not of rustup: a Rust from a distribution may have it all without rustup.
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]));
    let installed = PathBuf::from(sysroot.context("rustc does not run.")?).join("lib/rustlib");
    let library = installed.join("src/rust/library");
    let is_there =
        || installed.join("wasm32-unknown-unknown/lib").is_dir() && library.join("Cargo.lock").is_file();
    if !is_there() {
        let what = "the wasm target and the source of Rust's standard library";
        let mut rustup = Command::new("rustup");
        // Without arguments it reads the file, unless the variable, which its own `cargo` sets, names a toolchain.
        rustup
            .args(["toolchain", "install"])
            .env_remove("RUSTUP_TOOLCHAIN")
            .current_dir(project::root());
        steps.run(&format!("Install {what}"), || {
            process::download(&mut rustup, what)
        })?;
    }
    if !is_there() {
        bail!(
            "Rust at {} lacks what rust-toolchain.toml names.",
            installed.display()
        );
    }
    Ok(library.join("Cargo.toml"))
}
