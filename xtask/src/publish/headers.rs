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

/// Whether what is at a path is only ever part of a page, whose policies are the page's own. Without these headers
/// the files of the first screen are 3 KB less to wait for.
fn is_part(path: &str) -> bool {
    path == "/data/*" || path.strip_prefix('/').and_then(|path| path.strip_suffix("/*")) == Some(ASSETS)
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
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    const PUBLISHED: [&str; 6] = [
        "/assets/*",
        "/data/*",
        "/embed.js",
        "/index.html",
        "/integrer.html",
        "/sw.js",
    ];

    /// The values of a header in the rule for exactly this path.
    fn values(path: &str, header: &str) -> Vec<String> {
        let text = render(&PUBLISHED.map(str::to_owned), "run()");
        let start = format!("  {header}: ");
        text.lines()
            .skip_while(|line| *line != path)
            .skip(1)
            .take_while(|line| line.starts_with("  "))
            .filter_map(|line| line.strip_prefix(&start).map(str::to_owned))
            .collect()
    }

    #[test]
    fn anyone_may_frame_the_map_and_nobody_the_page_that_gives_the_code() {
        for (path, ancestors) in [
            ("/", "frame-ancestors *"),
            ("/index.html", "frame-ancestors *"),
            ("/integrer.html", "frame-ancestors 'none'"),
            ("/integrer", "frame-ancestors 'none'"),
        ] {
            let policies = values(path, "Content-Security-Policy");
            assert_eq!(policies.len(), 1, "{path}");
            assert!(
                policies.iter().all(|policy| policy.ends_with(ancestors)),
                "{path}"
            );
        }
    }

    #[test]
    fn the_one_script_within_the_page_is_named_by_its_hash() {
        // printf 'run()' | openssl dgst -sha256 -binary | base64
        let hash = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
        for (path, runs) in [("/", true), ("/index.html", true), ("/integrer", false)] {
            let policy = values(path, "Content-Security-Policy").join("");
            assert_eq!(policy.contains(hash), runs, "{path}");
            assert!(!policy.contains("unsafe-inline"), "{path}");
        }
    }

    #[test]
    fn the_map_may_ask_for_articles_and_roads_and_the_page_that_gives_the_code_may_not() {
        for (path, may) in [("/", true), ("/index.html", true), ("/integrer", false)] {
            let policy = values(path, "Content-Security-Policy").join("");
            let directive = |name: &str| {
                let found = policy
                    .split("; ")
                    .find_map(|directive| directive.strip_prefix(name));
                found.unwrap_or_default().to_owned()
            };
            for (name, host) in [
                ("connect-src", " https://data.geopf.fr"),
                ("connect-src", " https://www.wikidata.org"),
                ("connect-src", " https://*.wikipedia.org"),
                ("connect-src", " https://commons.wikimedia.org"),
                ("img-src", " https://upload.wikimedia.org"),
            ] {
                assert_eq!(directive(name).contains(host), may, "{path} {name} {host}");
            }
        }
    }

    #[test]
    fn the_worker_is_asked_for_at_each_visit_and_may_ask_for_our_files() {
        assert_eq!(values("/sw.js", "Cache-Control"), ["no-cache"]);
        let policy = values("/sw.js", "Content-Security-Policy").join("");
        assert!(policy.contains("connect-src 'self' "), "{policy}");
        for (path, may) in [("/", true), ("/integrer.html", false)] {
            let policy = values(path, "Content-Security-Policy").join("");
            assert_eq!(policy.contains("worker-src 'self'"), may, "{path}");
        }
    }

    #[test]
    fn what_differs_between_paths_is_not_in_the_rule_for_all() {
        assert!(values("/*", "Content-Security-Policy").is_empty());
        assert!(values("/*", "Cache-Control").is_empty());
        assert_eq!(values("/*", "X-Content-Type-Options"), ["nosniff"]);
    }

    #[test]
    fn pages_have_policies_and_their_parts_do_not() {
        let headers = ["Content-Security-Policy", "Referrer-Policy", "Permissions-Policy"];
        for (path, number) in [
            ("/", 1),
            ("/index.html", 1),
            ("/integrer", 1),
            ("/embed.js", 1),
            ("/assets/*", 0),
            ("/data/*", 0),
        ] {
            for header in headers {
                assert_eq!(values(path, header).len(), number, "{header} of {path}");
            }
        }
    }

    /// The values of each header in the recipe of the README for a server, by the header's name: `add_header` of nginx
    /// (with what its maps say), `Header set` of Apache, `<add …>` of IIS.
    fn recipe(language: &str) -> BTreeMap<String, BTreeSet<String>> {
        let readme = include_str!("../../../README.md");
        let start = format!("```{language}\n");
        let code = readme.split(&start).nth(1).unwrap().split("```").next().unwrap();
        let quoted = |text: &str| {
            text.split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        // A value may stand on a line of its own.
        let code = code.replace("\n          value=", " value=");
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in code.lines().map(str::trim) {
            let (name, values) = if let Some((name, value)) = line
                .strip_prefix("add_header ")
                .and_then(|rest| rest.split_once(' '))
            {
                let variable = value.trim_end_matches(';');
                let map = code.split(&format!(" {variable} {{")).nth(1);
                let map = map.filter(|_| variable.starts_with('$'));
                let body = map.and_then(|map| map.split('}').next()).unwrap_or(value);
                (name.to_owned(), quoted(body))
            } else if let Some((name, value)) = line
                .strip_prefix("Header set ")
                .and_then(|rest| rest.split_once(' '))
            {
                (name.to_owned(), quoted(value)[..1].to_vec())
            } else if let Some(rest) = line.strip_prefix("<add name=") {
                let texts = quoted(rest);
                (texts[0].clone(), texts[1..].to_vec())
            } else {
                continue;
            };
            let values = values.into_iter().filter(|value| !value.is_empty());
            found.entry(name).or_default().extend(values);
        }
        // Servers add it by themselves, or are told to; hosts that read `_headers` do.
        found.remove("Vary");
        found
    }

    #[test]
    fn the_recipes_for_servers_send_the_same_headers() {
        let mut ours: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in render(&PUBLISHED.map(str::to_owned), "").lines() {
            if let Some((name, value)) = line.strip_prefix("  ").and_then(|rule| rule.split_once(": ")) {
                // The policies are to be copied from the file.
                let value = if name == "Content-Security-Policy" {
                    "…"
                } else {
                    value
                };
                ours.entry(name.to_owned()).or_default().insert(value.to_owned());
            }
        }
        for server in ["nginx", "apache", "xml"] {
            assert_eq!(recipe(server), ours, "{server}");
        }
    }

    #[test]
    fn pages_that_isolate_themselves_may_frame_the_map() {
        for (path, isolation, for_others) in [
            ("/", "credentialless", "cross-origin"),
            ("/index.html", "credentialless", "cross-origin"),
            ("/integrer.html", "", ""),
            ("/assets/*", "", ""),
        ] {
            let value = |header| values(path, header).join("|");
            assert_eq!(value("Cross-Origin-Embedder-Policy"), isolation, "{path}");
            assert_eq!(value("Cross-Origin-Resource-Policy"), for_others, "{path}");
        }
    }

    #[test]
    fn the_script_may_be_loaded_from_anywhere_and_is_soon_asked_for_again() {
        assert_eq!(values("/embed.js", "Cache-Control"), ["public, max-age=3600"]);
        assert_eq!(values("/embed.js", "Access-Control-Allow-Origin"), ["*"]);
        assert_eq!(
            values("/embed.js", "Cross-Origin-Resource-Policy"),
            ["cross-origin"]
        );
        assert_eq!(
            values("/assets/*", "Cache-Control"),
            ["public, max-age=31536000, immutable"]
        );
        assert_eq!(values("/assets/*", "Access-Control-Allow-Origin"), ["*"]);
    }
}
