//! The `_headers` file that Netlify, Cloudflare Pages and `cargo xtask serve` read.

use super::ASSETS;

/// No inline script, no `eval`, nothing from another host but IGN's tiles; any site may embed the map.
const POLICY: [&str; 10] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: https://data.geopf.fr",
    "connect-src 'self'",
    "font-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors *",
];

/// The headers for a site with these paths at its top level, as [`super::top_level`] gives them. No
/// two rules set the same header for one path, since hosts disagree about what that means.
pub fn render(top_level: &[String]) -> String {
    let mut text = format!(
        "/*\n  Content-Security-Policy: {}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: geolocation=(self), fullscreen=(self), camera=(), microphone=(), payment=(), usb=()\n",
        POLICY.join("; ")
    );
    let assets = format!("/{ASSETS}/*");
    for path in std::iter::once("/").chain(top_level.iter().map(String::as_str)) {
        let cache = if path == assets {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        text.push_str(&format!("{path}\n  Cache-Control: {cache}\n"));
        if path == "/data/*" || path == assets {
            // Published data, for whoever wants it; and the app, which WordPress frames in a sandbox where it has no
            // origin, so that its own files are another's.
            text.push_str("  Access-Control-Allow-Origin: *\n");
        }
    }
    text
}
