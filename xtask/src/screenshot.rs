//! `cargo xtask screenshot`: the README's pictures.

use anyhow::Result;

use crate::{
    build,
    cli::ScreenshotArgs,
    process, project,
    serve::Background,
    steps::Steps,
    tools::{Browser, Toolbox},
};

/// Takes `docs/screenshot.png` and `docs/screenshot-phone.png` of the built map.
///
/// # Errors
/// Something it needs is missing, or the map does not become ready.
pub fn screenshot(args: &ScreenshotArgs, steps: &mut Steps) -> Result<()> {
    let tools = Toolbox::ensure(steps)?;
    let browser = Browser::ensure(steps)?;
    if !args.no_build {
        build::build(steps)?;
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
