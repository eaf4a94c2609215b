//! `cargo xtask build`: from the sources to `dist/`.

use anyhow::Result;

use crate::{
    process, project,
    publish::{self, sizes::Sizes},
    steps::Steps,
    tools::{Toolbox, small_std},
};

/// Installs what is missing, compiles the app for release and publishes it into `dist/`.
///
/// # Errors
/// A tool cannot be installed, or a step fails.
pub fn build(steps: &mut Steps) -> Result<Sizes> {
    let tools = Toolbox::ensure(steps)?;
    let compiled = project::scratch("trunk");
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(&compiled);
    if small_std::ensure(steps) {
        small_std::apply(&mut trunk);
    }
    steps.run("Compile the app for release", || {
        std::fs::create_dir_all(&compiled)?;
        process::run(&mut trunk)
    })?;
    steps.run("Publish it into dist/", || {
        publish::publish(&tools, &compiled, &project::dist())
    })
}
