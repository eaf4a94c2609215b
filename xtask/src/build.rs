//! `cargo xtask build`: from the sources to `dist/`.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    process, project,
    publish::{self, Published, Surroundings, share::SiteUrl},
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

/// Builds for the address that was asked for, and prints the sizes.
///
/// # Errors
/// Those of [`build`].
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    let around = Surroundings {
        site: SiteUrl::asked(args.site.as_deref())?,
        last_release: args.keep.as_deref(),
    };
    print!("\n{}", build_in(steps, &around)?);
    Ok(())
}

/// Installs what is missing, compiles the app for release and publishes it into `dist/`, for the address that the
/// environment may name.
///
/// # Errors
/// That is no address, a tool cannot be installed, a step fails, or the map is heavier than its budget.
pub fn build(steps: &mut Steps) -> Result<Published> {
    build_for(steps, None)
}

/// Does the same for the address `site`, if there is one.
///
/// # Errors
/// Those of [`build`].
pub fn build_for(steps: &mut Steps, site: Option<&str>) -> Result<Published> {
    let around = Surroundings {
        site: SiteUrl::asked(site)?,
        ..Surroundings::default()
    };
    build_in(steps, &around)
}

fn build_in(steps: &mut Steps, around: &Surroundings) -> Result<Published> {
    let tools = Toolbox::ensure(steps)?;
    let compiled = project::scratch("trunk");
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(&compiled);
    small_std::apply(&mut trunk);
    steps.run("Compile the app for release", || {
        std::fs::create_dir_all(&compiled)?;
        process::run(&mut trunk)
    })?;
    steps.run("Publish it into dist/", || {
        publish::publish(&tools, &compiled, &project::dist(), around)
    })
}
