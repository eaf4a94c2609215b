//! Pictures of the map, for those who show a link as one: drawn from the published data in the map's own colours.

mod basemap;
mod canvas;
mod cite;
mod icon;
mod lettering;
mod palette;
mod pins;
mod png;

use anyhow::{Context, Result};
use cites::{Basemap, Bounds, Cite, Padding, fit, project, scale};
use tiny_skia::{PathBuilder, Pixmap, Rect, Stroke, Transform};

use basemap::BasemapLayer;
use canvas::{Canvas, faint, paint};
pub use cite::RegionPainter;
pub use icon::{icon, paper};
pub use lettering::Lettering;
use palette::Palette;
use png::Indexed;

/// Width and height in pixels: what those who show links ask for.
pub const SIZE: (u32, u32) = (1200, 630);
/// Pixels between what the picture is of and its edge.
const PADDING: f64 = 44.0;
/// Pixels from the edge to the frame's line.
const FRAME: f32 = 14.0;
/// No region is so small that a nearer view would say more.
const NEAREST: f64 = 9.0;

/// Where a picture is published, relative to the site.
pub fn path(name: &str) -> String {
    format!("pictures/{name}.png")
}

/// What a picture is of.
pub struct Subject<'a> {
    /// The code of the region that stands out; the whole of France without one.
    pub region: Option<&'a str>,
    /// The cités that have a pin.
    pub cites: &'a [&'a Cite],
}

/// Draws pictures, all from one base map.
pub struct Painter {
    layer: BasemapLayer,
    palette: Palette,
    /// Codes and bounds of the regions.
    bounds: Vec<(String, Bounds)>,
}

impl Painter {
    /// Takes the base map, and the style sheet with the colours.
    ///
    /// # Errors
    /// A colour is missing.
    pub fn new(basemap: &Basemap, tokens: &str) -> Result<Painter> {
        let regions = basemap.regions.iter();
        Ok(Painter {
            layer: BasemapLayer::new(basemap),
            palette: Palette::read(tokens)?,
            bounds: regions
                .map(|region| (region.code.clone(), region.bounds))
                .collect(),
        })
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    /// There is no memory for it, or nothing to show.
    pub fn paint(&self, subject: &Subject) -> Result<Vec<u8>> {
        png::write(&Indexed::new(&self.draw(subject)?, &self.palette.of_pins()))
    }

    fn draw(&self, subject: &Subject) -> Result<Pixmap> {
        let mut canvas = self.draw_pins(subject, 0.0)?;
        self.draw_frame(&mut canvas.pixmap);
        Ok(canvas.pixmap)
    }

    /// The base map with its pins, above a margin of so many pixels at the foot of the picture.
    fn draw_pins(&self, subject: &Subject, foot: f64) -> Result<Canvas> {
        let view = self
            .view(subject, foot)
            .context("a picture has nothing to show")?;
        let pixmap = Pixmap::new(SIZE.0, SIZE.1).context("a picture has no room in memory")?;
        let mut canvas = Canvas { pixmap, view };
        self.draw_basemap(&mut canvas, subject.region);
        let mut pins: Vec<_> = subject
            .cites
            .iter()
            .map(|cite| (cite.status, canvas.pixel(cite)))
            .collect();
        // Southern pins are painted over northern ones, as on the map.
        pins.sort_by(|(_, a), (_, b)| a.1.total_cmp(&b.1));
        let radius = if subject.region.is_some() { 10.5 } else { 5.75 };
        for (status, point) in pins {
            pins::draw(&mut canvas.pixmap, &self.palette, status, point, radius);
        }
        Ok(canvas)
    }

    /// From the world of zoom 0 to the pixels of the picture.
    fn view(&self, subject: &Subject, foot: f64) -> Option<Transform> {
        let areas = self
            .bounds
            .iter()
            .filter(|(code, _)| subject.region.is_none_or(|chosen| code == chosen))
            .map(|(_, bounds)| *bounds);
        let cites = Bounds::of(subject.cites.iter().map(|cite| cite.position));
        let bounds = areas.chain(cites).reduce(Bounds::union)?;
        let size = (f64::from(SIZE.0), f64::from(SIZE.1));
        let padding = Padding {
            top: PADDING,
            right: PADDING,
            bottom: PADDING + foot,
            left: PADDING,
        };
        let camera = fit(bounds, size, padding, 0.0, (0.0, NEAREST));
        let (times, (x, y)) = (scale(camera.zoom), project(camera.center, 0.0));
        let (dx, dy) = (size.0 / 2.0 - x * times, size.1 / 2.0 - y * times);
        Some(Transform::from_row(
            times as f32,
            0.0,
            0.0,
            times as f32,
            dx as f32,
            dy as f32,
        ))
    }

    /// In the order of the map itself (`src/components/map_view/basemap.rs`), with lines of a size for a picture that
    /// is mostly shown at half its own.
    fn draw_basemap(&self, canvas: &mut Canvas, chosen: Option<&str>) {
        let (layer, palette) = (&self.layer, &self.palette);
        canvas.pixmap.fill(palette.sea);
        // The sea is lighter along the land, which sets this off.
        for (alpha, width) in [(0.25, 26.0), (0.35, 12.0)] {
            let shallow = faint(palette.paper, alpha);
            canvas.stroke(&layer.neighbours, shallow, width);
            canvas.stroke(&layer.coast, shallow, width);
        }
        canvas.fill(&layer.neighbours, palette.land_neighbours);
        canvas.stroke(&layer.neighbours, palette.line_fine, 1.5);
        canvas.stroke(&layer.frontiers, palette.line_fine, 1.5);
        let land = if chosen.is_some() {
            palette.land_aside
        } else {
            palette.land_chosen
        };
        canvas.fill(&layer.land, land);
        let region = layer
            .regions
            .iter()
            .find(|(code, _)| Some(code.as_str()) == chosen)
            .map(|(_, path)| path.clone());
        canvas.fill(&region, palette.land_chosen);
        let [large, small] = &layer.rivers;
        canvas.stroke(large, palette.river, 2.5);
        canvas.stroke(small, palette.river, 1.5);
        canvas.fill(&layer.lakes, palette.sea);
        canvas.stroke(&layer.lakes, palette.river, 1.25);
        if chosen.is_some() {
            canvas.stroke(&layer.departement_borders, palette.line_fine, 1.25);
        }
        canvas.stroke(&layer.region_borders, palette.line, 1.5);
        canvas.stroke(&layer.coast, palette.line, 2.0);
        canvas.stroke(&region, faint(palette.accent, 0.12), 10.0);
        canvas.stroke(&region, palette.accent, 3.0);
    }

    /// A margin of paper and a line, so that the picture ends where it means to on any page.
    fn draw_frame(&self, pixmap: &mut Pixmap) {
        let (width, height) = (SIZE.0 as f32, SIZE.1 as f32);
        for (inset, thick, colour) in [
            (0.0, FRAME * 2.0, self.palette.paper),
            (FRAME, 2.0, self.palette.line),
        ] {
            let edge = Rect::from_ltrb(inset, inset, width - inset, height - inset);
            if let Some(edge) = edge.map(PathBuilder::from_rect) {
                let stroke = Stroke {
                    width: thick,
                    ..Stroke::default()
                };
                pixmap.stroke_path(&edge, &paint(colour), &stroke, Transform::identity(), None);
            }
        }
    }
}

#[cfg(test)]
mod tests;
