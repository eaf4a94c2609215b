//! Rust's standard library compiled for size, for the wasm that visitors download.
//!
//! The library that comes with the target is compiled for speed, and carries the machinery that words panics,
//! which nobody reads on a visitor's phone. Compiled anew with Cargo's `build-std`, for size and with panics
//! that simply stop, it takes a tenth off the wasm (24,293 bytes of 247,062 in Brotli, in November 2026). These
//! options are unstable, which is why `rust-toolchain.toml` names the one compiler that they were tried with.

use std::process::Command;

/// Cargo adds these to those of `.cargo/config.toml`.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Tells Cargo, or what runs it, to compile the library for size, and all with these other flags.
pub fn apply(command: &mut Command, flags: &str) {
    command
        // Cargo asks for it because of `build-std`, and every `rustc` for wasm because of the flags above. It
        // cannot be narrowed to some crates, as rustc alone would allow: Cargo takes nothing but `1`.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("{FLAGS} {flags}"),
        );
}
