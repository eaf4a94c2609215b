#![allow(clippy::unwrap_used)]

use super::*;

const BASEMAP: &str = include_str!("../../../../public/data/basemap.json");
const COMMUNES: &str = include_str!("../../../../public/data/communes.geojson");

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let parts = html.split(start.as_str()).skip(1);
    parts.map(|part| part.split('"').next().unwrap()).collect()
}

#[test]
fn each_region_and_each_cite_is_a_link_of_its_name() {
    let html = render(COMMUNES, BASEMAP).unwrap();
    let catalog = Catalog::parse(COMMUNES).unwrap();
    for region in catalog.regions() {
        let link = format!(
            "<a href=regions/{}.html><title>{}</title><path class=\"region\"",
            region.slug, region.name
        );
        assert!(html.contains(&link), "{link}");
    }
    for cite in catalog.cites() {
        assert!(html.contains(&format!(" href=cites/{}.html>", cite.slug)));
        assert!(html.contains(&format!("<title>{}</title>", escaped(&cite.name))));
    }
    assert!(!html.contains("style=") && !html.contains("onload"));
}

/// The shapes as the app finds them in the page (`static_map_shapes` in `src/browser/dom.rs`).
fn shapes(html: &str) -> Vec<cites::StaticShape> {
    let first = |part: &str, attribute: &str| -> String {
        let start = format!(" {attribute}=\"");
        let value = part
            .split(start.as_str())
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        value.unwrap_or_default().to_owned()
    };
    let titled = |before: &str| -> String {
        let title = before
            .rsplit("<title>")
            .next()
            .and_then(|rest| rest.split('<').next());
        title.unwrap_or_default().to_owned()
    };
    let paths = html.match_indices("<path").map(|(at, _)| {
        let tag = html[at..].split('>').next().unwrap();
        cites::StaticShape {
            class: first(tag, "class"),
            path: first(tag, "d"),
            code: first(tag, "data-code"),
            name: titled(&html[..at]),
            at: first(tag, "data-at"),
        }
    });
    let texts = html.match_indices("<text").map(|(at, _)| {
        let (tag, name) = html[at..].split_once('>').unwrap();
        cites::StaticShape {
            class: first(tag, "class"),
            name: name.split('<').next().unwrap().to_owned(),
            at: [first(tag, "x"), first(tag, "y")].join(" "),
            ..cites::StaticShape::default()
        }
    });
    paths.chain(texts).collect()
}

#[test]
fn the_app_reads_the_whole_base_map_back() {
    let read = cites::basemap_of(shapes(&render(COMMUNES, BASEMAP).unwrap())).unwrap();
    let light = Basemap::parse(BASEMAP).unwrap();
    let regions = |basemap: &Basemap| -> Vec<_> {
        let regions = basemap.regions.iter();
        regions
            .map(|region| (region.code.clone(), region.name.clone()))
            .collect()
    };
    assert_eq!(regions(&read), regions(&light));
    for (read, light) in read.regions.iter().zip(&light.regions) {
        let [lon, lat] = read.label;
        assert!((lon - light.label[0]).abs() < 0.01 && (lat - light.label[1]).abs() < 0.01);
        assert!(
            (read.bounds.west - light.bounds.west).abs() < 0.02,
            "{}",
            read.name
        );
        assert!(
            (read.bounds.south - light.bounds.south).abs() < 0.02,
            "{}",
            read.name
        );
    }
    let towns = |basemap: &Basemap| -> Vec<_> {
        let towns = basemap.towns.iter();
        towns.map(|town| (town.name.clone(), town.rank)).collect()
    };
    assert_eq!(towns(&read), towns(&light));
    assert!(!read.neighbours.is_empty() && !read.lakes.is_empty() && !read.rivers.is_empty());
    assert!(!read.departement_borders.is_empty());
}

#[test]
fn pins_are_where_the_cites_are() {
    let html = render(COMMUNES, BASEMAP).unwrap();
    let catalog = Catalog::parse(COMMUNES).unwrap();
    let plane = StaticPlane::new();
    for cite in catalog.cites() {
        let pin = html
            .split(&format!(" href=cites/{}.html>", cite.slug))
            .nth(1)
            .and_then(|pin| pin.split("</a>").next())
            .unwrap();
        let at = |attribute: &str, other: &str| -> f64 {
            let value = *values(pin, attribute)
                .first()
                .or(values(pin, other).first())
                .unwrap();
            value.trim_end_matches('%').parse().unwrap()
        };
        let (x, y) = plane.point(cite.position);
        assert!((at("cx", "x") - x / 10.0).abs() < 0.006, "{}", cite.name);
        assert!(
            (at("cy", "y") - y / plane.height * 100.0).abs() < 0.006,
            "{}",
            cite.name
        );
    }
}

