//! Turns what Trunk compiled into what is put online: few files, each named after its content, no
//! inline script but the one that the policy names, and everything compressed ahead of time.

mod article;
mod assets;
pub mod budget;
pub mod chunks;
mod compress;
mod embed;
pub mod export;
mod headers;
mod html;
mod minify;
mod names;
mod offline;
mod page;
mod release;
pub mod share;
mod sheets;
mod sizes;
mod static_list;
mod static_map;
#[cfg(test)]
mod style_sheets;
mod texts;

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cites::{Catalog, Lang};

use crate::{process, tools::Toolbox};
use assets::Assets;
use budget::FirstVisit;
use names::Names;
use page::{Page, Replacements};
use share::SiteUrl;
use sizes::Sizes;

/// The folder of the files that are named after their content, and may be kept for ever.
const ASSETS: &str = "assets";

/// What a build has come to, in bytes; prints as two tables.
pub struct Published {
    sizes: Sizes,
    first_visit: FirstVisit,
    /// How many assets of the last release stand beside its own; none where it was not asked to keep any.
    kept: Option<usize>,
}

/// What may differ from one publication to the next.
pub struct PublishOptions<'a> {
    /// Where the map will be seen; none where that is not known.
    pub site: Option<SiteUrl>,
    /// The folder of the last release, whose assets are kept for the pages that are still open; none to keep none.
    pub last_release: Option<&'a Path>,
}

/// Publishes the folder `compiled` as `dist`, which is replaced as a whole at the end.
///
/// # Errors
/// A file that the page names is missing, a tool fails, the disk does, or a budget is exceeded.
pub fn publish(tools: &Toolbox, compiled: &Path, dist: &Path, options: &PublishOptions) -> Result<Published> {
    let staged = dist.with_extension("staged");
    remove(&staged)?;
    let index = compiled.join("index.html");
    let html = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    let page = Page::read(&html)?;
    let mut assets = Assets::new(compiled, &staged);
    let mut replacements = Replacements::default();
    for reference in &page.data {
        replacements
            .urls
            .insert(reference.clone(), assets.copy(reference)?);
    }
    for script in &page.scripts {
        let code = minify::script(tools, &assets.take(script)?)?;
        replacements
            .urls
            .insert(script.clone(), assets.add(script, &code)?);
    }
    if let Some(module) = &page.module {
        replacements.urls.extend(chunks::publish(&mut assets, compiled)?);
        let mut names = Names::default();
        let module = assets.publish_wasm(module, &mut replacements.urls, |wasm, glue| {
            let (wasm, found) = names::shorten(tools, wasm, glue)?;
            names = found;
            Ok(wasm)
        })?;
        let code = minify::bundle(tools, compiled, &module, &names.properties())?;
        let code = names.rename_modules(String::from_utf8(code).context("the glue is not UTF-8")?)?;
        replacements.module = assets.add("app.js", code.as_bytes())?;
    }
    let article = article::publish(tools, &mut assets, compiled)?;
    replacements
        .urls
        .insert(article::MODULE.to_owned(), article.module.clone());
    replacements
        .urls
        .insert(export::MODULE.to_owned(), export::publish(tools, &assets)?);
    replacements.urls.insert(
        offline::MODULE.to_owned(),
        offline::publish_module(tools, &assets)?,
    );
    if !page.stylesheets.is_empty() {
        let style = assets.take_all(&page.stylesheets)?;
        let style = minify::stylesheet(tools, &style)?;
        replacements.stylesheet = assets.add("app.css", assets::one_folder_down(&style).as_bytes())?;
    }
    for sheet in &page.later_stylesheets {
        let style = minify::stylesheet(tools, &assets.take(sheet)?)?;
        let style = assets::one_folder_down(&style);
        replacements
            .urls
            .insert(sheet.clone(), assets.add(sheet, style.as_bytes())?);
    }
    if let Some(code) = &page.inline {
        let code = minify::script(tools, code.as_bytes())?;
        let code = String::from_utf8(code).context("the script in the page is not UTF-8")?;
        // Trimmed, since the policy's hash is of what stands between the tags, to the letter.
        replacements.inline = code.trim().to_owned();
    }
    if page.wants_static_list {
        let catalog = Catalog::parse(&published(compiled, "communes.geojson")?)
            .context("the published data is broken: run `cargo xtask data`")?;
        replacements.static_list = static_list::render(&catalog, Lang::Fr, "")?;
    }
    if page.wants_static_map {
        replacements.static_map = static_map::render(
            &published(compiled, "communes.geojson")?,
            &published(compiled, "basemap.json")?,
        )?;
    }
    assets.copy_the_rest()?;
    embed::publish(tools, &assets, &staged, options.site.is_some())?;
    let html = page::rewrite(&html, &replacements)?;
    let html = share::publish(
        tools,
        &assets,
        (compiled, &staged),
        &replacements.stylesheet,
        &article,
        html,
        options.site.as_ref(),
    )?;
    write(&staged.join("index.html"), html.as_bytes())?;
    sheets::publish(compiled, &staged, options.site.as_ref())?;
    offline::publish_manifest(&assets, &staged)?;
    offline::publish_worker(tools, &staged)?;
    release::list(&staged)?;
    write(
        &staged.join("_headers"),
        headers::render(&top_level(&staged)?, &replacements.inline).as_bytes(),
    )?;
    compress::compress(tools, &staged)?;
    embed::check_size(&staged)?;
    export::check_size(&staged)?;
    sheets::check_sizes(&staged)?;
    let first_visit = FirstVisit::measure(&staged)?;
    first_visit.check()?;
    let sizes = Sizes::measure(&staged)?;
    let kept = options
        .last_release
        .map(|last| release::keep(last, &staged))
        .transpose()?;
    remove(dist)?;
    fs::rename(&staged, dist)
        .with_context(|| format!("{} cannot be moved to {}", staged.display(), dist.display()))?;
    Ok(Published {
        sizes,
        first_visit,
        kept,
    })
}

