//! Debian's packages, where we may install them.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{process, steps::Steps};

/// Installs `packages`, which together are `what`.
///
/// # Errors
/// We may not, there is no apt-get, no network, or no such package.
pub fn install(steps: &mut Steps, what: &str, packages: &[&str]) -> Result<()> {
    if in_path("apt-get").is_none() {
        bail!("there is no apt-get here");
    }
    if process::output(Command::new("id").arg("-u")).as_deref() != Some("0") {
        bail!("needs root");
    }
    steps.run(&format!("Install {what}"), || {
        let apt = |args: &[&str]| {
            let mut command = Command::new("apt-get");
            command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
            process::download(&mut command, what)
        };
        apt(&["update", "--quiet"])?;
        apt(&[
            &["install", "--quiet", "--yes", "--no-install-recommends"],
            packages,
        ]
        .concat())
    })
}

/// What a variable of the environment names, if it is a file.
pub fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

/// The full path of a program; an absolute one is its own.
pub fn in_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(Path::new(program)))
        .find(|path| path.is_file())
}
