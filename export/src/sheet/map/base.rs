//! The base map: sea, land, water and borders. Lines leave a gap where names stand, so that both can be read.

use cites::{Basemap, Polygon, Rect};

use crate::sheet::display_list::{Item, Point, Stroke};
use crate::sheet::geometry::{clip_area, clip_line, cut_out, simplified};
use crate::sheet::palette::{Colour, Palette};
use crate::sheet::projection::Window;

/// How far, in points on the page, a line may be from where it is, and to what its positions are rounded: nobody sees it,
/// and every digit of a coast is a byte to wait for.
const TOLERANCE: f64 = 0.4;
const PRECISION: f64 = 0.1;

/// Which of three tones a region has, by its INSEE code, so that neighbours differ.
const TONES: [(&str, usize); 13] = [
    ("11", 1),
    ("24", 0),
    ("27", 2),
    ("28", 2),
    ("32", 0),
    ("44", 1),
    ("52", 1),
    ("53", 0),
    ("75", 2),
    ("76", 0),
    ("84", 1),
    ("93", 2),
    ("94", 0),
];

/// How the base map is drawn.
pub struct Base<'a> {
    pub basemap: &'a Basemap,
    pub palette: &'a Palette,
    pub window: &'a Window,
    /// The code of the region that the map is about; all of them where there is none.
    pub region: Option<&'a str>,
    /// Whether borders of départements are drawn.
    pub departements: bool,
}

impl Base<'_> {
    /// The areas, from the sea up.
    pub fn areas(&self) -> Vec<Item> {
        let palette = self.palette;
        let mut items = vec![Item::Fill(
            vec![crate::sheet::display_list::corners(self.window.rect)],
            palette.sea,
        )];
        let mut fill = |polygons: &[Polygon], colour: Colour| {
            let rings: Vec<Vec<Point>> = polygons.iter().flatten().map(|ring| self.area(ring)).collect();
            let rings: Vec<Vec<Point>> = rings.into_iter().filter(|ring| ring.len() > 2).collect();
            if !rings.is_empty() {
                items.push(Item::Fill(rings, colour));
            }
        };
        fill(&self.basemap.neighbours, palette.land_neighbours);
        for region in &self.basemap.regions {
            fill(&region.polygons, self.tone(&region.code));
        }
        fill(&self.basemap.lakes, palette.river);
        items
    }

    fn tone(&self, code: &str) -> Colour {
        let palette = self.palette;
        match self.region {
            Some(region) if region == code => palette.land_chosen,
            Some(_) => palette.land_aside,
            None => {
                let tone = TONES
                    .iter()
                    .find(|(known, _)| *known == code)
                    .map_or(0, |(_, tone)| *tone);
                [palette.land, palette.land_chosen, palette.land_aside]
                    .get(tone)
                    .copied()
                    .unwrap_or(palette.land)
            }
        }
    }

    /// The lines, from the rivers up, but for where names stand.
    pub fn lines(&self, names: &[Rect]) -> Vec<Item> {
        let (basemap, palette) = (self.basemap, self.palette);
        let mut items = Vec::new();
        let mut draw = |lines: &mut dyn Iterator<Item = &cites::Line>, stroke: Stroke| {
            let lines: Vec<Vec<Point>> = lines.flat_map(|line| self.line(line, names)).collect();
            if !lines.is_empty() {
                items.push(Item::Lines(lines, stroke));
            }
        };
        for (rank, width) in [(2, 0.5), (1, 0.9)] {
            let rivers = basemap.rivers.iter().filter(|river| river.rank == rank);
            draw(
                &mut rivers.flat_map(|river| &river.lines),
                Stroke::new(palette.river, width),
            );
        }
        draw(
            &mut basemap.frontiers.iter(),
            Stroke::new(palette.line, 0.5).dashed(2.4, 1.6),
        );
        if self.departements {
            draw(
                &mut basemap.departement_borders.iter(),
                Stroke::new(palette.line, 0.35),
            );
        }
        draw(&mut basemap.region_borders.iter(), Stroke::new(palette.line, 0.9));
        draw(&mut basemap.coast.iter(), Stroke::new(palette.line, 0.7));
        items
    }

    fn area(&self, ring: &[[f64; 2]]) -> Vec<Point> {
        let ring: Vec<Point> = ring.iter().map(|position| self.window.at(*position)).collect();
        coarse(simplified(&clip_area(&ring, self.window.rect), TOLERANCE))
    }

    fn line(&self, line: &[[f64; 2]], names: &[Rect]) -> Vec<Vec<Point>> {
        let line: Vec<Point> = line.iter().map(|position| self.window.at(*position)).collect();
        let inside = clip_line(&simplified(&line, TOLERANCE), self.window.rect);
        let outside = inside.iter().flat_map(|line| cut_out(line, names));
        outside.filter(|line| line.len() > 1).map(coarse).collect()
    }
}

fn coarse(line: Vec<Point>) -> Vec<Point> {
    let round = |at: f64| (at / PRECISION).round() * PRECISION;
    line.into_iter().map(|(x, y)| (round(x), round(y))).collect()
}
