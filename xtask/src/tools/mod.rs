//! Installs what is missing, once, and says where everything is.

mod apt;
mod browser;
mod cargo_tool;
mod crates;
mod engines;
mod node;
pub mod python;
pub mod small_std;
mod toolchain;

use std::{ffi::OsString, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{project, steps::Steps};
pub use browser::Browser;
use cargo_tool::{CargoTool, locked_version};
pub use engines::{Engine, firefox, webkit};

/// The tools of a build, all present.
pub struct Toolbox {
    path: OsString,
}

impl Toolbox {
    /// Finds or installs the toolchain's parts, the crates, the npm packages, Trunk, wasm-bindgen and
    /// wasm-split-cli.
    ///
    /// # Errors
    /// One of them is missing and cannot be installed.
    pub fn ensure(steps: &mut Steps) -> Result<Toolbox> {
        let library = toolchain::ensure(steps)?;
        node::ensure(steps)?;
        crates::ensure(
            steps,
            &project::root().join("Cargo.toml"),
            "the crates of Cargo.lock",
        )?;
        crates::ensure(steps, &library, "the crates of Rust's standard library")?;
        let trunk = CargoTool {
            package: "trunk",
            version: "0.21.14".into(),
            binaries: &["trunk"],
            tells_version: true,
            locked: true,
            options: &["--no-default-features", "--features", "rustls"],
        };
        let bindgen = CargoTool {
            package: "wasm-bindgen-cli",
            version: locked_version("wasm-bindgen")?,
            binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            tells_version: true,
            // Its own lock file does not build with today's compiler.
            locked: false,
            options: &[],
        };
        let split = CargoTool {
            package: "wasm_split_cli_support",
            version: "0.2.4".into(),
            binaries: &["wasm-split-cli"],
            tells_version: false,
            locked: true,
            options: &["--features", "build-binary"],
        };
        let mut folders = vec![project::root().join("node_modules/.bin")];
        folders.extend(trunk.ensure(steps)?);
        folders.extend(bindgen.ensure(steps)?);
        folders.extend(split.ensure(steps)?);
        Ok(Toolbox {
            path: prepend_to_path(folders)?,
        })
    }

    /// Finds or installs what only the benchmarks need: Lighthouse.
    ///
    /// # Errors
    /// It is missing and cannot be installed.
    pub fn ensure_lighthouse(&self, steps: &mut Steps) -> Result<()> {
        node::ensure_bench(steps)
    }

    /// A command, in the repository's root, that sees all tools on its `PATH`.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(project::root()).env("PATH", &self.path);
        command
    }
}

fn prepend_to_path(folders: Vec<PathBuf>) -> Result<OsString> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.into_iter().chain(std::env::split_paths(&inherited)))
        .context("PATH cannot hold the folder of the tools")
}
