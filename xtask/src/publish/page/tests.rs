#![allow(clippy::unwrap_used)]
use super::*;

const HTML: &str = r#"<!DOCTYPE html>
<html lang="fr"><head>
    <!-- a note for developers -->
    <link rel="stylesheet" href="./tokens.css">
    <link rel="stylesheet" href="./map.css" />
    <link id="theme-icons" rel="x-later" href="theme-icons.css">
    <link id="data-later" rel="x-later" href="data/later.json">
    <link rel="preload" as="fetch" crossorigin="anonymous" id="data-communes" href="data/communes.geojson">
    <meta name="data-contours" content="data/contours.geojson">
    <script>
      listen("a" < b);
    </script>
    <script type="module">import init from './app.js';
init();</script>
    <link rel="preload" href="./app_bg.wasm" as="fetch">
    <script defer src="leaflet.js"></script>
</head><body><div id="static-list">en attente</div><nav id="static-map"></nav></body></html>
"#;

fn replacements() -> Replacements {
    let urls = [
        ("data/communes.geojson", "assets/c-1.geojson"),
        ("./app_bg.wasm", "assets/a-2.wasm"),
    ];
    Replacements {
        urls: urls.map(|(from, to)| (from.to_owned(), to.to_owned())).into(),
        module: "assets/app-3.js".into(),
        stylesheet: "assets/app-4.css".into(),
        inline: "l('a'<b)".into(),
        static_list: "<ul><li>Locronan</ul>".into(),
        static_map: "<svg></svg>".into(),
    }
}

#[test]
fn finds_what_has_to_be_published() {
    let page = Page::read(HTML).unwrap();
    assert_eq!(
        page.module.as_deref(),
        Some("import init from './app.js';\ninit();")
    );
    assert_eq!(page.inline.as_deref().map(str::trim), Some(r#"listen("a" < b);"#));
    assert_eq!(page.stylesheets, ["./tokens.css", "./map.css"]);
    assert_eq!(page.scripts, ["leaflet.js"]);
    assert_eq!(page.later_stylesheets, ["theme-icons.css"]);
    assert_eq!(
        page.data,
        [
            "data/later.json",
            "data/communes.geojson",
            "data/contours.geojson"
        ]
    );
    assert!(page.wants_static_list && page.wants_static_map);
}

#[test]
fn the_inline_module_becomes_a_file() {
    let html = rewrite(HTML, &replacements()).unwrap();
    assert!(
        html.contains(r#"<script type="module" src="assets/app-3.js"></script>"#),
        "{html}"
    );
    assert!(!html.contains("init"));
}

#[test]
fn the_script_in_the_page_stands_there_as_it_was_hashed() {
    let html = rewrite(HTML, &replacements()).unwrap();
    assert!(html.contains("<script>l('a'<b)</script>"), "{html}");
}

#[test]
fn one_stylesheet_stands_where_the_first_was() {
    let html = rewrite(HTML, &replacements()).unwrap();
    assert_eq!(html.matches("stylesheet").count(), 1);
    assert!(html.find("assets/app-4.css").unwrap() < html.find("data-communes").unwrap());
}

#[test]
fn known_urls_are_replaced_and_others_left() {
    let html = rewrite(HTML, &replacements()).unwrap();
    assert!(html.contains(r#"href="assets/c-1.geojson""#));
    assert!(html.contains(r#"href="assets/a-2.wasm""#));
    assert!(html.contains(r#"content="data/contours.geojson""#));
}

#[test]
fn list_and_map_fill_their_places_and_comments_go() {
    let html = rewrite(HTML, &replacements()).unwrap();
    assert!(html.contains(r#"<div id="static-list"><ul><li>Locronan</ul></div>"#));
    assert!(html.contains(r#"<nav id="static-map"><svg></svg></nav>"#));
    assert!(!html.contains("developers"));
    assert!(!html.lines().any(|line| line.starts_with(' ')));
}

#[test]
fn white_space_stays_where_it_counts() {
    let html = "<pre>\n  a\n</pre>";
    assert_eq!(rewrite(html, &Replacements::default()).unwrap(), html);
}

#[test]
fn what_the_policy_refuses_is_refused_here_first() {
    for (html, what) in [
        (
            "<script>a()</script><script>b()</script>",
            "another inline script",
        ),
        (
            "<script type=text/javascript>a()</script>",
            "another inline script",
        ),
        ("<style>a{}</style>", "an inline style sheet"),
        ("<p style='color:red'>", "the attribute `style` on <p>"),
        ("<body onload='x()'>", "the attribute `onload` on <body>"),
    ] {
        let error = Page::read(html).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("index.html has {what}, which the Content-Security-Policy refuses.")
        );
    }
    assert!(Page::read(r#"<script type="application/ld+json">{}</script>"#).is_ok());
}

#[test]
fn what_trunk_overlooked_is_refused() {
    assert!(Page::read(r#"<noscript><link data-trunk rel="css" href="a.css"></noscript>"#).is_err());
}

#[test]
fn only_published_data_is_data() {
    for (value, expected) in [
        ("data/communes.geojson", true),
        ("./data/basemap.json", true),
        ("data/notes.txt", false),
        ("data/.json", false),
        ("the data/x.json", false),
        ("https://example.org/data/x.json", false),
    ] {
        assert_eq!(is_data(value), expected, "{value}");
    }
}
