//! What one release leaves to the next: its assets, which pages that were opened before still ask for.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::{ASSETS, files, write};

/// The names of a release's own assets, one a line, without those that it keeps of the release before.
const LIST: &str = "assets.txt";

/// Writes the list of the assets in `staged`, for the release that comes after this one.
///
/// # Errors
/// The disk fails.
pub fn list(staged: &Path) -> Result<()> {
    let names = own(staged)?;
    write(&staged.join(LIST), (names.join("\n") + "\n").as_bytes())
}

/// Copies the assets of the release in `last` into `staged`, without those that it had kept itself: an open page
/// survives one release, and the folder does not grow for ever. Gives how many assets only the last release had.
///
/// # Errors
/// `last` is no release, or the disk fails. An empty folder is the place of a release that is the first.
pub fn keep(last: &Path, staged: &Path) -> Result<usize> {
    let is_empty = fs::read_dir(last)
        .with_context(|| format!("{} cannot be read", last.display()))?
        .next()
        .is_none();
    if is_empty {
        return Ok(0);
    }
    if !last.join(ASSETS).is_dir() {
        bail!(
            "{} is no release of the map: it has no {ASSETS}/.",
            last.display()
        );
    }
    let names = match fs::read_to_string(last.join(LIST)) {
        Ok(list) => list
            .lines()
            .filter(|name| is_plain(name))
            .map(str::to_owned)
            .collect(),
        Err(_) => own(last)?,
    };
    let mut kept = 0;
    for name in names {
        let target = staged.join(ASSETS).join(&name);
        let source = last.join(ASSETS).join(&name);
        // What both releases have is the same, since its name says what it holds.
        if target.exists() || !source.exists() {
            continue;
        }
        for ending in ["", ".br", ".gz"] {
            let source = PathBuf::from(format!("{}{ending}", source.display()));
            if source.is_file() {
                let content =
                    fs::read(&source).with_context(|| format!("{} cannot be read", source.display()))?;
                write(Path::new(&format!("{}{ending}", target.display())), &content)?;
            }
        }
        kept += 1;
    }
    Ok(kept)
}

/// The names of all assets of a release, without their compressed forms.
///
/// # Errors
/// The folder cannot be read.
pub fn own(release: &Path) -> Result<Vec<String>> {
    let names = files(&release.join(ASSETS))?;
    let names = names.iter().map(|name| name.to_string_lossy().into_owned());
    Ok(names
        .filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
        .collect())
}

/// Whether a line of a list names a file within its folder.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\'])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn release(assets: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for asset in assets {
            write(&folder.path().join(ASSETS).join(asset), asset.as_bytes()).unwrap();
        }
        folder
    }

    fn assets(release: &tempfile::TempDir) -> Vec<String> {
        let names = files(&release.path().join(ASSETS)).unwrap();
        names
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn the_assets_of_the_last_release_are_kept_and_those_before_it_are_not() {
        let first = release(&["app-1.js", "app-1.js.br", "app-1.js.gz", "same.css"]);
        let second = release(&["app-2.js", "same.css"]);
        let third = release(&["app-3.js"]);
        for folder in [&first, &second, &third] {
            list(folder.path()).unwrap();
        }
        assert_eq!(keep(first.path(), second.path()).unwrap(), 1);
        assert_eq!(
            assets(&second),
            ["app-1.js", "app-1.js.br", "app-1.js.gz", "app-2.js", "same.css"]
        );
        assert_eq!(keep(second.path(), third.path()).unwrap(), 2);
        assert_eq!(assets(&third), ["app-2.js", "app-3.js", "same.css"]);
    }

    #[test]
    fn a_release_without_a_list_is_kept_whole() {
        let (old, new) = (release(&["app-1.js"]), release(&["app-2.js"]));
        assert_eq!(keep(old.path(), new.path()).unwrap(), 1);
    }

    #[test]
    fn a_list_leads_nowhere_else() {
        let (old, new) = (release(&["app-1.js"]), release(&["app-2.js"]));
        write(&old.path().join("secret"), b"x").unwrap();
        write(
            &old.path().join(LIST),
            b"../secret\n.hidden\n\ngone.js\napp-1.js\n",
        )
        .unwrap();
        assert_eq!(keep(old.path(), new.path()).unwrap(), 1);
        assert_eq!(assets(&new), ["app-1.js", "app-2.js"]);
    }

    #[test]
    fn an_empty_folder_is_a_first_release_and_another_folder_is_a_mistake() {
        let (empty, new) = (tempfile::tempdir().unwrap(), release(&["app-1.js"]));
        assert_eq!(keep(empty.path(), new.path()).unwrap(), 0);
        write(&empty.path().join("notes.txt"), b"x").unwrap();
        assert!(
            keep(empty.path(), new.path())
                .unwrap_err()
                .to_string()
                .contains("no release")
        );
        assert!(keep(&empty.path().join("nowhere"), new.path()).is_err());
    }
}
