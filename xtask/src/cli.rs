//! What can be typed after `cargo xtask`.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{bench, build, data, screenshot, serve, steps::Steps, test};

/// The commands of the map of the Petites Cités de Caractère®.
///
/// Each installs what it needs first: on a machine with Rust and Node.js alone they all work, but that the data's
/// one Python package needs Python 3 with pip the first time.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the map for release and serve it at http://localhost:8080
    Serve(ServeArgs),
    /// Run every test: formatting, clippy, native, wasm, published data, end-to-end
    Test(TestArgs),
    /// Write dist/: hashed assets with .br and .gz beside them, ready for any static host
    Build(BuildArgs),
    /// Rebuild public/data/ from its sources, byte for byte the same when nothing changed
    Data(DataArgs),
    /// Measure loading, searching, filtering, zooming and Lighthouse's scores, beside their budgets
    Bench(BenchArgs),
    /// Take the README's pictures, docs/screenshot*.png
    Screenshot(ScreenshotArgs),
}

/// Options of `build`.
#[derive(Args)]
pub struct BuildArgs {
    /// The address the map will have, for pictures and frames on other sites; otherwise $SITE_URL
    #[arg(long, value_name = "URL")]
    pub site: Option<String>,
}

/// Options of `bench`.
#[derive(Args)]
pub struct BenchArgs {
    /// Measure what is already in dist/
    #[arg(long)]
    pub no_build: bool,
    /// Fewer runs: a look, not a measurement
    #[arg(long)]
    pub quick: bool,
    /// Put the table into docs/performance.md
    #[arg(long, conflicts_with = "quick")]
    pub write: bool,
    /// Keep every single measurement in this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// Options of `screenshot`.
#[derive(Args)]
pub struct ScreenshotArgs {
    /// Take them of what is already in dist/
    #[arg(long)]
    pub no_build: bool,
}

/// Options of `test`.
#[derive(Args)]
pub struct TestArgs {
    /// Run only these tests, while developing
    #[arg(long)]
    pub only: Option<Suite>,
    /// Run the end-to-end tests on what is already in dist/
    #[arg(long)]
    pub no_build: bool,
    /// Passed on to Playwright, such as `-- --grep "search"`
    #[arg(last = true)]
    pub playwright: Vec<String>,
}

/// A kind of tests.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Suite {
    /// Formatting, clippy, native tests, published data
    Native,
    /// Tests of the app's parts in the browser
    Wasm,
    /// The built map, used as a visitor does
    E2e,
}

/// Options of `data`.
#[derive(Args)]
pub struct DataArgs {
    /// Change nothing: fail where public/data/ is not what its sources give
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    command: Option<DataCommand>,
}

#[derive(Subcommand)]
enum DataCommand {
    /// Compare members.csv with the network's own list of pages, cites-sitemap.xml
    CheckOfficial {
        /// A file, or a URL
        sitemap: String,
    },
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
            Command::Test(args) => test::test(&args, &mut steps),
            Command::Data(DataArgs {
                command: Some(DataCommand::CheckOfficial { sitemap }),
                ..
            }) => data::check_official(&sitemap),
            Command::Data(DataArgs { check: true, .. }) => data::check(&mut steps),
            Command::Data(_) => data::build(&mut steps),
            Command::Bench(args) => bench::bench(&args, &mut steps),
            Command::Screenshot(args) => screenshot::screenshot(&args, &mut steps),
            Command::Build(args) => {
                build::build_for(&mut steps, args.site.as_deref()).map(|sizes| print!("\n{sizes}"))
            }
        }
    }
}
