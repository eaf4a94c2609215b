//! The small map of where a cité is: its region with the départements, as SVG whose colours are the style sheet's.

use std::fmt::Write;

use cites::{Basemap, Bounds, Cite, Coord, Region, project};

use super::path::{self, Point};
use crate::publish::html::escaped;

/// The picture's width in its own units; it is shown at about a quarter to a third of that in CSS pixels.
const WIDTH: f64 = 1280.0;
/// Height by width, at least and at most.
const ASPECT: (f64, f64) = (0.7, 1.15);
/// Room around the region, as a part of its size.
const MARGIN: f64 = 0.14;
/// A region of one point is shown with its surroundings: so many pixels of the world at zoom 0, about 100 km.
const LEAST: f64 = 1.0;
/// What a line may differ from the base map's, in units: less than a CSS pixel.
const TOLERANCE: f64 = 3.8;
/// How far beyond the edge lines are still drawn, so that no edge is seen to be one.
const BEYOND: f64 = 30.0;
/// A link is as large as a finger needs: radius in units, 24 CSS pixels across where the map is 350 wide.
const TARGET: f64 = 44.0;
/// So far from the cité's own point, in units, another can be told from it.
const APART: f64 = 60.0;
/// The size of the name, and how much room a letter takes on the average, in units; `cite-page.css` says the same.
const TEXT: f64 = 58.0;
const LETTER: f64 = 29.0;
/// Land that is smaller than this in both directions, in units, is left out.
const SPECK: f64 = 12.0;

/// The map of one region, without its cités.
pub struct Locator {
    height: f64,
    /// From pixels of the world at zoom 0 to units: times, then plus.
    scale: f64,
    shift: Point,
    /// What all its maps have in common.
    ground: String,
}

impl Locator {
    /// Draws what is around these cités of a region.
    pub fn new(basemap: &Basemap, region: &Region) -> Locator {
        let area = basemap.regions.iter().find(|area| area.code == region.code);
        let bounds = area.map_or(region.bounds, |area| area.bounds.union(region.bounds));
        let mut locator = Locator::over(bounds);
        locator.ground = locator.draw(basemap, &region.code);
        locator
    }

    fn over(bounds: Bounds) -> Locator {
        let (left, top) = project(Coord::clamped(bounds.west, bounds.north), 0.0);
        let (right, bottom) = project(Coord::clamped(bounds.east, bounds.south), 0.0);
        let (center_x, center_y) = ((left + right) / 2.0, (top + bottom) / 2.0);
        let grown = |length: f64| (length * (1.0 + MARGIN)).max(LEAST);
        let (width, height) = (grown(right - left), grown(bottom - top));
        let aspect = (height / width).clamp(ASPECT.0, ASPECT.1);
        let scale = WIDTH / width.max(height / aspect);
        let picture_height = (WIDTH * aspect).round();
        Locator {
            height: picture_height,
            scale,
            shift: (
                WIDTH / 2.0 - center_x * scale,
                picture_height / 2.0 - center_y * scale,
            ),
            ground: String::new(),
        }
    }

    fn point(&self, at: Coord) -> Point {
        let (x, y) = project(at, 0.0);
        (x * self.scale + self.shift.0, y * self.scale + self.shift.1)
    }

    fn shows(&self, (x, y): Point) -> bool {
        let edge = TARGET / 2.0;
        (edge..WIDTH - edge).contains(&x) && (edge..self.height - edge).contains(&y)
    }

    fn draw(&self, basemap: &Basemap, code: &str) -> String {
        let own = basemap.regions.iter().find(|area| area.code == code);
        let areas = |lines: &mut dyn Iterator<Item = &Vec<[f64; 2]>>| self.path(lines, true);
        let is_own = |line: &&Vec<[f64; 2]>| {
            let middle = line
                .get(line.len() / 2)
                .map(|&[lon, lat]| Coord::clamped(lon, lat));
            own.zip(middle).is_some_and(|(own, middle)| own.contains(middle))
        };
        let mut svg = format!("<path class=sea d=\"M0 0h{WIDTH}v{}H0z\"/>", self.height);
        for (class, data) in [
            ("abroad", areas(&mut basemap.neighbours.iter().flatten())),
            (
                "land",
                areas(&mut basemap.regions.iter().flat_map(|area| &area.polygons).flatten()),
            ),
            (
                "own",
                areas(&mut own.into_iter().flat_map(|area| &area.polygons).flatten()),
            ),
            (
                "water",
                self.path(
                    &mut basemap
                        .rivers
                        .iter()
                        .filter(|river| river.rank <= 1)
                        .flat_map(|river| &river.lines),
                    false,
                ),
            ),
            (
                "fine",
                self.path(&mut basemap.departement_borders.iter().filter(is_own), false),
            ),
            ("line", self.path(&mut basemap.region_borders.iter(), false)),
            ("coast", self.path(&mut basemap.coast.iter(), false)),
        ] {
            if !data.is_empty() {
                // Writing into a String cannot fail.
                let _ = write!(svg, "<path class={class} d=\"{data}\"/>");
            }
        }
        svg
    }

