//! One folder as a web site.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Response, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{Html, IntoResponse, Redirect},
};
use percent_encoding::percent_decode_str;
use tower_http::services::ServeDir;

use super::rules::Rules;

const NOT_FOUND: &str = "<!doctype html><html lang=fr><meta charset=utf-8><title>404</title>\
    <p>Il n’y a rien ici. <span lang=en>There is nothing here.</span>";

/// A folder, the path that it is served under, and its rules for headers.
#[derive(Clone)]
pub struct Site {
    dir: PathBuf,
    /// `""` or `/some/path`.
    prefix: String,
    rules: Rules,
}

impl Site {
    /// The site in `dir`, to be served under `prefix`.
    ///
    /// # Errors
    /// The folder holds no page.
    pub fn open(dir: &Path, prefix: &str) -> Result<Site> {
        if !dir.join("index.html").is_file() {
            bail!(
                "There is no index.html in {}: run `cargo xtask build` first.",
                dir.display()
            );
        }
        let inner = prefix.trim_matches('/');
        let prefix = if inner.is_empty() {
            String::new()
        } else {
            format!("/{inner}")
        };
        // A folder without rules is served without headers of its own.
        let rules = Rules::parse(&fs::read_to_string(dir.join("_headers")).unwrap_or_default());
        Ok(Site {
            dir: dir.to_owned(),
            prefix,
            rules,
        })
    }

    /// The path of the home page.
    pub fn home(&self) -> String {
        format!("{}/", self.prefix)
    }

    /// Answers requests for the site's files, compressed where the browser takes it.
    pub fn router(self) -> Router {
        let files = ServeDir::new(&self.dir).precompressed_br().precompressed_gzip();
        Router::new()
            .fallback_service(files)
            .layer(from_fn_with_state(self, answer))
    }
}

/// Serves below the prefix, hides what is not for visitors, and adds the headers.
async fn answer(State(site): State<Site>, mut request: Request, next: Next) -> Response<Body> {
    let asked = request.uri().path().to_owned();
    if !site.prefix.is_empty() && asked == site.prefix {
        return Redirect::permanent(&site.home()).into_response();
    }
    let Some(path) = asked
        .strip_prefix(&site.prefix)
        .filter(|path| path.starts_with('/'))
        .and_then(plain)
    else {
        return not_found();
    };
    // A path that was one stays one after losing its start.
    if let Some(Ok(uri)) = asked.strip_prefix(&site.prefix).map(str::parse) {
        *request.uri_mut() = uri;
    }
    let response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        return not_found();
    }
    finish(&site, &path, response)
}

/// A path as the rules for headers write it. None where there is nothing for visitors: `_headers` and dot files,
/// which hosts do not serve either, and paths that name a file in another than the one usual way.
fn plain(path: &str) -> Option<String> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let is_folder = part.is_empty() && parts.peek().is_none();
        if part.starts_with('.') || (part.is_empty() && !is_folder) {
            return None;
        }
    }
    let is_file_as_folder = path.len() > 1 && path.ends_with('/') && path.trim_end_matches('/').contains('.');
    (path != "/_headers" && !is_file_as_folder).then(|| path.into_owned())
}

/// Told as it is now: a file that is not there today may be there tomorrow.
fn not_found() -> Response<Body> {
    let headers = [
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
    ];
    (StatusCode::NOT_FOUND, headers, Html(NOT_FOUND)).into_response()
}

fn finish(site: &Site, path: &str, mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    if let Some(kind) = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        && kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    // A folder's redirection to its own `/` knows nothing of the prefix.
    if let Some(target) = headers
        .get(header::LOCATION)
        .and_then(|target| target.to_str().ok())
        && !target.starts_with(&site.home())
        && let Ok(target) = HeaderValue::try_from(format!("{}{target}", site.prefix))
    {
        headers.insert(header::LOCATION, target);
    }
    // What is guessed from its ending is a film.
    if path.ends_with(".d.ts") {
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
    }
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    site.rules.apply(path, headers);
    let is_there = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    if !is_there {
        let now = HeaderValue::from_static("no-cache");
        response.headers_mut().insert(header::CACHE_CONTROL, now);
    }
    response
}

#[cfg(test)]
mod tests;
