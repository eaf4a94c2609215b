//! How big the published files are.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use anyhow::{Context, Result};

use super::files;

/// Folders of small files, each about one region or cité, which a table sums up; those of languages hold both.
const OF_PLACES: [&str; 10] = [
    "cartes", "cites", "de", "en", "es", "it", "nl", "oembed", "pictures", "regions",
];

/// The published files and their sizes; prints as a table.
pub struct Sizes(Vec<Row>);

struct Row {
    /// One file, or many of a kind.
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
        let mut rows: Vec<Row> = Vec::new();
        let mut kinds = BTreeMap::<String, (usize, Row)>::new();
        for file in files(folder)? {
            let name = file.to_string_lossy().into_owned();
            if name.ends_with(".br") || name.ends_with(".gz") {
                continue;
            }
            let raw = size(&file).with_context(|| format!("{name} cannot be measured"))?;
            let brotli = size(Path::new(&format!("{name}.br"))).ok();
            let row = Row {
                file: name,
                raw,
                brotli,
            };
            match row.kind() {
                None => rows.push(row),
                Some(kind) => {
                    let entry = kinds.entry(kind);
                    entry
                        .and_modify(|(count, sum)| {
                            *count += 1;
                            sum.raw += row.raw;
                            sum.brotli = sum.brotli.zip(row.brotli).map(|(sum, more)| sum + more);
                        })
                        .or_insert((1, row));
                }
            }
        }
        rows.extend(kinds.into_iter().map(|(kind, (count, sum))| Row {
            file: format!("{kind} ({count})"),
            ..sum
        }));
        rows.sort_by_key(|row| std::cmp::Reverse(row.brotli.unwrap_or(row.raw)));
        Ok(Sizes(rows))
    }
}

impl Row {
    /// The kind of file of which each region or cité has one, such as `pictures/*.png`.
    fn kind(&self) -> Option<String> {
        let (folder, name) = self.file.split_once('/')?;
        let (_, extension) = name.rsplit_once('.')?;
        OF_PLACES
            .contains(&folder)
            .then(|| format!("{folder}/*.{extension}"))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn files_that_each_region_has_are_one_line() {
        let folder = tempfile::tempdir().unwrap();
        for (name, length) in [
            ("index.html", 7),
            ("index.html.br", 3),
            ("pictures/a.png", 10),
            ("pictures/b.png", 20),
            ("regions/a.html", 4),
            ("regions/a.html.br", 2),
        ] {
            crate::publish::write(&folder.path().join(name), &vec![b'x'; length]).unwrap();
        }
        let table = Sizes::measure(folder.path()).unwrap().to_string();
        let lines: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            lines[1..],
            [
                vec!["pictures/*.png", "(2)", "30", "–"],
                vec!["index.html", "7", "3"],
                vec!["regions/*.html", "(1)", "4", "2"],
            ]
        );
    }
}
