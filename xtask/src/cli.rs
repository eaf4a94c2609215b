//! What can be typed after `cargo xtask`.

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{bench, build, data, screenshot, serve, steps::Steps, test};

/// The commands of the map of the Petites Cités de Caractère®.
///
/// Each installs what it needs first. On a machine with Rust and Node.js alone they all work; only `data` also needs
/// Python 3 with pip, for one package.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the map for release and serve it at http://localhost:8080
    Serve(serve::Args),
    /// Run every test: formatting, clippy, native, wasm, published data, end-to-end
    Test(test::Args),
    /// Write dist/: hashed assets with .br and .gz beside them, ready for any static host
    Build(build::Args),
    /// Rebuild public/data/ from its sources, byte for byte the same when nothing changed
    Data(data::Args),
    /// Measure loading, searching, filtering, zooming and Lighthouse's scores, beside their budgets
    Bench(bench::Args),
    /// Take the README's pictures, docs/screenshot*.png
    Screenshot(screenshot::Args),
}

impl Cli {
    /// Runs the command that was typed.
    ///
    /// # Errors
    /// One sentence for the person at the terminal.
    pub fn run(self) -> Result<()> {
        let mut steps = Steps::default();
        match self.command {
            Command::Serve(args) => serve::run(&args, &mut steps),
            Command::Test(args) => test::run(&args, &mut steps),
            Command::Build(args) => build::run(&args, &mut steps),
            Command::Data(args) => data::run(&args, &mut steps),
            Command::Bench(args) => bench::run(&args, &mut steps),
            Command::Screenshot(args) => screenshot::run(&args, &mut steps),
        }
    }
}