#[test]
fn southern_pins_lie_over_northern_ones() {
    let html = render(COMMUNES, BASEMAP).unwrap();
    let (_, pins) = html.split_once("<g aria-hidden").unwrap();
    let places: Vec<f64> = pins
        .lines()
        .filter(|line| line.starts_with("<a "))
        .map(|line| {
            let at = *values(line, "cy").first().or(values(line, "y").first()).unwrap();
            at.trim_end_matches('%').parse().unwrap()
        })
        .collect();
    assert!(places.len() > 200 && places.is_sorted());
}

#[test]
fn a_cite_is_in_its_region_as_far_as_the_eye_can_tell() {
    let basemap = Basemap::parse(BASEMAP).unwrap();
    let catalog = Catalog::parse(COMMUNES).unwrap();
    let plane = StaticPlane::new();
    let drawn: Vec<(String, Basemap)> = {
        let grid = Grid(plane);
        let shape = |region: &Area| cites::StaticShape {
            class: "region".into(),
            path: write_path(&grid.rings(region.polygons.iter().flatten()), true),
            code: region.code.clone(),
            at: "0% 0%".into(),
            ..cites::StaticShape::default()
        };
        let regions = basemap.regions.iter();
        regions
            .map(|region| {
                (
                    region.code.clone(),
                    cites::basemap_of(vec![shape(region)]).unwrap(),
                )
            })
            .collect()
    };
    let mut aside = Vec::new();
    for cite in catalog.cites() {
        let code = &catalog.region(cite.region).unwrap().code;
        let (x, y) = plane.point(cite.position);
        let is_in = |dx: f64, dy: f64| {
            let at = plane.coord((x + dx, y + dy));
            drawn
                .iter()
                .any(|(of, basemap)| of == code && basemap.region_at(at).is_some())
        };
        // Three pixels on a laptop, where a pin is eleven wide: Roscoff is at the tip of its land.
        let near = [(0.0, 0.0), (4.0, 0.0), (-4.0, 0.0), (0.0, 4.0), (0.0, -4.0)];
        if !near.iter().any(|(dx, dy)| is_in(*dx, *dy)) {
            aside.push(cite.name.as_str());
        }
    }
    assert!(aside.is_empty(), "{aside:?}");
}

#[test]
fn text_stays_text() {
    let communes = COMMUNES.replacen("\"name\":\"Locronan", "\"name\":\"<b>&Locronan", 1);
    let html = render(&communes, BASEMAP).unwrap();
    assert!(html.contains("<title>&lt;b&gt;&amp;") && !html.contains("<b>"));
    assert!(render("{", BASEMAP).is_err() && render(COMMUNES, "{").is_err());
}

#[test]
fn lines_have_no_point_too_many() {
    let plane = StaticPlane::new();
    let degrees = |points: &[[f64; 2]]| -> cites::Line {
        let coords = points.iter().map(|&[x, y]| plane.coord((x, y)));
        coords.map(|coord| [coord.lon(), coord.lat()]).collect()
    };
    let line = degrees(&[
        [0.0, 0.0],
        [2.0, 1.0],
        [2.2, 1.1],
        [4.0, 2.0],
        [3.0, 5.0],
        [2.0, 8.0],
        [3.0, 5.0],
    ]);
    assert_eq!(Grid(plane).lines([&line]), [vec![[0, 0], [4, 2], [2, 8], [3, 5]]]);
    let speck = degrees(&[[0.0, 0.0], [0.2, 0.0], [0.0, 0.2], [0.0, 0.0]]);
    assert!(Grid(plane).rings([&speck]).is_empty() && Grid(plane).lines([&speck]).is_empty());
}

#[test]
fn chained_lines_are_the_same_lines() {
    let lines = vec![
        vec![[9, 9], [5, 5]],
        vec![[0, 1], [2, 2]],
        vec![[5, 5], [2, 2]],
        vec![[20, 20], [21, 20]],
    ];
    assert_eq!(
        chained(lines),
        [vec![[0, 1], [2, 2], [5, 5], [9, 9]], vec![[20, 20], [21, 20]],]
    );
}

#[test]
fn the_style_sheet_has_the_proportions_of_france() {
    let css = include_str!("../../../../styles/static-map.css");
    let value = css.split("--france:").nth(1).unwrap().split(';').next().unwrap();
    let ratio: f64 = value.trim().parse().unwrap();
    let plane = StaticPlane::new();
    assert!(
        (ratio - StaticPlane::WIDTH / plane.height).abs() < 5e-5,
        "{}",
        StaticPlane::WIDTH / plane.height
    );
}
