//! The `_headers` file that Netlify, Cloudflare Pages and `cargo xtask serve` read.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use super::{ASSETS, embed};

/// No `eval`, nothing from another host but IGN's tiles and, when a visitor asks for them, a cité's article from Wikipedia,
/// with its picture, a trip's road and a typed place from IGN; any site may embed the map. [`map_policy`] adds the scripts.
const MAP_POLICY: [&str; 10] = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data: https://data.geopf.fr https://upload.wikimedia.org https://thumb.wikimedia.org",
    "connect-src 'self' https://data.geopf.fr https://www.wikidata.org https://*.wikipedia.org https://commons.wikimedia.org",
    "font-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors *",
];

/// Only our own files and our own map; nobody may lay something else over a page that people copy code from.
const COMPOSER_POLICY: [&str; 9] = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// Camera and the like for nobody. `self` is the map itself, wherever it stands: a page that embeds it still
/// decides, by the frame's `allow`. What is not named, as `web-share`, stays as browsers have it.
const PERMISSIONS: &str =
    "geolocation=(self), fullscreen=(self), camera=(), microphone=(), payment=(), usb=()";

/// A worker of a page that is isolated must be so as well.
const OF_WORKERS: &str = "  Cross-Origin-Embedder-Policy: credentialless\n";

/// A page that isolates itself (`Cross-Origin-Embedder-Policy: require-corp`) frames only what isolates itself as well
/// and says that others may have it. `credentialless`, as IGN's tiles do not say that, and need no cookie.
const ISOLATION: &str =
    "  Cross-Origin-Embedder-Policy: credentialless\n  Cross-Origin-Resource-Policy: cross-origin\n";

/// The headers for a site with these paths at its top level, as [`super::top_level`] gives them. No
/// two rules set the same header for one path, since hosts disagree about what that means: what differs
/// between paths is therefore never in the rule for all of them.
///
/// `inline` is the script that stands in the map's page itself, which the policy then lets run, and no other.
pub fn render(top_level: &[String], inline: &str) -> String {
    let mut text = String::from("/*\n  X-Content-Type-Options: nosniff\n");
    let composer = format!("/{}", embed::COMPOSER);
    // Some hosts serve a page without its `.html`, and send there whoever asks for it by its whole name.
    let short = composer.trim_end_matches(".html");
    let mut paths: Vec<&str> = std::iter::once("/")
        .chain(top_level.iter().map(String::as_str))
        .collect();
    if paths.contains(&composer.as_str()) {
        paths.push(short);
    }
    for path in paths {
        text.push_str(&format!("{path}\n  Cache-Control: {}\n", cache(path)));
        if !is_part(path) {
            let is_composer = path == composer || path == short;
            let policy = if is_composer {
                COMPOSER_POLICY.join("; ")
            } else {
                map_policy(inline)
            };
            text.push_str(&format!(
                "  Content-Security-Policy: {policy}\n  Referrer-Policy: strict-origin-when-cross-origin\n  \
                 Permissions-Policy: {PERMISSIONS}\n",
            ));
            // Nobody may frame that one.
            text.push_str(if is_composer { "" } else { ISOLATION });
        }
        text.push_str(for_other_origins(path));
        if is_assets(path) {
            text.push_str(OF_WORKERS);
        }
    }
    text
}

fn map_policy(inline: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(inline));
    let mut policy = MAP_POLICY.to_vec();
    let scripts = format!("script-src 'self' 'wasm-unsafe-eval' 'sha256-{hash}'");
    policy.insert(1, &scripts);
    policy.join("; ")
}

/// Whether what is at a path is only ever part of a page, whose policies are the page's own, or no page at all: a browser's
/// reader of PDF would be held to a policy for the map. Without these headers the files of the first screen are 3 KB less to
/// wait for.
fn is_part(path: &str) -> bool {
    ["/data/*", "/cartes/*"].contains(&path) || is_assets(path)
}

/// Whether a path is that of all assets.
fn is_assets(path: &str) -> bool {
    path.strip_prefix('/').and_then(|path| path.strip_suffix("/*")) == Some(ASSETS)
}

/// How long browsers may keep what stands at a path.
fn cache(path: &str) -> &'static str {
    match path.strip_prefix('/').unwrap_or(path) {
        name if name.strip_suffix("/*") == Some(ASSETS) => "public, max-age=31536000, immutable",
        // Its name never changes, so a correction reaches everybody's pages within the hour.
        embed::SCRIPT => "public, max-age=3600",
        _ => "no-cache",
    }
}

/// What lets pages of other origins use a file.
fn for_other_origins(path: &str) -> &'static str {
    match path {
        // Published data, for whoever wants it; and the app, which WordPress frames in a sandbox where it
        // has no origin, so that its own files are another's.
        "/data/*" | "/assets/*" => "  Access-Control-Allow-Origin: *\n",
        // Also for pages that load it with `crossorigin` and `integrity`.
        "/embed.js" => "  Access-Control-Allow-Origin: *\n",
        _ => "",
    }
}

#[cfg(test)]
mod tests;
