//! How big the published files are.

use std::{fmt, fs, path::Path};

use anyhow::{Context, Result};

use super::files;

/// The published files and their sizes; prints as a table.
pub struct Sizes(Vec<Row>);

struct Row {
    file: String,
    raw: u64,
    brotli: Option<u64>,
}

impl Sizes {
    /// Measures the files of `folder`, biggest first.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn measure(folder: &Path) -> Result<Sizes> {
        let size = |path: &Path| fs::metadata(folder.join(path)).map(|metadata| metadata.len());
        let mut rows = Vec::new();
        for file in files(folder)? {
            let name = file.to_string_lossy().into_owned();
            if name.ends_with(".br") || name.ends_with(".gz") {
                continue;
            }
            let raw = size(&file).with_context(|| format!("{name} cannot be measured"))?;
            let brotli = size(Path::new(&format!("{name}.br"))).ok();
            rows.push(Row {
                file: name,
                raw,
                brotli,
            });
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.brotli.unwrap_or(row.raw)));
        Ok(Sizes(rows))
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let width = self.0.iter().map(|row| row.file.len()).max().unwrap_or(0);
        writeln!(out, "{:<width$}  {:>10}  {:>10}", "dist/", "bytes", "brotli")?;
        for Row { file, raw, brotli } in &self.0 {
            let brotli = brotli.map_or("–".to_owned(), |size| size.to_string());
            writeln!(out, "{file:<width$}  {raw:>10}  {brotli:>10}")?;
        }
        Ok(())
    }
}
