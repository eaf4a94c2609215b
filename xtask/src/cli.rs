//! What can be typed after `cargo xtask`.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::{build, serve, steps::Steps};

/// The commands of the map of the Petites Cités de Caractère®.
///
/// Each installs what it needs first: on a machine with Rust and Node.js alone, they all work.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the map for release and serve it at http://localhost:8080
    Serve(ServeArgs),
    /// Write dist/: hashed assets with .br and .gz beside them, ready for any static host
    Build,
}

/// Options of `serve`.
#[derive(Args)]
pub struct ServeArgs {
    /// Port to listen on
    #[arg(long, default_value_t = 8080, value_name = "N")]
    pub port: u16,
    /// Debug build, rebuilt and reloaded at every change
    #[arg(long, conflicts_with_all = ["no_build", "dir", "prefix"])]
    pub dev: bool,
    /// Serve what is already in dist/
    #[arg(long)]
    pub no_build: bool,
    /// Serve this directory as it is, instead of building and serving dist/
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Serve under this path, as a host that has other pages too would
    #[arg(long, value_name = "/PATH", default_value = "")]
    pub prefix: String,
}

impl Cli {
    /// Runs the command that was typed.
    ///
    /// # Errors
    /// One sentence for the person at the terminal.
    pub fn run(self) -> Result<()> {
        let mut steps = Steps::default();
        match self.command {
            Command::Serve(args) => serve::serve(&args, &mut steps),
            Command::Build => build::build(&mut steps).map(|sizes| print!("\n{sizes}")),
        }
    }
}
