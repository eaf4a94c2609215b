//! Rust's standard library compiled for size, for the wasm that visitors download.
//!
//! The library that comes with the target is compiled for speed, and carries the machinery that words panics,
//! which nobody reads on a visitor's phone. Compiled anew with Cargo's `build-std`, for size and with panics
//! that simply stop, it takes a tenth off the wasm. These options are unstable: they are used with the compilers
//! that they were tried with, and any other builds as usual, a little larger.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::crates;
use crate::{process, steps::Steps};

/// The compilers that these options were tried with.
const TRIED: &str = "rustc 1.95.";
const FLAGS: &str =
    "--cfg erase_components -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Adds the library's source and its crates where they are missing; whether the library can be compiled for size.
pub fn ensure(steps: &mut Steps) -> bool {
    let tried = process::output(Command::new("rustc").arg("--version")).is_some_and(|v| v.starts_with(TRIED));
    if !tried {
        println!("Another Rust than {TRIED}x: the standard library is taken as it comes, some 20 KB larger.");
        return false;
    }
    let ready = ensure_source(steps)
        .and_then(|manifest| crates::ensure(steps, &manifest, "the crates of Rust's standard library"));
    if let Err(error) = &ready {
        println!("{error} The standard library is taken as it comes, some 20 KB larger.");
    }
    ready.is_ok()
}

/// The manifest of the library's source, which is added where it is missing.
fn ensure_source(steps: &mut Steps) -> Result<PathBuf> {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]));
    let sysroot = sysroot.context("rustc does not say where its library is.")?;
    let library = Path::new(&sysroot).join("lib/rustlib/src/rust/library");
    if !library.join("Cargo.lock").is_file() {
        let what = "the source of Rust's standard library";
        steps.run(&format!("Install {what}"), || {
            process::download(
                Command::new("rustup").args(["component", "add", "rust-src"]),
                what,
            )
        })?;
    }
    Ok(library.join("Cargo.toml"))
}

/// Tells Cargo, or what runs it, to compile the library for size.
pub fn apply(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS);
}
