//! The exported files, read by programs that others wrote.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use super::Run;
use crate::{process, project, tools::python};

impl Run<'_> {
    /// Writes files of every format and lets `tests/readers/` read them: with gpxpy, GDAL, icalendar and pypdf, and against
    /// the XSDs of GPX and KML.
    pub(super) fn readers(&mut self) -> Result<()> {
        let here = project::root().join("tests/readers");
        let packages = python::ensure(
            self.steps,
            &here.join("requirements.txt"),
            "the Python packages that read exported files",
        )?;
        let folder = project::scratch("exported");
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
        }
        for (example, arguments, script) in [
            ("sample_files", &[][..], "check.py"),
            ("sheets", &["https://carte.example/"][..], "sheets.py"),
        ] {
            let written = folder.join(example);
            fs::create_dir_all(&written).with_context(|| format!("{} cannot be made", written.display()))?;
            let mut cargo = self.tools.command("cargo");
            cargo
                .args([
                    "run",
                    "--quiet",
                    "--package",
                    "export",
                    "--example",
                    example,
                    "--",
                ])
                .arg(&written)
                .args(arguments);
            self.steps
                .run(&format!("Write files: {example}"), || process::run(&mut cargo))?;
            let mut python = Command::new("python3");
            python
                .arg(here.join(script))
                .arg(&written)
                .env("PYTHONPATH", &packages)
                .env("PYTHONDONTWRITEBYTECODE", "1");
            self.tests("readers", "Read them with other people's programs", &mut python)?;
        }
        Ok(())
    }
}
