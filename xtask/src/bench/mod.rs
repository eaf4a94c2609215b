//! `cargo xtask bench`: what the map costs a visitor, measured in the browser, beside its budgets.

mod document;
mod lighthouse;
mod measured;
mod stats;
mod tables;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    build, process, project,
    serve::Background,
    steps::Steps,
    tools::{Browser, Toolbox},
};
use measured::Measured;

/// As many made-up places as France has communes.
const PLACES: usize = 35_000;
/// The page of a cité that Lighthouse is asked about: one with sights and labels.
const CITE_PAGE: &str = "cites/illiers-combray.html";
/// What `--write` writes into.
const DOCUMENT: &str = "docs/performance.md";

/// Options of `bench`.
#[derive(clap::Args)]
pub struct Args {
    /// Measure what is already in dist/
    #[arg(long)]
    no_build: bool,
    /// Fewer runs: a look, not a measurement
    #[arg(long)]
    quick: bool,
    /// Put the table into docs/performance.md
    #[arg(long, conflicts_with = "quick")]
    write: bool,
    /// Keep every single measurement in this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Measures, and prints the tables. It reports, and does not fail where a budget is exceeded.
///
/// # Errors
/// Something it needs is missing, or the map does not become ready.
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    let tools = Toolbox::ensure(steps)?;
    tools.ensure_lighthouse(steps)?;
    let browser = Browser::ensure(steps)?;
    if !args.no_build {
        build::build(steps, None, None)?;
    }
    let folder = project::scratch("bench");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let server = Background::start()?;
    let mut measured = steps.run("Measure in the browser", || {
        measure(args, &tools, &browser, &server, &folder)
    })?;
    measured.lighthouse = steps.run("Ask Lighthouse", || {
        let runs = if args.quick { 1 } else { 5 };
        lighthouse::audit(&tools, &browser.chromium, &server.url(), &folder, runs)
    })?;
    measured.lighthouse_of_cite = steps.run("Ask Lighthouse about the page of a cité", || {
        let page = format!("{}{CITE_PAGE}", server.url());
        lighthouse::audit(&tools, &browser.chromium, &page, &folder, 1)
    })?;
    if let Some(path) = &args.json {
        let json = serde_json::to_string_pretty(&measured)?;
        fs::write(path, json).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let tables = tables::tables(&measured);
    println!("\n{tables}");
    if args.write {
        document::write(&project::root().join(DOCUMENT), &tables)?;
        println!("▸ The tables are in {DOCUMENT}.");
    }
    Ok(())
}

/// Everything but Lighthouse's part.
fn measure(
    args: &Args,
    tools: &Toolbox,
    browser: &Browser,
    server: &Background,
    folder: &Path,
) -> Result<Measured> {
    let (places, out) = (folder.join("places.geojson"), folder.join("measured.json"));
    fs::write(&places, cites::synthetic_geojson(PLACES))
        .with_context(|| format!("{} cannot be written", places.display()))?;
    let mut node = tools.command("node");
    node.args(["bench/measure.mjs", "--url", &server.url(), "--chrome"])
        .arg(&browser.chromium)
        .arg("--places")
        .arg(&places)
        .arg("--out")
        .arg(&out);
    if args.quick {
        node.arg("--quick");
    }
    process::run(&mut node)?;
    let json = fs::read(&out).with_context(|| format!("{} cannot be read", out.display()))?;
    serde_json::from_slice(&json).with_context(|| format!("{} makes no sense", out.display()))
}