/// The text of a file of the published data.
fn published(compiled: &Path, name: &str) -> Result<String> {
    let path = compiled.join("data").join(name);
    fs::read_to_string(&path)
        .with_context(|| format!("{} cannot be read: run `cargo xtask data`", path.display()))
}

impl fmt::Display for Published {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}\n{}", self.sizes, self.first_visit)?;
        match self.kept {
            Some(kept) => writeln!(out, "\nKept of the last release: {kept} assets."),
            None => Ok(()),
        }
    }
}

/// Makes a wasm file small.
fn optimise_wasm(tools: &Toolbox, from: &Path, to: &Path) -> Result<()> {
    let mut optimiser = tools.command("wasm-opt");
    process::run(
        optimiser
            .args(["-Oz", "--strip-producers", "-o"])
            .arg(to)
            .arg(from),
    )
}

/// `basemap-detail-<hash>.json` → `basemap-detail`.
fn stem(asset: &str) -> &str {
    asset.rsplit_once('-').map_or(asset, |(stem, _)| stem)
}

/// Writes a file, and the folders above it.
fn write(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .with_context(|| format!("{} cannot be written", path.display()))
}

fn remove(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))
}

/// All files below `folder`, as paths relative to it, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let entries =
            fs::read_dir(&current).with_context(|| format!("{} cannot be listed", current.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                found.push(relative.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The URL paths of what lies directly in `folder`: `/index.html`, `/data/*`.
fn top_level(folder: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for file in files(folder)? {
        let mut parts = file.iter().map(|part| part.to_string_lossy());
        let first = parts.next().unwrap_or_default();
        let path = if parts.next().is_some() {
            format!("/{first}/*")
        } else {
            format!("/{first}")
        };
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    Ok(paths)
}
