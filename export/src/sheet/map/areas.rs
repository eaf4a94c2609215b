//! Names of areas: regions, départements, seas and neighbouring countries, in letter-spaced lines.

use cites::{Area, Rect};

use crate::sheet::display_list::{Item, Point};
use crate::sheet::geometry::{holds, surrounds};
use crate::sheet::projection::Window;
use crate::sheet::setting::{Align, Style};
use crate::sheet::{Fonts, geometry::distance};

/// Points between two places that a name tries.
const STEP: f64 = 5.0;
/// Points beside an area in which its name may stand when it has no room within.
const BESIDE: f64 = 30.0;

/// A name of one or more lines, in its place.
pub struct AreaName {
    /// The text, to be painted.
    pub items: Vec<Item>,
    /// What each of its lines takes up.
    pub rects: Vec<Rect>,
}

/// Finds a place for the name of an area, wholly within it and off what is taken, the nearest to where it is best written;
/// first in one line, then in more, first large, then in the smaller sizes.
pub fn place(
    area: &Area,
    name: &str,
    styles: &[Style],
    fonts: &Fonts,
    window: &Window,
    taken: &[Rect],
) -> Option<AreaName> {
    let rings = rings(area, window);
    let places = places(&rings, window, window.at(area.label), 0.0);
    for style in styles {
        for lines in 1..=3 {
            let Some(lines) = split(name, lines) else { continue };
            let found = places.iter().find_map(|at| {
                let rects = rects(&lines, style, fonts, *at);
                let fits = |rect: &Rect| {
                    holds(window.rect, *rect)
                        && !taken.iter().any(|other| other.overlaps(rect))
                        && edge(rect).into_iter().all(|point| surrounds(&rings, point))
                };
                rects.iter().all(fits).then_some((*at, rects))
            });
            if let Some((at, rects)) = found {
                return Some(set(&lines, style, fonts, at, rects));
            }
        }
    }
    None
}

/// Finds a place for a name that has none in its area: beside it, partly on the sea, but on none of the other areas.
pub fn place_beside(
    area: &Area,
    others: &[Area],
    name: &str,
    style: &Style,
    (fonts, window): (&Fonts, &Window),
    taken: &[Rect],
) -> Option<AreaName> {
    let others: Vec<Vec<Vec<Point>>> = others
        .iter()
        .filter(|other| other.code != area.code)
        .map(|other| rings(other, window))
        .collect();
    let places = places(&rings(area, window), window, window.at(area.label), BESIDE);
    let is_foreign = |rect: &Rect| {
        edge(rect)
            .into_iter()
            .any(|point| others.iter().any(|rings| surrounds(rings, point)))
    };
    for lines in [1, 2] {
        let Some(lines) = split(name, lines) else { continue };
        let found = places.iter().find_map(|at| {
            let rects = rects(&lines, style, fonts, *at);
            let fits = |rect: &Rect| {
                holds(window.rect, *rect)
                    && !taken.iter().any(|other| other.overlaps(rect))
                    && !is_foreign(rect)
            };
            rects.iter().all(fits).then_some((*at, rects))
        });
        if let Some((at, rects)) = found {
            return Some(set(&lines, style, fonts, at, rects));
        }
    }
    None
}

/// The outlines of an area on the page.
fn rings(area: &Area, window: &Window) -> Vec<Vec<Point>> {
    let rings = area.polygons.iter().flatten();
    rings
        .map(|ring| ring.iter().map(|position| window.at(*position)).collect())
        .collect()
}

/// A name in one place, as long as that is free and within the window.
pub fn place_at(
    name: &str,
    style: &Style,
    fonts: &Fonts,
    window: &Window,
    at: Point,
    taken: &[Rect],
) -> Option<AreaName> {
    for lines in 1..=2 {
        let Some(lines) = split(name, lines) else { continue };
        let rects = rects(&lines, style, fonts, at);
        let fits = |rect: &Rect| holds(window.rect, *rect) && !taken.iter().any(|other| other.overlaps(rect));
        if rects.iter().all(fits) {
            return Some(set(&lines, style, fonts, at, rects));
        }
    }
    None
}

