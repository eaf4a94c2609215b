//! Runs mapshaper, which dissolves and simplifies shapes with shared borders kept shared.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::{Serialize, de::DeserializeOwned};

use crate::{error::Error, sources};

/// mapshaper with a folder of its own for what goes in and comes out.
pub struct Mapshaper {
    script: PathBuf,
    folder: PathBuf,
}

impl Mapshaper {
    /// mapshaper of an npm folder, working in an emptied folder.
    ///
    /// # Errors
    /// It is not installed, or the folder cannot be made.
    pub fn new(npm: &Path, folder: PathBuf) -> Result<Mapshaper, Error> {
        let script = npm.join("node_modules/mapshaper/bin/mapshaper");
        let script = script.canonicalize().map_err(Error::io(script))?;
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::io(&folder))?;
        }
        fs::create_dir_all(&folder).map_err(Error::io(&folder))?;
        Ok(Mapshaper { script, folder })
    }

    /// Writes a file for mapshaper to read.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn give(&self, name: &str, content: &impl Serialize) -> Result<(), Error> {
        let path = self.folder.join(name);
        let bytes = serde_json::to_vec(content).map_err(Error::source(&path))?;
        fs::write(&path, bytes).map_err(Error::io(path))
    }

    /// Puts a file there for mapshaper to read.
    ///
    /// # Errors
    /// It cannot be copied.
    pub fn lend(&self, name: &str, path: &Path) -> Result<(), Error> {
        fs::copy(path, self.folder.join(name))
            .map(drop)
            .map_err(Error::io(path))
    }

    /// Runs commands as mapshaper's documentation writes them, on any number of lines. White space separates words
    /// and cannot be quoted: expressions do without.
    ///
    /// # Errors
    /// Node.js is missing, or mapshaper fails.
    pub fn run(&self, commands: &str) -> Result<(), Error> {
        let mut node = Command::new("node");
        node.current_dir(&self.folder)
            .arg(&self.script)
            .args(commands.split_whitespace());
        sources::run(&mut node).map(drop)
    }

    /// Reads a file that mapshaper wrote.
    ///
    /// # Errors
    /// It is not there, or not as expected.
    pub fn take<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        let path = self.folder.join(name);
        let bytes = fs::read(&path).map_err(Error::io(&path))?;
        serde_json::from_slice(&bytes).map_err(Error::source(path))
    }
}
