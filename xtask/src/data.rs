//! `cargo xtask data`: the published data, from its sources.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};
use clap::Subcommand;

use crate::{process, project, steps::Steps};

const PUBLISHED: &str = "public/data";
/// What the builder downloads and keeps.
const CACHE: &str = "data/cache";

/// Options of `data`.
#[derive(clap::Args)]
pub struct Args {
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

/// Builds the data, or compares them with something.
///
/// # Errors
/// Those of what was asked for.
pub fn run(args: &Args, steps: &mut Steps) -> Result<()> {
    match &args.command {
        Some(DataCommand::CheckOfficial { sitemap }) => check_official(sitemap),
        None if args.check => check(steps),
        None => build(steps),
    }
}

/// Builds `public/data/`.
///
/// # Errors
/// Python, Node.js or the network is missing, or the builder refuses a row.
fn build(steps: &mut Steps) -> Result<()> {
    require_python()?;
    steps.run("Build public/data/", || build_into(Path::new(PUBLISHED)))
}

/// Builds the data elsewhere and compares it with what is committed, byte for byte.
///
/// # Errors
/// It differs, or cannot be built.
pub fn check(steps: &mut Steps) -> Result<()> {
    require_python()?;
    steps.run("Check that public/data/ is what its sources give", || {
        let fresh = project::scratch("data");
        if fresh.exists() {
            fs::remove_dir_all(&fresh).with_context(|| format!("{} cannot be removed", fresh.display()))?;
        }
        build_into(&fresh)?;
        let differing = differing(&project::root().join(PUBLISHED), &fresh)?;
        if !differing.is_empty() {
            let names: Vec<_> = differing.iter().map(|name| name.display().to_string()).collect();
            bail!(
                "{PUBLISHED} is not what its sources give ({}): run `cargo xtask data`.",
                names.join(", ")
            );
        }
        Ok(())
    })
}

/// Compares `members.csv` with the network's own list of pages: a sitemap's file or URL.
///
/// # Errors
/// The list cannot be read.
fn check_official(sitemap: &str) -> Result<()> {
    process::run(builder().args(["check-official", sitemap, "--members", "data/members.csv"]))
}

fn build_into(folder: &Path) -> Result<()> {
    fs::create_dir_all(project::root().join(folder))
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut builder = builder();
    builder
        .args([
            "build",
            "--members",
            "data/members.csv",
            "--cache",
            CACHE,
            "--out",
        ])
        .arg(folder);
    process::run(&mut builder).map_err(|_| anyhow!("The data was not built: the reason is above."))
}

/// The builder, compiled without the optimisations for size that the app's profile is about: it
/// would take three times as long to compile.
fn builder() -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["run", "--quiet", "--release", "--package", "data", "--"])
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "2")
        .current_dir(project::root());
    cargo
}

/// One of the sources is a Python package, which is kept once it is downloaded.
fn require_python() -> Result<()> {
    let kept = names_in(&project::root().join(CACHE)).unwrap_or_default();
    if kept
        .iter()
        .any(|name| name.extension().is_some_and(|extension| extension == "whl"))
    {
        return Ok(());
    }
    if process::output(Command::new("python3").args(["-m", "pip", "--version"])).is_none() {
        bail!(
            "Python 3 with pip is not installed, or not on PATH: the data builder downloads one source with it."
        );
    }
    Ok(())
}

/// The files that only one of two folders has, or whose contents differ.
fn differing(one: &Path, other: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut names = names_in(one)?;
    names.extend(names_in(other)?);
    names.retain(
        |name| match (fs::read(one.join(name)), fs::read(other.join(name))) {
            (Ok(one), Ok(other)) => one != other,
            _ => true,
        },
    );
    Ok(names)
}

fn names_in(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let unreadable = || format!("{} cannot be listed", folder.display());
    fs::read_dir(folder)
        .with_context(unreadable)?
        .map(|entry| Ok(PathBuf::from(entry.with_context(unreadable)?.file_name())))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn finds_each_kind_of_difference() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (folder, name, content) in [
            (&one, "same", "a"),
            (&other, "same", "a"),
            (&one, "changed", "a"),
            (&other, "changed", "b"),
        ] {
            fs::write(folder.path().join(name), content).unwrap();
        }
        fs::write(one.path().join("gone"), "a").unwrap();
        fs::write(other.path().join("new"), "a").unwrap();
        let names = differing(one.path(), other.path()).unwrap();
        assert_eq!(names, ["changed", "gone", "new"].map(PathBuf::from).into());
    }
}