    /// Lines, or rings, as the data of a path. What is far outside is drawn along the edge, out of sight.
    fn path(&self, lines: &mut dyn Iterator<Item = &Vec<[f64; 2]>>, closed: bool) -> String {
        let mut data = String::new();
        for line in lines {
            let points: Vec<Point> = line
                .iter()
                .map(|&[lon, lat]| {
                    let (x, y) = self.point(Coord::clamped(lon, lat));
                    (
                        x.clamp(-BEYOND, WIDTH + BEYOND),
                        y.clamp(-BEYOND, self.height + BEYOND),
                    )
                })
                .collect();
            if self.reaches(&points) {
                path::add(&mut data, &path::simplify(&points, TOLERANCE), closed);
            }
        }
        data
    }

    /// Whether a line may be seen: not all of it is beyond one edge, or too small.
    fn reaches(&self, points: &[Point]) -> bool {
        let (horizontal, vertical) = extent(points);
        let is_speck = horizontal.1 - horizontal.0 < SPECK && vertical.1 - vertical.0 < SPECK;
        let is_outside =
            horizontal.1 <= 0.0 || horizontal.0 >= WIDTH || vertical.1 <= 0.0 || vertical.0 >= self.height;
        !is_speck && !is_outside
    }

    /// The map for `cite`: its point with its name, those of `others` of the region, and links to the nearest ones, as
    /// pages of the same folder. Where two links would lie over each other the nearer one stays; the page's list has all.
    pub fn render(&self, cite: &Cite, nearest: &[&Cite], others: &[&Cite], label: &str) -> String {
        let at = self.point(cite.position);
        let mut svg = format!(
            "<svg role=group aria-label=\"{}\" viewBox=\"0 0 {WIDTH} {}\">{}",
            escaped(label),
            self.height,
            self.ground
        );
        let mut taken: Vec<Point> = Vec::new();
        let mut links = String::new();
        let mut linked = Vec::new();
        for near in nearest {
            let (x, y) = self.point(near.position);
            let is_apart = |from: &Point, least: f64| (x - from.0).hypot(y - from.1) >= least;
            let is_free = is_apart(&at, APART) && taken.iter().all(|other| is_apart(other, TARGET * 2.0));
            if is_free && self.shows((x, y)) {
                taken.push((x, y));
                linked.push(near.id);
                let (name, slug) = (escaped(&near.name), escaped(&near.slug));
                let _ = write!(
                    links,
                    "<a href=\"{slug}.html\" aria-label=\"{name}\"><title>{name}</title>\
                     <circle class=target cx={x:.0} cy={y:.0} r={TARGET} /><circle class=near cx={x:.0} cy={y:.0} r=20 /></a>"
                );
            }
        }
        let mut dots = String::new();
        for other in others
            .iter()
            .filter(|other| other.id != cite.id && !linked.contains(&other.id))
        {
            let (x, y) = self.point(other.position);
            // A line of no length with a round cap is a dot.
            let _ = write!(dots, "M{x:.0} {y:.0}h0");
        }
        if !dots.is_empty() {
            let _ = write!(svg, "<path class=dots d=\"{dots}\"/>");
        }
        let (x, y) = at;
        let _ = write!(
            svg,
            "<circle class=here cx={x:.0} cy={y:.0} r=32 />{links}{}</svg>",
            self.label(&cite.name, at, &taken)
        );
        svg
    }
}

impl Locator {
    /// The name of the cité at `at`: beside, above or below its point, where it is whole and hides none of `others`; beside
    /// it where there is no such place.
    fn label(&self, name: &str, (x, y): Point, others: &[Point]) -> String {
        let width = name.chars().count() as f64 * LETTER;
        // Anchor, where that is, the left edge, and the base line.
        let places = [
            ("start", x + 52.0, x + 52.0, y + 18.0),
            ("end", x - 52.0, x - 52.0 - width, y + 18.0),
            ("middle", x, x - width / 2.0, y - 54.0),
            ("middle", x, x - width / 2.0, y + 92.0),
        ];
        let is_free = |&&(_, _, left, base): &&(&str, f64, f64, f64)| {
            let (right, top) = (left + width, base - TEXT);
            let is_whole = left > 0.0 && right < WIDTH && top > 0.0 && base + 16.0 < self.height;
            let hides = |&(x, y): &Point| {
                (left - 30.0..right + 30.0).contains(&x) && (top - 20.0..base + 45.0).contains(&y)
            };
            is_whole && !others.iter().any(hides)
        };
        let beside = usize::from(x > WIDTH / 2.0);
        let place = places.iter().find(is_free).or(places.get(beside));
        place.map_or_else(String::new, |(anchor, x, _, base)| {
            format!(
                "<text aria-hidden=true x={x:.0} y={base:.0} text-anchor={anchor}>{}</text>",
                escaped(name)
            )
        })
    }
}

/// The least and the greatest x, and the same of y.
fn extent(points: &[Point]) -> (Point, Point) {
    let span = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| {
            (least.min(value), most.max(value))
        })
    };
    (
        span(&mut points.iter().map(|(x, _)| *x)),
        span(&mut points.iter().map(|(_, y)| *y)),
    )
}