/// Points all over an area and so far beside it, the nearest to where its name is best written first.
fn places(rings: &[Vec<Point>], window: &Window, best: Point, beside: f64) -> Vec<Point> {
    let points = rings.iter().flatten();
    let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    for point in points {
        low = (low.0.min(point.0), low.1.min(point.1));
        high = (high.0.max(point.0), high.1.max(point.1));
    }
    let rect = window.rect;
    let (low, high) = (
        ((low.0 - beside).max(rect.left), (low.1 - beside).max(rect.top)),
        (
            (high.0 + beside).min(rect.right),
            (high.1 + beside).min(rect.bottom),
        ),
    );
    let mut places = vec![best];
    let mut y = low.1;
    while y < high.1 {
        let mut x = low.0;
        while x < high.0 {
            places.push((x, y));
            x += STEP;
        }
        y += STEP;
    }
    places.sort_by(|a, b| distance(*a, best).total_cmp(&distance(*b, best)));
    places
}

/// A name in so many lines, broken at its spaces and behind its hyphens where they become most alike; `None` where it has
/// fewer parts.
fn split(name: &str, count: usize) -> Option<Vec<String>> {
    let parts: Vec<&str> = name.split_inclusive([' ', '-']).collect();
    let mut best: Option<(usize, Vec<String>)> = None;
    let join = |from: usize, to: usize| {
        parts
            .get(from..to)
            .map(|parts| parts.concat().trim_end().to_owned())
    };
    let mut consider = |lines: Option<Vec<String>>| {
        let Some(lines) = lines else { return };
        let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        if best.as_ref().is_none_or(|(length, _)| longest < *length) {
            best = Some((longest, lines));
        }
    };
    let n = parts.len();
    match count {
        1 => consider(Some(vec![name.to_owned()])),
        2 => (1..n).for_each(|cut| consider(join(0, cut).zip(join(cut, n)).map(|(a, b)| vec![a, b]))),
        _ => {
            for first in 1..n {
                for second in first + 1..n {
                    consider(
                        [join(0, first), join(first, second), join(second, n)]
                            .into_iter()
                            .collect(),
                    );
                }
            }
        }
    }
    best.map(|(_, lines)| lines)
}

/// What each line takes up when the whole has its middle here.
fn rects(lines: &[String], style: &Style, fonts: &Fonts, (x, y): Point) -> Vec<Rect> {
    let leading = style.size * 1.12;
    let top = y - leading * lines.len() as f64 / 2.0;
    let rect = |(index, line): (usize, &String)| {
        let half = style.width(fonts, line) / 2.0 + 1.0;
        let top = top + leading * index as f64;
        Rect {
            left: x - half,
            top,
            right: x + half,
            bottom: top + leading,
        }
    };
    lines.iter().enumerate().map(rect).collect()
}

fn set(lines: &[String], style: &Style, fonts: &Fonts, (x, _): Point, rects: Vec<Rect>) -> AreaName {
    let text = |(line, rect): (&String, &Rect)| {
        let base = rect.bottom - style.descent() - 0.04 * style.size;
        Item::Text(style.line(fonts, line, (x, base), Align::Middle))
    };
    AreaName {
        items: lines.iter().zip(&rects).map(text).collect(),
        rects,
    }
}

/// Points around the edge of a rectangle, close enough together that an area which holds them holds it.
fn edge(rect: &Rect) -> Vec<Point> {
    let mut points = Vec::new();
    for part in 0..=4 {
        let x = rect.left + (rect.right - rect.left) * f64::from(part) / 4.0;
        points.extend([(x, rect.top), (x, rect.bottom)]);
    }
    points
}
