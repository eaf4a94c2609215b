//! What a first visitor waits for, and what that may weigh.

use std::{cell::RefCell, collections::BTreeSet, fmt, fs, path::Path};

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    body::Body,
    http::{Request, Response, header},
};
use lol_html::{HtmlRewriter, Settings, element};
use tower::ServiceExt;

use crate::host::Site;

/// So many bytes may be received until the mark `cites:ready`: Brotli and response headers, all files together.
pub const UNTIL_READY: u32 = 320_000;

/// What of a page the browser loads by itself, or its script at once: all that the app needs before it is ready is among
/// it. `cargo xtask bench` has the list of what a real visit asks for.
const LOADED: &str = "script[src], link[rel=stylesheet], link[rel=preload], link[rel=x-first], img[src]";

/// The texts: one link a language, of which a visitor's page loads one.
const TEXTS: &str = "link[rel=x-texts]";

/// `Date: Thu, 26 Nov 2026 14:43:20 GMT`, which the server adds at the end.
const DATE: u64 = 37;

/// The files of a first visit and what each of them takes on the wire, headers included, the largest first.
#[derive(Debug)]
pub struct FirstVisit(Vec<(String, u64)>);

impl FirstVisit {
    /// Asks `cargo xtask serve`'s own server of the published `folder` for what its page loads.
    ///
    /// # Errors
    /// The page cannot be read, or names a file that is not there.
    pub fn measure(folder: &Path) -> Result<FirstVisit> {
        let index = folder.join("index.html");
        let html =
            fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
        let host = Site::open(folder, "")?.router();
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let mut files = vec![("index.html".to_owned(), runtime.block_on(transfer(&host, ""))?)];
        for url in named(&html, LOADED)? {
            let bytes = runtime.block_on(transfer(&host, &url))?;
            files.push((url, bytes));
        }
        let mut texts = Vec::new();
        for url in named(&html, TEXTS)? {
            let bytes = runtime.block_on(transfer(&host, &url))?;
            texts.push((url, bytes));
        }
        // Whoever reads the longest waits for the most.
        files.extend(texts.into_iter().max_by_key(|(_, bytes)| *bytes));
        files.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        Ok(FirstVisit(files))
    }

    /// Makes sure that it keeps the budget.
    ///
    /// # Errors
    /// It weighs more than [`UNTIL_READY`].
    pub fn check(&self) -> Result<()> {
        if self.total() > u64::from(UNTIL_READY) {
            bail!("The map is too heavy to be published.\n{self}");
        }
        Ok(())
    }

    fn total(&self) -> u64 {
        self.0.iter().map(|(_, bytes)| bytes).sum()
    }
}

impl fmt::Display for FirstVisit {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let width = self.0.iter().map(|(file, _)| file.len()).max().unwrap_or(0);
        writeln!(out, "{:<width$}  {:>10}", "until ready", "on the wire")?;
        for (file, bytes) in &self.0 {
            writeln!(out, "{file:<width$}  {bytes:>10}")?;
        }
        writeln!(
            out,
            "{:<width$}  {:>10}  (budget {UNTIL_READY})",
            "total",
            self.total()
        )
    }
}

/// The addresses of the files in these elements, each once.
fn named(html: &str, elements: &str) -> Result<BTreeSet<String>> {
    let found = RefCell::new(BTreeSet::new());
    let settings = Settings {
        element_content_handlers: vec![element!(elements, |element| {
            let url = element
                .get_attribute("src")
                .or_else(|| element.get_attribute("href"));
            let url = url.filter(|url| !url.starts_with("data:"));
            found
                .borrow_mut()
                .extend(url.map(|url| url.trim_start_matches("./").to_owned()));
            Ok(())
        })],
        ..Settings::new()
    };
    let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
    reader
        .write(html.as_bytes())
        .and_then(|()| reader.end())
        .context("index.html is not HTML")?;
    Ok(found.into_inner())
}

/// The bytes of the host's answer in HTTP/1.1: status line, headers and body.
async fn transfer(host: &Router, url: &str) -> Result<u64> {
    let request = Request::get(format!("/{url}"))
        .header(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd")
        .body(Body::empty())?;
    let response: Response<Body> = host.clone().oneshot(request).await?;
    if !response.status().is_success() {
        bail!(
            "index.html names {url}, which is not there ({}).",
            response.status()
        );
    }
    let length = response
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok());
    let body: u64 = length
        .and_then(|length| length.parse().ok())
        .context("the host does not say how long its answer is")?;
    let headers = response.headers().iter();
    let headers: usize = headers
        .map(|(name, value)| name.as_str().len() + ": \r\n".len() + value.len())
        .sum();
    Ok("HTTP/1.1 200 OK\r\n\r\n".len() as u64 + headers as u64 + DATE + body)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: &str = r#"<link rel=icon href="data:,"><link rel=x-first href="./assets/a.wasm"><link rel=x-later href=later.json>
        <link rel=x-texts href=fr.wasm><link rel=x-texts href=de.wasm>
        <link rel=stylesheet href="assets/a.css"><script type=module src="assets/a.js"></script><a href=elsewhere.html>"#;

    /// A published page whose wasm has `size` bytes in Brotli.
    fn published(size: usize) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write =
            |name: &str, content: &[u8]| crate::publish::write(&folder.path().join(name), content).unwrap();
        write("index.html", PAGE.as_bytes());
        write("assets/a.css", b"");
        write("assets/a.js", b"");
        write("assets/a.wasm", b"wasm");
        write("assets/a.wasm.br", &vec![0; size]);
        write("fr.wasm", b"fr");
        write("de.wasm", b"the longest");
        write("later.json", &vec![0; 400_000]);
        folder
    }

    #[test]
    fn what_the_page_loads_counts_and_nothing_else() {
        let files = named(PAGE, LOADED).unwrap();
        assert_eq!(
            Vec::from_iter(files),
            ["assets/a.css", "assets/a.js", "assets/a.wasm"]
        );
    }

    #[test]
    fn bodies_count_compressed_and_headers_count() {
        let total = |size| FirstVisit::measure(published(size).path()).unwrap().total();
        let headers = total(1000) - 1000 - PAGE.len() as u64 - "the longest".len() as u64;
        assert!((5 * 200..5 * 400).contains(&headers), "{headers}");
        assert_eq!(total(5000), total(1000) + 4000);
    }

    #[test]
    fn a_map_over_its_budget_is_not_published() {
        let total = |size| FirstVisit::measure(published(size).path()).unwrap().total();
        // As many digits in its `Content-Length` as the one that fits.
        let size = 200_000 + UNTIL_READY as usize - usize::try_from(total(200_000)).unwrap();
        assert!(
            FirstVisit::measure(published(size).path())
                .unwrap()
                .check()
                .is_ok()
        );
        let error = FirstVisit::measure(published(size + 1).path())
            .unwrap()
            .check()
            .unwrap_err();
        assert!(error.to_string().contains("320001"), "{error}");
    }

    #[test]
    fn a_file_that_is_missing_is_an_error() {
        let folder = published(1);
        fs::remove_file(folder.path().join("assets/a.css")).unwrap();
        let error = FirstVisit::measure(folder.path()).unwrap_err();
        assert!(error.to_string().contains("assets/a.css"), "{error}");
    }
}
