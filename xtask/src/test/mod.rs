//! `cargo xtask test`: everything that can be checked, in the order of what it takes.

mod end_to_end;
mod readers;
mod tally;

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde_json::json;

use crate::{
    data, process, project,
    steps::Steps,
    tools::{Browser, Toolbox},
};
use end_to_end::EngineName;
use tally::Tally;

const WASM: [&str; 4] = ["--target", "wasm32-unknown-unknown", "--package", "petites-cites"];

/// Options of `test`.
#[derive(clap::Args)]
pub struct Args {
    /// Run only these tests, while developing
    #[arg(long)]
    only: Option<Suite>,
    /// Run the end-to-end tests on what is already in dist/
    #[arg(long)]
    no_build: bool,
    /// Run the end-to-end tests in this engine alone
    #[arg(long)]
    engine: Option<EngineName>,
    /// Passed on to Playwright, such as `-- --grep "search"`
    #[arg(last = true)]
    playwright: Vec<String>,
}

/// A kind of tests.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Suite {
    /// Formatting, clippy, native tests, the element's types, published data
    Native,
    /// Exported files, read by other people's programs
    Readers,
    /// Tests of the app's parts in the browser
    Wasm,
    /// The built map, used as a visitor does
    E2e,
}

/// Runs the suites that were asked for, and stops at the first that fails.
///
/// # Errors
/// A check fails, or something it needs cannot be installed.
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    let mut run = Run {
        // Now, for the native tests may build this program anew, and the running one is then found no more.
        program: std::env::current_exe().context("this program cannot find itself")?,
        tools: Toolbox::ensure(steps)?,
        steps,
        tallies: Vec::new(),
        left_out: Vec::new(),
    };
    let wanted = |suite| args.only.is_none_or(|only| only == suite);
    if wanted(Suite::Native) {
        run.native()?;
    }
    if wanted(Suite::Readers) {
        run.readers()?;
    }
    if wanted(Suite::Wasm) {
        run.wasm()?;
    }
    if wanted(Suite::E2e) {
        run.end_to_end(args)?;
    }
    run.report();
    Ok(())
}

struct Run<'a> {
    program: PathBuf,
    tools: Toolbox,
    steps: &'a mut Steps,
    tallies: Vec<(&'static str, Tally)>,
    /// What did not run, and why, for the last lines.
    left_out: Vec<String>,
}

impl Run<'_> {
    fn native(&mut self) -> Result<()> {
        self.check("Check the formatting", &["fmt", "--all", "--check"])?;
        self.check(
            "Check with clippy",
            &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        )?;
        let mut arguments = vec!["clippy", "--all-targets"];
        arguments.extend(WASM);
        arguments.extend(["--", "-D", "warnings"]);
        self.check("Check with clippy for wasm", &arguments)?;
        let mut cargo = self.tools.command("cargo");
        cargo.args(["test", "--workspace", "--no-fail-fast"]);
        self.tests("native", "Run the native tests", &mut cargo)?;
        let mut typescript = self.tools.command("tsc");
        typescript.args(["--project", "tests/types"]);
        self.steps
            .run("Compile the element's types", || process::run(&mut typescript))?;
        data::check(self.steps)
    }

    fn wasm(&mut self) -> Result<()> {
        let browser = Browser::ensure(self.steps)?;
        let capabilities = project::scratch("webdriver.json");
        write_capabilities(&capabilities, &browser)?;
        let mut cargo = self.tools.command("cargo");
        // `--tests` leaves out the examples in comments, which no browser runs.
        cargo
            .args(["test", "--tests"])
            .args(WASM)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            // Seconds for all of them; twenty are few beside other work on two cores.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            .env("CHROMEDRIVER", browser.driver);
        self.tests("wasm", "Run the wasm tests in the browser", &mut cargo)
    }

    fn check(&mut self, step: &str, arguments: &[&str]) -> Result<()> {
        let mut cargo = self.tools.command("cargo");
        cargo.args(arguments);
        self.steps.run(step, || process::run(&mut cargo))
    }

    fn tests(&mut self, suite: &'static str, step: &str, command: &mut Command) -> Result<()> {
        let tally = self.steps.run(step, || {
            let (success, lines) = process::tee(command)?;
            let tally = Tally::of(&lines);
            if !success {
                bail!("The {suite} tests failed ({tally}); what went wrong is above.");
            }
            Ok(tally)
        })?;
        self.tallies.push((suite, tally));
        Ok(())
    }

    fn report(&self) {
        println!("\n{}", self.steps.summary());
        let mut total = Tally::default();
        for (suite, tally) in &self.tallies {
            println!("{suite}: {tally}");
            total += *tally;
        }
        for line in &self.left_out {
            println!("{line}");
        }
        println!("\n{total}");
    }
}

/// What the wasm tests' runner asks the driver for.
fn write_capabilities(path: &std::path::Path, browser: &Browser) -> Result<()> {
    let capabilities = json!({
        "goog:chromeOptions": {
            "binary": browser.chromium.to_string_lossy(),
            "args": [
                "no-sandbox",
                "disable-quic",
                "no-first-run",
                "disable-background-networking",
                "disable-component-update",
                "disable-sync",
            ],
        },
    });
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, capabilities.to_string()))
        .with_context(|| format!("{} cannot be written", path.display()))
}
