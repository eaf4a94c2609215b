//! `cargo xtask build`: from the sources to `dist/`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::{
    process, project,
    publish::{self, PublishOptions, Published, chunks, share::SiteUrl},
    steps::Steps,
    tools::{Toolbox, small_std},
};

/// Options of `build`.
#[derive(clap::Args)]
pub struct Args {
    /// The address the map will have, for pictures and frames on other sites; otherwise $SITE_URL
    #[arg(long, value_name = "URL")]
    site: Option<String>,
    /// The folder of the last release (dist/ itself will do), whose assets pages that are open still need
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// Builds as was asked for, and prints the sizes.
///
/// # Errors
/// Those of [`build`].
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    print!("\n{}", build(steps, args.site.as_deref(), args.keep.as_deref())?);
    Ok(())
}

/// Installs what is missing, compiles the app for release and publishes it into `dist/`, for the address `site` or the
/// one that the environment may name, with the assets of the release in `last_release`, if there is one.
///
/// # Errors
/// That is no address or no release, a tool cannot be installed, a step fails, or the map is heavier than its budget.
pub fn build(steps: &mut Steps, site: Option<&str>, last_release: Option<&Path>) -> Result<Published> {
    let options = PublishOptions {
        site: SiteUrl::asked(site)?,
        last_release,
    };
    let tools = Toolbox::ensure(steps)?;
    let compiled = project::scratch("trunk");
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(&compiled);
    small_std::apply(&mut trunk, chunks::FLAGS);
    steps.run("Compile the app for release", || {
        std::fs::create_dir_all(&compiled)?;
        process::run(&mut trunk)
    })?;
    steps.run("Compile the export module", || publish::export::compile(&tools))?;
    steps.run("Split it into what is loaded first and later", || {
        chunks::split(&tools, &compiled)
    })?;
    steps.run("Publish it into dist/", || {
        publish::publish(&tools, &compiled, &project::dist(), &options)
    })
}
