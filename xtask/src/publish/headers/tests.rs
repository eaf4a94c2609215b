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
    let readme = include_str!("../../../../README.md");
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
        // The workers among them.
        ("/assets/*", "credentialless", ""),
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
