//! The map that the page is served with: an inline picture of France whose regions and pins are links. It stands where
//! the app's map will stand, which reads it back (`cites::basemap_of`) instead of loading a base map.

mod lines;
#[cfg(test)]
mod tests;

use std::fmt::Write;

use anyhow::{Context, Result};
use cites::{Area, Basemap, Catalog, Cite, Coord, StaticPlane, Status, Town, write_path};

use super::html::escaped;
use lines::{Grid, chained};

/// A pin that is a diamond with an eye; the others are circles. The sizes are those of the app's pins at the scale of
/// the country (`src/leaflet/pins/shapes.rs`), in pixels.
const DEFS: &str = "<defs><g id=\"candidate\"><path d=\"m0-7 7 7-7 7-7-7z\"/><circle r=\"2.3\"/></g></defs>";

/// The map's markup, without an inline style, as the policy has it, in the classes that the app's own map has.
///
/// Land lies in an inner `<svg>` that is stretched to its frame, pins and names in the outer one, in parts of the same
/// frame: they keep their size. Regions are links by keyboard, too. Pins are the same links as in the list beside it,
/// where they are reached by keyboard and read out; here they are for the pointer alone.
///
/// # Errors
/// The published data cannot be read.
pub fn render(geojson: &str, basemap: &str) -> Result<String> {
    let broken = "the published data is broken: run `cargo xtask data`";
    let catalog = Catalog::parse(geojson).context(broken)?;
    let basemap = Basemap::parse(basemap).context(broken)?;
    let frame = Frame {
        plane: StaticPlane::new(),
    };
    let grid = Grid(frame.plane);
    let mut html = format!(
        "<div><svg>{DEFS}<svg viewBox=\"0 0 {} {:.1}\" preserveAspectRatio=\"none\">\n",
        StaticPlane::WIDTH,
        frame.plane.height
    );
    let rings = |polygons: &[cites::Polygon]| write_path(&grid.rings(polygons.iter().flatten()), true);
    writeln!(
        html,
        "<path class=\"neighbours\" d=\"{}\"/>",
        rings(&basemap.neighbours)
    )?;
    for region in &basemap.regions {
        html.push_str(&region_link(&catalog, &frame, region, &rings(&region.polygons)));
    }
    let rivers = basemap.rivers.iter().flat_map(|river| &river.lines);
    for (class, path) in [
        ("river", write_path(&chained(grid.lines(rivers)), false)),
        ("lake", rings(&basemap.lakes)),
        (
            "departement-border",
            write_path(&chained(grid.lines(&basemap.departement_borders)), false),
        ),
    ] {
        writeln!(html, "<path class=\"{class}\" d=\"{path}\"/>")?;
    }
    html.push_str("</svg>\n");
    html.push_str("<g aria-hidden=\"true\">\n");
    let mut cites: Vec<&Cite> = catalog.cites().iter().collect();
    // Southern pins lie over northern ones, as they do in the app.
    cites.sort_by(|a, b| b.position.lat().total_cmp(&a.position.lat()));
    for cite in cites {
        html.push_str(&pin(&frame, cite));
    }
    html.push_str("</g>\n");
    for town in &basemap.towns {
        html.push_str(&town_name(&frame, town));
    }
    html.push_str("</svg></div>");
    Ok(html)
}

/// The frame that holds France.
struct Frame {
    plane: StaticPlane,
}

impl Frame {
    /// Where a position is, in parts of the frame's width and height, with a space or whatever `between` them.
    fn at(&self, position: Coord, between: &str) -> String {
        let (x, y) = self.plane.point(position);
        let part = |of: f64, whole: f64| {
            let text = format!("{:.2}", of / whole * 100.0);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        };
        format!(
            "{}%{between}{}%",
            part(x, StaticPlane::WIDTH),
            part(y, self.plane.height)
        )
    }
}

/// A region, which leads to its page where it has one. Its name is what the pointer and a screen reader are told.
fn region_link(catalog: &Catalog, frame: &Frame, region: &Area, path: &str) -> String {
    let [lon, lat] = region.label;
    let shape = format!(
        "<title>{}</title><path class=\"region\" data-code=\"{}\" data-at=\"{}\" d=\"{path}\"/>",
        escaped(&region.name),
        escaped(&region.code),
        frame.at(Coord::clamped(lon, lat), " "),
    );
    match catalog.regions().iter().find(|known| known.code == region.code) {
        Some(known) => format!("<a href=regions/{}.html>{shape}</a>\n", escaped(&known.slug)),
        None => format!("<g>{shape}</g>\n"),
    }
}

fn town_name(frame: &Frame, town: &Town) -> String {
    let [lon, lat] = town.position;
    format!(
        "<text class=\"{}\" x=\"{}\">{}</text>\n",
        if town.rank > 1 { "small-town" } else { "town" },
        frame.at(Coord::clamped(lon, lat), "\" y=\""),
        escaped(&town.name),
    )
}

fn pin(frame: &Frame, cite: &Cite) -> String {
    let shape = match cite.status {
        Status::Homologated => format!("<circle cx=\"{}\"/>", frame.at(cite.position, "\" cy=\"")),
        Status::Candidate => format!(
            "<use href=\"#candidate\" x=\"{}\"/>",
            frame.at(cite.position, "\" y=\"")
        ),
        Status::Unconfirmed => format!(
            "<circle class=\"unconfirmed\" cx=\"{}\"/>",
            frame.at(cite.position, "\" cy=\"")
        ),
    };
    format!(
        // Written like the list's links, of which it is the better packed.
        "<a tabindex=-1 href=cites/{}.html>{shape}<title>{}</title></a>\n",
        escaped(&cite.slug),
        escaped(&cite.name),
    )
}
