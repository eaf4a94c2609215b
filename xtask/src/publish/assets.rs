//! Files named after their content.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{ASSETS, files, write};

/// Moves files from one folder to another, giving them their published names on the way.
pub struct Assets<'a> {
    from: &'a Path,
    to: &'a Path,
    /// Files that are published under another name, or as part of another file.
    taken: BTreeSet<PathBuf>,
}

impl<'a> Assets<'a> {
    /// Publishes files of `from` into `to`.
    pub fn new(from: &'a Path, to: &'a Path) -> Self {
        Assets {
            from,
            to,
            taken: BTreeSet::from([PathBuf::from("index.html")]),
        }
    }

    /// Publishes `content` under a name made from that of `url` and the content; gives its new URL.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn add(&self, url: &str, content: &[u8]) -> Result<String> {
        let asset = format!("{ASSETS}/{}", hashed_name(url, content));
        write(&self.to.join(&asset), content)?;
        Ok(asset)
    }

    /// Publishes a hashed copy of the file at `url`; the file itself stays, for outsiders who know its name.
    ///
    /// # Errors
    /// It cannot be read or written.
    pub fn copy(&self, url: &str) -> Result<String> {
        self.add(url, &self.read(url)?)
    }

    /// The content of the file at `url`, which is then no longer published under that name.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn take(&mut self, url: &str) -> Result<Vec<u8>> {
        let content = self.read(url)?;
        self.taken.insert(relative(url).into());
        Ok(content)
    }

    /// The contents of several files, one after the other, as [`Assets::take`] does.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn take_all(&mut self, urls: &[String]) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        for url in urls {
            all.extend(self.take(url)?);
            all.push(b'\n');
        }
        Ok(all)
    }

    /// Publishes each compiled wasm file, as `shorten` makes it of the file and its glue, and gives `module` back
    /// with the new URLs in it. The glue and its snippets are taken, since they become part of the bundled script.
    ///
    /// # Errors
    /// One of them cannot be read, shortened or written.
    pub fn publish_wasm(
        &mut self,
        module: &str,
        urls: &mut BTreeMap<String, String>,
        mut shorten: impl FnMut(&[u8], &str) -> Result<Vec<u8>>,
    ) -> Result<String> {
        let mut module = module.to_owned();
        for file in files(self.from)? {
            let name = file.to_string_lossy().into_owned();
            if file.starts_with("snippets") {
                self.taken.insert(file);
            } else if let Some(stem) = name.strip_suffix("_bg.wasm") {
                let glue = self.glue(stem)?;
                let content = shorten(&self.take(&name)?, &glue)?;
                self.taken.insert(format!("{stem}.js").into());
                let url = self.add(&format!("{stem}.wasm"), &content)?;
                module = module.replace(&format!("./{name}"), &format!("./{url}"));
                urls.insert(name.clone(), url.clone());
                urls.insert(format!("./{name}"), url);
            }
        }
        Ok(module)
    }

    /// The script of a wasm file, and the snippets that it imports.
    fn glue(&self, stem: &str) -> Result<String> {
        let script = PathBuf::from(format!("{stem}.js"));
        let parts = files(self.from)?
            .into_iter()
            .filter(|file| *file == script || file.starts_with("snippets"));
        parts
            .map(|file| {
                String::from_utf8(self.read(&file.to_string_lossy())?).context("the glue is not UTF-8")
            })
            .collect()
    }

    /// Copies every file that was not taken, under its own name.
    ///
    /// # Errors
    /// One of them cannot be read or written.
    pub fn copy_the_rest(&self) -> Result<()> {
        for file in files(self.from)?
            .iter()
            .filter(|file| !self.taken.contains(*file))
        {
            write(&self.to.join(file), &self.read(&file.to_string_lossy())?)?;
        }
        Ok(())
    }

    fn read(&self, url: &str) -> Result<Vec<u8>> {
        let path = self.from.join(relative(url));
        fs::read(&path)
            .with_context(|| format!("index.html needs {url}, but {} cannot be read", path.display()))
    }
}

fn relative(url: &str) -> &str {
    url.strip_prefix("./").unwrap_or(url)
}

/// `data/communes.geojson` → `communes-0123456789abcdef.geojson`.
fn hashed_name(url: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = url.rsplit('/').next().unwrap_or(url);
    match name.split_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

/// The style sheet as it must read from within the folder of the assets: its relative URLs go up one folder first.
pub fn one_folder_down(style: &str) -> String {
    let mut parts = style.split("url(");
    let mut moved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let url = part.trim_start_matches(['"', '\'']);
        let quote = part.get(..part.len() - url.len()).unwrap_or_default();
        let end = url.find(')').unwrap_or(url.len());
        let target = url.get(..end).unwrap_or_default();
        let is_relative = !target.is_empty() && !target.starts_with(['/', '#']) && !target.contains(':');
        moved.push_str("url(");
        moved.push_str(quote);
        moved.push_str(if is_relative { "../" } else { "" });
        moved.push_str(url);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content_and_keeps_its_kind() {
        let name = hashed_name("./data/communes.geojson", b"a");
        assert_eq!(name, "communes-ca978112ca1bbdca.geojson");
        assert_ne!(name, hashed_name("./data/communes.geojson", b"b"));
    }

    #[test]
    fn relative_urls_of_a_style_sheet_still_reach_their_files() {
        for (before, after) in [
            (
                "a{background:url(images/x.png)}",
                "a{background:url(../images/x.png)}",
            ),
            (
                "a{background:url(\"x.png\")}b{}",
                "a{background:url(\"../x.png\")}b{}",
            ),
            ("a{mask:url(#m)}", "a{mask:url(#m)}"),
            ("a{background:url()}", "a{background:url()}"),
            (
                "a{b:url('data:image/svg+xml,<svg/>')}",
                "a{b:url('data:image/svg+xml,<svg/>')}",
            ),
            ("a{color:red}", "a{color:red}"),
        ] {
            assert_eq!(one_folder_down(before), after);
        }
    }
}
