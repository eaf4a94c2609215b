//! `cargo xtask build`: from the sources to `dist/`.

use anyhow::Result;

use crate::{
    process, project,
    publish::{self, sizes::Sizes},
    steps::Steps,
    tools::Toolbox,
};

/// Installs what is missing, compiles the app for release and publishes it into `dist/`.
///
/// # Errors
/// A tool cannot be installed, or a step fails.
pub fn build(steps: &mut Steps) -> Result<Sizes> {
    let tools = Toolbox::ensure(steps)?;
    let compiled = project::scratch("trunk");
    steps.run("Compile the app for release", || {
        std::fs::create_dir_all(&compiled)?;
        process::run(
            tools
                .command("trunk")
                .args(["build", "--release", "--dist"])
                .arg(&compiled),
        )
    })?;
    steps.run("Publish it into dist/", || {
        publish::publish(&tools, &compiled, &project::dist())
    })
}
