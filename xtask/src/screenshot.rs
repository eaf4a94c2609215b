//! `cargo xtask screenshot`: the README's pictures.

use anyhow::Result;

use crate::{
    build, process, project,
    serve::Background,
    steps::Steps,
    tools::{Browser, Toolbox},
};

/// Options of `screenshot`.
#[derive(clap::Args)]
pub struct Args {
    /// Take them of what is already in dist/
    #[arg(long)]
    no_build: bool,
}

/// Takes `docs/screenshot.png` and `docs/screenshot-phone.png` of the built map.
///
/// # Errors
/// Something it needs is missing, or the map does not become ready.
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    let tools = Toolbox::ensure(steps)?;
    let browser = Browser::ensure(steps)?;
    if !args.no_build {
        build::build(steps, None, None)?;
    }
    let server = Background::start()?;
    steps.run("Take the pictures, docs/screenshot*.png", || {
        let mut node = tools.command("node");
        node.args(["xtask/scripts/screenshot.mjs", "--url", &server.url(), "--chrome"])
            .arg(&browser.chromium)
            .arg("--folder")
            .arg(project::root().join("docs"));
        process::run(&mut node)
    })
}
